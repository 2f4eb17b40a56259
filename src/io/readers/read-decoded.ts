import { type Issue, makeIssue } from '../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../domain/kernel/result'
import { createBreather } from '../bytes/create-breather'
import type { ReadOptions } from '../source'
import { openRows } from './csv/open-rows'
import { readTable } from './csv/read-table'
import type { DecodedFile } from './decoded'
import type { Findings } from './findings'
import { readFeatures } from './geojson/read-features'

/** Makes of a decoded file what it is: the same for every format. */
export async function readDecoded(
  name: string,
  decoded: DecodedFile,
  options: ReadOptions,
): Promise<Result<Findings>> {
  const { format, part, parts, content } = decoded
  const issues = [...notePart(decoded, options), ...decoded.issues].map((issue) => ({ ...issue, file: name }))
  const found =
    content.kind === 'features'
      ? readFeatures(name, content, options)
      : await readTable(name, openRows(content.rows, format, options.headerRow), createBreather(), options)
  if (!found.ok) return fail(...found.issues, ...issues)
  const { summary } = found.value
  return succeed({
    ...found.value,
    summary: { ...summary, format, part, parts },
    issues: [...issues, ...found.value.issues],
  })
}

/** Of several layers or sheets, which one is read, when the user did not say. */
function notePart({ part, parts }: DecodedFile, options: ReadOptions): Issue[] {
  if (part === null || parts.length < 2 || options.part !== undefined) return []
  const others = parts.filter((name) => name !== part).join(', ')
  return [makeIssue('part-chosen', 'info', { name: part, others })]
}
