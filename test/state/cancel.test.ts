import { expect, test } from 'vitest'
import { createApp } from '../../src/state/create-app'
import { createInlinePorts, demoFile } from '../support/inline-ports'

test.each(['read', 'load'] as const)(
  'a reading cancelled during « %s » is told, and changes nothing',
  async (when) => {
    const { ports } = createInlinePorts()
    let release: () => void = () => undefined
    const gate = new Promise<void>((open) => {
      release = open
    })
    const { read } = ports.files
    const { load } = ports.engine
    /** What the engine is left with. */
    const held = new Set<string>()
    const app = createApp({
      ...ports,
      files: {
        ...ports.files,
        read: async (file, options, progress, signal) => {
          if (when === 'read') await gate
          signal.throwIfAborted()
          return read(file, options, progress, signal)
        },
      },
      engine: {
        ...ports.engine,
        load: async (id, ...rest) => {
          if (when === 'load') await gate
          held.add(id)
          return load(id, ...rest)
        },
        forget: async (ids) => {
          for (const id of ids) held.delete(id)
        },
      },
    })
    const importing = app.commands.importFiles([demoFile('zones.geojson')])
    await expect.poll(() => app.store.getState().reading.length).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 50))
    app.commands.cancelReading(app.store.getState().reading[0]!.id)
    release()
    await importing
    const { reading, project, files } = app.store.getState()
    expect(reading).toMatchObject([{ name: 'zones.geojson', status: 'cancelled', issues: [] }])
    expect(project.sources).toEqual([])
    expect(files).toEqual({})
    expect([...held]).toEqual([])
  },
)
