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

/** What people write where no line reaches, without accents: « Non éligible », « aucun débit ». */
const NO_OFFER = /^(?:(?:non |in)eligible|aucun|aucune offre|(?:pas de|aucun|sans) (?:debit|offre)|neant)s?$/i

/** The floor of the class that a text names, kbit/s: 0 where it says that there is no offer; undefined for none. */
export function findClassFloor(text: string): number | undefined {
  const name = text.trim().toUpperCase()
  if (NO_OFFER.test(text.trim().normalize('NFD').replace(/\p{M}/gu, ''))) return 0
  return Object.hasOwn(CLASS_FLOORS_KBPS, name) ? CLASS_FLOORS_KBPS[name] : undefined
}
