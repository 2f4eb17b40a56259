import type { dataFr } from '../fr/data'

/** The sentences of `fr/data.ts`, in English. */
export const dataEn: Readonly<Record<keyof typeof dataFr, string>> = {
  'welcome.title': 'From a shadow to a break of light, with the figures to prove it.',
  'welcome.text':
    'Coverage, shadow zones, activity zones and costed scenarios: everything is computed in this page, and nothing is sent.',
  'data.question': 'What data do we have?',
  'data.answer-empty':
    'To begin, the contours of the communes and the speeds of the lines are needed. A demonstration territory is ready.',
  'data.answer-missing-communes':
    'The contours of the communes (GeoJSON, shapefile, GeoPackage…) are missing: without them no line can be placed.',
  'data.answer-missing-lines':
    'The lines and their speeds (CSV, Excel…) are missing: without them no coverage can be computed.',
  'data.answer':
    '{communes, plural, one {# commune} other {# communes}} and {lines, plural, one {# line} other {# lines}}, read from {files, plural, one {# file} other {# files}}{refused, plural, =0 {, none refused.} one {; # record refused, to be checked.} other {; # records refused, to be checked.}}',
  'data.open-demo': 'Open the demonstration territory',
  'data.drop-first':
    'Or drop your files anywhere in the page: GeoJSON, zipped shapefile, GeoPackage, KML, CSV, Excel… several at once, or an Éclaircie project.',
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
  'data.part': 'Layer, sheet or file read',
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
  'understood.part': 'Layer or sheet',
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
    'A layer of polygons (GeoJSON, TopoJSON, zipped shapefile, GeoPackage, KML), in WGS84 or Lambert, with the INSEE code and the name; EPCI and population serve the totals and the sharing of costs.',
  'expected.communes-where':
    'Where to get it: administrative contours of Etalab (etalab-datasets.geo.data.gouv.fr), from IGN’s ADMIN EXPRESS.',
  'expected.lines': 'Lines and speeds',
  'expected.lines-holds':
    'A table (CSV, Excel, LibreOffice) or a layer of points, one telephone line or one premises a row, with a position or an INSEE code, and either the speed, the attenuation, or the length and gauge of the cable.',
  'expected.lines-where':
    'Where to get it: the “informations préalables” that Orange gives to local authorities, Arcep’s Ma connexion internet, or your own survey.',
  'expected.zones': 'Activity zones',
  'expected.zones-holds':
    'A layer of polygons, or a CNIG “Sites économiques” table, with a code and a name; firms, jobs and presence of fibre if you know them.',
  'expected.zones-where':
    'Where to get it: the inventory of activity zones of your EPCI (CNIG standard “Sites économiques”).',
  'expected.sites': 'Exchanges and cabinets',
  'expected.sites-holds': 'A layer of points with a code, a name and a kind (NRA, SR, NRO, SRO…).',
  'expected.sites-where':
    'Where to get it: Orange’s “informations préalables” (NRA and SR), GraceTHD data of your public network.',
  'expected.roads': 'Roads',
  'expected.roads-holds':
    'A layer of lines, drawn on the map. Link lengths are still estimated as the crow flies.',
  'expected.roads-where': 'Where to get it: IGN’s BD TOPO, or an extract of OpenStreetMap.',

  'formula.arcep-2020': 'Arcep 2020',
  'formula.arrete-2013': 'Order of 2013',
  'formula.arcep-2020-meaning':
    'Where a file gives the attenuation and not the speed, it is computed by the functions that Arcep published in 2020: 78 dB give 512 kbit/s.',
  'formula.arrete-2013-meaning':
    'Where a file gives the attenuation and not the speed, the low end of the range in the order of 3 December 2013 (annex C) is taken.',
}
