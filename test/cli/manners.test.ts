import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { DEMO, Program } from './program'

const program = new Program()
beforeAll(() => program.build(), 120_000)
afterAll(() => program.remove())

const coverage = () => ['coverage', '--areas', program.writeAreas(), '--lines', program.writeLines()]
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('the answer', () => {
  test('is alone on stdout: progress and issues go to stderr', () => {
    const { stdout, stderr } = program.run(...coverage(), '--json')
    const document = JSON.parse(stdout)
    expect(document).toMatchObject({ eclaircie: version, command: 'coverage' })
    for (const { code, severity, message, file } of document.issues) {
      expect(code).toMatch(/^[a-z-]+$/)
      expect(['error', 'warning', 'info']).toContain(severity)
      expect(message).not.toBe('')
      expect(file).not.toBeUndefined()
    }
    expect(stderr).toContain('Lecture de lignes.csv')
    expect(plain(stderr)).toContain('Attention (lignes.csv, rangée 9, colonne « down_kbps ») : ')
  })

  test('is a French table without --json: unknown is a word, numbers have their comma and their spaces', () => {
    const header = 'line_id,insee,down_kbps,premises'
    const rows = Array.from({ length: 1_234 }, (_, index) => `l${index},01004,${index < 617 ? 1_500 : 512},`)
    const lines = program.write('mille.csv', [header, ...rows].join('\n'))
    const { stdout } = program.run(
      ...['coverage', '--areas', program.writeAreas(), '--lines', lines, '--threshold', '1M'],
    )
    const [west, east] = ['01004', '2A004'].map((code) =>
      plain(stdout)
        .split('\n')
        .find((line) => line.startsWith(code))
        ?.split(/ {2,}/),
    )
    expect(west).toEqual(['01004', 'Ouest', '1 234', '50,0 %', '617', '0', '0', '617', '0,5'])
    expect(east?.slice(2, 4)).toEqual(['0', 'inconnu'])
  })

  test('says the threshold both ways, what is counted, and both bounds of a share', () => {
    const lines = program.write(
      'locaux.csv',
      'line_id,insee,down_kbps,up_kbps,premises\na,01004,8000,2000,3\nb,01004,8000,,1\nc,01004,0,0,1\n',
    )
    const args = ['coverage', '--areas', program.writeAreas(), '--lines', lines, '--threshold', '2M']
    const said = plain(program.run(...args, '--up', '1M', '--by', 'premises').stdout)
    expect(said).toMatch(/^Couverture à 2 Mbit\/s \(et 1 Mbit\/s en montant\)/)
    expect(said).toMatch(/^Locaux +Part servie/m)
    expect(said).toMatch(/^ *5 +60,0 – 80,0 %/m)
  })

  test('survives a reader that stops reading', () => {
    // More than a pipe holds, so that the end of the answer meets a closed one.
    const columns = Array.from({ length: 3_000 }, (_, index) => `colonne_${index}`)
    const wide = program.write('large.csv', `insee,down_kbps,${columns}\n01004,512,${columns}\n`)
    const script = '"$0" "$@" | head -c 1'
    const args = ['-c', script, 'node', program.path, 'check', wide, '--json']
    const { stdout, stderr } = spawnSync('bash', args, { encoding: 'utf8' })
    expect(stdout).toBe('{')
    expect(stderr).not.toContain('EPIPE')
  })

  test('tells its version and its usage when asked, with 0', () => {
    expect(program.run('--version')).toMatchObject({ status: 0, stdout: `${version}\n` })
    for (const args of [['help'], ['--help'], ['-h'], ['shadow', '--help']]) {
      const { status, stdout } = program.run(...args)
      expect(status).toBe(0)
      expect(stdout).toContain('eclaircie shadow --areas')
    }
  })
})

describe('an input that cannot be used', () => {
  test('is listed with all the others, and exits with 1', () => {
    const broken = program.write('cassé.geojson', '{"type":')
    const absent = join(program.folder, 'absent.csv')
    const swapped = program.writeLines()
    const { status, stdout } = program.run(
      ...['coverage', '--areas', broken, '--lines', absent, '--zones', swapped, '--json'],
    )
    expect(status).toBe(1)
    const { issues, inputs, totals } = JSON.parse(stdout)
    const errors = issues.filter(({ severity }: { severity: string }) => severity === 'error')
    expect(errors).toMatchObject([
      { file: 'cassé.geojson', code: 'json-invalid' },
      { file: absent, code: 'file-unreadable' },
      { file: 'lignes.csv', code: 'file-unexpected-kind' },
    ])
    expect(totals).toBeUndefined()
    expect(inputs).toEqual([])
  })

  test('writes nothing, and says nothing on stdout', () => {
    const out = join(program.folder, 'rien.json')
    const absent = join(program.folder, 'absent.csv')
    const args = ['coverage', '--areas', program.writeAreas(), '--lines', absent, '--out', out]
    expect(program.run(...args)).toMatchObject({ status: 1, stdout: '' })
    expect(existsSync(out)).toBe(false)
  })
})

describe('a wrong usage', () => {
  const WRONG: readonly (readonly [string, ...string[]])[] = [
    ['Quelle commande'],
    ['Commande inconnue', 'danser'],
    ['Commande inconnue', 'toString'],
    ['--areas manque', 'coverage', '--lines', 'y'],
    ['--lines manque', 'coverage', '--areas', 'x'],
    ['n’est pas un débit', 'coverage', '--areas', 'x', '--lines', 'y', '--threshold', 'vite'],
    ['deux fois', 'coverage', '--areas', 'x', '--lines', 'y', '--threshold', '2M', '--threshold', '8M'],
    ['arcep-2020 ou arrete-2013', 'coverage', '--areas', 'x', '--lines', 'y', '--copper-formula', 'adsl'],
    ['arcep-2020 ou arrete-2013', 'shadow', '--areas', 'x', '--lines', 'y', '--copper-formula', 'adsl'],
    ['arcep-2020 ou arrete-2013', 'simulate', '--project', 'x', '--copper-formula', 'adsl'],
    ['kbps ou mbps', 'shadow', '--areas', 'x', '--lines', 'y', '--speed-unit', 'Mbit/s'],
    ['lines ou premises', 'coverage', '--areas', 'x', '--lines', 'y', '--by', 'voisins'],
    ['--inconnu', 'coverage', '--inconnu'],
    ['Mot inattendu', 'simulate', 'projet.eclaircie'],
    ['--out', 'check', 'x', '--out'],
    ['--distance', 'shadow', '--areas', 'x', '--lines', 'y', '--distance', '-3'],
    ['--min-lines', 'shadow', '--areas', 'x', '--lines', 'y', '--min-lines', '0'],
    ['--project manque', 'simulate'],
    ['Aucun fichier', 'check'],
    ['.json, .csv', 'check', 'x', '--out', 'x.docx'],
    ['.json, .csv', 'simulate', '--project', 'x', '--out', 'x.geojson'],
    ['n’existe pas', 'check', 'x', '--out', join('nulle', 'part.json')],
  ]

  test.each(WRONG)('says « %s », the usage, and exits with 2', (said, ...args) => {
    const { status, stdout, stderr } = program.run(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(said)
    expect(stderr).toContain('Usage')
  })
})

describe('--out', () => {
  test('writes by its extension, never over a file without being told, and leaves nothing beside it', () => {
    const out = join(program.folder, 'sortie.json')
    expect(program.run(...coverage(), '--out', out).status).toBe(0)
    expect(JSON.parse(readFileSync(out, 'utf8')).totals.lines).toBe(7)
    const again = program.run(...coverage(), '--threshold', '512', '--out', out)
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('--force')
    expect(JSON.parse(readFileSync(out, 'utf8')).threshold.downKbps).toBe(30_000)
    expect(program.run(...coverage(), '--threshold', '512', '--out', out, '--force').status).toBe(0)
    expect(JSON.parse(readFileSync(out, 'utf8')).threshold.downKbps).toBe(512)
    expect(readdirSync(program.folder).filter((name) => name.includes('partiel'))).toEqual([])
  })

  test('writes one table that a French spreadsheet opens rightly: codes as texts, numbers as numbers', () => {
    const out = join(program.folder, 'communes.csv')
    expect(program.run(...coverage(), '--threshold', '512', '--out', out).status).toBe(0)
    const text = readFileSync(out, 'utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    const [header, west, east, ...rest] = text.slice(1).split('\r\n')
    expect(header?.split(';').slice(0, 5)).toEqual([
      'Code INSEE',
      'Commune',
      'EPCI',
      'Lignes',
      'Part servie (%)',
    ])
    const cells = west?.split(';') ?? []
    expect(cells[0]).toBe('"=""01004"""')
    expect(cells[3]).toBe('4')
    expect(cells[4]).toMatch(/^33,3{5,}/)
    expect(east).toContain('2A004')
    expect(rest).toEqual([''])
  })

  test('writes the layers as GeoJSON', () => {
    const read = (path: string): GeoJSON.FeatureCollection => JSON.parse(readFileSync(path, 'utf8'))
    const communes = join(program.folder, 'carte.geojson')
    expect(program.run(...coverage(), '--out', communes).status).toBe(0)
    expect(read(communes).features.map(({ properties }) => properties?.code)).toEqual(['01004', '2A004'])

    const zones = join(program.folder, 'ombre.geojson')
    const [, ...files] = coverage()
    expect(program.run('shadow', ...files, '--min-lines', '2', '--out', zones).status).toBe(0)
    const [zone] = read(zones).features
    expect(zone?.geometry.type).toBe('Polygon')
    expect(zone?.properties).toMatchObject({ lines: 3, communes: ['01004'] })
  })

  test('writes the bill of a project', () => {
    const out = join(program.folder, 'devis.csv')
    const project = join(DEMO, 'project.eclaircie')
    expect(program.run('simulate', '--project', project, '--out', out).status).toBe(0)
    const rows = readFileSync(out, 'utf8').split('\r\n')
    expect(rows[0]).toContain('Scénario;Nature;Poste;Quantité;Coût bas (€)')
    const sum = (nature: string) =>
      rows
        .map((row) => row.split(';'))
        .filter((cells) => cells[1] === nature)
        .reduce((total, cells) => total + Number(cells[5]!.replace(',', '.')), 0)
    const total = Number(rows.find((row) => row.includes(';Total;Investissement;'))!.split(';')[5])
    expect(total).toBe(1_191_980)
    expect(sum('Investissement')).toBe(total)
    expect(sum('Financement') + sum('Reste à charge')).toBeCloseTo(total, 2)
  }, 60_000)
})
