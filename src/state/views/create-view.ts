import type { AppState } from '../app-state'

/**
 * A view is a value computed from a few parts of the state, kept until one of them changes: a panel that reads
 * it is drawn again only when its own answer changed. One view a panel.
 */
export function createView<Inputs extends readonly unknown[], View>(
  pick: (state: AppState) => readonly [...Inputs],
  compute: (...inputs: Inputs) => View,
): (state: AppState) => View {
  let inputs: readonly [...Inputs] | null = null
  let view: View
  return (state) => {
    const next = pick(state)
    if (!inputs || next.some((input, index) => !Object.is(input, inputs?.[index]))) {
      inputs = next
      view = compute(...next)
    }
    return view
  }
}
