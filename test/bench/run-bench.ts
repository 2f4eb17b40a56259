import { memoryUsage } from 'node:process'
import { gzipSync } from 'fflate'
import { buildDistribution } from '../../src/domain/coverage/build-distribution'
import { placeLines } from '../../src/domain/coverage/place-lines'
import { readCoverage } from '../../src/domain/coverage/read-coverage'
import { kbps } from '../../src/domain/kernel/units'
import { deriveSpeeds } from '../../src/domain/lines/derive-speeds'
import type { LineTable } from '../../src/domain/lines/line-table'
import { DEFAULT_SHADOW } from '../../src/domain/scenario/project'
import { findShadowZones } from '../../src/domain/shadow/find-shadow-zones'
import { buildTerritory } from '../../src/domain/territory/build-territory'
import { gunzipChunks } from '../../src/io/bytes/stream-chunks'
import { readSource } from '../../src/io/readers/read-source'
import { type BenchCase, generateCase } from './generate-case'
import { generateLargeTable } from './generate-large-table'
import { measureOffers } from './measure-offers'

const THRESHOLD = { downKbps: kbps(8_000), upKbps: null }
const OTHER_THRESHOLD = { downKbps: kbps(2_000), upKbps: null }
const SHADOW = { ...DEFAULT_SHADOW, threshold: OTHER_THRESHOLD }

/** Measures each step of the analysis on two generated territories and prints the medians. */
export async function runBench(): Promise<void> {
  await measureCase(generateCase('S', 10, 10, 2_000), 15)
  await measureCase(generateCase('M', 50, 30, 200_000), 5)
  await measureOffers(100_000)
  await measureLargeTable(2_000_000, 3)
}

/** Reads a table as large as a region's, plain and gzipped, which is the bar for large files. */
async function measureLargeTable(rows: number, runs: number): Promise<void> {
  const csv = generateLargeTable(rows)
  const gzipped = gzipSync(csv, { level: 6 })
  const times = new Map<string, number[]>()
  let mostBytes = 0
  for (let run = 0; run < runs; run++) {
    const time = async (step: string, work: () => unknown) => {
      const start = performance.now()
      await work()
      times.set(step, [...(times.get(step) ?? []), (performance.now() - start) / 1000])
    }
    const read = async (bytes: Uint8Array) => {
      const found = await readSource({ name: 'lignes', bytes }, () => {
        mostBytes = Math.max(mostBytes, memoryUsage().rss)
      })
      const used = found.ok ? found.value.summary.used : 0
      if (used !== rows) throw new Error(`${used} rows read, ${rows} written`)
    }
    await time(SCAN, () => countBytes(csv))
    await time('lire le CSV', () => read(csv))
    await time('décompresser le .csv.gz', () => {
      for (const piece of gunzipChunks(gzipped, () => {}, csv.length)) countBytes(piece)
    })
    await time('lire le .csv.gz', () => read(gzipped))
  }
  const size = `${csv.length.toLocaleString('fr-FR')} octets, ${gzipped.length.toLocaleString('fr-FR')} en gzip`
  console.log(`\nCSV : ${rows.toLocaleString('fr-FR')} rangées, ${size}, médianes de ${runs} passages`)
  printSteps(times)
  const pace = Math.round(rows / median(times.get('lire le CSV')!))
  const mebibytes = Math.round(mostBytes / 1024 ** 2)
  console.log(
    `${pace.toLocaleString('fr-FR')} rangées par seconde ; mémoire du programme au plus ${mebibytes} Mio, les deux fichiers compris`,
  )
}

async function measureCase(input: BenchCase, runs: number): Promise<void> {
  const times = new Map<string, number[]>()
  // One run more than measured: the first warms the compiler.
  for (let run = 0; run <= runs; run++) {
    for (const [step, seconds] of await timeSteps(input)) {
      if (run > 0) times.set(step, [...(times.get(step) ?? []), seconds])
    }
  }
  printTable(input, runs, times)
}

/** Seconds of each step, in order; « whole » is their sum, the scan left out. */
async function timeSteps({ communes, csv, lines: expected }: BenchCase): Promise<Map<string, number>> {
  const seconds = new Map<string, number>()
  const time = async <T>(step: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now()
    const value = await work()
    seconds.set(step, (performance.now() - start) / 1000)
    return value
  }

  await time(SCAN, () => countBytes(csv))
  const lines = await time('lire le CSV', () => readLines(csv))
  if (lines.count !== expected) throw new Error(`${lines.count} lines read, ${expected} written`)
  const territory = await time('joindre le territoire', () => joinCommunes(communes))
  const { placement } = await time('placer les lignes', () => placeLines(territory, lines))
  const { speeds } = await time('déduire les débits', () => deriveSpeeds(lines, 'arcep-2020'))
  const distribution = await time('couverture à un seuil', () => {
    const built = buildDistribution({ territory, speeds, placement })
    readCoverage(built, THRESHOLD)
    return built
  })
  await time('changer de seuil', () => readCoverage(distribution, OTHER_THRESHOLD))
  await time("zones d'ombre", () => findShadowZones({ lines, speeds, placement, parameters: SHADOW }))
  const steps = [...seconds].filter(([step]) => step !== SCAN).map(([, value]) => value)
  return seconds.set(
    'le tout',
    steps.reduce((sum, value) => sum + value, 0),
  )
}

const SCAN = 'parcourir les octets'

/** The floor under any reader: every byte looked at once. */
function countBytes(bytes: Uint8Array): number {
  let newlines = 0
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) newlines++
  return newlines
}

async function readLines(csv: Uint8Array): Promise<LineTable> {
  const read = await readSource({ name: 'lignes.csv', bytes: new Blob([csv as BlobPart]) })
  if (!read.ok || read.value.content.kind !== 'lines')
    throw new Error('the reader refused the generated file')
  return read.value.content.lines
}

const joinCommunes = (communes: BenchCase['communes']) =>
  buildTerritory({ communes: [communes], zones: [], sites: [], roads: [] }).territory

function printTable(
  { name, lines, communes, csv }: BenchCase,
  runs: number,
  times: Map<string, number[]>,
): void {
  const [rows, areas, bytes] = [lines, communes.length, csv.length].map((n) => n.toLocaleString('fr-FR'))
  console.log(`\n${name} : ${rows} lignes × ${areas} communes, ${bytes} octets, médianes de ${runs} passages`)
  printSteps(times)
}

function printSteps(times: ReadonlyMap<string, number[]>): void {
  const scan = median(times.get(SCAN)!)
  console.log(`${'étape'.padEnd(24)}${'secondes'.padStart(12)}${'× parcours'.padStart(12)}`)
  for (const [step, values] of times) {
    const seconds = median(values)
    console.log(
      `${step.padEnd(24)}${format(seconds, 4).padStart(12)}${format(seconds / scan, 1).padStart(12)}`,
    )
  }
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const format = (value: number, decimals: number) => value.toFixed(decimals).replace('.', ',')
