import type { Project } from '../scenario/project'

/** The two official ways from attenuation to speed; a figure always says which one it used. */
export type CopperFormula = Project['copperFormula']

export const COPPER_TECHNOLOGIES = ['adsl', 'vdsl2'] as const
export type CopperTechnology = (typeof COPPER_TECHNOLOGIES)[number]
