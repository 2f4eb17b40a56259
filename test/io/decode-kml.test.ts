import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Feature } from 'geojson'
import { describe, expect, test } from 'vitest'
import { decodeKml } from '../../src/io/readers/kml/decode-kml'
import { damageBytes } from '../builders/damage-bytes'
import { hasSharedData, SHARED } from './shared-data'

async function decode(text: string) {
  const result = await decodeKml(text)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  const { content } = result.value
  if (content.kind !== 'features') throw new Error('rows')
  return { ...result.value, ...content, features: content.features as readonly Feature[] }
}

const wrap = (inner: string) =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`
const ring = (text: string) => `<LinearRing><coordinates>${text}</coordinates></LinearRing>`
const polygon = (outer: string, inner: string) =>
  `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs><innerBoundaryIs>${ring(inner)}</innerBoundaryIs></Polygon>`
const PLACE = '<Placemark><name>Là</name><Point><coordinates>2.25,50.75,12</coordinates></Point></Placemark>'

describe('a KML file', () => {
  test('gives the placemarks of all its folders, in longitude and latitude', async () => {
    const inner = `<Folder><name>f</name>${PLACE}<Folder>${PLACE}</Folder></Folder>${PLACE}`
    for (const text of [wrap(inner), wrap(inner).replaceAll(/<(\/?)(?=[A-Za-z])/g, '<$1kml:')]) {
      const file = await decode(text.replace('xmlns=', 'xmlns:kml="http://www.opengis.net/kml/2.2" xmlns='))
      expect(file).toMatchObject({ format: 'kml', parts: [], part: null, epsg: 4326, issues: [] })
      expect(file.features).toHaveLength(3)
      expect(file.features[1]).toEqual({
        type: 'Feature',
        properties: { name: 'Là' },
        geometry: { type: 'Point', coordinates: [2.25, 50.75, 12] },
      })
    }
  })

  test('gives extended data the types of its schema: blank is null, a leading zero keeps a code a text', async () => {
    const types = { code: 'int', lines: 'int', share: 'double', open: 'bool', nom: 'string' }
    const schema = Object.entries(types)
      .map(([name, type]) => `<SimpleField name="${name}" type="${type}"/>`)
      .join('')
    const values = (all: Readonly<Record<string, string>>) =>
      Object.entries(all)
        .map(([name, value]) => `<SimpleData name="${name}">${value}</SimpleData>`)
        .join('')
    const mark = (all: Readonly<Record<string, string>>) =>
      `<Placemark><name>n</name><ExtendedData><Data name="libre"><value>7</value></Data><SchemaData>${values(all)}</SchemaData></ExtendedData></Placemark>`
    const { features } = await decode(
      wrap(
        `<Schema id="s">${schema}</Schema>` +
          mark({ code: '01004', lines: '12', share: '0.25', open: '0', nom: '7' }) +
          mark({ code: '62765', lines: '', share: 'x', open: 'true', nom: '' }),
      ),
    )
    expect(features.map(({ properties }) => properties)).toEqual([
      { libre: '7', code: '01004', lines: 12, share: 0.25, open: false, nom: '7', name: 'n' },
      { libre: '7', code: 62765, lines: null, share: 'x', open: true, nom: null, name: 'n' },
    ])
    expect(features[0]!.geometry).toBeNull()
  })

  test('keeps both values of a name given twice, and no style', async () => {
    const { features } = await decode(
      wrap(
        '<Placemark><name>titre</name><Style><LineStyle><color>ff0000ff</color></LineStyle></Style><description><![CDATA[<b>x</b>]]></description><ExtendedData><Data name="name"><value>nom</value></Data></ExtendedData></Placemark>',
      ),
    )
    expect(features[0]!.properties).toEqual({ name: 'nom', name_2: 'titre', description: '<b>x</b>' })
  })

  test('keeps holes, and says when a ring or a part could not be kept', async () => {
    const square = '0,0 0,9 9,9 9,0 0,0'
    const good = await decode(wrap(`<Placemark>${polygon(square, '1,1 2,2 2,1 1,1')}</Placemark>`))
    expect(good.features[0]!.geometry).toMatchObject({
      type: 'Polygon',
      coordinates: [{ length: 5 }, { length: 4 }],
    })
    expect(good.issues).toEqual([])
    const lost = await decode(wrap(`${PLACE}<Placemark>${polygon(square, 'a,b c')}</Placemark>`))
    expect(lost.features[1]!.geometry).toMatchObject({ coordinates: { length: 1 } })
    expect(lost.issues).toMatchObject([{ code: 'geometry-unreadable', row: 2, rowsAre: 'features' }])
  })

  test('that points to other files says so', async () => {
    const link = '<NetworkLink><Link><href>http://example.org/x.kml</href></Link></NetworkLink>'
    const { features, issues } = await decode(wrap(link + link))
    expect([features, issues]).toMatchObject([[], [{ code: 'kml-links-ignored', count: 2 }]])
  })
})

describe('a file that is no usable KML', () => {
  test.each([
    ['cut', `${wrap(PLACE).slice(0, 90)}`, 'xml-invalid', 1],
    ['badly nested', '<kml><Document>\n<Placemark>\n</Document></kml>', 'xml-invalid', 2],
    ['empty', '', 'xml-invalid', 1],
    ['plain text', 'bonjour', 'xml-invalid', 1],
  ])('%s is refused with the place', async (_, text, code, line) => {
    const result = await decodeKml(text)
    expect(result).toMatchObject({ ok: false, issues: [{ code, params: { line } }] })
    const params = result.issues[0]!.params as { readonly column: number }
    expect(params.column).toBeGreaterThanOrEqual(1)
  })

  test('of another kind of XML is named', async () => {
    expect(await decodeKml('<gpx><wpt/></gpx>')).toMatchObject({
      ok: false,
      issues: [{ code: 'file-not-data', params: { found: 'XML, gpx' } }],
    })
  })

  test('with entities is refused before they can multiply', async () => {
    const bomb = Array.from({ length: 9 }, (_, rank) => `<!ENTITY a${rank + 1} "${`&a${rank};`.repeat(10)}">`)
    const text = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a0 "ha">${bomb.join('')}]>${wrap('&a9;')}`
    expect(await decodeKml(text)).toMatchObject({ ok: false, issues: [{ code: 'xml-entities-refused' }] })
    const cited = wrap('<Placemark><description><![CDATA[<!ENTITY a "b">]]></description></Placemark>')
    expect((await decode(cited)).features).toHaveLength(1)
  })

  test.each(['Folder', 'MultiGeometry'])('nested without end in %s is refused', async (name) => {
    const deep = `<Placemark>${`<${name}>`.repeat(50_000)}${`</${name}>`.repeat(50_000)}</Placemark>`
    expect(await decodeKml(wrap(deep))).toMatchObject({ ok: false, issues: [{ code: 'xml-too-deep' }] })
  })

  test('damaged in any way is read or refused: never a throw, never a wait', {
    timeout: 120_000,
  }, async () => {
    const text = wrap(
      `<Schema id="s"><SimpleField name="n" type="int"/></Schema><Folder>${PLACE}<Placemark><ExtendedData><SchemaData><SimpleData name="n">3</SimpleData></SchemaData></ExtendedData><MultiGeometry>${polygon('0,0 0,9 9,9 9,0 0,0', '1,1 2,2 2,1 1,1')}<LineString><coordinates>1,1 2,2</coordinates></LineString></MultiGeometry></Placemark></Folder>`,
    )
    const damaged = damageBytes(new TextEncoder().encode(text)).map((bytes) =>
      new TextDecoder().decode(bytes),
    )
    const odd = fc
      .string({ unit: fc.constantFrom(...'019,. -e\nNx'), maxLength: 30 })
      .map((value) => text.replaceAll(/>[^<]+</g, `>${value}<`))
    let read = 0
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, odd), async (given) => {
        const startedAt = performance.now()
        const result = await decodeKml(given)
        expect(performance.now() - startedAt).toBeLessThan(1_000)
        if (result.ok) read++
        else expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true)
      }),
      { numRuns: 1_000 },
    )
    expect(read).toBeGreaterThan(400)
  })
})

describe.skipIf(!hasSharedData('bad-inputs/from-real-communes/capso.kml'))(
  'the KML of 53 real communes',
  () => {
    const load = () => readFileSync(`${SHARED}/bad-inputs/from-real-communes/capso.kml`, 'utf8')

    test('is read whole', async () => {
      const { features, issues } = await decode(load())
      expect(issues).toEqual([])
      expect(features).toHaveLength(53)
      expect(features[0]).toMatchObject({
        properties: { code: '62765', nom: 'Saint-Omer', epci: '200069037', population_municipale: 14358 },
        geometry: { type: 'Polygon', coordinates: [{ length: 77 }] },
      })
    })

    test('cut in the middle is refused where it is cut', async () => {
      const text = load().slice(0, 40_000)
      const result = await decodeKml(text)
      expect(result).toMatchObject({ ok: false, issues: [{ code: 'xml-invalid' }] })
      const { line } = result.issues[0]!.params as { readonly line: number }
      expect(Math.abs(line - text.split('\n').length)).toBeLessThan(3)
    })
  },
)
