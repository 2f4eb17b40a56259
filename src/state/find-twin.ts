import type { SourceRef } from '../domain/scenario/project'
import type { SourceSummary } from '../io/source'

/** What is read of a file: the layer, sheet or entry of an archive; null when there is no choice. */
export const partOf = ({ readAs, understood }: SourceRef): string | null =>
  understood?.part ?? readAs?.part ?? null

/** The file of the project that holds the same bytes, read for the same part. */
export const findTwin = (
  sources: readonly SourceRef[],
  { sha256, part }: Pick<SourceSummary, 'sha256' | 'part'>,
): SourceRef | undefined => sources.find((source) => source.sha256 === sha256 && partOf(source) === part)
