import fc from 'fast-check'
import type { AssumptionValue } from '../../src/domain/cost/assumption'
import type { FundingPlan, FundingSource, SharingKey } from '../../src/domain/cost/funding-plan'
import { isPriceOrdered } from '../../src/domain/cost/is-price-ordered'
import type { Threshold } from '../../src/domain/coverage/coverage'
import { cents, kbps, metres } from '../../src/domain/kernel/units'
import {
  type Deployment,
  type Project,
  type Scenario,
  type SourceRef,
  type Target,
  TECHNOLOGIES,
} from '../../src/domain/scenario/project'

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const id = fc.uuid()
const speed = fc.integer({ min: 1, max: 10_000_000 }).map(kbps)
const amount = fc.nat(1e9).map(cents)
const year = fc.option(fc.integer({ min: 1990, max: 2040 }))
const evidence = fc.constantFrom(
  'sourced' as const,
  'computed' as const,
  'hypothesis' as const,
  'missing' as const,
)
const degree = fc.integer({ min: -89_000_000, max: 89_000_000 }).map((value) => value / 1e6 + 0)
const position = fc.tuple(degree, degree).map((pair): number[] => pair)

const threshold: fc.Arbitrary<Threshold> = fc.record({ downKbps: speed, upKbps: fc.option(speed) })

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({
    kind: fc.constant('shadowZone' as const),
    name: text,
    contour: fc
      .array(position, { minLength: 4, maxLength: 6 })
      .map((ring) => ({ type: 'Polygon' as const, coordinates: [ring] })),
  }),
  fc.record({ kind: fc.constant('communes' as const), codes: fc.array(text, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('activityZone' as const), code: text }),
  fc.constant({ kind: 'territory' as const }),
)

const deployment: fc.Arbitrary<Deployment> = fc.record({
  id,
  name: text,
  technology: fc.constantFrom(...TECHNOLOGIES),
  target,
  scope: fc.constantFrom('below' as const, 'all' as const),
  site: fc.option(position),
  note: text,
})

const fundingSource: fc.Arbitrary<FundingSource> = fc.record({
  id,
  funder: fc.constantFrom('operators' as const, 'state' as const, 'feder' as const),
  base: fc.constantFrom('capex' as const, 'remainder' as const),
  rate: fc.option(fc.nat(100).map((percent) => percent / 100)),
  perPrise: fc.option(amount),
  capTotal: fc.option(amount),
  source: text,
  year,
  evidence,
})

const sharingKey: fc.Arbitrary<SharingKey> = fc.oneof(
  fc.constantFrom({ kind: 'inhabitants' as const }, { kind: 'linesTreated' as const }),
  fc.record({ kind: fc.constant('fixedAndInhabitants' as const), perEpci: amount, perInhabitant: amount }),
)

const funding: fc.Arbitrary<FundingPlan> = fc.record({
  sources: fc.array(fundingSource, { maxLength: 2 }),
  sharingKey,
})

const scenario: fc.Arbitrary<Scenario> = fc.record({
  id,
  name: text,
  goal: threshold,
  deployments: fc.array(deployment, { maxLength: 3 }),
  funding,
})

const assumption: fc.Arbitrary<AssumptionValue> = fc
  .record({
    low: fc.option(amount),
    base: fc.option(amount),
    high: fc.option(amount),
    source: text,
    year,
    evidence,
  })
  .filter(isPriceOrdered)

/** Any project with these sources. */
export function arbitraryProject(sources: readonly SourceRef[]): fc.Arbitrary<Project> {
  const shown = fc.record({ step: text, scenarioId: fc.option(text) })
  const project = fc.record({
    name: text,
    synthetic: fc.boolean(),
    sources: fc.constant(sources),
    threshold,
    shadow: fc.record({
      distance: fc.integer({ min: 1, max: 5000 }).map(metres),
      minLines: fc.integer({ min: 1, max: 50 }),
    }),
    copperFormula: fc.constantFrom('arcep-2020' as const, 'arrete-2013' as const),
    assumptions: fc.dictionary(text, assumption, { maxKeys: 3, noNullPrototype: true }),
    scenarios: fc.array(scenario, { maxLength: 2 }),
  })
  return fc
    .tuple(project, fc.option(shown))
    .map(([given, place]) => (place ? { ...given, shown: place } : given))
}
