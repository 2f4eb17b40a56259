import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import { IssueTally } from '../../../domain/kernel/issue-tally'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import type { DecodedFile } from '../decoded'
import { type ChosenEncoding, chooseEncoding } from './choose-encoding'
import { isShape, listRecords, type ShapeRecord } from './list-records'
import { type Dbf, isDeleted, listTexts, nameFields, openDbf, readCell } from './read-dbf'
import { readPrj } from './read-prj'
import { readShape } from './read-shape'

/** One .shp of the archive and the files beside it that bear its name. */
interface Part {
  /** Path without extension, as the archive writes it. */
  readonly name: string
  readonly shp: Uint8Array
  readonly beside: (extension: string) => Uint8Array | undefined
}

/**
 * Decodes a shapefile, whatever files of its set are missing or wrong. Shapes and records go together by rank; those
 * that have no counterpart are kept with what there is. Coordinates stay in the file's own system, in the plane.
 *
 * @param entries the files of the archive, inflated, by path
 * @param asked name of the part to decode; undefined: the one that has most shapes
 */
export async function decodeShapefile(
  entries: ReadonlyMap<string, Uint8Array>,
  asked: string | undefined,
): Promise<Result<DecodedFile>> {
  const parts = listParts(entries)
  if (parts.length === 0) return fail(makeIssue('archive-entry-missing', 'error', { entry: '.shp' }))
  const names = parts.map(({ name }) => name)
  const known = names.join(', ')
  const part = asked === undefined ? findLargest(parts) : parts.find(({ name }) => name === asked)
  if (!part) return fail(makeIssue('part-unknown', 'error', { name: asked ?? '', known }))
  if (!isShape(part.shp)) {
    return fail(makeIssue('shapefile-invalid', 'error', { entry: `${part.name}.shp` }))
  }
  const issues = new IssueTally()
  const { records, isCut } = listRecords(part.shp, part.beside('shx'))
  if (isCut)
    issues.add(makeIssue('shapefile-cut', 'warning', { entry: `${part.name}.shp`, read: records.length }))
  const dbf = openTable(part, issues)
  const encoding = dbf ? chooseEncoding(listTexts(dbf), readCpg(part), dbf.languageByte) : null
  if (encoding) tellEncoding(encoding, issues)
  const features = joinFeatures(part.shp, records, dbf, encoding, issues)
  const prj = part.beside('prj')
  return succeed({
    format: 'shapefile',
    parts: names,
    part: part.name,
    content: {
      kind: 'features',
      features,
      epsg: prj ? readPrj(new TextDecoder().decode(prj)) : null,
      encoding: encoding?.name ?? null,
    },
    issues: issues.list(),
  })
}

function listParts(entries: ReadonlyMap<string, Uint8Array>): Part[] {
  const byPath = new Map([...entries].map(([path, bytes]) => [path.toLowerCase(), bytes]))
  return [...entries].flatMap(([path, shp]): Part[] => {
    // macOS adds to its archives a shadow of each file, under the same extension.
    if (!/\.shp$/i.test(path) || /(?:^|\/)\._/.test(path)) return []
    const name = path.slice(0, -'.shp'.length)
    const beside = (extension: string) =>
      entries.get(`${name}.${extension}`) ?? byPath.get(`${name}.${extension}`.toLowerCase())
    return [{ name, shp, beside }]
  })
}

function findLargest(parts: readonly Part[]): Part | undefined {
  if (parts.length === 1) return parts[0]
  const counts = parts.map(({ shp, beside }) =>
    isShape(shp) ? listRecords(shp, beside('shx')).records.length : -1,
  )
  return parts[counts.indexOf(Math.max(...counts))]
}

function openTable(part: Part, issues: IssueTally): Dbf | null {
  const entry = `${part.name}.dbf`
  const bytes = part.beside('dbf')
  if (!bytes) {
    issues.add(makeIssue('archive-entry-missing', 'warning', { entry }))
    return null
  }
  const dbf = openDbf(bytes)
  if (!dbf) issues.add(makeIssue('shapefile-table-unreadable', 'warning', { entry }))
  else if (dbf.records.length < dbf.announced) {
    issues.add(makeIssue('shapefile-cut', 'warning', { entry, read: dbf.records.length }))
  }
  return dbf
}

function readCpg(part: Part): string | undefined {
  const cpg = part.beside('cpg')
  return cpg && new TextDecoder().decode(cpg.subarray(0, 64))
}

function tellEncoding({ name, isKnown, strays }: ChosenEncoding, issues: IssueTally): void {
  if (!isKnown) issues.add(makeIssue('encoding-replaced', 'info', { encoding: name }))
  if (strays > 0) {
    issues.add(makeIssue('encoding-replaced', 'warning', { encoding: 'windows-1252' }, { count: strays }))
  }
}

/** A feature for each shape or record, by rank, save those that the table marks as deleted. */
function joinFeatures(
  shp: Uint8Array,
  shapes: readonly ShapeRecord[],
  dbf: Dbf | null,
  encoding: ChosenEncoding | null,
  issues: IssueTally,
): unknown[] {
  const rows = dbf?.records ?? []
  const names = dbf && encoding ? nameFields(dbf, encoding.readText) : []
  for (const [index, field] of (dbf?.fields ?? []).entries()) {
    if (field.type === 'M') issues.add(makeIssue('columns-ignored', 'info', { column: names[index]! }))
  }
  if (dbf && rows.length !== shapes.length) {
    const counts = { shapes: shapes.length, records: rows.length }
    issues.add(makeIssue('shapefile-counts-differ', 'warning', counts))
  }
  const features: unknown[] = []
  for (let rank = 0; rank < Math.max(shapes.length, rows.length); rank++) {
    const row = rows[rank]
    if (row && isDeleted(row)) {
      issues.add(makeIssue('shapefile-record-deleted', 'info', {}))
      continue
    }
    const record = shapes[rank]
    const shape = record ? readShape(shp, record) : null
    if (typeof shape === 'string') {
      const where = featureAt(features.length)
      issues.add(makeIssue('geometry-unreadable', 'warning', { reason: shape }, where))
    }
    const properties =
      row && dbf && encoding ? readProperties(row, dbf, names, encoding, issues, features.length) : {}
    features.push({ type: 'Feature', properties, geometry: typeof shape === 'string' ? null : shape })
  }
  return features
}

function readProperties(
  row: Uint8Array,
  dbf: Dbf,
  names: readonly string[],
  { readText }: ChosenEncoding,
  issues: IssueTally,
  rank: number,
): Record<string, unknown> {
  return Object.fromEntries(
    dbf.fields.map((field, index) => {
      const name = names[index]!
      const cell = readCell(row, field, readText)
      if (cell === null || typeof cell !== 'object') return [name, cell]
      const where = { ...featureAt(rank), field: name }
      issues.add(makeIssue('attribute-unreadable', 'warning', { value: cell.unreadable }, where))
      return [name, null]
    }),
  )
}

const featureAt = (rank: number): Pick<Issue, 'row' | 'rowsAre'> & { row: number } => ({
  row: rank + 1,
  rowsAre: 'features',
})
