import type { Position } from 'geojson'
import type { AreaGeometry } from '../territory/territory'
import { buildAreaIndex } from './build-area-index'
import { locate } from './locate'

/** Whether an area holds a position, its border counted in: the same answer as `locate`. */
export function containsPoint(area: AreaGeometry, position: Position): boolean {
  return locate(buildAreaIndex([area]), position[0]!, position[1]!) === 1
}
