import type { Result } from '../../domain/kernel/result'
import type { Recipe } from '../../domain/recipe/recipe'
import { writeRecipe } from '../../domain/recipe/write-recipe'
import type { AppContext } from '../context'
import { tell } from '../tell'
import { fileNameOf } from './save-project'

/** Offers the whole import as a file: what to do again on the next edition of the same files. */
export async function exportRecipe({ store, ports }: AppContext): Promise<void> {
  const { project } = store.getState()
  const blob = await ports.files.writeRecipe(writeRecipe(project))
  ports.files.offer(`${fileNameOf(project.name)}-recette.json`, blob)
}

/** Keeps a recipe for the files that come next, or says why it cannot be used. */
export function adoptRecipe(context: AppContext, file: string, read: Result<Recipe>): void {
  if (read.ok) context.store.setState({ recipe: read.value })
  else tell(context, ...read.issues.map((issue) => ({ ...issue, file })))
}

export function forgetRecipe({ store }: AppContext): void {
  store.setState({ recipe: null })
}
