import type { Polygon } from 'geojson'

/**
 * Metropolitan France and Corsica, drawn by hand some 20 km outside the coast and the border: only to tell which
 * of two projections puts a file on land. Never shown, never measured.
 */
export const FRANCE_OUTLINE: readonly Polygon[] = [
  {
    type: 'Polygon',
    coordinates: [
      [
        [2.6, 51.25],
        [1.4, 51.05],
        [1.25, 50.2],
        [0.0, 49.9],
        [-1.1, 49.9],
        [-2.15, 49.9],
        [-2.1, 49.0],
        [-3.2, 49.1],
        [-5.4, 48.6],
        [-5.0, 47.6],
        [-3.2, 47.0],
        [-2.6, 46.5],
        [-1.7, 45.8],
        [-1.6, 44.4],
        [-2.0, 43.2],
        [-1.4, 42.8],
        [0.7, 42.5],
        [1.7, 42.2],
        [3.4, 42.2],
        [3.5, 43.0],
        [5.2, 42.9],
        [6.3, 42.75],
        [7.9, 43.6],
        [8.0, 44.3],
        [7.4, 44.6],
        [7.4, 46.0],
        [6.9, 46.7],
        [7.9, 47.4],
        [8.5, 49.1],
        [6.6, 49.6],
        [5.0, 50.35],
        [3.4, 50.9],
        [2.6, 51.25],
      ],
    ],
  },
  {
    type: 'Polygon',
    coordinates: [
      [
        [8.3, 41.2],
        [9.8, 41.2],
        [9.8, 43.2],
        [8.3, 43.2],
        [8.3, 41.2],
      ],
    ],
  },
]

/** The departments and islands overseas, in boxes and one polygon some 10 km outside their coasts and borders. */
export const OVERSEAS_OUTLINES = {
  antilles: [
    // Guadeloupe with its islands, Martinique, Saint-Martin and Saint-Barthélemy.
    box(-61.95, 15.7, -60.8, 16.65),
    box(-61.35, 14.25, -60.65, 15),
    box(-63.3, 17.75, -62.65, 18.25),
  ],
  guyane: [
    {
      type: 'Polygon',
      coordinates: [
        [
          [-54.1, 5.95],
          [-54.7, 5],
          [-54.6, 4],
          [-54.3, 3.1],
          [-54.75, 2.3],
          [-54, 2],
          [-52.5, 2],
          [-51.4, 4.2],
          [-51.5, 4.6],
          [-52.2, 5.4],
          [-54.1, 5.95],
        ],
      ],
    },
  ],
  reunion: [box(55.1, -21.5, 55.95, -20.75)],
  mayotte: [box(44.9, -13.1, 45.4, -12.5)],
  saintPierre: [box(-56.6, 46.65, -56, 47.25)],
} as const satisfies Record<string, readonly Polygon[]>

/** New Caledonia, Wallis and Futuna, French Polynesia: no system here serves them, but their files are no strangers. */
export const PACIFIC_OUTLINES: readonly Polygon[] = [
  box(163, -23, 168.5, -19),
  box(-178.5, -14.6, -175.9, -13),
  box(-155, -28, -134, -7.5),
]

function box(west: number, south: number, east: number, north: number): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}
