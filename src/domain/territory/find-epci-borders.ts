import type { MultiLineString, Position } from 'geojson'
import { listPolygons } from '../geometry/list-polygons'
import type { AreaGeometry } from './territory'

type Pause = () => Promise<void> | undefined

interface Area {
  readonly epci: string | null
  readonly geometry: AreaGeometry
}

/** Vertices closer than this, in degrees (about one metre), are one vertex. */
const PRECISION = 1e-5
/** Two vertex numbers under this fit together in one number that a double holds exactly. */
const MAX_VERTICES = 2 ** 26

/**
 * The limits of the EPCI, found in the edges that communes share: an edge used by two communes of one EPCI is
 * inside it, an edge used by one commune only, or by communes of different EPCI, is on a limit. Neighbours must
 * have the same vertices on their common border, as published contours do; where they differ the border of
 * both is a limit. Communes of no EPCI are outside every EPCI: between themselves they have no limit.
 *
 * @param pause awaited between areas, so that other work is heard
 */
export async function findEpciBorders(
  areas: readonly Area[],
  pause: Pause = () => undefined,
): Promise<MultiLineString> {
  const vertices = new VertexTable()
  const edges = await collectEdges(areas, vertices, pause)
  return { type: 'MultiLineString', coordinates: chainEdges(edges, vertices.positions) }
}

class VertexTable {
  readonly positions: Position[] = []
  readonly #ids = new Map<number, number>()

  idOf(position: Position): number {
    // Latitudes take fewer than 2^25 steps, so both numbers fit in one that a double holds exactly.
    const key =
      Math.round((position[0]! + 180) / PRECISION) * 2 ** 25 + Math.round((position[1]! + 90) / PRECISION)
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.positions.push(position) - 1
    this.#ids.set(key, id)
    return id
  }
}

interface EdgeUse {
  readonly from: number
  readonly to: number
  readonly epci: string | null
  isInside: boolean
}

/** Edges on a limit, as pairs of vertices. */
async function collectEdges(areas: readonly Area[], vertices: VertexTable, pause: Pause): Promise<EdgeUse[]> {
  const uses = new Map<number, EdgeUse>()
  for (const { epci, geometry } of areas) {
    const waiting = pause()
    if (waiting) await waiting
    const polygons = listPolygons(geometry)
    for (const ring of polygons.flat()) {
      const ids = ring.map((position) => vertices.idOf(position))
      for (let i = 1; i < ids.length; i++) {
        const a = ids[i - 1]!
        const b = ids[i]!
        if (a === b) continue
        const key = Math.min(a, b) * MAX_VERTICES + Math.max(a, b)
        const use = uses.get(key)
        if (use === undefined) uses.set(key, { from: a, to: b, epci, isInside: epci === null })
        else use.isInside = use.epci === epci
      }
    }
  }
  return [...uses.values()].filter((use) => !use.isInside)
}

/** Edges joined end to end: a line ends where not exactly two edges meet, or closes on itself. */
function chainEdges(edges: readonly EdgeUse[], positions: readonly Position[]): Position[][] {
  const touching = new Map<number, number[]>()
  edges.forEach(({ from, to }, index) => {
    for (const vertex of [from, to]) {
      const list = touching.get(vertex)
      if (list === undefined) touching.set(vertex, [index])
      else list.push(index)
    }
  })
  const used = new Uint8Array(edges.length)
  const walk = (start: number, first: number): Position[] => {
    const line = [positions[start]!]
    let vertex = start
    let edge: number | undefined = first
    while (edge !== undefined) {
      used[edge] = 1
      const { from, to }: EdgeUse = edges[edge]!
      vertex = vertex === from ? to : from
      line.push(positions[vertex]!)
      const around: readonly number[] = touching.get(vertex)!
      edge = around.length === 2 ? around.find((other) => used[other] === 0) : undefined
    }
    return line
  }
  const lines: Position[][] = []
  for (const [vertex, around] of touching) {
    if (around.length === 2) continue
    for (const edge of around) if (used[edge] === 0) lines.push(walk(vertex, edge))
  }
  edges.forEach(({ from }, index) => {
    if (used[index] === 0) lines.push(walk(from, index))
  })
  return lines
}
