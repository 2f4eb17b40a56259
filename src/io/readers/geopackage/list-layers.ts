import type { Database, SqlValue } from 'sql.js'

/** One table that a GeoPackage offers. */
export interface Layer {
  readonly name: string
  /** The table itself: SQLite tells names apart by more than their case. */
  readonly table: string
  readonly columns: readonly string[]
  /** The column that holds geometries; null when it is a plain table. */
  readonly geometry: string | null
  /** The column that numbers the rows; null when the table has none. */
  readonly key: string | null
  /** As `gpkg_spatial_ref_sys` resolves it; null when it says nothing that we can tell. */
  readonly epsg: number | null
}

export interface Layers {
  readonly layers: readonly Layer[]
  /** Announced by `gpkg_contents`, and absent or unreadable. */
  readonly missing: readonly string[]
}

const GEOMETRY_TYPE = /^(MULTI)?(POINT|LINESTRING|POLYGON|CURVE|SURFACE)$|^GEOM(ETRY)?(COLLECTION)?$/i

/** The tables of vectors and of attributes, in the order of the file; null when it is no GeoPackage. */
export function listLayers(db: Database): Layers | null {
  const tables = new Map(
    query(db, "SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view')").map(([name, type]) => [
      String(name).toLowerCase(),
      { table: String(name), isView: type === 'view' },
    ]),
  )
  if (!tables.has('gpkg_contents')) return null
  // SQLite, once asked, cannot be interrupted: no view is followed where one may be written to never end.
  const mayLoop =
    query(db, "SELECT 1 FROM sqlite_master WHERE type = 'view' AND sql LIKE '%with%'").length > 0
  const systems = readSystems(db)
  const geometries = new Map(
    queryOrNone(db, 'SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns').map(
      ([table, column, system]) => [String(table).toLowerCase(), { column: String(column), system }],
    ),
  )
  const contents = query(db, 'SELECT table_name, srs_id, data_type FROM gpkg_contents').filter(([, , type]) =>
    ['features', 'attributes'].includes(String(type).toLowerCase()),
  )
  const layers: Layer[] = []
  const missing: string[] = []
  for (const [given, ownSystem] of contents) {
    const name = String(given)
    const found = tables.get(name.toLowerCase())
    const columns =
      found && !(found.isView && mayLoop)
        ? queryOrNone(db, `PRAGMA table_info(${quoteName(found.table)})`)
        : []
    if (!found || columns.length === 0) {
      missing.push(name)
      continue
    }
    const geometry = geometries.get(name.toLowerCase())
    const isGeometry = ([, column, type]: readonly SqlValue[]) =>
      geometry
        ? String(column).toLowerCase() === geometry.column.toLowerCase()
        : GEOMETRY_TYPE.test(String(type))
    layers.push({
      name,
      table: found.table,
      columns: columns.map(([, column]) => String(column)),
      geometry: nameOf(columns.find(isGeometry)),
      key: nameOf(columns.find(([, , , , , rank]) => rank === 1)),
      epsg: systems.get(String(geometry?.system ?? ownSystem)) ?? null,
    })
  }
  return { layers, missing }
}

/** EPSG numbers by the numbers that the file gives its systems; only those that EPSG named. */
function readSystems(db: Database): ReadonlyMap<string, number> {
  const rows = queryOrNone(
    db,
    'SELECT srs_id, organization, organization_coordsys_id FROM gpkg_spatial_ref_sys',
  )
  return new Map(
    rows.flatMap(([id, organization, number]) =>
      String(organization).toUpperCase() === 'EPSG' && Number.isInteger(number) && Number(number) > 0
        ? [[String(id), Number(number)] as const]
        : [],
    ),
  )
}

/** How many rows a layer holds, counted no further than `most`. */
export function countRows(db: Database, layer: Layer, most: number): number {
  const [row] = queryOrNone(
    db,
    `SELECT count(*) FROM (SELECT 1 FROM ${quoteName(layer.table)} LIMIT ${Math.ceil(most)})`,
  )
  return Number(row?.[0] ?? 0)
}

/** A name as SQL reads it whatever it holds: quotes, spaces, words of the language. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`

const query = (db: Database, sql: string): SqlValue[][] => db.exec(sql)[0]?.values ?? []

/** For what a file can do without: a table that it lacks holds nothing. */
function queryOrNone(db: Database, sql: string): SqlValue[][] {
  try {
    return query(db, sql)
  } catch {
    return []
  }
}

const nameOf = (column: readonly SqlValue[] | undefined): string | null =>
  column === undefined ? null : String(column[1])
