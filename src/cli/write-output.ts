import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname } from 'node:path'
import { writeCsv } from '../io/writers/write-csv'
import type { Command, Outcome } from './document'
import { nameColumn, type Table } from './table'
import { UsageError } from './usage'

const PERCENT = 100

/** Before any work: a name that cannot be written is a wrong usage, an existing file is never overwritten unasked. */
export function checkOutput(path: string, writes: Command['writes'], force: boolean): void {
  if (!writes.some((extension) => extension === extname(path))) {
    throw new UsageError(`--out : cette commande écrit un fichier ${writes.join(', ')}.`)
  }
  if (!existsSync(dirname(path))) throw new UsageError(`--out : le dossier ${dirname(path)} n’existe pas.`)
  if (existsSync(path) && !force) {
    throw new UsageError(`--out : ${path} existe déjà ; ajoutez --force pour l’écraser.`)
  }
}

/** Writes the whole file beside its place, then puts it there: never half a file. Throws what the system says. */
export function writeOutput(path: string, outcome: Outcome, document: string): void {
  const temporary = `${path}.${process.pid}.partiel`
  try {
    writeFileSync(temporary, encode(path, outcome, document))
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function encode(path: string, { features, rows }: Outcome, document: string): string | Uint8Array {
  switch (extname(path)) {
    case '.geojson':
      return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`
    case '.csv':
      return rows ? encodeCsv(rows) : ''
    default:
      return document
  }
}

/** For a French spreadsheet: numbers as numbers, codes as texts, the unknown empty. */
function encodeCsv({ columns, rows }: Table): Uint8Array {
  return writeCsv(
    {
      columns: columns.map((column) => ({
        name: nameColumn(column.kind === 'share' ? { ...column, unit: '%' } : column),
        type: column.kind === 'text' ? 'text' : 'number',
      })),
      rows: rows.map((row) =>
        row.map((cell, index) =>
          columns[index]!.kind === 'share' && typeof cell === 'number' ? cell * PERCENT : cell,
        ),
      ),
    },
    'excel-fr',
  )
}
