import fc from 'fast-check'
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import type { Project, SourceRef } from '../../src/domain/scenario/project'
import { issuesFr } from '../../src/i18n/fr/issues'
import { hashBytes } from '../../src/io/bytes/hash-bytes'
import { ARCHIVE_LIMITS } from '../../src/io/project-file/archive-layout'
import { packProject } from '../../src/io/project-file/pack-project'
import { parseProjectDocument } from '../../src/io/project-file/project-document'
import { unpackProject } from '../../src/io/project-file/unpack-project'
import { arbitraryProject } from './arbitrary-project'
import { utf8 } from './read'

/** A project as version 1 wrote it, whole: it must open for ever. */
const VERSION_1 = {
  eclaircie: 1,
  project: {
    name: 'Audomarois',
    synthetic: true,
    sources: [] as unknown[],
    threshold: { downKbps: 30_000, upKbps: null },
    shadow: { distance: 300, minLines: 5 },
    copperFormula: 'arcep-2020',
    assumptions: {
      'nra-zo.site': { low: 1, base: null, high: null, source: 'devis', year: 2026, evidence: 'hypothesis' },
    },
    scenarios: [
      {
        id: 's1',
        name: 'A',
        goal: { downKbps: 512, upKbps: 256 },
        deployments: [
          {
            id: 'd1',
            name: 'Ombre 1',
            technology: 'nra-zo',
            target: {
              kind: 'shadowZone',
              name: 'Ombre 1',
              contour: {
                type: 'Polygon',
                coordinates: [
                  [
                    [2, 50],
                    [3, 50],
                    [3, 51],
                    [2, 50],
                  ],
                ],
              },
            },
            scope: 'below',
            site: null,
            note: '',
          },
        ],
        funding: {
          sources: [
            {
              id: 'f1',
              funder: 'feder',
              base: 'capex',
              rate: 0.5,
              perPrise: null,
              capTotal: null,
              source: '',
              year: null,
              evidence: 'missing',
            },
          ],
          sharingKey: { kind: 'fixedAndInhabitants', perEpci: 500_000, perInhabitant: 70 },
        },
      },
    ],
  },
}

const PRICE = { ...VERSION_1.project.assumptions['nra-zo.site'], low: null }
const SCENARIO = VERSION_1.project.scenarios[0]!
const SOURCE = {
  id: 'f1',
  name: 'lignes.csv',
  kind: 'lines',
  sha256: 'a'.repeat(64),
  bytes: 12,
  addedOn: '2026-11-23T00:00:00.000Z',
}

const LINES = utf8('insee;down_kbps\n62765;512\n')
const ref = async (name: string, bytes: Uint8Array): Promise<SourceRef> => ({
  id: name,
  name,
  kind: 'lines',
  sha256: await hashBytes(bytes),
  bytes: bytes.length,
  addedOn: '2026-11-23T00:00:00.000Z',
})

async function buildProject(): Promise<{
  project: Project
  contents: Map<string, { name: string; bytes: Uint8Array }>
}> {
  const source = await ref('lignes été/2026.csv', LINES)
  const parsed = parseProjectDocument(JSON.stringify(VERSION_1))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return {
    project: { ...parsed.value, sources: [source] },
    contents: new Map([[source.sha256, { name: source.name, bytes: LINES }]]),
  }
}

/** The packed project, its entries changed by hand. */
async function repack(change: (entries: Zippable) => void): Promise<Uint8Array> {
  const { project, contents } = await buildProject()
  const entries: Zippable = unzipSync(packProject(project, contents))
  change(entries)
  return zipSync(entries)
}
const sourceEntry = (entries: Zippable) => Object.keys(entries).find((name) => name.startsWith('sources/'))!
const codesOf = async (bytes: Uint8Array, limits = ARCHIVE_LIMITS as Parameters<typeof unpackProject>[1]) =>
  (await unpackProject(bytes, limits)).issues.map(({ code, params }) => [code, params])

describe('a project file', () => {
  test('gives back the project and the bytes of its sources', async () => {
    const { project, contents } = await buildProject()
    const opened = await unpackProject(packProject(project, contents))
    expect(opened).toEqual({ ok: true, value: { project, contents }, issues: [] })
  })

  test('is a zip that a person can read: project.json, and each source under its hash and name', async () => {
    const { project, contents } = await buildProject()
    const names = Object.keys(unzipSync(packProject(project, contents)))
    expect(names).toEqual([
      'project.json',
      `sources/${project.sources[0]!.sha256.slice(0, 16)}-lignes été_2026.csv`,
    ])
  })

  test('is the same for the same project, byte for byte', async () => {
    const { project, contents } = await buildProject()
    expect(packProject(project, contents)).toEqual(packProject(structuredClone(project), contents))
  })

  test('gives any project back', async () => {
    const files = [utf8('a'), new Uint8Array(0), LINES]
    const sources = await Promise.all(files.map((bytes, index) => ref(`f${index}`, bytes)))
    const contents = new Map(
      sources.map(({ sha256, name }, index) => [sha256, { name, bytes: files[index]! }]),
    )
    await fc.assert(
      fc.asyncProperty(arbitraryProject(sources), async (project) => {
        const opened = await unpackProject(packProject(project, contents))
        expect(opened).toEqual({ ok: true, value: { project, contents }, issues: [] })
      }),
      { numRuns: 60 },
    )
  })

  test('is not made without the bytes of a source', async () => {
    const { project } = await buildProject()
    expect(() => packProject(project, new Map())).toThrow('lignes été/2026.csv')
  })
})

describe('a file that is no good project', () => {
  test.each([
    ['no zip', utf8('hello')],
    ['empty', new Uint8Array(0)],
    ['an empty zip', zipSync({})],
    ['a zip whose project.json is no JSON', zipSync({ 'project.json': strToU8('{') })],
    ['a zip whose project.json is null', zipSync({ 'project.json': strToU8('null') })],
    ['a project without a version', zipSync({ 'project.json': strToU8('{"project":{}}') })],
    ['a project of version 0', zipSync({ 'project.json': strToU8('{"eclaircie":0,"project":{}}') })],
  ])('is refused: %s', async (_, bytes) => {
    expect(await codesOf(bytes)).toEqual([['project-not-a-project', {}]])
  })

  test('is named by what it holds when it is another archive, a shapefile before its companions', async () => {
    const text = strToU8('a')
    const bytes = zipSync({ 'zae/zae.dbf': text, 'zae/ZAE.SHP': text, 'zae/zae.prj': text })
    expect(await codesOf(bytes)).toEqual([['archive-not-a-project', { entry: 'zae/ZAE.SHP' }]])
    expect(await codesOf(zipSync({ 'a.txt': text }))).toEqual([['archive-not-a-project', { entry: 'a.txt' }]])
  })

  test('is refused when it is cut', async () => {
    const { project, contents } = await buildProject()
    const bytes = packProject(project, contents)
    for (const length of [10, bytes.length >> 1, bytes.length - 5]) {
      expect(await codesOf(bytes.slice(0, length))).toEqual([['project-not-a-project', {}]])
    }
  })

  test('is refused when a newer Éclaircie made it, before its shape is judged', async () => {
    const bytes = zipSync({ 'project.json': strToU8('{"eclaircie":3,"project":{"new":true}}') })
    expect(await codesOf(bytes)).toEqual([['project-version-newer', { found: 3, known: 2 }]])
  })

  test.each([
    ['a value of another type', { name: 12 }, 'name'],
    [
      'an amount that is no whole cent',
      { assumptions: { a: { ...VERSION_1.project.assumptions['nra-zo.site'], low: 0.5 } } },
      'assumptions.a.low',
    ],
    [
      'a technology we do not know',
      {
        scenarios: [
          {
            ...VERSION_1.project.scenarios[0],
            deployments: [{ ...VERSION_1.project.scenarios[0]!.deployments[0], technology: 'pigeon' }],
          },
        ],
      },
      'scenarios.0.deployments.0.technology',
    ],
    ['a key we do not know', { colour: 'blue' }, 'colour'],
    [
      'a threshold of 0, under which no line could stand',
      { threshold: { downKbps: 0, upKbps: null } },
      'threshold.downKbps',
    ],
    ['an up threshold of 0', { threshold: { downKbps: 512, upKbps: 0 } }, 'threshold.upKbps'],
    [
      'a negative price',
      { assumptions: { a: { ...VERSION_1.project.assumptions['nra-zo.site'], low: -1 } } },
      'assumptions.a.low',
    ],
    [
      'an amount larger than a number holds to the cent',
      { assumptions: { a: { ...PRICE, low: null, high: 2 ** 53 } } },
      'assumptions.a.high',
    ],
    ['a count larger than that', { shadow: { distance: 300, minLines: 2 ** 53 } }, 'shadow.minLines'],
    ['a number of bytes larger than that', { sources: [{ ...SOURCE, bytes: 2 ** 53 }] }, 'sources.0.bytes'],
    ['a low price above the base', { assumptions: { a: { ...PRICE, low: 3, base: 2 } } }, 'assumptions.a'],
    ['a base price above the high', { assumptions: { a: { ...PRICE, base: 3, high: 2 } } }, 'assumptions.a'],
    [
      'a low price above the high, the base being unknown',
      { assumptions: { a: { ...PRICE, low: 3, high: 2 } } },
      'assumptions.a',
    ],
    ['one source id twice', { sources: [SOURCE, { ...SOURCE, sha256: 'b'.repeat(64) }] }, 'sources.1.id'],
    ['one file twice', { sources: [SOURCE, { ...SOURCE, id: 'f2' }] }, 'sources.1.sha256'],
    ['one scenario id twice', { scenarios: [SCENARIO, SCENARIO] }, 'scenarios.1.id'],
    [
      'one work id twice in a scenario',
      { scenarios: [{ ...SCENARIO, deployments: [...SCENARIO.deployments, ...SCENARIO.deployments] }] },
      'scenarios.0.deployments.1.id',
    ],
    [
      'one funder id twice in a plan',
      {
        scenarios: [
          {
            ...SCENARIO,
            funding: {
              ...SCENARIO.funding,
              sources: [...SCENARIO.funding.sources, ...SCENARIO.funding.sources],
            },
          },
        ],
      },
      'scenarios.0.funding.sources.1.id',
    ],
    [
      'a unit of speed we do not know',
      { sources: [{ ...SOURCE, speedUnit: 'bauds' }] },
      'sources.0.readAs.speedUnit',
    ],
  ])('is refused for %s, which it names', async (_, change, path) => {
    const document = { ...VERSION_1, project: { ...VERSION_1.project, ...change } }
    const parsed = parseProjectDocument(JSON.stringify(document))
    expect(parsed.ok).toBe(false)
    expect(parsed.issues).toMatchObject([{ code: 'project-invalid', params: { path } }])
    // The sentence has words for the reason: it does not fall back on the library's.
    const sentence = new IntlMessageFormat(issuesFr['project-invalid'], 'fr-FR').format(
      parsed.issues[0]!.params,
    )
    expect(sentence).toContain(`«\u00a0${path}\u00a0»`)
    expect(sentence).not.toContain('(')
  })

  test('may say the unit of a file, price levels in order or unknown, and repeat a work in another scenario', () => {
    const change = {
      sources: [{ ...SOURCE, readAs: { speedUnit: 'mbps', roles: { debit: 'down_kbps', note: null } } }],
      assumptions: { a: { ...PRICE, low: 2, base: 2, high: 3 }, b: { ...PRICE, low: null, high: 0 } },
      scenarios: [SCENARIO, { ...SCENARIO, id: 's2' }],
    }
    const document = { eclaircie: 2, project: { ...VERSION_1.project, ...change } }
    expect(parseProjectDocument(JSON.stringify(document))).toMatchObject({ ok: true, value: change })
  })

  test('of version 1 keeps what was said of its files', () => {
    const sources = [
      { ...SOURCE, speedUnit: 'mbps', part: 'lignes' },
      { ...SOURCE, id: 's', sha256: 'b'.repeat(64) },
    ]
    const document = { ...VERSION_1, project: { ...VERSION_1.project, sources } }
    expect(parseProjectDocument(JSON.stringify(document))).toMatchObject({
      ok: true,
      value: { sources: [{ ...SOURCE, readAs: { speedUnit: 'mbps', part: 'lignes' } }, sources[1]] },
    })
  })

  test('is refused when a source is missing or is not what was saved, all of them named', async () => {
    const without = await repack((entries) => delete entries[sourceEntry(entries)])
    expect(await codesOf(without)).toEqual([['project-source-missing', { name: 'lignes été/2026.csv' }]])
    const changed = await repack((entries) => {
      entries[sourceEntry(entries)] = strToU8('insee;down_kbps\n62765;513\n')
    })
    expect(await codesOf(changed)).toEqual([['project-source-changed', { name: 'lignes été/2026.csv' }]])
  })

  test('is refused by its declared sizes and number of entries, before it fills the memory', async () => {
    const bomb = zipSync({ 'project.json': strToU8('{}'), 'sources/0-a': new Uint8Array(3_000_000) })
    expect(bomb.length).toBeLessThan(10_000)
    expect(await codesOf(bomb, { ...ARCHIVE_LIMITS, allBytes: 1_000_000 })).toEqual([
      ['file-too-large', { bytes: 3_000_002, limit: 1_000_000 }],
    ])
    expect(await codesOf(bomb, { ...ARCHIVE_LIMITS, entries: 1 })).toEqual([
      ['file-too-large', { bytes: 2, limit: 1 }],
    ])
    const wide = zipSync({ 'project.json': new Uint8Array(2_000_000).fill(32) })
    expect((await codesOf(wide, { ...ARCHIVE_LIMITS, projectBytes: 1_000_000 }))[0]?.[0]).toBe(
      'file-too-large',
    )
  })

  test('cannot hide a large entry behind a small declared size', async () => {
    const { project, contents } = await buildProject()
    const honest = packProject({ ...project, name: 'x'.repeat(1_000_000) }, contents)
    const lying = declareSizes(honest, 1000)
    expect((await unpackProject(lying)).ok).toBe(false)
  })
})

/** Rewrites the uncompressed size of every entry, in local headers and in the directory. */
function declareSizes(archive: Uint8Array, size: number): Uint8Array {
  const bytes = archive.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 30 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return bytes
}
