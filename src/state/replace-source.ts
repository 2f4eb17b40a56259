import { makeIssue } from '../domain/kernel/issue'
import type { Edit } from '../domain/scenario/edit'
import type { ReadingChoices } from '../domain/scenario/reading-choices'
import { commit } from './commit'
import { compareEditions, type EarlierEdition } from './compare-editions'
import type { AppContext } from './context'
import { findTwin } from './find-twin'
import { forgetSources } from './forget-sources'
import { keepSource } from './keep-source'
import type { StoredFile } from './ports'
import { readAsJob } from './read-as-job'

/**
 * Reads a file into the place of one of the project: undone and done again as one step. Nothing changes when it
 * cannot be read, holds something else, or the place is gone meanwhile.
 *
 * @param earlier given when the file is another edition of the one in that place: what differs is told
 */
export async function replaceSource(
  context: AppContext,
  id: string,
  file: StoredFile,
  choices: ReadingChoices,
  earlier: EarlierEdition | null = null,
): Promise<void> {
  const findPlace = () => {
    const { sources } = context.store.getState().project
    const index = sources.findIndex((source) => source.id === id)
    return { sources, index, before: sources[index] }
  }
  if (!findPlace().before) return
  const attempt = { file, choices, replaces: id, earlier }
  await readAsJob(context, attempt, async (read, signal) => {
    const place = { file: file.name }
    const others = findPlace().sources.filter((source) => source.id !== id)
    const twin = findTwin(others, read.summary)
    if (twin) return [makeIssue('file-duplicate', 'info', { other: twin.name }, place)]
    const expected = findPlace().before?.kind ?? read.kind
    if (earlier && read.kind !== expected) {
      return [makeIssue('file-unexpected-kind', 'error', { found: read.kind, expected }, place)]
    }
    const told = earlier ? compareEditions(earlier, read) : []
    const after = await keepSource(context, file, choices, read, signal, told)
    const { index, before } = findPlace()
    if (before) {
      const addedOn = earlier ? after.addedOn : before.addedOn
      const edits: Edit[] = [
        { kind: 'removeSource', source: before, index },
        { kind: 'addSource', source: { ...after, addedOn }, index },
      ]
      commit(context, { kind: 'batch', edits })
    } else await forgetSources(context, [after.id])
    return []
  })
}
