import type { Position } from 'geojson'
import { WGS84_CRS } from '../../../domain/geometry/projection/crs'
import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import type { ReadOptions } from '../../source'
import { chooseCoordinateReading, isLonLat } from '../coordinate-reading'
import type { Remarks } from '../findings'
import { CellReader } from './cell-reader'
import type { LineColumns } from './choose-line-columns'
import type { LineCells } from './create-line-cells'

/** Reads where a row's line is: `lon` and `lat` hold the last row's, NaN when it does not say. */
export interface PlaceReader {
  readonly crs: string | null
  readonly lon: number
  readonly lat: number
  /** Why the row's position cannot be read, or null. */
  read(cells: readonly string[], row: number): Issue | null
}

/**
 * Prepares the reading of positions from the columns that hold them and a sample of their values; an issue when
 * the coordinates are in no system we know.
 */
export function createPlaceReader(
  { byRole }: LineColumns,
  { cell }: LineCells,
  sample: readonly (readonly string[])[],
  options: ReadOptions,
  remarks: Remarks,
): PlaceReader | Issue {
  const [first, second] =
    byRole.has('lon') && byRole.has('lat') ? (['lon', 'lat'] as const) : (['x', 'y'] as const)
  const x = cell(first)
  const y = cell(second)
  if (x === null || y === null) return NOWHERE

  const reader = new CellReader(remarks)
  const known = sample
    .map((cells): Position => [reader.number(cells, x), reader.number(cells, y)])
    .filter((position) => !position.some(Number.isNaN))
  const epsg = byRole.get(first)!.read.epsg ?? byRole.get(second)!.read.epsg
  const coordinates = chooseCoordinateReading(epsg, known, first === 'lon' ? WGS84_CRS : null, options)
  if ('code' in coordinates) return { ...coordinates, field: `${x.field}, ${y.field}` } as Issue
  const { toLonLat } = coordinates
  for (const issue of coordinates.issues) remarks.note({ ...issue, field: `${x.field}, ${y.field}` })

  const place = { crs: coordinates.crs.key, lon: Number.NaN, lat: Number.NaN, read }
  function read(cells: readonly string[], row: number): Issue | null {
    reader.start(row)
    const easting = reader.number(cells, x)
    const northing = reader.number(cells, y)
    if (reader.failure) return reader.failure
    const [lon, lat] = toLonLat(easting, northing) as [number, number]
    // Half a position is none.
    const isKnown = !Number.isNaN(easting) && !Number.isNaN(northing)
    if (isKnown && !isLonLat(lon, lat)) {
      const value = `${cells[x!.index]} ; ${cells[y!.index]}`
      return makeIssue('geojson-coordinates-out-of-range', 'warning', { value }, { row, field: x!.field })
    }
    place.lon = isKnown ? lon : Number.NaN
    place.lat = isKnown ? lat : Number.NaN
    return null
  }
  return place
}

const NOWHERE: PlaceReader = { crs: null, lon: Number.NaN, lat: Number.NaN, read: () => null }
