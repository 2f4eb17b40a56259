import type { Outcome } from './document'
import { UsageError } from './document'
import { formatCount } from './format'
import { readOptions } from './options'
import { readInputs } from './read-inputs'

/** `check FILE…`: what each file is, and everything there is to say of it. */
export async function runCheck(args: readonly string[]): Promise<Outcome> {
  const { files } = readOptions(args, {}, true)
  if (files.length === 0) throw new UsageError('Aucun fichier à vérifier.')
  const { sources, inputs, issues, ok } = await readInputs(files.map((path) => ({ path, kind: null })))
  const summaries = sources.map(({ summary, content }) => ({
    file: summary.name,
    kind: content.kind,
    format: summary.format,
    encoding: summary.encoding,
    delimiter: summary.delimiter,
    decimal: summary.decimal,
    crs: summary.crs,
    ...(summary.format.startsWith('geojson') ? { features: summary.read } : { rows: summary.read }),
    used: summary.used,
    refused: summary.refused,
    bbox: summary.bbox,
    columns: summary.columns,
  }))
  return {
    ok,
    inputs,
    issues,
    content: { files: summaries },
    tables: [
      {
        title: 'Fichiers',
        columns: [
          { title: 'fichier', kind: 'text' },
          { title: 'contenu', kind: 'text' },
          { title: 'format', kind: 'text' },
          { title: 'projection', kind: 'text' },
          { title: 'lus', kind: 'number' },
          { title: 'retenus', kind: 'number' },
          { title: 'refusés', kind: 'number' },
        ],
        rows: sources.map(({ summary, content }) => [
          summary.name,
          KIND_NAMES[content.kind],
          summary.format,
          summary.crs ?? 'sans coordonnées',
          formatCount(summary.read),
          formatCount(summary.used),
          formatCount(summary.refused),
        ]),
      },
    ],
  }
}

const KIND_NAMES = {
  communes: 'communes',
  zones: 'zones d’activités',
  lines: 'lignes',
  roads: 'routes',
  sites: 'équipements',
  evidence: 'pièces du label',
} as const
