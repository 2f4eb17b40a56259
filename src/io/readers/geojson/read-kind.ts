import { measureAreaM2 } from '../../../domain/geometry/measure-area'
import { makeIssue } from '../../../domain/kernel/issue'
import { SQUARE_METRES_PER_HECTARE } from '../../../domain/kernel/units'
import type { CommuneFigures } from '../../../domain/territory/commune-figures'
import type { ReadOptions, SourceContent, SourceSummary } from '../../source'
import type { Remarks } from '../findings'
import { areBuildings, chooseLineColumns, measuresLines } from '../lines/choose-line-columns'
import { examineAreas, tellOverlaps } from './examine-areas'
import { type AreaFeature, splitFamilies } from './feature-families'
import type { SoundFeature } from './features'
import { noteIgnored } from './properties'
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
import { areSurelyZones, chooseZoneProperties, namesZones, readZones } from './read-zones'

/** What features were read as. */
export interface Reading {
  readonly content: SourceContent
  readonly columns: SourceSummary['columns']
  readonly speedUnit?: SourceSummary['speedUnit']
  readonly merged?: number
  readonly published?: CommuneFigures
}

/** What the features are, told by their geometry and their properties; null for points we have no use for. */
export function readKind(
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

/** Says that areas which nothing tells from communes were taken for activity zones, with their size to judge by. */
function noteTakenForZones(areas: readonly AreaFeature[], remarks: Remarks): void {
  const sizes = areas.map(({ geometry }) => measureAreaM2(geometry)).sort((a, b) => a - b)
  const medianHa = Math.round(sizes[sizes.length >> 1]! / SQUARE_METRES_PER_HECTARE)
  remarks.note(makeIssue('areas-taken-for-zones', 'warning', { medianHa }))
}
