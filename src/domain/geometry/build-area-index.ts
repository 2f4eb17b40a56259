import type { AreaGeometry } from '../territory/territory'
import type { AreaIndex, CellGrid } from './area-index'
import { layAxis } from './grid-axis'
import { packAreas } from './pack-areas'
import { type Rings, scanAreas } from './scan-areas'

/**
 * Indexes areas so that `locate` finds the one that holds a point. Ids are ranks in the list, from 1.
 * Linear in the vertices and the cells. Rings may be closed or not, turn either way, touch or overlap those
 * of other areas; holes and multipolygons follow the even-odd rule, as in GeoJSON.
 */
export function buildAreaIndex(areas: readonly AreaGeometry[]): AreaIndex {
  const rings = flattenRings(areas)
  const grid = layGrid(rings)
  const counts = countEntries(rings, grid)
  return { ...grid, ...fillLists(rings, grid, counts), xs: rings.xs, ys: rings.ys }
}

/** Cells for one edge: more makes the index larger to build, fewer makes it slower to ask. */
const CELLS_PER_EDGE = 2
const MOST_CELLS = 2 ** 22

/** Vertices of areas in columns, every ring closed; to which polygon a ring belongs does not matter here. */
export function flattenRings(areas: readonly AreaGeometry[]): Rings {
  const { xs, ys, ringStart, polygonStart, areaStart } = packAreas(areas)
  return {
    areas: areas.length,
    xs,
    ys,
    ringStart,
    areaStart: areaStart.map((polygon) => polygonStart[polygon]!),
  }
}

/** As many columns as rows: both axes follow the vertices, so cells follow the shape of the territory. */
function layGrid({ xs, ys }: Rings): CellGrid {
  const side = Math.max(1, Math.floor(Math.sqrt(Math.min(MOST_CELLS, CELLS_PER_EDGE * xs.length))))
  return { columns: layAxis(xs, side), rows: layAxis(ys, side) }
}

interface Counts {
  /** Areas that concern each cell, and edges registered in it. */
  readonly entries: Uint32Array
  readonly edges: Uint32Array
  /** The first area that covers each cell whole. */
  readonly cover: Uint32Array
}

function countEntries(rings: Rings, grid: CellGrid): Counts {
  const size = grid.columns.cells * grid.rows.cells
  const entries = new Uint32Array(size)
  const edges = new Uint32Array(size)
  const cover = new Uint32Array(size)
  const touchedBy = new Uint32Array(size)
  scanAreas(rings, grid, {
    edge(area, cell) {
      edges[cell]!++
      if (touchedBy[cell] === area) return
      touchedBy[cell] = area
      entries[cell]!++
    },
    cornerInside(area, cell) {
      if (touchedBy[cell] === area) return
      entries[cell]!++
      cover[cell] ||= area
    },
  })
  return { entries, edges, cover }
}

function fillLists(
  rings: Rings,
  grid: CellGrid,
  counts: Counts,
): Omit<AreaIndex, keyof CellGrid | 'xs' | 'ys'> {
  const size = counts.entries.length
  const cells = new Int32Array(size)
  const listStart: number[] = [0]
  const nextEntry = new Uint32Array(size)
  const nextEdge = new Uint32Array(size)
  let entryCount = 0
  let edgeCount = 0
  for (let cell = 0; cell < size; cell++) {
    if (counts.edges[cell] === 0 && counts.entries[cell]! <= 1) {
      cells[cell] = counts.cover[cell]!
      continue
    }
    cells[cell] = ~(listStart.length - 1)
    nextEntry[cell] = entryCount
    nextEdge[cell] = edgeCount
    entryCount += counts.entries[cell]!
    edgeCount += counts.edges[cell]!
    listStart.push(entryCount)
  }

  const entryArea = new Uint32Array(entryCount)
  const entryInside = new Uint8Array(entryCount)
  const entryEdges = new Uint32Array(entryCount + 1)
  const edges = new Uint32Array(edgeCount)
  entryEdges[entryCount] = edgeCount
  const touchedBy = new Uint32Array(size)
  const addEntry = (area: number, cell: number) => {
    const entry = nextEntry[cell]!++
    entryArea[entry] = area
    entryEdges[entry] = nextEdge[cell]!
  }
  scanAreas(rings, grid, {
    edge(area, cell, vertex) {
      if (touchedBy[cell] !== area) {
        touchedBy[cell] = area
        addEntry(area, cell)
      }
      edges[nextEdge[cell]!++] = vertex
    },
    cornerInside(area, cell) {
      if (cells[cell]! >= 0) return
      if (touchedBy[cell] !== area) addEntry(area, cell)
      entryInside[nextEntry[cell]! - 1] = 1
    },
  })
  return { cells, listStart: Uint32Array.from(listStart), entryArea, entryInside, entryEdges, edges }
}
