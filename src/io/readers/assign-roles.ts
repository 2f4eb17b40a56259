import type { ReadingChoices } from '../../domain/scenario/reading-choices'

export type SaidRoles = NonNullable<ReadingChoices['roles']>

/**
 * The role of each column: the one the user says, or else the one its name announces, unless the user gave that one
 * to another column. What is said of a role that this kind of file does not have counts for nothing.
 */
export function assignRoles<Role extends string>(
  names: readonly string[],
  roles: readonly Role[],
  said: SaidRoles,
  announced: (name: string) => Role | null,
): (name: string) => Role | null {
  const isRole = (role: string | null | undefined): role is Role => roles.some((known) => known === role)
  const saidOf = (name: string) => findSaidRole(said, name)
  const taken = new Set(names.map(saidOf).filter(isRole))
  return (name) => {
    const role = saidOf(name)
    if (role === null || isRole(role)) return role
    const byName = announced(name)
    return byName !== null && taken.has(byName) ? null : byName
  }
}

/** What the user says of a column; undefined when nothing was said, null when it is to be left out. */
export function findSaidRole(said: SaidRoles, name: string): string | null | undefined {
  return Object.hasOwn(said, name) ? said[name] : undefined
}
