import type { Position } from 'geojson'
import { findBounds } from '../../../domain/geometry/find-bounds'
import { measureAreaM2 } from '../../../domain/geometry/measure-area'
import { LAMBERT_93, WGS84_CRS } from '../../../domain/geometry/projection/crs'
import { isInFrance } from '../../../domain/geometry/projection/is-in-france'
import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import type { CommuneFigures } from '../../../domain/territory/commune-figures'
import type { Bounds } from '../../../domain/territory/territory'
import type { ReadOptions, SourceContent, SourceSummary } from '../../source'
import { chooseCoordinateReading, showPlace } from '../coordinate-reading'
import type { DecodedFeatures } from '../decoded'
import { findUnusedLayer } from '../find-unused-layer'
import { type Findings, Remarks, WHOLE } from '../findings'
import { areBuildings, chooseLineColumns, measuresLines } from '../lines/choose-line-columns'
import { examineAreas, tellOverlaps } from './examine-areas'
import { type AreaFeature, splitFamilies } from './feature-families'
import { checkFeatures, describeRaw, listFirstPositions, placeFeatures, type SoundFeature } from './features'
import { glanceAtFeatures } from './glance-at-features'
import { listPropertyNames, noteIgnored } from './properties'
import { addFigureRoles, chooseAreaFigures, readAreaFigures } from './read-area-figures'
import {
  areCommunes,
  chooseCommuneProperties,
  haveOwnCodes,
  nameCommunes,
  readCommunes,
} from './read-communes'
import { readLinePoints } from './read-line-points'
import { areSites, chooseSiteProperties, readSites } from './read-sites'
import { areSurelyZones, chooseZoneProperties, followsCnig, namesZones, readZones } from './read-zones'

interface Reading {
  readonly content: SourceContent
  readonly columns: SourceSummary['columns']
  readonly speedUnit?: SourceSummary['speedUnit']
  readonly merged?: number
  readonly published?: CommuneFigures
}

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

/** What the features are, told by their geometry and their properties; null for points we have no use for. */
function readKind(
  file: string,
  features: readonly SoundFeature[],
  names: readonly string[],
  options: ReadOptions,
  remarks: Remarks,
): Reading | null {
  const { areas: drawn, lines, points } = splitFamilies(features)
  const { kind, roles } = options
  if (lines.length > 0) {
    const roads = lines.flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
    )
    return { content: { kind: 'roads', roads }, columns: names.map((name) => ({ name, role: null })) }
  }
  if (drawn.length > 0) {
    const communes = chooseCommuneProperties(names, roles)
    const zones = chooseZoneProperties(names, roles)
    const { code, name = zones.keyOf.name } = communes.keyOf
    const areas = examineAreas(drawn, { code, name }, remarks)
    const figures = chooseAreaFigures(names, roles)
    // Arcep calls « zone » a zone of regulation: it does not make a commune an activity zone.
    const looksLikeCommunes = () =>
      (figures !== null && haveOwnCodes(areas, communes)) ||
      (!namesZones(names) && (areCommunes(areas, communes) || nameCommunes(areas, communes)))
    if (kind === 'communes' || (kind !== 'zones' && looksLikeCommunes())) {
      const chosen = figures ? addFigureRoles(communes, figures) : communes
      noteIgnored(chosen, remarks)
      const { merged, ...found } = readCommunes(areas, communes, remarks)
      const published = figures && readAreaFigures(file, areas, names, communes.keyOf.code, figures, remarks)
      return {
        content: { kind: 'communes', ...found, ...(published && { figures: published }) },
        columns: chosen.summary,
        merged,
        ...(published && { published }),
      }
    }
    noteIgnored(zones, remarks)
    tellOverlaps(areas, zones.keyOf, remarks)
    if (kind !== 'zones' && !areSurelyZones(areas, names, zones)) noteTakenForZones(areas, remarks)
    return { content: { kind: 'zones', zones: readZones(areas, zones, remarks) }, columns: zones.summary }
  }
  const sites = chooseSiteProperties(names, roles)
  if (kind === 'sites' || (kind !== 'lines' && areSites(points, sites))) {
    noteIgnored(sites, remarks)
    return { content: { kind: 'sites', sites: readSites(points, sites) }, columns: sites.summary }
  }
  const columns = chooseLineColumns(names, roles)
  if (!measuresLines(columns) && !areBuildings(columns)) return null
  for (const issue of columns.issues) remarks.note(issue)
  const { lines: table, speedUnit } = readLinePoints(file, points, names, columns, options, remarks)
  return { content: { kind: 'lines', lines: table }, columns: columns.summary, speedUnit }
}

/** Says which features lie outside France, each by its first position: a territory is no wider than a country. */
function noteAbroad(features: readonly SoundFeature[], remarks: Remarks): void {
  for (const [index, [lon, lat]] of listFirstPositions(features).entries()) {
    if (isInFrance(lon!, lat!)) continue
    const { row } = features[index]!
    remarks.note(makeIssue('places-outside-france', 'warning', { value: showPlace(lon!, lat!) }, { row }))
  }
}

/** Says that areas which nothing tells from communes were taken for activity zones, with their size to judge by. */
function noteTakenForZones(areas: readonly AreaFeature[], remarks: Remarks): void {
  const sizes = areas.map(({ geometry }) => measureAreaM2(geometry)).sort((a, b) => a - b)
  const medianHa = Math.round(sizes[sizes.length >> 1]! / SQUARE_METRES_PER_HECTARE)
  remarks.note(makeIssue('areas-taken-for-zones', 'warning', { medianHa }))
}

const SQUARE_METRES_PER_HECTARE = 10_000

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
