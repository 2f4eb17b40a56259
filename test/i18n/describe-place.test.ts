import { expect, test } from 'vitest'
import { makeIssue } from '../../src/domain/kernel/issue'
import { createFormat } from '../../src/i18n/create-format'
import { describePlace } from '../../src/i18n/describe-place'
import { fr } from '../../src/i18n/fr/catalogue'
import { createTranslator } from '../../src/i18n/translator'

test('writes row numbers whole, however many there are', () => {
  const words = { translate: createTranslator('fr', fr), number: createFormat('fr').number }
  const issue = {
    ...makeIssue('file-duplicate', 'info', { other: 'a' }),
    file: 'a.csv',
    rows: [2, 3, 1204],
    count: 3,
  }
  const [, , rows] = describePlace(words, issue).map((part) => part.replace(/[\u00a0\u202f]/g, ' '))
  expect(rows).toBe('rangées 2, 3, 1 204')
})
