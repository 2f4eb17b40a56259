import type { communeFiguresFr } from '../fr/commune-figures'

export const communeFiguresEn: Readonly<Record<keyof typeof communeFiguresFr, string>> = {
  'data.found-communeFigures':
    '{used, plural, one {# commune, published figures} other {# communes, published figures}}',
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
  'figures.title': 'Published figures',
  'figures.no-row': 'This table has no row for this commune.',
  'figures.summed':
    '{count, plural, other {Sum of # rows of the table: communes that have merged since, or the parts of the commune.}}',
  'figures.of-speeds':
    '{isKnown, select, yes {Of {premises, plural, other {# premises}}, each threshold counting the next ones:} other {Number of premises unknown; each threshold counts the next ones:}}',
  'figures.of-technologies':
    '{isKnown, select, yes {Of {premises, plural, other {# premises}}; one may have several technologies:} other {Number of premises unknown; one may have several technologies:}}',
  'figures.of-bestTechnology':
    '{isKnown, select, yes {Of {premises, plural, other {# premises}} at 8 Mbit/s or more, each counted once:} other {Each of the premises is counted once:}}',
  'figures.of-fibre':
    '{isKnown, select, yes {Of {premises, plural, other {# premises}}:} other {Number of premises unknown:}}',
  'figures.of-premises': 'Counted:',
  'figures.of-copperClosure':
    '{isKnown, select, yes {Of {premises, plural, other {# premises}}:} other {Number of premises unknown:}}',
}
