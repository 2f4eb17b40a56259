import { expect, test } from 'vitest'
import { findWeakestEvidence } from '../../../src/domain/cost/find-weakest-evidence'

test('a figure is no surer than the least sure of its parts', () => {
  expect(findWeakestEvidence(['sourced', 'hypothesis', 'computed'])).toBe('hypothesis')
  expect(findWeakestEvidence(['missing', 'hypothesis'])).toBe('missing')
  expect(findWeakestEvidence(['computed', 'sourced'])).toBe('computed')
  expect(findWeakestEvidence([])).toBe('sourced')
})
