import { eurosToCents } from '../kernel/units'
import type { FundingPlan } from './funding-plan'

export const FUNDING_PLAN_KEYS = ['saint-omer-2006', 'npdc-ftth-2019', 'fsn-2013'] as const
export type FundingPlanKey = (typeof FUNDING_PLAN_KEYS)[number]

/** Plans to start from; every figure in them is the user's to change. */
export const DEFAULT_FUNDING_PLANS: Readonly<Record<FundingPlanKey, FundingPlan>> = {
  /** How the Pays de Saint-Omer paid: half from the EU and the Region, the rest shared by the EPCI. */
  'saint-omer-2006': {
    sources: [
      {
        id: 'feder',
        funder: 'feder',
        base: 'capex',
        rate: 0.25,
        perPrise: null,
        capTotal: null,
        source:
          'Pays de Saint-Omer, documents fondateurs (2006-2017) : la moitié payée par l’Union (FEDER) et la Région ; partage 25/25 supposé',
        year: 2006,
        evidence: 'hypothesis',
      },
      {
        id: 'region',
        funder: 'region',
        base: 'capex',
        rate: 0.25,
        perPrise: null,
        capTotal: null,
        source:
          'Pays de Saint-Omer, documents fondateurs (2006-2017) : la moitié payée par l’Union (FEDER) et la Région ; partage 25/25 supposé',
        year: 2006,
        evidence: 'hypothesis',
      },
    ],
    // Read in the same documents: 5 000 € per EPCI and 0.70 € per inhabitant.
    sharingKey: {
      kind: 'fixedAndInhabitants',
      perEpci: eurosToCents(5_000),
      perInhabitant: eurosToCents(0.7),
    },
  },
  /** The public FttH network of Nord-Pas-de-Calais: 1 260 € a prise, of which about 150 € are left to local authorities. */
  'npdc-ftth-2019': {
    sources: [
      {
        id: 'operators',
        funder: 'operators',
        base: 'capex',
        rate: 0.8,
        perPrise: null,
        capTotal: null,
        source: 'francebleu.fr/…fibre-optique-objectif-100…1554401861 (2019) : 80 % privés',
        year: 2019,
        evidence: 'sourced',
      },
      {
        id: 'state',
        funder: 'state',
        base: 'capex',
        rate: null,
        perPrise: eurosToCents(110),
        capTotal: null,
        source: 'francebleu.fr/…fibre-optique-objectif-100…1554401861 (2019) : État, 110 € par prise',
        year: 2019,
        evidence: 'sourced',
      },
    ],
    sharingKey: { kind: 'inhabitants' },
  },
  /**
   * The State's fund of 2013: a rate and a cap per prise by département, on what the operators do not pay. The
   * row of Pas-de-Calais was not found: rate and cap are the user's to type, and until then the plan says so.
   */
  'fsn-2013': {
    sources: [
      {
        id: 'operators',
        funder: 'operators',
        base: 'capex',
        rate: null,
        perPrise: eurosToCents(450),
        capTotal: null,
        source:
          'senat.fr/rap/r12-364/r12-36447.html : les opérateurs acceptent de payer 400 à 500 € par prise, milieu calculé',
        year: 2012,
        evidence: 'computed',
      },
      {
        id: 'state',
        funder: 'state',
        base: 'remainder',
        rate: null,
        perPrise: null,
        capTotal: null,
        source:
          'banquedesterritoires.fr/le-guichet-du-fsn-est-ouvert… (2013) : de 33 % et 180 € par prise (Paris) à 61,6 % et 694 € par prise (Creuse) ; ligne du Pas-de-Calais non trouvée',
        year: 2013,
        evidence: 'missing',
      },
    ],
    sharingKey: { kind: 'inhabitants' },
  },
}

/** What a new scenario starts with: who pays is the territory's to say, and until then it pays all. */
export const EMPTY_FUNDING_PLAN: FundingPlan = { sources: [], sharingKey: { kind: 'inhabitants' } }
