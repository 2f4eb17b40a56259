import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type CommuneHistory,
  isCommuneIn,
} from '../../../src/domain/territory/commune-history/commune-history'
import { findCurrentCommunes } from '../../../src/domain/territory/commune-history/find-current-communes'
import { findInVintage } from '../../../src/domain/territory/commune-history/find-in-vintage'
import { findVintage } from '../../../src/domain/territory/commune-history/find-vintage'
import { loadCommuneHistory } from '../../../src/domain/territory/commune-history/load-commune-history'
import { type CommuneRow, moveToVintage } from '../../../src/domain/territory/commune-history/move-to-vintage'
import { hasSharedData, SHARED } from '../../io/shared-data'

let history: CommuneHistory
beforeAll(async () => {
  history = await loadCommuneHistory()
})

const rows = (...pairs: [string, number | null][]): CommuneRow[] =>
  pairs.map(([code, value]) => ({ code, values: [value] }))
const move = (table: CommuneRow[], ...known: string[]) => moveToVintage(table, new Set(known), history)
const listIn = (year: number) => [...history.codes].filter((code) => isCommuneIn(history, code, year))

describe('the history of commune codes', () => {
  test('has as many communes each year as INSEE counts', () => {
    // Communes of the 101 departments; the collectivities overseas are in the lists of every year besides.
    const count = (year: number) => listIn(year).filter((code) => !/^9(75|77|78|8)/.test(code)).length
    expect([2015, 2016, 2017, 2018, 2019, 2021, 2022, 2023, 2024, 2025].map(count)).toEqual([
      36_658, 35_885, 35_416, 35_357, 34_970, 34_965, 34_955, 34_945, 34_935, 34_875,
    ])
  })

  test('counts 46 communes of 2025 made from 110', () => {
    const gone = [...history.goneOf.values()].flat().filter(({ year }) => year === 2025)
    // Four communes only changed their code.
    const merged = gone.filter(({ isNew }) => !isNew)
    const holders = new Set(merged.map(({ holder }) => holder))
    expect([gone.length - merged.length, holders.size, merged.length + holders.size]).toEqual([4, 46, 110])
  })
})

describe('findCurrentCommunes', () => {
  test.each([
    ['62807', '62757', 2016, 'merged'], // Tatinghem, now Saint-Martin-lez-Tatinghem
    ['62226', '62691', 2016, 'merged'], // Clarques, now Saint-Augustin
    ['62431', '62471', 2017, 'merged'], // Herbelles, now Bellinghem
    ['62294', '62295', 2017, 'merged'], // Enguinegatte, now Enquin-lez-Guinegatte
    ['63266', '63255', 2016, 'merged'],
    ['85307', '85001', 2022, 'merged'], // La Faute-sur-Mer, now L’Aiguillon-la-Presqu’île
    ['20004', '2A004', 1976, 'recoded'], // Ajaccio
    ['97127', '97801', 2008, 'recoded'], // Saint-Martin
    ['27058', '27676', 2023, 'recoded'], // Les Trois Lacs, recoded in 2021 and back
  ])('%s is in %s since %i', (code, to, year, event) => {
    expect(findCurrentCommunes(code, history)).toEqual({ kind: 'moved', to: [to], year, event })
  })

  test('leaves the communes of today, the ones set up again too', () => {
    for (const code of ['62757', '62691', '62471', '62295', '63255', '2A004', '85165', '97801', '01001'])
      expect(findCurrentCommunes(code, history)).toEqual({ kind: 'current' })
  })

  test('says so of a code that was never a commune’s', () => {
    for (const code of ['', '6275', '62999', '99999', '75101', '01220'])
      expect(findCurrentCommunes(code, history)).toEqual({ kind: 'unknown' })
  })

  test('gives every code of a commune since 1943 one of today', () => {
    for (const code of history.codes) {
      const found = findCurrentCommunes(code, history)
      expect(found.kind, code).not.toBe('unknown')
      if (found.kind === 'moved')
        for (const to of found.to) expect(isCommuneIn(history, to, history.lastYear), code).toBe(true)
    }
  })

  test('names what was set up apart from a commune before its code went', () => {
    const split = [...history.codes]
      .map((code) => findCurrentCommunes(code, history))
      .find((found) => found.kind === 'moved' && found.to.length > 1)
    expect(split).toBeDefined()
  })
})

describe('findVintage', () => {
  test('tells the year of a whole list, up to years with the same list', () => {
    for (const year of [1960, 2000, 2010, 2016, 2018, 2022, 2024]) {
      expect(findVintage(listIn(year), history)).toBe(year)
    }
    expect(findVintage(listIn(2026), history)).toBe(2026)
  })

  test('takes codes that never changed for those of today', () => {
    expect(findVintage(['01001', '62765', 'Z'], history)).toBe(2026)
    expect(findVintage([], history)).toBe(2026)
  })
})

describe('moveToVintage', () => {
  test('sums the rows of communes merged since, and says which moved', () => {
    const table = rows(['62757', 10], ['62807', 5], ['62765', 100])
    const found = move(table, '62757', '62765')
    expect(found.rows).toEqual(rows(['62757', 15], ['62765', 100]))
    expect(found.moved).toEqual([{ from: '62807', to: '62757', event: 'merged', year: 2016 }])
    expect([found.orphans, found.doubtful, found.tableYear]).toEqual([[], [], 2015])
  })

  test('keeps a hole in a sum', () => {
    const table = [
      { code: '62757', values: [1, null] },
      { code: '62807', values: [2, 7] },
    ]
    expect(move(table, '62757').rows).toEqual([{ code: '62757', values: [3, null] }])
  })

  test('never shares a commune merged since the contours', () => {
    const contours = ['62757', '62807', '62765']
    const found = move(rows(['62757', 15], ['62765', 100]), ...contours)
    expect(found.rows).toEqual(rows(['62765', 100]))
    expect(found.orphans).toEqual([{ code: '62757', values: [15], reason: 'newer' }])
    // A table as old as the contours has a row of each: nothing moves.
    const old = rows(['62757', 10], ['62807', 5])
    expect(move(old, ...contours)).toMatchObject({ rows: old, orphans: [], moved: [] })
  })

  test('does not put a commune merged under a new code on one of its parts', () => {
    // 14764 was made of 14485 and 14612 in 1947.
    expect(move(rows(['14764', 9]), '14485', '14612').orphans).toMatchObject([{ reason: 'newer' }])
  })

  test('says that a commune divided since the table may count its parts', () => {
    // Essarts-en-Bocage gave L’Oie (85165) and Sainte-Florence (85212) back in 2024.
    const old = rows(['85084', 30], ['85053', 1])
    const found = move(old, '85084', '85165', '85212', '85289')
    expect(found.doubtful).toEqual([{ code: '85084', mayInclude: ['85165', '85212'] }])
    expect(found.rows).toEqual(rows(['85084', 30], ['85289', 1]))
    // Contours with the parts only: none of them may have the figure of all.
    expect(move(old, '85165', '85212', '85289').orphans).toMatchObject([{ code: '85084', reason: 'split' }])
    // Contours with none of them: it is elsewhere, and there is nothing to doubt.
    expect(move(old, '85289')).toMatchObject({
      doubtful: [],
      orphans: [{ code: '85084', reason: 'outside' }],
    })
  })

  test('puts a commune set up since the contours back into the one it came from', () => {
    // 85289 was made of 85053 in 2023: contours with 85053 are older, and have L’Oie in Essarts-en-Bocage.
    const found = move(rows(['85084', 20], ['85165', 7], ['85212', 3]), '85084', '85053')
    expect(found.rows).toEqual(rows(['85084', 30]))
    expect(found.moved).toContainEqual({ from: '85165', to: '85084', event: 'merged', year: 2016 })
  })

  test('folds arrondissements into their city when the contours have the city only', () => {
    const table = rows(['75101', 1], ['75120', 2], ['69389', 3], ['13216', 4])
    const folded = move(table, '75056', '69123', '13055')
    expect(folded.rows).toEqual(rows(['75056', 3], ['69123', 3], ['13055', 4]))
    expect(folded.moved[0]).toEqual({ from: '75101', to: '75056', event: 'arrondissement', year: null })
    const kept = move(table, '75101', '75120', '69123', '13055')
    expect(kept.rows.map(({ code }) => code)).toEqual(['75101', '75120', '69123', '13055'])
    expect(move(rows(['75056', 9]), '75101', '75120').orphans).toMatchObject([{ reason: 'split' }])
    expect(move(rows(['75121', 9], ['75119', 9]), '75056', '01001').orphans).toMatchObject([
      { code: '75121', reason: 'unknown' },
    ])
  })

  test('says why each row has no contour', () => {
    const found = move(rows(['59350', 1], ['62999', 2], ['X', 3]), '62765')
    expect(found.orphans.map(({ reason }) => reason)).toEqual(['outside', 'unknown', 'unknown'])
  })
})

describe('any table on any contours', () => {
  /** Lists of several years, some communes left out, some codes that are none. */
  const codes = () =>
    fc
      .tuple(fc.integer({ min: 1943, max: 2026 }), fc.integer({ min: 0, max: 94 }), fc.integer())
      .map(([year, department, seed]) => {
        const start = String(department + 1).padStart(2, '0')
        const near = changed.filter((code) => code.startsWith(start) && isCommuneIn(history, code, year))
        return [...near.filter((_, index) => (seed >> (index % 31)) & 1), `${start}999`]
      })
  let changed: string[] = []
  beforeAll(() => {
    changed = [...new Set([...history.livesOf.keys(), ...history.takenBy.keys(), ...history.givenBy.keys()])]
  })

  test('keeps the sum of each column: table = rows + orphans', () => {
    fc.assert(
      fc.property(codes(), codes(), fc.integer({ min: 1, max: 9 }), (table, known, factor) => {
        const given = table.map((code, index) => ({ code, values: [factor + index, index % 2 ? 4 : 0] }))
        const found = moveToVintage(given, new Set(known), history)
        const sum = (list: readonly CommuneRow[], column: number) =>
          list.reduce((total, { values }) => total + values[column]!, 0)
        for (const column of [0, 1])
          expect(sum(found.rows, column) + sum(found.orphans, column)).toBe(sum(given, column))
        for (const { code } of found.rows) expect(known).toContain(code)
      }),
    )
  })

  test('gives a place of another year that is a commune of that year', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1943, max: 2026 }), (pick, year) => {
        const code = changed[pick % changed.length]!
        const place = findInVintage(history, code, year)
        if (place?.code) expect(isCommuneIn(history, place.code, year)).toBe(true)
        else expect(place !== null || !history.codes.has(code) || isCommuneIn(history, code, year)).toBe(true)
      }),
    )
  })
})

describe('the real table of 2018 on the contours of 2026', () => {
  const TABLE = 'arcep/observatoire-2018T1-communes-normalised.csv'
  const CONTOURS = 'communes/communes-59-62-2026.geojson'

  test.skipIf(!hasSharedData(TABLE) || !hasSharedData(CONTOURS))(
    'loses no premises of Nord and Pas-de-Calais, and none elsewhere',
    () => {
      const table = readFileSync(`${SHARED}/${TABLE}`, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => {
          const cells = line.split(',')
          return { code: cells[0]!, values: [Number(cells[7]), Number(cells[16])] }
        })
      const contours = JSON.parse(readFileSync(`${SHARED}/${CONTOURS}`, 'utf8')) as {
        features: { properties: { code: string } }[]
      }
      const known = new Set(contours.features.map(({ properties }) => properties.code))
      const found = moveToVintage(table, known, history)

      expect([found.tableYear, found.contoursYear]).toEqual([2018, 2026])
      expect(found.orphans.filter(({ code }) => /^(59|62)/.test(code))).toEqual([])
      expect(new Set(found.orphans.map(({ reason }) => reason))).toEqual(new Set(['outside']))
      expect(found.moved.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
        '59070 59006',
        '62210 62154',
        '62461 62447',
        '62549 62447',
        '62743 62447',
      ])
      const sum = (list: readonly CommuneRow[], column: number) =>
        list.reduce((total, { values }) => total + values[column]!, 0)
      expect(sum(found.rows, 0) + sum(found.orphans, 0)).toBe(36_782_590)
      expect(sum(found.rows, 0)).toBe(
        sum(
          table.filter(({ code }) => /^(59|62)/.test(code)),
          0,
        ),
      )
    },
  )
})
