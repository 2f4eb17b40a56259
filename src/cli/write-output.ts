import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { writeCsv } from '../io/writers/write-csv'
import { type Outcome, UsageError } from './document'

const WRITABLE = ['.json', '.csv', '.geojson']

/** Before any work: a name that cannot be written is a wrong usage, an existing file is never overwritten unasked. */
export function checkOutput(path: string, force: boolean): void {
  if (!WRITABLE.includes(extname(path))) {
    throw new UsageError(`--out : l’extension doit être ${WRITABLE.join(', ')}.`)
  }
  if (existsSync(path) && !force)
    throw new UsageError(`--out : ${path} existe déjà ; ajoutez --force pour l’écraser.`)
}

/** Writes the whole file beside its place, then puts it there: never half a file. */
export function writeOutput(path: string, outcome: Outcome, document: string): void {
  const temporary = `${path}.partiel`
  writeFileSync(temporary, encode(path, outcome, document))
  renameSync(temporary, path)
}

function encode(path: string, { features, tables }: Outcome, document: string): string | Uint8Array {
  switch (extname(path)) {
    case '.geojson':
      if (!features) throw new UsageError('--out : cette commande n’a rien à écrire en GeoJSON.')
      return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`
    case '.csv': {
      const table = tables.at(-1)
      if (!table) throw new UsageError('--out : cette commande n’a pas de tableau à écrire.')
      const columns = table.columns.map(({ title }) => ({ name: title, type: 'text' as const }))
      return writeCsv({ columns, rows: table.rows }, 'excel-fr')
    }
    default:
      return document
  }
}
