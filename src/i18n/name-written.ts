import { examineFr } from './fr/examine'
import type { Translate } from './translator'

/** How people write the names of formats, in any language. */
const FORMATS: Readonly<Record<string, string>> = {
  csv: 'CSV',
  tsv: 'TSV',
  xlsx: 'XLSX',
  xlsb: 'XLSB',
  xls: 'XLS',
  ods: 'ODS',
  kml: 'KML',
  gpkg: 'GeoPackage',
  geojson: 'GeoJSON',
  geojsonl: 'GeoJSON',
  topojson: 'TopoJSON',
}

/** « CSV », « CSV, .gz »: a format as the readers name it, with what wraps it. */
export function nameFormat(format: string): string {
  const [name = '', ...wrapping] = format.split('.')
  return [FORMATS[name] ?? name, ...wrapping.map((each) => `.${each}`)].join(', ')
}

export function nameEncoding(translate: Translate, encoding: string): string {
  const key = `encoding.${encoding}`
  return isNamed(key) ? translate(key) : encoding
}

const isNamed = (key: string): key is Extract<keyof typeof examineFr, `encoding.${string}`> =>
  Object.hasOwn(examineFr, key)
