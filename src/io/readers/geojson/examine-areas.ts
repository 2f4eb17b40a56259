import { flattenRings } from '../../../domain/geometry/build-area-index'
import { listPolygons } from '../../../domain/geometry/list-polygons'
import { findDuplicateAreas } from '../../../domain/geometry/repair/find-duplicate-areas'
import { findOverlaps } from '../../../domain/geometry/repair/find-overlaps'
import { findSelfIntersections } from '../../../domain/geometry/repair/find-self-intersections'
import { findSlivers, type Sliver } from '../../../domain/geometry/repair/find-slivers'
import { repairPolygon } from '../../../domain/geometry/repair/repair-polygon'
import { rewindRings } from '../../../domain/geometry/repair/rewind-rings'
import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import { SQUARE_METRES_PER_HECTARE } from '../../../domain/kernel/units'
import type { AreaGeometry } from '../../../domain/territory/territory'
import type { Remarks } from '../findings'
import type { AreaFeature } from './feature-families'
import { describeRaw } from './features'
import { readText } from './properties'

/** The properties that tell areas apart. */
interface AreaKeys {
  readonly code?: string | undefined
  readonly name?: string | undefined
}

/**
 * Looks for what is wrong with outlines. Those that cross themselves are drawn again on the same ground; slivers and
 * areas drawn twice are told. What the user says of each repair is done. An outline that holds no ground is refused.
 * Rings come out wound as GeoJSON asks.
 */
export function examineAreas(
  features: readonly AreaFeature[],
  keys: AreaKeys,
  remarks: Remarks,
): AreaFeature[] {
  const drawn = setSliversAside(repairOutlines(features, keys, remarks), keys, remarks)
  const kept = tellDuplicates(drawn, keys, remarks)
  return kept.map((feature) => ({ ...feature, geometry: rewindRings(feature.geometry) }))
}

/** Tells ground that two areas both hold; the same area drawn twice is told as that already. */
export function tellOverlaps(features: readonly AreaFeature[], keys: AreaKeys, remarks: Remarks): void {
  const areas = features.map(({ geometry }) => geometry)
  const twins = findDuplicateAreas(areas)
  for (const { a, b, areaM2 } of findOverlaps(areas).overlaps) {
    if (twins.some((ranks) => ranks.includes(a) && ranks.includes(b))) continue
    const [other, name] = [nameArea(features[a - 1]!, keys), nameArea(features[b - 1]!, keys)]
    const params = { name, other, areaHa: toHectares(areaM2) }
    remarks.note(makeIssue('areas-overlap', 'warning', params, { row: features[b - 1]!.row }))
  }
}

function repairOutlines(features: readonly AreaFeature[], keys: AreaKeys, remarks: Remarks): AreaFeature[] {
  const crossing = findSelfIntersections(flattenRings(features.map(({ geometry }) => geometry)))
  // A ring that only touches itself at a point holds the same ground under any rule.
  const faulty = new Set(crossing.filter(({ kind }) => kind !== 'touch').map(({ area }) => area - 1))
  const touching = new Set(crossing.map(({ area }) => area - 1))
  const redrawn: Weighed[] = []
  const kept = features.flatMap((feature, index) => {
    if (!faulty.has(index)) {
      const where = { row: feature.row }
      if (touching.has(index))
        remarks.note(makeIssue('outline-touching', 'info', { name: nameArea(feature, keys) }, where))
      return [feature]
    }
    const { row } = feature
    if (!remarks.mends('outline-repaired')) {
      remarks.note(makeIssue('outline-crossing', 'warning', {}, { row }))
      return [feature]
    }
    const repaired = repairPolygon(feature.geometry)
    if (repaired === null) {
      remarks.note(makeIssue('outline-unrepairable', 'warning', {}, { row }))
      return [feature]
    }
    if (repaired.geometry === null) {
      remarks.refuse(row, makeIssue('geojson-geometry-empty', 'warning', {}), describeRaw(feature))
      return []
    }
    const [beforeHa, afterHa] = [toHectares(repaired.beforeM2), toHectares(repaired.afterM2)]
    const change = beforeHa === afterHa ? 'none' : 'some'
    const params = { name: nameArea(feature, keys), beforeHa, afterHa, change } as const
    redrawn.push({
      weight: Math.abs(repaired.afterM2 - repaired.beforeM2),
      issue: makeIssue('outline-repaired', 'warning', params, { row }),
    })
    const geometry: AreaGeometry = repaired.geometry
    return [{ ...feature, geometry }]
  })
  noteHeaviest(redrawn, remarks)
  return kept
}

/** A remark with what it weighs among those of its kind. */
interface Weighed {
  readonly weight: number
  readonly issue: Issue
}

/** Notes each remark with the figures of the one that weighs most: they become one, which shows the first. */
function noteHeaviest(found: readonly Weighed[], remarks: Remarks): void {
  const [heaviest] = found.toSorted((a, b) => b.weight - a.weight)
  for (const { issue } of found) remarks.note({ ...heaviest!.issue, row: issue.row! })
}

/** Tells slivers; those that the user does without are taken off, and an area that is nothing else is refused. */
function setSliversAside(features: readonly AreaFeature[], keys: AreaKeys, remarks: Remarks): AreaFeature[] {
  const isMended = remarks.mends('outline-sliver')
  const sliversOf = new Map<number, Sliver[]>()
  for (const sliver of findSlivers(features.map(({ geometry }) => geometry))) {
    sliversOf.set(sliver.area - 1, [...(sliversOf.get(sliver.area - 1) ?? []), sliver])
  }
  const told: Weighed[] = []
  const kept = features.flatMap((feature, index) => {
    const slivers = sliversOf.get(index)
    if (!slivers) return [feature]
    const { row } = feature
    for (const { areaM2, widthM } of slivers) {
      const params = {
        name: nameArea(feature, keys),
        areaM2: roundTo(areaM2, 10),
        widthM: roundTo(widthM, 100),
        mended: isMended ? 'yes' : 'no',
      } as const
      told.push({ weight: areaM2, issue: makeIssue('outline-sliver', 'info', params, { row }) })
    }
    const geometry = isMended ? dropSlivers(feature.geometry, slivers) : feature.geometry
    if (geometry === null) {
      remarks.refuse(row, makeIssue('outline-sliver-only', 'warning', {}), describeRaw(feature))
      return []
    }
    return [{ ...feature, geometry }]
  })
  noteHeaviest(told, remarks)
  return kept
}

/** The area without these parts and holes; null when nothing is left. */
function dropSlivers(geometry: AreaGeometry, slivers: readonly Sliver[]): AreaGeometry | null {
  const isSliver = (polygon: number, ring: number) =>
    slivers.some((sliver) => sliver.polygon === polygon && sliver.ring === ring)
  const left = listPolygons(geometry).flatMap((rings, polygon) =>
    isSliver(polygon, 0) ? [] : [rings.filter((_, ring) => !isSliver(polygon, ring))],
  )
  return left.length === 0 ? null : { type: 'MultiPolygon', coordinates: left }
}

/** Tells areas drawn twice, and keeps the first only when the user asks for it. */
function tellDuplicates(
  features: readonly AreaFeature[],
  keys: AreaKeys,
  remarks: Remarks,
): readonly AreaFeature[] {
  const dropped = new Set<AreaFeature>()
  for (const ranks of findDuplicateAreas(features.map(({ geometry }) => geometry))) {
    const [first, ...others] = ranks.map((rank) => features[rank - 1]!) as [AreaFeature, ...AreaFeature[]]
    const code = readText(first.properties, keys.code)
    for (const other of others) {
      // Two of one code are one thing, which whoever reads codes tells.
      if (code !== null && readText(other.properties, keys.code) === code) continue
      const issue = makeIssue(
        'areas-identical',
        'warning',
        {
          name: nameArea(other, keys),
          other: nameArea(first, keys),
          mended: remarks.mends('areas-identical') ? 'yes' : 'no',
        },
        { row: other.row },
      )
      if (remarks.mends('areas-identical')) {
        remarks.refuse(other.row, issue, describeRaw(other))
        dropped.add(other)
      } else remarks.note(issue)
    }
  }
  return features.filter((feature) => !dropped.has(feature))
}

const nameArea = ({ properties, row }: AreaFeature, { name, code }: AreaKeys): string =>
  readText(properties, name) ?? readText(properties, code) ?? `${row}`

const toHectares = (areaM2: number): number => roundTo(areaM2 / SQUARE_METRES_PER_HECTARE, 100)

const roundTo = (value: number, parts: number): number => Math.round(value * parts) / parts
