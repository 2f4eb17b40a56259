import type { Position } from 'geojson'
import { findBounds } from '../../../domain/geometry/find-bounds'
import { LAMBERT_93, WGS84_CRS } from '../../../domain/geometry/projection/crs'
import { isInFrance } from '../../../domain/geometry/projection/is-in-france'
import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import type { Bounds } from '../../../domain/territory/territory'
import type { ReadOptions } from '../../source'
import { chooseCoordinateReading, showPlace } from '../coordinate-reading'
import type { DecodedFeatures } from '../decoded'
import { findUnusedLayer } from '../find-unused-layer'
import { type Findings, Remarks, WHOLE } from '../findings'
import { splitFamilies } from './feature-families'
import { checkFeatures, describeRaw, listFirstPositions, placeFeatures, type SoundFeature } from './features'
import { glanceAtFeatures } from './glance-at-features'
import { listPropertyNames } from './properties'
import { readKind } from './read-kind'
import { followsCnig } from './read-zones'

/** Makes of features what they are, whatever format they come from: their geometries and properties say which. */
export function readFeatures(
  file: string,
  { features: all, rows, epsg }: DecodedFeatures,
  options: ReadOptions,
): Result<Findings> {
  const features = all.slice(0, options.mostRows)
  options.onGlance?.(glanceAtFeatures(features, rows))
  if (features.length === 0) return fail(makeIssue('file-empty', 'error', {}, { file }))
  const remarks = new Remarks(file, rows ? 'rows' : 'features', options.repairs)
  const sound = checkFeatures(features, rows, remarks)
  const coordinates = chooseCoordinateReading(epsg, listFirstPositions(sound), WGS84_CRS, options)
  if ('code' in coordinates) return fail({ ...coordinates, file })
  const isCnig = coordinates.crs === LAMBERT_93 && followsCnig(listPropertyNames(sound))
  for (const issue of sound.length > 0 ? coordinates.issues : []) {
    // Lambert-93 is the system of that standard: another that would fit is no doubt.
    if (!isCnig || issue.code !== 'crs-ambiguous') remarks.note(issue)
  }
  const placed = keepMainFamily(placeFeatures(sound, coordinates, remarks), remarks)
  if (placed.length === 0) return failWithRemarks(file, remarks)
  noteAbroad(placed, remarks)

  const names = listPropertyNames(placed)
  const layer = options.kind ? null : findUnusedLayer(names, true)
  if (layer !== null) return fail(makeIssue('layer-unused', 'error', { layer }, { file }))
  const reading = readKind(file, placed, names, options, remarks)
  if (reading === null) {
    const found = names.join(', ').slice(0, 200)
    return fail(makeIssue('file-unrecognised', 'error', { found, as: 'points' }, { file }))
  }
  const refused = remarks.refused.toSorted((a, b) => a.row - b.row)
  const used = features.length - refused.length
  if (used === 0) return failWithRemarks(file, remarks)
  const { published } = reading
  const refusedRows = new Set(refused.map(({ row }) => row))
  return succeed({
    summary: {
      format: 'geojson',
      ...WHOLE,
      rowsAre: remarks.rowsAre,
      delimiter: null,
      decimal: null,
      speedUnit: reading.speedUnit ?? null,
      ...(published && {
        communeFigures: {
          subject: published.subject,
          scope: published.scope,
          isScopeAsked: false,
          date: published.date,
        },
      }),
      crs: coordinates.crs.key,
      read: features.length,
      used,
      refused: refused.length,
      merged: reading.merged ?? 0,
      bbox: bound(placed.filter(({ row }) => !refusedRows.has(row))),
      columns: reading.columns,
    },
    content: reading.content,
    refused,
    issues: remarks.list(),
  })
}

/** Says which features lie outside France, each by its first position: a territory is no wider than a country. */
function noteAbroad(features: readonly SoundFeature[], remarks: Remarks): void {
  for (const [index, [lon, lat]] of listFirstPositions(features).entries()) {
    if (isInFrance(lon!, lat!)) continue
    const { row } = features[index]!
    remarks.note(makeIssue('places-outside-france', 'warning', { value: showPlace(lon!, lat!) }, { row }))
  }
}

/** A file is of one kind: what most features draw. The others are refused. */
function keepMainFamily(features: readonly SoundFeature[], remarks: Remarks): readonly SoundFeature[] {
  const families = Object.values(splitFamilies(features)) as (readonly SoundFeature[])[]
  const [main, ...others] = families.toSorted((a, b) => b.length - a.length)
  for (const feature of others.flat()) {
    const expected = main![0]!.geometry.type
    const issue = makeIssue('geojson-geometry-unexpected', 'warning', {
      found: feature.geometry.type,
      expected,
    })
    remarks.refuse(feature.row, issue, describeRaw(feature))
  }
  return main ?? []
}

function bound(features: readonly SoundFeature[]): Bounds | null {
  const { areas, lines, points } = splitFamilies(features)
  const positions: Position[] = lines.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat(),
  )
  for (const { geometry } of points) positions.push(geometry.coordinates)
  return findBounds(
    areas.map(({ geometry }) => geometry),
    positions,
  )
}

function failWithRemarks(file: string, remarks: Remarks): Result<never> {
  return fail(makeIssue('rows-all-refused', 'error', {}, { file }), ...remarks.list())
}
