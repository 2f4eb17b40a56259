import type { IssueCode } from '../../domain/kernel/issue'

/** One sentence or two per code: what happened, what it means, what to do. ICU syntax. */
export const issuesFr = {
  'file-empty': 'Le fichier est vide.',
} as unknown as Record<IssueCode, string>
