import type { AppState, MapLayer, MapMode, SelectableKind, SelectedItem, Step } from '../app-state'
import type { AppContext } from '../context'

const same = (a: SelectedItem, b: SelectedItem) => a.kind === b.kind && a.id === b.id

export const setStep = ({ store }: AppContext, step: Step): void => store.setState({ step, placing: null })

/** Selects one thing, or adds and takes away (`additive`); null clears. Shared by map, table and panel. */
export function select({ store }: AppContext, item: SelectedItem | null, additive = false): void {
  store.setState(({ selection }) => {
    if (!item) return { selection: [] }
    if (!additive) return { selection: [item] }
    const without = selection.filter((other) => !same(other, item))
    return { selection: without.length < selection.length ? without : [...selection, item] }
  })
}

/** What a rectangle on the map means, by the step: the first kind of which it holds something. */
const BOX_KINDS: Readonly<Record<Step, readonly SelectableKind[]>> = {
  data: ['commune'],
  coverage: ['commune'],
  shadow: ['shadowZone'],
  zones: ['zone'],
  scenarios: ['shadowZone', 'commune'],
}

/** Selects what a rectangle holds of what the step is about, instead of what was selected. */
export const selectBox = ({ store }: AppContext, items: readonly SelectedItem[]): void =>
  store.setState(({ step }) => {
    const kind = BOX_KINDS[step].find((wanted) => items.some((item) => item.kind === wanted))
    return { selection: items.filter((item) => item.kind === kind) }
  })

export const selectMany = ({ store }: AppContext, items: readonly SelectedItem[]): void =>
  store.setState({ selection: items })

export const hover = ({ store }: AppContext, hovered: SelectedItem | null): void => {
  const present = store.getState().hovered
  if (present === hovered || (present && hovered && same(present, hovered))) return
  store.setState({ hovered })
}

/** Which scenario the page shows; null is the baseline, and then the map shows what is. */
export const showScenario = ({ store }: AppContext, scenarioId: string | null): void =>
  store.setState(({ mapMode }) => ({
    scenarioId,
    mapMode: scenarioId ? mapMode : 'before',
    placing: null,
  }))

export const setMapMode = ({ store }: AppContext, mapMode: MapMode): void => store.setState({ mapMode })

export const toggleLayer = ({ store }: AppContext, layer: MapLayer): void =>
  store.setState(({ layers }) => ({ layers: { ...layers, [layer]: !layers[layer] } }))

export const toggleClass = ({ store }: AppContext, index: number): void =>
  store.setState(({ hiddenClasses }) => ({
    hiddenClasses: hiddenClasses.includes(index)
      ? hiddenClasses.filter((other) => other !== index)
      : [...hiddenClasses, index],
  }))

export const toggleTable = ({ store }: AppContext): void =>
  store.setState(({ tableOpen }) => ({ tableOpen: !tableOpen }))

export const setLocale = ({ store }: AppContext, locale: AppState['locale']): void =>
  store.setState({ locale })

export const setTheme = ({ store }: AppContext, theme: AppState['theme']): void => store.setState({ theme })

export const dismissMessage = ({ store }: AppContext, id: string): void =>
  store.setState(({ messages }) => ({ messages: messages.filter((message) => message.id !== id) }))
