import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/io/readers/read-source'
import { hasSharedData, SHARED } from './shared-data'

/** Files that are no data of ours: papers, and graphs that another command reads. */
const APART = /\.(md|stp)$/

const listFiles = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? listFiles(path) : [path]
  })
const isThere = hasSharedData()
const files = (isThere ? listFiles(SHARED) : []).filter((path) => !APART.test(path))

describe.skipIf(!isThere)('every real file', () => {
  test.each(files.map((path) => [relative(SHARED, path), path] as const))(
    '%s is read with every row counted, or refused with a reason that names it',
    async (_, path) => {
      const name = path.split('/').at(-1)!
      const result = await readSource({ name, bytes: readFileSync(path) })
      if (!result.ok) {
        expect(result.issues.filter(({ severity }) => severity === 'error')).not.toEqual([])
        expect(result.issues.every(({ file }) => file === name)).toBe(true)
        return
      }
      const { read, used, refused } = result.value.summary
      expect(used + refused).toBe(read)
      expect(result.value.refused).toHaveLength(refused)
    },
    30_000,
  )
})
