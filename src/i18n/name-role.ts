import { rolesFr } from './fr/roles'
import type { Translate } from './translator'

/** A role in words; the evidence of a label has columns of its own, under their own names. */
export function nameRole(translate: Translate, role: string): string {
  return isKnownRole(role) ? translate(`role.${role}`) : role
}

const isKnownRole = (role: string): role is keyof typeof rolesFr => role in rolesFr
