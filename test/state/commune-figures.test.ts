import { expect, test, vi } from 'vitest'
import { createApp } from '../../src/state/create-app'
import { preparedRevision } from '../../src/state/revisions'
import { inspectorView } from '../../src/state/views/inspector'
import { createInlinePorts, demoFile } from '../support/inline-ports'

const TABLE = `code_insee;nbr;type;inel_hd;elig_hd05;elig_thd30;date
62757;1000;all;10;990;900;2014-12-31
62807;500;all;5;495;400;2014-12-31
`
const file = { name: 'debits.csv', blob: new Blob([TABLE]) }
/** Until the files are joined: the history of communes is loaded at the first table. */
const settle = (app: ReturnType<typeof createApp>) =>
  vi.waitFor(() => {
    const { prepared, project } = app.store.getState()
    expect(prepared.state === 'current' && prepared.basedOn).toBe(preparedRevision(project))
  }, 20_000)

async function openTable() {
  const { ports, witness } = createInlinePorts()
  const app = createApp(ports)
  await app.commands.importFiles([demoFile('communes.geojson'), file])
  await settle(app)
  return { app, witness }
}
type App = Awaited<ReturnType<typeof openTable>>['app']

function inspect({ commands, store }: App, code: string) {
  const { prepared } = store.getState()
  if (prepared.state !== 'current') throw new Error(prepared.state)
  const commune = prepared.value.territory.communes.find((candidate) => candidate.code === code)!
  commands.select({ kind: 'commune', id: commune.id })
  const view = inspectorView(store.getState())
  if (view?.kind !== 'commune') throw new Error('no commune')
  return view.published
}

test('a commune shows what a table of an older year publishes of it, added up', async () => {
  const { app } = await openTable()
  expect(inspect(app, '62757')).toMatchObject([
    {
      file: 'debits.csv',
      subject: 'speeds',
      scope: 'noSatellite',
      date: '2014-12-31',
      sources: 2,
      base: 1500,
      figures: [
        { key: 'inel_hd', value: { number: 15 } },
        { key: 'elig_hd05', value: { number: 1485 } },
        { key: 'elig_thd30', value: { number: 1300 } },
      ],
    },
  ])
  expect(inspect(app, '62765')).toMatchObject([{ sources: 0, figures: [] }])
})

test('the user says which networks are counted; it is undone, saved with the project and found again', async () => {
  const { app, witness } = await openTable()
  const { id } = app.store.getState().project.sources[1]!
  await app.commands.setFigureScope(id, 'wired')
  await settle(app)
  expect(app.store.getState().project.sources[1]).toMatchObject({
    kind: 'communeFigures',
    readAs: { figureScope: 'wired' },
  })
  expect(inspect(app, '62757')).toMatchObject([{ scope: 'wired' }])

  await app.commands.saveProject()
  const again = createApp(createInlinePorts().ports)
  await again.commands.importFiles([{ name: 'p.eclaircie', blob: witness.offered[0]!.blob }])
  await settle(again)
  expect(inspect(again, '62757')).toMatchObject([{ scope: 'wired', base: 1500 }])

  app.commands.undoEdit()
  await settle(app)
  expect(inspect(app, '62757')).toMatchObject([{ scope: 'noSatellite' }])
})
