import fc from 'fast-check'
import { DEFAULT_FUNDING_PLANS } from '../../../src/domain/cost/default-funding-plans'
import type { Threshold } from '../../../src/domain/coverage/coverage'
import { kbps } from '../../../src/domain/kernel/units'
import {
  type Deployment,
  type Scenario,
  type Target,
  TECHNOLOGIES,
} from '../../../src/domain/scenario/project'
import { buildBox, buildCommune, buildZone, numberCommunes } from '../../builders/areas'
import type { LineSpec } from '../../builders/lines'
import type { GroundSpec } from './build-ground'

/** Two communes side by side, of two EPCI, with a zone across their border; positions on a grid of 111 m. */
export const COMMUNES = numberCommunes([
  buildCommune('62001', {
    epci: 'A',
    epciName: 'A',
    population: 1000,
    geometry: buildBox(2.2, 50.7, 2.25, 50.8),
  }),
  buildCommune('62002', {
    epci: 'B',
    epciName: 'B',
    population: 300,
    geometry: buildBox(2.25, 50.7, 2.3, 50.8),
  }),
])
export const ZONES = [buildZone('Z1', { geometry: buildBox(2.24, 50.74, 2.26, 50.76) })]

/** Off the grid's hundredths, so that no line is on a border. */
const arbitraryPosition = fc
  .tuple(fc.nat(99), fc.nat(99))
  .map(([x, y]): readonly [number, number] => [2.2005 + x / 1000, 50.7005 + y / 1000])

const arbitrarySpeed = fc.option(
  fc.constantFrom(0, 128, 511, 512, 2000, 29_999, 30_000, 100_000, 2_000_000),
  {
    nil: undefined,
    freq: 8,
  },
)

const arbitraryLine: fc.Arbitrary<LineSpec> = fc
  .record({
    at: fc.option(arbitraryPosition, { nil: undefined, freq: 9 }),
    commune: fc.constantFrom('62001', '62002', ''),
    down: arbitrarySpeed,
    up: arbitrarySpeed,
  })
  .map(({ at, commune, down, up }) => ({
    commune,
    ...(at && { at }),
    ...(down !== undefined && { down }),
    ...(up !== undefined && { up }),
  }))

export const arbitraryLines = fc.array(arbitraryLine, { maxLength: 40, size: 'max' })

export const arbitraryGroundSpec: fc.Arbitrary<GroundSpec> = fc
  .record({
    lines: arbitraryLines,
    sites: fc.array(
      fc.record({ kind: fc.constantFrom('NRA', 'SR', 'NRO', 'other'), at: arbitraryPosition }),
      {
        maxLength: 5,
      },
    ),
  })
  .map(({ lines, sites }) => ({ communes: COMMUNES, zones: ZONES, lines, sites }))

const arbitraryTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.tuple(arbitraryPosition, fc.integer({ min: 1, max: 50 })).map(
    ([[x, y], size]): Target => ({
      kind: 'shadowZone',
      name: 'zone',
      contour: buildBox(x, y, x + size / 1000, y + size / 1000),
    }),
  ),
  fc.constant<Target>({ kind: 'communes', codes: ['62001'] }),
  fc.constant<Target>({ kind: 'communes', codes: ['62001', '62002', '62999'] }),
  fc.constant<Target>({ kind: 'activityZone', code: 'Z1' }),
  fc.constant<Target>({ kind: 'territory' }),
)

export const arbitraryWork: fc.Arbitrary<Pick<Deployment, 'technology' | 'scope' | 'site'>> = fc.record({
  technology: fc.constantFrom(...TECHNOLOGIES),
  scope: fc.constantFrom('below', 'all'),
  site: fc.option(
    arbitraryPosition.map((position) => [...position]),
    { nil: null },
  ),
})

export const arbitraryGoal: fc.Arbitrary<Threshold> = fc.record({
  downKbps: fc.constantFrom(512, 8000, 30_000).map(kbps),
  upKbps: fc.option(fc.constantFrom(500, 5000).map(kbps), { nil: null, freq: 2 }),
})

export const arbitraryScenario: fc.Arbitrary<Scenario> = fc
  .record({
    goal: arbitraryGoal,
    works: fc.array(fc.tuple(arbitraryWork, arbitraryTarget), { maxLength: 6 }),
    plan: fc.constantFrom('saint-omer-2006', 'npdc-ftth-2019'),
  })
  .map(({ goal, works, plan }) => ({
    id: 's',
    name: 's',
    goal,
    deployments: works.map(([work, target], index) => ({ ...work, ...nameWork(index), target })),
    funding: DEFAULT_FUNDING_PLANS[plan],
  }))

export const nameWork = (index: number) => ({ id: `d${index}`, name: `travaux ${index}`, note: '' })
