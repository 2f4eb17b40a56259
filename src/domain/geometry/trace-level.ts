import type { Position } from 'geojson'
import type { Field } from './distance-field'

/**
 * The outer border of the southernmost part of a field that is above a level, as a closed ring in cells,
 * counterclockwise; empty when nothing is above it. Nodes on the field's rim must not be above. The ring never
 * meets itself: marching squares, with the corners of a saddle kept apart.
 */
export function traceLevel(field: Field, level: number): Position[] {
  const { cols, values } = field
  const start = values.findIndex((value) => value > level)
  if (start < 0) return []
  const ring: Position[] = []
  let inside = start
  let side = SOUTH
  do {
    const outside = inside + offsetOf(side, cols)
    ring.push(crossing(field, level, inside, outside))
    // Around the inside node counterclockwise: the next side is outside too, or its node carries the border on.
    const next = (side + 1) % 4
    const ahead = inside + offsetOf(next, cols)
    if (values[ahead]! <= level) {
      side = next
      continue
    }
    const diagonal = ahead + offsetOf(side, cols)
    if (values[diagonal]! <= level) {
      inside = ahead
    } else {
      inside = diagonal
      side = (side + 3) % 4
    }
  } while (inside !== start || side !== SOUTH)
  ring.push(ring[0]!)
  return ring
}

/** Sides of a node, counterclockwise from the south. */
const SOUTH = 0
const offsetOf = (side: number, cols: number): number => [-cols, 1, cols, -1][side]!

/** Crossings stay off the nodes, so that two of them are never the same point. */
const NODE_GAP = 0.01

/** Where the field falls to the level between two neighbouring nodes. */
function crossing({ cols, values }: Field, level: number, inside: number, outside: number): Position {
  const share = (values[inside]! - level) / (values[inside]! - values[outside]!)
  const t = Math.min(1 - NODE_GAP, Math.max(NODE_GAP, share))
  const x = inside % cols
  const y = Math.floor(inside / cols)
  return [x + t * ((outside % cols) - x), y + t * (Math.floor(outside / cols) - y)]
}
