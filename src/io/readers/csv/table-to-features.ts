import type { DecodedFeatures } from '../decoded'
import { Remarks } from '../findings'
import { joinCells, type TextTable } from './csv-table'

/**
 * The column whose cells hold a GeoJSON geometry, as the tables of the CNIG « Sites économiques » do; -1 when there is
 * none. Most of its cells that say something must be one.
 */
export function findGeometryColumn({ header, sample }: TextTable): number {
  return header.names.findIndex((_, index) => {
    const said = sample.map((cells) => cells[index] ?? '').filter((cell) => cell.trim() !== '')
    return said.filter((cell) => readGeometry(cell) !== null).length * 2 > said.length
  })
}

/**
 * The rows as features: the geometry out of its cell, the other cells as properties. A row that could not be cut is
 * given as its text, for whoever checks features to refuse; nothing is left out.
 */
export async function tableToFeatures(
  file: string,
  table: TextTable,
  geometryColumn: number,
  breathe: () => Promise<void> | undefined,
): Promise<DecodedFeatures> {
  const { names } = table.header
  const features: unknown[] = []
  for (const { cells, row } of table.rows(new Remarks(file))) {
    await breathe()
    if (cells === null) {
      features.push(`row ${row}`)
      continue
    }
    const properties: Record<string, string> = {}
    names.forEach((name, index) => {
      if (index !== geometryColumn) properties[name] = cells[index]!
    })
    const geometry = readGeometry(cells[geometryColumn]!)
    // What its cell holds is no geometry: kept whole, to be refused as it is.
    features.push(
      geometry === null && cells[geometryColumn]!.trim() !== ''
        ? joinCells(cells, table)
        : { type: 'Feature', properties, geometry },
    )
  }
  return { kind: 'features', features, epsg: null, encoding: null }
}

function readGeometry(cell: string): object | null {
  if (!cell.trimStart().startsWith('{')) return null
  try {
    const value = JSON.parse(cell) as unknown
    return typeof value === 'object' && value !== null && 'coordinates' in value ? value : null
  } catch {
    return null
  }
}
