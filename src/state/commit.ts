import type { Edit } from '../domain/scenario/edit'
import { doEdit } from '../domain/scenario/history'
import type { AppContext } from './context'
import { describeFailure } from './describe-failure'
import { forgetSources } from './forget-sources'
import { listSourceIds } from './list-source-ids'
import { tell } from './tell'

/** The only way the project changes: an edit that can be undone, then whatever must be recomputed. */
export function commit(context: AppContext, edit: Edit): void {
  const { store, refresh } = context
  const before = listSourceIds(store.getState())
  store.setState(({ project, history }) => doEdit({ project, history }, edit))
  refresh()
  // What had been undone can no longer be done again: its files neither.
  const kept = new Set(listSourceIds(store.getState()))
  const gone = before.filter((id) => !kept.has(id))
  forgetSources(context, gone).catch((error: unknown) => tell(context, describeFailure(error)))
}
