import type { Position } from 'geojson'
import { WEB_MERCATOR, WGS84_CRS } from '../../../domain/geometry/projection/crs'
import { detectCrs } from '../../../domain/geometry/projection/detect-crs'
import { isInFrance } from '../../../domain/geometry/projection/is-in-france'
import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import type { ReadOptions } from '../../source'
import { chooseCoordinateReading, isLonLat, showPlace } from '../coordinate-reading'
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
  const said = [byRole.get(first)!.read.epsg, byRole.get(second)!.read.epsg].find((epsg) => epsg !== null)
  const projection = cell('projection')
  const words = projection ? sample.map((cells) => reader.text(cells, projection)) : []
  const isArcep = byRole.get(first)!.read.base === 'imbx'
  const epsg = said ?? findNamedSystem(words) ?? (isArcep && fitsWebMercator(known) ? 3857 : null)
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
    const isOrigin = easting === 0 && northing === 0
    if (isOrigin) {
      remarks.note(makeIssue('position-at-origin', 'warning', {}, { row, field: `${x!.field}, ${y!.field}` }))
    }
    // Half a position is none.
    const isKnown = !Number.isNaN(easting) && !Number.isNaN(northing) && !isOrigin
    if (isKnown && !isLonLat(lon, lat)) {
      const value = `${cells[x!.index]} ; ${cells[y!.index]}`
      return makeIssue('geojson-coordinates-out-of-range', 'warning', { value }, { row, field: x!.field })
    }
    if (isKnown && !isInFrance(lon, lat)) {
      const where = { row, field: `${x!.field}, ${y!.field}` }
      remarks.note(makeIssue('places-outside-france', 'warning', { value: showPlace(lon, lat) }, where))
    }
    place.lon = isKnown ? lon : Number.NaN
    place.lat = isKnown ? lat : Number.NaN
    return null
  }
  return place
}

const NOWHERE: PlaceReader = { crs: null, lon: Number.NaN, lat: Number.NaN, read: () => null }

/** Systems as the operators' IPE files name them, metropolitan first. */
const NAMED_SYSTEMS: Readonly<Record<string, number>> = {
  RGF93: 2154,
  LAMBERT93: 2154,
  RGAF09: 5490,
  RRAF91: 4559,
  RGFG95: 2972,
  RGR92: 2975,
  RGM04: 4471,
  RGSPM06: 4467,
  WGS84: 4326,
}

/** The system that all the words that say something name; null when they differ or name none we know. */
function findNamedSystem(words: readonly string[]): number | null {
  const [name, ...others] = new Set(words.filter((word) => word !== ''))
  return name !== undefined && others.length === 0 ? (NAMED_SYSTEMS[name.toUpperCase()] ?? null) : null
}

/**
 * Whether metres may be those of the tiles. Arcep's `imb_x` and `imb_y` are in that system, whatever other would place
 * them in France as well: those of Lorraine would be in the Corbières in Lambert-93.
 */
function fitsWebMercator(positions: readonly Position[]): boolean {
  const detected = detectCrs(positions)
  return detected !== null && !detected.swapped && [detected.crs, detected.rival].includes(WEB_MERCATOR)
}
