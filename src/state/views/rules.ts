import type { IssueCode } from '../../domain/kernel/issue'
import { lastValue } from '../../domain/kernel/revision'
import { RULES, type Rule, type RuleTheme } from '../../domain/kernel/rules'
import { createView } from './create-view'

export interface RuleCount {
  readonly rule: Rule
  /** How often it was found over all the files of the project, and where they are joined. */
  readonly found: number
}

/** Everything that is checked, by theme, with what each check found. */
export const rulesView = createView(
  ({ project, files, prepared, overlaps }) => [project.sources, files, prepared, overlaps],
  (sources, files, prepared, overlaps) => {
    const issues = [
      ...sources.flatMap(({ id }) => files[id]?.issues ?? []),
      ...(lastValue(prepared)?.issues ?? []),
      ...(lastValue(overlaps) ?? []),
    ]
    const counts = new Map<IssueCode, number>()
    for (const { code, count = 1 } of issues) counts.set(code, (counts.get(code) ?? 0) + count)
    const themes = (Object.keys(RULES) as RuleTheme[]).map((theme) => ({
      theme,
      rules: RULES[theme].map((rule): RuleCount => ({ rule, found: counts.get(rule) ?? 0 })),
    }))
    return { themes, count: themes.reduce((sum, { rules }) => sum + rules.length, 0) }
  },
)
