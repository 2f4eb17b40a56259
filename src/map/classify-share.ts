/**
 * Lower bounds of classes 2 to 5, as shares. 50, 80 and 95 % are steps of Arcep's published cover maps of
 * communes, so that a planner meets the classes he knows; 100 % is apart because « plus une seule ligne sous le
 * seuil » is the goal itself, and 99,9 % has not reached it.
 */
export const SHARE_BREAKS = [0.5, 0.8, 0.95, 1] as const

/** Class 1 (under 50 %) to 5 (every line), or 0 when the share is unknown. Never the rounded share. */
export function classifyShare(share: number | null): number {
  if (share === null || Number.isNaN(share)) return 0
  let classId = 1
  for (const bound of SHARE_BREAKS) if (share >= bound) classId += 1
  return classId
}
