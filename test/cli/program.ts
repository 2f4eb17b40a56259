import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { expect } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
export const DEMO = join(ROOT, 'fixtures/saint-omer')

/** The command line as it is shipped, built into a folder of the test's own, and small files to try it on. */
export class Program {
  readonly folder = mkdtempSync(join(tmpdir(), 'eclaircie-'))
  readonly path = join(this.folder, 'cli/eclaircie.js')

  async build(): Promise<void> {
    const outDir = join(this.folder, 'cli')
    await build({ root: ROOT, mode: 'cli', logLevel: 'error', build: { outDir, emptyOutDir: true } })
    writeFileSync(join(outDir, 'package.json'), '{"type":"module"}')
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }

  run(...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync('node', [this.path, ...args], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    return { status, stdout, stderr }
  }

  runJson(...args: readonly string[]) {
    const { status, stdout, stderr } = this.run(...args, '--json')
    expect(status, stderr).toBe(0)
    return JSON.parse(stdout)
  }

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name)
    writeFileSync(path, content)
    return path
  }

  /** Two communes of one degree side by side: 01004 to the west, 2A004 to the east. */
  writeAreas(): string {
    const features = [square(1, '01004', 'Ouest'), square(2, '2A004', 'Est')]
    return this.write('communes.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
  }

  /** Eight rows: one in each state, one placed by its code, one whose code lies, one nowhere, one unreadable. */
  writeLines(name = 'lignes.csv'): string {
    const rows = [
      'line_id,insee,lon,lat,down_kbps',
      'a,01004,1.5,50.5,0',
      'b,01004,1.5,50.5,400',
      'c,01004,1.5,50.5,512',
      'd,01004,1.5,50.5,',
      'e,2A004,,,8000',
      'f,01004,2.5,50.5,2000',
      'g,01004,5.5,50.5,2000',
      'h,01004,1.5,50.5,vite',
    ]
    return this.write(name, rows.join('\n'))
  }
}

function square(west: number, code: string, name: string) {
  const east = west + 1
  const ring = [
    [west, 50],
    [east, 50],
    [east, 51],
    [west, 51],
    [west, 50],
  ]
  return {
    type: 'Feature',
    properties: { code, nom: name, epci: '200069037', nom_epci: 'CAPSO' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}
