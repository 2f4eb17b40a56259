import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { succeed } from '../../src/domain/kernel/result'
import type { Project } from '../../src/domain/scenario/project'
import { isProjectFile } from '../../src/io/project-file/is-project-archive'
import { isRecipe } from '../../src/io/project-file/is-recipe'
import { packProject } from '../../src/io/project-file/pack-project'
import { parseRecipeDocument, writeRecipeDocument } from '../../src/io/project-file/recipe-document'
import { unpackProject } from '../../src/io/project-file/unpack-project'
import { previewSource } from '../../src/io/readers/preview-source'
import { readSource } from '../../src/io/readers/read-source'
import { writeGeoJson } from '../../src/io/writers/write-geojson'
import type { Ports, StoredFile } from '../../src/state/ports'
import { createEngine } from '../../src/workers/engine'
import { sealSource } from '../../src/workers/seal-source'

export const SAINT_OMER = join(import.meta.dirname, '../../fixtures/saint-omer')

export const storedFile = (path: string): StoredFile => ({
  name: basename(path),
  blob: new Blob([readFileSync(path)]),
})
export const demoFile = (name: string): StoredFile => storedFile(join(SAINT_OMER, name))

/** What a test can look at after the fact. */
export interface Witness {
  readonly offered: { readonly name: string; readonly blob: Blob }[]
  readonly saved: unknown[]
}

/** What a browser keeps: given to two applications in turn, the second is the page reloaded. */
export type Kept = Map<string, { readonly project: Project; readonly files: ReadonlyMap<string, StoredFile> }>

// One count for all: two applications never give one id to two things.
let ids = 0

/** The application's ports without a browser: the same engine and readers, inline; time stands still. */
export function createInlinePorts(kept: Kept = new Map()): { ports: Ports; witness: Witness } {
  const engine = createEngine()
  const witness: Witness = { offered: [], saved: [] }
  const listKept = () => [...kept].map(([key, { project }]) => ({ key, name: project.name, savedAt: 1 }))
  const ports: Ports = {
    engine: {
      load: async (sourceId, content) => engine.load({ sourceId, content }),
      forget: async (sourceIds) => engine.forget(sourceIds),
      prepare: async (request) => engine.prepare(request),
      outline: async () => engine.outline(),
      overlaps: async () => engine.overlaps(),
      tile: async (request) => engine.tile(request),
      writeCommunes: async (request) => engine.writeCommunes(request),
      coverage: async (threshold) => engine.coverage(threshold),
      shadow: async (parameters) => engine.shadow(parameters),
      simulate: async (request) => engine.simulate(request),
      suggest: async (request) => engine.suggest(request),
    },
    files: {
      read: async ({ name, blob }, options, progress) => {
        const read = await readSource({ name, bytes: blob }, progress, undefined, options)
        return read.ok ? { ...read, value: sealSource(read.value) } : read
      },
      preview: ({ name, blob }, choices) => previewSource({ name, bytes: blob }, choices),
      isProject: ({ blob }) => isProjectFile(blob),
      readRecipe: async ({ blob }) =>
        (await isRecipe(blob)) ? parseRecipeDocument(await blob.text()) : null,
      writeRecipe: async (recipe) => new Blob([writeRecipeDocument(recipe)]),
      packProject: async (project, files) => {
        const contents = new Map<string, { name: string; bytes: Uint8Array }>()
        for (const [sha256, { name, blob }] of files) {
          contents.set(sha256, { name, bytes: new Uint8Array(await blob.arrayBuffer()) })
        }
        return new Blob([packProject(project, contents)])
      },
      unpackProject: async (blob) => {
        const opened = await unpackProject(new Uint8Array(await blob.arrayBuffer()))
        if (!opened.ok) return opened
        const { project, contents } = opened.value
        const files = new Map(
          [...contents].map(([sha256, { name, bytes }]) => [sha256, { name, blob: new Blob([bytes]) }]),
        )
        return succeed({ project, files }, opened.issues)
      },
      writeTable: async () => new Blob(['table']),
      writeGeoJson: async (features, members) => new Blob([writeGeoJson(features, members)]),
      offer: (name, blob) => witness.offered.push({ name, blob }),
      fetchDemonstration: async () => demoFile('project.eclaircie').blob,
    },
    storage: {
      saveProject: async (key, project, files) => {
        kept.set(key, { project, files })
        witness.saved.push(project)
        return succeed({ savedAt: 1, kept: listKept() })
      },
      listKept: async () => succeed(listKept()),
      loadKept: async (key) => {
        const found = kept.get(key)
        return succeed(found ? { ...found, savedAt: 1 } : null)
      },
      forget: async (key) => {
        kept.delete(key)
        return succeed(listKept())
      },
    },
    clock: { now: () => 1_000, newId: (prefix) => `${prefix}-${++ids}` },
  }
  return { ports, witness }
}
