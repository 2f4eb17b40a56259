import { basename } from 'node:path'
import type { Issue } from '../domain/kernel/issue'
import { fail, type Result, succeed } from '../domain/kernel/result'
import { concatLineTables } from '../domain/lines/concat-line-tables'
import { findUnknownCodes } from '../domain/lines/find-unknown-codes'
import { joinOffers } from '../domain/lines/join-offers'
import { loadCommuneHistory } from '../domain/territory/commune-history/load-commune-history'
import { nameRole } from '../i18n/name-role'
import { hashBytes } from '../io/bytes/hash-bytes'
import { isProjectArchive } from '../io/project-file/is-project-archive'
import { isRecipe } from '../io/project-file/is-recipe'
import { parseRecipeDocument } from '../io/project-file/recipe-document'
import { readSource } from '../io/readers/read-source'
import type { Source, SourceContent, SourceSummary } from '../io/source'
import type { Command, InputEntry, Outcome } from './document'
import { openProjectBytes } from './open-project'
import { countRead, describeInput, listOverlaps, readBytes } from './read-inputs'
import { type Field, makeTable } from './table'
import { UsageError, type Values } from './usage'
import { translate } from './words'

/** What each file is, and everything there is to say of it. */
export const check: Command = {
  usage: 'check FICHIER…',
  purpose: 'ce qu’est chaque fichier, et ce qui ne va pas',
  options: {},
  takesFiles: true,
  writes: ['.json', '.csv'],
  run: runCheck,
}

/** A file as `check` tells it; a project is told first, then each file that it holds. */
interface FileEntry
  extends Omit<
    SourceSummary,
    'name' | 'sha256' | 'bytes' | 'rowsAre' | 'read' | 'used' | 'refused' | 'merged'
  > {
  readonly file: string
  readonly kind: SourceContent['kind'] | 'project' | 'recipe'
  readonly rows?: number
  readonly features?: number
  readonly used?: number
  readonly refused?: number
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
  const table = makeTable('Fichiers', FIELDS, files)
  const columns = files.flatMap(({ file, kind, columns: found }) =>
    // Those that are not used are named in a remark of the file.
    found.flatMap(({ name, role }) => (role === null ? [] : [{ file, name, role, kind }])),
  )
  const tables = [table, makeTable('Colonnes reconnues', COLUMN_FIELDS, columns)].filter(
    ({ rows }) => rows.length > 0,
  )
  // The files that can be used are told even when another cannot: that is what was asked.
  return { ok, inputs, issues, content: { files }, tables, rows: table }
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

/** What only shows of lines once all is read: offers that find their buildings or do not, codes of no commune. */
async function listJoins(sources: readonly Source[]): Promise<readonly Issue[]> {
  const tables = sources.flatMap(({ content }) => (content.kind === 'lines' ? [content.lines] : []))
  const offers = sources.flatMap(({ content }) => (content.kind === 'offers' ? [content.offers] : []))
  const lines = concatLineTables(tables)
  const codes = lines.commune.values.some((code) => code !== '')
    ? findUnknownCodes(lines, await loadCommuneHistory())
    : []
  return [...joinOffers(lines, offers).issues, ...codes]
}

/** A recipe holds no data: whether it can be applied is all there is to say. */
async function checkRecipe(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<Checked>> {
  const parsed = parseRecipeDocument(new TextDecoder().decode(bytes))
  if (!parsed.ok) return fail(...parsed.issues.map((issue) => ({ ...issue, file })))
  const inputs = [{ file, sha256: await hashBytes(bytes) }]
  return succeed({ inputs, files: [describeOwn(file, 'recipe', 'json')], sources: [] })
}

/** A file of Éclaircie's own. */
const describeOwn = (file: string, kind: 'project' | 'recipe', format: string): FileEntry => ({
  file,
  kind,
  format,
  part: null,
  parts: [],
  encoding: null,
  encodings: [],
  delimiter: null,
  delimiters: [],
  headerRow: null,
  decimal: null,
  speedUnit: null,
  crs: null,
  bbox: null,
  columns: [],
})

function describeFile({ summary, content }: Source): FileEntry {
  const { name, format, part, parts, encoding, delimiter, decimal, speedUnit, crs, used, refused } = summary
  const { bbox, columns, communeFigures, encodings, delimiters, headerRow } = summary
  return {
    file: name,
    kind: content.kind,
    format,
    part,
    parts,
    encoding,
    encodings,
    delimiter,
    delimiters,
    headerRow,
    decimal,
    speedUnit,
    ...(communeFigures && { communeFigures }),
    crs,
    ...countRead(summary),
    used,
    refused,
    bbox,
    columns,
  }
}

const KIND_NAMES: Readonly<Record<FileEntry['kind'], string>> = {
  project: 'projet',
  recipe: 'recette d’import',
  communes: 'communes',
  zones: 'zones d’activité',
  lines: 'lignes',
  offers: 'offres par immeuble',
  roads: 'routes',
  sites: 'sites du réseau',
  communeFigures: 'chiffres par commune',
  evidence: 'preuves de label',
}

/** Nothing where there is nothing to count: a project has no rows of its own. */
const FIELDS: readonly Field<FileEntry>[] = [
  { title: 'Fichier', kind: 'text', value: ({ file }) => file },
  { title: 'Contenu', kind: 'text', value: ({ kind }) => KIND_NAMES[kind] },
  { title: 'Format', kind: 'text', value: ({ format }) => format },
  { title: 'Couche ou feuille', kind: 'text', value: ({ part }) => part ?? '' },
  { title: 'Encodage', kind: 'text', value: ({ encoding }) => encoding ?? '' },
  {
    title: 'Séparateur',
    kind: 'text',
    value: ({ delimiter }) => (delimiter === '\t' ? 'tabulation' : (delimiter ?? '')),
  },
  { title: 'Projection', kind: 'text', value: ({ crs }) => crs ?? '' },
  { title: 'Lus', kind: 'number', value: ({ rows, features }) => rows ?? features ?? '' },
  { title: 'Retenus', kind: 'number', value: ({ used = '' }) => used },
  { title: 'Refusés', kind: 'number', value: ({ refused = '' }) => refused },
]

interface ColumnEntry {
  readonly file: string
  readonly kind: string
  readonly name: string
  readonly role: string
}
const COLUMN_FIELDS: readonly Field<ColumnEntry>[] = [
  { title: 'Fichier', kind: 'text', value: ({ file }) => file },
  { title: 'Colonne', kind: 'text', value: ({ name }) => name },
  {
    title: 'Comprise comme',
    kind: 'text',
    value: ({ role, kind }) => nameRole(translate, role, kind),
  },
]
