import fc from 'fast-check'
import type { Feature } from 'geojson'
import { expect, test } from 'vitest'
import { rewindRings } from '../../src/domain/geometry/repair/rewind-rings'
import { isUnknown } from '../../src/io/readers/parse-number'
import { writeGeoJson } from '../../src/io/writers/write-geojson'
import { contentOf, readGood } from './read'

test('a layer is a collection, one feature a line', () => {
  const feature: Feature = {
    type: 'Feature',
    properties: { a: 'é' },
    geometry: { type: 'Point', coordinates: [2, 50] },
  }
  expect(new TextDecoder().decode(writeGeoJson([feature, feature])).split('\n')).toEqual([
    '{"type":"FeatureCollection","features":[',
    `${JSON.stringify(feature)},`,
    JSON.stringify(feature),
    ']}',
    '',
  ])
})

test('zones written and read are the same zones', async () => {
  // Seen from its middle, a vertex in each sector in turn: such a ring never crosses itself, which would be repaired.
  const vertex = fc.record({
    turn: fc.double({ min: 0, max: 0.8, noNaN: true }),
    reach: fc.double({ min: 0.1, max: 5, noNaN: true }),
  })
  const ring = fc
    .tuple(
      fc.double({ min: -80, max: 80, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
      fc.array(vertex, { minLength: 3, maxLength: 8 }),
    )
    .map(([x, y, vertices]) => {
      const positions = vertices.map(({ turn, reach }, index) => {
        const angle = (2 * Math.PI * (index + turn)) / vertices.length
        return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)]
      })
      return [...positions, positions[0]!]
    })
  const zone = fc.record({
    // « Na » and its like say that the file does not say: no name at all, by the readers' convention.
    name: fc.stringMatching(/^[A-Z][a-zé ;"]{0,12}[a-z]$/).filter((name) => !isUnknown(name)),
    areaHa: fc.option(fc.double({ min: 0, max: 1e5, noNaN: true }).map((value) => Number(value.toFixed(3)))),
    fibre: fc.option(fc.boolean()),
    geometry: fc.oneof(
      ring.map((coordinates) => ({ type: 'Polygon' as const, coordinates: [coordinates] })),
      ring.map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates: [[coordinates]] })),
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(zone, { minLength: 1, maxLength: 10 }), async (zones) => {
      const features = zones.map(({ name, areaHa, fibre, geometry }, index): Feature => {
        const properties = {
          site_id: `Z${index}`,
          site_nom: name,
          site_surf_brute: areaHa,
          reseau_fibre_optique: fibre,
        }
        return { type: 'Feature', properties, geometry }
      })
      const source = await readGood(writeGeoJson(features))
      // Latitudes and longitudes of this test may be exchanged by the reader's own rule: not what is tested here.
      fc.pre(!source.issues.some(({ code }) => code === 'axes-swapped'))
      const back = contentOf(source, 'zones').zones
      // A ring of three vertices on one side of its middle may turn clockwise, which the reader undoes.
      const wound = zones.map((zone) => ({ ...zone, geometry: rewindRings(zone.geometry) }))
      expect(back.map(({ name, areaHa, fibre, geometry }) => ({ name, areaHa, fibre, geometry }))).toEqual(
        wound,
      )
    }),
    { numRuns: 60 },
  )
})
