// `npm run fixtures`: makes fixtures/saint-omer again from facts and seeds.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installDependencies, ROOT, requireNode } from './prepare.mjs'

requireNode()
installDependencies()
const { runnerImport } = await import('vite')

const load = async (name) => (await runnerImport(join(ROOT, 'fixtures/generate', name))).module
const { makeTerritory } = await load('territory.ts')
const { writeFiles } = await load('write-files.ts')
const { makeProject } = await load('make-project.ts')

const folder = join(ROOT, 'fixtures/saint-omer')
mkdirSync(folder, { recursive: true })
const files = writeFiles(makeTerritory())
for (const [name, bytes] of files) write(name, bytes)
write('project.eclaircie', await makeProject(files))

function write(name, bytes) {
  writeFileSync(join(folder, name), bytes)
  console.log(`${String(bytes.length).padStart(9)}  ${name}`)
}
