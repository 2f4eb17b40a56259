import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Commune } from '../../src/domain/territory/territory'
import { readCommuneCounts } from '../../src/io/readers/csv/read-commune-counts'
import { contentOf, readGood, utf8 } from './read'
import { hasSharedData, SHARED } from './shared-data'

const read = async (bytes: Uint8Array) => {
  const result = await readCommuneCounts({ name: 'file', bytes })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

describe('a table of counts by commune', () => {
  test('is read from an export with titles, thin spaces and dashes', async () => {
    const text =
      'Réseaux,,,\n,,,\nCode commune,Nom commune,Logements,Établissements\n62765,Saint-Omer, 8 333    , 590    \n1004,Ambérieu, 7 000 , - \n62001,X,,12\n'
    expect((await read(utf8(text))).rows).toEqual([
      { code: '62765', premises: 8923, ftth: null },
      { code: '01004', premises: 7000, ftth: null },
      { code: '62001', premises: null, ftth: null },
    ])
  })

  test('is read from an export with one row a commune and a field, for the latest quarter', async () => {
    const text =
      'Titre,,,,\n\nCode commune,Champ,T4 2017,T1 2018,T3 2017\n01004,Locaux Raccordables,1793,2248,1460\n01004,Catégorie,10,25,10\n'
    const table = await read(utf8(text))
    expect(table).toMatchObject({
      rows: [{ code: '01004', premises: null, ftth: 2248 }],
      read: 1,
      refused: [],
    })
  })

  test('refuses what it cannot read, and other tables', async () => {
    const table = await read(
      utf8('code_insee;locaux;ftth_2018t1\n62765;8923;258\nXX;1;1\n62040;beaucoup;0\n'),
    )
    expect(table.rows).toEqual([{ code: '62765', premises: 8923, ftth: 258 }])
    expect(table.refused.map(({ row, issue }) => [row, issue.code])).toEqual([
      [3, 'insee-invalid'],
      [4, 'csv-number-invalid'],
    ])
    const other = await readCommuneCounts({ name: 'file', bytes: utf8('a;b\n1;2\n') })
    expect(other).toMatchObject({ ok: false, issues: [{ code: 'file-unrecognised', file: 'file' }] })
  })
})

const COMMUNES = 'communes/saint-omer-89-communes.geojson'
const TABLES = ['normalised', 'ftth-export'] as const
const FILES = {
  normalised: 'arcep/observatoire-2018T1-communes-normalised.csv',
  'ftth-export': 'arcep/observatoire-2018T1-ftth-communes-export.csv',
} as const

describe.skipIf(!hasSharedData(COMMUNES) || !hasSharedData(FILES.normalised))('the 89 real communes', () => {
  test.each(TABLES)(
    'had 5 973 FttH premises in CAPSO and 893 in Lumbres in 2018, from the %s table',
    async (table) => {
      const source = await readGood(readFileSync(`${SHARED}/${COMMUNES}`))
      const { communes } = contentOf(source, 'communes')
      const { rows } = await read(readFileSync(`${SHARED}/${FILES[table]}`))
      const ftthOf = new Map<string, number | null>(rows.map(({ code, ftth }) => [code, ftth]))
      const sum = (members: readonly Commune[]) =>
        members.reduce((total, { code }) => {
          expect(ftthOf.get(code), code).toBeTypeOf('number')
          return total + ftthOf.get(code)!
        }, 0)
      expect(communes).toHaveLength(89)
      expect(sum(communes.filter(({ epci }) => epci === '200069037'))).toBe(5973)
      expect(sum(communes.filter(({ epci }) => epci === '246201016'))).toBe(893)
    },
  )

  test('had as many premises in the export as in the cleaned table', async () => {
    const cleaned = await read(readFileSync(`${SHARED}/${FILES.normalised}`))
    const exported = await read(readFileSync(`${SHARED}/arcep/observatoire-2018T1-communes-export.csv`))
    const sum = (rows: typeof cleaned.rows) =>
      rows.reduce((total, { premises }) => total + (premises ?? 0), 0)
    expect(sum(cleaned.rows)).toBe(36_782_590)
    expect(cleaned.rows.reduce((total, { ftth }) => total + (ftth ?? 0), 0)).toBe(10_965_667)
    expect(sum(exported.rows)).toBe(36_782_590)
  })
})
