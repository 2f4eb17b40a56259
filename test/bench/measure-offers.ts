import { gzipSync } from 'node:zlib'
import { joinOffers } from '../../src/domain/lines/join-offers'
import { readSource } from '../../src/io/readers/read-source'
import { createRandom } from './random'

const OPERATORS = ['FRTE', 'SFR0', 'BOUY', 'FREE']
const SATELLITES = ['NORN', 'STAK', 'SKYD']
const COPPER = ['HD05', 'HD3', 'BHD8', 'THD30']

/** Reads the buildings and the offers of a part of a département as Arcep packs them, joins them, and prints it. */
export async function measureOffers(buildings: number): Promise<void> {
  const files = generateOffers(buildings)
  const time = async <T>(step: string, rows: number, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now()
    const value = await work()
    const seconds = (performance.now() - start) / 1000
    const rate = Math.round(rows / seconds).toLocaleString('fr-FR')
    console.log(`${step.padEnd(24)}${seconds.toFixed(2).replace('.', ',').padStart(12)}${rate.padStart(14)}`)
    return value
  }
  console.log(
    `\n${buildings.toLocaleString('fr-FR')} immeubles, ${files.rows.toLocaleString('fr-FR')} offres`,
  )
  console.log(`${'étape'.padEnd(24)}${'secondes'.padStart(12)}${'rangées/s'.padStart(14)}`)
  const base = await time('lire les immeubles', buildings, () => read(files.buildings))
  const actual = await time('lire les offres', files.rows, () => read(files.offers))
  if (base.kind !== 'lines' || actual.kind !== 'offers') throw new Error('the files were not recognised')
  const { offers } = await time('joindre', buildings, () => joinOffers(base.lines, [actual.offers]))
  if (!offers) throw new Error('no building found its offers')
}

async function read(bytes: Uint8Array) {
  const result = await readSource({ name: 'arcep.csv.gz', bytes })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value.content
}

function generateOffers(count: number) {
  const random = createRandom(20_260_630)
  const buildings = [
    'imb_id;imb_x;imb_y;imb_code;imb_code_insee;imb_nbr_logloc;imb_source;imb_type;addr_code',
  ]
  const offers = [
    'imb_id;addr_code;imb_code;code_operateur;code_techno;classe_debit_montant;classe_debit_descendant;limitation;saturation',
  ]
  for (let index = 0; index < count; index++) {
    const id = `ID-62${String(index).padStart(10, '0')}`
    const code = String(62_001 + Math.floor((900 * index) / count))
    const [x, y] = [200_000 + random.below(100_000), 6_500_000 + random.below(100_000)]
    const premises = random.below(10) === 0 ? 2 + random.below(30) : 1
    buildings.push(
      `${id};${x}.25;${y}.75;IMB/${code}/C/${index};${code};${premises};fo;PA;${code}_0010_00001`,
    )
    if (random.below(100) === 0) continue
    const head = `${id};${code}_0010_00001;IMB/${code}/C/${index}`
    const copper = COPPER[random.below(COPPER.length)]!
    const hasFibre = random.below(10) > 0
    for (const operator of OPERATORS) {
      if (hasFibre) offers.push(`${head};${operator};FO;THD1G;THD1G;;f`)
      offers.push(`${head};${operator};CU;HD05;${copper};;f`)
    }
    for (const operator of SATELLITES) offers.push(`${head};${operator};SAT;BHD8;THD100;;f`)
    offers.push(`${head};FRTE;4GF;HD3;THD30;200;${random.below(5) === 0 ? 't' : 'f'}`)
  }
  const pack = (rows: readonly string[]) => new Uint8Array(gzipSync(`${rows.join('\n')}\n`, { level: 1 }))
  return { buildings: pack(buildings), offers: pack(offers), rows: offers.length - 1 }
}
