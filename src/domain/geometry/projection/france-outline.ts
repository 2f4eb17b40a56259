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
