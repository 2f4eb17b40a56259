import type { IssueCode } from '../../domain/kernel/issue'
import { readingIssuesFr } from './reading-issues'

/**
 * One sentence or two per code: what happened, what it means, what to do. ICU syntax. The file, the row and the
 * number of occurrences are shown beside the sentence, which reads the same for one and for many.
 */
export const issuesFr = {
  ...readingIssuesFr,
  // Codes and joins
  'insee-invalid':
    'Écarté : « {value} » n’est pas un code INSEE de commune (cinq caractères, comme 01004, 2A004 ou 62765). Corrigez le code.',
  'insee-zero-restored':
    'Des codes INSEE ont perdu leur zéro de tête : « {value} » a été lu {code}. Gardez la colonne en texte dans le tableur.',
  'insee-number-undone':
    'Un tableur a pris des codes INSEE pour des nombres : « {value} » a été lu {code}. Mettez la colonne en texte dans le tableur.',
  'commune-without-code':
    'Commune écartée : elle n’a pas de code INSEE, et un nom seul ne suffit pas à la reconnaître. Ajoutez le code.',
  'commune-code-shared':
    'Le code {code} est déjà celui de « {kept} », et « {other} » est ailleurs : l’un des deux codes est faux, et le second contour est refusé. Corrigez le code dans le fichier.',
  'commune-duplicate':
    'La commune {value} apparaît plusieurs fois : seul le premier contour est utilisé. Retirez le fichier ou l’entité en trop.',
  'commune-parts-merged':
    'Une commune est dessinée en plusieurs entités ({value}) : elles ont été réunies en un seul contour. Rien à faire, si ce sont bien les parties d’une même commune.',
  'commune-parts-disagree':
    'Les parties de la commune {code} ne disent pas la même chose : « {kept} » a été gardé, « {other} » ne l’a pas été. Corrigez la valeur fausse.',
  'commune-code-moved':
    'Des rangées sont données à une autre commune, celle des contours : {moves}. {event, select, merged {Les communes ont fusionné : leurs comptes sont additionnés ; leurs parts et leurs dates ne sont gardées que si elles sont les mêmes} recoded {La commune est la même, son code a changé} split {La commune n’est pas encore à part dans les contours : ses comptes sont additionnés à ceux de la commune dont elle est issue} other {Les contours n’ont que la ville : les comptes des arrondissements sont additionnés}}. Rien à faire, si les contours sont ceux que vous voulez.',
  'commune-code-doubtful':
    'La commune {code} a été divisée depuis le tableau : ses chiffres peuvent compter ceux de {other}. Vérifiez-les, ou prenez un tableau plus récent.',
  'commune-code-without-contour':
    'Des rangées ne sont données à aucune commune des contours ({value}){why, select, newer { : la commune en réunit plusieurs des contours, entre lesquelles rien n’est partagé. Prenez des contours de la même année} split { : la commune est divisée dans les contours, et rien n’est partagé. Prenez un tableau ou des contours de la même année} unknown { : ce n’est le code d’aucune commune depuis 1943. Corrigez le code} other { : la commune n’est pas dans le territoire. Rien à faire}}.',
  'commune-without-epci':
    '{count, plural, one {Une commune n’indique pas son EPCI} other {# communes n’indiquent pas leur EPCI}} ({names}) : elles comptent dans les totaux, mais dans aucun EPCI ni aucun reste à charge. Ajoutez aux contours une colonne avec le numéro SIREN de l’EPCI.',
  'areas-taken-for-zones':
    'Le fichier ne dit pas ce que sont ses contours : faute d’un code INSEE propre à chacun, ils ont été pris pour des zones d’activité. Leur superficie médiane est de {medianHa, plural, =0 {moins d’un hectare} other {# ha}} ; celle d’une commune est d’ordinaire d’un millier d’hectares, celle d’une zone de quelques dizaines. Si ce sont des communes, dites-le par « Lire autrement… », ou ajoutez une colonne avec leur code INSEE.',
  'zone-without-id':
    'Des zones n’ont pas d’identifiant : elles en ont reçu un d’après leur ordre et leur place dans le fichier. Pour les retrouver d’un fichier à l’autre, ajoutez une colonne d’identifiants, ou dites laquelle l’est par « Lire autrement… ».',
  'lines-code-moved':
    'Des lignes portent le code d’une commune d’une autre année que les contours : elles sont données à la commune des contours qui l’a remplacée ou dont elle est issue ({moves}). Rien à faire, si les contours sont ceux que vous voulez.',
  'lines-code-without-contour':
    '{why, select, unknown {Des lignes portent un code qui n’est celui d’aucune commune depuis 1943 ({value}). Corrigez-le} newer {Des lignes sont d’une commune qui en réunit plusieurs des contours ({value}), entre lesquelles rien n’est partagé. Prenez des contours de la même année} split {Des lignes sont d’une commune qui est divisée dans les contours ({value}), et rien n’est partagé. Prenez des contours de la même année} other {Des lignes sont de communes qui ne sont pas dans les contours chargés ({value}). Ajoutez ces communes, si elles sont du territoire}}. Une ligne sans position n’est alors dans aucun total par commune.',
  'lines-commune-disagrees':
    'Des lignes ont une position hors de la commune que dit leur code : la position l’emporte. Vérifiez les codes, ou l’âge des contours.',
  'lines-unplaced':
    'Des lignes ne sont dans aucune commune chargée : elles sont comptées à part, hors des totaux par commune. Ajoutez les contours qui manquent, ou vérifiez les positions.',
  'zones-unplaced':
    '{count, plural, one {Une zone d’activité est hors des communes chargées} other {# zones d’activité sont hors des communes chargées}} ({names}). Vérifiez que les zones et les contours sont du même territoire, ou ajoutez les communes qui manquent.',
  'lines-in-several-zones':
    'Des lignes sont dans plusieurs zones d’activité à la fois : chacune compte dans une seule. Vérifiez les contours qui se recouvrent.',
  'lines-counted-twice':
    '{share} % des lignes du fichier, ou à peu près, ont la place ou l’identifiant de lignes de « {other} » : si les deux décrivent les mêmes, chacune compte deux fois. Retirez l’un des deux fichiers, ou gardez-les si ce sont bien d’autres lignes.',
  'lines-without-speed':
    'Des lignes n’ont ni débit ni de quoi le calculer : elles sont « inconnues », jamais comptées pour zéro. Ajoutez un débit, un affaiblissement, ou une longueur avec le calibre du câble.',
  'attenuation-implausible':
    'Des affaiblissements dépassent {limit} dB, ce qu’aucune ligne de cuivre n’a : ils sont tenus pour inconnus, comme une valeur de remplissage (999). Corrigez-les, ou videz ces cellules.',
  'speed-implausible':
    'Des débits dépassent 10 Gbit/s, ce qu’aucune ligne n’offre : ils sont gardés, et comptent comme servis. Vérifiez l’unité de la colonne par « Lire autrement… », ou corrigez ces valeurs.',
  'position-at-origin':
    'Des rangées sont à 0 ; 0, au large de l’Afrique, ce qui dit le plus souvent « sans position » : elles sont placées par leur code de commune, si elles en ont un. Complétez les positions, ou videz ces cellules.',
  'lines-without-premises':
    'Des lignes ne disent pas combien de locaux elles desservent : elles manquent aux comptes par locaux. Complétez la colonne, ou comptez par lignes.',
  'buildings-await-offers':
    '{count, plural, one {Un immeuble attend ses offres, et son débit est inconnu.} other {# immeubles attendent leurs offres, et leur débit est inconnu.}} Ajoutez le fichier des offres du même département (actuel), dans « Ma connexion internet » de l’Arcep.',
  'offers-await-buildings':
    'Les offres de {count, plural, one {# immeuble attendent cet immeuble} other {# immeubles attendent ces immeubles}} : sans eux, elles n’ont ni lieu ni commune. Ajoutez le fichier des immeubles du même département (base_imb).',
  'offers-joined':
    '{count, plural, one {Un immeuble a le débit de sa meilleure offre filaire} other {# immeubles ont le débit de leur meilleure offre filaire}} (fibre, câble ou cuivre) encore proposée aux nouveaux abonnés. Le satellite et la radio n’entrent pas dans ce débit : avec eux, tout serait servi à 100 % ou presque.',
  'offers-without-building':
    'Les offres de {count, plural, one {# immeuble ne retrouvent pas cet immeuble} other {# immeubles ne retrouvent pas ces immeubles}} dans les fichiers chargés : elles ne servent pas. Ajoutez le fichier des immeubles du même département et du même trimestre.',
  'buildings-without-offer':
    '{count, plural, one {Un immeuble n’est dans aucun fichier d’offres : son débit est inconnu, et non nul.} other {# immeubles ne sont dans aucun fichier d’offres : leur débit est inconnu, et non nul.}} Vérifiez que les deux fichiers sont du même département et du même trimestre.',
  'buildings-unwired':
    '{count, plural, one {Un immeuble n’a d’offre que par la radio ou le satellite : faute d’offre filaire, il compte comme inéligible.} other {# immeubles n’ont d’offre que par la radio ou le satellite : faute d’offre filaire, ils comptent comme inéligibles.}} Rien à corriger : c’est ce que disent les offres.',
  'offers-saturated':
    '{count, plural, one {Un immeuble a une offre filaire saturée, qui n’est plus ouverte à un nouvel abonné : elle n’est pas comptée.} other {# immeubles ont des offres filaires saturées, qui ne sont plus ouvertes à un nouvel abonné : elles ne sont pas comptées.}} Rien à corriger : c’est ce que disent les offres.',
  'offers-in-several-files':
    '{count, plural, one {Un immeuble est dans plusieurs fichiers d’offres : la meilleure de toutes leurs offres compte.} other {# immeubles sont dans plusieurs fichiers d’offres : la meilleure de toutes leurs offres compte.}} Si ce sont deux trimestres, retirez le plus ancien.',
  'speed-from-attenuation':
    'Des débits ont été calculés à partir du cuivre, par la formule « {formula} » : ce sont des estimations. Un débit mesuré, s’il existe, les remplace.',
  // Project file
  'project-not-a-project':
    'Ce fichier n’est pas un projet Éclaircie, ou il est endommagé. Rien n’a changé ; choisissez un fichier .eclaircie enregistré depuis l’application.',
  'archive-not-a-project':
    'Cette archive contient « {entry} », et rien de ce qui est lu ici : ni projet Éclaircie, ni tableau, ni couche. Déposez l’archive d’un shapefile, d’un GeoPackage, d’un tableur ou d’un texte (CSV, GeoJSON, KML).',
  'project-version-newer':
    'Ce projet a été enregistré par une version plus récente d’Éclaircie (format {found, number} ; celle-ci connaît le format {known, number}). Rien n’a changé ; mettez l’application à jour pour l’ouvrir.',
  'project-invalid':
    'Le projet est endommagé : à « {path} », {reason, select, invalid_type {la valeur n’est pas du type attendu} too_small {la valeur est trop petite} too_big {la valeur est trop grande} invalid_value {la valeur n’est pas l’une des possibles} invalid_union {la valeur n’est pas l’une des possibles} invalid_format {la valeur est mal écrite} unrecognized_keys {la clé est inconnue} order {les montants bas, moyen et haut ne vont pas en croissant} repeated {la valeur est déjà celle d’un autre élément de la liste} other {la valeur n’est pas valable ({reason})}}. Rien n’a changé ; ouvrez une copie plus ancienne.',
  'project-source-missing':
    'Le projet ne contient plus le fichier « {name} », dont il a besoin. Rien n’a changé ; retrouvez un enregistrement complet du projet.',
  'project-source-changed':
    'Dans le projet, le fichier « {name} » n’est plus celui qui a été enregistré. Rien n’a changé ; ouvrez une copie intacte du projet.',
  'storage-failed':
    'Le navigateur n’a pas pu garder le projet{reason, select, QuotaExceededError { : il n’a plus de place} other { ({reason})}}. Enregistrez-le dans un fichier pour ne rien perdre.',
  'project-not-kept':
    'Ce navigateur ne garde plus « {name} » : il a été oublié, ou remplacé par de plus récents. Ouvrez son fichier de projet si vous l’avez enregistré.',
  'project-one-at-a-time':
    'Un projet s’ouvre à la fois : c’est « {name} » qui l’a été, et celui-ci n’a pas été lu. Ouvrez-le seul, une fois le premier enregistré.',
  // Simulation and cost
  'suggestion-nothing-left':
    '« {name} » : il ne reste aucune ligne sous l’objectif. Rien à proposer : pour aller plus loin, relevez l’objectif.',
  'suggestion-none-fits':
    '« {name} » : aucune technologie ne convient {lines, plural, one {à la ligne qui reste} other {aux # lignes qui restent}} sous l’objectif. Baissez l’objectif, ou ajoutez des travaux vous-même.',
  'suggestion-outdated':
    '« {name} » a changé pendant la recherche de travaux : rien n’a été ajouté. Demandez de nouveau une proposition.',
  'deployment-without-lines':
    '« {name} » ne traite aucune ligne : soit sa cible n’en contient pas, soit toutes atteignent déjà l’objectif. Changez sa cible ou sa portée, ou supprimez-le.',
  'deployment-target-missing':
    'La cible de « {name} » n’est pas dans les fichiers chargés : il n’est pas compté. Ajoutez les contours qui manquent, ou choisissez une autre cible.',
  'price-missing':
    'Aucun prix n’est connu pour « {name} » : {nature, select, opex {le coût d’exploitation par an} other {l’investissement}} n’est qu’un minimum. Saisissez un prix et sa source dans les prix unitaires.',
  'scenario-unknown': 'Le projet n’a pas de scénario « {name} ». Scénarios du projet : {known}.',
  'link-length-unknown':
    'La longueur de raccordement de « {name} » est inconnue : elle n’est pas comptée, et le coût n’est qu’un minimum. Chargez les sites du réseau (NRA, NRO) auxquels le raccorder.',
  'funding-source-incomplete':
    'Le plan de financement n’est pas calculé : {funder, select, operators {les opérateurs n’ont} state {l’État n’a} feder {le FEDER n’a} region {la Région n’a} departement {le Département n’a} other {un financeur n’a}} ni taux, ni montant par prise, ni plafond, et inconnu n’est pas zéro. Complétez cette ligne du plan, ou retirez-la.',
  'population-unknown':
    'La population de « {epci} » est inconnue : la clé de répartition ne peut pas s’appliquer. Ajoutez la population aux contours, ou choisissez une autre clé.',
  'sharing-key-empty':
    'La clé de répartition {key, select, inhabitants {par habitant} linesTreated {par ligne traitée} fixedAndInhabitants {par part fixe et par habitant} other {choisie}} ne donne de part à aucun EPCI : le reste à charge n’est pas réparti. Choisissez une autre clé.',
  'engine-stopped':
    'Le moteur de calcul s’est arrêté ({reason}), par exemple faute de mémoire : ce qu’il calculait est perdu, le projet est intact. Il redémarre à votre prochain changement et relit les fichiers. S’il s’arrête encore, enregistrez le projet, puis fermez d’autres onglets ou retirez un fichier.',
  'unexpected-failure':
    'L’opération a échoué pour une raison qui n’était pas prévue ({reason}). Le projet est intact ; enregistrez-le et, si cela se répète, signalez-le avec ce message.',
} as const satisfies Readonly<Record<IssueCode, string>>
