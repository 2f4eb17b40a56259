/** The words of the trade, each in one or two plain sentences. Shown on hover and in the help. */
export const glossaryFr = {
  NRA: 'Nœud de raccordement d’abonnés : le central téléphonique d’où partent les lignes de cuivre d’un bourg ou d’un quartier.',
  SR: 'Sous-répartiteur : l’armoire de rue placée entre le central et les habitations, où les lignes de cuivre se partagent.',
  'NRA-ZO':
    'Nœud de raccordement d’abonnés en zone d’ombre : un petit central ajouté dans un secteur trop éloigné de son central d’origine pour avoir l’ADSL.',
  PRM: 'Point de raccordement mutualisé (ou NRA-MeD, « montée en débit ») : un nouveau central posé à côté d’un sous-répartiteur et relié en fibre, qui raccourcit les lignes de cuivre.',
  NRO: 'Nœud de raccordement optique : le central de la fibre, d’où elle part vers les armoires.',
  SRO: 'Sous-répartiteur optique, aussi appelé point de mutualisation (PM) : l’armoire de fibre où tous les opérateurs peuvent se brancher.',
  PBO: 'Point de branchement optique : le dernier boîtier de fibre, dans la rue ou l’immeuble, d’où part le câble de chaque logement.',
  FttH: 'Fibre jusqu’au logement.',
  FttO: 'Fibre dédiée à une entreprise, avec garantie de rétablissement.',
  FttE: 'Offre de fibre pour entreprise qui emprunte le réseau FttH, avec une qualité de service renforcée.',
  ZAE: 'Zone d’activité économique : un secteur aménagé pour accueillir des entreprises.',
  EPCI: 'Établissement public de coopération intercommunale : communauté de communes, d’agglomération, urbaine ou métropole.',
  RIP: 'Réseau d’initiative publique : un réseau que les collectivités construisent ou font construire là où les opérateurs n’iraient pas seuls.',
  AMII: 'Appel à manifestation d’intention d’investissement : les communes que des opérateurs se sont engagés à couvrir en fibre sur leurs fonds propres.',
  'zone d’ombre':
    'Un groupe de lignes voisines dont aucune n’atteint le débit demandé : assez proches pour que les mêmes travaux les servent toutes. À ne pas confondre avec « zone blanche » et « zone grise », dont le sens change selon les auteurs.',
  inéligible: 'Ligne sans aucune offre : son débit est 0. Ce n’est pas la même chose qu’un débit inconnu.',
  'sous le seuil':
    'Ligne plus lente que le débit demandé, qu’elle ait une offre ou aucune. « Sous le seuil, avec une offre » laisse de côté les lignes inéligibles.',
  affaiblissement:
    'Perte du signal le long d’une ligne de cuivre, en décibels : plus elle est forte, plus le débit est faible. Au-delà de 78 dB, il n’y a plus d’ADSL.',
  prise:
    'Un local que le réseau peut desservir. Une prise est « raccordable » quand il ne manque que le branchement du client.',
  'reste à charge':
    'Ce que l’EPCI paie lui-même, une fois déduites la part des opérateurs et les subventions.',
  'clé de répartition': 'La règle par laquelle plusieurs EPCI se partagent une dépense.',
  FSN: 'Fonds national pour la société numérique : l’aide de l’État aux réseaux à très haut débit, plafonnée par prise selon le département.',
  FEDER: 'Fonds européen de développement régional.',
} as const

export type GlossaryTerm = keyof typeof glossaryFr
