import type { AnalysisParts } from '../domain/prepare-analysis'
import type { SourceContent } from './source'

/** Sorts what was read by kind, in the order given: what an analysis starts from. */
export function gatherParts(contents: readonly SourceContent[]): AnalysisParts {
  return {
    communes: contents.flatMap((content) => (content.kind === 'communes' ? [content.communes] : [])),
    zones: contents.flatMap((content) => (content.kind === 'zones' ? [content.zones] : [])),
    sites: contents.flatMap((content) => (content.kind === 'sites' ? [content.sites] : [])),
    roads: contents.flatMap((content) => (content.kind === 'roads' ? [content.roads] : [])),
    figures: contents.flatMap((content) =>
      'figures' in content && content.figures ? [content.figures] : [],
    ),
    lines: contents.flatMap((content) => (content.kind === 'lines' ? [content.lines] : [])),
    offers: contents.flatMap((content) => (content.kind === 'offers' ? [content.offers] : [])),
  }
}
