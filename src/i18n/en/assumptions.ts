import type { assumptionsFr } from '../fr/assumptions'

export const assumptionsEn: Readonly<Record<keyof typeof assumptionsFr, string>> = {
  'nra-zo-site': 'NRA-ZO site',
  'nra-zo-site.description': 'Cabinet, equipment and connection to the street cabinet, without the link.',
  'prm-site': 'PRM (NRA-MeD) site',
  'prm-site.description': 'Upgrade of a street cabinet, its fibre included.',
  'trench-metre': 'Link in a trench',
  'trench-metre.description':
    'A metre of fibre in new civil works, from the new site to the existing network.',
  'ftth-prise': 'FttH passing',
  'ftth-prise.description': 'One premises passed, from backhaul to the distribution point.',
  'ftto-access': 'FttO access',
  'ftto-access.description': 'Dedicated fibre built to a business site.',
  'radio-site': 'Radio site',
  'radio-site.description': 'Mast and equipment for fixed radio or fixed 4G.',
  'radio-kit': 'Radio subscriber equipment',
  'radio-kit.description': 'Aerial and fitting at the subscriber’s.',
  'satellite-kit': 'Satellite kit',
  'satellite-kit.description': 'Aid to equip a subscriber: dish, modem and fitting.',
  'ftth-opex': 'Running an FttH access',
  'ftth-opex.description': 'Per year and access; every treated line is taken to be active.',
  'ftto-opex': 'Running an FttO access',
  'ftto-opex.description': 'Per year and access.',
  'copper-site-opex': 'Running an NRA-ZO or PRM',
  'copper-site-opex.description': 'Per year and site: power, maintenance, rent.',
  'radio-site-opex': 'Running a radio site',
  'radio-site-opex.description': 'Per year and site: power, maintenance, rent.',
}
