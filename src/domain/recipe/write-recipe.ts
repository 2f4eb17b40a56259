import type { Project } from '../scenario/project'
import type { Recipe } from './recipe'

/** The import of a project, without the files themselves. */
export function writeRecipe({ name, sources }: Project): Recipe {
  return {
    name,
    files: sources.flatMap(({ name, kind, sha256, bytes, readAs = {}, understood }) =>
      understood ? [{ name, kind, sha256, bytes, readAs, understood }] : [],
    ),
  }
}
