import type { Element, Node } from '@xmldom/xmldom'
import type { Geometry } from 'geojson'

/** Whether some node is deeper than `limit`, found without recursion: the very thing that such a file would break. */
export function isDeeperThan(root: Node, limit: number): boolean {
  let node: Node | null = root
  let depth = 0
  while (node) {
    if (depth > limit) return true
    if (node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node && node !== root ? node.nextSibling : null
  }
  return false
}

const PATHS = ['Point', 'LineString', 'LinearRing', 'Track', 'gx:Track']

/** How many points, lines and rings are drawn in a placemark. */
export function countPaths(placemark: Element): number {
  return PATHS.reduce((sum, name) => sum + placemark.getElementsByTagName(name).length, 0)
}

/** How many points, lines and rings a geometry made of a placemark has. */
export function countParts(geometry: Geometry | null): number {
  if (!geometry) return 0
  if (geometry.type === 'Polygon') return geometry.coordinates.length
  if (geometry.type !== 'GeometryCollection') return 1
  return geometry.geometries.reduce((sum, part) => sum + countParts(part), 0)
}
