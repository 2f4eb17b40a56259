import { expect } from 'vitest'
import type { Issue, IssueCode } from '../../src/domain/kernel/issue'
import type { LineTable } from '../../src/domain/lines/line-table'
import { READ_LIMITS } from '../../src/io/limits'
import { readSource } from '../../src/io/readers/read-source'
import type { ReadOptions, Source, SourceContent } from '../../src/io/source'

export const utf8 = (text: string) => new TextEncoder().encode(text)
/** Latin-1 letters as one byte each, as Windows writes them. */
export const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

export const HEADER = 'line_id,insee,lon,lat,nra,attenuation_db,down_kbps,up_kbps,tech'

/** Reads a file that must be usable. */
export async function readGood(
  content: string | Uint8Array,
  limits = READ_LIMITS,
  options: ReadOptions = {},
): Promise<Source> {
  const bytes = typeof content === 'string' ? utf8(content) : content
  const result = await readSource({ name: 'file', bytes }, () => {}, limits, options)
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`)
  const { read, used, refused } = result.value.summary
  expect(used + refused).toBe(read)
  expect(result.value.refused).toHaveLength(refused)
  return result.value
}

/** Reads a file that must not be usable; its issues. */
export async function readBad(
  content: string | Uint8Array,
  limits = READ_LIMITS,
  options: ReadOptions = {},
): Promise<readonly Issue[]> {
  const bytes = typeof content === 'string' ? utf8(content) : content
  const result = await readSource({ name: 'file', bytes }, () => {}, limits, options)
  if (result.ok) throw new Error(`read as ${result.value.content.kind}`)
  expect(result.issues.every(({ file }) => file === 'file')).toBe(true)
  return result.issues
}

export async function readLines(content: string | Uint8Array): Promise<{ source: Source; lines: LineTable }> {
  const source = await readGood(content)
  return { source, lines: contentOf(source, 'lines').lines }
}

export function contentOf<Kind extends SourceContent['kind']>(
  { content }: Source,
  kind: Kind,
): Extract<SourceContent, { kind: Kind }> {
  if (content.kind !== kind) throw new Error(`found ${content.kind}, not ${kind}`)
  return content as Extract<SourceContent, { kind: Kind }>
}

export function findIssue(
  { issues }: { readonly issues: readonly Issue[] },
  code: IssueCode,
): Issue | undefined {
  return issues.find((issue) => issue.code === code)
}

export function collection(...features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features })
}

export function feature(geometry: unknown, properties: unknown = {}): unknown {
  return { type: 'Feature', properties, geometry }
}

/** A square of a tenth of a degree whose south-west corner is given. */
export function square(west: number, south: number): { type: 'Polygon'; coordinates: number[][][] } {
  const [east, north] = [west + 0.1, south + 0.1]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

export const commune = (code: unknown, west: number, more: object = {}) =>
  feature(square(west, 50.5), { code, nom: `Commune ${String(code)}`, ...more })
