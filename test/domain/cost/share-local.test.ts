import { describe, expect, test } from 'vitest'
import type { SharingKey } from '../../../src/domain/cost/funding-plan'
import { shareLocal } from '../../../src/domain/cost/share-local'
import { eurosToCents } from '../../../src/domain/kernel/units'

const epci = (code: string, population: number | null) => ({ code, name: code, communeIds: [], population })
const CAPSO = epci('CAPSO', 104_937)
const CCPL = epci('CCPL', 24_187)

function share(
  euros: number,
  key: SharingKey,
  epcis = [CAPSO, CCPL],
  linesTreated: ReadonlyMap<string, number> = new Map(),
) {
  const result = shareLocal(eurosToCents(euros), key, epcis, linesTreated)
  return result.ok ? result.value.map(({ amount }) => amount / 100) : result.issues
}

describe('shareLocal', () => {
  test('350 000 € by 5 000 € per EPCI and 0,70 € per inhabitant', () => {
    // Weights: 500 000 + 70 × 104 937 = 7 845 590 and 500 000 + 70 × 24 187 = 2 193 090; sum 10 038 680.
    // 350 000 × 7 845 590 / 10 038 680 = 273 537.606…; 350 000 × 2 193 090 / 10 038 680 = 76 462.393…
    const key = { kind: 'fixedAndInhabitants', perEpci: eurosToCents(5000), perInhabitant: eurosToCents(0.7) }
    expect(share(350_000, key as SharingKey)).toEqual([273_537.61, 76_462.39])
  })

  test('by inhabitants and by lines treated', () => {
    // 129 124 inhabitants: at 1 € each everyone pays his own.
    expect(share(129_124, { kind: 'inhabitants' })).toEqual([104_937, 24_187])
    const treated = new Map([['CCPL', 3]])
    expect(share(10, { kind: 'linesTreated' }, [CAPSO, CCPL], treated)).toEqual([0, 10])
  })

  test('the cents that do not divide go to the largest remainders, the first among equals', () => {
    const three = [epci('a', 1), epci('b', 1), epci('c', 1)]
    expect(share(0.05, { kind: 'inhabitants' }, three)).toEqual([0.02, 0.02, 0.01])
    expect(share(0.1, { kind: 'inhabitants' }, [epci('a', 1), epci('b', 14)])).toEqual([0.01, 0.09])
  })

  test('a population nobody gave stops the keys that need it, and only those', () => {
    const epcis = [CAPSO, epci('CCPL', null)]
    expect(share(10, { kind: 'inhabitants' }, epcis)).toMatchObject([
      { code: 'population-unknown', params: { epci: 'CCPL' } },
    ])
    expect(share(10, { kind: 'linesTreated' }, epcis, new Map([['CAPSO', 2]]))).toEqual([10, 0])
  })

  test('nothing can be divided by weights that are all 0, except nothing', () => {
    expect(share(10, { kind: 'linesTreated' })).toMatchObject([{ code: 'sharing-key-empty' }])
    expect(share(0, { kind: 'linesTreated' })).toEqual([0, 0])
    expect(share(0, { kind: 'inhabitants' }, [epci('CAPSO', null)])).toEqual([0])
  })
})
