import { flattenRings } from '../../../domain/geometry/build-area-index'
import { findOverlaps } from '../../../domain/geometry/repair/find-overlaps'
import { findSelfIntersections } from '../../../domain/geometry/repair/find-self-intersections'
import { findSlivers } from '../../../domain/geometry/repair/find-slivers'
import { repairPolygon } from '../../../domain/geometry/repair/repair-polygon'
import { makeIssue } from '../../../domain/kernel/issue'
import type { AreaGeometry } from '../../../domain/territory/territory'
import type { Remarks } from '../findings'
import type { AreaFeature } from './feature-families'
import { describeRaw } from './features'
import { readText } from './properties'

const SQUARE_METRES_PER_HECTARE = 10_000

/**
 * Looks for what is wrong with outlines: those that cross themselves are drawn again on the same ground, and that is
 * said; slivers, and ground that two areas both hold, are told and left. An outline that holds no ground is refused.
 */
export function examineAreas(
  features: readonly AreaFeature[],
  nameKey: string | undefined,
  remarks: Remarks,
): AreaFeature[] {
  const sound = repairOutlines(features, remarks)
  const areas = sound.map(({ geometry }) => geometry)
  for (const { area, areaM2, widthM } of findSlivers(areas)) {
    const params = { areaM2: roundTo(areaM2, 10), widthM: roundTo(widthM, 100) }
    remarks.note(makeIssue('outline-sliver', 'info', params, { row: sound[area - 1]!.row }))
  }
  for (const { a, b, areaM2 } of findOverlaps(areas).overlaps) {
    const other = readText(sound[a - 1]!.properties, nameKey) ?? `${sound[a - 1]!.row}`
    const areaHa = roundTo(areaM2 / SQUARE_METRES_PER_HECTARE, 100)
    remarks.note(makeIssue('areas-overlap', 'warning', { other, areaHa }, { row: sound[b - 1]!.row }))
  }
  return sound
}

function repairOutlines(features: readonly AreaFeature[], remarks: Remarks): AreaFeature[] {
  const crossing = findSelfIntersections(flattenRings(features.map(({ geometry }) => geometry)))
  // A ring that only touches itself at a point holds the same ground under any rule.
  const faulty = new Set(crossing.filter(({ kind }) => kind !== 'touch').map(({ area }) => area - 1))
  return features.flatMap((feature, index) => {
    if (!faulty.has(index)) return [feature]
    const { row } = feature
    const repaired = repairPolygon(feature.geometry)
    if (repaired === null) {
      remarks.note(makeIssue('outline-unrepairable', 'warning', {}, { row }))
      return [feature]
    }
    if (repaired.geometry === null) {
      remarks.refuse(row, makeIssue('geojson-geometry-empty', 'warning', {}), describeRaw(feature))
      return []
    }
    const [beforeHa, afterHa] = [repaired.beforeM2, repaired.afterM2].map((m2) =>
      roundTo(m2 / SQUARE_METRES_PER_HECTARE, 100),
    ) as [number, number]
    remarks.note(makeIssue('outline-repaired', 'warning', { beforeHa, afterHa }, { row }))
    const geometry: AreaGeometry = repaired.geometry
    return [{ ...feature, geometry }]
  })
}

const roundTo = (value: number, parts: number): number => Math.round(value * parts) / parts
