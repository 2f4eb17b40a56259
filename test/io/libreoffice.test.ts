import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeSheet } from '../../src/io/readers/sheet/decode-sheet'
import { type Cell, writeCsv } from '../../src/io/writers/write-csv'

/** How LibreOffice imports a CSV as a French Excel would: semicolons, quotes, UTF-8, French numbers, guessed types. */
const FRENCH_IMPORT = 'Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true'

const hasLibreOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    process.stdout.write('skipped: soffice (LibreOffice) is not installed\n')
    return false
  }
})()

/** The cells that LibreOffice finds in the CSV, as the file it saves says them. */
async function openInLibreOffice(
  csv: Uint8Array,
  format: 'ods' | 'xlsx',
): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'))
  try {
    writeFileSync(join(folder, 'a.csv'), csv)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const options = ['--headless', profile, '--convert-to', format, `--infilter=${FRENCH_IMPORT}`]
    execFileSync('soffice', [...options, '--outdir', folder, join(folder, 'a.csv')], {
      stdio: 'ignore',
      timeout: 60_000,
    })
    const read = await decodeSheet(new Uint8Array(readFileSync(join(folder, `a.${format}`))), undefined)
    if (!read.ok || read.value.content.kind !== 'rows') throw new Error(JSON.stringify(read.issues))
    return read.value.content.rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.runIf(hasLibreOffice)('a table for a French Excel, opened by LibreOffice', () => {
  const columns = [
    { name: 'code', type: 'text' },
    { name: 'nom', type: 'text' },
    { name: 'part', type: 'number' },
  ] as const
  const rows: readonly (readonly Cell[])[] = [
    ['01004', 'Éperlecques ; « bourg »', 1234.5],
    ['2A004', 'l’Aa, "rive gauche"', -0.5],
    ['97411', '10/05', 0.0001],
    ['62765', '1E5', 12345678.25],
    ['001', '3,5', 0],
    ['12 345', '2026-06-30', null],
  ]

  test.each(['ods', 'xlsx'] as const)(
    'keeps every code and every number (%s)',
    { timeout: 90_000 },
    async (format) => {
      const [header, ...found] = await openInLibreOffice(writeCsv({ columns, rows }, 'excel-fr'), format)
      expect(header).toEqual(['code', 'nom', 'part'])
      expect(found.map((cells) => [cells[0], cells[1], Number(cells[2]?.replace(',', '.'))])).toEqual(
        rows.map(([code, name, share]) => [code, name, share ?? 0]),
      )
      expect(found.at(-1)![2] ?? '').toBe('')
    },
  )

  test('runs no formula that a name hides', { timeout: 90_000 }, async () => {
    const names = ['=1+1', '+33 6', '-1', '@SUM(A1)', '\t=1+1']
    const table = { columns: [{ name: 'nom', type: 'text' }] as const, rows: names.map((name) => [name]) }
    const [, ...found] = await openInLibreOffice(writeCsv(table, 'excel-fr'), 'xlsx')
    expect(found.map(([cell]) => cell!.replace(/^'/, '').trim())).toEqual(names.map((name) => name.trim()))
  })
})
