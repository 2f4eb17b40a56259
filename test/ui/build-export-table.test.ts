import { expect, test } from 'vitest'
import type { Column } from '../../src/ui/data-table/column'
import { buildExportTable } from '../../src/ui/tables/build-export-table'

interface Work {
  readonly name: string
  readonly lifted: number
  readonly cost: number | null
}
const columns: readonly Column<Work>[] = [
  { key: 'name', title: 'Travaux', kind: 'text', value: ({ name }) => name },
  {
    key: 'lifted',
    title: 'Lignes relevées',
    kind: 'number',
    atThreshold: true,
    value: ({ lifted }) => lifted,
  },
  {
    key: 'cost',
    title: 'Coût',
    unit: '€',
    kind: 'number',
    value: ({ cost }) => cost,
  },
]
const rows = [
  { name: 'A', lifted: 3, cost: 10.005 },
  { name: 'B', lifted: 4, cost: null },
]
const request = { columns, rows, total: 2, nameAt: (title: string) => `${title}, seuil 2 Mbit/s` }

test('a header names the threshold its column answers, and the unit', () => {
  const { columns: written } = buildExportTable({ ...request, flavour: 'neutral' })
  expect(written.map(({ name }) => name)).toEqual(['Travaux', 'Lignes relevées, seuil 2 Mbit/s', 'Coût (€)'])
})

test('a program is given no space that nobody can type', () => {
  const nameAt = (title: string) => `${title}, seuil 2\u202fMbit/s`
  const nameOf = (flavour: 'neutral' | 'excel-fr') =>
    buildExportTable({ ...request, nameAt, flavour }).columns[1]?.name
  expect(nameOf('neutral')).toBe('Lignes relevées, seuil 2 Mbit/s')
  expect(nameOf('excel-fr')).toBe('Lignes relevées, seuil 2\u202fMbit/s')
})

test('a last row adds up for a person, and not for a program', () => {
  const totals = { name: 'Total', lifted: 7, cost: null }
  expect(buildExportTable({ ...request, totals, flavour: 'excel-fr' }).rows.at(-1)).toEqual([
    'Total',
    7,
    null,
  ])
  expect(buildExportTable({ ...request, totals, flavour: 'neutral' }).rows).toHaveLength(2)
  expect(buildExportTable({ ...request, flavour: 'excel-fr' }).rows).toHaveLength(2)
})

test('a filtered table has no last row: the sums are those of all the rows', () => {
  const totals = { name: 'Total', lifted: 7, cost: null }
  const filtered = { ...request, rows: rows.slice(0, 1), totals, flavour: 'excel-fr' as const }
  expect(buildExportTable(filtered).rows).toEqual([['A', 3, 10.01]])
})

test('an unknown cost stays empty, and a cell that holds several values is several columns', () => {
  const split: Column<Work> = {
    ...columns[0]!,
    inFile: [
      { key: 'rank', title: 'Rang', kind: 'number', value: ({ lifted }) => lifted },
      { key: 'name', title: 'Nom', kind: 'text', value: ({ name }) => name },
    ],
  }
  const table = buildExportTable({ ...request, columns: [split, columns[2]!], flavour: 'neutral' })
  expect(table.rows).toEqual([
    [3, 'A', 10.005],
    [4, 'B', null],
  ])
})
