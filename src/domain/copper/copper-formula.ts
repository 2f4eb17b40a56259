import type { Project } from '../scenario/project'

/** The two official ways from attenuation to speed; a figure always says which one it used. */
export type CopperFormula = Project['copperFormula']

export type CopperTechnology = 'adsl' | 'vdsl2'
