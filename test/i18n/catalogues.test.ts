import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { SHIPPED_ASSUMPTIONS } from '../../src/domain/cost/assumptions'
import { DEFAULT_FUNDING_PLANS, FUNDING_PLAN_KEYS } from '../../src/domain/cost/default-funding-plans'
import { TECHNOLOGIES } from '../../src/domain/scenario/project'
import { en } from '../../src/i18n/en/catalogue'
import { fr } from '../../src/i18n/fr/catalogue'
import { LINE_ROLES } from '../../src/io/readers/lines/line-roles'
import { ACTIONS } from '../../src/state/shortcuts'

const french = Object.entries<string>(fr)
const english = Object.entries<string>(en)

describe('the catalogues', () => {
  it('hold only sentences that can be said', () => {
    for (const [key, text] of [...french, ...english])
      expect(() => new IntlMessageFormat(text, 'fr-FR'), key).not.toThrow()
  })

  it('take the same values in both languages', () => {
    for (const [key, text] of french) {
      expect([key, listValues(en[key as keyof typeof fr])]).toEqual([key, listValues(text)])
    }
  })

  it('put typographic spaces before French punctuation and inside guillemets', () => {
    const sources = [
      ...SHIPPED_ASSUMPTIONS,
      ...FUNDING_PLAN_KEYS.flatMap((key) => DEFAULT_FUNDING_PLANS[key].sources),
    ]
    for (const [key, text] of [...french, ...sources.map(({ source }) => ['source', source] as const)]) {
      expect(text, key).not.toMatch(/\d \d{3}(?!\d)/)
      expect(text, key).not.toMatch(/ [;!?»%€]| :(?!:)/)
      expect(text, key).not.toMatch(/«(?!\u00a0)|(?<!\u00a0)»/)
      expect(text, key).not.toMatch(/[A-Za-zÀ-ÿ]'/)
    }
  })

  it('name every action, price, technology and column', () => {
    const keys = new Set(Object.keys(fr))
    const named = [
      ...ACTIONS.map(({ id }) => `action.${id}`),
      ...SHIPPED_ASSUMPTIONS.map(({ key }) => `assumption.${key}`),
      ...TECHNOLOGIES.map((key) => `technology.${key}`),
      ...LINE_ROLES.map((role) => `role.${role}`),
    ]
    expect(named.filter((key) => !keys.has(key))).toEqual([])
  })
})

/** Names of the values a sentence needs, in alphabetical order. */
function listValues(text: string): string[] {
  const names = new Set<string>()
  const visit = (parts: readonly unknown[]): void => {
    for (const part of parts as readonly Part[]) {
      if (part.type !== 0 && part.type !== 7) names.add(part.value)
      for (const option of Object.values(part.options ?? {})) visit(option.value)
    }
  }
  visit(new IntlMessageFormat(text, 'fr-FR').getAst())
  return [...names].sort()
}

interface Part {
  /** 0 is plain text and 7 the # of a plural. */
  readonly type: number
  readonly value: string
  readonly options?: Readonly<Record<string, { readonly value: readonly unknown[] }>>
}
