import { SPEED_CLASS_COUNT, STEP_INELIGIBLE, STEP_UNKNOWN, stepOfSpeedClass } from './classify-speed'
import { contrast, parseHex } from './colour'
import type { ClassScale, MapTheme } from './map-props'
import { classColour, DIFFERENCE_CLASS, NEUTRALS } from './palette'

/** What must be told from its ground, by WCAG's measure. */
const MIN_CONTRAST = 3
const RIM_WIDTH = 0.7

export interface PointLook {
  readonly theme: MapTheme
  readonly scale: ClassScale
  /** Steps (`ramp`: 0 to 6) or difference classes switched off. */
  readonly hiddenClasses: readonly number[]
}

/** What each value of the class column looks like: colours 0 to 1, RGBA interleaved; opacity 0 hides. */
export interface PointStyles {
  readonly colours: Float32Array
  /** 1 where the value is drawn as a black ring. */
  readonly rings: Float32Array
  /** Least width of the rim in CSS pixels: wider where the colour alone is hard to see on the land. */
  readonly rims: Float32Array
  /** Red, green, blue of the points' rim, 0 to 1. */
  readonly edge: readonly number[]
  /** Size of these points, 1 for the ordinary ones. */
  readonly magnify: number
}

/** One style a value of the column: the domain's speed classes, or the difference's. */
export function pointStyles(look: PointLook): PointStyles {
  const colours = new Float32Array(SPEED_CLASS_COUNT * 4)
  const rings = new Float32Array(SPEED_CLASS_COUNT)
  const rims = new Float32Array(SPEED_CLASS_COUNT)
  for (let value = 0; value < SPEED_CLASS_COUNT; value++) {
    const step = look.scale === 'ramp' ? stepOfSpeedClass(value) : value
    const hex = pointColour(look, step)
    if (hex === null || look.hiddenClasses.includes(step)) continue
    colours.set([...toUnit(hex), 1], value * 4)
    rims[value] = contrast(hex, NEUTRALS[look.theme].land) < MIN_CONTRAST ? RIM_WIDTH : 0
    rings[value] = look.scale === 'ramp' && step === STEP_INELIGIBLE ? 1 : 0
  }
  return { colours, rings, rims, edge: toUnit(NEUTRALS[look.theme].pointEdge), magnify: 1 }
}

/** Isolated lines: out of every zone d'ombre, so of its colour, a little larger than other lines. */
export function isolatedStyles(theme: MapTheme): PointStyles {
  const { shadowLine, shadowCasing } = NEUTRALS[theme]
  const colours = new Float32Array(SPEED_CLASS_COUNT * 4)
  colours.set([...toUnit(shadowLine), 1])
  return {
    colours,
    rings: new Float32Array(SPEED_CLASS_COUNT),
    rims: new Float32Array(SPEED_CLASS_COUNT).fill(RIM_WIDTH),
    edge: toUnit(shadowCasing),
    magnify: ISOLATED_MAGNIFY,
  }
}

const toUnit = (hex: string): number[] => parseHex(hex).map((part) => part / 255)

function pointColour({ scale, theme }: PointLook, step: number): string | null {
  if (step === STEP_UNKNOWN) return scale === 'ramp' ? NEUTRALS[theme].unknownPoint : null
  if (scale === 'difference') return step === DIFFERENCE_CLASS.unchanged ? null : classColour(scale, step)
  // The middle of the ring: the ring itself is black in both themes.
  return step === STEP_INELIGIBLE ? '#ffffff' : classColour(scale, step)
}

const ISOLATED_MAGNIFY = 1.3
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
