import { basename } from 'node:path'
import type { Issue } from '../domain/kernel/issue'
import { fail, type Result, succeed } from '../domain/kernel/result'
import { concatLineTables } from '../domain/lines/concat-line-tables'
import { findTwinFiles } from '../domain/lines/find-twin-files'
import { findUnknownCodes } from '../domain/lines/find-unknown-codes'
import { joinOffers } from '../domain/lines/join-offers'
import { loadCommuneHistory } from '../domain/territory/commune-history/load-commune-history'
import { hashBytes } from '../io/bytes/hash-bytes'
import { isProjectArchive } from '../io/project-file/is-project-archive'
import { isRecipe } from '../io/project-file/is-recipe'
import { parseRecipeDocument } from '../io/project-file/recipe-document'
import { readSource } from '../io/readers/read-source'
import type { Source } from '../io/source'
import { describeFile, describeOwn, type FileEntry } from './describe-checked'
import type { Command, InputEntry, Outcome } from './document'
import { openProjectBytes } from './open-project'
import { describeInput, listOverlaps, readBytes } from './read-inputs'
import { tabulateChecked } from './tabulate-checked'
import { UsageError, type Values } from './usage'

/** What each file is, and everything there is to say of it. */
export const check: Command = {
  usage: 'check FICHIER…',
  purpose: 'ce qu’est chaque fichier, et ce qui ne va pas',
  options: {},
  takesFiles: true,
  writes: ['.json', '.csv'],
  run: runCheck,
}

interface Checked {
  readonly inputs: readonly InputEntry[]
  readonly files: readonly FileEntry[]
  readonly sources: readonly Source[]
}

async function runCheck(_: Values, paths: readonly string[]): Promise<Outcome> {
  if (paths.length === 0) throw new UsageError('Aucun fichier à vérifier.')
  const inputs: InputEntry[] = []
  const files: FileEntry[] = []
  const issues: Issue[] = []
  const sources: Source[] = []
  let ok = true
  for (const path of paths) {
    const checked = await checkFile(path)
    issues.push(...checked.issues)
    if (checked.ok) {
      inputs.push(...checked.value.inputs)
      files.push(...checked.value.files)
      sources.push(...checked.value.sources)
    } else ok = false
  }
  issues.push(...(await listJoins(sources)))
  const { rows, tables } = tabulateChecked(files)
  // The files that can be used are told even when another cannot: that is what was asked.
  return { ok, inputs, issues, content: { files }, tables, rows }
}

async function checkFile(path: string): Promise<Result<Checked>> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes
  const name = basename(path)
  if (await isRecipe(new Blob([bytes.value]))) return checkRecipe(name, bytes.value)
  if (isProjectArchive(bytes.value)) {
    const opened = await openProjectBytes(name, bytes.value)
    if (!opened.ok) return opened
    const { inputs, sources } = opened.value
    const files = [describeOwn(name, 'project', 'eclaircie'), ...sources.map(describeFile)]
    return succeed({ inputs, files, sources }, opened.issues)
  }
  const read = await readSource({ name, bytes: bytes.value })
  if (!read.ok) return read
  const issues = [...read.issues, ...listOverlaps(read.value)]
  const [inputs, files] = [[describeInput(read.value)], [describeFile(read.value)]]
  return succeed({ inputs, files, sources: [read.value] }, issues)
}

/**
 * What only shows of lines once all is read: those that two files have, offers that find their buildings or do not,
 * codes of no commune.
 */
async function listJoins(sources: readonly Source[]): Promise<readonly Issue[]> {
  const tables = sources.flatMap(({ content }) => (content.kind === 'lines' ? [content.lines] : []))
  const offers = sources.flatMap(({ content }) => (content.kind === 'offers' ? [content.offers] : []))
  const lines = concatLineTables(tables)
  const codes = lines.commune.values.some((code) => code !== '')
    ? findUnknownCodes(lines, await loadCommuneHistory())
    : []
  return [...findTwinFiles(lines), ...joinOffers(lines, offers).issues, ...codes]
}

/** A recipe holds no data: whether it can be applied is all there is to say. */
async function checkRecipe(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<Checked>> {
  const parsed = parseRecipeDocument(new TextDecoder().decode(bytes))
  if (!parsed.ok) return fail(...parsed.issues.map((issue) => ({ ...issue, file })))
  const inputs = [{ file, sha256: await hashBytes(bytes) }]
  return succeed({ inputs, files: [describeOwn(file, 'recipe', 'json')], sources: [] })
}
