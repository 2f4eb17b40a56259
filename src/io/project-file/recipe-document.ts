import { z } from 'zod'
import { makeIssue } from '../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../domain/kernel/result'
import type { Recipe } from '../../domain/recipe/recipe'
import { RECIPE_MARK } from './is-recipe'
import { readingChoices, sha256, sourceKind, understanding } from './project-schema'

const RECIPE_VERSION = 1
/** Of what is wrong with a recipe as a whole. */
const NOWHERE = 'none'

const recipeSchema = z.strictObject({
  name: z.string(),
  files: z.array(
    z.strictObject({
      name: z.string(),
      kind: sourceKind,
      sha256,
      bytes: z.number().int().nonnegative(),
      readAs: readingChoices,
      understood: understanding,
    }),
  ),
}) satisfies z.ZodType<Recipe, unknown>

/** A recipe as text that people can read: one file of an import after the other. */
export function writeRecipeDocument(recipe: Recipe): string {
  return `${JSON.stringify({ [RECIPE_MARK]: RECIPE_VERSION, recipe }, null, 2)}\n`
}

/** The recipe that a text holds, checked whole; or why it is none. */
export function parseRecipeDocument(text: string): Result<Recipe> {
  let document: { readonly [RECIPE_MARK]?: unknown; readonly recipe?: unknown }
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, '')) as typeof document
  } catch {
    return fail(makeIssue('recipe-invalid', 'error', { path: NOWHERE }))
  }
  const version = document[RECIPE_MARK]
  if (typeof version === 'number' && version > RECIPE_VERSION) {
    return fail(makeIssue('recipe-version-newer', 'error', { found: version, known: RECIPE_VERSION }))
  }
  const checked = recipeSchema.safeParse(document.recipe)
  if (checked.success && version === RECIPE_VERSION) return succeed(checked.data)
  const path = checked.success ? RECIPE_MARK : checked.error.issues[0]?.path.join('.') || NOWHERE
  return fail(makeIssue('recipe-invalid', 'error', { path }))
}
