/** The sentences of `fr/reading-issues.ts`, in English. */
export const readingIssuesEn = {
  // The file as a whole
  'file-empty': 'The file holds no data. Check the export it comes from, then drop it again.',
  'file-not-data':
    'This file ({found, select, binary {bytes without text} other {{found}}}) is neither a layer nor a table: nothing can be read in it. Drop the data themselves: a layer as GeoJSON, TopoJSON, zipped shapefile, GeoPackage or KML, or a table as CSV, XLSX, ODS or XLS.',
  'file-unrecognised':
    '{as, select, text {This file is a text without a table (it begins with “{found}”). Drop the table itself, as CSV, XLSX, ODS or XLS} points {Nothing says what these points are: no speed, attenuation, length or technology of lines, and no kind of network sites. Their attributes are: {found}. If one of them says it, point it out with “Say what its columns are…”} rows {No row looks like the header of a table. Put the names of the columns on one row, above the data} other {No column of this table is recognised as the speed, attenuation, length or technology of a line (columns found: {found}). If one of them is, point it out with “Say what its columns are…”}}.',
  'results-exported':
    'This table is an export of Éclaircie: results, and not data to be read. Nothing has changed; to find them again, drop the files they come from, or open the project.',
  'file-unreadable':
    'The file could not be read{reason, select, gzip {: its gzip compression is damaged} sqlite {: its SQLite database is damaged or incomplete} zip {: the archive is damaged} topojson {: its topology does not hold together} sheet {: its workbook is damaged or incomplete} ENOENT {: it does not exist there} EACCES {: access is denied} EISDIR {: it is a folder} other { ({reason})}}. {reason, select, ENOENT {Check its name and its path} EACCES {Ask for the right to read it, or copy it elsewhere} EISDIR {Give the files that it holds} other {Nothing has changed; download or export it again, then retry}}.',
  'file-out-of-reach':
    'The browser could not read this file ({reason}). If it is a folder, drop the files that it holds; if it was moved or changed since, choose it again.',
  'file-too-large':
    'The file is over the limit ({limit, number, ::scale/0.000001 .} MB; here {bytes, number, ::scale/0.000001 .} MB or more). Split it, for instance by département, and drop the parts.',
  'sheet-too-large':
    'The workbook has a sheet of {cells, number} cells or more, and a browser holds {limit, number}. Save the useful sheet as CSV, which is read without that limit.',
  'archive-nested':
    'What is compressed in this file is itself an archive or a binary file ({found}). Decompress it once, and drop what comes out.',
  'archive-too-full':
    'The archive holds more than {limit, number} files. Keep only those of use, and drop it again.',
  'file-duplicate': 'This file is already in the project, as “{other}”. It was not added a second time.',
  'file-unexpected-kind':
    'This file holds {found, select, communes {communes} zones {activity zones} lines {lines} offers {offers by building} roads {roads} sites {network sites} evidence {label evidence} communeFigures {figures by commune} other {{found}}}, where one that holds {expected, select, communes {communes} zones {activity zones} lines {lines} offers {offers by building} roads {roads} sites {network sites} evidence {label evidence} communeFigures {figures by commune} other {{expected}}} is needed. Choose another file, or another place for this one.',
  'archive-entry-missing':
    'The archive lacks “{entry}”, which reading needs. Make the archive again with all its files.',
  'file-protected':
    'The workbook is protected by a password: nothing of it could be read. Open it in your spreadsheet, save it without a password, then drop it again.',
  'part-unknown': 'The file does not hold “{name}”. Choose among what it holds: {known}.',
  'part-chosen':
    'The file holds several layers or sheets: “{name}” has been read, the others have not ({others}). Choose another if it is not the right one, or read it as well.',
  'layer-missing':
    'The layer “{name}” is announced by the file, but its table is absent or unreadable: it was left out. Export it again if it is to be used.',
  'geometry-unreadable':
    'The geometry of the feature could not be read{reason, select, damaged {: it is damaged} truncated {: it is cut short} nested {: it is nested without end} multipatch {: it is a solid made of faces} part { in full: one of its outlines, lines or points has no usable coordinates} other { (type {reason})}}; the feature is kept {reason, select, part {with the rest of its geometry} other {without geometry}}. In the software it comes from, repair it, or turn it into points, lines or polygons.',
  'binary-ignored':
    'The column “{column}” holds binary data, such as pictures: it was left out. Nothing to do, unless it carries useful information.',
  'cells-in-error':
    'In the sheet “{sheet}”, a formula in error (#N/A, #REF!…) gives no value: the cell is held for empty. Correct the formula if that value counts.',
  'encoding-replaced':
    'The text is not UTF-8: it was read as {encoding}. If accents are wrong, choose another encoding with “Read differently…”.',
  'encoding-repaired':
    'Accents had been damaged on the way here (‘Ã©’ for ‘é’): the file, in UTF-8, had been taken for Windows-1252 and saved again. They have been restored. If some texts look wrong, choose the UTF-8 encoding for this file.',
  'characters-unreadable':
    'Some characters could not be read: the text is in {encoding}, but some bytes make no sense in it. Each is replaced by ‘�’; the rest is read. Correct them by hand, or export the file again.',
  'reading-cancelled': 'Reading was cancelled. Nothing has changed; drop the file again to read it.',
  'rows-all-refused':
    'No row of the file could be used: nothing was added. The reasons follow; correct the file and drop it again.',
  'rows-refused-too-many':
    'More than {limit, number} rows were left out: reading stopped there and nothing was added. The reasons follow; correct the file, or the way it is read, and drop it again.',
  // A recipe
  'recipe-invalid':
    'This recipe is damaged{path, select, none {} other { (field “{path}”)}}: it was not applied. Export it again from the project it comes from.',
  'recipe-version-newer':
    'This recipe was made by a newer version of Éclaircie (version {found}, here {known}). Update the page, then drop it again.',
  'recipe-applied':
    'Read in the same way as “{name}”, the previous edition. {differs, select, no {Nothing differs} other {What differs is said below}}.',
  'recipe-unmatched':
    'No file of the recipe has the same columns as this one: it was read without it. Check that it is the right recipe, or the right file.',
  'recipe-setting-differs':
    '{what, select, format {The format} part {The layer or sheet read} encoding {The encoding} delimiter {The separator} decimal {The decimal mark} crs {The coordinate system} scope {The scope (networks counted)} other {The unit of speeds}} changed since the previous edition: {before, select, none {none} all {all, satellite included} terrestrial {terrestrial} wired {wired} noSatellite {without satellite} other {“{before}”}} then {after, select, none {none} all {all, satellite included} terrestrial {terrestrial} wired {wired} noSatellite {without satellite} other {“{after}”}}. {what, select, crs {Check the positions on the map.} speedUnit {Check the size of the speeds.} part {Check that it is the right one.} scope {Do not compare their figures.} other {Nothing to do if the values are right.}}',
  'recipe-columns-missing':
    'Columns that were used in the previous edition are missing: “{columns}”. If they were renamed, say their role with “Read differently…”.',
  'recipe-columns-new':
    'Columns are new since the previous edition: “{columns}”. Nothing to do if they are of no use.',
  'recipe-columns-gone':
    'Columns of the previous edition that were not used are gone: “{columns}”. Nothing to do, unless one was renamed and is to be used.',
  'recipe-role-differs':
    'In the previous edition, the column “{column}” {before, select, none {was not used} other {was read as “{before}”}}; here, {after, select, none {it is not} other {it is read as “{after}”}}. Check it with “Read differently…”.',
  'recipe-rows-differ':
    'The previous edition had {usedBefore, plural, one {# record used} other {# records used}} and {refusedBefore, plural, =0 {none refused} one {# refused} other {# refused}}; this one has {usedAfter, number} and {refusedAfter, plural, =0 {none refused} one {# refused} other {# refused}}. Check what the file covers if that surprises.',
  'recipe-remarks-differ':
    'Since the previous edition, {added, select, none {no remark is new} other {some remarks are new (“{added}”)}} and {gone, select, none {none is gone} other {others are gone (“{gone}”)}}. Read the list of remarks of this file.',
  // JSON and GeoJSON
  'json-invalid':
    'The text stops being JSON at line {line, number}, column {column, number}. The file is often cut there: download or export it again.',
  'geojson-not-a-collection':
    'The file is JSON, but no GeoJSON object we can use (found: {found}). Export the layer as GeoJSON, of type FeatureCollection.',
  'geojson-feature-invalid':
    'Feature left out: {reason, select, notAnObject {it is not an object} type {its type is not “Feature”} coordinates {its coordinates are not pairs of numbers} ringShort {a ring has fewer than three vertices} lineShort {a line has fewer than two vertices} other {{reason}}}. Correct it in the software it comes from.',
  'geojson-geometry-empty':
    'Feature left out: it has no geometry. Draw it, or delete the feature from the layer.',
  'geojson-geometry-unexpected':
    'Feature left out: its geometry is {found}, where it should be {expected}. Put each kind in a file of its own.',
  'geojson-coordinates-out-of-range':
    'Left out: the coordinates {value} are not on Earth. Check the coordinate system and the typing.',
  'geojson-crs-projected':
    'The coordinates are in {crs}: they were converted to longitude and latitude (WGS84), to the centimetre. Nothing to do.',
  'geojson-ring-open':
    'A ring was not closed: its first vertex was added at its end. Check its shape on the map.',
  'outline-repaired':
    '{count, plural, one {The outline of “{name}” crosses or runs along itself: it was drawn again around the same ground} other {# outlines cross or run along themselves: they were drawn again around the same ground}}{change, select, none {, and its size is the same} other {; {count, plural, one {it} other {“{name}”, which changes most,}} measures {afterHa, number} ha instead of {beforeHa, number}}}. Check the shapes on the map.',
  'outline-touching':
    '{count, plural, one {The outline of “{name}” passes twice through the same point} other {# outlines pass twice through the same point, the first being “{name}”}}: the ground is the same, and nothing was changed. Nothing to do, unless other software refuses it.',
  'outline-crossing':
    'The outline crosses itself, and is left as it is at your request. Areas and the placing of lines may be wrong there.',
  'outline-unrepairable':
    'The outline crosses itself, and could not be drawn again. Redraw it in the software it comes from.',
  'outline-sliver':
    '{count, plural, one {Part of the outline of “{name}” is a sliver} other {# parts of outlines are slivers, the largest in “{name}”}} ({areaM2, plural, =0 {less than 0.1} other {#}} m², {widthM, plural, =0 {less than 1 cm} other {# m}} wide), most often a remnant of cutting. {mended, select, yes {{count, plural, one {It was set aside} other {They were set aside}}, at your request} other {{count, plural, one {Set it aside if it is not meant} other {Set them aside if they are not meant}}}}.',
  'outline-sliver-only':
    'Feature left out: once its slivers are set aside, at your request, nothing is left of its outline. If it counts, do without this repair.',
  'areas-identical':
    '{count, plural, one {The outline of “{name}” is the same as that of “{other}”} other {# outlines are the same as others, like that of “{name}” and that of “{other}”}}. {mended, select, yes {Only the first is kept, at your request} other {Keep one of the two, or correct the wrong one}}.',
  'communes-overlap':
    '{count, plural, one {Two communes overlap, “{name}” and “{other}”,} other {# pairs of communes overlap ({pairs}), the first}} over {areaHa, plural, =0 {less than 0.01 ha} other {# ha}}: a line there counts for the first of the two. Take both outlines from one edition, or correct them.',
  'areas-overlap':
    '{count, plural, one {The outline of “{name}” lies over that of “{other}” on} other {# outlines lie over others, the most (“{name}”, over “{other}”) on}} {areaHa, plural, =0 {less than 0.01 ha} other {# ha}}: what is there will count in one of the two only. Correct their border.',
  'crs-unknown':
    'The coordinates ({crs}) are in no known system. If it is one of those here, choose it, with the order of the coordinates, with “Say what its columns are…”; otherwise, export the file in longitude and latitude (WGS84) or in Lambert-93.',
  'crs-ambiguous':
    'The file does not say its coordinate system. It was read as {crs}, but {other} would put it in France too: check the map and, if everything is shifted, state the system in the file.',
  'crs-contradicted':
    'The file announces {named}, but its coordinates are in {used}: they were read so. Check the map, and correct the system announced.',
  'axes-swapped':
    'The coordinates were written latitude, or Y, first: they were put back in order. Check that the map is in the right place.',
  'places-outside-france':
    'Some positions are outside France, overseas included (the first: {value}, longitude then latitude). If the file is of a French territory, its coordinate system is wrong: choose it with “Read differently…”.',
  'attribute-unreadable':
    'The value “{value}” could not be read: it is taken as unknown, and the object is kept. Correct it if it matters.',
  // Shapefile and KML
  'shapefile-invalid':
    '“{entry}” is not a shapefile, or its beginning is damaged: nothing could be read from it. Export the layer again.',
  'shapefile-cut':
    '“{entry}” stops before the end it announces: {read, plural, =0 {nothing could be read} one {one item was read} other {# items were read}}, the rest is missing. Download or export it again.',
  'shapefile-table-unreadable':
    'The table “{entry}” cannot be read: the features are kept without attributes. Export the layer again with its .dbf file.',
  'shapefile-counts-differ':
    'The shapefile has {shapes, plural, one {# shape} other {# shapes}} for {records, plural, one {# row of attributes} other {# rows of attributes}}: they were put together in their order, and what has no counterpart is kept alone. Check that the .shp and .dbf files come from the same export.',
  'shapefile-record-deleted':
    'Features are marked as deleted in the table of the shapefile: they were not read. Nothing to do, unless they were deleted by mistake.',
  'xml-invalid':
    'The text stops being XML near text line {line, number}, column {column, number}. The file is often cut there: download or export it again.',
  'xml-entities-refused':
    'The file defines XML entities, which can multiply until the page hangs: it was not read. Export it again without any ENTITY declaration.',
  'xml-too-deep':
    'The elements of the file are nested more than {limit, number} levels deep: it was not read. Export the layer again, without folders.',
  'kml-links-ignored':
    'The file points to other files on the network, which are not read. Open it in the software it comes from, then export the layer itself.',
  // CSV
  'csv-header-missing':
    'The table does not say where the lines are: no column among {roles}. Add longitude and latitude, or the commune’s INSEE code.',
  'columns-said-missing':
    'The file no longer has what you had pointed out: {columns} (read as: {roles}). If the column has another name, point it out again with “Say what its columns are…”.',
  'table-by-commune':
    'This table has one row a commune, but no column in it is recognised as a figure read here (columns found: {found}). Arcep’s figures are read (speeds, technologies, fibre, premises), and Orange’s calendar of the closure of copper: if these are they under other names, choose “published figures by commune”, then the role of the columns, with “Say what its columns are…”. Inhabitants or dwellings go into the contours.',
  'commune-figures-repeated':
    'Row left out: commune {value} already has a row that says the same thing. Keep the right one.',
  'commune-figures-part':
    'Row left out: it counts only premises of one type ({value}), not all of them. Types are not added up; take the file of all premises.',
  'commune-figure-unknown':
    'Row left out: “{value}” is no figure that is known here. Premises that can be connected and their class are read.',
  'commune-figures-dash':
    'A dash is read as nil, as in the exports of Arcep’s observatory. If a dash means “unknown”, empty the cell.',
  'commune-figures-dates':
    'The rows are not all of one date (from {first} to {last}): the table is given none. Separate the dates.',
  'commune-figures-inconsistent':
    'The figures of commune {code} contradict each other: {why, select, partition {the best technologies do not add up to the premises they share out} cumulative {more premises reach this threshold than the one before} other {more premises are served than there are}}. They are kept as they are; check them at their source.',
  'commune-speeds-everywhere':
    'Everywhere, all premises have 30 Mbit/s or more: {scope, select, all {the table counts satellite, which serves everybody} other {a table that counts satellite says so; for so few communes, it may also be true without it}}. It shows nothing that lacks; to see that, take the table of wired or terrestrial networks.',
  'commune-speeds-scope':
    'Arcep’s three tables of speeds have the same columns: {scope, select, noSatellite {this one does not count satellite, but nothing says whether it counts radio} other {nothing says whether this one counts satellite and radio}}. Say it on the file’s card.',
  'layer-unused':
    'This file is known: {layer, select, terrain_eco {the plots of an activity zone (CNIG Sites économiques, terrain-eco)} etablissement {the establishments of an activity zone (CNIG Sites économiques, etablissement)} pole_eco {economic clusters (CNIG Sites économiques, pole-eco)} base_imb_fc {the dates of the copper closure by building (Arcep, base_imb_fc)} t_adresse {GraceTHD t_adresse, addresses, without the state of fibre at their building (ad_ietat)} t_organisme {GraceTHD t_organisme, organisations} t_reference {GraceTHD t_reference, catalogued equipment} t_noeud {GraceTHD t_noeud, network nodes} t_znro {GraceTHD t_znro, areas behind NROs} t_zsro {GraceTHD t_zsro, areas behind SROs} t_zpbo {GraceTHD t_zpbo, areas behind PBOs} t_zdep {GraceTHD t_zdep, deployment areas} t_zcoax {GraceTHD t_zcoax, areas of the cable network} t_empreinte {GraceTHD t_empreinte, footprints} t_sitetech {GraceTHD t_sitetech, technical sites, without their position (which is in t_noeud)} t_ltech {GraceTHD t_ltech, technical rooms} t_baie {GraceTHD t_baie, racks} t_tiroir {GraceTHD t_tiroir, drawers} t_equipement {GraceTHD t_equipement, devices} t_suf {GraceTHD t_suf, end-user sites} t_ptech {GraceTHD t_ptech, technical points (chambers, poles)} t_ebp {GraceTHD t_ebp, splice boxes} t_cassette {GraceTHD t_cassette, splice trays} t_cheminement {GraceTHD t_cheminement, routes (civil works and poles)} t_conduite {GraceTHD t_conduite, ducts} t_cond_chem {GraceTHD t_cond_chem, links between ducts and routes} t_masque {GraceTHD t_masque, chamber faces} t_cable {GraceTHD t_cable, cables} t_cableline {GraceTHD t_cableline, cable routes} t_cab_cond {GraceTHD t_cab_cond, links between cables and ducts} t_love {GraceTHD t_love, cable coils} t_fibre {GraceTHD t_fibre, fibres} t_position {GraceTHD t_position, fibre positions} t_ropt {GraceTHD t_ropt, optical routes} t_siteemission {GraceTHD t_siteemission, radio sites} t_document {GraceTHD t_document, documents} t_docobj {GraceTHD t_docobj, links between documents and objects} other {{layer}}}. It is not used yet, and nothing has changed; load the other layers of the delivery if they are of use here.',
  'columns-ignored':
    'Of no use here, and left out: {column}. Nothing to do; if a column is to be used, give it its role with “Read differently…”.',
  'csv-column-ambiguous':
    'Two columns have the same role ({role}): “{kept}” is used, “{ignored}” is not. Delete the one too many.',
  'csv-row-width':
    'Row left out: it has {found, plural, one {# cell} other {# cells}}, the header {expected, number}. Often, a text holds the delimiter without being quoted.',
  'csv-row-padded':
    'Row shorter than the header ({found} cells of {expected}): those missing at the end are taken for empty, as a spreadsheet leaves them. Check that the row was not cut.',
  'csv-row-unfinished':
    'The last row stops before the end of the table: it was refused. The file was most likely cut; download or export it again.',
  'csv-row-rest':
    'Row left out: it seems to go on from the one above, whose first text a line end would have cut. Export the file with its texts between quotes.',
  'csv-mark-inside':
    'The file is made of exports put end to end: a mark of the beginning of a file stands in the middle. It is left aside and every row is read. Nothing to do.',
  'csv-header-two-rows':
    'The header spreads over two rows: the second (“{value}”) completes the names of the columns, and is not read as a row. Check the names with “Read differently…”.',
  'csv-header-repeated':
    'The header comes again in the middle of the table: this row was refused. Nothing to do if several exports were put end to end.',
  'csv-total-row':
    'Row of a total (“{value}”): it was refused, not to be counted twice. Nothing to do, unless it is data.',
  'csv-note-row': 'Row of a comment (“{value}”): it was refused. Nothing to do, unless it is data.',
  'csv-header-duplicate':
    'Two columns are called “{name}”: the second is named “{given}” here. Check which one is to be used with “Read differently…”.',
  'csv-header-unnamed':
    'A column has values but no name: it is named “{given}” here. Say its role with “Read differently…” if it is to be used.',
  'csv-mark-doubtful':
    '“{value}” can be read in two ways: the sign in it is taken {decimal, select, point {for a decimal point, and the comma for a thousands separator} other {for a decimal comma, and the point for a thousands separator}}. If it is the other way round, correct the decimal mark with “Read differently…”.',
  'csv-thousands-read':
    '“{value}” is read with separated thousands, as the rest of the column suggests. Check its size.',
  'csv-marks-mixed':
    '“{value}” is read as {read, number}, with its thousands apart, as its column suggests; but the rest of the file writes its decimals so. Check the order of magnitude, and write the column in one way.',
  'csv-delimiter-doubtful':
    'Cells are separated by “{delimiter}”, but “{other}” would do nearly as well. Look at the first rows with “Read differently…”.',
  'csv-quote-unclosed':
    'Row left out: an opening quote is never closed, or is followed by something else than the delimiter. Correct or double that quote.',
  'csv-row-too-large':
    'A row has more than {cells, number} cells, or more than {characters, number} characters: it is left out. Line ends are missing there, or a closing quote. Export the file again.',
  'csv-number-invalid':
    'Row left out: “{value}” is no number that this column can use. Correct the value, or empty the cell if it is unknown.',
  'csv-number-negative':
    'Row left out: “{value}” is negative, which this column cannot be. Correct the value, or empty the cell if it is unknown.',
  'csv-position-missing-and-code-missing':
    'Row left out: neither position nor commune code, so it can be placed nowhere. Fill in one of the two.',
  'csv-speed-class-kept':
    'The column gives speed classes ({value}…): each is read as its lowest speed. A speed in kbit/s would be more precise.',
  'csv-speed-at-most':
    '“{value}” only says a highest speed: the row is kept, and its speed stays unknown. A speed in kbit/s would tell.',
  'csv-unit-in-cell':
    'Some cells give their unit (“{value}”): it is the one that counts, whatever that of the column. Nothing to do.',
  'csv-unknown-written':
    'Some cells have no figure (“{value}”): their value is taken for unknown, and not for zero. If it means zero, write 0.',
  'fibre-state-read':
    'The column gives the state of fibre at each building (Arcep’s fibre map, IPE or GraceTHD): “deployed” is read as 1 Gbit/s or more; the other states say nothing of today’s speeds, which stay unknown. Each building counts as one line, however many dwellings it has.',
  'fibre-pm-awaited':
    'Some deployed buildings depend on a shared access point (PM) that is not deployed yet: fibre is not open there, and their speed stays unknown. Nothing to correct: that is what the file says.',
  'buildings-read':
    'These are the buildings of Arcep’s “Ma connexion internet”: {count, plural, one {# building, which counts} other {# buildings, each of which counts}} as one line, and {premises, number} premises. Their speeds are not in this file, but in that of the offers of the same département (actuel).',
  'offer-building-missing':
    'Row left out: the building’s identifier is missing, and the offer can be tied to nothing. Fill in the cell.',
  'offers-too-varied':
    'This file of offers holds more than {limit, number} different offers, far more than there are operators and technologies: it was not read. Check its columns of operators and technologies.',
  'speed-class-unknown':
    'Row left out: “{value}” is no Arcep speed class (INEL, HD05, HD3, BHD8, THD30, THD100, THD1G). Correct it, or empty the cell if it is unknown.',
  'csv-speed-unit-assumed':
    'No header says the unit of the speeds: all were read in {unit}, {why, select, tooSlow {because the smallest, {least, number}, would be slower in kbit/s than a modem} tooFast {because the largest, {most, number}, would be faster in Mbit/s than any offer} contradicted {from the beginning of the file, but the rest, from {least, number} to {most, number}, says otherwise} other {but their values, from {least, number} to {most, number}, would also make sense in Mbit/s}}. If this is wrong, choose the other unit on the file’s card, or add it to the header, for example “down speed (kbit/s)”.',
  'csv-speed-unit-shared':
    'The header of this column does not say the unit of its speeds: they were read in {unit}, like the other speed column. If this is wrong, add the unit to the header.',
  'csv-title-lines-skipped':
    '{lines, plural, one {# title line was} other {# title lines were}} skipped above the header. Nothing to do.',
  'csv-column-too-varied':
    'The column has more than {limit, number} different values: it was left out. Check that it holds what its name says.',
  'evidence-key-missing':
    'Row left out: the column {role} is empty. Evidence needs the zone’s identifier and the criterion.',
  'duplicate-id':
    'The identifier “{value}” is already taken: {of, select, zones {only the first zone is kept} other {lines are all kept}}. Check that it is no duplicate.',
} as const
