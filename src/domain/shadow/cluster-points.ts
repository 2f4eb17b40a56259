import { buildGroundGrid, type GroundGrid, listNearCells, squareDistance } from '../geometry/ground-grid'
import type { Metres } from '../kernel/units'

/** The label of a point that belongs to no cluster. */
export const NOISE = 0

/**
 * DBSCAN on the ground (M. Ester et al., 1996). A point with at least `minPoints` points within `distance`
 * metres, itself counted, is a core; cores within `distance` of each other are of one cluster; any other point
 * within `distance` of a core is a border of that core's cluster. Where the textbook leaves a border to chance,
 * between two clusters, it joins that of its nearest core (among equals, the westernmost, then the
 * southernmost), so that the order of the points changes nothing but the clusters' numbers.
 *
 * Positions in degrees, none missing. Returns a label a point: NOISE or a cluster from 1, in the order of their
 * first points.
 */
export function clusterPoints(
  lon: Float64Array,
  lat: Float64Array,
  distance: Metres,
  minPoints: number,
): Uint32Array {
  const grid = buildGroundGrid(lon, lat, distance)
  const isCore = findCores(grid, minPoints)
  const clusterOfCell = joinCells(grid, isCore)
  const coreOf = findNearestCores(grid, isCore)

  const labels = new Uint32Array(lon.length)
  const labelOfCluster = new Map<number, number>()
  for (let point = 0; point < lon.length; point++) {
    const core = coreOf[point]!
    if (core === NO_CORE) continue
    const cluster = clusterOfCell[grid.cellOf[core]!]!
    const label = labelOfCluster.get(cluster) ?? labelOfCluster.size + 1
    labelOfCluster.set(cluster, label)
    labels[point] = label
  }
  return labels
}

const NO_CORE = 0xffffffff

/** A cell with enough points makes cores of them all; elsewhere neighbours are counted, no further than needed. */
function findCores(grid: GroundGrid, minPoints: number): Uint8Array {
  const { points, start } = grid
  const isCore = new Uint8Array(points.length)
  const near: number[] = []
  for (let cell = 0; cell < start.length - 1; cell++) {
    const own = start[cell + 1]! - start[cell]!
    const nearCount = own >= minPoints ? 0 : listNearCells(grid, cell, near)
    for (let i = start[cell]!; i < start[cell + 1]!; i++) {
      let neighbours = own
      for (let n = 0; n < nearCount && neighbours < minPoints; n++) {
        neighbours += countWithin(grid, points[i]!, near[n]!, minPoints - neighbours)
      }
      if (neighbours >= minPoints) isCore[points[i]!] = 1
    }
  }
  return isCore
}

/** Points of a cell within reach of a point; stops at `enough`. */
function countWithin(grid: GroundGrid, point: number, cell: number, enough: number): number {
  const square = grid.reach * grid.reach
  let count = 0
  for (let i = grid.start[cell]!; i < grid.start[cell + 1]! && count < enough; i++) {
    if (squareDistance(grid, point, grid.points[i]!) <= square) count++
  }
  return count
}

/** Cluster of each cell that has cores: the cores of one cell are always together, so cells stand for them. */
function joinCells(grid: GroundGrid, isCore: Uint8Array): Uint32Array {
  const cells = grid.start.length - 1
  const parent = Uint32Array.from({ length: cells }, (_, cell) => cell)
  const near: number[] = []
  for (let cell = 0; cell < cells; cell++) {
    const nearCount = listNearCells(grid, cell, near)
    for (let n = 0; n < nearCount; n++) {
      if (near[n]! < cell || findRoot(parent, cell) === findRoot(parent, near[n]!)) continue
      if (haveCoresInReach(grid, isCore, cell, near[n]!))
        parent[findRoot(parent, cell)] = findRoot(parent, near[n]!)
    }
  }
  return parent.map((_, cell) => findRoot(parent, cell))
}

function haveCoresInReach(grid: GroundGrid, isCore: Uint8Array, a: number, b: number): boolean {
  const { points, start } = grid
  const square = grid.reach * grid.reach
  for (let i = start[a]!; i < start[a + 1]!; i++) {
    if (!isCore[points[i]!]) continue
    for (let j = start[b]!; j < start[b + 1]!; j++) {
      if (isCore[points[j]!] && squareDistance(grid, points[i]!, points[j]!) <= square) return true
    }
  }
  return false
}

/** Union-find with path halving. */
function findRoot(parent: Uint32Array, cell: number): number {
  while (parent[cell] !== cell) {
    parent[cell] = parent[parent[cell]!]!
    cell = parent[cell]!
  }
  return cell
}

/** The core that gives each point its cluster: itself when it is one, else the nearest in reach, else none. */
function findNearestCores(grid: GroundGrid, isCore: Uint8Array): Uint32Array {
  const { points, start } = grid
  const coreOf = new Uint32Array(points.length).fill(NO_CORE)
  const near: number[] = []
  for (let cell = 0; cell < start.length - 1; cell++) {
    let nearCount = -1
    for (let i = start[cell]!; i < start[cell + 1]!; i++) {
      const point = points[i]!
      if (isCore[point]) {
        coreOf[point] = point
        continue
      }
      if (nearCount < 0) {
        nearCount = listNearCells(grid, cell, near)
        near[nearCount++] = cell
      }
      coreOf[point] = findNearestCore(grid, isCore, point, near, nearCount)
    }
  }
  return coreOf
}

function findNearestCore(
  grid: GroundGrid,
  isCore: Uint8Array,
  point: number,
  near: readonly number[],
  nearCount: number,
): number {
  let best = NO_CORE
  let bestSquare = grid.reach * grid.reach
  for (let n = 0; n < nearCount; n++) {
    for (let i = grid.start[near[n]!]!; i < grid.start[near[n]! + 1]!; i++) {
      const core = grid.points[i]!
      if (!isCore[core]) continue
      const square = squareDistance(grid, point, core)
      if (square > bestSquare) continue
      if (square === bestSquare && best !== NO_CORE && !isFirst(grid, core, best)) continue
      best = core
      bestSquare = square
    }
  }
  return best
}

/** West before east, then south before north. */
function isFirst({ lon, lat }: GroundGrid, a: number, b: number): boolean {
  return lon[a]! < lon[b]! || (lon[a] === lon[b] && lat[a]! < lat[b]!)
}
