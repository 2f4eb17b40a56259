import { makeIssue } from '../../domain/kernel/issue'
import { ReadingStop } from '../reading-stop'
import { sniffContainer } from './sniff-container'

/**
 * The pieces of a text out of what wraps it.
 *
 * @throws ReadingStop when what comes out is an archive or a binary file again, which is no text however it is read
 */
export function* refuseNested(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let isFirst = true
  for (const chunk of chunks) {
    const found = isFirst ? sniffContainer(chunk) : 'text'
    if (found !== 'text') throw new ReadingStop(makeIssue('archive-nested', 'error', { found }))
    isFirst = false
    yield chunk
  }
}
