import { describe, expect, test } from 'vitest'
import { describeZones } from '../../src/domain/coverage/describe-zones'
import { readCoverage } from '../../src/domain/coverage/read-coverage'
import { kbps } from '../../src/domain/kernel/units'
import { countByPremises } from '../../src/domain/lines/count-by-premises'
import { UNKNOWN_SPEED } from '../../src/domain/lines/line-table'
import { prepareAnalysis } from '../../src/domain/prepare-analysis'
import { gatherParts } from '../../src/io/gather-parts'
import type { SourceContent } from '../../src/io/source'
import { buildBox, buildCommune, buildZone } from '../builders/areas'
import { contentOf, findIssue, readBad, readGood, readLines } from './read'

/** Columns of « Ma connexion internet », edition 2026: buildings of a département, and what is offered there. */
const BUILDINGS =
  'imb_id;imb_x;imb_y;imb_code;imb_code_insee;imb_nbr_logloc;imb_source;imb_type;addr_code;imb_num;addr_numero;addr_rep;addr_nom_voie;addr_nom_ld;addr_code_insee;addr_nom_commune;addr_id_fantoir;addr_source'
const OFFERS =
  'imb_id;addr_code;imb_code;code_operateur;code_techno;classe_debit_montant;classe_debit_descendant;limitation;saturation'

const building = (id: string, premises: number | '' = 1) =>
  `${id};250470.85;6577190.19;IMB/62765/X/${id};62765;${premises};fo;PA;62765_0010_00001;1;1;;Rue de Dunkerque;;62765;Saint-Omer;0010;ban`
const offer = (id: string, operator: string, techno: string, up: string, down: string, saturated = 'f') =>
  `${id};62765_0010_00001;IMB/62765/X/${id};${operator};${techno};${up};${down};;${saturated}`

const buildingsOf = (...rows: string[]) => `\uFEFF${[BUILDINGS, ...rows, ''].join('\n')}`
const offersOf = (...rows: string[]) => [OFFERS, ...rows, ''].join('\n')

const read = async (text: string): Promise<SourceContent> => (await readGood(text)).content
const prepare = (...contents: readonly SourceContent[]) =>
  prepareAnalysis(
    { ...gatherParts(contents), communes: [[buildCommune('62765', { geometry: buildBox(2, 50, 3, 51) })]] },
    'arcep-2020',
    null,
  )
const speedsOf = async (...rows: string[]) => {
  const { lines, speeds } = prepare(await read(buildingsOf(building('A'))), await read(offersOf(...rows)))
  const { codes, values } = lines.technology!
  return [speeds.downKbps[0], speeds.upKbps[0], values[codes[0]!]]
}

describe("Arcep's buildings", () => {
  test('are lines that wait for a speed, placed by their metres, with their premises', async () => {
    const { source, lines } = await readLines(buildingsOf(building('A', 12), building('B')))
    expect(source.summary).toMatchObject({ crs: 'EPSG:3857', read: 2, used: 2 })
    expect(lines.lon[0]).toBeCloseTo(2.25, 4)
    expect(lines.lat[0]).toBeCloseTo(50.75, 4)
    expect([...lines.downKbps]).toEqual([UNKNOWN_SPEED, UNKNOWN_SPEED])
    expect([...lines.premises!]).toEqual([12, 1])
    expect(lines.keys).toHaveLength(4)
    expect(findIssue(source, 'buildings-read')).toMatchObject({ params: { premises: 13 }, count: 2 })
    expect(source.summary.columns.filter(({ role }) => role !== null)).toEqual([
      { name: 'imb_id', role: 'line_id' },
      { name: 'imb_x', role: 'x' },
      { name: 'imb_y', role: 'y' },
      { name: 'imb_code_insee', role: 'insee' },
      { name: 'imb_nbr_logloc', role: 'premises' },
    ])
  })

  test('are in the metres of the tiles where Lambert-93 would do as well', async () => {
    const nancy = building('A')
      .replace('250470.85', '688399.73')
      .replace(/6577190\.\d+/, '6222760.92')
    const { source, lines } = await readLines(buildingsOf(nancy))
    expect(source.summary.crs).toBe('EPSG:3857')
    expect([lines.lon[0], lines.lat[0]].map((degrees) => degrees!.toFixed(3))).toEqual(['6.184', '48.692'])
    expect(findIssue(source, 'crs-ambiguous')).toBeUndefined()
  })

  test('are in another system when they can only be', async () => {
    const lambert = building('A')
      .replace('250470.85', '647060')
      .replace(/6577190\.\d+/, '7072445')
    expect((await readLines(buildingsOf(lambert))).source.summary.crs).toBe('EPSG:2154')
  })

  test('are told from lines: those that measure something wait for no offer', async () => {
    const { lines } = await readLines('imb_id;imb_code_insee;imb_nbr_logloc;debit_mbps\nA;62765;1;30')
    expect(lines.keys).toBeNull()
  })

  test('alone are unknown, and say what they wait for', async () => {
    const { distribution, issues } = prepare(await read(buildingsOf(building('A'), building('B'))))
    const { totals } = readCoverage(distribution, { downKbps: kbps(512), upKbps: null })
    expect(totals).toMatchObject({ lines: 2, unknown: 2, ineligible: 0, served: 0 })
    expect(findIssue({ issues }, 'buildings-await-offers')).toMatchObject({ count: 2, file: 'file' })
  })
})

describe("Arcep's offers", () => {
  test('come to a key and a profile a building, in whatever order their rows are', async () => {
    const source = await readGood(
      offersOf(
        offer('A', 'FRTE', 'FO', 'THD1G', 'THD1G'),
        offer('B', 'FRTE', 'CU', 'HD05', 'BHD8'),
        offer('A', 'SFR0', 'FO', 'THD100', 'THD1G'),
        offer('C', 'SFR0', 'FO', 'THD100', 'THD1G'),
        offer('C', 'FRTE', 'FO', 'THD1G', 'THD1G'),
      ),
    )
    const { offers } = contentOf(source, 'offers')
    expect(source.summary).toMatchObject({ read: 5, used: 5, refused: 0 })
    expect(offers.keys).toHaveLength(6)
    expect(offers.offers).toHaveLength(3)
    expect(offers.profileOf[0]).toBe(offers.profileOf[2])
    expect(offers.profileOf[0]).not.toBe(offers.profileOf[1])
    expect(source.summary.columns.map(({ role }) => role)).toEqual([
      'line_id',
      null,
      null,
      'operator',
      'tech',
      'up_kbps',
      'down_kbps',
      null,
      'saturation',
    ])
  })

  test('are refused row by row where the building or the class cannot be told', async () => {
    const source = await readGood(
      offersOf(
        offer('A', 'FRTE', 'FO', 'THD1G', 'THD1G'),
        offer('', 'FRTE', 'FO', 'THD1G', 'THD1G'),
        offer('B', 'FRTE', 'FO', 'THD1G', 'THD2'),
      ),
    )
    expect(source.refused.map(({ row, issue }) => [row, issue.code, issue.field])).toEqual([
      [3, 'offer-building-missing', 'imb_id'],
      [4, 'speed-class-unknown', 'classe_debit_descendant'],
    ])
    expect((await readBad(offersOf(offer('', 'X', 'FO', '', '')))).map(({ code }) => code)).toContain(
      'rows-all-refused',
    )
  })

  test('are not read when a column cannot be of operators', async () => {
    const rows = Array.from({ length: 65_537 }, (_, index) =>
      offer(`A${index}`, `X${index}`, 'FO', 'THD1G', 'THD1G'),
    )
    expect((await readBad(offersOf(...rows, rows[0]!))).map(({ code }) => code)).toEqual([
      'offers-too-varied',
    ])
  })

  test('alone wait for their buildings, and say so', async () => {
    const { lines, issues } = prepare(
      await read(
        offersOf(offer('A', 'FRTE', 'FO', 'THD1G', 'THD1G'), offer('A', 'SFR0', 'FO', 'THD1G', 'THD1G')),
      ),
    )
    expect(lines.count).toBe(0)
    expect(issues.map(({ code, count }) => [code, count])).toContainEqual(['offers-await-buildings', 1])
  })
})

describe('buildings and offers together', () => {
  test('give each building its best offer by wire, whichever file comes first', async () => {
    const buildings = await read(buildingsOf(building('A'), building('B', 3), building('C')))
    const offers = await read(
      offersOf(
        offer('A', 'FRTE', 'CU', 'HD05', 'BHD8'),
        offer('A', 'SFR0', 'FO', 'THD100', 'THD1G'),
        offer('A', 'FRTE', 'FO', 'THD1G', 'THD1G'),
        offer('A', 'STAK', 'SAT', 'BHD8', 'THD100'),
        offer('B', 'FRTE', 'CU', 'HD05', 'HD3'),
        offer('D', 'FRTE', 'CU', 'HD05', 'HD3'),
      ),
    )
    for (const contents of [
      [buildings, offers],
      [offers, buildings],
    ]) {
      const analysis = prepare(...contents)
      const { speeds, lines, issues } = analysis
      expect([...speeds.downKbps]).toEqual([1_000_000, 3000, UNKNOWN_SPEED])
      expect([...speeds.upKbps]).toEqual([1_000_000, 500, UNKNOWN_SPEED])
      expect([...lines.technology!.codes].map((code) => lines.technology!.values[code])).toEqual([
        'FO',
        'CU',
        '',
      ])
      const counts = Object.fromEntries(issues.map(({ code, count }) => [code, count]))
      expect(counts).toMatchObject({
        'offers-joined': 2,
        'buildings-without-offer': 1,
        'offers-without-building': 1,
      })
      const figures = readCoverage(countByPremises(analysis).distribution, {
        downKbps: kbps(8000),
        upKbps: null,
      })
      expect(figures.totals).toMatchObject({ lines: 5, unknown: 1, below: 3, served: 1 })
    }
  })

  test('name the operators and technologies of the wires of an activity zone', async () => {
    const { lines, offers, speeds } = prepare(
      await read(buildingsOf(building('A'), building('B'))),
      await read(
        offersOf(
          offer('A', 'SFR0', 'FO', 'THD1G', 'THD1G'),
          offer('A', 'FRTE', 'FO', 'THD1G', 'THD1G'),
          offer('A', 'STAK', 'SAT', 'BHD8', 'THD100'),
          offer('B', 'FREE', 'CU', 'HD05', 'BHD8'),
        ),
      ),
    )
    const zoneOf = Uint32Array.of(1, 1)
    const [zone] = describeZones([buildZone('Z', {})], lines, speeds, { zoneOf }, offers)
    expect(zone).toMatchObject({
      operators: ['FREE', 'FRTE', 'SFR0'],
      technologies: ['CU', 'FO'],
      fibre: true,
      bestDownKbps: 1_000_000,
    })
  })

  test('serve nobody by satellite or by radio', async () => {
    const unwired = [offer('A', 'STAK', 'SAT', 'BHD8', 'THD100'), offer('A', 'ORNG', '4GF', 'HD3', 'THD30')]
    expect(await speedsOf(...unwired)).toEqual([0, 0, ''])
    const { issues } = prepare(await read(buildingsOf(building('A'))), await read(offersOf(...unwired)))
    expect(findIssue({ issues }, 'buildings-unwired')?.count).toBe(1)
  })

  test('count no offer that is saturated', async () => {
    const rows = [
      offer('A', 'FRTE', 'CU', 'HD05', 'BHD8', 't'),
      offer('A', 'FREE', 'CU', 'HD05', 'HD3', 'false'),
    ]
    expect(await speedsOf(...rows)).toEqual([3000, 500, 'CU'])
    const { issues } = prepare(await read(buildingsOf(building('A'))), await read(offersOf(...rows)))
    expect(findIssue({ issues }, 'offers-saturated')?.count).toBe(1)
  })

  test.each([
    ['a class that is not said', offer('A', 'FRTE', 'CU', '', ''), [UNKNOWN_SPEED, UNKNOWN_SPEED, '']],
    ['a technology not known', offer('A', 'FRTE', 'XYZ', 'HD3', 'THD30'), [UNKNOWN_SPEED, UNKNOWN_SPEED, '']],
    ['an ineligible line', offer('A', 'FRTE', 'CU', 'INEL', 'INEL'), [0, 0, '']],
  ])('tell not known from none: %s', async (_, row, expected) => {
    expect(await speedsOf(row)).toEqual(expected)
  })

  test('of two files that speak of the same building are all weighed, whichever comes first, and said', async () => {
    const files = [
      await read(offersOf(offer('A', 'FRTE', 'CU', 'HD05', 'HD3'))),
      await read(offersOf(offer('A', 'FRTE', 'FO', 'THD1G', 'THD1G'))),
    ]
    for (const order of [files, files.toReversed()]) {
      const { speeds, issues } = prepare(await read(buildingsOf(building('A'))), ...order)
      expect(speeds.downKbps[0]).toBe(1_000_000)
      expect(findIssue({ issues }, 'offers-in-several-files')?.count).toBe(1)
    }
  })

  test('leave alone the lines of other files', async () => {
    const other = await read('line_id;insee;down_kbps;tech\nA;62765;512;ADSL')
    const offers = await read(offersOf(offer('A', 'FRTE', 'FO', 'THD1G', 'THD1G')))
    const { speeds, lines } = prepare(other, await read(buildingsOf(building('A'))), offers)
    expect([...speeds.downKbps]).toEqual([512, 1_000_000])
    expect([...lines.technology!.codes].map((code) => lines.technology!.values[code])).toEqual(['ADSL', 'FO'])
  })
})
