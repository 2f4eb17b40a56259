import { SPEED_CLASS_COUNT, STEP_INELIGIBLE, STEP_UNKNOWN, stepOfSpeedClass } from './classify-speed'
import { contrast, mixHex, parseHex } from './colour'
import type { ClassScale, MapTheme } from './map-props'
import { classColour, NEUTRALS } from './palette'

export interface PointLook {
  readonly theme: MapTheme
  readonly scale: ClassScale
  /** Steps (`ramp`: 0 to 6) or difference classes switched off. */
  readonly hiddenClasses: readonly number[]
}

/** What each value of the class column looks like, one entry a value. */
export interface PointStyles {
  /** RGBA interleaved, 0 to 1; opacity 0 hides. */
  readonly colours: Float32Array
  /** RGB of the rim, interleaved, 0 to 1. */
  readonly edges: Float32Array
  /** Least width of the rim in CSS pixels: wider where the colour alone is hard to see on the land. */
  readonly rims: Float32Array
  /** 1 where the value is drawn as a ring, above the others. */
  readonly rings: Float32Array
  /** Size of these points, 1 for the ordinary ones. */
  readonly magnify: number
}

/** What must be told from its ground, by WCAG's measure. */
const MIN_CONTRAST = 3
const RIM_WIDTH = 0.8
const RING_WIDTH = 1.2
/** How far the rim leaves the colour of its point, towards the ink of the theme. */
const RIM_SHADE = 0.42
const ISOLATED_MAGNIFY = 1.9

/** One style a value of the column: the domain's speed classes, or the difference's. */
export function pointStyles({ theme, scale, hiddenClasses }: PointLook): PointStyles {
  const styles = emptyStyles(1)
  for (let value = 0; value < SPEED_CLASS_COUNT; value++) {
    const step = scale === 'ramp' ? stepOfSpeedClass(value) : value
    if (hiddenClasses.includes(step)) continue
    if (scale === 'ramp' && step === STEP_INELIGIBLE) {
      const { ring, ringCore } = NEUTRALS[theme]
      setStyle(styles, value, ringCore, ring, RING_WIDTH)
      styles.rings[value] = 1
      continue
    }
    const colour = pointColour(scale, step, theme)
    if (colour === null) continue
    const { land, ink } = NEUTRALS[theme]
    const rim = contrast(colour, land) < MIN_CONTRAST ? RIM_WIDTH : 0
    setStyle(styles, value, colour, mixHex(colour, ink, RIM_SHADE), rim)
  }
  return styles
}

/** Isolated lines: out of every zone d'ombre but of its colour, and larger than other lines. */
export function isolatedStyles(theme: MapTheme): PointStyles {
  const { shadowLine, shadowCasing } = NEUTRALS[theme]
  const styles = emptyStyles(ISOLATED_MAGNIFY)
  setStyle(styles, 0, shadowLine, shadowCasing, RIM_WIDTH)
  return styles
}

function pointColour(scale: ClassScale, step: number, theme: MapTheme): string | null {
  if (scale === 'ramp' && step === STEP_UNKNOWN) return NEUTRALS[theme].unknownPoint
  return classColour(scale, step)
}

const emptyStyles = (magnify: number): PointStyles => ({
  colours: new Float32Array(SPEED_CLASS_COUNT * 4),
  edges: new Float32Array(SPEED_CLASS_COUNT * 3),
  rims: new Float32Array(SPEED_CLASS_COUNT),
  rings: new Float32Array(SPEED_CLASS_COUNT),
  magnify,
})

function setStyle(styles: PointStyles, value: number, colour: string, edge: string, rim: number): void {
  const toUnit = (hex: string): number[] => parseHex(hex).map((part) => part / 255)
  styles.colours.set([...toUnit(colour), 1], value * 4)
  styles.edges.set(toUnit(edge), value * 3)
  styles.rims[value] = rim
}

const SIZE_STOPS = [
  [8, 1.4],
  [10, 2.2],
  [12, 4],
  [14, 7],
  [16, 11],
] as const

/** Diameter of a point in CSS pixels at a zoom: a grain from afar, a dot one can aim at from near. */
export function pointSize(zoom: number): number {
  const [firstZoom, firstSize] = SIZE_STOPS[0]
  if (zoom <= firstZoom) return firstSize
  for (let i = 1; i < SIZE_STOPS.length; i++) {
    const [fromZoom, fromSize] = SIZE_STOPS[i - 1]!
    const [toZoom, toSize] = SIZE_STOPS[i]!
    if (zoom <= toZoom) return fromSize + ((toSize - fromSize) * (zoom - fromZoom)) / (toZoom - fromZoom)
  }
  return SIZE_STOPS.at(-1)![1]
}
