import { DEFAULT_COPPER_FORMULA, type Scenario } from '../../src/domain/scenario/project'
import { createApp } from '../../src/state/create-app'
import { createInlinePorts } from './inline-ports'

const square = (west: number, code: string) => ({
  type: 'Feature',
  properties: { code, nom: `Commune ${code}`, population: 100 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 50],
        [west + 1, 50],
        [west + 1, 51],
        [west, 51],
        [west, 50],
      ],
    ],
  },
})
const COMMUNES = JSON.stringify({
  type: 'FeatureCollection',
  features: [square(2, '62001'), square(3, '62002')],
})
/** A hamlet of ten lines without an offer, and ten lines served. */
const LINES = [
  'line_id,insee,lon,lat,down_kbps',
  ...Array.from({ length: 10 }, (_, index) => `a${index},62001,${2.5 + index / 2000},50.5,0`),
  ...Array.from({ length: 10 }, (_, index) => `b${index},62002,${3.5 + index / 2000},50.5,8000`),
].join('\n')

const file = (name: string, text: string) => ({ name, blob: new Blob([text]) })

/** A project of two communes and twenty lines as one file, for tests that open it many times. */
export async function packSmallProject({
  lines = LINES,
  copperFormula = DEFAULT_COPPER_FORMULA,
  scenarios = [] as readonly Omit<Scenario, 'id'>[],
} = {}): Promise<Blob> {
  const { ports, witness } = createInlinePorts()
  const { commands } = createApp(ports)
  await commands.importFiles([file('communes.geojson', COMMUNES), file('lignes.csv', lines)])
  commands.setCopperFormula(copperFormula)
  for (const scenario of scenarios) commands.addScenario(scenario)
  await commands.saveProject()
  return witness.offered[0]!.blob
}
