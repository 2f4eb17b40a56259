/** What a published table with one row a commune counts. */
export const FIGURE_SUBJECTS = [
  'speeds',
  'technologies',
  'bestTechnology',
  'fibre',
  'premises',
  'copperClosure',
] as const
export type FigureSubject = (typeof FIGURE_SUBJECTS)[number]

/** Which networks a table of speeds counts. */
export const FIGURE_SCOPES = ['all', 'terrestrial', 'wired'] as const
/** `noSatellite`: terrestrial or wired, which the content does not tell apart. */
export type FigureScope = (typeof FIGURE_SCOPES)[number] | 'noSatellite'

/** How a figure behaves when communes become one: counts are added, shares, texts and days are not. */
export type FigureNature = 'count' | 'share' | 'text' | 'day'

/** Every figure a published table can give, with what it is. */
export const FIGURE_NATURES = {
  // How many there are
  premises: 'count',
  dwellings: 'count',
  establishments: 'count',
  // Premises by the best speed offered: cumulative thresholds
  inel_hd: 'count',
  elig_hd05: 'count',
  elig_hd3: 'count',
  elig_bhd8: 'count',
  elig_thd30: 'count',
  elig_thd100: 'count',
  elig_thd1g: 'count',
  // Premises by technology; `nbr_elig_8` is what the best technologies share out
  nbr_elig_8: 'count',
  elig_ftth: 'count',
  elig_coax: 'count',
  elig_cu: 'count',
  elig_cu_30: 'count',
  elig_cu_8: 'count',
  elig_thdr: 'count',
  elig_4gf: 'count',
  elig_hdr: 'count',
  elig_sat: 'count',
  // Fibre, by quarter
  ftth: 'count',
  ftth_class: 'share',
  ftth_share: 'share',
  fibre_zone: 'text',
  // Closure of the copper network
  copper_lot: 'text',
  commercial_closure: 'day',
  technical_closure: 'day',
  copper_ftth_share: 'share',
  premises_reference: 'count',
  premises_deployed: 'count',
  premises_building: 'count',
  premises_missing: 'count',
  premises_on_demand: 'count',
  premises_special_price: 'count',
  premises_refused: 'count',
  premises_blocked: 'count',
  operator: 'text',
} as const satisfies Readonly<Record<string, FigureNature>>
export type FigureKey = keyof typeof FIGURE_NATURES

interface FigureColumnFrame {
  readonly key: FigureKey
  /** `2018-T1`: of a figure given quarter by quarter; null otherwise. */
  readonly quarter: string | null
}

/** Counts of premises; shares between 0 and 1. NaN where the table does not say. */
interface NumberColumn<Nature> extends FigureColumnFrame {
  readonly nature: Nature
  readonly values: Float64Array
}

/** Texts as written; days as `2027-01-31`. Empty where the table does not say. */
interface TextColumn<Nature> extends FigureColumnFrame {
  readonly nature: Nature
  readonly values: readonly string[]
}

/** One figure of every row; unknown is never 0. */
export type FigureColumn =
  | NumberColumn<'count'>
  | NumberColumn<'share'>
  | TextColumn<'text'>
  | TextColumn<'day'>

/** What every published table says of itself. */
export interface FigureTableFrame {
  readonly file: string
  readonly subject: FigureSubject
  /** Which networks are counted; null where the table does not say, or where it is not a matter of networks. */
  readonly scope: FigureScope | null
  /** `2026-03-31`, or `2018-T1`; null when the table does not say. */
  readonly date: string | null
}

/** A published table as it was read: the communes are the table's own, of any year. */
export interface CommuneFigures extends FigureTableFrame {
  readonly codes: readonly string[]
  /** Where each row is in its file, as a spreadsheet numbers it. */
  readonly rows: Uint32Array
  readonly columns: readonly FigureColumn[]
}

/** A published table put on the communes of a territory: values are in the order of the communes. */
export interface PlacedFigures extends FigureTableFrame {
  /** How many rows of the table each commune's figures come from; 0: the table has none for it. */
  readonly sources: Uint32Array
  readonly columns: readonly FigureColumn[]
}
