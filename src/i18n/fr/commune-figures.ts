/** Published tables with one row a commune: what they are, and what they say of a commune. ICU syntax. */
export const communeFiguresFr = {
  'data.found-communeFigures':
    '{used, plural, one {# commune, chiffres publiés} other {# communes, chiffres publiés}}',
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
  'figures.title': 'Chiffres publiés',
  'figures.no-row': 'Ce tableau n’a pas de rangée pour cette commune.',
  'figures.summed':
    '{count, plural, other {Somme de # rangées du tableau : des communes réunies depuis, ou les parties de la commune.}}',
  'figures.of-speeds':
    '{isKnown, select, yes {Sur {premises, plural, one {# local} other {# locaux}}, chaque seuil comptant les suivants :} other {Nombre de locaux inconnu ; chaque seuil compte les suivants :}}',
  'figures.of-technologies':
    '{isKnown, select, yes {Sur {premises, plural, one {# local} other {# locaux}} ; un local peut avoir plusieurs technologies :} other {Nombre de locaux inconnu ; un local peut avoir plusieurs technologies :}}',
  'figures.of-bestTechnology':
    '{isKnown, select, yes {Sur {premises, plural, one {# local} other {# locaux}} à 8 Mbit/s ou plus, chacun compté une fois :} other {Chaque local est compté une fois :}}',
  'figures.of-fibre':
    '{isKnown, select, yes {Sur {premises, plural, one {# local} other {# locaux}} :} other {Nombre de locaux inconnu :}}',
  'figures.of-premises': 'Comptés :',
  'figures.of-copperClosure':
    '{isKnown, select, yes {Sur {premises, plural, one {# local} other {# locaux}} :} other {Nombre de locaux inconnu :}}',
} as const
