import { expect, test } from 'vitest'
import { makeIssue } from '../../src/domain/kernel/issue'
import { describeIssue } from '../../src/i18n/describe-issue'
import { en } from '../../src/i18n/en/catalogue'
import { fr } from '../../src/i18n/fr/catalogue'
import { createTranslator } from '../../src/i18n/translator'

const inFrench = createTranslator('fr', fr)
const inEnglish = createTranslator('en', en)

test('the roles of columns are told by their names', () => {
  const gone = makeIssue('columns-said-missing', 'error', { columns: 'mesure, X', roles: 'down_kbps, lon' })
  expect(describeIssue(inFrench, gone)).toContain('mesure, X (lu comme\u00a0: débit descendant, longitude)')
  expect(describeIssue(inEnglish, gone)).toContain('mesure, X (read as: download speed, longitude)')
  const two = makeIssue('csv-column-ambiguous', 'warning', { role: 'insee', kept: 'a', ignored: 'b' })
  expect(describeIssue(inFrench, two)).toContain('(code INSEE)')
  const nowhere = makeIssue('csv-header-missing', 'error', { roles: 'lon, lat, insee' })
  expect(describeIssue(inFrench, nowhere)).toContain('longitude, latitude, code INSEE')
  const turned = { column: 'x', before: 'down_kbps', after: 'none' }
  expect(describeIssue(inFrench, makeIssue('recipe-role-differs', 'warning', turned))).toContain(
    'débit descendant',
  )
})

test('what cannot be read is told by what it is: a document, a letter, points, a table', () => {
  const say = (issue: Parameters<typeof describeIssue>[1]) => describeIssue(inFrench, issue)
  expect(say(makeIssue('file-not-data', 'error', { found: 'PDF' }))).toContain('Ce fichier (PDF) n’est ni')
  expect(say(makeIssue('file-not-data', 'error', { found: 'binary' }))).not.toContain('binary')
  const as = (as: 'text' | 'points' | 'table' | 'rows') =>
    say(makeIssue('file-unrecognised', 'error', { found: 'essence', as }))
  expect(as('text')).toContain('il commence par «\u00a0essence\u00a0»')
  expect(as('points')).toContain('ni type de sites du réseau')
  expect(as('table')).toContain('Aucune colonne de ce tableau')
  expect(as('rows')).not.toContain('essence')
})

test('systems, encodings, formats and rules are told by their names too', () => {
  const say = (issue: Parameters<typeof describeIssue>[1]) => describeIssue(inFrench, issue)
  expect(say(makeIssue('geojson-crs-projected', 'info', { crs: 'EPSG:2154' }))).toContain(
    'Lambert-93 (EPSG:2154)',
  )
  expect(say(makeIssue('crs-ambiguous', 'warning', { crs: 'EPSG:3950', other: 'EPSG:9999' }))).toMatch(
    /CC50.*EPSG:9999/,
  )
  expect(say(makeIssue('encoding-replaced', 'info', { encoding: 'cp850' }))).toContain('CP850 (DOS)')
  const shapes = { found: 'GeometryCollection', expected: 'Point, LineString, Polygon' }
  expect(say(makeIssue('geojson-geometry-unexpected', 'warning', shapes))).toContain(
    'est un mélange de formes, alors qu’il faut un point, un tracé, une surface.',
  )
  const format = { what: 'format', before: 'csv.gz', after: 'geojson' } as const
  expect(say(makeIssue('recipe-setting-differs', 'info', format))).toMatch(/CSV, \.gz.*GeoJSON/)
  const system = { what: 'crs', before: 'EPSG:2154', after: 'none' } as const
  expect(say(makeIssue('recipe-setting-differs', 'warning', system))).toMatch(/Lambert-93.*puis rien/)
  const remarks = { added: 'insee-zero-restored', gone: '' }
  const told = say(makeIssue('recipe-remarks-differ', 'info', remarks))
  expect(told).toContain('nouvelles («\u00a0Zéro initial rétabli\u00a0») et aucune n’a disparu')
  expect(say(makeIssue('recipe-invalid', 'error', { path: 'none' }))).not.toContain('champ')
})
