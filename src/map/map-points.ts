import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapProps } from './map-props'
import { buildPointGrid, findNearestPoint, type PointGrid } from './point-grid'
import { createPointLayer, type PointLayer } from './point-layer'
import { isolatedStyles, pointSize, pointStyles } from './point-look'
import { mercatorX, mercatorY, type ProjectedPoints, projectPositions } from './project-positions'

/** The two layers of points, and the line under the pointer. */
export interface MapPoints {
  readonly layers: readonly PointLayer[]
  apply(before: MapProps | null, after: MapProps): void
  /** Index of the line drawn at a place of the map; null when there is none, or from too far away. */
  lineAt(map: MapLibreMap, lng: number, lat: number): number | null
}

/** Below this zoom the points are a texture: nobody aims at one. */
const PICK_ZOOM = 11
/** Pixels beside a point that still count as on it. */
const PICK_SLACK = 3

export function createMapPoints(reportFailure: (detail: string) => void): MapPoints {
  const lines = createPointLayer('line-points', reportFailure)
  const isolated = createPointLayer('isolated-points', reportFailure)
  let projected: ProjectedPoints | null = null
  let grid: PointGrid | null = null
  let shown: MapProps | null = null
  return {
    layers: [lines, isolated],
    apply(before, after) {
      shown = after
      if (before?.lines?.revision !== after.lines?.revision) {
        projected = after.lines === null ? null : projectPositions(after.lines.positions)
        grid = null
        lines.setPoints(projected)
      }
      if (!areSame(before?.lines?.classes, after.lines?.classes))
        lines.setClasses(after.lines?.classes ?? null)
      if (before?.isolated !== after.isolated) {
        isolated.setPoints(after.isolated === null ? null : projectPositions(after.isolated))
        isolated.setClasses(after.isolated === null ? null : new Uint8Array(after.isolated.length / 2))
      }
      lines.setStyles(after.visible.lines ? lineStyles(after) : null)
      isolated.setStyles(after.visible.shadow ? isolatedStyles(after.theme) : null)
    },
    lineAt(map, lng, lat) {
      if (shown === null || projected === null || shown.lines === null) return null
      if (!shown.visible.lines || map.getZoom() < PICK_ZOOM) return null
      const { classes } = shown.lines
      const { colours } = lineStyles(shown)
      grid ??= buildPointGrid(projected)
      const worldPixels = 512 * 2 ** map.getZoom()
      const radius = (pointSize(map.getZoom()) / 2 + PICK_SLACK) / worldPixels
      const x = mercatorX(lng) - projected.originX
      const y = mercatorY(lat) - projected.originY
      return findNearestPoint(grid, x, y, radius, (line) => colours[classes[line]! * 4 + 3] === 1)
    },
  }
}

/** Reading two columns costs less than sending one to the graphics card. */
const areSame = (before: Uint8Array | undefined, after: Uint8Array | undefined): boolean =>
  before === after ||
  (before?.length === after?.length &&
    before !== undefined &&
    before.every((value, i) => value === after![i]))

const lineStyles = ({ theme, lineScale, hiddenLineClasses }: MapProps) =>
  pointStyles({ theme, scale: lineScale, hiddenClasses: hiddenLineClasses })
