import type { Position } from 'geojson'
import { Pen, type TileFeature } from './tile-feature'
import { mercatorX, mercatorY, TILE_BUFFER, TILE_EXTENT, type TileAddress } from './tile-grid'

/** Lines in the Mercator square, each with its box: cut into any tile. */
export type ProjectedLines = readonly {
  /** Interleaved, 0 to 1. */
  readonly path: Float64Array
  readonly box: readonly [number, number, number, number]
}[]

export function projectLines(lines: readonly (readonly Position[])[]): ProjectedLines {
  return lines.map((line) => {
    const path = new Float64Array(2 * line.length)
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
    line.forEach((position, index) => {
      const [x, y] = [mercatorX(position[0]!), mercatorY(position[1]!)]
      path[2 * index] = x
      path[2 * index + 1] = y
      west = Math.min(west, x)
      east = Math.max(east, x)
      north = Math.min(north, y)
      south = Math.max(south, y)
    })
    return { path, box: [west, north, east, south] }
  })
}

/** What a tile shows of the lines, as one feature; none when it shows nothing. Segments out of sight are left out. */
export function cutLines(lines: ProjectedLines, { z, x, y }: TileAddress): TileFeature[] {
  const scale = 2 ** z * TILE_EXTENT
  const pen = new Pen()
  for (const { path, box } of lines) {
    const units = (value: number, origin: number) => Math.round(value * scale) - origin * TILE_EXTENT
    if (!meets(units(box[0], x), units(box[2], x)) || !meets(units(box[1], y), units(box[3], y))) continue
    let run: number[] = []
    const flush = () => {
      if (run.length >= 4) pen.draw(run, false)
      run = []
    }
    for (let at = 2; at < path.length; at += 2) {
      const a = [units(path[at - 2]!, x), units(path[at - 1]!, y)] as const
      const b = [units(path[at]!, x), units(path[at + 1]!, y)] as const
      const cut = clipSegment(a, b)
      if (cut === null) {
        flush()
        continue
      }
      const [fromX, fromY, toX, toY] = cut
      if (run.length > 0 && (run.at(-2) !== fromX || run.at(-1) !== fromY)) flush()
      if (run.length === 0) run.push(fromX, fromY)
      if (toX !== run.at(-2) || toY !== run.at(-1)) run.push(toX, toY)
    }
    flush()
  }
  return pen.commands.length === 0 ? [] : [{ id: 1, type: 'line', commands: pen.commands, properties: {} }]
}

const LOW = -TILE_BUFFER
const HIGH = TILE_EXTENT + TILE_BUFFER
const meets = (low: number, high: number): boolean => high >= LOW && low <= HIGH

type Point = readonly [number, number]

/** The part of a segment in the tile and its margin (Liang and Barsky), rounded; null when there is none. */
function clipSegment([ax, ay]: Point, [bx, by]: Point): readonly [number, number, number, number] | null {
  const [dx, dy] = [bx - ax, by - ay]
  let [from, to] = [0, 1]
  for (const [step, room] of [
    [-dx, ax - LOW],
    [dx, HIGH - ax],
    [-dy, ay - LOW],
    [dy, HIGH - ay],
  ] as const) {
    if (step === 0) {
      if (room < 0) return null
    } else if (step < 0) from = Math.max(from, room / step)
    else to = Math.min(to, room / step)
  }
  if (from > to) return null
  const at = (t: number, start: number, length: number) => Math.round(start + t * length)
  return [at(from, ax, dx), at(from, ay, dy), at(to, ax, dx), at(to, ay, dy)]
}
