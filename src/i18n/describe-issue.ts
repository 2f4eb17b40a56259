import type { Issue } from '../domain/kernel/issue'
import type { MessageKey, Translate } from './translator'

/** An issue in words: the same sentence on the page, in an export and on the command line. */
export function describeIssue(translate: Translate, { code, params, count }: Issue): string {
  // A price is told by its key in the domain, and by its name to people.
  const named =
    code === 'price-missing'
      ? { ...params, name: translate(`assumption.${params.name}` as MessageKey) }
      : params
  return translate(`issue.${code}`, { ...named, count: count ?? 1 })
}
