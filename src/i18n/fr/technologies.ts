import type { TechnologyKey } from '../../domain/scenario/project'

/** Name, description and limits of each technology. Typographic French. */
export const technologiesFr = {
  'nra-zo': 'NRA-ZO',
  'nra-zo.description':
    'Un petit central près d’un sous-répartiteur, relié par fibre : l’ADSL repart de plus près.',
  'nra-zo.limits':
    'Le débit baisse avec la distance au site ; au-delà d’environ 3,6 km en ligne droite, rien ne change.',
  prm: 'PRM (NRA-MeD)',
  'prm.description': 'Montée en débit : le sous-répartiteur devient un central, relié par fibre, en VDSL2.',
  'prm.limits':
    'Toutes les lignes du sous-répartiteur basculent ; 30 Mbit/s jusqu’à environ 450 m en ligne droite.',
  ftth: 'FttH',
  'ftth.description': 'La fibre jusqu’à chaque logement ou entreprise, à 1 Gbit/s.',
  'ftth.limits': 'Coût moyen par prise : une prise isolée peut coûter plusieurs fois plus.',
  ftto: 'FttO, FttE',
  'ftto.description': 'Une fibre dédiée par site d’entreprise, 100 Mbit/s symétriques.',
  'ftto.limits': 'Coût supposé, sans source ; l’abonnement est nettement plus cher que celui du FttH.',
  radio: 'THD radio, 4G fixe',
  'radio.description': 'Un site radio pour les lignes alentour, 30 Mbit/s descendants et 2 montants.',
  'radio.limits':
    'Prix du site et portée non trouvés : donnez le prix, vérifiez la portée. L’Arcep compte la 4G fixe juste sous 30 Mbit/s.',
  satellite: 'Satellite',
  'satellite.description': 'Un kit par abonné, 30 Mbit/s descendants et 2 montants, partout.',
  'satellite.limits':
    'Latence élevée : la voix et le travail à distance en souffrent. L’abonnement reste à l’abonné.',
} as const satisfies Record<TechnologyKey | `${TechnologyKey}.${'description' | 'limits'}`, string>
