import { type Analysis, prepareAnalysis } from '../domain/prepare-analysis'
import type { Source } from '../io/source'
import { contentsOf } from './read-inputs'

/** Joins what was read, as the page does. */
export function prepareInputs(
  sources: readonly Source[],
  formula: 'arcep-2020' | 'arrete-2013' = 'arcep-2020',
): Analysis {
  return prepareAnalysis(
    {
      communes: contentsOf(sources, 'communes').map(({ communes }) => communes),
      zones: contentsOf(sources, 'zones').map(({ zones }) => zones),
      sites: contentsOf(sources, 'sites').map(({ sites }) => sites),
      roads: contentsOf(sources, 'roads').map(({ roads }) => roads),
      lines: contentsOf(sources, 'lines').map(({ lines }) => lines),
    },
    formula,
  )
}
