import type { ClassScale, MapTheme } from './map-props'

/** From shadow to light: five steps of magma, even in lightness and readable by colour-blind eyes. */
export const RAMP = ['#3b0f70', '#8c2981', '#de4968', '#fe9f6d', '#fcfdbf'] as const

export const GAINED = '#00897b'
export const LOST = '#d1495b'

/** Okabe and Ito's set without its black; a scenario is also told by its letter. */
const SCENARIO_COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'] as const

/** Colour of scenario A, B, C…; after the sixth they come round again, the letter still differs. */
export function scenarioColour(letter: string): string {
  const index = Math.max(0, letter.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0))
  return SCENARIO_COLOURS[index % SCENARIO_COLOURS.length]!
}

/** The colours that depend on the theme. Lines that must be seen on every class come as a line and its casing. */
export interface Neutrals {
  /** Outside the territory. */
  readonly paper: string
  /** A commune without a class, under every fill. */
  readonly land: string
  readonly ink: string
  readonly inkSoft: string
  readonly halo: string
  readonly border: string
  readonly borderCasing: string
  readonly epciBorder: string
  readonly epciCasing: string
  readonly hatchGround: string
  readonly hatchLine: string
  readonly road: string
  readonly roadCasing: string
  readonly zoneLine: string
  readonly zoneCasing: string
  readonly shadowFill: string
  readonly shadowLine: string
  readonly shadowCasing: string
  readonly selectLine: string
  readonly selectHalo: string
  readonly siteFill: string
  readonly siteInk: string
  readonly unknownPoint: string
  /** Ring and middle of an ineligible line. */
  readonly ring: string
  readonly ringCore: string
}

export const NEUTRALS: Readonly<Record<MapTheme, Neutrals>> = {
  light: {
    paper: '#f3f0ea',
    land: '#fbf9f5',
    ink: '#2a2438',
    inkSoft: '#5d566d',
    halo: '#fffdf9',
    border: '#3a3150',
    borderCasing: '#fffdf9',
    epciBorder: '#1f1735',
    epciCasing: '#fffdf9',
    hatchGround: '#f0eeea',
    hatchLine: '#84818c',
    road: '#a59db3',
    roadCasing: '#fffdf9',
    zoneLine: '#4b3fb5',
    zoneCasing: '#fffdf9',
    shadowFill: '#140a2a',
    shadowLine: '#140a2a',
    shadowCasing: '#fffdf9',
    selectLine: '#140a2a',
    selectHalo: '#ffffff',
    siteFill: '#fffdf9',
    siteInk: '#1f1735',
    unknownPoint: '#7d7a85',
    ring: '#000000',
    ringCore: '#ffffff',
  },
  dark: {
    paper: '#121019',
    land: '#1e1b28',
    ink: '#f1edfa',
    inkSoft: '#b3abc4',
    halo: '#14111d',
    border: '#d9d1ea',
    borderCasing: '#14111d',
    epciBorder: '#f7f3ff',
    epciCasing: '#14111d',
    hatchGround: '#2a2734',
    hatchLine: '#8f8b9b',
    road: '#6f6880',
    roadCasing: '#14111d',
    zoneLine: '#b3a8ff',
    zoneCasing: '#14111d',
    shadowFill: '#000000',
    shadowLine: '#cfc5e6',
    shadowCasing: '#0a0811',
    selectLine: '#ffffff',
    selectHalo: '#0a0811',
    siteFill: '#1e1b28',
    siteInk: '#f7f3ff',
    unknownPoint: '#8f8b9b',
    ring: '#f7f3ff',
    ringCore: '#000000',
  },
}

/** How much of the choropleth is left when it is only the ground of something else. */
export const BACKDROP_OPACITY = 0.3

/** In the difference between before and after. Unchanged has no fill: the eye goes to what changes. */
export const DIFFERENCE_CLASS = { unknown: 0, lost: 1, unchanged: 2, gained: 3 } as const

/** Colour of a class above 0; null where nothing is filled. */
export function classColour(scale: ClassScale, classId: number): string | null {
  if (scale === 'ramp') return RAMP[classId - 1] ?? null
  if (classId === DIFFERENCE_CLASS.gained) return GAINED
  return classId === DIFFERENCE_CLASS.lost ? LOST : null
}
