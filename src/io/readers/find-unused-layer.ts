/** GraceTHD's tables by the two letters that begin the names of all their columns (MCD v2.0.1). */
const GRACE_TABLES: Readonly<Record<string, string>> = {
  ad: 't_adresse',
  or: 't_organisme',
  rf: 't_reference',
  nd: 't_noeud',
  zn: 't_znro',
  zs: 't_zsro',
  zp: 't_zpbo',
  zd: 't_zdep',
  zc: 't_zcoax',
  em: 't_empreinte',
  st: 't_sitetech',
  lt: 't_ltech',
  ba: 't_baie',
  ti: 't_tiroir',
  eq: 't_equipement',
  sf: 't_suf',
  pt: 't_ptech',
  bp: 't_ebp',
  cs: 't_cassette',
  cm: 't_cheminement',
  cd: 't_conduite',
  dm: 't_cond_chem',
  mq: 't_masque',
  cb: 't_cable',
  cl: 't_cableline',
  cc: 't_cab_cond',
  lv: 't_love',
  fo: 't_fibre',
  ps: 't_position',
  rt: 't_ropt',
  se: 't_siteemission',
  do: 't_document',
  od: 't_docobj',
}

/** Other tables by columns that they alone have: the CNIG standard « Sites économiques », Arcep. */
const OTHER_TABLES: readonly (readonly [string, readonly string[]])[] = [
  ['terrain_eco', ['terr_id', 'terr_stade_amngt']],
  ['etablissement', ['siret', 'etab_raison_sociale']],
  ['pole_eco', ['pole_id', 'pole_vocadomi', 'pole_surface']],
  ['base_imb_fc', ['immeuble_id', 'num_lot_fz', 'fermeture_technique']],
]

/**
 * Which layer of a known standard a file's columns are those of, among the layers that are of no use yet as they
 * are; null for any other. For a refusal that says what the file is.
 *
 * @param isDrawn whether the rows have a geometry
 */
export function findUnusedLayer(names: readonly string[], isDrawn: boolean): string | null {
  const known = names.map((name) => name.trim().toLowerCase())
  const other = OTHER_TABLES.find(([, columns]) => columns.every((column) => known.includes(column)))
  const layer = other?.[0] ?? findGraceTable(known)
  // Addresses that give the state of fibre are lines, and technical sites that have a place are sites.
  const isUsed = (layer === 't_adresse' && known.includes('ad_ietat')) || (layer === 't_sitetech' && isDrawn)
  return isUsed ? null : layer
}

/** Databases and shapefiles add columns of their own beside those of the table: most must be its own. */
function findGraceTable(names: readonly string[]): string | null {
  const prefixes = names.map((name) => /^([a-z]{2})_[a-z]/.exec(name)?.[1] ?? '')
  const found = Object.keys(GRACE_TABLES).find(
    (prefix) => prefixes.filter((other) => other === prefix).length * 2 > names.length,
  )
  if (found === undefined) return null
  const isSigned = [`${found}_code`, `${found}_creadat`].some((name) => names.includes(name))
  return isSigned ? GRACE_TABLES[found]! : null
}
