import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl'
import { type PointStyles, pointSize } from './point-look'
import { createGpuPoints, drawPoints, type GpuPoints, releasePoints, uploadPoints } from './point-program'
import type { ProjectedPoints } from './project-positions'

/** The lines as points: one buffer of positions, one of classes, whatever their number. */
export interface PointLayer extends CustomLayerInterface {
  setPoints(points: ProjectedPoints | null): void
  setClasses(classes: Uint8Array | null): void
  /** null hides the layer. */
  setStyles(styles: PointStyles | null): void
}

/**
 * A layer that draws round points straight from typed arrays. A GeoJSON source of as many points would copy,
 * index and tile them: minutes and gigabytes for what is one draw call here.
 */
export function createPointLayer(id: string, reportFailure: (detail: string) => void): PointLayer {
  let map: MapLibreMap | null = null
  let gpu: GpuPoints | null = null
  let points: ProjectedPoints | null = null
  let classes: Uint8Array | null = null
  let styles: PointStyles | null = null
  let ringCount = 0
  let needsUpload = true
  let hasFailed = false

  const repaint = (): void => {
    needsUpload = true
    map?.triggerRepaint()
  }
  const forget = (): void => {
    gpu = null
    needsUpload = true
  }
  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    setPoints(next) {
      points = next
      repaint()
    },
    setClasses(next) {
      classes = next
      repaint()
    },
    setStyles(next) {
      const hasOtherRings = String(next?.rings) !== String(styles?.rings)
      styles = next
      if (hasOtherRings) repaint()
      else map?.triggerRepaint()
    },
    onAdd(owner) {
      map = owner
      map.on('webglcontextlost', forget)
    },
    onRemove() {
      map?.off('webglcontextlost', forget)
      if (gpu !== null) releasePoints(gpu)
      map = null
      forget()
    },
    render(gl, input) {
      if (styles === null || points === null || classes === null || map === null) return
      const count = Math.min(classes.length, points.offsets.length / 2)
      if (count === 0 || hasFailed) return
      try {
        gpu ??= createGpuPoints(gl)
      } catch (error) {
        // Thrown here it would stop the whole map, at every frame.
        hasFailed = true
        reportFailure(String(error))
        return
      }
      if (needsUpload) {
        const ringed = listRinged(classes.subarray(0, count), styles.rings)
        uploadPoints(gpu, points.offsets, classes, ringed)
        ringCount = ringed.length
        needsUpload = false
      }
      drawPoints(gpu, styles, {
        count,
        ringCount,
        size: pointSize(map.getZoom()) * styles.magnify * map.getPixelRatio(),
        pixelRatio: map.getPixelRatio(),
        matrix: matrixFrom(input, points),
      })
    },
  }
}

/** Indexes of the points drawn as rings: few, and drawn once more than the others. */
function listRinged(classes: Uint8Array, rings: Float32Array): Uint32Array {
  const ringed: number[] = []
  for (let i = 0; i < classes.length; i++) if (rings[classes[i]!] === 1) ringed.push(i)
  return Uint32Array.from(ringed)
}

/** The map's matrix moved to the points' origin in 64 bits, so that 32 are enough for what is left. */
function matrixFrom(input: CustomRenderMethodInput, { originX, originY }: ProjectedPoints): Float32Array {
  const matrix = Float32Array.from(input.defaultProjectionData.mainMatrix)
  const from = input.defaultProjectionData.mainMatrix
  for (let row = 0; row < 4; row++) {
    matrix[12 + row] = from[row]! * originX + from[4 + row]! * originY + from[12 + row]!
  }
  return matrix
}
