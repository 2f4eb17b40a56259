import type { Edit } from '../domain/scenario/edit'
import { doEdit } from '../domain/scenario/history'
import type { AppContext } from './context'

/** The only way the project changes: an edit that can be undone, then whatever must be recomputed. */
export function commit({ store, refresh }: AppContext, edit: Edit): void {
  store.setState(({ project, history }) => doEdit({ project, history }, edit))
  refresh()
}
