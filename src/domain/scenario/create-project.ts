import { DEFAULT_COPPER_FORMULA, DEFAULT_SHADOW, DEFAULT_THRESHOLD, type Project } from './project'

/** A project without data; its name is data of the user's, in French like the product's source. */
export function createProject(name = 'Projet sans titre'): Project {
  return {
    name,
    synthetic: false,
    sources: [],
    threshold: DEFAULT_THRESHOLD,
    shadow: DEFAULT_SHADOW,
    copperFormula: DEFAULT_COPPER_FORMULA,
    assumptions: {},
    scenarios: [],
  }
}
