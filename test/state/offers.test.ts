import { describe, expect, test, vi } from 'vitest'
import { lastValue } from '../../src/domain/kernel/revision'
import { createApp } from '../../src/state/create-app'
import { dataPanelView } from '../../src/state/views/data-panel'
import { createInlinePorts, demoFile } from '../support/inline-ports'

const file = (name: string, ...rows: string[]) => ({ name, blob: new Blob([`${rows.join('\n')}\n`]) })
/** Saint-Omer, in metres of the web's projection. */
const BUILDINGS = file(
  'immeubles.csv',
  'imb_id;imb_x;imb_y;imb_code;imb_code_insee;imb_nbr_logloc;imb_source;imb_type',
  'A;251022;6577190;;62765;12;fo;IM',
  'B;251030;6577190;;62765;1;fo;PA',
)
const OFFERS = file(
  'offres.csv',
  'imb_id;addr_code;imb_code;code_operateur;code_techno;classe_debit_montant;classe_debit_descendant;limitation;saturation',
  'A;;;FRTE;FO;THD1G;THD1G;;f',
  'A;;;STAK;SAT;BHD8;THD100;;f',
)

describe('the offers of buildings in the page', () => {
  test('wait for their buildings, meet them, and are found again in the saved project', async () => {
    const { ports, witness } = createInlinePorts()
    const { store, commands } = createApp(ports)
    const settle = () => vi.waitFor(() => expect(store.getState().coverage.state).toBe('current'))
    const panel = () => dataPanelView(store.getState())

    await commands.importFiles([demoFile('communes.geojson'), OFFERS])
    await settle()
    expect(panel().missing).toEqual(['lines'])
    expect(panel().joinIssues.map(({ code }) => code)).toContain('offers-await-buildings')

    await commands.importFiles([BUILDINGS])
    await settle()
    const totals = () => lastValue(store.getState().coverage)?.coverage.totals
    expect(panel().missing).toEqual([])
    expect(totals()).toMatchObject({ lines: 2, served: 1, unknown: 1 })
    expect(panel().joinIssues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['offers-joined', 'buildings-without-offer']),
    )

    await commands.saveProject()
    const { name, blob } = witness.offered.at(-1)!
    const again = createApp(createInlinePorts().ports)
    await again.commands.importFiles([{ name, blob }])
    await vi.waitFor(() => expect(again.store.getState().coverage.state).toBe('current'))
    expect(
      again.store
        .getState()
        .project.sources.map(({ kind }) => kind)
        .sort(),
    ).toEqual(['communes', 'lines', 'offers'])
    expect(lastValue(again.store.getState().coverage)?.coverage.totals).toEqual(totals())
  })
})
