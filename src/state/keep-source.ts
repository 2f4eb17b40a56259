import type { Issue } from '../domain/kernel/issue'
import type { SourceRef } from '../domain/scenario/project'
import type { ReadingChoices } from '../domain/scenario/reading-choices'
import type { SealedSource } from '../workers/seal-source'
import type { AppContext } from './context'
import { describeUnderstanding } from './describe-understanding'
import type { StoredFile } from './ports'

/**
 * Hands a read file to the engine and keeps what the page shows of it. The project is not changed yet; cancelled
 * while the engine took the columns, nothing is kept.
 *
 * @param told what there is to say of it besides what its reading says
 */
export async function keepSource(
  context: AppContext,
  file: StoredFile,
  options: ReadingChoices,
  source: SealedSource,
  signal: AbortSignal,
  told: readonly Issue[] = [],
): Promise<SourceRef> {
  const { store, ports } = context
  const { summary, issues, refused, content, kind } = source
  const id = ports.clock.newId('source')
  const readAgain = async () => {
    const again = await ports.files.read(file, options, () => undefined, new AbortController().signal)
    if (!again.ok) throw new Error(file.name)
    return again.value.content
  }
  await ports.engine.load(id, content, readAgain)
  if (signal.aborted) await ports.engine.forget([id])
  signal.throwIfAborted()
  store.setState(({ files }) => ({
    files: { ...files, [id]: { file, summary, issues: [...told, ...issues], refused } },
  }))
  return {
    id,
    name: file.name,
    kind,
    sha256: summary.sha256,
    bytes: summary.bytes,
    addedOn: new Date(ports.clock.now()).toISOString(),
    understood: describeUnderstanding(summary, issues),
    ...(Object.keys(options).length > 0 && { readAs: options }),
  }
}
