import { type Issue, makeIssue } from '../domain/kernel/issue'
import { compareUnderstandings } from '../domain/recipe/compare-understandings'
import type { RecipeFile } from '../domain/recipe/recipe'
import type { SealedSource } from '../workers/seal-source'
import { describeUnderstanding } from './describe-understanding'

/** What a file is another edition of. */
export type EarlierEdition = Pick<RecipeFile, 'name' | 'understood'>

/** That a file was read as an earlier edition of it was, and what differs. */
export function compareEditions(
  { name, understood }: EarlierEdition,
  { summary, issues }: Pick<SealedSource, 'summary' | 'issues'>,
): Issue[] {
  const differences = compareUnderstandings(understood, describeUnderstanding(summary, issues))
  const differs = differences.length > 0 ? 'yes' : 'no'
  return [makeIssue('recipe-applied', 'info', { name, differs }), ...differences].map((issue) => ({
    ...issue,
    file: summary.name,
  }))
}
