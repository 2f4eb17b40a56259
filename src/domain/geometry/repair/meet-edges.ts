import { orient } from '../orient'

/** `cross`: inside both; `touch`: at an end of one at least; `overlap`: along a common length. */
export type EdgeMeeting = 'none' | 'cross' | 'touch' | 'overlap'

/** How the edges a → b and c → d meet; exact, for edges of some length. */
export function meetEdges(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): EdgeMeeting {
  const c = sideSign(ax, ay, bx, by, cx, cy)
  const d = sideSign(ax, ay, bx, by, dx, dy)
  if (c * d > 0) return 'none'
  if (c === 0 && d === 0) return meetAlong(ax, ay, bx, by, cx, cy, dx, dy)
  const a = sideSign(cx, cy, dx, dy, ax, ay)
  const b = sideSign(cx, cy, dx, dy, bx, by)
  if (a * b > 0) return 'none'
  return c * d < 0 && a * b < 0 ? 'cross' : 'touch'
}

/** The sign of `orient`; ends of edges are often shared, and need no exact sum to be on the line. */
function sideSign(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  if ((px === ax && py === ay) || (px === bx && py === by)) return 0
  return Math.sign(orient(ax, ay, bx, by, px, py))
}

/** Two edges of one line: compared along its longer side. */
function meetAlong(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): EdgeMeeting {
  const isFlat = Math.abs(bx - ax) >= Math.abs(by - ay)
  const [a, b, c, d] = isFlat ? [ax, bx, cx, dx] : [ay, by, cy, dy]
  const from = Math.max(Math.min(a, b), Math.min(c, d))
  const to = Math.min(Math.max(a, b), Math.max(c, d))
  if (from > to) return 'none'
  return from < to ? 'overlap' : 'touch'
}
