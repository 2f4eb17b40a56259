import type { Position } from 'geojson'
import type { AreaGeometry, Bounds } from '../territory/territory'

/** The smallest box around areas and positions, in degrees; null when there is nothing to hold. */
export function findBounds(
  areas: readonly AreaGeometry[],
  positions: readonly Position[] = [],
): Bounds | null {
  let west = Infinity
  let south = Infinity
  let east = -Infinity
  let north = -Infinity
  const extend = (position: Position) => {
    west = Math.min(west, position[0]!)
    east = Math.max(east, position[0]!)
    south = Math.min(south, position[1]!)
    north = Math.max(north, position[1]!)
  }
  for (const area of areas) {
    // A hole never reaches outside its shell.
    if (area.type === 'Polygon') area.coordinates[0]?.forEach(extend)
    else for (const polygon of area.coordinates) polygon[0]?.forEach(extend)
  }
  positions.forEach(extend)
  return west <= east ? [west, south, east, north] : null
}
