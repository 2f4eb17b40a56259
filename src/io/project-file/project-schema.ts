import type { Polygon } from 'geojson'
import { z } from 'zod'
import { isPriceOrdered } from '../../domain/cost/is-price-ordered'
import type { IssueCode } from '../../domain/kernel/issue'
import { cents, kbps, metres } from '../../domain/kernel/units'
import { SPEED_UNITS } from '../../domain/lines/speed-unit'
import type { Understanding } from '../../domain/recipe/understanding'
import { COPPER_FORMULAS, type Project, TECHNOLOGIES } from '../../domain/scenario/project'
import {
  AXES,
  CHOSEN_KINDS,
  DECIMAL_MARKS,
  DELIMITERS,
  ENCODINGS,
  REPAIRS,
  type ReadingChoices,
  type Repair,
} from '../../domain/scenario/reading-choices'
import { FIGURE_SCOPES } from '../../domain/territory/commune-figures'

// The page forbids code made from text; without this the library tries it once at every load.
z.config({ jitless: true })

/** The version written today. A change of shape adds one and a migration from the one before. */
export const PROJECT_VERSION = 2

/** Reasons of our own, beside the library's codes: the sentence of `project-invalid` names each. */
const NOT_ORDERED = { params: { reason: 'order' } }
const REPEATED = { params: { reason: 'repeated' } }

/** Refuses a list where two items have one value of a key, and names the second. */
function refuseRepeats<Item>(...keys: readonly (keyof Item & string)[]) {
  return ({ value, issues }: z.core.ParsePayload<Item[]>) => {
    for (const key of keys) {
      const seen = new Set<unknown>()
      for (const [index, item] of value.entries()) {
        if (seen.has(item[key])) {
          issues.push({ code: 'custom', input: item[key], path: [index, key], ...REPEATED })
        }
        seen.add(item[key])
      }
    }
  }
}

/** Refuses a file that is there twice for the same part of it. */
function refuseTwins({ value, issues }: z.core.ParsePayload<z.output<typeof sourceRef>[]>) {
  const seen = new Set<string>()
  for (const [index, { sha256, readAs }] of value.entries()) {
    const key = `${sha256} ${readAs?.part ?? ''}`
    if (seen.has(key)) {
      issues.push({ code: 'custom', input: sha256, path: [index, 'sha256'], ...REPEATED })
    }
    seen.add(key)
  }
}

/** Whole cents; more than a number holds exactly is refused, for sums would not be exact. */
const amount = z.number().int().nonnegative().transform(cents)
const speed = z.number().int().positive().transform(kbps)
const position = z.array(z.number()).min(2).max(3)
const evidence = z.enum(['sourced', 'computed', 'hypothesis', 'missing'])
const count = z.number().int().nonnegative()
const year = z.number().int().nullable()

const threshold = z.strictObject({ downKbps: speed, upKbps: speed.nullable() })

const contour = z.strictObject({
  type: z.literal('Polygon'),
  coordinates: z.array(z.array(position).min(4)).min(1),
}) satisfies z.ZodType<Polygon>

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shadowZone'), name: z.string(), contour }),
  z.strictObject({ kind: z.literal('communes'), codes: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('activityZone'), code: z.string() }),
  z.strictObject({ kind: z.literal('territory') }),
])

const deployment = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  technology: z.enum(TECHNOLOGIES),
  target,
  scope: z.enum(['below', 'all']),
  site: position.nullable(),
  note: z.string(),
})

const fundingSource = z.strictObject({
  id: z.string().min(1),
  funder: z.enum(['operators', 'state', 'feder', 'region', 'departement']),
  base: z.enum(['capex', 'remainder']),
  rate: z.number().min(0).max(1).nullable(),
  perPrise: amount.nullable(),
  capTotal: amount.nullable(),
  source: z.string(),
  year,
  evidence,
})

const sharingKey = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('inhabitants') }),
  z.strictObject({ kind: z.literal('linesTreated') }),
  z.strictObject({ kind: z.literal('fixedAndInhabitants'), perEpci: amount, perInhabitant: amount }),
])

const scenario = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  goal: threshold,
  // A scenario made from another keeps its works' ids: they are unique within a scenario.
  deployments: z.array(deployment).check(refuseRepeats('id')),
  funding: z.strictObject({ sources: z.array(fundingSource).check(refuseRepeats('id')), sharingKey }),
})

const assumption = z
  .strictObject({
    low: amount.nullable(),
    base: amount.nullable(),
    high: amount.nullable(),
    source: z.string(),
    year,
    evidence,
  })
  .refine(isPriceOrdered, NOT_ORDERED)

export const readingChoices = z.strictObject({
  part: z.string().exactOptional(),
  encoding: z.enum(ENCODINGS).exactOptional(),
  delimiter: z.enum(DELIMITERS).exactOptional(),
  decimal: z.enum(DECIMAL_MARKS).exactOptional(),
  headerRow: z.number().int().positive().exactOptional(),
  speedUnit: z.enum(SPEED_UNITS).exactOptional(),
  figureScope: z.enum(FIGURE_SCOPES).exactOptional(),
  epsg: z.number().int().positive().exactOptional(),
  axes: z.enum(AXES).exactOptional(),
  kind: z.enum(CHOSEN_KINDS).exactOptional(),
  repairs: z.partialRecord(z.enum(Object.keys(REPAIRS) as Repair[]), z.boolean()).exactOptional(),
  roles: z.record(z.string(), z.string().nullable()).exactOptional(),
}) satisfies z.ZodType<ReadingChoices>

export const understanding = z.strictObject({
  format: z.string(),
  part: z.string().nullable(),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  decimal: z.string().nullable(),
  crs: z.string().nullable(),
  speedUnit: z.string().nullable(),
  scope: z.string().nullable(),
  columns: z.array(z.strictObject({ name: z.string(), role: z.string().nullable() })),
  read: count,
  used: count,
  refused: count,
  remarks: z.array(z.strictObject({ code: z.string().transform((code) => code as IssueCode), count })),
}) satisfies z.ZodType<Understanding, unknown>

export const sourceKind = z.enum([
  'communes',
  'zones',
  'lines',
  'offers',
  'roads',
  'sites',
  'communeFigures',
  'evidence',
])
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const sourceRef = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  kind: sourceKind,
  sha256,
  bytes: count,
  addedOn: z.string(),
  readAs: readingChoices.exactOptional(),
  understood: understanding.exactOptional(),
})

/** The one place that says what a saved project looks like; a key we do not know is refused, never dropped. */
export const projectSchema = z.strictObject({
  name: z.string(),
  synthetic: z.boolean(),
  // An archive may be there once for each of its parts.
  sources: z.array(sourceRef).check(refuseRepeats('id'), refuseTwins),
  threshold,
  shadow: z.strictObject({
    distance: z.number().positive().transform(metres),
    minLines: z.number().int().positive(),
  }),
  copperFormula: z.enum(COPPER_FORMULAS),
  assumptions: z.record(z.string(), assumption),
  scenarios: z.array(scenario).check(refuseRepeats('id')),
  shown: z.strictObject({ step: z.string(), scenarioId: z.string().nullable() }).exactOptional(),
}) satisfies z.ZodType<Project, unknown>
