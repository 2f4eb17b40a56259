import type { Source, SourceContent } from '../io/source'
import { type Command, type Outcome, UsageError } from './document'
import type { Values } from './options'
import { countRead, readInputs } from './read-inputs'
import { type Field, makeTable } from './table'

/** What each file is, and everything there is to say of it. */
export const check: Command = {
  usage: 'check FICHIER…',
  purpose: 'ce qu’est chaque fichier, et ce qui ne va pas',
  options: {},
  takesFiles: true,
  writes: ['.json', '.csv'],
  run: runCheck,
}

async function runCheck(_: Values, files: readonly string[]): Promise<Outcome> {
  if (files.length === 0) throw new UsageError('Aucun fichier à vérifier.')
  const { sources, inputs, issues, ok } = await readInputs(files.map((path) => ({ path, kind: null })))
  const table = makeTable('Fichiers', FIELDS, sources)
  return {
    ok,
    inputs,
    issues,
    // The files that can be used are told even when another cannot: that is what was asked.
    content: { files: sources.map(describeFile) },
    tables: sources.length > 0 ? [table] : [],
    rows: table,
  }
}

function describeFile({ summary, content }: Source) {
  const { name, format, encoding, delimiter, decimal, crs, read, used, refused, bbox, columns } = summary
  return {
    file: name,
    kind: content.kind,
    format,
    encoding,
    delimiter,
    decimal,
    crs,
    ...countRead(format, read),
    used,
    refused,
    bbox,
    columns,
  }
}

const KIND_NAMES: Readonly<Record<SourceContent['kind'], string>> = {
  communes: 'communes',
  zones: 'zones d’activité',
  lines: 'lignes',
  roads: 'routes',
  sites: 'sites du réseau',
  evidence: 'preuves de label',
}

const count = (title: string, key: 'read' | 'used' | 'refused'): Field<Source> => ({
  title,
  kind: 'number',
  value: ({ summary }) => summary[key],
})

const FIELDS: readonly Field<Source>[] = [
  { title: 'Fichier', kind: 'text', value: ({ summary }) => summary.name },
  { title: 'Contenu', kind: 'text', value: ({ content }) => KIND_NAMES[content.kind] },
  { title: 'Format', kind: 'text', value: ({ summary }) => summary.format },
  { title: 'Projection', kind: 'text', value: ({ summary }) => summary.crs ?? 'sans coordonnées' },
  count('Lus', 'read'),
  count('Retenus', 'used'),
  count('Refusés', 'refused'),
]
