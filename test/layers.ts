/**
 * Who may import whom. This constant is the rule: `architecture.test.ts` enforces it and checks that the table
 * of src/README.md is printed from it.
 *
 * `yes`: values and types; `types`: type imports only; absent: nothing.
 */
export const LAYERS = ['domain', 'io', 'workers', 'state', 'map', 'i18n', 'ui', 'cli', 'main'] as const
export type Layer = (typeof LAYERS)[number]

export const MAY_IMPORT: Readonly<Record<Layer, Readonly<Partial<Record<Layer, 'yes' | 'types'>>>>> = {
  domain: { domain: 'yes' },
  io: { domain: 'yes', io: 'yes' },
  workers: { domain: 'yes', io: 'yes', workers: 'yes' },
  map: { domain: 'types', map: 'yes' },
  state: {
    domain: 'yes',
    io: 'types',
    workers: 'types',
    state: 'yes',
    map: 'types',
  },
  i18n: { domain: 'types', i18n: 'yes' },
  ui: { domain: 'types', state: 'yes', map: 'yes', i18n: 'yes', ui: 'yes' },
  cli: { domain: 'yes', io: 'yes', i18n: 'yes', cli: 'yes' },
  main: {
    domain: 'yes',
    io: 'yes',
    workers: 'yes',
    state: 'yes',
    map: 'yes',
    i18n: 'yes',
    ui: 'yes',
    main: 'yes',
  },
}

/** Each outside library has one home; the folders are prefixes under src/. */
export const LIBRARY_HOMES: Readonly<Record<string, readonly string[]>> = {
  '@turf/': ['domain/geometry/'],
  pbf: ['io/writers/vector-tile/'],
  proj4: ['domain/geometry/'],
  geojson: ['domain/', 'io/', 'state/', 'map/', 'ui/', 'cli/', 'workers/', 'main'],
  fflate: ['io/'],
  'topojson-client': ['io/readers/topojson/'],
  'topojson-specification': ['io/readers/'],
  '@e965/xlsx': ['io/readers/sheet/'],
  'sql.js': ['io/readers/geopackage/'],
  '@tmcw/togeojson': ['io/readers/kml/'],
  '@xmldom/xmldom': ['io/readers/kml/'],
  zod: ['io/project-file/'],
  'maplibre-gl': ['map/'],
  zustand: ['state/', 'ui/use-app.ts'],
  idb: ['io/storage/'],
  'intl-messageformat': ['i18n/'],
  react: ['ui/', 'main.tsx'],
  'react-dom': ['main.tsx'],
  '@mantine/': ['ui/', 'main.tsx'],
  '@tanstack/': ['ui/'],
  '@observablehq/plot': ['ui/charts/'],
  '@fontsource-variable/': ['main.tsx', 'ui/'],
}
