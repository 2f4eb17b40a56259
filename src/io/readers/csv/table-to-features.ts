import type { DecodedFeatures } from '../decoded'
import type { Remarks } from '../findings'
import { readWkt, type WrittenGeometry } from '../wkt/read-wkt'
import { joinCells, type TextTable } from './csv-table'

/**
 * The column whose cells hold a geometry, in GeoJSON as the tables of the CNIG « Sites économiques » do or in WKT as
 * databases export it; -1 when there is none. Most of its cells that say something must be one. Of several, the
 * first that draws areas: a zone's centre is often beside its outline.
 */
export function findGeometryColumn({ header, sample }: TextTable): number {
  const types = header.names.map((_, index) => {
    const said = sample.map((cells) => cells[index] ?? '').filter((cell) => cell.trim() !== '')
    const read = said.flatMap((cell) => readGeometry(cell)?.geometry.type ?? [])
    return read.length * 2 > said.length ? read[0]! : null
  })
  const areas = types.findIndex((type) => type?.endsWith('Polygon'))
  return areas >= 0 ? areas : types.findIndex((type) => type !== null)
}

/**
 * The rows as features: the geometry out of its cell, the other cells as properties. A row that could not be cut is
 * given as its text, for whoever checks features to refuse; nothing is left out.
 */
export async function tableToFeatures(
  table: TextTable,
  geometryColumn: number,
  remarks: Remarks,
  breathe: () => Promise<void> | undefined,
): Promise<DecodedFeatures> {
  const { names } = table.header
  const epsg = findSystem(table, geometryColumn)
  const features: unknown[] = []
  const rows: number[] = []
  for (const { cells, row } of table.rows(remarks)) {
    await breathe()
    rows.push(row)
    if (cells === null) {
      features.push(`row ${row}`)
      continue
    }
    const properties: Record<string, string> = {}
    names.forEach((name, index) => {
      if (index !== geometryColumn) properties[name] = cells[index]!
    })
    const cell = cells[geometryColumn]!
    const found = readGeometry(cell)
    const isOfSystem = found?.epsg == null || found.epsg === epsg
    // What its cell holds is no geometry, or one of another system than the others: kept whole, to be refused.
    features.push(
      (found === null && cell.trim() !== '') || !isOfSystem
        ? joinCells(cells, table)
        : { type: 'Feature', properties, geometry: found?.geometry ?? null },
    )
  }
  return { kind: 'features', features, rows, epsg, encoding: null }
}

/** The system that the first cell that says one says. */
function findSystem({ sample }: TextTable, column: number): number | null {
  return sample.map((cells) => readGeometry(cells[column] ?? '')?.epsg).find((epsg) => epsg != null) ?? null
}

function readGeometry(cell: string): WrittenGeometry | null {
  if (!cell.trimStart().startsWith('{')) return readWkt(cell)
  try {
    const value = JSON.parse(cell) as unknown
    return typeof value === 'object' && value !== null && 'coordinates' in value
      ? { geometry: value as WrittenGeometry['geometry'], epsg: null }
      : null
  } catch {
    return null
  }
}
