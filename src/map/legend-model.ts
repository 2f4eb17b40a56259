import { SHARE_BREAKS } from './classify-share'
import { SPEED_BREAKS, STEP_INELIGIBLE, STEP_UNKNOWN } from './classify-speed'
import { mixHex } from './colour'
import type { ClassScale, MapTheme } from './map-props'
import { BACKDROP_OPACITY, classColour, DIFFERENCE_CLASS, NEUTRALS } from './palette'

/** What an entry says, as data: the page has the words. Bounds are « from » included « to » excluded. */
export type LegendLabel =
  | { readonly kind: 'ineligible' | 'gained' | 'lost' | 'unchanged' }
  /** `isMostly`: of an area that is unknown as soon as most of its lines are. */
  | { readonly kind: 'unknown'; readonly isMostly: boolean }
  /** Shares, 0 to 1; `from` 1 is « every line ». */
  | { readonly kind: 'share'; readonly from: number; readonly to: number | null }
  | { readonly kind: 'speed'; readonly fromKbps: number; readonly toKbps: number | null }

/** What goes with the colour, for whoever does not see it. */
export type LegendPattern = 'plain' | 'hatch' | 'dashes' | 'ring'

export interface LegendEntry {
  /** The value to put in `hiddenCommuneClasses` or `hiddenLineClasses` to switch the entry off. */
  readonly classId: number
  readonly label: LegendLabel
  readonly colour: string | null
  readonly pattern: LegendPattern
  /** Communes, or lines, of the class; null while it is not known. */
  readonly count: number | null
  /** The same after the scenario; null where it is not asked or not known. */
  readonly countAfter: number | null
  readonly isVisible: boolean
}

export interface LegendQuestion {
  readonly subject: 'communes' | 'lines'
  readonly scale: ClassScale
  /** Index = class id (see `countCommuneClasses`, `countSteps`); null: not computed yet. */
  readonly counts: readonly number[] | null
  /** Given when the map shows what a scenario changes. */
  readonly countsAfter?: readonly number[] | null
  readonly hiddenClasses: readonly number[]
  readonly theme: MapTheme
}

/** The legend of what is drawn, from light to shadow, the unknown last. Never absent, whatever the counts. */
export function buildLegend(question: LegendQuestion): LegendEntry[] {
  const { counts, countsAfter, hiddenClasses, theme, scale, subject } = question
  const classIds = scale === 'difference' ? DIFFERENCE_IDS : subject === 'lines' ? LINE_IDS : SHARE_IDS
  return classIds.map((classId) => ({
    classId,
    label: labelOf(question, classId),
    ...lookOf(question, classId, theme),
    count: counts === null ? null : (counts[classId] ?? 0),
    countAfter: countsAfter ? (countsAfter[classId] ?? 0) : null,
    isVisible: !hiddenClasses.includes(classId),
  }))
}

const DIFFERENCE_IDS = [
  DIFFERENCE_CLASS.gained,
  DIFFERENCE_CLASS.unchanged,
  DIFFERENCE_CLASS.lost,
  DIFFERENCE_CLASS.unknown,
]
const SHARE_IDS = [5, 4, 3, 2, 1, 0]
const LINE_IDS = [5, 4, 3, 2, 1, STEP_INELIGIBLE, STEP_UNKNOWN]

function labelOf({ scale, subject }: LegendQuestion, classId: number): LegendLabel {
  if (classId === 0) return { kind: 'unknown', isMostly: scale === 'ramp' && subject === 'communes' }
  if (scale === 'difference') {
    if (classId === DIFFERENCE_CLASS.gained) return { kind: 'gained' }
    return { kind: classId === DIFFERENCE_CLASS.lost ? 'lost' : 'unchanged' }
  }
  if (subject === 'communes')
    return { kind: 'share', from: SHARE_BREAKS[classId - 2] ?? 0, to: SHARE_BREAKS[classId - 1] ?? null }
  if (classId === STEP_INELIGIBLE) return { kind: 'ineligible' }
  return {
    kind: 'speed',
    fromKbps: SPEED_BREAKS[classId - 2] ?? 0,
    toKbps: SPEED_BREAKS[classId - 1] ?? null,
  }
}

function lookOf(
  { scale, subject }: LegendQuestion,
  classId: number,
  theme: MapTheme,
): { colour: string | null; pattern: LegendPattern } {
  const neutrals = NEUTRALS[theme]
  if (classId === 0)
    return subject === 'lines'
      ? { colour: scale === 'ramp' ? neutrals.unknownPoint : null, pattern: 'plain' }
      : { colour: neutrals.hatchGround, pattern: 'hatch' }
  if (scale === 'ramp' && subject === 'lines' && classId === STEP_INELIGIBLE)
    return { colour: neutrals.ringCore, pattern: 'ring' }
  const isLost = scale === 'difference' && classId === DIFFERENCE_CLASS.lost
  return {
    colour: classColour(scale, classId),
    pattern: isLost && subject === 'communes' ? 'dashes' : 'plain',
  }
}

/** Communes of each class in a class column (index = id, 0 unused). */
export function countCommuneClasses(classes: Uint8Array): number[] {
  const counts = [0, 0, 0, 0, 0, 0]
  for (let id = 1; id < classes.length; id++) counts[classes[id]!]!++
  return counts
}

/**
 * The CSS `background` of an entry's swatch: the same colours and patterns as on the map, faded on the land when
 * the choropleth is a backdrop.
 */
export function swatchBackground(
  { colour, pattern }: LegendEntry,
  theme: MapTheme,
  isBackdrop = false,
): string {
  const { hatchGround, hatchLine, halo, land, ring } = NEUTRALS[theme]
  const fade = (hex: string): string => (isBackdrop ? mixHex(land, hex, BACKDROP_OPACITY) : hex)
  const ground = fade(colour ?? land)
  if (pattern === 'hatch')
    return `repeating-linear-gradient(-45deg, ${fade(hatchLine)} 0 1px, ${fade(hatchGround)} 1px 5px)`
  if (pattern === 'dashes') return `repeating-linear-gradient(${fade(halo)} 0 1px, ${ground} 1px 6px)`
  if (pattern === 'ring')
    return `radial-gradient(circle, ${ground} 0 3px, ${ring} 3.5px 6px, transparent 6.5px)`
  return ground
}
