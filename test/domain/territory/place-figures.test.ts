import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { moveLineCodes } from '../../../src/domain/lines/move-line-codes'
import type { CommuneFigures, FigureColumn } from '../../../src/domain/territory/commune-figures'
import {
  type CommuneHistory,
  isCommuneIn,
} from '../../../src/domain/territory/commune-history/commune-history'
import { loadCommuneHistory } from '../../../src/domain/territory/commune-history/load-commune-history'
import { moveToVintage } from '../../../src/domain/territory/commune-history/move-to-vintage'
import { placeFigures } from '../../../src/domain/territory/place-figures'
import { buildLines } from '../../builders/lines'
import { contentOf, readGood } from '../../io/read'
import { hasSharedData, SHARED } from '../../io/shared-data'

let history: CommuneHistory
beforeAll(async () => {
  history = await loadCommuneHistory()
})

interface Row {
  readonly code: string
  readonly ftth: number
  readonly share?: number
  readonly lot?: string
}

function buildTable(rows: readonly Row[]): CommuneFigures {
  const columns: FigureColumn[] = [
    { key: 'ftth', quarter: '2018-T1', nature: 'count', values: Float64Array.from(rows, ({ ftth }) => ftth) },
    {
      key: 'ftth_share',
      quarter: '2018-T1',
      nature: 'share',
      values: Float64Array.from(rows, ({ share = Number.NaN }) => share),
    },
    { key: 'copper_lot', quarter: null, nature: 'text', values: rows.map(({ lot = '' }) => lot) },
  ]
  return {
    file: 'table.csv',
    subject: 'fibre',
    scope: null,
    date: '2018-T1',
    codes: rows.map(({ code }) => code),
    rows: Uint32Array.from(rows, (_, index) => index + 2),
    columns,
  }
}
const place = (rows: readonly Row[], ...communes: string[]) => {
  const { figures, issues } = placeFigures([buildTable(rows)], communes, history)
  const [table] = figures
  return {
    sources: [...table!.sources],
    values: table!.columns.map(({ values }) => [...values]),
    issues,
  }
}

describe('a published table on the communes of a territory', () => {
  test('has its values in their order, and none for a commune that it has no row for', () => {
    const found = place(
      [
        { code: '62040', ftth: 7, share: 0.5, lot: '3' },
        { code: '62765', ftth: 0, share: 1 },
      ],
      '62765',
      '62014',
      '62040',
    )
    expect(found).toEqual({
      sources: [1, 0, 1],
      values: [
        [0, Number.NaN, 7],
        [1, Number.NaN, 0.5],
        ['', '', '3'],
      ],
      issues: [],
    })
  })

  test('adds the counts of communes merged since; what they do not all say is unknown; the rows are named', () => {
    const found = place(
      [
        { code: '62765', ftth: 1 },
        { code: '62757', ftth: 10, share: 0.2, lot: '4' },
        { code: '62807', ftth: 5, share: 0.3, lot: '4' },
      ],
      '62757',
      '62765',
    )
    expect(found.sources).toEqual([2, 1])
    expect(found.values).toEqual([
      [15, 1],
      [Number.NaN, Number.NaN],
      ['4', ''],
    ])
    expect(found.issues).toEqual([
      {
        code: 'commune-code-moved',
        severity: 'info',
        params: { event: 'merged', moves: '62807 → 62757 (2016)' },
        file: 'table.csv',
        count: 1,
        rows: [4],
      },
    ])
  })

  test('leaves a sum with a hole unknown', () => {
    const rows = [
      { code: '62757', ftth: 10 },
      { code: '62807', ftth: Number.NaN },
    ]
    expect(place(rows, '62757').values[0]).toEqual([Number.NaN])
  })

  test('folds arrondissements, and says of the rows it leaves why', () => {
    const found = place(
      [
        { code: '75101', ftth: 1 },
        { code: '75120', ftth: 2 },
        { code: '59350', ftth: 4 },
        { code: '62999', ftth: 8 },
      ],
      '75056',
    )
    expect(found.values[0]).toEqual([3])
    expect(found.issues.map(({ severity, params, count }) => ({ severity, params, count }))).toEqual([
      {
        severity: 'info',
        params: { event: 'arrondissement', moves: '75101 → 75056, 75120 → 75056' },
        count: 2,
      },
      { severity: 'info', params: { why: 'outside', value: '59350' }, count: 1 },
      { severity: 'warning', params: { why: 'unknown', value: '62999' }, count: 1 },
    ])
  })

  test('has no place without communes', () => {
    expect(placeFigures([buildTable([{ code: '62765', ftth: 1 }])], [], history)).toEqual({
      figures: [],
      issues: [],
    })
  })

  test('loses nothing that it counts: what is placed, and what has no place, is what was read', () => {
    const changed = [...new Set([...history.livesOf.keys(), ...history.takenBy.keys()])]
    const codes = fc
      .tuple(fc.integer({ min: 1943, max: 2026 }), fc.integer({ min: 1, max: 95 }), fc.integer())
      .map(([year, department, seed]) => {
        const start = String(department).padStart(2, '0')
        return changed.filter(
          (code, index) =>
            code.startsWith(start) && isCommuneIn(history, code, year) && (seed >> (index % 31)) & 1,
        )
      })
    fc.assert(
      fc.property(codes, codes, (given, communes) => {
        fc.pre(communes.length > 0)
        const rows = given.map((code, index) => ({ code, ftth: index + 1 }))
        const { figures } = placeFigures([buildTable(rows)], communes, history)
        const placed = [...(figures[0]!.columns[0]!.values as Float64Array)].filter((v) => !Number.isNaN(v))
        const orphans = moveToVintage(
          rows.map(({ code, ftth }) => ({ code, values: [ftth] })),
          new Set(communes),
          history,
        ).orphans.reduce((sum, { values }) => sum + values[0]!, 0)
        const all = rows.reduce((sum, { ftth }) => sum + ftth, 0)
        expect(placed.reduce((sum, value) => sum + value, 0) + orphans).toBe(all)
        // Each row is in one commune's count of sources, or in none.
        const sources = figures[0]!.sources.reduce((sum, count) => sum + count, 0)
        expect(sources).toBeLessThanOrEqual(rows.length)
        expect(sources === rows.length).toBe(orphans === 0)
      }),
    )
  })
})

test('lines go to the commune where the code of theirs is now, and it is said of how many', () => {
  const lines = buildLines([
    { commune: '62807' },
    { commune: '62807' },
    { commune: '62765' },
    { commune: '59350' },
    {},
  ])
  const { goesTo, orphanOf, issues } = moveLineCodes(lines, new Set(['62757', '62765']), history)
  expect([...orphanOf]).toEqual([['59350', 'outside']])
  expect([...goesTo]).toEqual([['62807', '62757']])
  expect(issues).toMatchObject([
    { code: 'lines-code-moved', severity: 'info', count: 2, params: { moves: '62807 → 62757 (2016)' } },
  ])
  expect(moveLineCodes(lines, new Set(['62807', '62765']), history)).toEqual({
    goesTo: new Map(),
    orphanOf: new Map([['59350', 'outside']]),
    issues: [],
  })
})

const TABLE = 'arcep/observatoire-2018T1-ftth-communes-export.csv'
const CONTOURS = 'communes/communes-59-62-2026.geojson'

test.skipIf(!hasSharedData(TABLE) || !hasSharedData(CONTOURS))(
  'the real table of 2018 loses no premises of Nord and Pas-de-Calais on the contours of 2026',
  async () => {
    const read = async (path: string) => readGood(readFileSync(`${SHARED}/${path}`))
    const { figures: table } = contentOf(await read(TABLE), 'communeFigures')
    const { communes } = contentOf(await read(CONTOURS), 'communes')
    const codes = communes.map(({ code }) => code)
    const { figures, issues } = placeFigures([table], codes, history)
    const latest = (columns: readonly FigureColumn[]) =>
      columns.find(({ key, quarter }) => key === 'ftth' && quarter === '2018-T1')!.values as Float64Array
    const before = latest(table.columns).filter((_, row) => /^(?:59|62)/.test(table.codes[row]!))
    const after = latest(figures[0]!.columns)
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
    expect(sum(after)).toBe(sum(before))
    expect(after.length).toBeLessThan(before.length)
    expect(issues.map(({ code, count }) => [code, count])).toEqual([
      ['commune-code-moved', 5],
      ['commune-code-without-contour', table.codes.length - before.length],
    ])
  },
)
