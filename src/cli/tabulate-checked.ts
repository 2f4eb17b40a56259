import { nameRole } from '../i18n/name-role'
import type { FileEntry } from './describe-checked'
import { type Field, makeTable, type Table } from './table'
import { translate } from './words'

/** The files, which are the rows of an export too, and the columns recognised in them. */
export function tabulateChecked(files: readonly FileEntry[]): {
  readonly rows: Table
  readonly tables: readonly Table[]
} {
  const rows = makeTable('Fichiers', FIELDS, files)
  const columns = files.flatMap(({ file, kind, columns: found }) =>
    // Those that are not used are named in a remark of the file.
    found.flatMap(({ name, role }) => (role === null ? [] : [{ file, name, role, kind }])),
  )
  const tables = [rows, makeTable('Colonnes reconnues', COLUMN_FIELDS, columns)]
  return { rows, tables: tables.filter((table) => table.rows.length > 0) }
}

const KIND_NAMES: Readonly<Record<FileEntry['kind'], string>> = {
  project: 'projet',
  recipe: 'recette d’import',
  communes: 'communes',
  zones: 'zones d’activité',
  lines: 'lignes',
  offers: 'offres par immeuble',
  roads: 'routes',
  sites: 'sites du réseau',
  communeFigures: 'chiffres par commune',
  evidence: 'preuves de label',
}

/** Nothing where there is nothing to count: a project has no rows of its own. */
const FIELDS: readonly Field<FileEntry>[] = [
  { title: 'Fichier', kind: 'text', value: ({ file }) => file },
  { title: 'Contenu', kind: 'text', value: ({ kind }) => KIND_NAMES[kind] },
  { title: 'Format', kind: 'text', value: ({ format }) => format },
  { title: 'Couche ou feuille', kind: 'text', value: ({ part }) => part ?? '' },
  { title: 'Encodage', kind: 'text', value: ({ encoding }) => encoding ?? '' },
  {
    title: 'Séparateur',
    kind: 'text',
    value: ({ delimiter }) => (delimiter === '\t' ? 'tabulation' : (delimiter ?? '')),
  },
  { title: 'Projection', kind: 'text', value: ({ crs }) => crs ?? '' },
  { title: 'Lus', kind: 'number', value: ({ rows, features }) => rows ?? features ?? '' },
  { title: 'Retenus', kind: 'number', value: ({ used = '' }) => used },
  { title: 'Refusés', kind: 'number', value: ({ refused = '' }) => refused },
]

interface ColumnEntry {
  readonly file: string
  readonly kind: string
  readonly name: string
  readonly role: string
}
const COLUMN_FIELDS: readonly Field<ColumnEntry>[] = [
  { title: 'Fichier', kind: 'text', value: ({ file }) => file },
  { title: 'Colonne', kind: 'text', value: ({ name }) => name },
  {
    title: 'Comprise comme',
    kind: 'text',
    value: ({ role, kind }) => nameRole(translate, role, kind),
  },
]
