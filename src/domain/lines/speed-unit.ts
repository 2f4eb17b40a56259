/** A unit that a user can give to a file whose headers do not say theirs. */
export const SPEED_UNITS = ['kbps', 'mbps'] as const
export type SpeedUnit = (typeof SPEED_UNITS)[number]
