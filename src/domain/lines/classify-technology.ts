type LineTechnology = 'unknown' | 'adsl' | 'vdsl2' | 'fibre' | 'coax' | 'radio' | 'satellite'

/**
 * Words by which files name technologies (Arcep's codes among them: FO, CU, COAX, 4GF, THDR, HDR, SAT), compared
 * without accents or case. Copper without more is ADSL, the technology every copper line can carry.
 */
const WORDS: readonly (readonly [RegExp, LineTechnology])[] = [
  [/vdsl/, 'vdsl2'],
  [/dsl|^cu$|cuivre|copper/, 'adsl'],
  [/ftt[hobep]|^fo$|fibre|fiber/, 'fibre'],
  [/coax|cable|fttla/, 'coax'],
  [/sat/, 'satellite'],
  [/4g|5g|lte|thdr|^hdr$|radio|wifi|wimax|^wmx$|^wimx$|hertz|fwa/, 'radio'],
]

/** What a technology's name in a file stands for; « unknown » when it says nothing we know. */
export function classifyTechnology(name: string): LineTechnology {
  const text = name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown'
}
