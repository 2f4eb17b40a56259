import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core'
import type { Choice } from '../../../state/views/choices'
import { simplify } from '../../data-table/simplify'

/** What a place is in the list: unlike its name, never twice the same. */
export const keyOf = ({ item }: Choice): string => `${item.kind}:${item.id}`

const codesOf = ({ target }: Choice): string =>
  target.kind === 'communes' ? target.codes.join(' ') : target.kind === 'activityZone' ? target.code : ''

/** « eperlecques » and « 62270 » both find Éperlecques. The groups stay, with the first of what fits. */
export const createPlaceFilter =
  (choices: readonly Choice[]): OptionsFilter =>
  ({ options, search, limit }) => {
    const wanted = simplify(search)
    const codes = new Map(choices.map((choice) => [keyOf(choice), codesOf(choice)]))
    let room = limit
    const pick = (items: readonly ComboboxItem[]): ComboboxItem[] => {
      const found = items.filter(({ label, value }) =>
        simplify(`${label} ${codes.get(value) ?? ''}`).includes(wanted),
      )
      const shown = found.slice(0, room)
      room -= shown.length
      return shown
    }
    return options.flatMap((option): ComboboxParsedItem[] => {
      if (!('group' in option)) return pick([option])
      const items = pick(option.items)
      return items.length > 0 ? [{ ...option, items }] : []
    })
  }
