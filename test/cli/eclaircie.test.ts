import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const DEMO = join(ROOT, 'fixtures/saint-omer')
const folder = mkdtempSync(join(tmpdir(), 'eclaircie-'))
const program = join(folder, 'cli/eclaircie.js')

/** The program as it is shipped, built into a folder of the test's own. */
beforeAll(async () => {
  await build({
    root: ROOT,
    mode: 'cli',
    logLevel: 'error',
    build: { outDir: join(folder, 'cli'), emptyOutDir: true },
  })
  writeFileSync(join(folder, 'cli/package.json'), '{"type":"module"}')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { status, stdout, stderr }
}
const runJson = (...args: string[]) => {
  const { status, stdout, stderr } = run(...args, '--json')
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout)
}
const write = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

interface Counts {
  lines: number
  unknown: number
  ineligible: number
  below: number
  served: number
}
const sum = (rows: readonly Counts[], key: keyof Counts) => rows.reduce((total, row) => total + row[key], 0)

const square = (west: number, code: string, name: string) => ({
  type: 'Feature',
  properties: { code, nom: name, epci: '200069037', nom_epci: 'CAPSO' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 50],
        [west + 1, 50],
        [west + 1, 51],
        [west, 51],
        [west, 50],
      ],
    ],
  },
})
const areas = () =>
  write(
    'communes.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [square(1, '01004', 'Ouest'), square(2, '2A004', 'Est')],
    }),
  )
/** Eight rows: one in each state, one placed by its code, one whose code lies, one nowhere, one unreadable. */
const lines = () =>
  write(
    'lignes.csv',
    [
      'line_id,insee,lon,lat,down_kbps',
      'a,01004,1.5,50.5,0',
      'b,01004,1.5,50.5,400',
      'c,01004,1.5,50.5,512',
      'd,01004,1.5,50.5,',
      'e,2A004,,,8000',
      'f,01004,2.5,50.5,2000',
      'g,01004,5.5,50.5,2000',
      'h,01004,1.5,50.5,vite',
    ].join('\n'),
  )

describe('eclaircie coverage', () => {
  test('gives the diagnosis of the demonstration, with every identity of the contract', () => {
    const document = runJson(
      ...['coverage', '--areas', join(DEMO, 'communes.geojson'), '--zones', join(DEMO, 'zones.geojson')],
      ...['--lines', join(DEMO, 'lines.csv.gz'), '--threshold', '512k'],
    )
    expect(document.totals).toMatchObject({
      lines: 56_214,
      unknown: 0,
      ineligible: 750,
      below: 1_800,
      served: 53_664,
    })
    expect(document.areas).toHaveLength(89)
    expect(document.zones).toHaveLength(12)
    for (const area of [document.totals, ...document.areas, ...document.zones]) {
      expect(area.lines).toBe(area.unknown + area.ineligible + area.below + area.served)
    }
    for (const key of ['lines', 'unknown', 'ineligible', 'below', 'served'] as const) {
      expect(sum(document.areas, key) + document.unplaced[key]).toBe(document.totals[key])
    }
    expect(
      document.inputs.map(({ file, rows, features }: Record<string, unknown>) => [file, rows ?? features]),
    ).toEqual([
      ['communes.geojson', 89],
      ['lines.csv.gz', 56_214],
      ['zones.geojson', 12],
    ])
    for (const { sha256 } of document.inputs) expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  }, 60_000)

  test('counts unknown apart from ineligible, position before code, and refused rows', () => {
    const document = runJson('coverage', '--areas', areas(), '--lines', lines(), '--threshold', '512')
    const [west, east] = document.areas
    expect(west).toMatchObject({ code: '01004', lines: 4, unknown: 1, ineligible: 1, below: 1, served: 1 })
    expect(west.share).toBeCloseTo(1 / 3)
    expect([west.shareLow, west.shareHigh]).toEqual([1 / 4, 2 / 4])
    expect(east).toMatchObject({ code: '2A004', lines: 2, served: 2, p50Kbps: 2_000 })
    expect(document.unplaced.count).toBe(1)
    const [, input] = document.inputs
    expect(input).toMatchObject({ rows: 8, used: 7, refused: 1 })
    const refused = document.issues.find(({ field }: { field?: string }) => field === 'down_kbps')
    expect(refused).toMatchObject({ row: 8, file: 'lignes.csv' })
    expect(refused.message).toContain('vite')
  })

  test('asks both directions when told so', () => {
    const both = write(
      'deux.csv',
      'line_id,insee,down_kbps,up_kbps\na,01004,9000,900\nb,01004,9000,100\nc,01004,9000,\n',
    )
    const document = runJson(
      'coverage',
      '--areas',
      areas(),
      '--lines',
      both,
      '--threshold',
      '8M',
      '--up',
      '512k',
    )
    expect(document.threshold).toEqual({ downKbps: 8_000, upKbps: 512 })
    expect(document.totals).toMatchObject({ lines: 3, served: 1, below: 1, unknown: 1 })
  })

  test('counts premises when asked, and says which lines do not tell how many', () => {
    const file = write(
      'locaux.csv',
      'line_id,insee,down_kbps,premises\na,01004,9000,10\nb,01004,100,5\nc,01004,100,\n',
    )
    const document = runJson(
      'coverage',
      '--areas',
      areas(),
      '--lines',
      file,
      '--threshold',
      '8M',
      '--by',
      'premises',
    )
    expect(document.totals).toMatchObject({ lines: 15, served: 10, below: 5 })
    const issue = document.issues.find(({ code }: { code: string }) => code === 'lines-without-premises')
    expect(issue.count).toBe(1)
  })
})

describe('eclaircie shadow', () => {
  test('finds the zones d’ombre of the demonstration, and every line under the threshold once', () => {
    const document = runJson(
      ...['shadow', '--areas', join(DEMO, 'communes.geojson'), '--lines', join(DEMO, 'lines.csv.gz')],
      ...['--threshold', '512k'],
    )
    const zones = document.shadowZones.features.map(({ properties }: GeoJSON.Feature) => properties)
    const inZones = zones.reduce((total: number, zone: Counts) => total + zone.lines, 0)
    expect(inZones + document.isolatedLines).toBe(2_550)
    for (const zone of zones) expect(zone.lines).toBe(zone.ineligible + zone.below)
  }, 60_000)
})

describe('eclaircie simulate', () => {
  test('costs and funds the prepared scenario, to the cent', () => {
    const document = runJson('simulate', '--project', join(DEMO, 'project.eclaircie'))
    const [scenario] = document.scenarios
    expect(scenario.coverageBefore).toMatchObject({ ineligible: 750, below: 1_800 })
    expect(scenario.coverageAfter).toMatchObject({ ineligible: 0, below: 0, served: 56_214 })
    const cents = (euros: number) => Math.round(euros * 100)
    const paid = scenario.funding.reduce(
      (total: number, { euros }: { euros: number }) => total + cents(euros),
      0,
    )
    expect(paid).toBe(cents(scenario.capex.base))
    const local = scenario.localShare.reduce(
      (total: number, { euros }: { euros: number }) => total + cents(euros),
      0,
    )
    const epci = scenario.funding.find(({ source }: { source: string }) => source === 'epci')
    expect(local).toBe(cents(epci.euros))
    expect(scenario.capex.low).toBeLessThanOrEqual(scenario.capex.base)
    expect(scenario.capex.base).toBeLessThanOrEqual(scenario.capex.high)
  }, 60_000)

  test('names the scenarios there are when the one asked for is not', () => {
    const { status, stderr } = run(
      'simulate',
      '--project',
      join(DEMO, 'project.eclaircie'),
      '--scenario',
      'Nul',
    )
    expect(status).toBe(1)
    expect(stderr).toContain('Résorber les zones d’ombre')
  }, 60_000)
})

describe('eclaircie check', () => {
  test('says what each file is', () => {
    const document = runJson('check', areas(), lines())
    expect(document.files).toMatchObject([
      { file: 'communes.geojson', kind: 'communes', features: 2, bbox: [1, 50, 3, 51] },
      { file: 'lignes.csv', kind: 'lines', delimiter: ',', rows: 8 },
    ])
    const roles = document.files[1].columns.map(({ role }: { role: string }) => role)
    expect(roles).not.toContain(null)
  })
})

describe('the command line', () => {
  test('lists every input it cannot use, and exits with 1', () => {
    const broken = write('cassé.geojson', '{"type":')
    const { status, stdout } = run(
      'coverage',
      '--areas',
      broken,
      '--lines',
      join(folder, 'absent.csv'),
      '--json',
    )
    expect(status).toBe(1)
    const files = JSON.parse(stdout).issues.map(({ file }: { file: string }) => file)
    expect(files).toContain('cassé.geojson')
    expect(files.some((file: string) => file.endsWith('absent.csv'))).toBe(true)
  })

  test('exits with 2 and the usage when called wrongly', () => {
    for (const args of [
      [],
      ['danser'],
      ['coverage'],
      ['coverage', '--areas', 'x', '--lines', 'y', '--threshold', 'vite'],
      ['coverage', '--inconnu'],
      ['shadow', '--areas', 'x', '--lines', 'y', '--distance', '-3'],
      ['check'],
      ['check', 'x', '--out', 'x.docx'],
    ]) {
      const { status, stdout, stderr } = run(...args)
      expect(status, args.join(' ')).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toContain('Usage')
    }
  })

  test('writes to a file by its extension, and never over one without being told', () => {
    const out = join(folder, 'sortie.csv')
    const args = ['coverage', '--areas', areas(), '--lines', lines(), '--out', out]
    expect(run(...args).status).toBe(0)
    const first = readFileSync(out, 'utf8')
    expect(first).toContain('01004')
    const again = run(...args)
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('--force')
    expect(run(...args, '--force').status).toBe(0)
    expect(existsSync(`${out}.partiel`)).toBe(false)

    const map = join(folder, 'carte.geojson')
    expect(run('shadow', '--areas', areas(), '--lines', lines(), '--out', map).status).toBe(0)
    expect(JSON.parse(readFileSync(map, 'utf8')).type).toBe('FeatureCollection')
  })

  test('keeps stdout for the document: progress and issues go to stderr', () => {
    const { stdout, stderr } = run('coverage', '--areas', areas(), '--lines', lines(), '--json')
    expect(() => JSON.parse(stdout)).not.toThrow()
    expect(stderr).toContain('Lecture de')
  })
})
