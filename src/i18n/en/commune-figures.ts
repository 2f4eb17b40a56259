import type { communeFiguresFr } from '../fr/commune-figures'

export const communeFiguresEn: Readonly<Record<keyof typeof communeFiguresFr, string>> = {
  'data.found-communeFigures':
    '{used, plural, one {published figures for # commune} other {published figures for # communes}}',
  'figures.speeds': 'Speeds offered',
  'figures.technologies': 'Technologies offered',
  'figures.bestTechnology': 'Best technology',
  'figures.fibre': 'Fibre, quarter by quarter',
  'figures.premises': 'Premises',
  'figures.copperClosure': 'Closure of copper',
  'figures.scope': 'Networks counted',
  'figures.scope-all': 'wired, radio and satellite',
  'figures.scope-terrestrial': 'wired and radio (terrestrial)',
  'figures.scope-wired': 'wired',
  'figures.scope-noSatellite': 'without satellite; of radio, the file does not say',
  'figures.scope-unknown': 'scope unknown: the file does not say',
  'figures.scope-choose': 'To be said',
  'figures.date': 'Date',
  'figures.date-unknown': 'date unknown',
  'figures.quarter': 'Q{quarter} {year}',
  'figures.at': 'on {date}',
}
