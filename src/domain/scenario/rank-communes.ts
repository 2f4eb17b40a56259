/** Ids of the communes of some lines, the one with most lines first; lines in no commune give none. */
export function rankCommunes(lines: Iterable<number>, communeOf: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const commune = communeOf[line]!
    if (commune !== 0) counts.set(commune, (counts.get(commune) ?? 0) + 1)
  }
  return [...counts].sort(([a, linesA], [b, linesB]) => linesB - linesA || a - b).map(([commune]) => commune)
}
