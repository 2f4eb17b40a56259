import type { Geometry } from 'geojson'
import type { Database, SqlValue } from 'sql.js'
import { makeIssue } from '../../../domain/kernel/issue'
import { IssueTally } from '../../../domain/kernel/issue-tally'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import type { DecodedFeatures, DecodedFile, DecodedRows } from '../decoded'
import { countRows, type Layer, listLayers, quoteName } from './list-layers'
import { loadSqlite, type OpenSqlite } from './load-sqlite'
import { readGeometryBlob } from './read-geometry-blob'
import { UnreadableGeometry } from './read-wkb'

/**
 * Undoes a GeoPackage: one layer as features, or one plain table as rows under the names of its columns. Each row is
 * kept: one whose geometry cannot be read has none, and is counted in an issue.
 *
 * @param asked the layer; when left out, the one of most features
 * @see OGC 12-128r18
 */
export async function decodeGeoPackage(
  bytes: Uint8Array,
  asked: string | undefined,
): Promise<Result<DecodedFile>> {
  let openSqlite: OpenSqlite
  try {
    openSqlite = await loadSqlite()
  } catch (error) {
    return fail(makeIssue('unexpected-failure', 'error', { reason: String(error) }))
  }
  let db: Database | undefined
  try {
    db = openSqlite(bytes)
    return decodeLayer(db, bytes.length, asked)
  } catch {
    // SQLite's own words tell a cut file from one that is no database; they are not for the reader of the sentence.
    return fail(makeIssue('file-unreadable', 'error', { reason: 'sqlite' }))
  } finally {
    closeQuietly(db)
  }
}

function decodeLayer(db: Database, size: number, asked: string | undefined): Result<DecodedFile> {
  const found = listLayers(db)
  if (!found) return fail(makeIssue('file-not-data', 'error', { found: 'SQLite' }))
  const { layers, missing } = found
  const lost = missing.map((name) => makeIssue('layer-missing', 'warning', { name }))
  const parts = layers.map(({ name }) => name)
  if (asked !== undefined && !parts.includes(asked)) {
    return fail(makeIssue('part-unknown', 'error', { name: asked, known: parts.join(', ') }), ...lost)
  }
  const layer =
    asked === undefined ? chooseLayer(db, layers, size) : layers.find(({ name }) => name === asked)
  if (!layer) return fail(makeIssue('file-empty', 'error', {}), ...lost)
  const tally = new IssueTally()
  const content = readLayer(db, layer, size, tally)
  const issues = [...lost, ...tally.list()]
  return succeed({ format: 'gpkg', parts, part: layer.name, content, issues }, issues)
}

/** The features layer with most rows, the first of equals; a plain table only where there are no features. */
function chooseLayer(db: Database, layers: readonly Layer[], size: number): Layer | undefined {
  const withGeometry = layers.filter(({ geometry }) => geometry !== null)
  const ranked = (withGeometry.length > 0 ? withGeometry : layers).map((layer) => ({
    layer,
    rows: countRows(db, layer, size / LEAST_ROW_BYTES),
  }))
  return ranked.sort((a, b) => b.rows - a.rows)[0]?.layer
}

/** No row of SQLite takes less of its file. */
const LEAST_ROW_BYTES = 4
/** A damaged index can lead to the same rows again and again; a view may repeat some, but not its file this often. */
const MOST_REPEATS = 8

function readLayer(
  db: Database,
  layer: Layer,
  size: number,
  tally: IssueTally,
): DecodedFeatures | DecodedRows {
  const { columns, geometry, key, epsg } = layer
  const features: unknown[] = []
  const rows: (readonly string[])[] = [columns]
  let left = size * MOST_REPEATS
  let row = 0
  for (const values of stepRows(db, layer)) {
    row++
    left -= values.reduce((sum: number, value) => sum + sizeOf(value), LEAST_ROW_BYTES)
    if (left < 0) throw new Error('more rows than the file can hold')
    const entries = columns.map((column, at) => [column, values[at] ?? null] as const)
    const plain = entries.filter(([column]) => column !== geometry)
    for (const [column, value] of plain) {
      if (value instanceof Uint8Array) {
        tally.add(
          makeIssue('binary-ignored', 'info', { column }, { field: column, row, rowsAre: 'features' }),
        )
      }
    }
    if (geometry === null) {
      rows.push(plain.map(([, value]) => (value instanceof Uint8Array ? '' : String(value ?? ''))))
      continue
    }
    const properties = Object.fromEntries(plain.filter(([, value]) => !(value instanceof Uint8Array)))
    const id = key === null ? undefined : properties[key]
    features.push({
      type: 'Feature',
      ...(typeof id === 'number' || typeof id === 'string' ? { id } : {}),
      properties,
      geometry: readGeometry(values[columns.indexOf(geometry)] ?? null, row, tally),
    })
  }
  return geometry === null ? { kind: 'rows', rows } : { kind: 'features', features, epsg, encoding: null }
}

function readGeometry(value: SqlValue, row: number, tally: IssueTally): Geometry | null {
  if (value === null) return null
  try {
    if (!(value instanceof Uint8Array)) throw new UnreadableGeometry('damaged')
    return readGeometryBlob(value)
  } catch (error) {
    if (!(error instanceof UnreadableGeometry)) throw error
    const { message: reason } = error
    tally.add(makeIssue('geometry-unreadable', 'warning', { reason }, { row, rowsAre: 'features' }))
    return null
  }
}

function* stepRows(db: Database, { table, columns }: Layer): Generator<readonly SqlValue[]> {
  const statement = db.prepare(`SELECT ${columns.map(quoteName).join(', ')} FROM ${quoteName(table)}`)
  try {
    while (statement.step()) yield statement.get()
  } finally {
    statement.free()
  }
}

const sizeOf = (value: SqlValue): number =>
  typeof value === 'string' || value instanceof Uint8Array ? value.length : 1

/** A file that failed while being read may fail while being closed; it has been told already. */
function closeQuietly(db: Database | undefined): void {
  try {
    db?.close()
  } catch {
    // Its memory goes with the module.
  }
}
