/**
 * Arcep's classes of « Ma connexion internet » as the speed each starts at, kbit/s (documentation of the data
 * set, 2026; their published ranges overlap, so a class is only a floor).
 */
const CLASS_FLOORS_KBPS: Readonly<Record<string, number>> = {
  INEL: 0,
  HD05: 500,
  HD3: 3000,
  BHD8: 8000,
  THD30: 30_000,
  THD100: 100_000,
  THD1G: 1_000_000,
}

/** The floor of the class that a text names, kbit/s; undefined when it names none. */
export function findClassFloor(text: string): number | undefined {
  const name = text.trim().toUpperCase()
  return Object.hasOwn(CLASS_FLOORS_KBPS, name) ? CLASS_FLOORS_KBPS[name] : undefined
}
