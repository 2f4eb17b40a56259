/** The cities whose arrondissements have codes of their own, with the last of them. */
const CITIES = [
  { city: '75056', first: 75_101, last: 75_120 },
  { city: '69123', first: 69_381, last: 69_389 },
  { city: '13055', first: 13_201, last: 13_216 },
] as const

/** The city of an arrondissement of Paris, Lyon or Marseille; null for any other code. */
export function findCityOf(code: string): string | null {
  const number = /^\d{5}$/.test(code) ? Number(code) : 0
  return CITIES.find(({ first, last }) => number >= first && number <= last)?.city ?? null
}

/** The code to look for in the contours: the city's when they have the city and not the arrondissement. */
export function foldArrondissement(code: string, known: ReadonlySet<string>): string {
  const city = findCityOf(code)
  return city !== null && known.has(city) && !known.has(code) ? city : code
}

/** Whether the contours have arrondissements of this city: what is counted for the city cannot be given to one. */
export function hasArrondissements(city: string, known: ReadonlySet<string>): boolean {
  const found = CITIES.find((candidate) => candidate.city === city)
  if (!found) return false
  for (let code = found.first; code <= found.last; code++) if (known.has(String(code))) return true
  return false
}
