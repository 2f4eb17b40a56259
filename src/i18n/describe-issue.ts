import type { Issue } from '../domain/kernel/issue'
import { nameRole } from './name-role'
import type { MessageKey, MessageParams, Translate } from './translator'

/** An issue in words: the same sentence on the page, in an export and on the command line. */
export function describeIssue(translate: Translate, issue: Issue): string {
  return translate(`issue.${issue.code}`, { ...nameParams(translate, issue), count: issue.count ?? 1 })
}

/** What is told by its key in the domain, and by its name to people: prices, and the roles of columns. */
function nameParams(translate: Translate, issue: Issue): MessageParams {
  const { params } = issue
  const name = (role: string) => nameRole(translate, role)
  switch (issue.code) {
    case 'price-missing':
      return { ...params, name: translate(`assumption.${issue.params.name}` as MessageKey) }
    case 'csv-column-ambiguous':
    case 'evidence-key-missing':
      return { ...params, role: name(issue.params.role) }
    case 'csv-header-missing':
    case 'columns-said-missing':
      return { ...params, roles: issue.params.roles.split(', ').map(name).join(', ') }
    case 'recipe-role-differs':
      return { ...params, before: name(issue.params.before), after: name(issue.params.after) }
    default:
      return params
  }
}
