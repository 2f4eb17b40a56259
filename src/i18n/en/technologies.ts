import type { technologiesFr } from '../fr/technologies'

export const technologiesEn: Readonly<Record<keyof typeof technologiesFr, string>> = {
  'nra-zo': 'NRA-ZO',
  'nra-zo.description':
    'A small exchange beside a street cabinet, linked by fibre: ADSL starts again from nearer.',
  'nra-zo.limits':
    'Speed falls with the distance to the site; beyond some 3.6 km in a straight line nothing changes.',
  prm: 'PRM (NRA-MeD)',
  'prm.description': 'The street cabinet becomes an exchange, linked by fibre, with VDSL2.',
  'prm.limits': 'Every line of the cabinet moves; 30 Mbit/s up to some 450 m in a straight line.',
  ftth: 'FttH',
  'ftth.description': 'Fibre to each home or firm, at 1 Gbit/s.',
  'ftth.limits': 'A mean cost: an isolated premises can cost several times more.',
  ftto: 'FttO, FttE',
  'ftto.description': 'A dedicated fibre to each business site, 100 Mbit/s both ways.',
  'ftto.limits': 'A supposed cost, without a source; the subscription is far dearer than FttH’s.',
  radio: 'Fixed radio, fixed 4G',
  'radio.description': 'A radio site for the lines around, 30 Mbit/s down and 2 up.',
  'radio.limits':
    'Neither the price of a site nor its reach was found: give the price, check the reach. Arcep counts fixed 4G just under 30 Mbit/s.',
  satellite: 'Satellite',
  'satellite.description': 'A kit for each subscriber, 30 Mbit/s down and 2 up, anywhere.',
  'satellite.limits': 'High latency: voice and remote work suffer. The subscription is the subscriber’s.',
}
