import type { CoverageFigures } from '../domain/coverage/coverage'
import { describeZones } from '../domain/coverage/describe-zones'
import { readCoverage } from '../domain/coverage/read-coverage'
import { countByPremises } from '../domain/lines/count-by-premises'
import { type Analysis, loadHistoryFor, prepareAnalysis } from '../domain/prepare-analysis'
import { DEFAULT_COPPER_FORMULA } from '../domain/scenario/project'
import { gatherParts } from '../io/gather-parts'
import { type Command, type Outcome, refuse } from './document'
import { listAllFigureFields, listFigureFields } from './figure-fields'
import { AREA_OPTIONS, listAreaFiles, readCopperFormula, readDenominator, readThreshold } from './options'
import { readInputs } from './read-inputs'
import { type Field, makeTable } from './table'
import type { Values } from './usage'
import { sayThreshold, translate } from './words'

/** Who is served at a threshold, by commune, by activity zone and in all. */
export const coverage: Command = {
  usage:
    'coverage --areas FICHIER --lines FICHIER… [--zones FICHIER] [--threshold 30M] [--up 5M] [--by lines|premises] [--speed-unit kbps|mbps] [--copper-formula arcep-2020|arrete-2013]',
  purpose: 'qui est servi à un débit, par commune et par zone d’activité',
  options: AREA_OPTIONS,
  takesFiles: false,
  writes: ['.json', '.csv', '.geojson'],
  run: runCoverage,
}

async function runCoverage(values: Values): Promise<Outcome> {
  const by = readDenominator(values)
  const threshold = readThreshold(values)
  const formula = readCopperFormula(values) ?? DEFAULT_COPPER_FORMULA
  const { sources, inputs, issues, ok } = await readInputs(listAreaFiles(values))
  if (!ok) return refuse(issues, inputs)

  const parts = gatherParts(sources.map(({ content }) => content))
  const joined = prepareAnalysis(parts, formula, await loadHistoryFor(parts))
  const analysis = by === 'premises' ? countByPremises(joined) : joined
  const { totals, communes, zones, unplaced } = readCoverage(analysis.distribution, threshold)
  const areas = analysis.territory.communes.map(({ code, name, epci }, i) => ({
    code,
    name,
    epci,
    ...communes[i]!,
  }))
  const zoneEntries = listZones(analysis, zones)
  const said = sayThreshold(threshold)
  const counted = translate(by === 'premises' ? 'column.premises' : 'column.lines')
  const figures = listFigureFields(counted)
  const tables = [
    makeTable(`Couverture à ${said}`, figures, [totals]),
    makeTable(translate('tables.communes-caption', { threshold: said }), [...NAME_FIELDS, ...figures], areas),
    makeTable(translate('tables.zones-caption', { threshold: said }), [ZONE_FIELD, ...figures], zoneEntries),
  ]
  return {
    ok,
    inputs,
    issues: [...issues, ...analysis.issues],
    content: {
      by,
      threshold,
      copperFormula: formula,
      totals,
      areas,
      zones: zoneEntries,
      unplaced: { count: unplaced.lines, ...unplaced },
    },
    tables: tables.filter(({ rows }) => rows.length > 0),
    rows: makeTable('Communes', [...NAME_FIELDS, EPCI_FIELD, ...listAllFigureFields(counted)], areas),
    features: analysis.territory.communes.map(({ geometry }, i) => ({
      type: 'Feature',
      geometry,
      properties: areas[i]!,
    })),
  }
}

function listZones(
  { territory, lines, offers, speeds, placement }: Analysis,
  figures: readonly CoverageFigures[],
) {
  const described = describeZones(territory.zones, lines, speeds, placement, offers)
  return territory.zones.map(({ code, name, epci }, i) => {
    const { zoneId: _, ...description } = described[i]!
    return { code, name, epci, ...description, ...figures[i]! }
  })
}

interface Area extends CoverageFigures {
  readonly code: string
  readonly name: string
  readonly epci: string | null
}

const NAME_FIELDS: readonly Field<Area>[] = [
  { title: translate('column.code'), kind: 'text', value: ({ code }) => code },
  { title: translate('column.commune'), kind: 'text', value: ({ name }) => name },
]
const EPCI_FIELD: Field<Area> = {
  title: translate('column.epci'),
  kind: 'text',
  value: ({ epci }) => epci,
}
const ZONE_FIELD: Field<CoverageFigures & { readonly name: string }> = {
  title: translate('column.zone'),
  kind: 'text',
  value: ({ name }) => name,
}
