import { describe, expect, test } from 'vitest'
import { compareUnderstandings } from '../../../src/domain/recipe/compare-understandings'
import { findRecipeFile } from '../../../src/domain/recipe/find-recipe-file'
import type { RecipeFile } from '../../../src/domain/recipe/recipe'
import type { Understanding } from '../../../src/domain/recipe/understanding'
import { parseRecipeDocument, writeRecipeDocument } from '../../../src/io/project-file/recipe-document'

const UNDERSTOOD: Understanding = {
  format: 'csv',
  part: null,
  encoding: 'utf-8',
  delimiter: ';',
  decimal: ',',
  crs: 'EPSG:2154',
  speedUnit: 'kbit/s',
  scope: null,
  columns: [
    { name: 'insee', role: 'insee' },
    { name: 'debit', role: 'down_kbps' },
    { name: 'note', role: null },
  ],
  read: 100,
  used: 100,
  refused: 0,
  remarks: [{ code: 'columns-ignored', count: 1 }],
}
const file = (change: Partial<RecipeFile>): RecipeFile => ({
  name: 'lignes.csv',
  kind: 'lines',
  sha256: 'a'.repeat(64),
  bytes: 12,
  readAs: {},
  understood: UNDERSTOOD,
  ...change,
})
const compare = (change: Partial<Understanding>) =>
  compareUnderstandings(UNDERSTOOD, { ...UNDERSTOOD, ...change }).map(({ code, severity, params }) => ({
    code,
    severity,
    ...params,
  }))

describe('two editions of a file', () => {
  test('that were understood alike have nothing to tell', () => {
    expect(compareUnderstandings(UNDERSTOOD, structuredClone(UNDERSTOOD))).toEqual([])
  })

  test('tell what changed in meaning as a warning, and what changed in writing as an information', () => {
    expect(compare({ crs: null, encoding: 'windows-1252', speedUnit: 'Mbit/s' })).toEqual([
      {
        code: 'recipe-setting-differs',
        severity: 'warning',
        what: 'crs',
        before: 'EPSG:2154',
        after: 'none',
      },
      {
        code: 'recipe-setting-differs',
        severity: 'warning',
        what: 'speedUnit',
        before: 'kbit/s',
        after: 'Mbit/s',
      },
      {
        code: 'recipe-setting-differs',
        severity: 'info',
        what: 'encoding',
        before: 'utf-8',
        after: 'windows-1252',
      },
    ])
  })

  test('tell nothing of how text is written where one of them has no need to say it', () => {
    expect(compare({ format: 'xlsx', encoding: null, delimiter: null, decimal: null })).toMatchObject([
      { what: 'format', before: 'csv', after: 'xlsx' },
    ])
  })

  test('tell columns that are gone when they served, that are new, and that turned', () => {
    const columns = [
      { name: 'insee', role: null },
      { name: 'debit_max', role: 'down_kbps' },
    ]
    expect(compare({ columns })).toEqual([
      { code: 'recipe-columns-missing', severity: 'warning', columns: 'debit' },
      { code: 'recipe-role-differs', severity: 'warning', column: 'insee', before: 'insee', after: 'none' },
      { code: 'recipe-columns-new', severity: 'info', columns: 'debit_max' },
      { code: 'recipe-columns-gone', severity: 'info', columns: 'note' },
    ])
  })

  test('warn when the extent or the part refused is another, and only inform of a little more or less', () => {
    const rows = (read: number, refused: number) => compare({ read, refused, used: read - refused })
    expect(rows(105, 1)).toMatchObject([{ code: 'recipe-rows-differ', severity: 'info', usedAfter: 104 }])
    expect(rows(80, 0)).toMatchObject([{ code: 'recipe-rows-differ', severity: 'warning' }])
    expect(rows(105, 5)).toMatchObject([{ code: 'recipe-rows-differ', severity: 'warning', refusedAfter: 5 }])
  })

  test('count remarks that are new and that are gone', () => {
    const remarks = [
      { code: 'outline-repaired', count: 3 },
      { code: 'insee-zero-restored', count: 1 },
    ] as const
    expect(compare({ remarks })).toEqual([
      {
        code: 'recipe-remarks-differ',
        severity: 'info',
        added: 'outline-repaired, insee-zero-restored',
        gone: 'columns-ignored',
      },
    ])
  })
})

describe('the file of a recipe that a new one is an edition of', () => {
  const zones = file({
    name: 'zones.geojson',
    kind: 'zones',
    understood: { ...UNDERSTOOD, columns: ['site_id', 'site_nom'].map((name) => ({ name, role: 'id' })) },
  })
  const recipe = { name: 'mai', files: [zones, file({})] }

  test('has most of its columns, whatever their order and some new ones', () => {
    expect(findRecipeFile(recipe, ['note', 'debit', 'insee', 'nouveau'])?.name).toBe('lignes.csv')
    expect(findRecipeFile(recipe, ['site_nom', 'site_id'])?.name).toBe('zones.geojson')
  })

  test('is none when less than half of the names are shared', () => {
    expect(findRecipeFile(recipe, ['insee', 'a', 'b'])).toBeNull()
    expect(findRecipeFile(recipe, [])).toBeNull()
    expect(findRecipeFile({ name: '', files: [] }, ['insee'])).toBeNull()
  })
})

describe('a recipe as a document', () => {
  const recipe = {
    name: 'mai',
    files: [file({ readAs: { epsg: 2154, roles: { debit: 'down_kbps', x: null } } })],
  }

  test('is read to what was written', () => {
    expect(parseRecipeDocument(writeRecipeDocument(recipe))).toMatchObject({ ok: true, value: recipe })
  })

  test.each([
    ['cut', '{"eclaircieRecipe":1,', 'recipe-invalid', 'none'],
    ['no recipe at all', '{"eclaircieRecipe":1}', 'recipe-invalid', 'none'],
    [
      'of another shape',
      '{"eclaircieRecipe":1,"recipe":{"name":"x","files":[{"name":3}]}}',
      'recipe-invalid',
      'files.0.name',
    ],
    [
      'without a version',
      writeRecipeDocument(recipe).replace('"eclaircieRecipe": 1', '"eclaircieRecipe": "1"'),
      'recipe-invalid',
      'eclaircieRecipe',
    ],
  ])('is refused when it is %s, and says where', (_, text, code, path) => {
    expect(parseRecipeDocument(text)).toMatchObject({ ok: false, issues: [{ code, params: { path } }] })
  })

  test('is refused when a newer Éclaircie wrote it', () => {
    expect(parseRecipeDocument('{"eclaircieRecipe":9,"recipe":{}}')).toMatchObject({
      ok: false,
      issues: [{ code: 'recipe-version-newer', params: { found: 9, known: 1 } }],
    })
  })
})
