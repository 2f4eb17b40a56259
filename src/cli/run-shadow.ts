import type { Feature } from 'geojson'
import { metres } from '../domain/kernel/units'
import { loadHistoryFor, prepareAnalysis } from '../domain/prepare-analysis'
import { DEFAULT_COPPER_FORMULA, DEFAULT_SHADOW } from '../domain/scenario/project'
import { findShadowZones } from '../domain/shadow/find-shadow-zones'
import type { ShadowZone } from '../domain/shadow/shadow-zone'
import type { Commune } from '../domain/territory/territory'
import { gatherParts } from '../io/gather-parts'
import { type Command, type Outcome, refuse } from './document'
import {
  AREA_OPTIONS,
  listAreaFiles,
  readCopperFormula,
  readDenominator,
  readNumber,
  readThreshold,
} from './options'
import { readInputs } from './read-inputs'
import { type Field, makeTable } from './table'
import type { Values } from './usage'
import { sayThreshold, translate } from './words'

/** The zones d'ombre at a threshold, and the lines too far apart to make one. */
export const shadow: Command = {
  usage:
    'shadow --areas FICHIER --lines FICHIER… [--zones FICHIER] [--threshold 30M] [--up 5M] [--by lines|premises] [--speed-unit kbps|mbps] [--copper-formula arcep-2020|arrete-2013] [--distance 300] [--min-lines 5]',
  purpose: 'les zones d’ombre sous un débit, et les lignes isolées',
  options: { ...AREA_OPTIONS, distance: { type: 'string' }, 'min-lines': { type: 'string' } },
  takesFiles: false,
  writes: ['.json', '.csv', '.geojson'],
  run: runShadow,
}

async function runShadow(values: Values): Promise<Outcome> {
  // Zones are made of lines, whatever is counted: each tells its premises beside.
  const by = readDenominator(values)
  const formula = readCopperFormula(values) ?? DEFAULT_COPPER_FORMULA
  const parameters = {
    threshold: readThreshold(values),
    distance: metres(readNumber(values, 'distance', DEFAULT_SHADOW.distance, 1)),
    minLines: Math.ceil(readNumber(values, 'min-lines', DEFAULT_SHADOW.minLines, 1)),
  }
  const { sources, inputs, issues, ok } = await readInputs(listAreaFiles(values))
  if (!ok) return refuse(issues, inputs)

  const parts = gatherParts(sources.map(({ content }) => content))
  const analysis = prepareAnalysis(parts, formula, await loadHistoryFor(parts))
  const { zones, isolated, withoutPosition } = findShadowZones({ ...analysis, parameters })
  const features = zones.map((zone) => describeZone(zone, analysis.territory.communes))
  const rows = features.map(({ properties }) => properties)
  const title = translate('tables.shadow-caption', { threshold: sayThreshold(parameters.threshold) })
  return {
    ok,
    inputs,
    issues: [...issues, ...analysis.issues],
    content: {
      by,
      ...parameters,
      copperFormula: formula,
      shadowZones: { type: 'FeatureCollection', features },
      isolatedLines: isolated.length,
      linesWithoutPosition: withoutPosition,
    },
    tables: [
      makeTable(title, ZONE_FIELDS, rows),
      makeTable('Hors des zones d’ombre', LEFT_FIELDS, [{ isolated: isolated.length, withoutPosition }]),
    ],
    rows: makeTable(title, ZONE_FIELDS, rows),
    features,
  }
}

type Described = Omit<ShadowZone, 'members' | 'contour' | 'communeIds'> & {
  readonly communes: readonly string[]
  readonly communeNames: readonly string[]
  readonly cause: 'ineligible' | 'too-slow' | 'mixed'
}

function describeZone(
  { contour, members: _, communeIds, ...zone }: ShadowZone,
  communes: readonly Commune[],
): Feature<typeof contour, Described> {
  const touched = communeIds.map((id) => communes[id - 1]!)
  return {
    type: 'Feature',
    id: zone.id,
    geometry: contour,
    properties: {
      ...zone,
      communes: touched.map(({ code }) => code),
      communeNames: touched.map(({ name }) => name),
      // What the speeds prove: no offer at all, or one that is too slow.
      cause: zone.below === 0 ? 'ineligible' : zone.ineligible === 0 ? 'too-slow' : 'mixed',
    },
  }
}

const count = (key: 'lines' | 'ineligible' | 'below' | 'premises'): Field<Described> => ({
  title: translate(`column.${key}`),
  kind: 'number',
  value: (zone) => zone[key],
})

const ZONE_FIELDS: readonly Field<Described>[] = [
  { title: translate('column.rank'), kind: 'number', value: ({ id }) => id },
  count('lines'),
  count('ineligible'),
  count('below'),
  count('premises'),
  {
    title: translate('column.area'),
    unit: 'ha',
    kind: 'number',
    decimals: 1,
    value: ({ areaHa }) => areaHa,
  },
  {
    title: translate('column.communes'),
    kind: 'text',
    value: ({ communeNames }) => communeNames.join(', '),
  },
]

const LEFT_FIELDS: readonly Field<{ isolated: number; withoutPosition: number }>[] = [
  { title: 'Lignes isolées', kind: 'number', value: ({ isolated }) => isolated },
  { title: 'Lignes sans position', kind: 'number', value: ({ withoutPosition }) => withoutPosition },
]
