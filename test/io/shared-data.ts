import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Real files beside the repository, where they are present: never part of it. */
export const SHARED = resolve(import.meta.dirname, '../../../shared/data')

/** Whether the real files are there; says why tests are skipped when they are not. */
export function hasSharedData(path = ''): boolean {
  const isThere = existsSync(`${SHARED}/${path}`)
  if (!isThere) process.stdout.write(`skipped: ${SHARED}/${path} is absent\n`)
  return isThere
}
