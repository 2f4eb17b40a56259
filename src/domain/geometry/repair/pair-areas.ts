import type { Rings } from '../scan-areas'

/** Bounds of each area in four columns; an area without vertices has none that touch any. */
export interface AreaBoxes {
  readonly west: Float64Array
  readonly south: Float64Array
  readonly east: Float64Array
  readonly north: Float64Array
}

export function boxAreas({ areas, xs, ys, areaStart, ringStart }: Rings): AreaBoxes {
  const west = new Float64Array(areas).fill(Number.POSITIVE_INFINITY)
  const south = new Float64Array(areas).fill(Number.POSITIVE_INFINITY)
  const east = new Float64Array(areas).fill(Number.NEGATIVE_INFINITY)
  const north = new Float64Array(areas).fill(Number.NEGATIVE_INFINITY)
  for (let area = 0; area < areas; area++) {
    for (let v = ringStart[areaStart[area]!]!; v < ringStart[areaStart[area + 1]!]!; v++) {
      west[area] = Math.min(west[area]!, xs[v]!)
      east[area] = Math.max(east[area]!, xs[v]!)
      south[area] = Math.min(south[area]!, ys[v]!)
      north[area] = Math.max(north[area]!, ys[v]!)
    }
  }
  return { west, south, east, north }
}

/** Tells every pair of areas whose bounds touch, by rank from 0, each once, the lesser first. */
export function pairAreas(
  { west, south, east, north }: AreaBoxes,
  visit: (a: number, b: number) => void,
): void {
  const present = [...west.keys()].filter((area) => west[area]! <= east[area]!)
  if (present.length === 0) return
  const least = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY }
  let [width, height] = [0, 0]
  for (const area of present) {
    least.x = Math.min(least.x, west[area]!)
    least.y = Math.min(least.y, south[area]!)
    width += (east[area]! - west[area]!) / present.length
    height += (north[area]! - south[area]!) / present.length
  }
  // Cells of twice the mean area: most areas are in one to four.
  const colOf = (x: number) => (width > 0 ? Math.floor((x - least.x) / (2 * width)) : 0)
  const rowOf = (y: number) => (height > 0 ? Math.floor((y - least.y) / (2 * height)) : 0)
  const cells = new Map<number, number[]>()
  for (const area of present) {
    for (let row = rowOf(south[area]!); row <= rowOf(north[area]!); row++) {
      for (let col = colOf(west[area]!); col <= colOf(east[area]!); col++) {
        const key = row * 2 ** 26 + col
        const cell = cells.get(key)
        if (cell) cell.push(area)
        else cells.set(key, [area])
      }
    }
  }
  for (const [key, cell] of cells) {
    for (let i = 0; i < cell.length; i++) {
      for (let j = i + 1; j < cell.length; j++) {
        const [a, b] = [cell[i]!, cell[j]!]
        const x = Math.max(west[a]!, west[b]!)
        const y = Math.max(south[a]!, south[b]!)
        if (x > Math.min(east[a]!, east[b]!) || y > Math.min(north[a]!, north[b]!)) continue
        // Two areas may share several cells: told in the one that holds the corner of what their bounds share.
        if (rowOf(y) * 2 ** 26 + colOf(x) === key) visit(a, b)
      }
    }
  }
}
