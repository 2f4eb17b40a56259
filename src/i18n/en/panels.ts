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

  'coverage.question': 'Who is served at {threshold}?',
  'coverage.no-lines': 'No line is loaded: add a file of lines to know the coverage.',
  'coverage.answer':
    '{under, plural, =0 {No line} one {# line} other {# lines}} of {lines, number} {under, plural, =0 {is under {threshold}.} one {is under {threshold}, {ineligible, plural, =0 {with an offer} other {without any offer}}.} other {are under {threshold}, {ineligible, plural, =0 {all with an offer} other {# of them without any offer}}, in {communes, plural, =0 {no commune} one {# commune} other {# communes}}.}}{unknown, plural, =0 {} one { The speed of one line is unknown.} other { The speed of # lines is unknown.}}',
  'coverage.worst':
    '{count, plural, offset:1 =1 {The commune served worst is {name}: {share} of its lines are served.} one {The communes served worst are {name} and # other: {share} of their lines are served.} other {The communes served worst are {name} and # others: {share} of their lines are served.}}',
  'coverage.worst-none':
    '{all, select, yes {{count, plural, =1 {In {name}, no line is served.} other {None of the # communes has a line served.}}} other {{count, plural, =1 {In {name}, no line is served.} other {In # communes, {name} among them, no line is served.}}}}',
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
    'Choose a zone here, on the map or in the table, to treat it in a scenario; several with Ctrl, or by drawing a rectangle on the map with Shift.',
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
  'zones.none-todo': 'Drop a layer of activity zones anywhere in the page.',
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
  'hover.before-after': '{before} → {after}',
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
