import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scripts } from '../package.json'
import { readSource } from '../src/io/readers/read-source'

const ROOT = join(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const BLOCKS = [...README.matchAll(/```(?:sh)?\n([\s\S]*?)```/g)].map(([, block]) => block!)

describe('the documents at the top level', () => {
  test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('%s links to files that are there', (name) => {
    const text = readFileSync(join(ROOT, name), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!)
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  test.each(['README.md', 'CONTRIBUTING.md'])('%s names scripts that exist', (name) => {
    const text = readFileSync(join(ROOT, name), 'utf8')
    const named = [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z]\w*)/g)].map(([, script]) => script!)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((script) => !(script in scripts) && script !== 'ci')).toEqual([])
  })

  test('the README opens on the two commands', () => {
    expect(BLOCKS[0]).toMatch(/^npm start .*\nnpm test /)
  })

  test('the neutral header of the README is read whole, each column with a role', async () => {
    const header = BLOCKS.find((block) => block.startsWith('line_id'))!.trim()
    const row = 'a,62040,2.3,50.73,NRA1,30,8000,800,ADSL'
    const bytes = new TextEncoder().encode(`${header}\n${row}\n`)
    const read = await readSource({ name: 'lignes.csv', bytes })
    if (!read.ok) throw new Error(JSON.stringify(read.issues))
    expect(read.value.content.kind).toBe('lines')
    expect(read.value.summary.columns.map(({ name }) => name)).toEqual(header.split(','))
    expect(read.value.summary.columns.map(({ role }) => role)).not.toContain(null)
  })
})
