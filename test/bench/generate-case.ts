import type { Polygon, Position } from 'geojson'
import type { Commune } from '../../src/domain/territory/territory'
import { buildCommune } from '../builders/areas'
import { createRandom, type Random } from './random'

export interface BenchCase {
  readonly name: string
  readonly lines: number
  readonly communes: readonly Commune[]
  /** A CSV of lines as an operator sends it, UTF-8, neutral header. */
  readonly csv: Uint8Array
}

const WEST = 2
const SOUTH = 50
/** Degrees of a commune: about 3.5 km by 3.3 km. */
const WIDTH = 0.05
const HEIGHT = 0.03
/** Vertices on each of the four sides of a contour. */
const SIDE_VERTICES = 50
const LINES_PER_HAMLET = 60

/** A seeded territory of cols × rows communes with shared, winding borders, and lines gathered in hamlets. */
export function generateCase(name: string, cols: number, rows: number, lines: number): BenchCase {
  const random = createRandom(20_061_231)
  const communes = generateCommunes(cols, rows, random)
  return { name, lines, communes, csv: generateLines(cols, rows, lines, random) }
}

function generateCommunes(cols: number, rows: number, random: Random): Commune[] {
  const corners = Array.from({ length: (cols + 1) * (rows + 1) }, (_, index): Position => {
    const col = index % (cols + 1)
    const row = Math.floor(index / (cols + 1))
    return [WEST + (col + random.spread(0.2)) * WIDTH, SOUTH + (row + random.spread(0.2)) * HEIGHT]
  })
  const corner = (col: number, row: number) => corners[row * (cols + 1) + col]!
  const wind = (from: Position, to: Position) => windBorder(from, to, random)
  const south = grid(cols, rows + 1, (col, row) => wind(corner(col, row), corner(col + 1, row)))
  const west = grid(cols + 1, rows, (col, row) => wind(corner(col, row), corner(col, row + 1)))
  return grid(cols, rows, (col, row) => ({ col, row })).flatMap((line, row) =>
    line.map((_, col) =>
      buildCommune(codeOf(col, row, cols), {
        epci: `EPCI${Math.floor(col / 5)}`,
        geometry: closeContour(
          south[row]![col]!,
          west[row]![col + 1]!,
          south[row + 1]![col]!,
          west[row]![col]!,
        ),
      }),
    ),
  )
}

const grid = <T>(cols: number, rows: number, make: (col: number, row: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => make(col, row)))

const codeOf = (col: number, row: number, cols: number) => String(10_000 + row * cols + col)

function windBorder(from: Position, to: Position, random: Random): Position[] {
  return Array.from({ length: SIDE_VERTICES + 1 }, (_, step) => {
    const t = step / SIDE_VERTICES
    const wander = step === 0 || step === SIDE_VERTICES ? 0 : 1
    return [
      from[0]! + t * (to[0]! - from[0]!) + wander * random.spread(0.0005),
      from[1]! + t * (to[1]! - from[1]!) + wander * random.spread(0.0003),
    ]
  })
}

function closeContour(south: Position[], east: Position[], north: Position[], west: Position[]): Polygon {
  const ring = [...south, ...east.slice(1), ...north.toReversed().slice(1), ...west.toReversed().slice(1)]
  return { type: 'Polygon', coordinates: [ring] }
}

function generateLines(cols: number, rows: number, lines: number, random: Random): Uint8Array {
  const text = ['line_id,insee,lon,lat,nra,attenuation_db,down_kbps,up_kbps,tech']
  let hamlet = { col: 0, row: 0, lon: 0, lat: 0 }
  for (let line = 0; line < lines; line++) {
    if (line % LINES_PER_HAMLET === 0) {
      const col = random.below(cols)
      const row = random.below(rows)
      hamlet = {
        col,
        row,
        lon: WEST + (col + random.unit()) * WIDTH,
        lat: SOUTH + (row + random.unit()) * HEIGHT,
      }
    }
    const lon = (hamlet.lon + random.spread(0.004)).toFixed(6)
    const lat = (hamlet.lat + random.spread(0.003)).toFixed(6)
    const code = codeOf(hamlet.col, hamlet.row, cols)
    text.push(`L${line},${code},${lon},${lat},NRA${code.slice(0, 3)},${generateSpeed(random)}`)
  }
  return new TextEncoder().encode(`${text.join('\n')}\n`)
}

/** Attenuation, down, up and technology: fibre, copper with its speed, copper without, ineligible, unknown. */
function generateSpeed(random: Random): string {
  const attenuation = (5 + 75 * random.unit()).toFixed(1)
  const draw = random.unit()
  if (draw < 0.3) return ',1000000,500000,FttH'
  if (draw < 0.6) return `${attenuation},${256 + random.below(20_000)},1000,ADSL`
  if (draw < 0.95) return `${attenuation},,,ADSL`
  return draw < 0.98 ? ',0,0,ADSL' : ',,,'
}
