/** The sentences of the panels, step by step. ICU syntax; typographic French (a test holds it). */
export const panelsFr = {
  // Figures everywhere
  'figure.of-lines': 'sur {lines, plural, one {# ligne} other {# lignes}}',
  'figure.of-lines-unknown':
    'sur {lines, plural, one {# ligne} other {# lignes}}{unknown, plural, =0 {} other {, dont # de débit inconnu}}',
  'figure.between': 'entre {low} et {high}',
  'figure.at-least': 'au moins {low}',
  'figure.at-most': 'au plus {high}',
  'threshold.both': '{down} (et {up} en montant)',
  'speed-class.unknown': 'inconnu',
  'speed-class.ineligible': 'inéligible',
  'speed-class.under-512k': 'moins de 512 kbit/s',
  'speed-class.from-512k': '512 kbit/s à 2 Mbit/s',
  'speed-class.from-2M': '2 à 8 Mbit/s',
  'speed-class.from-8M': '8 à 30 Mbit/s',
  'speed-class.from-30M': '30 à 100 Mbit/s',
  'speed-class.from-100M': '100 Mbit/s à 1 Gbit/s',
  'speed-class.from-1G': '1 Gbit/s et plus',
  'chart.distribution':
    'Nombre de lignes par classe de débit ; le tableau qui suit donne les mêmes chiffres.',
  'chart.as-table': 'Le graphique en tableau',
  'chart.threshold': 'Seuil : {threshold}.',
  'chart.threshold-rule': 'Le trait pointillé est le seuil : {threshold}.',
  'chart.download': 'Télécharger (SVG)',
  'chart.title': '{project} : répartition des lignes par débit',
  'chart.source': 'Source : {files}. Calcul : Éclaircie.',
  'chart.source-synthetic': 'Données de démonstration, reconstituées ({files}). Calcul : Éclaircie.',
  'chart.speed': 'Débit descendant',
  'chart.lines': 'Lignes',
  'chart.share': 'Part',

  // Coverage
  'coverage.question': 'Qui est servi à {threshold} ?',
  'coverage.no-lines':
    'Aucune ligne n’est chargée : ajoutez un fichier de lignes pour connaître la couverture.',
  'coverage.answer':
    '{under, plural, =0 {Aucune ligne} one {# ligne} other {# lignes}} sur {lines, number} {under, plural, =0 {n’est sous {threshold}.} one {est sous {threshold}, {ineligible, plural, =0 {avec une offre} other {sans aucune offre}}.} other {sont sous {threshold}, {ineligible, plural, =0 {toutes avec une offre} other {dont # sans aucune offre}}, dans {communes, plural, =0 {aucune commune} one {# commune} other {# communes}}.}}{unknown, plural, =0 {} one { Le débit d’une ligne est inconnu.} other { Le débit de # lignes est inconnu.}}',
  'coverage.worst':
    '{count, plural, offset:1 =1 {La commune la moins bien servie est {name} : {share} de ses lignes le sont.} one {Les communes les moins bien servies sont {name} et # autre : {share} de leurs lignes le sont.} other {Les communes les moins bien servies sont {name} et # autres : {share} de leurs lignes le sont.}}',
  'coverage.worst-none':
    '{all, select, yes {{count, plural, =1 {À {name}, aucune ligne n’est servie.} other {Aucune des # communes n’a de ligne servie.}}} other {{count, plural, =1 {À {name}, aucune ligne n’est servie.} other {Dans # communes, dont {name}, aucune ligne n’est servie.}}}}',
  'coverage.figures': 'Les chiffres',
  'coverage.distribution': 'Répartition des lignes par débit',
  'coverage.epcis': 'Par EPCI',
  'coverage.formula': 'Débit déduit du cuivre',
  'coverage.share': 'Lignes servies',
  'coverage.counts': 'Sur {lines, plural, one {# ligne} other {# lignes}} :',
  'coverage.served': 'Servies',
  'coverage.below': 'Sous le seuil, avec une offre',
  'coverage.ineligible': 'Inéligibles',
  'coverage.unknown': 'Débit inconnu',
  'coverage.unplaced': 'Hors de toute commune',
  'coverage.median': 'Débit médian',
  'coverage.spread': '80 % des lignes entre {low} et {high}',
  'coverage.under-of':
    '{under, number} sous le seuil{ineligible, plural, =0 {} other {, dont # sans aucune offre}}, sur {lines, number}',
  'explain.share': 'Lignes servies ({served}) divisées par toutes les lignes ({lines}).',
  'explain.share-bounds':
    '{unknown, plural, one {# ligne a un débit inconnu : la fourchette donne la part si elle n’était pas servie, puis si elle l’était.} other {# lignes ont un débit inconnu : la fourchette donne la part si aucune n’était servie, puis si toutes l’étaient.}}',
  'explain.unknown':
    'Le fichier ne donne ni le débit ni de quoi le calculer. Une ligne inconnue n’est comptée ni comme servie ni comme non servie.',
  'explain.unplaced':
    'Ni leur position ni leur code ne les situent dans une commune chargée. Elles comptent dans les totaux, dans aucune commune.',
  'explain.median':
    'La moitié des lignes de débit connu font mieux. Une ligne inéligible compte pour un débit nul. La fourchette va du dixième le plus lent au dixième le plus rapide.',

  // Zones d’ombre
  'shadow.question': 'Où sont les zones d’ombre à {threshold} ?',
  'shadow.answer':
    '{zones, plural, =0 {Aucune zone d’ombre} one {# zone d’ombre regroupe} other {# zones d’ombre regroupent}}{zones, plural, =0 {} other { {lines, plural, one {# ligne} other {# lignes}}, {ineligible, plural, =0 {toutes avec une offre} other {dont # sans aucune offre}}, dans {communes, plural, one {# commune} other {# communes}}}} ; {isolated, plural, =0 {aucune ligne isolée} one {# ligne isolée} other {# lignes isolées}} à part.',
  'shadow.parameters': 'Ce qui fait une zone d’ombre',
  'shadow.distance': 'Distance entre voisines',
  'shadow.min-lines': 'Lignes au moins',
  'shadow.meaning-before': 'Une',
  'shadow.term': 'zone d’ombre',
  'shadow.meaning-after':
    'réunit des lignes sous le seuil, avec ou sans offre, chacune assez proche d’une autre, autour d’un noyau assez dense.',
  'shadow.list': 'Zones d’ombre, la plus grande d’abord',
  'shadow.ranking': '{shown, plural, =0 {Aucune zone} one {La plus grande} other {Les # plus grandes}}',
  'shadow.item':
    '{lines, plural, one {# ligne} other {# lignes}}{ineligible, plural, =0 {} other {, dont # sans aucune offre}} · {area}',
  'shadow.select-all': 'Tout sélectionner',
  'shadow.how':
    'Choisissez une zone ici, sur la carte ou dans le tableau, pour la traiter dans un scénario ; plusieurs avec Ctrl, ou d’un rectangle tracé sur la carte avec Maj.',
  'shadow.more':
    '{count, plural, one {# autre zone dans le tableau.} other {# autres zones dans le tableau.}}',
  'shadow.apart': 'Comptées à part',
  'shadow.isolated': 'Lignes isolées',
  'shadow.without-position': 'Lignes sans position',
  'explain.isolated':
    'Sous le seuil, avec ou sans offre, mais trop loin des autres pour que les mêmes travaux les servent. Elles relèvent de la radio, du satellite ou d’un raccordement particulier.',
  'explain.without-position':
    'Sous le seuil, avec ou sans offre, situées dans une commune par leur code seulement : on ne peut pas dire si elles ont des voisines.',

  // Activity zones
  'zones.question': 'Les zones d’activité sont‑elles servies à {threshold} ?',
  'zones.answer':
    '{under, plural, =0 {Aucune des {zones, number} zones d’activité n’a de lignes} one {# zone d’activité sur {zones, number} a des lignes} other {# zones d’activité sur {zones, number} ont des lignes}} sous {threshold}, ou sans aucune offre ; {withFibre, plural, =0 {aucune n’a la fibre à notre connaissance.} one {# a la fibre.} other {# ont la fibre.}}',
  'zones.none': 'Aucune zone d’activité n’est chargée.',
  'zones.none-todo': 'Déposez une couche de zones d’activité n’importe où dans la page.',
  'zones.figures': 'Les chiffres',
  'zones.counts': 'Sur {zones, plural, one {# zone} other {# zones}} :',
  'zones.with-fibre': 'Fibre présente',
  'zones.fibre-unknown': 'Présence de la fibre inconnue',
  'zones.one-operator': 'Un seul opérateur',
  'zones.no-line': 'Sans ligne dans les fichiers',
  'zones.list': 'Zones, de la moins à la mieux servie',
  'zones.order': 'Par part de lignes servies, puis par meilleur débit, puis par nom.',
  'zones.item':
    '{lines, plural, =0 {aucune ligne} one {# ligne} other {# lignes}}, {share} servies · meilleur débit {best} · {operators, plural, =0 {opérateur inconnu} one {# opérateur} other {# opérateurs}}',
  'zones.best': 'Meilleur débit descendant',
  'zones.note':
    ': les contours viennent de votre fichier ; une ligne appartient à la zone où elle se trouve.',
  'explain.zone-fibre':
    'Le fichier des zones le dit ; sinon une ligne en fibre dans la zone le prouve ; sinon on ne sait pas, et on ne répond pas non.',
  'fibre.yes': 'fibre',
  'fibre.no': 'sans fibre',
  'fibre.unknown': 'fibre : inconnu',

  // The inspector
  'hover.area':
    '{name} : {share} de lignes servies, {under, number} sous le seuil{ineligible, plural, =0 {} other {, dont # sans aucune offre}}, sur {lines, plural, one {# ligne} other {# lignes}}',
  'hover.before-after': '{before} → {after}',
  'hover.unknown':
    '{name} : part inconnue, {lines, plural, =0 {aucune ligne} one {# ligne} other {# lignes}}',
  'hover.shadow-zone':
    'Zone d’ombre {name} : {lines, plural, one {# ligne} other {# lignes}}{ineligible, plural, =0 {} other {, dont # sans aucune offre}}',
  'hover.line': 'Ligne : {speed}',
  'inspector.label': 'Sélection',
  'inspector.commune': 'Commune',
  'inspector.zone': 'Zone d’activité',
  'inspector.epci': 'EPCI',
  'inspector.shadowZone': 'Zone d’ombre',
  'inspector.site': 'Site du réseau',
  'inspector.line': 'Ligne',
  'inspector.several-commune': '{count, plural, other {# communes}}',
  'inspector.several-zone': '{count, plural, other {# zones d’activité}}',
  'inspector.several-epci': '{count, plural, other {# EPCI}}',
  'inspector.several-shadowZone': '{count, plural, other {# zones d’ombre}}',
  'inspector.several-site': '{count, plural, other {# sites du réseau}}',
  'inspector.several-line': '{count, plural, other {# lignes}}',
  'inspector.several-mixed': '{count, plural, other {# objets}}',
  'inspector.parts': 'Ce qui est sélectionné',
  'inspector.part':
    '{share} de lignes servies, {under, number} sous le seuil{ineligible, plural, =0 {} other {, dont # sans aucune offre}}, sur {lines, number}',
  'inspector.part-under':
    '{lines, plural, one {# ligne} other {# lignes}} sous le seuil{ineligible, plural, =0 {} other {, dont # sans aucune offre}}',
  'inspector.no-sum':
    'Des objets de plusieurs sortes sont sélectionnés : leurs lignes ne sont pas additionnées, certaines compteraient deux fois.',
  'inspector.more-parts':
    '{count, plural, one {et # autre, marquée dans le tableau.} other {et # autres, marquées dans le tableau.}}',
  'inspector.facts': 'Ce que disent les fichiers',
  'inspector.dwellings': 'Logements',
  'inspector.technologies': 'Technologies',
  'inspector.site-kind': 'Type',
  'inspector.parent': 'Rattaché à',
  'inspector.after': 'Avec le scénario affiché : {before} aujourd’hui, {after} après.',
} as const
