import type { IssueCode } from '../kernel/issue'
import type { SpeedUnit } from '../lines/speed-unit'
import type { FIGURE_SCOPES } from '../territory/commune-figures'

/** `utf-8-twice`: UTF-8 taken for Windows-1252 on its way and written as UTF-8 again, « Ã© » for « é ». */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
  'cp850',
  'utf-8-twice',
] as const
export type Encoding = (typeof ENCODINGS)[number]

export const DELIMITERS = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

export const DECIMAL_MARKS = [',', '.'] as const
export type DecimalMark = (typeof DECIMAL_MARKS)[number]

/** EPSG numbers of the systems a user can name: WGS84, Lambert-93, CC42 to CC50, the tiles' and those of overseas. */
export const SAYABLE_EPSG = [
  4326, 2154, 3942, 3943, 3944, 3945, 3946, 3947, 3948, 3949, 3950, 3857, 5490, 2972, 2975, 4471, 4467,
] as const
export type SayableEpsg = (typeof SAYABLE_EPSG)[number]

export const AXES = ['xy', 'yx'] as const

/** What a file can be said to hold; roads are lines drawn, which nothing else is. */
export const CHOSEN_KINDS = ['lines', 'communes', 'zones', 'sites', 'communeFigures', 'evidence'] as const
export type ChosenKind = (typeof CHOSEN_KINDS)[number]

/**
 * What can be repaired while a file is read, by the code of the finding that tells it, and whether it is when the
 * user says nothing: what has one sound reading is, what removes something the file holds is not.
 */
export const REPAIRS = {
  'insee-zero-restored': true,
  'insee-number-undone': true,
  'csv-row-padded': true,
  'geojson-ring-open': true,
  'outline-repaired': true,
  'outline-sliver': false,
  'areas-identical': false,
} as const satisfies Readonly<Partial<Record<IssueCode, boolean>>>
export type Repair = keyof typeof REPAIRS

/** Whether a repair is made. */
export const isRepaired = (repair: Repair, repairs: ReadingChoices['repairs']): boolean =>
  repairs?.[repair] ?? REPAIRS[repair]

/**
 * How the user says a file is to be read, where it does not say so itself or says it wrongly; what is absent is
 * judged from its content. Kept in the project with the file, and what a recipe takes to the next one.
 */
export interface ReadingChoices {
  /** The layer, sheet or file of an archive to read. */
  readonly part?: string
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  readonly decimal?: DecimalMark
  /** The row of the header, from 1 as a spreadsheet numbers it. */
  readonly headerRow?: number
  /** The unit of speeds whose headers do not say theirs. */
  readonly speedUnit?: SpeedUnit
  /** Which networks a published table of speeds counts: Arcep’s three have the same columns. */
  readonly figureScope?: (typeof FIGURE_SCOPES)[number]
  /** EPSG number of the system that the coordinates are in. */
  readonly epsg?: number
  /** `yx`: each pair is written latitude, or northing, first. Said with `epsg`. */
  readonly axes?: (typeof AXES)[number]
  /** What the file holds, where its geometry leaves a choice. */
  readonly kind?: ChosenKind
  /** Repairs that the user asks for, or does without. */
  readonly repairs?: Readonly<Partial<Record<Repair, boolean>>>
  /** The role of a column or property, by its name in the file; null leaves it out. */
  readonly roles?: Readonly<Record<string, string | null>>
}
