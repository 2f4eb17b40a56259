import { rulesFr } from './fr/rules'
import type { Translate } from './translator'

/** The name of the rule that a finding comes from; null for what is said of a project or a scenario. */
export function nameRule(translate: Translate, code: string): string | null {
  return isRule(code) ? translate(`rule.${code}`) : null
}

const isRule = (code: string): code is keyof typeof rulesFr => Object.hasOwn(rulesFr, code)
