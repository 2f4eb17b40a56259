import { describe, expect, test, vi } from 'vitest'
import { kbps } from '../../src/domain/kernel/units'
import { createApp } from '../../src/state/create-app'
import type { Ports } from '../../src/state/ports'
import { createInlinePorts, demoFile } from '../support/inline-ports'
import { packSmallProject } from '../support/small-project'

const small = { name: 'petit.eclaircie', blob: await packSmallProject() }
const COMMUNES = demoFile('communes.geojson')
const ZONES = demoFile('zones.geojson')

/** An application, and the ids of the sources that its engine holds. */
function start(change: (ports: Ports) => Ports = (ports) => ports) {
  const ports = change(createInlinePorts().ports)
  const held = new Set<string>()
  const { load, forget } = ports.engine
  const engine: Ports['engine'] = {
    ...ports.engine,
    load: (id, ...rest) => {
      held.add(id)
      return load(id, ...rest)
    },
    forget: (ids) => {
      for (const id of ids) held.delete(id)
      return forget(ids)
    },
  }
  const app = createApp({ ...ports, engine })
  const { store, commands } = app
  const listSources = () => store.getState().project.sources.map(({ id }) => id)
  /** The page shows nothing of a file that the engine has not, and the other way round. */
  const expectHeld = (ids: readonly string[]) => {
    expect([...held].sort()).toEqual([...ids].sort())
    expect(Object.keys(store.getState().files).sort()).toEqual([...ids].sort())
  }
  return { app, store, commands, listSources, expectHeld }
}

describe('the engine forgets', () => {
  test('a project that is left, with what undoing could have brought back, and nothing else', async () => {
    const { store, commands, listSources, expectHeld } = start()
    await commands.importFiles([COMMUNES, ZONES])
    const both = listSources()
    commands.removeSource(both[0]!)
    expectHeld(both)
    commands.undoEdit()
    await vi.waitFor(() => expect(store.getState().prepared.state).toBe('current'))
    commands.redoEdit()
    await commands.importFiles([small])
    expect(listSources()).toHaveLength(2)
    expectHeld(listSources())
  })

  test('a file whose coming was undone, once it can no longer be redone', async () => {
    const { commands, listSources, expectHeld } = start()
    await commands.importFiles([COMMUNES])
    await commands.importFiles([ZONES])
    const both = listSources()
    commands.undoEdit()
    expectHeld(both)
    commands.setThreshold({ downKbps: kbps(512), upKbps: null })
    expectHeld(both.slice(0, 1))
    expect(listSources()).toEqual(both.slice(0, 1))
  })

  test('the second reading of a file that was dropped twice at once', async () => {
    const { commands, listSources, expectHeld } = start((ports) => {
      let waiting = 0
      let open = () => {}
      const bothLoaded = new Promise<void>((resolve) => {
        open = resolve
      })
      const load: Ports['engine']['load'] = async (...given) => {
        if (++waiting === 2) open()
        await bothLoaded
        await ports.engine.load(...given)
      }
      return { ...ports, engine: { ...ports.engine, load } }
    })
    await commands.importFiles([COMMUNES, COMMUNES])
    expect(listSources()).toHaveLength(1)
    expectHeld(listSources())
  })

  test('the second reading of a file that was removed meanwhile, and keeps the first for undoing', async () => {
    const { commands, listSources, expectHeld } = start()
    await commands.importFiles([COMMUNES])
    const [id] = listSources()
    const reading = commands.setSpeedUnit(id!, 'mbps')
    commands.removeSource(id!)
    await reading
    expectHeld([id!])
  })

  test('the files of a project of which one cannot be read', async () => {
    const { store, commands, listSources, expectHeld } = start((ports) => {
      const read: Ports['files']['read'] = (file, ...rest) => {
        if (file.name === 'lignes.csv') throw new Error('broken')
        return ports.files.read(file, ...rest)
      }
      return { ...ports, files: { ...ports.files, read } }
    })
    await commands.importFiles([ZONES])
    await commands.importFiles([small])
    expect(store.getState().reading).toMatchObject([{ status: 'failed' }])
    expect(listSources()).toHaveLength(1)
    expectHeld(listSources())
  })
})
