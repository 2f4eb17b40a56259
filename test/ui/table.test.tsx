import { describe, expect, it } from 'vitest'
import type { Column } from '../../src/ui/data-table/column'
import { DataTable } from '../../src/ui/data-table/data-table'
import { parseNumberFilter } from '../../src/ui/data-table/parse-number-filter'
import { simplify } from '../../src/ui/data-table/simplify'
import { TableCell } from '../../src/ui/data-table/table-cell'
import { useArrangement } from '../../src/ui/data-table/use-arrangement'
import { readText } from './support/say'

describe('the filter above a column of numbers', () => {
  it('reads at least, at most, exactly and between', () => {
    expect(parseNumberFilter('≥ 10')).toEqual({ min: 10, max: Infinity })
    expect(parseNumberFilter('>=1 000')).toEqual({ min: 1000, max: Infinity })
    expect(parseNumberFilter('<= 2,5')).toEqual({ min: -Infinity, max: 2.5 })
    expect(parseNumberFilter('=0')).toEqual({ min: 0, max: 0 })
    expect(parseNumberFilter('10 à 20')).toEqual({ min: 10, max: 20 })
  })

  it('takes a bare number as at least', () => {
    expect(parseNumberFilter('10')).toEqual({ min: 10, max: Infinity })
  })

  it('refuses what it cannot read rather than guess', () => {
    for (const text of ['', 'beaucoup', '≥', '1,2,3', '10 à']) expect(parseNumberFilter(text)).toBeNull()
  })
})

describe('looking for a name', () => {
  it('does without accents, hyphens, apostrophes and ligatures', () => {
    expect(simplify('Éperlecques')).toBe('eperlecques')
    expect(simplify('Saint-Martin-d’Hardinghem')).toBe('saint martin d hardinghem')
    expect(simplify('Dennebrœucq')).toBe('dennebroeucq')
  })
})

interface Place {
  readonly name: string
  readonly lines: number | null
}
const PLACES: readonly Place[] = [
  { name: 'Éperlecques', lines: 3 },
  { name: 'Arques', lines: null },
  { name: 'Zouafques', lines: 12 },
]
const COLUMNS: readonly Column<Place>[] = [
  { key: 'name', title: 'Commune', kind: 'text', value: ({ name }) => name },
  { key: 'lines', title: 'Lignes', kind: 'number', value: ({ lines }) => lines },
]

function Names({ sortBy }: { sortBy: { key: string; desc: boolean } }) {
  return useArrangement(PLACES, COLUMNS, sortBy).shown.map(({ name }) => `${name} `)
}

describe('sorting', () => {
  it('puts names in French order', () => {
    expect(readText(<Names sortBy={{ key: 'name', desc: false }} />)).toBe('Arques Éperlecques Zouafques')
  })

  it('keeps the unknown last, whichever way', () => {
    expect(readText(<Names sortBy={{ key: 'lines', desc: false }} />)).toBe('Éperlecques Zouafques Arques')
    expect(readText(<Names sortBy={{ key: 'lines', desc: true }} />)).toBe('Zouafques Éperlecques Arques')
  })
})

describe('an empty table', () => {
  const write = (rows: readonly Place[]) =>
    readText(
      <DataTable
        caption="Communes"
        rows={rows}
        columns={COLUMNS}
        rowId={({ name }) => name}
        selected={new Set()}
        onSelect={() => undefined}
        empty={{ title: 'Rien encore.', todo: 'Déposez un fichier.' }}
      />,
    )

  it('says why and what to do, and speaks of no filter', () => {
    expect(write([])).toBe('Rien encore. Déposez un fichier.')
    expect(write(PLACES)).not.toContain('Rien encore')
  })
})

describe('a cell', () => {
  const draw = (lines: number | null) =>
    readText(
      <table>
        <tbody>
          <tr>
            <TableCell column={COLUMNS[1]!} row={{ name: 'Arques', lines }} />
          </tr>
        </tbody>
      </table>,
    )

  it('tells zero from unknown', () => {
    expect(draw(0)).toBe('0')
    expect(draw(null)).toBe('inconnu')
    expect(draw(56214)).toBe('56 214')
  })
})
