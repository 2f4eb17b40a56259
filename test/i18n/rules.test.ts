import { expect, test } from 'vitest'
import { RULES } from '../../src/domain/kernel/rules'
import { readingIssuesEn } from '../../src/i18n/en/reading-issues'
import { rulesEn } from '../../src/i18n/en/rules'
import { readingIssuesFr } from '../../src/i18n/fr/reading-issues'
import { rulesFr } from '../../src/i18n/fr/rules'

const rules: readonly string[] = Object.values(RULES).flat()

test('every rule stands under one theme, and everything that reading says has a rule', () => {
  expect(new Set(rules).size).toBe(rules.length)
  for (const code of Object.keys(readingIssuesFr)) expect(rules, code).toContain(code)
  expect(Object.keys(readingIssuesEn).sort()).toEqual(Object.keys(readingIssuesFr).sort())
})

test.each([
  ['French', rulesFr],
  ['English', rulesEn],
])('every rule has a name of its own, short enough to be scanned, in %s', (_, names) => {
  expect(Object.keys(names).sort()).toEqual([...rules].sort())
  const texts = Object.values(names)
  expect(new Set(texts).size).toBe(texts.length)
  for (const text of texts) {
    expect(text.length, text).toBeLessThanOrEqual(48)
    expect(text, text).toMatch(/^[A-ZÉÀ].*[^.]$/)
  }
})
