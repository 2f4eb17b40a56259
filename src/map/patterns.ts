import { parseHex, type Rgb } from './colour'
import type { MapTheme } from './map-props'
import { NEUTRALS } from './palette'

/** What `Map.addImage` takes: RGBA, rows from the top. */
export interface PatternImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

export type PatternKind = 'hatch' | 'dashes'

/** Images are drawn at twice the size so that they stay sharp on retina screens and in print. */
export const PATTERN_PIXEL_RATIO = 2
/** Side of a pattern's tile in image pixels: divides MapLibre's 512-pixel tiles, so that seams do not show. */
const SIDE = 16
const HATCH_WIDTH = 1.5
const DASH_THICKNESS = 2
const DASH_LENGTH = 8

export const patternId = (kind: PatternKind, theme: MapTheme): string => `${kind}-${theme}`

/** The hatch of what is unknown, or the dashes laid over what is lost, as a tile that repeats without a seam. */
export function drawPattern(kind: PatternKind, theme: MapTheme): PatternImage {
  return kind === 'hatch' ? drawHatch(theme) : drawDashes(theme)
}

function drawHatch(theme: MapTheme): PatternImage {
  const ground = parseHex(NEUTRALS[theme].hatchGround)
  const line = parseHex(NEUTRALS[theme].hatchLine)
  return paint((x, y) => {
    // Distance, in pixels across the stroke, from the nearest diagonal x + y = k·SIDE.
    const along = (x + y + 1) % SIDE
    const distance = Math.min(along, SIDE - along) / Math.SQRT2
    const cover = Math.min(1, Math.max(0, HATCH_WIDTH / 2 + 0.5 - distance))
    return [...mix(ground, line, cover), 255]
  })
}

function drawDashes(theme: MapTheme): PatternImage {
  const [red, green, blue] = parseHex(NEUTRALS[theme].halo)
  const top = (SIDE - DASH_THICKNESS) / 2
  return paint((x, y) => {
    const inside = x < DASH_LENGTH && y >= Math.floor(top) && y < Math.floor(top) + DASH_THICKNESS
    return inside ? [red, green, blue, 255] : [0, 0, 0, 0]
  })
}

function paint(colourAt: (x: number, y: number) => readonly number[]): PatternImage {
  const data = new Uint8Array(SIDE * SIDE * 4)
  for (let y = 0; y < SIDE; y++) for (let x = 0; x < SIDE; x++) data.set(colourAt(x, y), (y * SIDE + x) * 4)
  return { width: SIDE, height: SIDE, data }
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
  Math.round(from[0] + (to[0] - from[0]) * share),
  Math.round(from[1] + (to[1] - from[1]) * share),
  Math.round(from[2] + (to[2] - from[2]) * share),
]
