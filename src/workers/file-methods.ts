import type { Recipe } from '../domain/recipe/recipe'
import type { Project } from '../domain/scenario/project'
import type { ReadingChoices } from '../domain/scenario/reading-choices'
import { packProject } from '../io/project-file/pack-project'
import { parseRecipeDocument, writeRecipeDocument } from '../io/project-file/recipe-document'
import { unpackProject } from '../io/project-file/unpack-project'
import { previewSource } from '../io/readers/preview-source'
import { readSource } from '../io/readers/read-source'
import { type CsvFlavour, type Table, writeCsv } from '../io/writers/write-csv'
import { writeGeoJson } from '../io/writers/write-geojson'
import type { Progress } from './protocol'
import { sealSource } from './seal-source'
import { throttleProgress } from './throttle-progress'

interface NamedBlob {
  readonly name: string
  readonly blob: Blob
}

/** Everything that turns a file's bytes into values and back: one call in a worker that then ends. */
export const fileMethods = {
  readFile: async ({ file, choices }: { file: NamedBlob; choices: ReadingChoices }, progress: Progress) => {
    const input = { name: file.name, bytes: file.blob }
    const read = await readSource(input, throttleProgress(progress), undefined, choices)
    return read.ok ? { ...read, value: sealSource(read.value) } : read
  },

  previewFile: ({ file, choices }: { file: NamedBlob; choices: ReadingChoices }) =>
    previewSource({ name: file.name, bytes: file.blob }, choices),

  readRecipe: async (blob: Blob) => parseRecipeDocument(await blob.text()),

  writeRecipe: (recipe: Recipe) => new Blob([writeRecipeDocument(recipe)], { type: 'application/json' }),

  packFile: async ({
    project,
    files,
  }: {
    project: Project
    files: readonly (readonly [string, NamedBlob])[]
  }) => {
    const contents = new Map<string, { name: string; bytes: Uint8Array }>()
    for (const [sha256, { name, blob }] of files) contents.set(sha256, { name, bytes: await readBytes(blob) })
    return new Blob([packProject(project, contents)], { type: 'application/zip' })
  },

  unpackFile: async (blob: Blob) => {
    const opened = await unpackProject(await readBytes(blob))
    if (!opened.ok) return opened
    const { project, contents } = opened.value
    const files = new Map(
      [...contents].map(([sha256, { name, bytes }]) => [sha256, { name, blob: new Blob([bytes]) }] as const),
    )
    return { ...opened, value: { project, files } }
  },

  writeTable: ({ table, flavour }: { table: Table; flavour: CsvFlavour }) =>
    new Blob([writeCsv(table, flavour)], { type: 'text/csv' }),

  writeLayer: ({
    features,
    members,
  }: {
    features: readonly GeoJSON.Feature[]
    members: Readonly<Record<string, unknown>>
  }) => new Blob([writeGeoJson(features, members)], { type: 'application/geo+json' }),
} as const

export type FileMethods = typeof fileMethods

const readBytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
