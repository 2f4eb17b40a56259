import type { Document, Element } from '@xmldom/xmldom'

/** Types of the fields that schemas declare, by name. */
export type Schema = ReadonlyMap<string, string>

const NUMBERS: ReadonlySet<string> = new Set(['int', 'uint', 'short', 'ushort', 'float', 'double'])

export function readSchema(document: Document): Schema {
  return new Map(
    Array.from(document.getElementsByTagName('SimpleField'), (field) => [
      field.getAttribute('name') ?? '',
      (field.getAttribute('type') ?? '').toLowerCase(),
    ]),
  )
}

/**
 * What a placemark says of itself. Read here and not by the library, for which an empty number is 0 and the text
 * « 0 » is true. A name given twice keeps both values, the second under another name.
 */
export function readProperties(placemark: Element, schema: Schema): Record<string, unknown> {
  const properties = new Map<string, unknown>()
  const add = (name: string, value: unknown) => {
    let unique = name
    for (let turn = 2; properties.has(unique); turn++) unique = `${name}_${turn}`
    if (unique === name || properties.get(name) !== value) properties.set(unique, value)
  }
  for (const data of Array.from(placemark.getElementsByTagName('Data'))) {
    add(data.getAttribute('name') ?? '', textOf(data.getElementsByTagName('value')[0]))
  }
  for (const data of Array.from(placemark.getElementsByTagName('SimpleData'))) {
    const name = data.getAttribute('name') ?? ''
    add(name, readValue(textOf(data), schema.get(name)))
  }
  for (let child = placemark.firstChild; child; child = child.nextSibling) {
    const { nodeName } = child
    if (nodeName !== 'name' && nodeName !== 'description') continue
    const text = textOf(child)
    if (text !== null) add(nodeName, text)
  }
  return Object.fromEntries(properties)
}

function readValue(text: string | null, type: string | undefined): unknown {
  if (text === null || type === undefined) return text
  if (type === 'bool') return /^(?:1|true)$/i.test(text) ? true : /^(?:0|false)$/i.test(text) ? false : text
  // A leading zero makes a code of what a schema calls a number.
  const isNumber = NUMBERS.has(type) && /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i.test(text)
  return isNumber ? Number(text) : text
}

function textOf(node: { readonly textContent: string | null } | undefined): string | null {
  return node?.textContent?.trim() || null
}
