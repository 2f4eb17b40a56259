import { loadSqlite } from '../../src/io/readers/geopackage/load-sqlite'

/** The tables that make a SQLite file a GeoPackage, with Lambert-93 among its systems. */
const BASE = `
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,
  organization_coordsys_id INTEGER, definition TEXT, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined', -1, 'NONE', -1, '', ''), ('Undefined', 0, 'NONE', 0, '', ''),
  ('Lambert-93', 1000, 'epsg', 2154, '', ''), ('Local', 1001, 'COMMUNE', 7, '', '');
CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, srs_id INTEGER);
CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER);
`

/** A GeoPackage made by SQL statements, after the tables that every one has. */
export async function buildGeoPackage(...statements: readonly string[]): Promise<Uint8Array> {
  const openSqlite = await loadSqlite()
  const db = openSqlite(new Uint8Array())
  for (const statement of [BASE, ...statements]) db.run(statement)
  const bytes = db.export()
  db.close()
  return bytes
}

/** Statements for one layer of features: its columns but the geometry, and its rows as SQL values. */
export function layerOf(
  name: string,
  columns: string,
  rows: readonly string[],
  srsId: number | null = 1000,
): string {
  const quoted = `"${name.replaceAll('"', '""')}"`
  const text = `'${name.replaceAll("'", "''")}'`
  return [
    `CREATE TABLE ${quoted} (fid INTEGER PRIMARY KEY, geom BLOB, ${columns})`,
    `INSERT INTO gpkg_contents VALUES (${text}, 'features', ${text}, ${srsId})`,
    `INSERT INTO gpkg_geometry_columns VALUES (${text}, 'geom', 'GEOMETRY', ${srsId})`,
    ...rows.map((row) => `INSERT INTO ${quoted} VALUES (${row})`),
  ].join(';\n')
}

/** A geometry as GeoPackage holds it, as an SQL value: a header of no envelope, then the given binary. */
export const blobOf = (wkb: string, flags = '01'): string => `x'475000${flags}00000000${wkb}'`

/** Well-Known Binary in hexadecimal, from its kind and its numbers: `u` for counts and kinds, `d` for coordinates. */
export function wkb(littleEndian: boolean, ...parts: readonly (['u' | 'd', number] | string)[]): string {
  const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const body = parts.map((part) => {
    if (typeof part === 'string') return part
    const [type, value] = part
    const view = new DataView(new ArrayBuffer(type === 'u' ? 4 : 8))
    if (type === 'u') view.setUint32(0, value, littleEndian)
    else view.setFloat64(0, value, littleEndian)
    return hex(new Uint8Array(view.buffer))
  })
  return (littleEndian ? '01' : '00') + body.join('')
}

export const pointWkb = (x: number, y: number): string => wkb(true, ['u', 1], ['d', x], ['d', y])
