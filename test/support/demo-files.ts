import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'fflate'
import type { FeatureCollection, Geometry } from 'geojson'

const FOLDER = join(import.meta.dirname, '../../fixtures/saint-omer')

export const readDemoBytes = (name: string): Buffer => readFileSync(join(FOLDER, name))

export const readDemoLayer = <G extends Geometry>(name: string) =>
  JSON.parse(readDemoBytes(name).toString('utf8')) as FeatureCollection<G, Record<string, string | number>>

/** The cells of a demonstration table by column: read apart from the program's own readers, which it must not trust. */
export function readDemoTable(name: string): (column: string) => readonly string[] {
  const bytes = readDemoBytes(name)
  const text = new TextDecoder().decode(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  const [header, ...rows] = text
    .trim()
    .split('\n')
    .map((row) => row.split(','))
  return (column) => {
    const index = header!.indexOf(column)
    if (index < 0) throw new Error(`${name} has no column ${column}`)
    return rows.map((row) => row[index]!)
  }
}
