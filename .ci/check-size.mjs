// First JavaScript, gzipped: the entry and everything it imports before the first screen can be drawn.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './prepare.mjs'

const LIMIT_KB = 250
const PAGE = join(ROOT, 'dist/page')

const manifest = JSON.parse(readFileSync(join(PAGE, '.vite/manifest.json'), 'utf8'))
const first = new Set()
collect(Object.keys(manifest).find((key) => manifest[key].isEntry))

const sizes = [...first].map((file) => [file, gzipSync(readFileSync(join(PAGE, file))).length / 1000])
const total = sizes.reduce((sum, [, size]) => sum + size, 0)
for (const [file, size] of sizes) console.log(`${size.toFixed(1).padStart(8)} kB  ${file}`)
console.log(`${total.toFixed(1).padStart(8)} kB  first JavaScript, limit ${LIMIT_KB} kB`)

const map = [...first].filter((file) => /maplibre/.test(file))
if (map.length > 0) console.error(`the map is loaded before it is needed: ${map.join(', ')}`)
process.exit(total <= LIMIT_KB && map.length === 0 ? 0 : 1)

function collect(key) {
  const chunk = manifest[key]
  if (first.has(chunk.file)) return
  first.add(chunk.file)
  for (const next of chunk.imports ?? []) collect(next)
}
