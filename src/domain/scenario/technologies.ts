import type { CopperTechnology } from '../copper/copper-formula'
import type { Evidence } from '../cost/assumption'
import type { AssumptionKey } from '../cost/assumptions'
import { type Kbps, kbps } from '../kernel/units'
import type { Deployment, Target, TechnologyKey } from './project'

/** What a technology is to a simulation, as data: its words are in i18n, under `technology.<key>`. */
export interface Technology {
  readonly key: TechnologyKey
  readonly defaultScope: Deployment['scope']
  readonly targets: readonly Target['kind'][]
  /**
   * What stands on the ground: `cabinet`, an exchange beside the street cabinet (SR) where the pairs of the lines
   * meet; `mast`, a radio site amid its lines; `none`.
   */
  readonly site: 'cabinet' | 'mast' | 'none'
  readonly speed: SpeedRule
  /** Geostationary delay: a line is at the speed, and still unfit for voice and remote desktops. */
  readonly highLatency: boolean
  readonly quantities: readonly QuantityRule[]
}

/** The speed of a line after the work. */
export type SpeedRule =
  | { readonly kind: 'fixed'; readonly down: SpeedFigure; readonly up: SpeedFigure }
  /** Arcep's functions, for a line estimated from the site: see `estimateLineAttenuation`. */
  | { readonly kind: 'copperFromSite'; readonly technology: CopperTechnology }

export interface SpeedFigure {
  readonly kbps: Kbps
  readonly source: string
  readonly evidence: Evidence
}

/** One unit of the assumption per what is counted. */
export interface QuantityRule {
  readonly assumption: AssumptionKey
  readonly per: 'site' | 'treatedLine' | 'linkMetre'
}

const COHESION = 'agence-cohesion-territoires.gouv.fr/cohesion-numerique-des-territoires-1295'
const LABEL_ZA_THD =
  'archives.entreprises.gouv.fr/2013/www.labelzathd.fr/index549e ; lemondeinformatique.fr/…33614'

const sourced = (value: number, source: string): SpeedFigure => ({
  kbps: kbps(value),
  source,
  evidence: 'sourced',
})
const supposed = (value: number, source: string): SpeedFigure => ({
  kbps: kbps(value),
  source,
  evidence: 'hypothesis',
})

const AREAS: readonly Target['kind'][] = ['shadowZone', 'communes', 'activityZone']
const ANYWHERE: readonly Target['kind'][] = [...AREAS, 'territory']

export const TECHNOLOGY_PACK: Readonly<Record<TechnologyKey, Technology>> = {
  /** A small exchange for a zone d'ombre, linked by fibre: the pairs keep their ADSL, from nearer. */
  'nra-zo': {
    key: 'nra-zo',
    defaultScope: 'below',
    targets: AREAS,
    site: 'cabinet',
    speed: { kind: 'copperFromSite', technology: 'adsl' },
    highLatency: false,
    quantities: [
      { assumption: 'nra-zo-site', per: 'site' },
      { assumption: 'trench-metre', per: 'linkMetre' },
      { assumption: 'copper-site-opex', per: 'site' },
    ],
  },
  /** Every line of the cabinet moves to the new exchange; the price of the source holds the fibre. */
  prm: {
    key: 'prm',
    defaultScope: 'all',
    targets: AREAS,
    site: 'cabinet',
    speed: { kind: 'copperFromSite', technology: 'vdsl2' },
    highLatency: false,
    quantities: [
      { assumption: 'prm-site', per: 'site' },
      { assumption: 'copper-site-opex', per: 'site' },
    ],
  },
  ftth: {
    key: 'ftth',
    defaultScope: 'all',
    targets: ANYWHERE,
    site: 'none',
    speed: {
      kind: 'fixed',
      down: sourced(1_000_000, 'Arcep, Ma connexion internet : classe THD1G de la technologie FO'),
      up: supposed(300_000, 'Débit montant courant des offres FttH : aucune source trouvée'),
    },
    highLatency: false,
    quantities: [
      { assumption: 'ftth-prise', per: 'treatedLine' },
      { assumption: 'ftth-opex', per: 'treatedLine' },
    ],
  },
  ftto: {
    key: 'ftto',
    defaultScope: 'all',
    targets: ['activityZone', 'shadowZone'],
    site: 'none',
    speed: { kind: 'fixed', down: sourced(100_000, LABEL_ZA_THD), up: sourced(100_000, LABEL_ZA_THD) },
    highLatency: false,
    quantities: [
      { assumption: 'ftto-access', per: 'treatedLine' },
      { assumption: 'ftto-opex', per: 'treatedLine' },
    ],
  },
  radio: {
    key: 'radio',
    defaultScope: 'below',
    targets: AREAS,
    site: 'mast',
    speed: { kind: 'fixed', down: sourced(30_000, COHESION), up: sourced(2_000, COHESION) },
    highLatency: false,
    quantities: [
      { assumption: 'radio-site', per: 'site' },
      { assumption: 'radio-kit', per: 'treatedLine' },
      { assumption: 'radio-site-opex', per: 'site' },
    ],
  },
  /** Its subscription is the subscriber's: nothing yearly is left to the local authority. */
  satellite: {
    key: 'satellite',
    defaultScope: 'below',
    targets: ANYWHERE,
    site: 'none',
    speed: { kind: 'fixed', down: sourced(30_000, COHESION), up: sourced(2_000, COHESION) },
    highLatency: true,
    quantities: [{ assumption: 'satellite-kit', per: 'treatedLine' }],
  },
}
