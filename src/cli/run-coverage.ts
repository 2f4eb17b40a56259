import type { CoverageFigures } from '../domain/coverage/coverage'
import { describeZones } from '../domain/coverage/describe-zones'
import { readCoverage } from '../domain/coverage/read-coverage'
import { countByPremises } from '../domain/lines/count-by-premises'
import { type Analysis, prepareAnalysis } from '../domain/prepare-analysis'
import { gatherParts } from '../io/gather-parts'
import { type Outcome, type Table, UsageError } from './document'
import { formatCount, formatShare, formatSpeed } from './format'
import { AREA_OPTIONS, listAreaFiles, readOptions, readThreshold, text } from './options'
import { readInputs } from './read-inputs'

/** `coverage`: who is served at a threshold, by commune, by zone and in all. */
export async function runCoverage(args: readonly string[]): Promise<Outcome> {
  const { values } = readOptions(args, { ...AREA_OPTIONS, by: { type: 'string' } })
  const by = text(values, 'by') ?? 'lines'
  if (by !== 'lines' && by !== 'premises') throw new UsageError('--by prend lines ou premises.')
  const threshold = readThreshold(values)
  const { sources, inputs, issues, ok } = await readInputs(listAreaFiles(values))
  if (!ok) return { ok, inputs, issues, content: {}, tables: [] }

  const joined = prepareAnalysis(gatherParts(sources.map(({ content }) => content)), 'arcep-2020')
  const analysis = by === 'premises' ? countByPremises(joined) : joined
  const coverage = readCoverage(analysis.distribution, threshold)
  const { communes, zones } = analysis.territory
  const areas = communes.map(({ code, name, epci, geometry }, i) => ({
    entry: { code, name, epci, ...coverage.communes[i]! },
    geometry,
  }))
  const { count: _, ...unplaced } = { count: 0, ...coverage.unplaced }
  return {
    ok,
    inputs,
    issues: [...issues, ...analysis.issues],
    content: {
      by,
      threshold,
      totals: coverage.totals,
      areas: areas.map(({ entry }) => entry),
      zones: listZones(analysis, coverage.zones),
      unplaced: { count: unplaced.lines, ...unplaced },
    },
    tables: [
      tabulate('Couverture', [{ code: '', name: 'Ensemble', ...coverage.totals }]),
      tabulate(
        'Communes',
        areas.map(({ entry }) => entry),
      ),
      ...(zones.length === 0
        ? []
        : [
            tabulate(
              'Zones d’activités',
              zones.map(({ code, name }, i) => ({ code, name, ...coverage.zones[i]! })),
            ),
          ]),
    ],
    features: areas.map(({ entry, geometry }) => ({ type: 'Feature', geometry, properties: entry })),
  }
}

function listZones({ territory, lines, speeds, placement }: Analysis, figures: readonly CoverageFigures[]) {
  const described = describeZones(territory.zones, lines, speeds, placement)
  return territory.zones.map(({ code, name, epci }, i) => {
    const { zoneId: _, ...description } = described[i]!
    return { code, name, epci, ...description, ...figures[i]! }
  })
}

function tabulate(title: string, rows: readonly ({ code: string; name: string } & CoverageFigures)[]): Table {
  return {
    title,
    columns: [
      { title: 'code', kind: 'text' },
      { title: 'nom', kind: 'text' },
      ...['lignes', 'inconnues', 'inéligibles', 'sous le seuil', 'desservies', 'part', 'médiane'].map(
        (name) => ({
          title: name,
          kind: 'number' as const,
        }),
      ),
    ],
    rows: rows.map((row) => [
      row.code,
      row.name,
      formatCount(row.lines),
      formatCount(row.unknown),
      formatCount(row.ineligible),
      formatCount(row.below),
      formatCount(row.served),
      formatShare(row.share),
      formatSpeed(row.p50Kbps),
    ]),
  }
}
