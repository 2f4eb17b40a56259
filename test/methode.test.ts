import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CONTOUR } from '../src/domain/geometry/draw-contour'
import { WGS84 } from '../src/domain/geometry/ground'
import { OVERLAP } from '../src/domain/geometry/repair/find-overlaps'
import { SLIVER } from '../src/domain/geometry/repair/find-slivers'
import { THRESHOLDS } from '../src/domain/lines/speed-classes'
import { LINE_ESTIMATE } from '../src/domain/scenario/estimate-line'
import { LINK } from '../src/domain/scenario/measure-link'
import { COPPER_REACH } from '../src/domain/scenario/prepare-site-estimates'
import { DEFAULT_SHADOW } from '../src/domain/scenario/project'
import { TECHNOLOGY_PACK } from '../src/domain/scenario/technologies'

const ROOT = resolve(import.meta.dirname, '..')
const text = readFileSync(resolve(ROOT, 'src/domain/METHODE.md'), 'utf8')

/** Everything in capitals that the copper modules export, and the other records of figures the page must tell. */
const constants: Readonly<Record<string, unknown>> = {
  ...listCopperConstants(),
  COPPER_REACH,
  CONTOUR,
  DEFAULT_SHADOW,
  LINE_ESTIMATE,
  LINK,
  OVERLAP,
  SLIVER,
  TECHNOLOGY_PACK,
  THRESHOLDS,
  WGS84,
}

describe('METHODE.md', () => {
  test('names files that exist, at least one a section of the analysis', () => {
    const files = [...text.matchAll(/^Calcul[\u00a0 ]: `([^`]+)`$/gm)].map(([, file]) => file!)
    expect(files.length).toBeGreaterThanOrEqual(14)
    expect(files.filter((file) => !existsSync(resolve(ROOT, file)))).toEqual([])
    expect([...text.matchAll(/^Calcul/gm)]).toHaveLength(files.length)
  })

  test('gives each constant it names the value the code has', () => {
    const rows = listConstantRows()
    expect(rows.length).toBeGreaterThan(25)
    for (const { path, numbers } of rows) expect(numbers, path).toEqual(listLeaves(resolvePath(path)))
  })

  test('tells every figure of the copper formulas and of the other records', () => {
    const told = listConstantRows().map(({ path }) => path)
    const untold = Object.entries(constants).flatMap(([name, value]) =>
      listPaths(name, value).filter(
        (path) =>
          !told.some((row) => path === row || path.startsWith(`${row}.`) || path.startsWith(`${row}[`)),
      ),
    )
    expect(untold).toEqual([])
  })
})

function listCopperConstants(): Record<string, unknown> {
  const modules = import.meta.glob<Record<string, unknown>>('../src/domain/copper/*.ts', { eager: true })
  const exported = Object.values(modules).flatMap((module) => Object.entries(module))
  const found = exported.filter(([name, value]) => /^[A-Z0-9_]+$/.test(name) && listLeaves(value).length > 0)
  expect(found.length).toBeGreaterThan(3)
  return Object.fromEntries(found)
}

/** Table rows whose first cell is a constant's path; their numbers are the cells that hold nothing else. */
function listConstantRows(): { path: string; numbers: number[] }[] {
  return [...text.matchAll(/^\| `([A-Z0-9_]+[^`]*)` \|(.*)\|$/gm)]
    .map(([, path, cells]) => ({ path: path!, numbers: cells!.split('|').flatMap(readNumbers) }))
    .filter(({ path }) => path.split(/[.[]/)[0]! in constants)
}

/** « −0,29 » is one number, « 12 à 20 » is two, anything else is words. */
function readNumbers(cell: string): number[] {
  const number = '[−-]?\\d[\\d\u202f]*(?:,\\d+)?'
  const match = new RegExp(`^(${number})(?: à (${number}))?$`).exec(cell.trim())
  return (match?.slice(1) ?? [])
    .filter((found) => found !== undefined)
    .map((found) => Number(found.replaceAll('\u202f', '').replace('−', '-').replace(',', '.')))
}

function resolvePath(path: string): unknown {
  const [name, ...keys] = path.split(/\.|\[|\]\.?/).filter((key) => key !== '')
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], constants[name!])
}

function listLeaves(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listLeaves) : []
}

function listPaths(path: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? [path] : []
  return Object.entries(value).flatMap(([key, inner]) =>
    listPaths(Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, inner),
  )
}
