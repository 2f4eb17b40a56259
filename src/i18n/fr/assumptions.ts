import type { AssumptionKey } from '../../domain/cost/assumptions'

/** Name and one-line description of each unit price. Typographic French. */
export const assumptionsFr = {
  'nra-zo-site': 'Site NRA-ZO',
  'nra-zo-site.description': 'Armoire, équipements et raccordement au sous-répartiteur, sans la liaison.',
  'prm-site': 'Site PRM (NRA-MeD)',
  'prm-site.description': 'Montée en débit d’un sous-répartiteur, fibre comprise.',
  'trench-metre': 'Liaison en tranchée',
  'trench-metre.description': 'Mètre de fibre en génie civil neuf, du nouveau site au réseau existant.',
  'ftth-prise': 'Prise FttH',
  'ftth-prise.description': 'Une prise raccordable, de la collecte au point de branchement.',
  'ftto-access': 'Accès FttO',
  'ftto-access.description': 'Fibre dédiée construite pour un site d’entreprise.',
  'radio-site': 'Site radio',
  'radio-site.description': 'Pylône et équipements de THD radio ou de 4G fixe.',
  'radio-kit': 'Équipement d’abonné radio',
  'radio-kit.description': 'Antenne et pose chez l’abonné.',
  'satellite-kit': 'Kit satellite',
  'satellite-kit.description': 'Aide à l’équipement d’un abonné : antenne, modem et pose.',
  'ftth-opex': 'Exploitation d’un accès FttH',
  'ftth-opex.description': 'Par an et par accès ; toutes les lignes traitées sont supposées actives.',
  'ftto-opex': 'Exploitation d’un accès FttO',
  'ftto-opex.description': 'Par an et par accès.',
  'copper-site-opex': 'Exploitation d’un NRA-ZO ou d’un PRM',
  'copper-site-opex.description': 'Par an et par site : énergie, maintenance, location.',
  'radio-site-opex': 'Exploitation d’un site radio',
  'radio-site-opex.description': 'Par an et par site : énergie, maintenance, location.',
} as const satisfies Record<AssumptionKey | `${AssumptionKey}.description`, string>
