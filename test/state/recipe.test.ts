import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/state/create-app'
import { recipeView } from '../../src/state/views/recipe'
import { createInlinePorts } from '../support/inline-ports'

const fileOf = (name: string, text: string) => ({ name, blob: new Blob([text]) })
const MAY = fileOf('lignes-mai.csv', 'lieu;mesure;debit\n62765;8000;1\n62525;512;1')
const JUNE = fileOf('lignes-juin.csv', 'lieu;mesure;debit;note\n62765;30000;1;x\n62525;512;1;\n62525;2000;1;')
const SAID = { roles: { lieu: 'insee', mesure: 'down_kbps' }, speedUnit: 'kbps' } as const

async function readMay() {
  const { ports, witness } = createInlinePorts()
  const app = createApp(ports)
  await app.commands.importFileAs(MAY, SAID)
  return { ...app, witness, codes: () => listCodes(app) }
}
const listCodes = ({ store }: ReturnType<typeof createApp>) => {
  const { project, files } = store.getState()
  return files[project.sources.at(-1)!.id]!.issues.map(({ code }) => code)
}

describe('another edition of a file', () => {
  test('takes the place of the one before, read as it was, and says what differs; undone in one step', async () => {
    const { commands, store, codes } = await readMay()
    const before = store.getState().project
    await commands.replaceFile(before.sources[0]!.id, JUNE)
    const [ref] = store.getState().project.sources
    expect(ref).toMatchObject({ name: 'lignes-juin.csv', readAs: SAID, understood: { used: 3 } })
    expect(store.getState().project.sources).toHaveLength(1)
    expect(codes().filter((code) => code.startsWith('recipe-'))).toEqual([
      'recipe-applied',
      'recipe-columns-new',
      'recipe-rows-differ',
    ])
    // What is said of the edition is no part of how the file was understood.
    expect(ref!.understood!.remarks.some(({ code }) => code.startsWith('recipe-'))).toBe(false)
    commands.undoEdit()
    expect(store.getState().project).toEqual(before)
  })

  test('says that nothing differs when nothing does', async () => {
    const { commands, store } = await readMay()
    const [{ id }] = store.getState().project.sources as unknown as [{ id: string }]
    await commands.replaceFile(id, fileOf('lignes-bis.csv', 'lieu;mesure;debit\n62765;8000;1\n62525;512;1\n'))
    const { project, files } = store.getState()
    const issues = files[project.sources[0]!.id]!.issues.filter(({ code }) => code.startsWith('recipe-'))
    expect(issues).toMatchObject([{ code: 'recipe-applied', params: { differs: 'no' } }])
  })

  test('is refused when it holds something else, or is in the project already', async () => {
    const { commands, store } = await readMay()
    const before = store.getState().project
    const evidence = fileOf('preuves.csv', 'site_id;critere;valeur\nZ1;c1;oui')
    await commands.replaceFile(before.sources[0]!.id, evidence)
    expect(store.getState().reading).toMatchObject([
      {
        status: 'failed',
        issues: [{ code: 'file-unexpected-kind', params: { found: 'evidence', expected: 'lines' } }],
      },
    ])
    await commands.importFileAs(JUNE, SAID)
    const two = store.getState().project
    await commands.replaceFile(before.sources[0]!.id, JUNE)
    expect(store.getState().project).toBe(two)
  })
})

describe('another edition that has to be examined', () => {
  /** The month of May, and what could not be read into its place. */
  async function failReplacing() {
    const app = await readMay()
    const [{ id }] = app.store.getState().project.sources as unknown as [{ id: string }]
    await app.commands.replaceFile(id, fileOf('lignes-juillet.csv', 'lieu;relevé\n62765;9000'))
    const [job] = app.store.getState().reading
    expect(job).toMatchObject({ status: 'failed' })
    await app.commands.examineReading(job!.id)
    return { ...app, id }
  }

  test('is looked at as the one before was read, and still takes its place', async () => {
    const { commands, store } = await failReplacing()
    expect(store.getState().examined!.choices).toEqual(SAID)
    await commands.examineAs({ roles: { lieu: 'insee', relevé: 'down_kbps' }, speedUnit: 'kbps' })
    await commands.readAsExamined()
    expect(store.getState().reading).toEqual([])
    expect(store.getState().project.sources).toMatchObject([{ name: 'lignes-juillet.csv' }])
    commands.undoEdit()
    expect(store.getState().project.sources).toMatchObject([{ name: 'lignes-mai.csv' }])
  })

  test('joins the others when its place is gone meanwhile', async () => {
    const { commands, store, id } = await failReplacing()
    await commands.importFileAs(JUNE, SAID)
    commands.removeSource(id)
    await commands.examineAs({ roles: { lieu: 'insee', relevé: 'down_kbps' }, speedUnit: 'kbps' })
    await commands.readAsExamined()
    expect(store.getState().project.sources.map(({ name }) => name)).toEqual([
      'lignes-juin.csv',
      'lignes-juillet.csv',
    ])
  })
})

describe('a recipe', () => {
  test('is exported, dropped with the next files, and reads those that are like its own', async () => {
    const { commands, witness } = await readMay()
    await commands.exportRecipe()
    const [{ name, blob }] = witness.offered as [{ name: string; blob: Blob }]
    expect(name).toMatch(/-recette\.json$/)

    const next = createApp(createInlinePorts().ports)
    await next.commands.importFiles([JUNE, { name, blob }])
    expect(next.store.getState().project.sources).toMatchObject([{ name: 'lignes-juin.csv', readAs: SAID }])
    expect(listCodes(next)).toContain('recipe-applied')

    // It stays for the files that come later, and says of those it has no place for.
    await next.commands.importFiles([fileOf('autres.csv', 'insee;debit_kbps\n62765;8')])
    expect(listCodes(next)).toContain('recipe-unmatched')
    next.commands.forgetRecipe()
    await next.commands.importFiles([fileOf('encore.csv', 'insee;debit_kbps\n62765;9')])
    expect(listCodes(next)).not.toContain('recipe-unmatched')
  })

  test('says which of its files were read by it', async () => {
    const { commands, witness } = await readMay()
    await commands.importFiles([fileOf('communes.csv', 'site_id;critere\nZ1;c1')])
    await commands.exportRecipe()
    const next = createApp(createInlinePorts().ports)
    const listed = () =>
      recipeView(next.store.getState())?.files.map(({ name, readFrom }) => [name, readFrom])
    await next.commands.importFiles(witness.offered)
    expect(listed()).toEqual([
      ['lignes-mai.csv', null],
      ['communes.csv', null],
    ])
    await next.commands.importFiles([JUNE])
    expect(listed()).toEqual([
      ['lignes-mai.csv', 'lignes-juin.csv'],
      ['communes.csv', null],
    ])
    next.commands.undoEdit()
    expect(listed()![0]).toEqual(['lignes-mai.csv', null])
  })

  test('that is damaged is told and changes nothing', async () => {
    const { commands, store } = createApp(createInlinePorts().ports)
    await commands.importFiles([fileOf('recette.json', '{"eclaircieRecipe":1,"recipe":{}}')])
    expect(store.getState().recipe).toBeNull()
    expect(store.getState().messages).toMatchObject([
      { issues: [{ code: 'recipe-invalid', file: 'recette.json' }] },
    ])
  })
})

test('a project says when a file is understood otherwise than when it was saved', async () => {
  const { commands, witness } = await readMay()
  await commands.saveProject()
  const other = createApp(createInlinePorts().ports)
  const { read } = createInlinePorts().ports.files
  await other.commands.importFiles([{ name: 'x.eclaircie', blob: witness.offered[0]!.blob }])
  expect(listCodes(other).filter((code) => code.startsWith('recipe-'))).toEqual([])

  const { ports } = createInlinePorts()
  const later = createApp({
    ...ports,
    files: {
      ...ports.files,
      read: async (file, choices, progress, signal) => {
        const found = await read(file, choices, progress, signal)
        if (!found.ok) return found
        return {
          ...found,
          value: { ...found.value, summary: { ...found.value.summary, encoding: 'macintosh' } },
        }
      },
    },
  })
  await later.commands.importFiles([{ name: 'x.eclaircie', blob: witness.offered[0]!.blob }])
  expect(listCodes(later)).toContain('recipe-setting-differs')
})
