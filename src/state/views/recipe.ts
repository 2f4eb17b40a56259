import type { AppState } from '../app-state'
import { createView } from './create-view'

/** The recipe under use: each of its files with the one that was read by it, null while none was. */
export const recipeView = createView(
  ({ recipe, project, files }: AppState) => [recipe, project.sources, files],
  (recipe, sources, files) => {
    if (recipe === null) return null
    const findRead = (name: string) =>
      sources.find(({ id }) =>
        files[id]?.issues.some(({ code, params }) => code === 'recipe-applied' && params.name === name),
      )
    return {
      name: recipe.name,
      files: recipe.files.map(({ name, kind, understood }) => ({
        name,
        kind,
        used: understood.used,
        readFrom: findRead(name)?.name ?? null,
      })),
    }
  },
)
