import type { Issue } from '../domain/kernel/issue'
import { writeCrs } from './name-crs'
import { nameGeometry } from './name-geometry'
import { nameRole } from './name-role'
import { nameRule } from './name-rule'
import { nameEncoding, nameFormat } from './name-written'
import type { MessageKey, MessageParams, Translate } from './translator'

/** An issue in words: the same sentence on the page, in an export and on the command line. */
export function describeIssue(translate: Translate, issue: Issue): string {
  return translate(`issue.${issue.code}`, { ...nameParams(translate, issue), count: issue.count ?? 1 })
}

/** What is told by its key in the domain, and by its name to people: prices, roles, systems, encodings, rules. */
function nameParams(translate: Translate, issue: Issue): MessageParams {
  const params = issue.params as MessageParams
  const name = (role: string) => nameRole(translate, role)
  const crs = (key: string) => writeCrs(translate, key)
  const nameRules = (codes: string) =>
    codes === ''
      ? 'none'
      : codes
          .split(', ')
          .map((code) => nameRule(translate, code) ?? code)
          .join(', ')
  const geometry = (types: string) =>
    types
      .split(', ')
      .map((type) => nameGeometry(translate, type))
      .join(', ')
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
    case 'geojson-crs-projected':
      return { ...params, crs: crs(issue.params.crs) }
    case 'crs-ambiguous':
      return { ...params, crs: crs(issue.params.crs), other: crs(issue.params.other) }
    case 'crs-contradicted':
      return { ...params, named: crs(issue.params.named), used: crs(issue.params.used) }
    case 'encoding-replaced':
    case 'characters-unreadable':
      return { ...params, encoding: nameEncoding(translate, issue.params.encoding) }
    case 'geojson-geometry-unexpected':
      return { ...params, found: geometry(issue.params.found), expected: geometry(issue.params.expected) }
    case 'recipe-remarks-differ':
      return { ...params, added: nameRules(issue.params.added), gone: nameRules(issue.params.gone) }
    case 'recipe-setting-differs': {
      const { what, before, after } = issue.params
      const write = { crs, format: nameFormat, encoding: (text: string) => nameEncoding(translate, text) }
      const written = Object.hasOwn(write, what) ? write[what as keyof typeof write] : (text: string) => text
      return { ...params, before: written(before), after: written(after) }
    }
    default:
      return params
  }
}
