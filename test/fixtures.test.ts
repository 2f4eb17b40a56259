import type { LineString, Point, Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { readFacts } from '../fixtures/generate/facts'
import { makeProject } from '../fixtures/generate/make-project'
import { type Point as PlanePoint, toDegrees, toPlane } from '../fixtures/generate/plane'
import { makeTerritory } from '../fixtures/generate/territory'
import { writeFiles } from '../fixtures/generate/write-files'
import { arcepDownKbps } from '../src/domain/copper/arcep-2020'
import { buildAreaIndex } from '../src/domain/geometry/build-area-index'
import { containsPoint } from '../src/domain/geometry/contains-point'
import { locate } from '../src/domain/geometry/locate'
import { measureAreaM2 } from '../src/domain/geometry/measure-area'
import { measureDistanceM } from '../src/domain/geometry/measure-distance'
import { decibels } from '../src/domain/kernel/units'
import { readDemoBytes, readDemoLayer, readDemoTable } from './support/demo-files'

const communes = readDemoLayer<Polygon>('communes.geojson')
const roads = readDemoLayer<LineString>('roads.geojson')
const zones = readDemoLayer<Polygon>('zones.geojson')
const sites = readDemoLayer<Point>('sites.geojson')
const facts = readFacts()
const column = readDemoTable('lines.csv.gz')
const numbers = (name: string) => column(name).map(Number)

const key = ([x, y]: Position) => `${x},${y}`

describe('the demonstration territory', () => {
  // When this fails after a change of the engine, the prepared project is stale: run `npm run fixtures`.
  test('is made again to the byte from facts and seeds', { timeout: 30_000 }, async () => {
    const made = writeFiles(makeTerritory())
    expect(made.size).toBe(6)
    const files = [...made, ['project.eclaircie', await makeProject(made)] as const]
    for (const [name, bytes] of files) {
      expect(Buffer.compare(readDemoBytes(name), Buffer.from(bytes)), name).toBe(0)
    }
  })

  test('gives the historical diagnosis, in all and in each EPCI', () => {
    const epci = new Map(communes.features.map(({ properties }) => [properties.code, properties.epci]))
    const speeds = numbers('down_kbps')
    const count = (wanted: string, isWanted: (speed: number) => boolean) =>
      column('insee').filter((insee, i) => epci.get(insee) === wanted && isWanted(speeds[i]!)).length
    const diagnose = (wanted: string) => [
      count(wanted, (speed) => speed === 0),
      count(wanted, (speed) => speed > 0 && speed < 512),
      count(wanted, (speed) => speed >= 512),
    ]
    expect(speeds).toHaveLength(56_214)
    expect(diagnose('200069037')).toEqual([507, 1_144, 44_951])
    expect(diagnose('246201016')).toEqual([750 - 507, 1_800 - 1_144, 53_664 - 44_951])
  })

  test('gives each line the speed of its copper, or less between 70 and 78 dB', () => {
    const [losses, speeds, technologies] = [numbers('attenuation_db'), numbers('down_kbps'), column('tech')]
    const wrong = losses.filter((loss, i) => {
      if (loss > 78) return speeds[i] !== 0 || technologies[i] !== 'RTC'
      if (technologies[i] !== 'ADSL') return true
      if (speeds[i]! < 512) return loss < 70 || speeds[i]! < 128 || speeds[i]! > 448
      return speeds[i] !== Math.round(arcepDownKbps(decibels(loss), 'adsl'))
    })
    expect(wrong).toEqual([])
  })

  test('shares every border exactly: an edge belongs to one commune, or to two in opposite directions', () => {
    const edges = new Map<string, number>()
    for (const { geometry } of communes.features) {
      expect(geometry.coordinates).toHaveLength(1)
      const ring = geometry.coordinates[0]!
      for (let i = 1; i < ring.length; i++) {
        const edge = `${key(ring[i - 1]!)} ${key(ring[i]!)}`
        edges.set(edge, (edges.get(edge) ?? 0) + 1)
      }
    }
    const backwards = (edge: string) => edge.split(' ').reverse().join(' ')
    const shared = [...edges.keys()].filter((edge) => edges.has(backwards(edge)))
    expect([...edges.values()].every((count) => count === 1)).toBe(true)
    // The outer border is one closed line: as many edges in as out at each of its points, and no second line.
    const outer = [...edges.keys()].filter((edge) => !edges.has(backwards(edge)))
    expect(shared.length).toBeGreaterThan(outer.length)
    const next = new Map(outer.map((edge) => edge.split(' ') as [string, string]))
    expect(next.size).toBe(outer.length)
    let steps = 0
    let at = outer[0]!.split(' ')[0]!
    do {
      at = next.get(at)!
      steps++
    } while (at !== outer[0]!.split(' ')[0] && steps <= outer.length)
    expect(steps).toBe(outer.length)
  })

  test('keeps surfaces near the true ones', () => {
    const errors = communes.features
      .map(({ geometry }, i) => Math.abs(measureAreaM2(geometry) / facts[i]!.areaM2 - 1))
      .sort((a, b) => a - b)
    expect(errors[44]).toBeLessThan(0.05)
    expect(errors[80]).toBeLessThan(0.15)
  })

  test('draws each commune as one simple ring about its true position', () => {
    communes.features.forEach(({ geometry, properties }, i) => {
      const name = String(properties.nom)
      const ring = geometry.coordinates[0]!.map(([lon, lat]) => toPlane([lon!, lat!]))
      expect(ring.length, name).toBeGreaterThan(50)
      expect(ring.length, name).toBeLessThan(220)
      expect(twiceArea(ring), name).toBeGreaterThan(0)
      expect(countCrossings(ring), name).toBe(0)
      expect(properties.code).toBe(facts[i]!.code)
      expect(containsPoint(geometry, toDegrees(facts[i]!.position)), name).toBe(true)
    })
  })

  test('has roads of about 400 km, in one piece, that meet at their ends only', () => {
    const paths = roads.features.map(({ geometry }) => geometry.coordinates)
    const ends = paths.map((path) => [key(path[0]!), key(path.at(-1)!)] as const)
    const reached = new Set([ends[0]![0]])
    for (let before = 0; before < reached.size; ) {
      before = reached.size
      for (const [a, b] of ends) if (reached.has(a) || reached.has(b)) reached.add(a).add(b)
    }
    expect(reached).toEqual(new Set(ends.flat()))
    const inner = paths.flatMap((path) => path.slice(1, -1).map(key))
    expect(new Set([...inner, ...reached]).size).toBe(inner.length + reached.size)
    const steps = paths.flatMap((path) => path.slice(1).map((end, i) => measureDistanceM(path[i]!, end)))
    const length = steps.reduce((sum, step) => sum + step, 0)
    expect(length).toBeGreaterThan(380_000)
    expect(length).toBeLessThan(420_000)
  })

  test('puts each line inside the commune it names', () => {
    const index = buildAreaIndex(communes.features.map(({ geometry }) => geometry))
    const codes = communes.features.map(({ properties }) => properties.code)
    const [lon, lat, insee] = [numbers('lon'), numbers('lat'), column('insee')]
    const misplaced = insee.filter((code, i) => codes[locate(index, lon[i]!, lat[i]!) - 1] !== code)
    expect(misplaced).toEqual([])
  })

  test('gives each commune lines in proportion to its premises', () => {
    const insee = column('insee')
    const premises = facts.reduce((sum, fact) => sum + fact.premises, 0)
    for (const fact of facts) {
      const lines = insee.filter((code) => code === fact.code).length
      const expected = (fact.premises * 56_214) / premises
      // Lines of the zone that stands across a border count where they stand.
      expect(Math.abs(lines - expected), fact.name).toBeLessThan(18)
    }
  })

  test('puts businesses, and nothing else, in activity zones of the surface they say', () => {
    const [lon, lat, kind] = [numbers('lon'), numbers('lat'), column('kind')]
    const index = buildAreaIndex(zones.features.map(({ geometry }) => geometry))
    const inside = zones.features.map((): number[] => [])
    kind.forEach((_, i) => {
      inside[locate(index, lon[i]!, lat[i]!) - 1]?.push(i)
    })
    const insee = column('insee')
    const across = inside.filter((lines) => new Set(lines.map((i) => insee[i])).size === 2)
    expect(zones.features).toHaveLength(12)
    expect(across).toHaveLength(1)
    zones.features.forEach(({ geometry, properties }, zone) => {
      expect(inside[zone], String(properties.site_nom)).toHaveLength(Number(properties.site_nb_etab))
      expect(inside[zone]!.every((i) => kind[i] === 'business')).toBe(true)
      expect(measureAreaM2(geometry) / 1e4 / Number(properties.site_surf_brute)).toBeCloseTo(1, 2)
    })
  })

  test('hangs each line on an exchange, and each cabinet too', () => {
    const codes = (kind: string) =>
      sites.features.flatMap(({ properties }) => (properties.kind === kind ? [properties.code] : []))
    const exchanges = new Set(codes('NRA'))
    expect([exchanges.size, codes('SR').length, codes('NRO').length]).toEqual([21, 160, 8])
    expect(new Set(column('nra'))).toEqual(exchanges)
    for (const { properties } of sites.features) {
      if (properties.kind === 'SR') expect(exchanges).toContain(properties.parent)
      else expect(properties.parent).toBeNull()
    }
  })

  test('says of its evidence that it is made up, and of which zone it speaks', () => {
    const evidence = readDemoTable('evidence.csv')
    const ids = new Set(zones.features.map(({ properties }) => properties.site_id))
    expect(evidence('site_id')).toHaveLength(22)
    expect(evidence('site_id').filter((id) => !ids.has(id))).toEqual([])
    expect(new Set(evidence('auteur'))).toEqual(new Set(['démonstration']))
  })
})

const twiceArea = (ring: readonly PlanePoint[]): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0)

/** How many pairs of sides of a closed ring cross or touch, neighbours apart. */
function countCrossings(ring: readonly PlanePoint[]): number {
  const turn = (a: PlanePoint, b: PlanePoint, c: PlanePoint) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
  let crossings = 0
  for (let i = 1; i < ring.length; i++) {
    for (let j = i + 2; j < ring.length - (i === 1 ? 1 : 0); j++) {
      const [a, b, c, d] = [ring[i - 1]!, ring[i]!, ring[j - 1]!, ring[j]!]
      if (turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0) crossings++
    }
  }
  return crossings
}
