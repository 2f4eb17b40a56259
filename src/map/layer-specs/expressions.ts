import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl'
import { STATE } from '../source-ids'

/** The class of a feature; 0, which says « unknown », while none was given. */
const CLASS_OF_FEATURE: ExpressionSpecification = ['coalesce', ['feature-state', STATE.classId], 0]

/** One value by class, `fallback` for the others. */
export function matchClass<T extends string | number>(
  values: ReadonlyMap<number, T>,
  fallback: T,
): DataDrivenPropertyValueSpecification<T> {
  if (values.size === 0) return fallback
  const branches = [...values].flat()
  return [
    'match',
    CLASS_OF_FEATURE,
    ...branches,
    fallback,
  ] as unknown as DataDrivenPropertyValueSpecification<T>
}

export const isState = (key: 'selected' | 'hovered'): ExpressionSpecification => [
  'boolean',
  ['feature-state', key],
  false,
]

/** `on` for the features whose state `key` is true, else 0. */
export function whenState(key: 'selected' | 'hovered', on: number): ExpressionSpecification {
  return ['case', isState(key), on, 0]
}

/** A width in pixels that grows with the zoom, straight between the stops. */
export function byZoom(
  ...stops: readonly (readonly [zoom: number, value: number])[]
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification
}

export const visibility = (isVisible: boolean): 'visible' | 'none' => (isVisible ? 'visible' : 'none')
