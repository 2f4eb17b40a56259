import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LAYERS, type Layer, LIBRARY_HOMES, MAY_IMPORT } from './layers'
import { printLayerTable } from './print-layer-table'

const SRC = resolve(import.meta.dirname, '../src')

interface Import {
  readonly from: string
  readonly target: string
  readonly typeOnly: boolean
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))

function listImports(path: string): Import[] {
  const text = readFileSync(join(SRC, path), 'utf8')
  const found: Import[] = []
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"\n]*?(?:\{[^}]*\}[^'"\n]*?)?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g
  for (const match of text.matchAll(pattern)) {
    found.push({
      from: path,
      target: (match[2] ?? match[3] ?? match[4])!,
      typeOnly: Boolean(match[1]),
    })
  }
  return found
}

const layerOf = (path: string): Layer => {
  const first = path.split('/')[0]!
  return (LAYERS as readonly string[]).includes(first) ? (first as Layer) : 'main'
}

const imports = sources.flatMap(listImports)
// The command line prints its version: the one file outside src that the code may read.
const isVersion = ({ from, target }: Import) => from.startsWith('cli/') && target === '../../package.json'
const inside = imports.filter((found) => found.target.startsWith('.') && !isVersion(found))
const outside = imports.filter((found) => !found.target.startsWith('.'))

describe('the architecture', () => {
  test('sees the imports it judges', () => {
    expect(sources.length).toBeGreaterThan(10)
    expect(inside.length).toBeGreaterThan(10)
    expect(outside.length).toBeGreaterThan(0)
  })

  test('lets no import run against the layer table', () => {
    const broken = inside.filter(({ from, target, typeOnly }) => {
      const path = relative(SRC, resolve(SRC, dirname(from), target))
      const allowed = MAY_IMPORT[layerOf(from)][layerOf(path)]
      return !(allowed === 'yes' || (allowed === 'types' && typeOnly))
    })
    expect(broken).toEqual([])
  })

  test('keeps each library in its one home', () => {
    const broken = outside.filter(({ from, target }) => {
      if (target.startsWith('node:')) return layerOf(from) !== 'cli'
      const library = Object.keys(LIBRARY_HOMES).find(
        (name) => target === name || target.startsWith(name.endsWith('/') ? name : `${name}/`),
      )
      const homes = library === undefined ? [] : LIBRARY_HOMES[library]!
      return !homes.some((home) => from.startsWith(home))
    })
    expect(broken).toEqual([])
  })

  test('has no default export', () => {
    const broken = sources.filter((path) => /\nexport default /.test(readFileSync(join(SRC, path), 'utf8')))
    expect(broken).toEqual([])
  })

  test('prints its layer table in src/README.md', () => {
    expect(readFileSync(join(SRC, 'README.md'), 'utf8')).toContain(printLayerTable())
  })
})
