/** What reading a file may have to say, whatever its format; the other sentences are in `issues.ts`. */
export const readingIssuesFr = {
  // The file as a whole
  'file-empty':
    'Le fichier ne contient aucune donnée. Vérifiez l’export dont il vient, puis déposez-le de nouveau.',
  'file-not-data':
    'Ce fichier ({found, select, binary {des octets sans texte} other {{found}}}) n’est ni une couche ni un tableau : rien ne peut y être lu. Déposez les données elles-mêmes : une couche en GeoJSON, TopoJSON, shapefile zippé, GeoPackage ou KML, ou un tableau en CSV, XLSX, ODS ou XLS.',
  'file-unrecognised':
    '{as, select, text {Ce fichier est un texte sans tableau (il commence par « {found} »). Déposez le tableau lui-même, en CSV, XLSX, ODS ou XLS} points {Rien ne dit ce que sont ces points : ni débit, affaiblissement, longueur ou technologie de lignes, ni type de sites du réseau. Leurs attributs sont : {found}. Si l’un d’eux le dit, désignez-le par « Dire ce que sont ses colonnes… »} rows {Aucune rangée ne ressemble à un en-tête de tableau. Mettez les noms des colonnes sur une rangée, au-dessus des données} other {Aucune colonne de ce tableau n’est reconnue comme le débit, l’affaiblissement, la longueur ou la technologie d’une ligne (colonnes trouvées : {found}). Si l’une d’elles l’est, désignez-la par « Dire ce que sont ses colonnes… »}}.',
  'results-exported':
    'Ce tableau est un export d’Éclaircie : des résultats, et non des données à lire. Rien n’a changé ; pour les retrouver, déposez les fichiers dont ils viennent, ou ouvrez le projet.',
  'file-unreadable':
    'Le fichier n’a pas pu être lu{reason, select, gzip { : la compression gzip est endommagée} sqlite { : sa base SQLite est endommagée ou incomplète} zip { : l’archive est endommagée} topojson { : sa topologie est incohérente} sheet { : son classeur est endommagé ou incomplet} ENOENT { : il n’existe pas à cet endroit} EACCES { : l’accès est refusé} EISDIR { : c’est un dossier} other { ({reason})}}. {reason, select, ENOENT {Vérifiez son nom et son chemin} EACCES {Demandez le droit de le lire, ou copiez-le ailleurs} EISDIR {Donnez les fichiers qu’il contient} other {Rien n’a changé ; téléchargez-le ou exportez-le de nouveau, puis réessayez}}.',
  'file-out-of-reach':
    'Le navigateur n’a pas pu lire ce fichier ({reason}). Si c’est un dossier, déposez les fichiers qu’il contient ; s’il a été déplacé ou modifié depuis, choisissez-le de nouveau.',
  'file-too-large':
    'Le fichier dépasse la limite ({limit, number, ::scale/0.000001 .} Mo ; ici {bytes, number, ::scale/0.000001 .} Mo ou plus). Découpez-le, par exemple par département, et déposez les morceaux.',
  'sheet-too-large':
    'Le classeur a une feuille de {cells, number} cellules ou plus, et un navigateur en tient {limit, number}. Enregistrez la feuille utile en CSV, qui se lit sans cette limite.',
  'archive-nested':
    'Ce qui est compressé dans ce fichier est lui-même une archive ou un fichier binaire ({found}). Décompressez-le une fois, et déposez ce qui en sort.',
  'archive-too-full':
    'L’archive contient plus de {limit, number} fichiers. Ne gardez que ceux qui servent, et déposez-la de nouveau.',
  'file-duplicate':
    'Ce fichier est déjà dans le projet, sous le nom « {other} ». Il n’a pas été ajouté une seconde fois.',
  'file-unexpected-kind':
    'Ce fichier contient {found, select, communes {des communes} zones {des zones d’activité} lines {des lignes} offers {des offres par immeuble} roads {des routes} sites {des sites du réseau} evidence {des preuves de label} communeFigures {des chiffres par commune} other {{found}}}, alors qu’il en faut un qui contienne {expected, select, communes {des communes} zones {des zones d’activité} lines {des lignes} offers {des offres par immeuble} roads {des routes} sites {des sites du réseau} evidence {des preuves de label} communeFigures {des chiffres par commune} other {{expected}}}. Choisissez un autre fichier, ou une autre place pour celui-ci.',
  'archive-entry-missing':
    'L’archive ne contient pas « {entry} », dont la lecture a besoin. Refaites l’archive avec tous ses fichiers.',
  'file-protected':
    'Le classeur est protégé par un mot de passe : rien n’a pu en être lu. Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe, puis déposez-le de nouveau.',
  'part-unknown': 'Le fichier ne contient pas « {name} ». Choisissez parmi ce qu’il contient : {known}.',
  'part-chosen':
    'Le fichier contient plusieurs couches ou feuilles : « {name} » a été lue, les autres non ({others}). Choisissez-en une autre si ce n’est pas la bonne, ou lisez-la aussi.',
  'layer-missing':
    'La couche « {name} » est annoncée par le fichier, mais sa table est absente ou illisible : elle a été laissée de côté. Exportez-la de nouveau si elle doit servir.',
  'geometry-unreadable':
    'La géométrie de l’entité n’a pas pu être lue{reason, select, damaged { : elle est endommagée} truncated { : elle est coupée} nested { : elle est imbriquée sans fin} multipatch { : c’est un volume en facettes} part { en entier : un contour, un tracé ou un point y est sans coordonnées utilisables} other { (type {reason})}} : l’entité est gardée {reason, select, part {avec le reste de sa géométrie} other {sans géométrie}}. Dans le logiciel dont elle vient, réparez-la, ou convertissez-la en points, lignes ou polygones.',
  'binary-ignored':
    'La colonne « {column} » contient des données binaires, comme des images : elles ont été laissées de côté. Rien à faire, sauf si elles portent une information utile.',
  'cells-in-error':
    'Dans la feuille « {sheet} », une formule en erreur (#N/A par exemple) ne donne aucune valeur : la cellule est tenue pour vide. Corrigez la formule si cette valeur compte.',
  'encoding-replaced':
    'Le texte n’est pas en UTF-8 : il a été lu en {encoding}. Si des accents sont faux, choisissez un autre encodage par « Lire autrement… ».',
  'encoding-repaired':
    'Les accents avaient été abîmés avant d’arriver ici (« Ã© » pour « é ») : le fichier, en UTF-8, avait été pris pour du Windows-1252 puis enregistré de nouveau. Ils ont été rétablis. Si des textes paraissent faux, choisissez l’encodage UTF-8 pour ce fichier.',
  'characters-unreadable':
    'Certains caractères n’ont pas pu être lus : le texte est en {encoding}, mais des octets n’y ont pas de sens. Chacun est remplacé par « � » ; le reste est lu. Corrigez-les à la main, ou exportez de nouveau le fichier.',
  'reading-cancelled':
    'La lecture a été annulée. Rien n’a changé ; déposez de nouveau le fichier pour le lire.',
  'rows-all-refused':
    'Tout ce que contient le fichier a été écarté : rien n’a été ajouté. Les raisons sont données ci-après ; corrigez le fichier et déposez-le de nouveau.',
  'rows-refused-too-many':
    'Plus de {limit, number} rangées ont été écartées : la lecture s’est arrêtée là et rien n’a été ajouté. Les raisons sont données ci-après ; corrigez le fichier, ou la façon de le lire, et déposez-le de nouveau.',
  // A recipe
  'recipe-invalid':
    'Cette recette est endommagée{path, select, none {} other { (champ « {path} »)}} : elle n’a pas été appliquée. Exportez-la de nouveau depuis le projet dont elle vient.',
  'recipe-version-newer':
    'Cette recette a été faite par une version plus récente d’Éclaircie (version {found}, ici {known}). Mettez la page à jour, puis déposez-la de nouveau.',
  'recipe-applied':
    'Lu de la même façon que « {name} », l’édition précédente. {differs, select, no {Rien ne diffère} other {Ce qui diffère est dit ci-après}}.',
  'recipe-unmatched':
    'Aucun fichier de la recette n’a les mêmes colonnes que celui-ci : il a été lu sans elle. Vérifiez que c’est bien la bonne recette, ou le bon fichier.',
  'recipe-setting-differs':
    '{what, select, format {Le format} part {La couche ou la feuille lue} encoding {L’encodage} delimiter {Le séparateur} decimal {Le signe décimal} crs {Le système de coordonnées} scope {La portée (réseaux comptés)} other {L’unité des débits}} a changé depuis l’édition précédente : {before, select, none {rien} all {tous, satellite compris} terrestrial {terrestres} wired {filaires} noSatellite {sans le satellite} other {« {before} »}} puis {after, select, none {rien} all {tous, satellite compris} terrestrial {terrestres} wired {filaires} noSatellite {sans le satellite} other {« {after} »}}. {what, select, crs {Vérifiez les positions sur la carte.} speedUnit {Vérifiez l’ordre de grandeur des débits.} part {Vérifiez que c’est bien la bonne.} scope {Ne comparez pas leurs chiffres.} other {Rien à faire si les valeurs sont justes.}}',
  'recipe-columns-missing':
    'Des colonnes qui servaient dans l’édition précédente manquent : « {columns} ». Si elles ont changé de nom, dites leur rôle par « Lire autrement… ».',
  'recipe-columns-new':
    'Des colonnes sont nouvelles depuis l’édition précédente : « {columns} ». Rien à faire si elles ne servent pas.',
  'recipe-columns-gone':
    'Des colonnes de l’édition précédente, qui n’avaient pas d’usage, ont disparu : « {columns} ». Rien à faire, sauf si l’une a changé de nom et doit servir.',
  'recipe-role-differs':
    'Dans l’édition précédente, la colonne « {column} » {before, select, none {n’avait pas d’usage} other {était lue comme « {before} »}} ; ici, {after, select, none {elle n’en a pas} other {elle est lue comme « {after} »}}. Vérifiez-le par « Lire autrement… ».',
  'recipe-rows-differ':
    'L’édition précédente avait {usedBefore, plural, one {# enregistrement utilisé} other {# enregistrements utilisés}} et {refusedBefore, plural, =0 {aucun refus} one {# refus} other {# refus}} ; celle-ci en a {usedAfter, number} et {refusedAfter, plural, =0 {aucun refus} one {# refus} other {# refus}}. Vérifiez l’étendue du fichier si l’écart surprend.',
  'recipe-remarks-differ':
    'Depuis l’édition précédente, {added, select, none {aucune remarque n’est nouvelle} other {des remarques sont nouvelles (« {added} »)}} et {gone, select, none {aucune n’a disparu} other {d’autres ont disparu (« {gone} »)}}. Lisez la liste des remarques de ce fichier.',
  // JSON and GeoJSON
  'json-invalid':
    'Le texte cesse d’être du JSON à la ligne de texte {line, number}, colonne {column, number}. Le fichier est souvent coupé à cet endroit : téléchargez-le ou exportez-le de nouveau.',
  'geojson-not-a-collection':
    'Le fichier est du JSON, mais pas un objet GeoJSON utilisable (trouvé : {found}). Exportez la couche en GeoJSON, de type FeatureCollection.',
  'geojson-feature-invalid':
    'Entité écartée : {reason, select, notAnObject {ce n’est pas un objet JSON} type {son type n’est pas « Feature »} coordinates {ses coordonnées ne sont pas des couples de nombres} ringShort {un contour a moins de trois sommets} lineShort {un tracé a moins de deux sommets} other {{reason}}}. Corrigez-la dans le logiciel dont elle vient.',
  'geojson-geometry-empty':
    'Entité écartée : elle n’a pas de géométrie. Dessinez-la, ou supprimez-la de la couche.',
  'geojson-geometry-unexpected':
    'Entité écartée : sa géométrie est {found}, alors qu’il faut {expected}. Mettez chaque sorte dans son fichier.',
  'geojson-coordinates-out-of-range':
    'Écarté : les coordonnées {value} ne sont pas sur Terre. Vérifiez le système de coordonnées et la saisie.',
  'geojson-crs-projected':
    'Les coordonnées sont en {crs} : elles ont été converties en longitude et latitude (WGS84), au centimètre près. Rien à faire.',
  'geojson-ring-open':
    'Un contour n’était pas fermé : son premier sommet a été ajouté à la fin. Vérifiez sa forme sur la carte.',
  'outline-repaired':
    '{count, plural, one {Le contour de « {name} » se croise ou se longe : il a été retracé sur le même terrain} other {# contours se croisent ou se longent : ils ont été retracés sur le même terrain}}{change, select, none {, sans que la surface change} other { ; {count, plural, one {il} other {« {name} », qui change le plus,}} mesure {afterHa, number} ha au lieu de {beforeHa, number}}}. Vérifiez les formes sur la carte.',
  'outline-touching':
    '{count, plural, one {Le contour de « {name} » passe deux fois par le même point} other {# contours passent deux fois par le même point, le premier étant « {name} »}} : le terrain est le même, et rien n’a été changé. Rien à faire, sauf si un autre logiciel le refuse.',
  'outline-crossing':
    'Le contour se croise lui-même, et il est laissé tel quel à votre demande. Les surfaces et le rattachement des lignes peuvent y être faux.',
  'outline-unrepairable':
    'Le contour se croise, et n’a pas pu être retracé. Redessinez-le dans le logiciel dont il vient.',
  'outline-sliver':
    '{count, plural, one {Une partie du contour de « {name} » est un éclat} other {# parties de contours sont des éclats, la plus grande dans « {name} »}} ({areaM2, plural, =0 {moins de 0,1} other {#}} m², {widthM, plural, =0 {moins de 1 cm} other {# m}} de large), le plus souvent un reste de découpage. {mended, select, yes {{count, plural, one {Elle a été écartée} other {Elles ont été écartées}}, à votre demande} other {{count, plural, one {Écartez-la si elle n’est pas voulue} other {Écartez-les si elles ne sont pas voulues}}}}.',
  'outline-sliver-only':
    'Entité écartée : une fois ses éclats écartés, à votre demande, il ne reste rien de son contour. Si elle compte, ne faites pas cette réparation.',
  'areas-identical':
    '{count, plural, one {Le contour de « {name} » est le même que celui de « {other} »} other {# contours sont les mêmes que d’autres, comme celui de « {name} » et celui de « {other} »}}. {mended, select, yes {Seul le premier est gardé, à votre demande} other {Gardez l’un des deux, ou corrigez celui qui est faux}}.',
  'communes-overlap':
    '{count, plural, one {Deux communes se recouvrent, « {name} » et « {other} »,} other {# paires de communes se recouvrent ({pairs}), la première}} sur {areaHa, plural, =0 {moins de 0,01 ha} other {# ha}} : une ligne qui y tombe compte pour la première des deux. Prenez les deux contours dans la même édition, ou corrigez-les.',
  'areas-overlap':
    '{count, plural, one {Le contour de « {name} » recouvre celui de « {other} » sur} other {# contours en recouvrent d’autres, le plus étendu (« {name} », sur « {other} ») sur}} {areaHa, plural, =0 {moins de 0,01 ha} other {# ha}} : ce qui s’y trouve ne comptera que dans l’un des deux. Corrigez leur frontière.',
  'crs-unknown':
    'Les coordonnées ({crs}) ne sont dans aucun système connu. Si c’est l’un de ceux d’ici, choisissez-le, avec l’ordre des coordonnées, par « Dire ce que sont ses colonnes… » ; sinon, exportez le fichier en longitude et latitude (WGS84) ou en Lambert-93.',
  'crs-ambiguous':
    'Le fichier ne dit pas le système de ses coordonnées : elles ont été lues en {crs}, mais {other} les placerait aussi en France. Vérifiez la carte et, si tout est déplacé, indiquez le système dans le fichier.',
  'crs-contradicted':
    'Le fichier annonce {named}, mais ses coordonnées sont en {used} : c’est ainsi qu’elles ont été lues. Vérifiez la carte, et corrigez le système annoncé.',
  'axes-swapped':
    'Les coordonnées étaient écrites latitude, ou Y, d’abord : elles ont été remises dans l’ordre. Vérifiez que la carte est au bon endroit.',
  'places-outside-france':
    'Des positions sont hors de France, outre-mer compris (la première : {value}, longitude puis latitude). Si le fichier est bien celui d’un territoire français, son système de coordonnées est faux : choisissez-le par « Lire autrement… ».',
  'attribute-unreadable':
    'La valeur « {value} » n’a pas pu être lue : elle est tenue pour inconnue, et le reste est gardé. Corrigez-la si elle compte.',
  // Shapefile and KML
  'shapefile-invalid':
    '« {entry} » n’est pas un shapefile, ou son début est endommagé : rien n’a pu en être lu. Exportez de nouveau la couche.',
  'shapefile-cut':
    '« {entry} » s’arrête avant la fin qu’il annonce : {read, plural, =0 {rien n’a pu en être lu} one {un élément en a été lu} other {# éléments en ont été lus}}, la suite manque. Téléchargez-le ou exportez-le de nouveau.',
  'shapefile-table-unreadable':
    'La table « {entry} » est illisible : les entités sont gardées sans attributs. Exportez de nouveau la couche avec son fichier .dbf.',
  'shapefile-counts-differ':
    'Le shapefile a {shapes, plural, one {# forme} other {# formes}} pour {records, plural, one {# ligne d’attributs} other {# lignes d’attributs}} : elles ont été réunies dans leur ordre, et ce qui n’a pas de pendant est gardé seul. Vérifiez que les fichiers .shp et .dbf viennent du même export.',
  'shapefile-record-deleted':
    'Des entités sont marquées comme supprimées dans la table du shapefile : elles n’ont pas été lues. Rien à faire, sauf si leur suppression est une erreur.',
  'xml-invalid':
    'Le texte cesse d’être du XML vers la ligne de texte {line, number}, colonne {column, number}. Le fichier est souvent coupé à cet endroit : téléchargez-le ou exportez-le de nouveau.',
  'xml-entities-refused':
    'Le fichier définit des entités XML, qui peuvent se multiplier jusqu’à bloquer la page : il n’a pas été lu. Exportez-le de nouveau sans déclaration ENTITY.',
  'xml-too-deep':
    'Les éléments du fichier sont emboîtés sur plus de {limit, number} niveaux : il n’a pas été lu. Exportez de nouveau la couche, sans dossiers.',
  'kml-links-ignored':
    'Le fichier renvoie à d’autres fichiers sur le réseau, qui ne sont pas lus. Ouvrez-le dans le logiciel dont il vient, puis exportez la couche elle-même.',
  // CSV
  'csv-header-missing':
    'Le tableau ne dit pas où sont les lignes : aucune colonne parmi {roles}. Ajoutez la longitude et la latitude, ou le code INSEE de la commune.',
  'columns-said-missing':
    'Le fichier n’a plus ce que vous aviez désigné : {columns} (lu comme : {roles}). Si la colonne a changé de nom, désignez-la de nouveau par « Dire ce que sont ses colonnes… ».',
  'table-by-commune':
    'Ce tableau a une rangée par commune, mais aucune colonne n’y est reconnue comme un chiffre lu ici (colonnes trouvées : {found}). Sont lus les chiffres de l’Arcep (débits, technologies, fibre, locaux) et le calendrier de fermeture du cuivre d’Orange : si ce sont eux sous d’autres noms, choisissez « chiffres publiés par commune », puis le rôle des colonnes, par « Dire ce que sont ses colonnes… ». Des habitants ou des logements se mettent dans les contours.',
  'commune-figures-repeated':
    'Rangée écartée : la commune {value} a déjà une rangée qui dit la même chose. Gardez la bonne.',
  'commune-figures-part':
    'Rangée écartée : elle ne compte que des locaux d’un type ({value}), et non tous (all). Les types ne sont pas additionnés ; prenez le fichier de tous les locaux.',
  'commune-figure-unknown':
    'Rangée écartée : « {value} » n’est pas un chiffre connu. Sont lus les locaux raccordables et la catégorie.',
  'commune-figures-dash':
    'Un tiret y vaut zéro, comme dans les exports de l’observatoire de l’Arcep. Si un tiret veut dire « inconnu », videz la cellule.',
  'commune-figures-dates':
    'Les rangées ne sont pas toutes de la même date (de {first} à {last}) : le tableau n’en reçoit aucune. Séparez les dates.',
  'commune-figures-inconsistent':
    'Les chiffres de la commune {code} se contredisent : {why, select, partition {la somme des meilleures technologies n’est pas le nombre de locaux qu’elles se partagent} cumulative {plus de locaux atteignent ce seuil que le seuil précédent} other {il y a plus de locaux desservis que de locaux}}. Ils sont gardés tels quels ; vérifiez-les à la source.',
  'commune-speeds-everywhere':
    'Partout, tous les locaux ont 30 Mbit/s ou plus : {scope, select, all {le tableau compte le satellite, qui dessert tout le monde} other {c’est ce que dit un tableau qui compte le satellite ; sur si peu de communes, ce peut aussi être vrai sans lui}}. Il ne montre aucun manque ; pour en voir, prenez le tableau des réseaux filaires ou terrestres.',
  'commune-speeds-scope':
    'Les trois tableaux de débits de l’Arcep ont les mêmes colonnes : {scope, select, noSatellite {celui-ci ne compte pas le satellite, mais rien n’y dit s’il compte la radio} other {rien ne dit si celui-ci compte le satellite et la radio}}. Dites-le sur la fiche du fichier.',
  'layer-unused':
    'Ce fichier est reconnu : {layer, select, terrain_eco {les terrains d’une zone d’activité (CNIG Sites économiques, terrain-eco)} etablissement {les établissements d’une zone d’activité (CNIG Sites économiques, etablissement)} pole_eco {des pôles économiques (CNIG Sites économiques, pole-eco)} base_imb_fc {les dates de fermeture du cuivre par immeuble (Arcep, base_imb_fc)} t_adresse {GraceTHD t_adresse, adresses, sans l’état de la fibre de leur immeuble (ad_ietat)} t_organisme {GraceTHD t_organisme, organismes} t_reference {GraceTHD t_reference, matériels du catalogue} t_noeud {GraceTHD t_noeud, nœuds du réseau} t_znro {GraceTHD t_znro, zones arrière de NRO} t_zsro {GraceTHD t_zsro, zones arrière de SRO} t_zpbo {GraceTHD t_zpbo, zones arrière de PBO} t_zdep {GraceTHD t_zdep, zones de déploiement} t_zcoax {GraceTHD t_zcoax, zones du réseau câblé} t_empreinte {GraceTHD t_empreinte, emprises} t_sitetech {GraceTHD t_sitetech, sites techniques, sans leur position (qui est dans t_noeud)} t_ltech {GraceTHD t_ltech, locaux techniques} t_baie {GraceTHD t_baie, baies} t_tiroir {GraceTHD t_tiroir, tiroirs} t_equipement {GraceTHD t_equipement, équipements} t_suf {GraceTHD t_suf, sites utilisateurs finaux} t_ptech {GraceTHD t_ptech, points techniques (chambres, appuis)} t_ebp {GraceTHD t_ebp, boîtiers de protection d’épissures} t_cassette {GraceTHD t_cassette, cassettes} t_cheminement {GraceTHD t_cheminement, cheminements (génie civil et appuis)} t_conduite {GraceTHD t_conduite, conduites} t_cond_chem {GraceTHD t_cond_chem, liens entre conduites et cheminements} t_masque {GraceTHD t_masque, masques de chambre} t_cable {GraceTHD t_cable, câbles} t_cableline {GraceTHD t_cableline, tracés de câbles} t_cab_cond {GraceTHD t_cab_cond, liens entre câbles et conduites} t_love {GraceTHD t_love, loves de câble} t_fibre {GraceTHD t_fibre, fibres} t_position {GraceTHD t_position, positions des fibres} t_ropt {GraceTHD t_ropt, routes optiques} t_siteemission {GraceTHD t_siteemission, sites d’émission} t_document {GraceTHD t_document, documents} t_docobj {GraceTHD t_docobj, liens entre documents et objets} other {{layer}}}. Il n’est pas encore utilisé, et rien n’a changé ; chargez les autres couches de la livraison si elles servent ici.',
  'columns-ignored':
    'Sans usage ici, et laissé de côté : {column}. Rien à faire ; si une colonne doit servir, donnez-lui son rôle par « Lire autrement… ».',
  'csv-column-ambiguous':
    'Deux colonnes ont le même rôle ({role}) : « {kept} » est utilisée, « {ignored} » ne l’est pas. Supprimez celle qui est de trop.',
  'csv-row-width':
    'Rangée écartée : elle a {found, plural, one {# cellule} other {# cellules}}, l’en-tête {expected, number}. Souvent, un texte contient le séparateur sans être entre guillemets.',
  'csv-row-padded':
    'Rangée plus courte que l’en-tête ({found} cellules sur {expected}) : celles qui manquent à la fin sont tenues pour vides, comme un tableur les laisse. Vérifiez que la rangée n’a pas été coupée.',
  'csv-row-unfinished':
    'La dernière rangée s’arrête avant la fin du tableau : elle a été écartée. Le fichier a sans doute été coupé ; téléchargez-le ou exportez-le de nouveau.',
  'csv-row-rest':
    'Rangée écartée : elle semble continuer celle du dessus, dont le premier texte aurait été coupé par un retour à la ligne. Exportez le fichier avec ses textes entre guillemets.',
  'csv-mark-inside':
    'Le fichier est fait d’exports mis bout à bout : une marque de début de fichier se trouve au milieu. Elle est ignorée et toutes les rangées sont lues. Rien à faire.',
  'csv-header-two-rows':
    'L’en-tête tient sur deux rangées : la seconde (« {value} ») complète les noms des colonnes, et n’est pas lue comme une rangée. Vérifiez les noms par « Lire autrement… ».',
  'csv-header-repeated':
    'L’en-tête est répété au milieu du tableau : cette rangée a été écartée. Rien à faire si plusieurs exports ont été mis bout à bout.',
  'csv-total-row':
    'Rangée de total (« {value} ») : elle a été écartée, pour n’être pas comptée une seconde fois. Rien à faire, sauf si c’est une donnée.',
  'csv-note-row':
    'Rangée de commentaire (« {value} ») : elle a été écartée. Rien à faire, sauf si c’est une donnée.',
  'csv-header-duplicate':
    'Deux colonnes s’appellent « {name} » : la seconde est nommée « {given} » ici. Vérifiez laquelle doit servir par « Lire autrement… ».',
  'csv-header-unnamed':
    'Une colonne a des valeurs mais pas de nom : elle est nommée « {given} » ici. Dites son rôle par « Lire autrement… » si elle doit servir.',
  'csv-mark-doubtful':
    '« {value} » peut se lire de deux façons : le signe y est pris {decimal, select, point {pour un point décimal, et la virgule pour un séparateur de milliers} other {pour une virgule décimale, et le point pour un séparateur de milliers}}. Si c’est l’inverse, corrigez le signe décimal par « Lire autrement… ».',
  'csv-thousands-read':
    '« {value} » est lu avec des milliers séparés, comme le reste de la colonne le suggère. Vérifiez l’ordre de grandeur.',
  'csv-marks-mixed':
    '« {value} » est lu {read, number}, avec des milliers séparés, comme sa colonne le suggère ; mais le reste du fichier écrit ainsi ses décimales. Vérifiez l’ordre de grandeur, et écrivez la colonne d’une seule façon.',
  'csv-delimiter-doubtful':
    'Les cellules sont séparées par « {delimiter} », mais « {other} » conviendrait presque aussi bien. Regardez les premières rangées par « Lire autrement… ».',
  'csv-quote-unclosed':
    'Rangée écartée : un guillemet ouvert n’est jamais fermé, ou est suivi d’autre chose que le séparateur. Corrigez ou doublez ce guillemet.',
  'csv-row-too-large':
    'Une rangée a plus de {cells, number} cellules, ou plus de {characters, number} caractères : elle est écartée. Il y manque des retours à la ligne, ou un guillemet fermant. Exportez de nouveau le fichier.',
  'csv-number-invalid':
    'Rangée écartée : « {value} » n’est pas un nombre utilisable dans cette colonne. Corrigez la valeur, ou videz la cellule si elle est inconnue.',
  'csv-number-negative':
    'Rangée écartée : « {value} » est négatif, ce que cette colonne ne peut pas être. Corrigez la valeur, ou videz la cellule si elle est inconnue.',
  'csv-position-missing-and-code-missing':
    'Rangée écartée : ni position ni code de commune, elle ne peut être placée nulle part. Complétez l’un des deux.',
  'csv-speed-class-kept':
    'La colonne donne des classes de débit ({value}…) : chacune est lue comme son débit minimal. Un débit en kbit/s serait plus précis.',
  'csv-speed-at-most':
    '« {value} » ne dit qu’un débit maximal : la rangée est gardée, et son débit reste inconnu. Un débit en kbit/s le dirait.',
  'csv-unit-in-cell':
    'Des cellules donnent leur unité (« {value} ») : c’est elle qui compte, quelle que soit celle de la colonne. Rien à faire.',
  'csv-unknown-written':
    'Des cellules n’ont pas de chiffre (« {value} ») : leur valeur est tenue pour inconnue, et non pour zéro. Si cela veut dire zéro, écrivez 0.',
  'fibre-state-read':
    'La colonne donne l’état de la fibre de chaque immeuble (carte fibre de l’Arcep, IPE ou GraceTHD) : « déployé » est lu comme 1 Gbit/s ou plus ; les autres états ne disent rien des débits d’aujourd’hui, qui restent inconnus. Chaque immeuble compte pour une ligne, quel que soit son nombre de logements.',
  'fibre-pm-awaited':
    'Des immeubles déployés dépendent d’un point de mutualisation (PM) qui ne l’est pas encore : la fibre n’y est pas ouverte, et leur débit reste inconnu. Rien à corriger : c’est ce que dit le fichier.',
  'buildings-read':
    'Ce sont les immeubles de « Ma connexion internet » (Arcep) : {count, plural, one {# immeuble, qui compte} other {# immeubles, dont chacun compte}} pour une ligne, et {premises, number} locaux. Le débit n’est pas dans ce fichier : ajoutez celui des offres du même département (actuel).',
  'offer-building-missing':
    'Rangée écartée : l’identifiant de l’immeuble manque, et l’offre ne peut être rattachée à rien. Complétez la cellule.',
  'offers-too-varied':
    'Ce fichier d’offres contient plus de {limit, number} offres différentes, bien plus qu’il n’y a d’opérateurs et de technologies : il n’a pas été lu. Vérifiez ses colonnes d’opérateur et de technologie.',
  'speed-class-unknown':
    'Rangée écartée : « {value} » n’est pas une classe de débit de l’Arcep (INEL, HD05, HD3, BHD8, THD30, THD100, THD1G). Corrigez-la, ou videz la cellule si elle est inconnue.',
  'csv-speed-unit-assumed':
    'Aucun en-tête ne dit l’unité des débits : ils ont tous été lus en {unit}, {why, select, tooSlow {car le plus petit, {least, number}, serait en kbit/s plus lent qu’un modem} tooFast {car le plus grand, {most, number}, dépasserait en Mbit/s toute offre} contradicted {d’après le début du fichier, mais la suite, de {least, number} à {most, number}, ne va pas dans ce sens} other {mais leurs valeurs, de {least, number} à {most, number}, conviendraient aussi en Mbit/s}}. Si c’est faux, choisissez l’autre unité sur la fiche du fichier, ou ajoutez-la à l’en-tête, par exemple « débit descendant (kbit/s) ».',
  'csv-speed-unit-shared':
    'L’en-tête de cette colonne ne dit pas l’unité de ses débits : ils ont été lus en {unit}, comme l’autre colonne de débits. Si c’est faux, ajoutez l’unité à l’en-tête.',
  'csv-title-lines-skipped':
    '{lines, plural, one {# rangée de titre a été sautée} other {# rangées de titre ont été sautées}} au-dessus de l’en-tête. Rien à faire.',
  'csv-column-too-varied':
    'La colonne a plus de {limit, number} valeurs différentes : elle a été laissée de côté. Vérifiez qu’elle contient bien ce que son nom annonce.',
  'evidence-key-missing':
    'Rangée écartée : la colonne {role} est vide. Une preuve a besoin de l’identifiant de la zone et du critère.',
  'duplicate-id':
    'L’identifiant « {value} » est déjà pris : {of, select, zones {seule la première zone est gardée} other {les lignes sont toutes gardées}}. Vérifiez qu’il ne s’agit pas d’un doublon.',
} as const
