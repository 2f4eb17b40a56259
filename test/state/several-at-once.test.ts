import { expect, test, vi } from 'vitest'
import { createApp } from '../../src/state/create-app'
import { createInlinePorts } from '../support/inline-ports'

const LINES = { name: 'lignes.csv', blob: new Blob(['insee;debit_kbps\n62765;8000']) }

/** A project of one file, as saved under that name. */
async function saveProject(name: string) {
  const { ports, witness } = createInlinePorts()
  const { commands } = createApp(ports)
  await commands.importFiles([
    { name: `${name}.csv`, blob: new Blob([`insee;debit_kbps\n62040;${name.length}`]) },
  ])
  commands.renameProject(name)
  await commands.saveProject()
  return { name: `${name}.eclaircie`, blob: witness.offered.at(-1)!.blob }
}

test('two projects dropped together: the first is opened, and the other is said not to be', async () => {
  const { commands, store } = createApp(createInlinePorts().ports)
  const [one, two] = [await saveProject('un'), await saveProject('deux')]
  await commands.importFiles([one, two])
  expect(store.getState().project.name).toBe('un')
  expect(store.getState().messages.flatMap(({ issues }) => issues)).toMatchObject([
    { code: 'project-one-at-a-time', file: 'deux.eclaircie', params: { name: 'un.eclaircie' } },
  ])
})

test('files dropped with a project join it, whichever comes first', async () => {
  const { commands, store } = createApp(createInlinePorts().ports)
  await commands.importFiles([LINES, await saveProject('un')])
  expect(store.getState().project.sources.map(({ name }) => name)).toEqual(['un.csv', 'lignes.csv'])
})

test('files dropped together keep their order, whichever is read first', async () => {
  const { ports } = createInlinePorts()
  const { read } = ports.files
  const { commands, store } = createApp({
    ...ports,
    files: {
      ...ports.files,
      // The first one takes until the two others are in the project.
      read: async (file, ...rest) => {
        if (file.name === 'a.csv') {
          await vi.waitFor(() => expect(store.getState().project.sources).toHaveLength(2))
        }
        return read(file, ...rest)
      },
    },
  })
  const fileOf = (name: string, speed: number) => ({
    name,
    blob: new Blob([`insee;debit_kbps\n62765;${speed}`]),
  })
  await commands.importFiles([fileOf('a.csv', 1), fileOf('b.csv', 2), fileOf('c.csv', 3)])
  expect(store.getState().project.sources.map(({ name }) => name)).toEqual(['a.csv', 'b.csv', 'c.csv'])
})
