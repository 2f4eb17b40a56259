import { makeIssue } from '../../../domain/kernel/issue'
import type { SourceSummary } from '../../source'
import { findSaidRole, type SaidRoles } from '../assign-roles'
import type { Remarks } from '../findings'
import { isUnknown, parseNumber } from '../parse-number'
import { readName } from '../read-name'
import type { SoundFeature } from './features'
import type { JsonObject } from './list-features'

/** Roles with the names they go by (as `readName` gives them), the preferred name first. */
export type PropertyNames<Role extends string> = Readonly<Record<Role, readonly string[]>>

/** Which property of a file plays each role. */
export interface ChosenProperties<Role extends string> {
  readonly keyOf: Readonly<Partial<Record<Role, string>>>
  readonly summary: SourceSummary['columns']
}

/** The names of all properties that some feature has, in order of appearance. */
export function listPropertyNames(features: readonly SoundFeature[]): string[] {
  const names = new Set<string>()
  for (const { properties } of features) for (const name of Object.keys(properties)) names.add(name)
  return [...names]
}

/** Gives each role the property that the user says, or the one with its most preferred name. */
export function chooseProperties<Role extends string>(
  names: readonly string[],
  roles: PropertyNames<Role>,
  said: SaidRoles = {},
): ChosenProperties<Role> {
  const keyOf: Partial<Record<Role, string>> = {}
  for (const role of Object.keys(roles) as Role[]) {
    const key = names.find((name) => findSaidRole(said, name) === role)
    if (key !== undefined) keyOf[role] = key
  }
  // Of two names that differ by case only, the first.
  const left = names.filter((name) => findSaidRole(said, name) === undefined).toReversed()
  const byBase = new Map(left.map((name) => [readName(name).base, name]))
  for (const role of Object.keys(roles) as Role[]) {
    const base = roles[role].find((known) => byBase.has(known))
    if (base !== undefined) keyOf[role] ??= byBase.get(base)!
  }
  const roleOf = new Map((Object.keys(keyOf) as Role[]).map((role) => [keyOf[role]!, role]))
  return { keyOf, summary: names.map((name) => ({ name, role: roleOf.get(name) ?? null })) }
}

/** Says in one remark which properties are left out. */
export function noteIgnored({ summary }: ChosenProperties<string>, remarks: Remarks): void {
  const ignored = summary.filter(({ role }) => role === null).map(({ name }) => name)
  if (ignored.length === 0) return
  remarks.note(
    makeIssue('columns-ignored', 'info', { column: ignored.join(', ') }, { count: ignored.length }),
  )
}

/** A property as text: a number too, for codes are often written as one; null when the file does not say. */
export function readText(properties: JsonObject, key: string | undefined): string | null {
  const value = key === undefined ? null : properties[key]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && !isUnknown(value) ? value.trim() : null
}

/** A property as a number that is not negative; null when the file does not say, or says something else (noted). */
export function readAmount(feature: SoundFeature, key: string | undefined, remarks: Remarks): number | null {
  const text = readText(feature.properties, key)
  if (text === null) return null
  const value = parseNumber(text, text.includes(',') ? ',' : '.')
  if (value >= 0) return value
  const where = { row: feature.row, field: key! }
  remarks.note(makeIssue('attribute-unreadable', 'warning', { value: text.slice(0, 80) }, where))
  return null
}
