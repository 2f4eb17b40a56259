/** The sentences of the first step: files, what was understood of them, what is kept. ICU syntax; typographic French. */
export const dataFr = {
  // Data
  'welcome.title': 'D’une zone d’ombre à une éclaircie, chiffres à l’appui.',
  'welcome.text':
    'Couverture, zones d’ombre, zones d’activité et scénarios chiffrés : tout se calcule dans cette page, sans rien envoyer.',
  'data.question': 'De quelles données disposons-nous ?',
  'data.answer-empty':
    'Pour commencer, il faut les contours des communes et le débit des lignes. Un territoire de démonstration est prêt.',
  'data.answer-missing-communes':
    'Il manque les contours des communes (GeoJSON, shapefile, GeoPackage…) : sans eux, aucune ligne ne peut être située.',
  'data.answer-missing-lines':
    'Il manque les lignes et leurs débits (CSV, Excel…) : sans elles, aucune couverture ne peut être calculée.',
  'data.answer':
    '{communes, plural, one {# commune} other {# communes}} et {lines, plural, one {# ligne} other {# lignes}}, lues dans {files, plural, one {# fichier} other {# fichiers}}{refused, plural, =0 {, sans aucun refus.} one { ; # enregistrement refusé, à vérifier.} other { ; # enregistrements refusés, à vérifier.}}',
  'data.open-demo': 'Ouvrir le territoire de démonstration',
  'data.drop-first':
    'Ou déposez vos fichiers n’importe où dans la page : GeoJSON, shapefile zippé, GeoPackage, KML, CSV, Excel… plusieurs à la fois, ou un projet Éclaircie.',
  'data.drop-more': 'Déposez d’autres fichiers n’importe où dans la page, ou un projet Éclaircie.',
  'data.choose': 'Choisir des fichiers',
  'data.files': 'Fichiers du projet',
  'data.reading': 'Fichiers en cours de lecture',
  'data.cancelled': 'Lecture annulée : le projet est resté comme il était.',
  'data.dismiss': 'Retirer {name} de la liste',
  'data.remove': 'Retirer {name} du projet',
  'data.join': 'Ce que le rapprochement des fichiers montre',
  'data.found-communes': '{used, plural, one {# commune} other {# communes}}',
  'data.found-lines': '{used, plural, one {# ligne} other {# lignes}}',
  'data.found-zones': '{used, plural, one {# zone d’activité} other {# zones d’activité}}',
  'data.found-roads': '{used, plural, one {# tronçon de route} other {# tronçons de route}}',
  'data.found-sites': '{used, plural, one {# central ou armoire} other {# centraux et armoires}}',
  'data.found-evidence': '{used, plural, one {# pièce justificative} other {# pièces justificatives}}',
  'data.refused': '{refused, plural, one {# refusée} other {# refusées}}',
  'data.export-refused': 'Exporter les refus ({count})',
  'data.speed-unit-values': 'Débits lus en {unit} (devinés d’après les valeurs)',
  'data.speed-unit-asked': 'Débits lus en {unit} (à votre demande)',
  'data.part': 'Couche, feuille ou fichier lu',
  'data.read-speeds-in': 'Lire en {unit}',
  'data.issues': '{count, plural, one {# remarque} other {# remarques}}',
  'data.understood': 'Comment il a été compris',
  'kept.title': 'Gardés dans ce navigateur',
  'kept.date': 'Le {date}',
  'kept.recover': 'Reprendre',
  'kept.recover-label': 'Reprendre « {name} »',
  'kept.forget': 'Oublier',
  'kept.forget-label': 'Oublier « {name} »',
  'refused.row': 'Rangée (ou entité) du fichier',
  'refused.field': 'Colonne',
  'refused.reason': 'Raison du refus',
  'refused.raw': 'Texte d’origine',
  'understood.format': 'Format',
  'understood.part': 'Couche ou feuille',
  'understood.encoding': 'Encodage',
  'understood.delimiter': 'Séparateur',
  'understood.decimal': 'Virgule décimale',
  'understood.speed-unit': 'Unité des débits',
  'understood.crs': 'Coordonnées',
  'understood.column': 'Colonne du fichier',
  'understood.role': 'Comprise comme',
  'understood.unused': 'non utilisée',
  'expected.title': 'Les fichiers attendus',
  'expected.needed': 'nécessaire',
  'expected.optional': 'facultatif',
  'expected.communes': 'Contours des communes',
  'expected.communes-holds':
    'Une couche de polygones (GeoJSON, TopoJSON, shapefile zippé, GeoPackage, KML), en WGS84 ou en Lambert, avec le code INSEE et le nom ; l’EPCI et la population servent aux totaux et au partage des coûts.',
  'expected.communes-where':
    'Où le trouver : contours administratifs d’Etalab (etalab-datasets.geo.data.gouv.fr), tirés d’ADMIN EXPRESS de l’IGN.',
  'expected.lines': 'Lignes et débits',
  'expected.lines-holds':
    'Un tableau (CSV, Excel, LibreOffice) ou une couche de points, une ligne téléphonique ou un local par rang, avec une position ou un code INSEE, et soit le débit, soit l’affaiblissement, soit la longueur et le calibre du câble.',
  'expected.lines-where':
    'Où le trouver : informations préalables d’Orange remises aux collectivités, base Ma connexion internet de l’Arcep, ou vos propres relevés.',
  'expected.zones': 'Zones d’activité',
  'expected.zones-holds':
    'Une couche de polygones, ou un tableau CNIG « Sites économiques », avec un code et un nom ; entreprises, emplois et présence de la fibre si vous les connaissez.',
  'expected.zones-where':
    'Où le trouver : inventaire des zones d’activité de votre EPCI (standard CNIG Sites économiques).',
  'expected.sites': 'Centraux et armoires',
  'expected.sites-holds': 'Une couche de points avec un code, un nom et un type (NRA, SR, NRO, SRO…).',
  'expected.sites-where':
    'Où le trouver : informations préalables d’Orange (NRA et SR), données GraceTHD de votre réseau d’initiative publique.',
  'expected.roads': 'Routes',
  'expected.roads-holds':
    'Une couche de lignes, dessinée sur la carte. Les longueurs de raccordement restent estimées à vol d’oiseau.',
  'expected.roads-where': 'Où le trouver : BD TOPO de l’IGN, ou un extrait d’OpenStreetMap.',

  'formula.arcep-2020': 'Arcep 2020',
  'formula.arrete-2013': 'Arrêté de 2013',
  'formula.arcep-2020-meaning':
    'Quand un fichier donne l’affaiblissement mais pas le débit, il est calculé par les fonctions publiées par l’Arcep en 2020 : 78 dB donnent 512 kbit/s.',
  'formula.arrete-2013-meaning':
    'Quand un fichier donne l’affaiblissement mais pas le débit, c’est le bas de la fourchette de l’arrêté du 3 décembre 2013 (annexe C) qui est retenu.',
} as const
