// The JavaScript of the first screen, gzipped: the entry and all it imports before anything can be drawn. The map,
// the charts and the readers must come later, each when it is needed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './prepare.mjs'

const LIMIT_KB = 250
const PAGE = join(ROOT, 'dist/page')
/** A text that only this library's code contains, whatever its chunk is called. */
const LATER = {
  'the map (MapLibre)': 'maplibregl-canvas',
  'the charts (Observable Plot)': 'plot-d6a7b5',
  'the spreadsheets (SheetJS)': 'BIFF',
  'the projections (proj4)': '+proj=lcc',
}

const faults = []
const manifest = JSON.parse(readFileSync(join(PAGE, '.vite/manifest.json'), 'utf8'))
const files = listFirstFiles()
const sizes = files.map((file) => gzipSync(readPageFile(file)).length / 1000)
const total = sizes.reduce((sum, size) => sum + size, 0)
sizes.forEach((size, index) => {
  console.log(`${size.toFixed(1).padStart(8)} kB  ${files[index]}`)
})
console.log(`${total.toFixed(1).padStart(8)} kB  first JavaScript, limit ${LIMIT_KB} kB`)
if (total > LIMIT_KB) faults.push(`the first JavaScript is over ${LIMIT_KB} kB`)

const scripts = readdirSync(join(PAGE, 'assets'))
  .filter((name) => /\.m?js$/.test(name))
  .map((name) => `assets/${name}`)
for (const [library, text] of Object.entries(LATER)) {
  const holders = scripts.filter((file) => readPageFile(file).includes(text))
  if (holders.length === 0) faults.push(`no chunk contains « ${text} »: ${library} is no longer looked for`)
  const early = holders.filter((file) => files.includes(file))
  if (early.length > 0) faults.push(`${library} is loaded before it is needed: ${early.join(', ')}`)
}

for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1

/** The entry and, again and again, what each file imports at once; what it imports later is not followed. */
function listFirstFiles() {
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
  const seen = new Set([entry])
  for (const key of seen) for (const next of manifest[key].imports ?? []) seen.add(next)
  return [...seen].map((key) => manifest[key].file)
}

function readPageFile(file) {
  return readFileSync(join(PAGE, file))
}
