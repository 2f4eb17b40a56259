import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kbps } from '../../src/domain/kernel/units'
import { createScenario } from '../../src/domain/scenario/create-scenario'
import { packSmallProject } from '../support/small-project'
import { DEMO, Program } from './program'

const program = new Program()
beforeAll(() => program.build(), 120_000)
afterAll(() => program.remove())

interface Counts {
  lines: number
  unknown: number
  ineligible: number
  below: number
  served: number
}
const COUNTS = ['lines', 'unknown', 'ineligible', 'below', 'served'] as const
const sum = <Key extends string>(rows: readonly Record<Key, number>[], key: Key) =>
  rows.reduce((total, row) => total + row[key], 0)
const inCents = (euros: number) => Math.round(euros * 100)

/** Classes partition every area; areas and unplaced lines make the total, which is the rows used. */
function expectIdentities(document: {
  totals: Counts
  areas: Counts[]
  zones: Counts[]
  unplaced: Counts & { count: number }
  inputs: { rows?: number; used: number; refused: number }[]
}) {
  const { totals, areas, zones, unplaced, inputs } = document
  for (const area of [totals, unplaced, ...areas, ...zones]) {
    expect(area.lines).toBe(area.unknown + area.ineligible + area.below + area.served)
  }
  for (const key of COUNTS) expect(sum(areas, key) + unplaced[key]).toBe(totals[key])
  expect(unplaced.count).toBe(unplaced.lines)
  const tables = inputs.flatMap(({ rows, ...input }) => (rows === undefined ? [] : [{ rows, ...input }]))
  expect(tables.length).toBeGreaterThan(0)
  for (const { rows, used, refused } of tables) expect(used + refused).toBe(rows)
  expect(totals.lines).toBe(sum(tables, 'used'))
}

describe('eclaircie coverage', () => {
  test('gives the diagnosis of the demonstration, with every identity of the contract', () => {
    const document = program.runJson(
      ...['coverage', '--areas', join(DEMO, 'communes.geojson'), '--zones', join(DEMO, 'zones.geojson')],
      ...['--lines', join(DEMO, 'lines.csv.gz'), '--threshold', '512k'],
    )
    expectIdentities(document)
    const { lines, unknown, ineligible, below, served } = document.totals
    expect({ unknown, ineligible, below }).toEqual({ unknown: 0, ineligible: 750, below: 1_800 })
    expect(served).toBe(lines - 2_550)
    expect(document.areas).toHaveLength(89)
    expect(document.zones).toHaveLength(12)
    expect(document.inputs).toMatchObject([
      { file: 'communes.geojson', features: 89 },
      { file: 'lines.csv.gz', rows: lines },
      { file: 'zones.geojson', features: 12 },
    ])
    for (const { sha256 } of document.inputs) expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  }, 60_000)

  test('counts unknown apart from ineligible, position before code, and refused rows', () => {
    const files = ['--areas', program.writeAreas(), '--lines', program.writeLines()]
    const document = program.runJson('coverage', ...files, '--threshold', '512')
    expectIdentities(document)
    const [west, east] = document.areas
    expect(west).toMatchObject({ code: '01004', lines: 4, unknown: 1, ineligible: 1, below: 1, served: 1 })
    expect(west.share).toBeCloseTo(1 / 3)
    expect([west.shareLow, west.shareHigh]).toEqual([1 / 4, 2 / 4])
    expect(east).toMatchObject({ code: '2A004', lines: 2, served: 2, p50Kbps: 2_000 })
    expect(document.unplaced.count).toBe(1)
    expect(document.inputs[1]).toMatchObject({ rows: 8, used: 7, refused: 1 })
    const refused = document.issues.find(({ field }: { field?: string }) => field === 'down_kbps')
    expect(refused).toMatchObject({ row: 9, file: 'lignes.csv', severity: 'warning' })
    expect(refused.message).toContain('vite')
    const disagreeing = document.issues.find(
      ({ code }: { code: string }) => code === 'lines-commune-disagrees',
    )
    // f is in the east whatever its code says, g is nowhere: a code does not place a line that has a position.
    expect(disagreeing.count).toBe(1)
  })

  test('asks both directions when told so', () => {
    const rows = ['line_id,insee,down_kbps,up_kbps', 'a,01004,9000,900', 'b,01004,9000,100', 'c,01004,9000,']
    const files = ['--areas', program.writeAreas(), '--lines', program.write('deux.csv', rows.join('\n'))]
    const document = program.runJson('coverage', ...files, '--threshold', '8M', '--up', '512k')
    expect(document.threshold).toEqual({ downKbps: 8_000, upKbps: 512 })
    expect(document.totals).toMatchObject({ lines: 3, served: 1, below: 1, unknown: 1 })
  })

  test('counts premises when asked, and says which lines do not tell how many', () => {
    const rows = ['line_id,insee,down_kbps,premises', 'a,01004,9000,10', 'b,01004,100,5', 'c,01004,100,']
    const files = ['--areas', program.writeAreas(), '--lines', program.write('locaux.csv', rows.join('\n'))]
    const document = program.runJson('coverage', ...files, '--threshold', '8M', '--by', 'premises')
    expect(document.totals).toMatchObject({ lines: 15, served: 10, below: 5 })
    const issue = document.issues.find(({ code }: { code: string }) => code === 'lines-without-premises')
    expect(issue.count).toBe(1)
  })

  test("joins Arcep's buildings and their offers, given together in either order", () => {
    const buildings = program.write(
      'base_imb.csv',
      'imb_id;imb_x;imb_y;imb_code_insee;imb_nbr_logloc\nA;;;01004;10\nB;;;01004;5\nC;;;01004;2\n',
    )
    const offers = program.write(
      'actuel.csv',
      'imb_id;code_operateur;code_techno;classe_debit_montant;classe_debit_descendant;saturation\nA;FRTE;FO;THD1G;THD1G;f\nB;STAK;SAT;BHD8;THD100;f\n',
    )
    for (const lines of [
      [buildings, offers],
      [offers, buildings],
    ]) {
      const files = ['--areas', program.writeAreas(), '--lines', ...lines]
      const document = program.runJson('coverage', ...files, '--threshold', '30M', '--by', 'premises')
      expect(document.totals).toMatchObject({ lines: 17, served: 10, ineligible: 5, unknown: 2 })
    }
  })

  test('reads speeds in the unit it is told when no header says one', () => {
    const lines = program.write('sans-unite.csv', 'insee,debit\n01004,100\n01004,1000\n')
    const files = ['coverage', '--areas', program.writeAreas(), '--lines', lines, '--threshold', '30M']
    const guessed = program.runJson(...files)
    expect(guessed.totals.served).toBe(0)
    expect(guessed.issues[0].code).toBe('csv-speed-unit-assumed')
    const told = program.runJson(...files, '--speed-unit', 'mbps')
    expect(told.totals.served).toBe(2)
    expect(told.issues.map(({ code }: { code: string }) => code)).not.toContain('csv-speed-unit-assumed')
  })

  test('turns attenuation into speed by the formula it is told, and says which', () => {
    const lines = program.write('cuivre.csv', 'insee,attenuation_db\n01004,20\n01004,45\n')
    const files = ['coverage', '--areas', program.writeAreas(), '--lines', lines, '--threshold', '8M']
    const arcep = program.runJson(...files)
    const arrete = program.runJson(...files, '--copper-formula', 'arrete-2013')
    expect([arcep.copperFormula, arrete.copperFormula]).toEqual(['arcep-2020', 'arrete-2013'])
    expect(arcep.totals.p50Kbps).not.toBe(arrete.totals.p50Kbps)

    // 45 dB is 3 876 kbit/s by Arcep and at least 250 by the arrêté: under 512 kbit/s by one formula only.
    const shadow = ['shadow', ...files.slice(1, -1), '512k']
    const [none, one] = [shadow, [...shadow, '--copper-formula', 'arrete-2013']].map((words) =>
      program.runJson(...words),
    )
    expect([none.copperFormula, one.copperFormula]).toEqual(['arcep-2020', 'arrete-2013'])
    expect([none.linesWithoutPosition, one.linesWithoutPosition]).toEqual([0, 1])
  })

  test('joins several files of lines, and counts the same content once', () => {
    const more = program.write('autres.csv', 'line_id,insee,down_kbps\nz,2A004,100\n')
    const files = ['--areas', program.writeAreas(), '--lines', program.writeLines(), more]
    const document = program.runJson('coverage', ...files, program.writeLines('encore.csv'))
    expectIdentities(document)
    expect(document.totals.lines).toBe(8)
    const twin = document.issues.find(({ code }: { code: string }) => code === 'file-duplicate')
    expect(twin).toMatchObject({ file: 'encore.csv', params: { other: 'lignes.csv' } })
  })
})

describe('eclaircie shadow', () => {
  test('finds the zones d’ombre of the demonstration, and every line under the threshold once', () => {
    const document = program.runJson(
      ...['shadow', '--areas', join(DEMO, 'communes.geojson'), '--lines', join(DEMO, 'lines.csv.gz')],
      ...['--threshold', '512k'],
    )
    const zones = document.shadowZones.features.map(({ properties }: GeoJSON.Feature) => properties)
    expect(sum(zones, 'lines') + document.isolatedLines + document.linesWithoutPosition).toBe(2_550)
    for (const { lines, ineligible, below, communes, communeNames, cause } of zones) {
      expect(lines).toBe(ineligible + below)
      expect(cause).toBe(below === 0 ? 'ineligible' : ineligible === 0 ? 'too-slow' : 'mixed')
      expect(communes.length).toBeGreaterThan(0)
      expect(communeNames).toHaveLength(communes.length)
    }
  }, 60_000)

  test('takes the distance and the least number of lines', () => {
    const at = (id: string, lon: number) => `${id},01004,${lon},50.5,100`
    // Three lines 70 m apart, a fourth 7 km away.
    const rows = [
      'line_id,insee,lon,lat,down_kbps',
      at('a', 1.5),
      at('b', 1.501),
      at('c', 1.502),
      at('d', 1.6),
    ]
    const files = ['--areas', program.writeAreas(), '--lines', program.write('ombre.csv', rows.join('\n'))]
    const count = (...options: string[]) => {
      const { shadowZones, isolatedLines } = program.runJson('shadow', ...files, ...options)
      return [shadowZones.features.length, isolatedLines]
    }
    expect(count('--min-lines', '3')).toEqual([1, 1])
    expect(count('--min-lines', '4')).toEqual([0, 4])
    expect(count('--min-lines', '3', '--distance', '50')).toEqual([0, 4])
  })

  test('asks five lines of a zone, 300 m apart at most, when nothing is said', () => {
    // Five lines 142 m apart along the parallel: the middle one has all within 284 m. Four are too few.
    const rows = [0, 1, 2, 3, 4].map((step) => `l${step},01004,${1.5 + step * 0.002},50.5,100`)
    const areas = program.writeAreas()
    const count = (lines: readonly string[]) => {
      const path = program.write(
        `${lines.length}.csv`,
        ['line_id,insee,lon,lat,down_kbps', ...lines].join('\n'),
      )
      return program.runJson('shadow', '--areas', areas, '--lines', path).shadowZones.features.length
    }
    expect(count(rows.slice(0, 4))).toBe(0)
    expect(count(rows)).toBe(1)
  })
})

describe('eclaircie simulate', () => {
  test('costs and funds the prepared scenario, to the cent', () => {
    const document = program.runJson('simulate', '--project', join(DEMO, 'project.eclaircie'))
    const [scenario] = document.scenarios
    const { coverageBefore, coverageAfter, capex, funding, localShare } = scenario
    expect(coverageBefore).toMatchObject({ ineligible: 750, below: 1_800 })
    expect(coverageAfter).toMatchObject({ ineligible: 0, below: 0, served: coverageBefore.lines })
    expect(scenario.lifted).toBe(2_550)
    const posts = scenario.quantities.filter(({ base }: { base: number | null }) => base !== null)
    expect(sum(posts, 'base')).toBeCloseTo(capex.base, 2)
    expect(inCents(sum(funding, 'euros'))).toBe(inCents(capex.base))
    const epci = funding.find(({ source }: { source: string }) => source === 'epci')
    expect(inCents(sum(localShare, 'euros'))).toBe(inCents(epci.euros))
    expect(capex.low).toBeLessThanOrEqual(capex.base)
    expect(capex.base).toBeLessThanOrEqual(capex.high)
  }, 60_000)

  test('leaves null what no price gives, names the price, and says what is known all the same', () => {
    const document = program.runJson('simulate', '--project', join(DEMO, 'project.eclaircie'))
    const { opex } = document.scenarios[0]
    expect(opex.base).toBeNull()
    expect(opex.missing.length).toBeGreaterThan(0)
    expect(opex.known).toBeGreaterThanOrEqual(0)
    const codes = document.issues.map(({ code }: { code: string }) => code)
    expect(codes).toContain('price-missing')
  }, 60_000)

  test('lists the project’s own file and each source in it', () => {
    const { inputs } = program.runJson('simulate', '--project', join(DEMO, 'project.eclaircie'))
    expect(inputs[0].file).toBe('project.eclaircie')
    expect(inputs.map(({ file }: { file: string }) => file)).toContain('lines.csv.gz')
    for (const { sha256 } of inputs) expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  }, 60_000)

  test('names the scenarios there are when the one asked for is not', () => {
    const project = join(DEMO, 'project.eclaircie')
    const { status, stderr } = program.run('simulate', '--project', project, '--scenario', 'Nul')
    expect(status).toBe(1)
    expect(stderr).toContain('Résorber les zones d’ombre')
    expect(stderr).toContain('Ne rien faire')
  }, 60_000)

  test('answers about doing nothing when it is named', () => {
    const project = join(DEMO, 'project.eclaircie')
    const { scenarios } = program.runJson('simulate', '--project', project, '--scenario', 'Ne rien faire')
    expect(scenarios).toHaveLength(1)
    const [{ coverageBefore, coverageAfter, capex, quantities }] = scenarios
    expect(coverageAfter).toEqual(coverageBefore)
    expect([capex.base, quantities]).toEqual([0, []])
  }, 60_000)

  test('takes a scenario of the project that bears the name of doing nothing for what it is', async () => {
    const goal = { downKbps: kbps(512), upKbps: null }
    const satellite = { technology: 'satellite', target: { kind: 'territory' }, scope: 'below' } as const
    const scenario = {
      ...createScenario('', 'Ne rien faire', goal),
      deployments: [{ id: 'd', name: 'Kits', site: null, note: '', ...satellite }],
    }
    const packed = await packSmallProject({ scenarios: [scenario] })
    const project = program.write('homonyme.eclaircie', new Uint8Array(await packed.arrayBuffer()))
    const { scenarios } = program.runJson('simulate', '--project', project, '--scenario', 'Ne rien faire')
    expect(scenarios).toMatchObject([{ lifted: 10 }])
  })

  test('reads the lines by the project’s own copper formula, or by the one it is told', async () => {
    const lines = 'line_id,insee,lon,lat,attenuation_db\na,62001,2.5,50.5,20\nb,62001,2.5,50.5,45\n'
    const packed = await packSmallProject({ lines, copperFormula: 'arrete-2013' })
    const project = program.write('cuivre.eclaircie', new Uint8Array(await packed.arrayBuffer()))
    const doNothing = ['simulate', '--project', project, '--scenario', 'Ne rien faire']
    const own = program.runJson(...doNothing)
    const told = program.runJson(...doNothing, '--copper-formula', 'arcep-2020')
    expect([own.copperFormula, told.copperFormula]).toEqual(['arrete-2013', 'arcep-2020'])
    // 45 dB: the bottom of its band by the arrêté, one value by Arcep.
    const slowest = ({ scenarios }: typeof own) => scenarios[0].coverageBefore.p10Kbps
    expect([slowest(own), slowest(told)]).toEqual([250, 3_876])
  })

  test('refuses what is no project', () => {
    const { status, stdout } = program.run('simulate', '--project', program.writeLines(), '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout).issues).toMatchObject([{ code: 'project-not-a-project', file: 'lignes.csv' }])
  })
})

describe('eclaircie check', () => {
  test('says what each file is', () => {
    const document = program.runJson('check', program.writeAreas(), program.writeLines())
    expect(document.files).toMatchObject([
      { file: 'communes.geojson', kind: 'communes', features: 2, bbox: [1, 50, 3, 51] },
      { file: 'lignes.csv', kind: 'lines', format: 'csv', encoding: 'utf-8', delimiter: ',', rows: 8 },
    ])
    const roles = document.files[1].columns.map(({ role }: { role: string }) => role)
    expect(roles).not.toContain(null)
  })

  test('tells a project and what is in it', () => {
    const { files } = program.runJson('check', join(DEMO, 'project.eclaircie'))
    expect(files.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['project', 'communes', 'lines', 'zones', 'sites', 'roads']),
    )
  }, 60_000)

  test('tells in words what each column was understood as, and how the text was', () => {
    const { stdout } = program.run('check', program.writeAreas(), program.writeLines())
    expect(stdout).toMatch(/^Fichier +Contenu +Format +Couche ou feuille +Encodage +Séparateur +Projection/m)
    expect(stdout).toMatch(/^lignes\.csv +lignes +csv +utf-8 +,/m)
    expect(stdout).toMatch(/^lignes\.csv +down_kbps +débit descendant$/m)
    expect(stdout).toMatch(/^communes\.geojson +\S+ +code INSEE$/m)
  })

  test('knows a recipe and an export of its own', () => {
    const recipe = program.write('recette.json', '{"eclaircieRecipe":1,"recipe":{"name":"mai","files":[]}}')
    expect(program.runJson('check', recipe).files).toMatchObject([{ file: 'recette.json', kind: 'recipe' }])
    const damaged = program.write('abîmée.json', '{"eclaircieRecipe":1}')
    const results = program.write(
      'communes.csv',
      'Commune;Part servie, inconnues non servies, seuil 30 Mbit/s (%);Code INSEE\nArques;0;62040\nLumbres;0;62534\n',
    )
    const { status, stdout } = program.run('check', damaged, results, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout).issues).toMatchObject([
      { code: 'recipe-invalid', file: 'abîmée.json' },
      { code: 'results-exported', file: 'communes.csv' },
    ])
  })

  test('does not ask to download again a file that is not there', () => {
    const { stderr } = program.run('check', 'absent.csv')
    expect(stderr).toContain('Vérifiez son nom et son chemin.')
    expect(stderr).not.toContain('téléchargez')
  })

  test('tells the lines that two of the files have', () => {
    const rows = ['L1;62765;8000', 'L2;62765;512', 'L3;62765;100']
    const [all, some] = [rows, rows.slice(1)].map((lines, rank) =>
      program.write(`lignes-${rank}.csv`, ['line_id;insee;debit_kbps', ...lines].join('\n')),
    ) as [string, string]
    expect(program.runJson('check', all, some).issues).toContainEqual(
      expect.objectContaining({
        code: 'lines-counted-twice',
        file: 'lignes-1.csv',
        params: { other: 'lignes-0.csv', share: 100 },
      }),
    )
  })

  test('joins the buildings and the offers it is given, and tells codes that are no commune’s', () => {
    const buildings = program.write(
      'imb.csv',
      'imb_id;imb_x;imb_y;imb_code_insee;imb_nbr_logloc\nA;;;62765;1\nB;;;62999;1\n',
    )
    const offers = program.write(
      'actuel.csv',
      'imb_id;code_operateur;code_techno;classe_debit_montant;classe_debit_descendant;saturation\nA;FRTE;FO;THD1G;THD1G;f\nC;FRTE;FO;THD1G;THD1G;f\n',
    )
    const codesOf = (...paths: string[]) =>
      program.runJson('check', ...paths).issues.map(({ code }: { code: string }) => code)
    expect(codesOf(buildings)).toContain('buildings-await-offers')
    const { issues } = program.runJson('check', buildings, offers)
    expect(issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'offers-joined', count: 1, file: 'imb.csv' }),
        expect.objectContaining({ code: 'buildings-without-offer', count: 1, rows: [3] }),
        expect.objectContaining({ code: 'offers-without-building', count: 1, file: 'actuel.csv' }),
        expect.objectContaining({
          code: 'lines-code-without-contour',
          params: { value: '62999', why: 'unknown' },
          count: 1,
          rows: [3],
        }),
      ]),
    )
    expect(codesOf(buildings, offers)).not.toContain('buildings-await-offers')
  })

  test('tells the files it can use beside one that it cannot, and exits with 1', () => {
    const broken = program.write('cassé.geojson', '{"type":')
    const { status, stdout } = program.run('check', broken, program.writeAreas(), '--json')
    expect(status).toBe(1)
    const { files, issues } = JSON.parse(stdout)
    expect(files).toMatchObject([{ file: 'communes.geojson' }])
    expect(issues).toMatchObject([{ file: 'cassé.geojson', code: 'json-invalid', severity: 'error' }])
  })
})
