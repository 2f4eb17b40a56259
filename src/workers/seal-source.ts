import type { Source, SourceContent } from '../io/source'
import { type Sealed, seal } from './pack-value'

/** A file read, as the page is given it: what it holds is for the engine, and crosses the page unopened. */
export interface SealedSource extends Omit<Source, 'content'> {
  readonly kind: SourceContent['kind']
  readonly content: Sealed<SourceContent>
}

export function sealSource({ content, ...source }: Source): SealedSource {
  return { ...source, kind: content.kind, content: seal(content) }
}
