import type { Document } from '@xmldom/xmldom'
import type { Geometry } from 'geojson'
import { makeIssue } from '../../../domain/kernel/issue'
import { IssueTally } from '../../../domain/kernel/issue-tally'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import type { DecodedFile } from '../decoded'
import { countParts, countPaths, isDeeperThan } from './measure-tree'
import { readProperties, readSchema } from './read-properties'

/** Folders in folders, geometries in geometries: no real file comes near, and recursion stays shallow. */
const DEEPEST = 200

interface Locator {
  readonly lineNumber: number
  readonly columnNumber: number
}

/**
 * Decodes a KML text: every Placemark of every folder, with its name, its description and its ExtendedData. Styles,
 * images laid on the ground and links to other files are not data; the links are told, as a file may be nothing else.
 */
export async function decodeKml(text: string): Promise<Result<DecodedFile>> {
  const [{ DOMParser }, { kmlGen }] = await Promise.all([import('@xmldom/xmldom'), import('@tmcw/togeojson')])
  // Entities that name each other multiply without end; a file of data has no use for any.
  const root = text.search(/<[a-z_]/i)
  if (text.slice(0, root < 0 ? undefined : root).includes('<!ENTITY')) {
    return fail(makeIssue('xml-entities-refused', 'error', {}))
  }
  let document: Document
  try {
    // Warnings are of quotes and spaces, which the parser repairs; at the first error nothing can be believed.
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message)
      },
    })
    document = parser.parseFromString(withoutPrefix(text), 'text/xml')
  } catch (error) {
    const { lineNumber = 1, columnNumber = 1 } = (error as { locator?: Partial<Locator> }).locator ?? {}
    return fail(makeIssue('xml-invalid', 'error', { line: Math.max(1, lineNumber), column: columnNumber }))
  }
  const name = document.documentElement?.localName ?? ''
  if (!/^(?:kml|document|folder|placemark)$/i.test(name)) {
    return fail(makeIssue('file-not-data', 'error', { found: `XML, ${name}` }))
  }
  if (isDeeperThan(document, DEEPEST)) return fail(makeIssue('xml-too-deep', 'error', { limit: DEEPEST }))
  const placemarks = Array.from(document.getElementsByTagName('Placemark'))
  const issues = new IssueTally()
  const links = document.getElementsByTagName('NetworkLink').length
  if (links > 0) issues.add(makeIssue('kml-links-ignored', 'warning', {}, { count: links }))
  const schema = readSchema(document)
  // Placemarks come first; images and links, which would follow, are not asked for. The library's own types are of a
  // browser's document.
  const converted = kmlGen(document as never)
  const features = placemarks.map((placemark, rank) => {
    const geometry: Geometry | null = converted.next().value?.geometry ?? null
    const where = { row: rank + 1, rowsAre: 'features' as const }
    if (countPaths(placemark) !== countParts(geometry)) {
      issues.add(makeIssue('geometry-unreadable', 'warning', { reason: 'part' }, where))
    }
    return { type: 'Feature', properties: readProperties(placemark, schema), geometry }
  })
  return succeed({
    format: 'kml',
    parts: [],
    part: null,
    content: { kind: 'features', features, epsg: 4326, encoding: null },
    issues: issues.list(),
  })
}

/** Some writers put the namespace before every name (`kml:Placemark`), where names are looked for without it. */
function withoutPrefix(text: string): string {
  return /<kml:[a-z]/i.test(text.slice(0, 2_000)) ? text.replaceAll(/<(\/?)kml:/g, '<$1') : text
}
