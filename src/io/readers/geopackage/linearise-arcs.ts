import type { Position } from 'geojson'

/** Degrees of arc a segment: it leaves the arc by 0.15 thousandths of the radius at most. */
const STEP = (2 * Math.PI) / 180

/**
 * A string of circular arcs as a line: each arc goes through three positions, and begins where the last one ends. Three
 * positions in a row draw a straight line; the first and the third being one, a whole circle across from the second.
 *
 * @see ISO 13249-3 (SQL/MM), ST_CircularString
 */
export function lineariseArcs(positions: readonly Position[]): Position[] {
  const line = positions.slice(0, 1)
  for (let at = 0; at + 2 < positions.length; at += 2) {
    line.push(...drawArc(positions[at]!, positions[at + 1]!, positions[at + 2]!))
  }
  return line
}

/** The positions of an arc after its first. */
function drawArc(from: Position, over: Position, to: Position): Position[] {
  const isCircle = from[0] === to[0] && from[1] === to[1]
  const centre = isCircle
    ? ([(from[0]! + over[0]!) / 2, (from[1]! + over[1]!) / 2] as const)
    : findCentre(from, over, to)
  if (centre === null) return [over, to]
  const [x, y] = centre
  const angleOf = (position: Position) => Math.atan2(position[1]! - y, position[0]! - x)
  const radius = Math.hypot(from[0]! - x, from[1]! - y)
  const start = angleOf(from)
  const turn = (angle: number) => (angle - start + 4 * Math.PI) % (2 * Math.PI)
  const [middle, end] = [turn(angleOf(over)), turn(angleOf(to))]
  // Anticlockwise when the second position is met before the third.
  const sweep = isCircle ? 2 * Math.PI : middle < end ? end : end - 2 * Math.PI
  const count = Math.max(2, Math.ceil(Math.abs(sweep) / STEP))
  const between = Array.from({ length: count - 1 }, (_, index): Position => {
    const angle = start + (sweep * (index + 1)) / count
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
  return [...between, to]
}

/** The centre of the circle through three positions; null when they are in a row. */
function findCentre([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): [number, number] | null {
  // From the first, so that large coordinates keep their last figures.
  const [px, py, qx, qy] = [bx! - ax!, by! - ay!, cx! - ax!, cy! - ay!]
  const area = 2 * (px * qy - py * qx)
  if (area === 0) return null
  const [p, q] = [px * px + py * py, qx * qx + qy * qy]
  return [ax! + (qy * p - py * q) / area, ay! + (px * q - qx * p) / area]
}
