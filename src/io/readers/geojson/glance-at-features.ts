import type { Glance } from '../../source'
import { isObject } from './list-features'

/** Features as rows of a table, before anything is checked: what draws them, and their properties as texts. */
export function glanceAtFeatures(features: readonly unknown[], rowNumbers?: readonly number[]): Glance {
  const objects = features.map((feature) => (isObject(feature) ? feature : {}))
  const properties = objects.map((feature) => (isObject(feature.properties) ? feature.properties : {}))
  const names = [...new Set(properties.flatMap((each) => Object.keys(each)))]
  const rows = properties.map((each, index) => ({
    row: rowNumbers?.[index] ?? index + 1,
    cells: names.map((name) => writeValue(each[name])),
  }))
  return { drawn: findDrawn(objects), names, rows }
}

function findDrawn(features: readonly Readonly<Record<string, unknown>>[]): Glance['drawn'] {
  const types = features.map(({ geometry }) => (isObject(geometry) ? String(geometry.type) : ''))
  const count = (pattern: RegExp) => types.filter((type) => pattern.test(type)).length
  const [points, lines, areas] = [count(/Point$/), count(/LineString$/), count(/Polygon$/)]
  if (areas > 0 && areas >= points && areas >= lines) return 'areas'
  return lines > points ? 'lines' : 'points'
}

function writeValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
