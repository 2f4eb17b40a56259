import { expect, test } from 'vitest'
import type { Choice } from '../../src/state/views/choices'
import { createPlaceFilter, keyOf } from '../../src/ui/panels/scenarios/create-place-filter'

const choice = (id: number, name: string, code: string): Choice => ({
  ...{ item: { kind: 'commune', id }, name, commune: null, lines: null, ineligible: 0 },
  target: { kind: 'communes', codes: [code] },
})
const choices = [choice(1, 'Éperlecques', '62297'), choice(2, 'Saint-Omer', '62765')]
const items = choices.map((each) => ({ value: keyOf(each), label: each.name }))
const options = [
  { value: 'territory', label: 'Tout le territoire' },
  { group: 'Communes', items },
  { group: 'Zones', items: [] },
]
const find = (search: string, limit = 60) => createPlaceFilter(choices)({ options, search, limit })

test('finds a place without its accents and hyphens, or by its code, in its group', () => {
  for (const search of ['eperlecques', '62297'])
    expect(find(search)).toEqual([{ group: 'Communes', items: [items[0]] }])
  expect(find('saint omer')).toEqual([{ group: 'Communes', items: [items[1]] }])
  expect(find('TERRITOIRE')).toEqual([options[0]])
})

test('shows no more than the limit, and no group without a place', () => {
  expect(find('', 2)).toEqual([options[0], { group: 'Communes', items: [items[0]] }])
  expect(find('nulle part')).toEqual([])
})
