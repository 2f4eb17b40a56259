import type { Issue } from '../../domain/kernel/issue'
import { lastValue } from '../../domain/kernel/revision'
import type { Project } from '../../domain/scenario/project'
import type { AppContext } from '../context'
import type { ExportTable } from '../ports'
import { fileNameOf } from './save-project'

export type CsvFlavour = 'excel-fr' | 'neutral'
export type ExportableLayer = 'communes' | 'zones' | 'shadow'

/** Writes a table that the page shows, in one of the two named CSV forms. */
export async function exportTable(
  { store, ports }: AppContext,
  name: string,
  table: ExportTable,
  flavour: CsvFlavour,
): Promise<void> {
  const { project } = store.getState()
  const blob = await ports.files.writeTable(table, flavour)
  const form = flavour === 'neutral' ? '-neutre' : ''
  ports.files.offer(`${nameExport(project, name)}${form}.csv`, blob)
}

/** Offers a picture that the page drew: an SVG is a text. */
export function exportPicture({ store, ports }: AppContext, name: string, svg: string): void {
  const blob = new Blob([svg], { type: 'image/svg+xml' })
  ports.files.offer(`${fileNameOf(store.getState().project.name)}-${fileNameOf(name)}.svg`, blob)
}

/** Writes a layer with its figures as GeoJSON. Stale figures are refused: nothing is written. */
export async function exportLayer(
  { store, ports }: AppContext,
  layer: ExportableLayer,
  name: string,
): Promise<boolean> {
  const { prepared, coverage, shadow, project } = store.getState()
  const territory = lastValue(prepared)?.territory
  const needed = layer === 'shadow' ? shadow : coverage
  if (!territory || prepared.state !== 'current' || needed.state !== 'current') return false
  const eclaircie = {
    threshold: project.threshold,
    demonstration: project.synthetic,
    generated: new Date(ports.clock.now()).toISOString(),
    sources: [...new Set(project.sources.map(({ name }) => name))],
  }
  const blob =
    layer === 'communes'
      ? await ports.engine.writeCommunes({ threshold: project.threshold, members: { eclaircie } })
      : await ports.files.writeGeoJson(describeLayer(layer, store.getState()), { eclaircie })
  ports.files.offer(`${nameExport(project, name)}.geojson`, blob)
  return true
}

/** The rows of a source that could not be used, with the reason and the raw text. */
export async function exportRefused(
  { store, ports }: AppContext,
  sourceId: string,
  columns: readonly [string, string, string, string],
  explain: (issue: Issue) => string,
): Promise<void> {
  const loaded = store.getState().files[sourceId]
  if (!loaded) return
  const table: ExportTable = {
    columns: columns.map((name, index) => ({ name, type: index === 0 ? 'number' : 'text' })),
    rows: loaded.refused.map(({ row, issue, raw }) => [row, issue.field ?? '', explain(issue), raw]),
  }
  const blob = await ports.files.writeTable(table, 'excel-fr')
  ports.files.offer(`${fileNameOf(loaded.summary.name)}-refus.csv`, blob)
}

/** « pays-de-saint-omer-communes-512-kbits-demonstration »: a file found alone says what its figures answer. */
function nameExport({ name, threshold, synthetic }: Project, what: string): string {
  const speed = (kbps: number) => (kbps < 1_000 ? `${kbps} kbits` : `${kbps / 1_000} mbits`)
  const up = threshold.upKbps === null ? '' : ` ${speed(threshold.upKbps)} montant`
  const made = synthetic ? ' demonstration' : ''
  return `${fileNameOf(name)}-${fileNameOf(`${what} ${speed(threshold.downKbps)}${up}${made}`)}`
}

function describeLayer(
  layer: Exclude<ExportableLayer, 'communes'>,
  { prepared, coverage, shadow }: ReturnType<AppContext['store']['getState']>,
): GeoJSON.Feature[] {
  const territory = lastValue(prepared)!.territory
  if (layer === 'shadow') {
    return lastValue(shadow)!.zones.map(({ contour, members: _, communeIds, centre: __, ...figures }) => ({
      type: 'Feature',
      geometry: contour,
      properties: { ...figures, communes: communeIds.map((id) => territory.communes[id - 1]?.code) },
    }))
  }
  const answer = lastValue(coverage)!.coverage
  return territory.zones.map(({ geometry, ...zone }, index) => ({
    type: 'Feature',
    geometry,
    properties: { ...zone, ...answer.zones[index] },
  }))
}
