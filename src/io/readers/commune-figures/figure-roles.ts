import { FIGURE_NATURES, type FigureKey } from '../../../domain/territory/commune-figures'
import { readName } from '../read-name'

/** What a column of a table of communes can be, its figures apart. */
export const FRAME_ROLES = ['insee', 'figure_field', 'premises_type', 'date', 'subdivision'] as const
export type FrameRole = (typeof FRAME_ROLES)[number]

/** Every role, for the user to choose from. */
export const FIGURE_ROLES: readonly string[] = [...FRAME_ROLES, ...Object.keys(FIGURE_NATURES)]

/** The figure that a column gives, and the quarter it gives it for. */
export interface NamedFigure {
  readonly key: FigureKey
  readonly quarter: string | null
}

const FRAME_NAMES: Readonly<Record<FrameRole, readonly string[]>> = {
  insee: [
    'codeinsee',
    'insee',
    'inseecom',
    'cominsee',
    'codecommune',
    'codecom',
    'codgeo',
    'depcom',
    'codeinseecommune',
  ],
  figure_field: ['champ'],
  premises_type: ['type'],
  date: ['date'],
  subdivision: ['comsubdiv'],
}

/** Bases as `readName` gives them, of Arcep’s and Orange’s columns. */
const FIGURE_NAMES: Readonly<Partial<Record<FigureKey, readonly string[]>>> = {
  premises: ['nbr', 'locaux', 'nblocaux', 'nombrelocaux', 'premises', 'comloctotal'],
  dwellings: ['logements', 'nblogements', 'dwellings'],
  establishments: ['etablissements', 'nbetablissements', 'establishments'],
  inel_hd: ['inelhd'],
  elig_hd05: ['elighd05'],
  elig_hd3: ['elighd3'],
  elig_bhd8: ['eligbhd8'],
  elig_thd30: ['eligthd30'],
  elig_thd100: ['eligthd100'],
  elig_thd1g: ['eligthd1g'],
  nbr_elig_8: ['nbrelig8'],
  elig_ftth: ['eligftth'],
  elig_coax: ['eligcoax'],
  elig_cu: ['eligcu'],
  elig_cu_30: ['eligcu30'],
  elig_cu_8: ['eligcu8'],
  elig_thdr: ['eligthdr'],
  // Its letters were set right in 2021.
  elig_4gf: ['elig4gf', 'elig4fg'],
  elig_hdr: ['elighdr'],
  elig_sat: ['eligsat'],
  // Columns of the « carte fibre »: its class of cover, its zone of regulation.
  ftth: ['ftth'],
  ftth_class: ['couv'],
  fibre_zone: ['zone'],
  copper_lot: ['comlot'],
  commercial_closure: ['comfcannonce'],
  technical_closure: ['comftannonce'],
  copper_ftth_share: ['comftthtaux'],
  premises_reference: ['comlocref'],
  premises_deployed: ['comlocdeployes'],
  premises_building: ['comlocconstruction'],
  premises_missing: ['comlocnonrac'],
  premises_on_demand: ['comlocrad'],
  premises_special_price: ['comlocradtarifspe'],
  premises_refused: ['comlocrefustiers'],
  premises_blocked: ['comlocblocage'],
  operator: ['comoi', 'oi'],
}

const FRAME_OF = new Map(
  FRAME_ROLES.flatMap((role) => FRAME_NAMES[role].map((name) => [name, role] as const)),
)
const FIGURE_OF = new Map(
  Object.entries(FIGURE_NAMES).flatMap(([key, names]) =>
    names.map((name) => [name, key as FigureKey] as const),
  ),
)

/** Names that carry their quarter, as Arcep writes it, « T1 2018 », or as programs do, `ftth_2018t1`. */
const BY_QUARTER: readonly { readonly key: FigureKey; readonly before: readonly string[] }[] = [
  { key: 'ftth', before: ['', 'ftth'] },
  { key: 'ftth_class', before: ['categorie'] },
  { key: 'ftth_share', before: ['taux', 'txftth'] },
  { key: 'premises', before: ['meilleureestimationlocaux'] },
  { key: 'operator', before: ['oi'] },
]
const QUARTER_FIRST = /^(.*?)t([1-4])(20\d\d)(?:pct)?$/
const YEAR_FIRST = /^(.*?)(20\d\d)t([1-4])(?:pct)?$/

/** The role that a name announces; null where it says nothing that is read here. */
export function findFigureRole(name: string): FrameRole | NamedFigure | null {
  const { base } = readName(name)
  const frame = FRAME_OF.get(base)
  if (frame !== undefined) return frame
  const key = FIGURE_OF.get(base)
  if (key !== undefined) return { key, quarter: null }
  const dated = splitQuarter(base)
  if (dated === null) return null
  const found = BY_QUARTER.find(({ before }) => before.includes(dated.before))
  return found ? { key: found.key, quarter: dated.quarter } : null
}

/** What a row of a long table counts, as its « Champ » says; null when it is nothing we know. */
export function findFieldFigure(field: string): FigureKey | null {
  const { base } = readName(field)
  if (base === 'locauxraccordables') return 'ftth'
  return base === 'categorie' ? 'ftth_class' : null
}

function splitQuarter(base: string): { before: string; quarter: string } | null {
  const quarterFirst = QUARTER_FIRST.exec(base)
  if (quarterFirst) return { before: quarterFirst[1]!, quarter: `${quarterFirst[3]}-T${quarterFirst[2]}` }
  const yearFirst = YEAR_FIRST.exec(base)
  return yearFirst ? { before: yearFirst[1]!, quarter: `${yearFirst[2]}-T${yearFirst[3]}` } : null
}
