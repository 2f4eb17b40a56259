import { basename } from 'node:path'
import type { Issue } from '../domain/kernel/issue'
import { type Result, succeed } from '../domain/kernel/result'
import { concatLineTables } from '../domain/lines/concat-line-tables'
import { findUnknownCodes } from '../domain/lines/find-unknown-codes'
import { joinOffers } from '../domain/lines/join-offers'
import { loadCommuneHistory } from '../domain/territory/commune-history/load-commune-history'
import { isProjectArchive } from '../io/project-file/is-project-archive'
import { readSource } from '../io/readers/read-source'
import type { Source, SourceContent, SourceSummary } from '../io/source'
import type { Command, InputEntry, Outcome } from './document'
import { openProjectBytes } from './open-project'
import { countRead, describeInput, listOverlaps, readBytes } from './read-inputs'
import { type Field, makeTable } from './table'
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

/** A file as `check` tells it; a project is told first, then each file that it holds. */
interface FileEntry
  extends Omit<
    SourceSummary,
    'name' | 'sha256' | 'bytes' | 'rowsAre' | 'read' | 'used' | 'refused' | 'merged'
  > {
  readonly file: string
  readonly kind: SourceContent['kind'] | 'project'
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
  // The files that can be used are told even when another cannot: that is what was asked.
  return { ok, inputs, issues, content: { files }, tables: files.length > 0 ? [table] : [], rows: table }
}

async function checkFile(path: string): Promise<Result<Checked>> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes
  const name = basename(path)
  if (isProjectArchive(bytes.value)) {
    const opened = await openProjectBytes(name, bytes.value)
    if (!opened.ok) return opened
    const { inputs, sources } = opened.value
    const files = [describeProject(name), ...sources.map(describeFile)]
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

const describeProject = (file: string): FileEntry => ({
  file,
  kind: 'project',
  format: 'eclaircie',
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
  { title: 'Projection', kind: 'text', value: ({ crs }) => crs ?? '' },
  { title: 'Lus', kind: 'number', value: ({ rows, features }) => rows ?? features ?? '' },
  { title: 'Retenus', kind: 'number', value: ({ used = '' }) => used },
  { title: 'Refusés', kind: 'number', value: ({ refused = '' }) => refused },
]
