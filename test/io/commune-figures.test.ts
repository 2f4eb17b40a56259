import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { FigureKey } from '../../src/domain/territory/commune-figures'
import { READ_LIMITS } from '../../src/io/limits'
import type { ReadOptions, Source } from '../../src/io/source'
import { collection, contentOf, feature, findIssue, readBad, readGood, square } from './read'
import { hasSharedData, SHARED } from './shared-data'

const figuresOf = (source: Source) => contentOf(source, 'communeFigures').figures
/** The values of a figure; null where the table does not say. */
function valuesOf(source: Source, key: FigureKey, quarter: string | null = null) {
  const column = figuresOf(source).columns.find(
    (candidate) => candidate.key === key && candidate.quarter === quarter,
  )
  return (
    column &&
    Array.from<number | string, unknown>(column.values, (value) =>
      value === '' || Number.isNaN(value) ? null : value,
    )
  )
}

const PLACE = 'code_reg;code_dep;nom_com;code_insee'
const SPEEDS = `${PLACE};nbr;type;inel_hd;elig_hd05;elig_hd3;elig_bhd8;elig_thd30;elig_thd100;elig_thd1g;date`
const speeds = (...rows: string[]) => [SPEEDS, ...rows].join('\n')
const readSpeeds = (rows: string[], options: ReadOptions = {}) =>
  readGood(speeds(...rows), READ_LIMITS, options)

describe('a published table of speeds', () => {
  const someLeftOut = '32;62;Saint-Omer;62765;8923;all;3;8920;8900;8800;8700;8600;8500;2026-03-31'

  test('is read with its subject, its date, and what each column is', async () => {
    const source = await readSpeeds([
      someLeftOut,
      '32;62;Arques;62040;4000;all;;4000;4000;4000;4000;;0;2026-03-31',
    ])
    expect(source.summary).toMatchObject({
      read: 2,
      used: 2,
      communeFigures: { subject: 'speeds', date: '2026-03-31' },
    })
    const roles = Object.fromEntries(source.summary.columns.map(({ name, role }) => [name, role]))
    expect(roles).toMatchObject({
      code_insee: 'insee',
      elig_thd30: 'elig_thd30',
      nbr: 'premises',
      nom_com: null,
    })
    expect(figuresOf(source).codes).toEqual(['62765', '62040'])
    expect(valuesOf(source, 'inel_hd')).toEqual([3, null])
    expect(valuesOf(source, 'elig_thd100')).toEqual([8600, null])
    expect(valuesOf(source, 'elig_thd1g')).toEqual([8500, 0])
  })

  test('is without satellite where somebody has no offer: the columns do not say more, and the user may', async () => {
    const source = await readSpeeds([someLeftOut])
    expect(source.summary.communeFigures).toMatchObject({ scope: 'noSatellite', isScopeAsked: false })
    expect(findIssue(source, 'commune-speeds-scope')?.params).toEqual({ scope: 'noSatellite' })
    const said = await readSpeeds([someLeftOut], { figureScope: 'wired' })
    expect(said.summary.communeFigures).toMatchObject({ scope: 'wired', isScopeAsked: true })
    expect(figuresOf(said).scope).toBe('wired')
    expect(findIssue(said, 'commune-speeds-scope')).toBeUndefined()
  })

  const served = (code: number) => `1;1;X;${String(code).padStart(5, '0')};9;all;0;9;9;9;9;9;9;2026-03-31`
  test('that says everybody is served counts satellite when it is of a country, and may when it is of a few', async () => {
    const few = await readSpeeds([served(62_765)])
    expect(few.summary.communeFigures?.scope).toBeNull()
    expect(findIssue(few, 'commune-speeds-everywhere')).toMatchObject({
      severity: 'warning',
      params: { scope: 'unknown' },
    })
    const country = await readSpeeds(Array.from({ length: 10_000 }, (_, index) => served(1001 + index)))
    expect(country.summary.communeFigures?.scope).toBe('all')
    expect(findIssue(country, 'commune-speeds-everywhere')?.params).toEqual({ scope: 'all' })
    const terrestrial = await readSpeeds([served(62_765)], { figureScope: 'terrestrial' })
    expect(findIssue(terrestrial, 'commune-speeds-everywhere')).toBeUndefined()
  })

  test('of which one premises is under 30 Mbit/s is of unknown scope', async () => {
    const source = await readSpeeds(['1;1;X;62765;9;all;0;9;9;9;8;8;8;2026-03-31'])
    expect(source.summary.communeFigures?.scope).toBeNull()
    expect(findIssue(source, 'commune-speeds-scope')?.params).toEqual({ scope: 'unknown' })
  })

  test('says which rows contradict themselves, and keeps them', async () => {
    const source = await readSpeeds([
      '1;1;X;62765;9;all;1;8;8;8;9;8;8;2026-03-31',
      '1;1;X;62040;9;all;1;10;8;8;8;8;8;2026-03-31',
    ])
    expect(source.issues.filter(({ code }) => code === 'commune-figures-inconsistent')).toMatchObject([
      { row: 2, field: 'elig_thd30', params: { why: 'cumulative', code: '62765' } },
      { row: 3, field: 'elig_hd05', params: { why: 'over', code: '62040' } },
    ])
    expect(source.summary.used).toBe(2)
  })

  test('refuses parts of the premises, second rows, codes and numbers that are none; counts each', async () => {
    const source = await readSpeeds([
      someLeftOut,
      someLeftOut.replace(';all;', ';maison;'),
      someLeftOut,
      someLeftOut.replace('62765', 'XX'),
      someLeftOut.replace('62765', '62040').replace('8900', '89,5'),
      someLeftOut.replace('62765', '62014').replace('8900', '-4'),
    ])
    expect(source.refused.map(({ row, issue }) => [row, issue.code])).toEqual([
      [3, 'commune-figures-part'],
      [4, 'commune-figures-repeated'],
      [5, 'insee-invalid'],
      [6, 'csv-number-invalid'],
      [7, 'csv-number-negative'],
    ])
  })

  test('of several dates has none, and says so', async () => {
    const source = await readSpeeds([
      someLeftOut,
      someLeftOut.replace('62765', '62040').replace('2026-03-31', '31/12/2025'),
    ])
    expect(source.summary.communeFigures?.date).toBeNull()
    expect(findIssue(source, 'commune-figures-dates')?.params).toEqual({
      first: '2025-12-31',
      last: '2026-03-31',
    })
  })
})

test('the user says what the table is, where its columns leave a choice', async () => {
  const text = 'insee;techno;locaux\n62765;FO;8923\n'
  expect((await readGood(text)).content.kind).toBe('lines')
  const source = await readGood(text, READ_LIMITS, { kind: 'communeFigures' })
  expect(source.summary.communeFigures?.subject).toBe('premises')
  expect(valuesOf(source, 'premises')).toEqual([8923])
})

test('the user says what a column is, and which are left out', async () => {
  const text = 'insee;total;locaux;T1 2018;T2 2018\n62765;8923;1;258;300\n'
  const roles = { insee: 'insee', total: 'premises', 'T2 2018': null }
  const source = await readGood(text, READ_LIMITS, { roles })
  expect(source.summary.columns.map(({ role }) => role)).toEqual(['insee', 'premises', null, 'ftth', null])
  expect(valuesOf(source, 'premises')).toEqual([8923])
  expect(source.summary.communeFigures?.date).toBe('2018-T1')
  expect(findIssue(source, 'csv-column-ambiguous')?.params).toMatchObject({
    kept: 'total',
    ignored: 'locaux',
  })
})

describe('a published table of technologies', () => {
  test('is told from that of the best ones, whose columns share out the premises', async () => {
    const all = await readGood(
      `${PLACE};nbr;type;elig_ftth;elig_coax;elig_cu;elig_thdr;elig_4fg;elig_hdr;elig_sat;date\n1;1;X;62765;10;all;9;3;8;0;10;0;10;2020-12-31\n1;1;X;62040;10;all;11;0;0;0;0;0;0;2020-12-31\n`,
    )
    expect(all.summary.communeFigures).toMatchObject({ subject: 'technologies', scope: null })
    expect(valuesOf(all, 'elig_4gf')).toEqual([10, 0])
    expect(all.issues.filter(({ code }) => code === 'commune-figures-inconsistent')).toMatchObject([
      { row: 3, field: 'elig_ftth', params: { why: 'over' } },
    ])

    const best = await readGood(
      `${PLACE};nbr;nbr_elig_8;elig_ftth;elig_coax;elig_cu_30;elig_thdr;elig_cu_8;elig_4gf;elig_hdr;elig_sat;date\n1;1;X;62765;10;9;5;1;1;0;1;1;0;0;2026-03-31\n1;1;X;62040;10;9;5;1;1;0;1;1;0;1;2026-03-31\n1;1;X;62014;10;9;;1;1;0;1;1;0;1;2026-03-31\n`,
    )
    expect(best.summary.communeFigures?.subject).toBe('bestTechnology')
    expect(best.issues.filter(({ code }) => code === 'commune-figures-inconsistent')).toMatchObject([
      { row: 3, field: 'nbr_elig_8', params: { why: 'partition', code: '62040' } },
    ])
  })
})

describe("Arcep's observatory", () => {
  test('is read from an export with titles, thin spaces and dashes', async () => {
    const source = await readGood(
      'Réseaux,,,\n,,,\nCode commune,Nom commune,Logements,Établissements\n62765,Saint-Omer, 8\u202f333    , 590    \n1004,Ambérieu, 7 000 , - \n62001,X,,12\n',
    )
    expect(source.summary.communeFigures).toMatchObject({ subject: 'premises', date: null })
    expect(figuresOf(source).codes).toEqual(['62765', '01004', '62001'])
    expect(valuesOf(source, 'dwellings')).toEqual([8333, 7000, null])
    expect(valuesOf(source, 'establishments')).toEqual([590, 0, 12])
    expect(source.issues.map(({ code }) => code)).toEqual([
      'columns-ignored',
      'csv-title-lines-skipped',
      'insee-zero-restored',
      'commune-figures-dash',
    ])
  })

  test('is read from an export with a row a commune and a field: the rows of a commune become one', async () => {
    const source = await readGood(
      'Titre,,,,\n\nCode commune,Champ,T4 2017,T1 2018,T3 2017\n01004,Locaux Raccordables,1793,2248,1460\n01004,Catégorie,10,25,10\n01004,Catégorie,10,25,10\n01005,Débits,1,2,3\n',
    )
    expect(source.summary).toMatchObject({ read: 4, used: 2, refused: 2, merged: 1 })
    expect(source.summary.communeFigures).toMatchObject({ subject: 'fibre', date: '2018-T1' })
    expect(valuesOf(source, 'ftth', '2018-T1')).toEqual([2248])
    expect(valuesOf(source, 'ftth', '2017-T3')).toEqual([1460])
    expect(valuesOf(source, 'ftth_class', '2018-T1')).toEqual([0.25])
    expect(source.refused.map(({ issue }) => issue.code)).toEqual([
      'commune-figures-repeated',
      'commune-figure-unknown',
    ])
  })

  test('is read from a sheet where premises and fibre stand side by side, whatever the row counts', async () => {
    const source = await readGood(
      'Code commune;Champ;Logements;Meilleure estimation des locaux T2 2026;T1 2026;T2 2026\n62765;Locaux raccordables;8333;9000;8000;8100\n62765;Catégorie;8333;9000;80;80\n',
    )
    expect(source.summary).toMatchObject({ used: 2, merged: 1, communeFigures: { date: '2026-T2' } })
    expect(figuresOf(source).columns.map(({ key, quarter, values }) => [key, quarter, ...values])).toEqual([
      ['dwellings', null, 8333],
      ['premises', '2026-T2', 9000],
      ['ftth', '2026-T1', 8000],
      ['ftth', '2026-T2', 8100],
      ['ftth_class', '2026-T1', 0.8],
      ['ftth_class', '2026-T2', 0.8],
    ])
  })

  test('refuses what it cannot read, and other tables', async () => {
    const source = await readGood('code_insee;locaux;ftth_2018t1\n62765;8923;258\nXX;1;1\n62040;beaucoup;0\n')
    expect(valuesOf(source, 'ftth', '2018-T1')).toEqual([258])
    expect(source.refused.map(({ row, issue }) => [row, issue.code])).toEqual([
      [3, 'insee-invalid'],
      [4, 'csv-number-invalid'],
    ])
    expect(await readBad('a;b\n1;2\n')).toMatchObject([{ code: 'file-unrecognised' }])
    expect(await readBad('code_insee;population\n62765;14661\n')).toMatchObject([
      { code: 'table-by-commune' },
    ])
  })
})

describe("Orange's calendar of the closure of copper", () => {
  const HEADER =
    'com_insee;com_subdiv;com_nom;com_lot;com_fc_annonce;com_ft_annonce;com_ftth_taux;com_loc_ref;com_loc_total;com_loc_deployes;com_oi'

  test('is read with its days, its shares and its texts; parts of a commune stay apart', async () => {
    const source = await readGood(
      `${HEADER}\n62765;;Saint-Omer;4;31/01/2026;31/01/2028;97,5;9000;9100;8900;ORANGE\n75056;1;Paris;5;bientôt;;80;10;11;9;\n75056;2;Paris;6;;;81;20;22;18;\n75056;2;Paris;6;;;81;20;22;18;\n`,
    )
    expect(source.summary).toMatchObject({ used: 3, refused: 1, merged: 1 })
    expect(source.summary.communeFigures).toMatchObject({ subject: 'copperClosure', date: null })
    expect(valuesOf(source, 'copper_lot')).toEqual(['4', '5', '6'])
    expect(valuesOf(source, 'commercial_closure')).toEqual(['2026-01-31', null, null])
    expect(valuesOf(source, 'copper_ftth_share')).toEqual([0.975, 0.8, 0.81])
    expect(valuesOf(source, 'premises')).toEqual([9100, 11, 22])
    expect(findIssue(source, 'attribute-unreadable')).toMatchObject({ row: 3, field: 'com_fc_annonce' })
  })

  test('says shares of 1 as such, and of 100 as such', async () => {
    const read = async (share: string) =>
      valuesOf(await readGood(`${HEADER}\n62765;;X;4;;;${share};;;;\n`), 'copper_ftth_share')
    expect(await read('0,975')).toEqual([0.975])
    expect(await read('97,5 %')).toEqual([0.975])
    expect(await read('0,5 %')).toEqual([0.005])
  })
})

const COMMUNES = 'communes/saint-omer-89-communes.geojson'
const FILES = {
  normalised: 'arcep/observatoire-2018T1-communes-normalised.csv',
  'ftth-export': 'arcep/observatoire-2018T1-ftth-communes-export.csv',
} as const

describe.skipIf(!hasSharedData(COMMUNES) || !hasSharedData(FILES.normalised))('the 89 real communes', () => {
  test.each(['normalised', 'ftth-export'] as const)(
    'had 5 973 FttH premises in CAPSO and 893 in Lumbres in 2018, from the %s table',
    async (table) => {
      const communes = contentOf(await readGood(readFileSync(`${SHARED}/${COMMUNES}`)), 'communes').communes
      const source = await readGood(readFileSync(`${SHARED}/${FILES[table]}`))
      const ftth = valuesOf(source, 'ftth', '2018-T1')!
      const ftthOf = new Map(figuresOf(source).codes.map((code, index) => [code, ftth[index]]))
      const sum = (epci: string) =>
        communes
          .filter((commune) => commune.epci === epci)
          .reduce((total, { code }) => {
            expect(ftthOf.get(code), code).toBeTypeOf('number')
            return total + (ftthOf.get(code) as number)
          }, 0)
      expect(communes).toHaveLength(89)
      expect(sum('200069037')).toBe(5973)
      expect(sum('246201016')).toBe(893)
    },
  )

  test('had as many premises in the export as in the cleaned table', async () => {
    const cleaned = await readGood(readFileSync(`${SHARED}/${FILES.normalised}`))
    const exported = await readGood(readFileSync(`${SHARED}/arcep/observatoire-2018T1-communes-export.csv`))
    const sum = (source: Source, ...keys: FigureKey[]) =>
      keys.flatMap((key) => valuesOf(source, key)!).reduce<number>((total, value) => total + Number(value), 0)
    expect(sum(cleaned, 'premises')).toBe(36_782_590)
    expect(sum(exported, 'dwellings', 'establishments')).toBe(36_782_590)
    expect(
      valuesOf(cleaned, 'ftth', '2018-T1')!.reduce<number>((total, value) => total + Number(value), 0),
    ).toBe(10_965_667)
  })
})

describe('contours with published figures among their properties', () => {
  const layer = (...properties: object[]) =>
    collection(...properties.map((each, index) => feature(square(2 + index, 50), each)))
  const facts = { Locaux: 8923, ftth: 258, couv: '25', oi: 'ORANGE', zone: 'zipri', type: 'commune-actuelle' }

  test('are communes, even without names, and their figures are kept', async () => {
    const source = await readGood(
      layer(
        { INSEE_COM: '62765', ...facts },
        { INSEE_COM: '62040', ...facts, ftth: null, couv: 'beaucoup' },
        { INSEE_COM: '62014', ...facts, couv: '95 %' },
      ),
    )
    const { communes, figures } = contentOf(source, 'communes')
    expect(communes.map(({ code }) => code)).toEqual(['62765', '62040', '62014'])
    expect(figures).toMatchObject({ subject: 'fibre', scope: null, date: null, codes: ['62765', '62014'] })
    const values = Object.fromEntries(figures!.columns.map((column) => [column.key, [...column.values]]))
    expect(values).toEqual({
      premises: [8923, 8923],
      ftth: [258, 258],
      ftth_class: [0.25, 0.95],
      operator: ['ORANGE', 'ORANGE'],
      fibre_zone: ['zipri', 'zipri'],
    })
    expect(source.summary).toMatchObject({ used: 3, communeFigures: { subject: 'fibre' } })
    expect(findIssue(source, 'attribute-unreadable')).toMatchObject({ row: 2, params: { value: 'beaucoup' } })
    expect(source.summary.columns.map(({ role }) => role)).toContain('ftth_class')
    expect(findIssue(source, 'columns-ignored')?.params).toEqual({ column: 'type' })
  })

  test('are not taken for communes where several are in one', async () => {
    const zones = Array.from({ length: 4 }, () => ({ insee_com: '62765', ftth: 1, locaux: 3 }))
    expect((await readGood(layer(...zones))).content.kind).toBe('zones')
    expect((await readGood(layer({ insee_com: '62765', ftth: 1, zone: 'Z1' }))).content.kind).toBe('zones')
  })

  test('have none where they only say what a commune is', async () => {
    const source = await readGood(
      layer({ code: '62765', nom: 'Saint-Omer', logements: 8333, population: 14661 }),
    )
    expect(contentOf(source, 'communes').figures).toBeUndefined()
    expect(source.summary.communeFigures).toBeUndefined()
  })
})
