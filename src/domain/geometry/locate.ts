import { type AreaIndex, sideOf } from './area-index'
import { cellOf, isOn } from './grid-axis'
import { orient } from './orient'

/**
 * The area that holds a point (degrees), or 0. Borders belong to the areas they bound, and where several areas
 * hold the point the lowest id wins: a point on a shared border has one answer, always the same. `after`
 * asks for the next area: the lowest id above it.
 */
export function locate(index: AreaIndex, x: number, y: number, after = 0): number {
  if (!isOn(index.columns, x) || !isOn(index.rows, y)) return 0
  const col = cellOf(index.columns, x)
  const row = cellOf(index.rows, y)
  const answer = index.cells[row * index.columns.cells + col]!
  if (answer >= 0) return answer > after ? answer : 0

  const cornerX = index.columns.bounds[col]!
  const cornerY = index.rows.bounds[row]!
  const end = index.listStart[~answer + 1]!
  for (let entry = index.listStart[~answer]!; entry < end; entry++) {
    const area = index.entryArea[entry]!
    if (area > after && holds(index, entry, cornerX, cornerY, x, y)) return area
  }
  return 0
}

/**
 * Whether one area holds the point: on one of its edges, or inside because the path from the cell's corner,
 * north then east, crosses its edges often enough. The path stays in the cell, and so do the edges it can meet.
 */
function holds(
  index: AreaIndex,
  entry: number,
  cornerX: number,
  cornerY: number,
  x: number,
  y: number,
): boolean {
  const { edges, entryEdges, xs, ys } = index
  let inside = index.entryInside[entry] === 1
  const end = entryEdges[entry + 1]!
  for (let i = entryEdges[entry]!; i < end; i++) {
    const vertex = edges[i]!
    const ax = xs[vertex]!
    const ay = ys[vertex]!
    const bx = xs[vertex + 1]!
    const by = ys[vertex + 1]!
    if (isOnEdge(ax, ay, bx, by, x, y)) return true
    if (crossesNorthward(ax, ay, bx, by, cornerX, cornerY, y)) inside = !inside
    if (crossesEastward(ax, ay, bx, by, cornerX, x, y)) inside = !inside
  }
  return inside
}

function isOnEdge(ax: number, ay: number, bx: number, by: number, x: number, y: number): boolean {
  const inBox = ax < bx ? x >= ax && x <= bx : x >= bx && x <= ax
  const inHeight = ay < by ? y >= ay && y <= by : y >= by && y <= ay
  return inBox && inHeight && orient(ax, ay, bx, by, x, y) === 0
}

/** Does the edge cross the path from (x, y0) to (x, y1)? With the nudges of `sideOf`: west, then north. */
function crossesNorthward(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x: number,
  y0: number,
  y1: number,
): boolean {
  if (ax >= x === bx >= x) return false
  return sideOf(ax, ay, bx, by, x, y0) > 0 !== sideOf(ax, ay, bx, by, x, y1) > 0
}

/** Does the edge cross the path from (x0, y) to (x1, y)? */
function crossesEastward(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x0: number,
  x1: number,
  y: number,
): boolean {
  if (ay > y === by > y) return false
  return sideOf(ax, ay, bx, by, x0, y) > 0 !== sideOf(ax, ay, bx, by, x1, y) > 0
}
