import { eurosToCents } from '../kernel/units'
import type { Assumption, Evidence } from './assumption'

export const ASSUMPTION_KEYS = [
  'nra-zo-site',
  'prm-site',
  'trench-metre',
  'ftth-prise',
  'ftto-access',
  'radio-site',
  'radio-kit',
  'satellite-kit',
  'ftth-opex',
  'ftto-opex',
  'copper-site-opex',
  'radio-site-opex',
] as const
export type AssumptionKey = (typeof ASSUMPTION_KEYS)[number]
export interface ShippedAssumption extends Assumption {
  readonly key: AssumptionKey
}

/**
 * The unit prices shipped with the product, each as its source gives it: a bound that the source does not give
 * is null, and a price that nobody has said is wholly null. Excluding tax.
 */
export const SHIPPED_ASSUMPTIONS: readonly ShippedAssumption[] = [
  {
    key: 'nra-zo-site',
    unit: 'site',
    nature: 'capex',
    ...euros(null, 100_000, null),
    source: 'ariase.com/…/adsl-pour-tous-nra-zones-blanches : « de l’ordre de 100 000 € » par NRA-ZO',
    year: null,
    evidence: 'sourced',
  },
  {
    key: 'prm-site',
    unit: 'site',
    nature: 'capex',
    ...euros(111_000, 180_000, 350_000),
    source:
      'avicca.org/…/prp-et-prm-montee-en-debit (avril 2012) : premiers appels d’offres, environ 180 000 € HT par SR ; bas : plan PACA 2012 (avicca.org/…/paca-et-bretagne…), 50 M€ pour 450 SR ; haut : fibtic.xmel.eu/n1/nra-med.php, 180 000 à 350 000 €, fibre comprise',
    year: 2012,
    evidence: 'sourced',
  },
  {
    key: 'trench-metre',
    unit: 'metre',
    nature: 'capex',
    ...euros(50, 70, 90),
    source:
      'doczz.fr/doc/3510953 (CETE Ouest, approche des coûts) : tranchée, 50 à 90 €/m en moyenne, milieu calculé ; pleine terre 15 €/m, centre-ville pavé jusqu’à 250 €/m, câble sur appuis aériens 15 à 30 €/m',
    year: null,
    evidence: 'computed',
  },
  {
    key: 'ftth-prise',
    unit: 'prise',
    nature: 'capex',
    ...euros(704, 1_260, 1_905),
    source:
      'francebleu.fr/…fibre-optique-objectif-100…1554401861 (2019) : réseau d’initiative publique du Nord-Pas-de-Calais, environ 1 260 € par prise ; bas : PACA 2012, partie dense (avicca.org/…/paca…) ; haut : InfraNum 2019, trois derniers millions de lignes (generation-nt.com/zoom-1660506…)',
    year: 2019,
    evidence: 'sourced',
  },
  {
    key: 'ftto-access',
    unit: 'line',
    nature: 'capex',
    ...euros(2_000, 6_000, 10_000),
    source: 'Ordre de grandeur de la profession, 2 000 à 10 000 € par site : aucune source trouvée',
    year: null,
    evidence: 'hypothesis',
  },
  { key: 'radio-site', unit: 'site', nature: 'capex', ...unpriced('Coût d’un site THD radio') },
  { key: 'radio-kit', unit: 'kit', nature: 'capex', ...unpriced('Coût d’un équipement d’abonné radio') },
  {
    key: 'satellite-kit',
    unit: 'kit',
    nature: 'capex',
    ...euros(286, 300, 318),
    source:
      'avicca.org/…/paca… : plan PACA 2012, 2 à 3,5 M€ pour 7 000 à 11 000 lignes, soit environ 300 € par ligne (bas : 2 M€ pour 7 000 ; haut : 3,5 M€ pour 11 000)',
    year: 2012,
    evidence: 'computed',
  },
  {
    key: 'ftth-opex',
    unit: 'line',
    nature: 'opex',
    ...euros(19.8, 25.5, 31.2),
    source:
      'banquedesterritoires.fr/pour-sauver-les-rip… : Arcep, 1,65 à 2,60 € par mois et par accès actif (2025), douze mois, milieu calculé',
    year: 2025,
    evidence: 'computed',
  },
  { key: 'ftto-opex', unit: 'line', nature: 'opex', ...unpriced('Exploitation d’un accès FttO') },
  { key: 'copper-site-opex', unit: 'site', nature: 'opex', ...unpriced('Exploitation d’un NRA-ZO ou PRM') },
  { key: 'radio-site-opex', unit: 'site', nature: 'opex', ...unpriced('Exploitation d’un site radio') },
]

function euros(low: number | null, base: number, high: number | null) {
  return {
    low: low === null ? null : eurosToCents(low),
    base: eurosToCents(base),
    high: high === null ? null : eurosToCents(high),
  }
}

/** Looked for and not found: the user gives the price, or the sum stays unknown. */
function unpriced(subject: string) {
  const evidence: Evidence = 'missing'
  return { low: null, base: null, high: null, source: `${subject} : non trouvé`, year: null, evidence }
}
