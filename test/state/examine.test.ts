import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { createApp } from '../../src/state/create-app'
import { dataPanelView } from '../../src/state/views/data-panel'
import { createInlinePorts } from '../support/inline-ports'

const fileOf = (name: string, text: string) => ({ name, blob: new Blob([text]) })

test('a file of the project is looked at, read otherwise, and that is undone in one step', async () => {
  const app = createApp(createInlinePorts().ports)
  const { commands, store } = app
  await commands.importFiles([fileOf('lignes.csv', 'insee;debit;vrai_kbps\n62765;100;8000')])
  const before = store.getState().project
  await commands.examineSource(before.sources[0]!.id)
  expect(store.getState().examined).toMatchObject({
    choices: {},
    isLooking: false,
    preview: {
      kind: 'lines',
      kinds: ['lines', 'communeFigures', 'evidence'],
      glance: { names: ['insee', 'debit', 'vrai_kbps'] },
    },
  })

  await commands.examineAs({ roles: { vrai_kbps: 'down_kbps' } })
  expect(store.getState().examined!.preview!.summary!.columns[2]).toEqual({
    name: 'vrai_kbps',
    role: 'down_kbps',
  })
  // Looking changes nothing.
  expect(store.getState().project).toBe(before)

  await commands.readAsExamined()
  const { examined, project, files } = store.getState()
  expect(examined).toBeNull()
  expect(project.sources).toMatchObject([{ readAs: { roles: { vrai_kbps: 'down_kbps' } } }])
  expect(files[project.sources[0]!.id]!.summary.columns[2]!.role).toBe('down_kbps')

  commands.undoEdit()
  expect(store.getState().project).toEqual(before)
})

test('a file that could not be read is added to the project once its columns are said', async () => {
  const { commands, store } = createApp(createInlinePorts().ports)
  await commands.importFiles([fileOf('releve.csv', 'lieu;valeur\n62765;8000')])
  const [job] = store.getState().reading
  expect(job).toMatchObject({ status: 'failed', issues: [{ code: 'file-unrecognised' }] })
  await commands.examineReading(job!.id)
  expect(store.getState().examined!.preview).toMatchObject({
    kind: null,
    roles: expect.arrayContaining(['insee']),
  })

  await commands.examineAs({ roles: { lieu: 'insee', valeur: 'down_kbps' }, speedUnit: 'kbps' })
  await commands.readAsExamined()
  expect(store.getState()).toMatchObject({ reading: [], project: { sources: [{ kind: 'lines' }] } })
})

test('a look that is no longer asked for is dropped, and one that fails is told', async () => {
  const { ports } = createInlinePorts()
  let answer: (() => void) | null = null
  const gate = new Promise<void>((open) => {
    answer = open
  })
  let fails = false
  const app = createApp({
    ...ports,
    files: {
      ...ports.files,
      preview: async (file, choices, signal) => {
        if (fails) throw new Error('no worker')
        if (choices.delimiter === undefined) await gate
        signal.throwIfAborted()
        return ports.files.preview(file, choices, signal)
      },
    },
  })
  await app.commands.importFiles([fileOf('lignes.csv', 'insee;debit_kbps\n62765;100')])
  const { id } = app.store.getState().project.sources[0]!
  const first = app.commands.examineSource(id)
  await app.commands.examineAs({ delimiter: ';' })
  answer!()
  await first
  expect(app.store.getState().examined).toMatchObject({ choices: { delimiter: ';' }, isLooking: false })

  fails = true
  await app.commands.examineAs({})
  expect(app.store.getState().examined).toBeNull()
  expect(app.store.getState().messages).toHaveLength(1)
})

test('a repair is done without and made again, each undone in one step, and kept with the file', async () => {
  const { commands, store } = createApp(createInlinePorts().ports)
  await commands.importFiles([fileOf('lignes.csv', 'insee;debit_kbps\n1004;512\n62765;512')])
  const row = () => dataPanelView(store.getState()).files[0]!
  const before = store.getState().project
  expect([...row().repairs]).toEqual([['insee-zero-restored', 'made']])

  await commands.setRepair(row().ref.id, 'insee-zero-restored', false)
  expect(row()).toMatchObject({ summary: { used: 1, refused: 1 } })
  expect([...row().repairs]).toEqual([['insee-zero-restored', 'declined']])
  expect(row().ref.readAs).toEqual({ repairs: { 'insee-zero-restored': false } })

  await commands.setRepair(row().ref.id, 'insee-zero-restored', true)
  expect(row().summary.used).toBe(2)
  // Back to what is done unsaid: nothing is left of it.
  expect(row().ref.readAs).toBeUndefined()
  commands.undoEdit()
  commands.undoEdit()
  expect(store.getState().project).toEqual(before)
})

test('an archive of communes and lines gives both, one beside the other, saved and found again', async () => {
  const { ports, witness } = createInlinePorts()
  const { commands, store } = createApp(ports)
  const archive = zipSync({
    'a/communes.csv': strToU8('site_id;critere\nZ1;c1\nZ2;c1\n'),
    'a/lignes.csv': strToU8('insee;debit_kbps\n62765;8'),
  })
  await commands.importFiles([{ name: 'livraison.zip', blob: new Blob([archive]) }])
  const [row] = dataPanelView(store.getState()).files
  expect(row).toMatchObject({ unreadParts: ['a/lignes.csv'], summary: { part: 'a/communes.csv' } })
  await commands.addPart(row!.ref.id, 'a/lignes.csv')
  expect(store.getState().project.sources.map(({ kind }) => kind)).toEqual(['evidence', 'lines'])
  expect(dataPanelView(store.getState()).files.map(({ unreadParts }) => unreadParts)).toEqual([[], []])
  // The same part twice is one too many.
  await commands.addPart(row!.ref.id, 'a/lignes.csv')
  expect(store.getState().project.sources).toHaveLength(2)
  expect(store.getState().reading).toMatchObject([{ issues: [{ code: 'file-duplicate' }] }])

  await commands.saveProject()
  const other = createApp(createInlinePorts().ports)
  await other.commands.importFiles([{ name: 'x.eclaircie', blob: witness.offered[0]!.blob }])
  expect(other.store.getState().project.sources.map(({ kind }) => kind)).toEqual(['evidence', 'lines'])
})

test('totals and notes set aside are not counted among what is to be checked', async () => {
  const { commands, store } = createApp(createInlinePorts().ports)
  const text = 'insee;debit_kbps\n62765;8000\nTotal;8000\n'
  await commands.importFiles([fileOf('totaux.csv', text), fileOf('faux.csv', `${text}62525;vite\n`)])
  const { files } = dataPanelView(store.getState())
  expect(files.map(({ summary, toCheck }) => [summary.name, summary.refused, toCheck]).sort()).toEqual([
    ['faux.csv', 2, 1],
    ['totaux.csv', 1, 0],
  ])
})
