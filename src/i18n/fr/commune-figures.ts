/** Published tables with one row a commune: what they are, and what they say of a commune. ICU syntax. */
export const communeFiguresFr = {
  'data.found-communeFigures':
    '{used, plural, one {chiffres publiés pour # commune} other {chiffres publiés pour # communes}}',
  'figures.speeds': 'Débits proposés',
  'figures.technologies': 'Technologies proposées',
  'figures.bestTechnology': 'Meilleure technologie',
  'figures.fibre': 'Fibre, trimestre par trimestre',
  'figures.premises': 'Locaux',
  'figures.copperClosure': 'Fermeture du cuivre',
  'figures.scope': 'Réseaux comptés',
  'figures.scope-all': 'filaires, radio et satellite',
  'figures.scope-terrestrial': 'filaires et radio (terrestres)',
  'figures.scope-wired': 'filaires',
  'figures.scope-noSatellite': 'sans le satellite ; la radio, le fichier ne le dit pas',
  'figures.scope-unknown': 'portée inconnue : le fichier ne le dit pas',
  'figures.scope-choose': 'À préciser',
  'figures.date': 'Date',
  'figures.date-unknown': 'date inconnue',
  'figures.quarter': 'T{quarter} {year}',
  'figures.at': 'au {date}',
} as const
