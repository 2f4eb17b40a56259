import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'fflate'
import type { FeatureCollection, LineString, Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { readFacts } from '../fixtures/generate/facts'
import { makeTerritory } from '../fixtures/generate/territory'
import { writeFiles } from '../fixtures/generate/write-files'
import { buildAreaIndex } from '../src/domain/geometry/build-area-index'
import { locate } from '../src/domain/geometry/locate'
import { measureAreaM2 } from '../src/domain/geometry/measure-area'
import { measureLengthM } from '../src/domain/geometry/measure-distance'

const FOLDER = join(import.meta.dirname, '../fixtures/saint-omer')
const readBytes = (name: string) => readFileSync(join(FOLDER, name))
const readJson = <G extends Polygon | LineString>(name: string) =>
  JSON.parse(readBytes(name).toString('utf8')) as FeatureCollection<G, Record<string, string | number>>

const communes = readJson<Polygon>('communes.geojson')
const roads = readJson<LineString>('roads.geojson')
const facts = readFacts()
const [header, ...rows] = new TextDecoder()
  .decode(gunzipSync(readBytes('lines.csv.gz')))
  .trim()
  .split('\n')
  .map((row) => row.split(','))
const column = (name: string) => rows.map((row) => row[header!.indexOf(name)]!)

const key = ([x, y]: Position) => `${x},${y}`

describe('the demonstration territory', () => {
  test('is made again to the byte from facts and seeds', () => {
    const files = writeFiles(makeTerritory())
    expect(files.size).toBe(6)
    for (const [name, bytes] of files) {
      expect(existsSync(join(FOLDER, name)), name).toBe(true)
      expect(Buffer.compare(readBytes(name), Buffer.from(bytes)), name).toBe(0)
    }
  })

  test('gives the historical diagnosis', () => {
    const speeds = column('down_kbps').map(Number)
    expect(speeds).toHaveLength(56_214)
    expect(speeds.filter((speed) => speed === 0)).toHaveLength(750)
    expect(speeds.filter((speed) => speed > 0 && speed < 512)).toHaveLength(1_800)
    expect(speeds.filter((speed) => speed >= 512)).toHaveLength(53_664)
  })

  test('shares every border exactly: an edge belongs to one commune, or to two in opposite directions', () => {
    const edges = new Map<string, number>()
    for (const { geometry } of communes.features) {
      expect(geometry.coordinates).toHaveLength(1)
      const ring = geometry.coordinates[0]!
      for (let i = 1; i < ring.length; i++) {
        const edge = `${key(ring[i - 1]!)} ${key(ring[i]!)}`
        edges.set(edge, (edges.get(edge) ?? 0) + 1)
      }
    }
    const backwards = (edge: string) => edge.split(' ').reverse().join(' ')
    const shared = [...edges.keys()].filter((edge) => edges.has(backwards(edge)))
    expect([...edges.values()].every((count) => count === 1)).toBe(true)
    // The outer border is one closed line: as many edges in as out at each of its points, and no second line.
    const outer = [...edges.keys()].filter((edge) => !edges.has(backwards(edge)))
    expect(shared.length).toBeGreaterThan(outer.length)
    const next = new Map(outer.map((edge) => edge.split(' ') as [string, string]))
    expect(next.size).toBe(outer.length)
    let steps = 0
    let at = outer[0]!.split(' ')[0]!
    do {
      at = next.get(at)!
      steps++
    } while (at !== outer[0]!.split(' ')[0] && steps <= outer.length)
    expect(steps).toBe(outer.length)
  })

  test('keeps surfaces near the true ones', () => {
    const errors = communes.features
      .map(({ geometry }, i) => Math.abs(measureAreaM2(geometry) / facts[i]!.areaM2 - 1))
      .sort((a, b) => a - b)
    expect(errors[44]).toBeLessThan(0.06)
    expect(errors[80]).toBeLessThan(0.2)
  })

  test('has connected roads of about 400 km', () => {
    const parent = new Map<string, string>()
    const find = (node: string): string => {
      let root = node
      while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root)!
      return root
    }
    let length = 0
    for (const { geometry } of roads.features) {
      const ends = [geometry.coordinates[0]!, geometry.coordinates.at(-1)!].map(key)
      for (const end of ends) if (!parent.has(end)) parent.set(end, end)
      parent.set(find(ends[0]!), find(ends[1]!))
      length += measureLengthM(geometry.coordinates)
    }
    expect(new Set([...parent.keys()].map(find)).size).toBe(1)
    expect(length).toBeGreaterThan(380_000)
    expect(length).toBeLessThan(420_000)
  })

  test('puts each line inside the commune it names', () => {
    const index = buildAreaIndex(communes.features.map(({ geometry }) => geometry))
    const codes = communes.features.map(({ properties }) => properties.code)
    const [lon, lat, insee] = ['lon', 'lat', 'insee'].map(column)
    const misplaced = rows.filter(
      (_, i) => codes[locate(index, Number(lon![i]), Number(lat![i])) - 1] !== insee![i],
    )
    expect(misplaced).toEqual([])
  })

  test('gives each commune lines in proportion to its premises', () => {
    const insee = column('insee')
    const premises = facts.reduce((sum, fact) => sum + fact.premises, 0)
    for (const fact of facts) {
      const lines = insee.filter((code) => code === fact.code).length
      const expected = (fact.premises * 56_214) / premises
      // Lines of the zone that stands across a border count where they stand.
      expect(Math.abs(lines - expected), fact.name).toBeLessThan(18)
    }
  })
})
