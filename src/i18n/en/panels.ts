import type { panelsFr } from '../fr/panels'

/** The sentences of `fr/panels.ts`, in English. */
export const panelsEn: Readonly<Record<keyof typeof panelsFr, string>> = {
  'figure.of-lines': 'of {lines, plural, one {# line} other {# lines}}',
  'figure.of-lines-unknown':
    'of {lines, plural, one {# line} other {# lines}}{unknown, plural, =0 {} other {, # of unknown speed}}',
  'figure.between': 'between {low} and {high}',
  'figure.at-least': '{low} at least',
  'figure.at-most': '{high} at most',
  'threshold.both': '{down} (and {up} up)',
  'speed-class.unknown': 'unknown',
  'speed-class.ineligible': 'ineligible',
  'speed-class.under-512k': 'under 512 kbit/s',
  'speed-class.from-512k': '512 kbit/s to 2 Mbit/s',
  'speed-class.from-2M': '2 to 8 Mbit/s',
  'speed-class.from-8M': '8 to 30 Mbit/s',
  'speed-class.from-30M': '30 to 100 Mbit/s',
  'speed-class.from-100M': '100 Mbit/s to 1 Gbit/s',
  'speed-class.from-1G': '1 Gbit/s and more',
  'chart.distribution': 'Number of lines in each speed class; the table that follows gives the same figures.',
  'chart.as-table': 'The chart as a table',
  'chart.threshold': 'Threshold: {threshold}.',
  'chart.threshold-rule': 'The dashed line is the threshold: {threshold}.',
  'chart.download': 'Download (SVG)',
  'chart.title': '{project}: lines by speed',
  'chart.source': 'Source: {files}. Computed by Éclaircie.',
  'chart.source-synthetic': 'Demonstration data, reconstituted ({files}). Computed by Éclaircie.',
  'chart.speed': 'Download speed',
  'chart.lines': 'Lines',
  'chart.share': 'Share',

  'welcome.title': 'From a shadow to a break of light, with the figures to prove it.',
  'welcome.text':
    'Coverage, shadow zones, activity zones and costed scenarios: everything is computed in this page, and nothing is sent.',
  'data.question': 'What data do we have?',
  'data.answer-empty':
    'To begin, the contours of the communes and the speeds of the lines are needed. A demonstration territory is ready.',
  'data.answer-missing-communes':
    'The contours of the communes (GeoJSON) are missing: without them no line can be placed.',
  'data.answer-missing-lines':
    'The lines and their speeds (CSV) are missing: without them no coverage can be computed.',
  'data.answer':
    '{communes, plural, one {# commune} other {# communes}} and {lines, plural, one {# line} other {# lines}}, read from {files, plural, one {# file} other {# files}}{refused, plural, =0 {, none refused.} one {; # record refused, to be checked.} other {; # records refused, to be checked.}}',
  'data.open-demo': 'Open the demonstration territory',
  'data.drop-first':
    'Or drop your files anywhere in the page: GeoJSON and CSV, several at once, or an Éclaircie project.',
  'data.drop-more': 'Drop more files anywhere in the page, or an Éclaircie project.',
  'data.choose': 'Choose files',
  'data.files': 'Files of the project',
  'data.reading': 'Files being read',
  'data.cancelled': 'Reading cancelled: the project stayed as it was.',
  'data.dismiss': 'Take {name} off the list',
  'data.remove': 'Remove {name} from the project',
  'data.join': 'What joining the files shows',
  'data.found-communes': '{used, plural, one {# commune} other {# communes}}',
  'data.found-lines': '{used, plural, one {# line} other {# lines}}',
  'data.found-zones': '{used, plural, one {# activity zone} other {# activity zones}}',
  'data.found-roads': '{used, plural, one {# stretch of road} other {# stretches of road}}',
  'data.found-sites': '{used, plural, one {# exchange or cabinet} other {# exchanges and cabinets}}',
  'data.found-evidence': '{used, plural, one {# piece of evidence} other {# pieces of evidence}}',
  'data.refused': '{refused, number} refused',
  'data.export-refused': 'Export the refused rows ({count})',
  'data.speed-unit-values': 'Speeds read in {unit} (guessed from their values)',
  'data.speed-unit-asked': 'Speeds read in {unit} (as you asked)',
  'data.read-speeds-in': 'Read in {unit}',
  'data.issues': '{count, plural, one {# remark} other {# remarks}}',
  'data.understood': 'How it was understood',
  'kept.title': 'Kept in this browser',
  'kept.date': 'On {date}',
  'kept.recover': 'Take up again',
  'kept.recover-label': 'Take “{name}” up again',
  'kept.forget': 'Forget',
  'kept.forget-label': 'Forget “{name}”',
  'refused.row': 'Row (or feature) in the file',
  'refused.field': 'Column',
  'refused.reason': 'Why it was refused',
  'refused.raw': 'Original text',
  'understood.format': 'Format',
  'understood.encoding': 'Encoding',
  'understood.delimiter': 'Separator',
  'understood.decimal': 'Decimal mark',
  'understood.speed-unit': 'Unit of speeds',
  'understood.crs': 'Coordinates',
  'understood.column': 'Column of the file',
  'understood.role': 'Understood as',
  'understood.unused': 'not used',
  'expected.title': 'The files expected',
  'expected.needed': 'needed',
  'expected.optional': 'optional',
  'expected.communes': 'Contours of the communes',
  'expected.communes-holds':
    'A GeoJSON of polygons, in longitude and latitude, with the INSEE code and the name; EPCI and population serve the totals and the sharing of costs.',
  'expected.communes-where':
    'Where to get it: administrative contours of Etalab (etalab-datasets.geo.data.gouv.fr), from IGN’s ADMIN EXPRESS.',
  'expected.lines': 'Lines and speeds',
  'expected.lines-holds':
    'A CSV, one telephone line or one premises a row, with a position or an INSEE code, and either the speed, the attenuation, or the length and gauge of the cable.',
  'expected.lines-where':
    'Where to get it: the “informations préalables” that Orange gives to local authorities, Arcep’s Ma connexion internet, or your own survey.',
  'expected.zones': 'Activity zones',
  'expected.zones-holds':
    'A GeoJSON of polygons with a code and a name; firms, jobs and presence of fibre if you know them.',
  'expected.zones-where':
    'Where to get it: the inventory of activity zones of your EPCI (CNIG standard “Sites économiques”).',
  'expected.sites': 'Exchanges and cabinets',
  'expected.sites-holds': 'A GeoJSON of points with a code, a name and a kind (NRA, SR, NRO, SRO…).',
  'expected.sites-where':
    'Where to get it: Orange’s “informations préalables” (NRA and SR), GraceTHD data of your public network.',
  'expected.roads': 'Roads',
  'expected.roads-holds':
    'A GeoJSON of lines, drawn on the map. Link lengths are still estimated as the crow flies.',
  'expected.roads-where': 'Where to get it: IGN’s BD TOPO, or an extract of OpenStreetMap.',

  'coverage.question': 'Who is served at {threshold}?',
  'coverage.no-lines': 'No line is loaded: add a file of lines to know the coverage.',
  'coverage.answer':
    '{under, plural, =0 {No line} one {# line} other {# lines}} of {lines, number} {under, plural, =0 {is under {threshold}.} one {is under {threshold}, {ineligible, plural, =0 {with an offer} other {without any offer}}.} other {are under {threshold}, {ineligible, plural, =0 {all with an offer} other {# of them without any offer}}, in {communes, plural, =0 {no commune} one {# commune} other {# communes}}.}}',
  'coverage.worst':
    '{count, plural, offset:1 =1 {The commune served worst is {name}: {share} of its lines are served.} one {The communes served worst are {name} and # other: {share} of their lines are served.} other {The communes served worst are {name} and # others: {share} of their lines are served.}}',
  'coverage.worst-none':
    '{count, plural, =1 {In {name}, no line is served.} other {In # communes, {name} among them, no line is served.}}',
  'coverage.figures': 'The figures',
  'coverage.distribution': 'Lines by speed',
  'coverage.epcis': 'By EPCI',
  'coverage.formula': 'Speed worked out from copper',
  'coverage.share': 'Lines served',
  'coverage.counts': 'Of {lines, plural, one {# line} other {# lines}}:',
  'coverage.served': 'Served',
  'coverage.below': 'Under the threshold, with an offer',
  'coverage.ineligible': 'Ineligible',
  'coverage.unknown': 'Speed unknown',
  'coverage.unplaced': 'In no commune',
  'coverage.median': 'Median speed',
  'coverage.spread': '80% of the lines between {low} and {high}',
  'coverage.under-of':
    '{under, number} under the threshold{ineligible, plural, =0 {} other {, # of them without any offer}}, of {lines, number}',
  'formula.arcep-2020': 'Arcep 2020',
  'formula.arrete-2013': 'Order of 2013',
  'formula.arcep-2020-meaning':
    'Where a file gives the attenuation and not the speed, it is computed by the functions that Arcep published in 2020: 78 dB give 512 kbit/s.',
  'formula.arrete-2013-meaning':
    'Where a file gives the attenuation and not the speed, the low end of the range in the order of 3 December 2013 (annex C) is taken.',
  'explain.share': 'Lines served ({served}) divided by all lines ({lines}).',
  'explain.share-bounds':
    '{unknown, plural, one {# line has an unknown speed: the range gives the share if it was not served, then if it was.} other {# lines have an unknown speed: the range gives the share if none was served, then if all were.}}',
  'explain.unknown':
    'The file gives neither the speed nor what it could be computed from. An unknown line is counted neither as served nor as unserved.',
  'explain.unplaced':
    'Neither their position nor their code puts them in a commune that is loaded. They count in the totals and in no commune.',
  'explain.median':
    'Half of the lines of known speed do better. An ineligible line counts as no speed. The range goes from the slowest tenth to the fastest tenth.',

  'shadow.question': 'Where are the shadow zones at {threshold}?',
  'shadow.answer':
    '{zones, plural, =0 {No shadow zone} one {# shadow zone gathers} other {# shadow zones gather}}{zones, plural, =0 {} other { {lines, plural, one {# line} other {# lines}}, {ineligible, plural, =0 {all with an offer} other {# of them without any offer}}, in {communes, plural, one {# commune} other {# communes}}}}; {isolated, plural, =0 {no isolated line} one {# isolated line} other {# isolated lines}} apart.',
  'shadow.parameters': 'What makes a shadow zone',
  'shadow.distance': 'Distance between neighbours',
  'shadow.min-lines': 'Lines at least',
  'shadow.meaning-before': 'A',
  'shadow.term': 'shadow zone',
  'shadow.meaning-after':
    'gathers lines under the threshold, with an offer or without, each near enough to another, around a dense enough core.',
  'shadow.list': 'Shadow zones, largest first',
  'shadow.ranking': '{shown, plural, =0 {No zone} one {The largest} other {The # largest}}',
  'shadow.item':
    '{lines, plural, one {# line} other {# lines}}{ineligible, plural, =0 {} other {, # of them without any offer}} · {area}',
  'shadow.select-all': 'Select all',
  'shadow.how':
    'Choose a zone, or several with Ctrl, here, on the map or in the table, to treat it in a scenario.',
  'shadow.more': '{count, plural, one {# more zone in the table.} other {# more zones in the table.}}',
  'shadow.apart': 'Counted apart',
  'shadow.isolated': 'Isolated lines',
  'shadow.without-position': 'Lines without a position',
  'explain.isolated':
    'Under the threshold, with an offer or without, and too far from the others for one work to serve them. Radio, satellite or a connection of their own may.',
  'explain.without-position':
    'Under the threshold, with an offer or without, placed in a commune by their code only: nobody can tell whether they have neighbours.',

  'zones.question': 'Are the activity zones served at {threshold}?',
  'zones.answer':
    '{under, plural, =0 {None of the {zones, number} activity zones has} one {# activity zone of {zones, number} has} other {# activity zones of {zones, number} have}} lines under {threshold}, or without any offer; {withFibre, plural, =0 {none is known to have fibre.} one {# has fibre.} other {# have fibre.}}',
  'zones.none': 'No activity zone is loaded.',
  'zones.none-todo': 'Drop a GeoJSON of activity zones anywhere in the page.',
  'zones.figures': 'The figures',
  'zones.counts': 'Of {zones, plural, one {# zone} other {# zones}}:',
  'zones.with-fibre': 'Fibre present',
  'zones.fibre-unknown': 'Presence of fibre unknown',
  'zones.one-operator': 'One operator only',
  'zones.no-line': 'No line in the files',
  'zones.list': 'Zones, from worst to best served',
  'zones.order': 'By share of lines served, then by best speed, then by name.',
  'zones.item':
    '{lines, plural, =0 {no line} one {# line} other {# lines}}, {share} served · best speed {best} · {operators, plural, =0 {operator unknown} one {# operator} other {# operators}}',
  'zones.best': 'Best download speed',
  'zones.note': ': contours come from your file; a line belongs to the zone it stands in.',
  'explain.zone-fibre':
    'The file of zones says so; else a fibre line in the zone proves it; else nobody knows, and the answer is not “no”.',
  'fibre.yes': 'fibre',
  'fibre.no': 'no fibre',
  'fibre.unknown': 'fibre: unknown',

  'hover.area':
    '{name}: {share} of lines served, {under, number} under the threshold{ineligible, plural, =0 {} other {, # of them without any offer}}, of {lines, plural, one {# line} other {# lines}}',
  'hover.unknown': '{name}: share unknown, {lines, plural, =0 {no line} one {# line} other {# lines}}',
  'hover.shadow-zone':
    'Shadow zone {name}: {lines, plural, one {# line} other {# lines}}{ineligible, plural, =0 {} other {, # of them without any offer}}',
  'hover.line': 'Line: {speed}',
  'inspector.label': 'Selection',
  'inspector.commune': 'Commune',
  'inspector.zone': 'Activity zone',
  'inspector.epci': 'EPCI',
  'inspector.shadowZone': 'Shadow zone',
  'inspector.site': 'Site of the network',
  'inspector.line': 'Line',
  'inspector.several-commune': '{count, plural, other {# communes}}',
  'inspector.several-zone': '{count, plural, other {# activity zones}}',
  'inspector.several-epci': '{count, plural, other {# EPCI}}',
  'inspector.several-shadowZone': '{count, plural, other {# shadow zones}}',
  'inspector.several-site': '{count, plural, other {# sites of the network}}',
  'inspector.several-line': '{count, plural, other {# lines}}',
  'inspector.several-mixed': '{count, plural, other {# things}}',
  'inspector.parts': 'What is selected',
  'inspector.part':
    '{share} of lines served, {under, number} under the threshold{ineligible, plural, =0 {} other {, # of them without any offer}}, of {lines, number}',
  'inspector.part-under':
    '{lines, plural, one {# line} other {# lines}} under the threshold{ineligible, plural, =0 {} other {, # of them without any offer}}',
  'inspector.no-sum':
    'Things of several kinds are selected: their lines are not added up, some would count twice.',
  'inspector.more-parts':
    '{count, plural, one {and # more, marked in the table.} other {and # more, marked in the table.}}',
  'inspector.facts': 'What the files say',
  'inspector.dwellings': 'Dwellings',
  'inspector.technologies': 'Technologies',
  'inspector.site-kind': 'Kind',
  'inspector.parent': 'Attached to',
  'inspector.after': 'With the scenario shown: {before} today, {after} after.',
}
