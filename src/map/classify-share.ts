/**
 * Lower bounds of classes 2 to 5, as shares. 50, 80 and 95 % are steps of Arcep's published cover maps of
 * communes, so that a planner meets the classes he knows; 100 % is apart because « plus une seule ligne sous le
 * seuil » is the goal itself, and 99,9 % has not reached it.
 */
export const SHARE_BREAKS = [0.5, 0.8, 0.95, 1] as const

/** A share of so few known lines is not a colour: beyond this share of unknown ones the area is hatched. */
export const MOST_UNKNOWN = 0.5

/**
 * Class 1 (under 50 %) to 5 (every line), or 0 when the share is unknown, or is that of the minority of lines
 * which are known. Never the rounded share.
 */
export function classifyShare(share: number | null, unknownShare = 0): number {
  if (share === null || Number.isNaN(share) || unknownShare > MOST_UNKNOWN) return 0
  let classId = 1
  for (const bound of SHARE_BREAKS) if (share >= bound) classId += 1
  return classId
}
