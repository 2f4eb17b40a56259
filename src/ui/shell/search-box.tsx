import { Select } from '@mantine/core'
import { useCallback, useState } from 'react'
import { searchView } from '../../state/views/search'
import { simplify } from '../data-table/simplify'
import { useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import { useCommands, useView } from '../use-app'
import { useSlices } from '../use-slices'

const SHOWN = 8
/** Names read between two pauses. */
const SLICE = 500

type Item = ReturnType<typeof searchView>[number]

/** Finds a commune or an activity zone by name (accents and hyphens optional) or code, and selects it. */
export function SearchBox() {
  const translate = useTranslate()
  const items = useView(searchView)
  const { reveal } = useCommands()
  const [query, setQuery] = useState('')
  const start = useCallback(() => listSearchable(items), [items])
  const { value: searchable } = useSlices(start, NOTHING)
  const wanted = simplify(query)
  const found = wanted ? findBest(searchable, wanted) : []

  return (
    <Select
      w={184}
      searchable
      aria-label={translate('search.label')}
      placeholder={translate('search.placeholder')}
      leftSection={<Icon name="search" size={16} />}
      rightSection={<span />}
      disabled={items.length === 0}
      data={found.map(({ item }) => ({
        value: `${item.kind}:${item.id}`,
        label: `${item.name} · ${translate(`search.${item.kind === 'zone' ? 'zone' : 'commune'}`)} ${item.code}`,
      }))}
      filter={({ options }) => options}
      value={null}
      searchValue={query}
      onSearchChange={setQuery}
      nothingFoundMessage={wanted ? translate('search.none') : null}
      comboboxProps={{ width: 320, position: 'bottom-end' }}
      onChange={(value) => {
        const chosen = found.find(({ item }) => `${item.kind}:${item.id}` === value)
        if (chosen) reveal({ kind: chosen.item.kind, id: chosen.item.id })
        setQuery('')
      }}
    />
  )
}

interface Searchable {
  readonly item: Item
  readonly text: string
}
const NOTHING: readonly Searchable[] = []

/** Pauses now and then: a country has 35 000 names. */
function* listSearchable(items: readonly Item[]): Generator<void, readonly Searchable[]> {
  const list: Searchable[] = []
  for (const item of items) {
    list.push({ item, text: simplify(`${item.name} ${item.code}`) })
    if (list.length % SLICE === 0) yield
  }
  return list
}

/** Names that begin with the query come before those that contain it. */
function findBest<T extends { readonly text: string }>(candidates: readonly T[], wanted: string): T[] {
  const beginning = candidates.filter(({ text }) => text.startsWith(wanted))
  if (beginning.length >= SHOWN) return beginning.slice(0, SHOWN)
  const containing = candidates.filter(({ text }) => text.includes(wanted) && !text.startsWith(wanted))
  return [...beginning, ...containing].slice(0, SHOWN)
}
