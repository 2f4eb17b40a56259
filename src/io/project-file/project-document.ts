import type { z } from 'zod'
import { makeIssue } from '../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../domain/kernel/result'
import type { Project } from '../../domain/scenario/project'
import { MIGRATIONS } from './migrations'
import { PROJECT_VERSION, projectSchema } from './project-schema'

/** A project as text, with its version: the same in the file and in the browser's storage. */
export function writeProjectDocument(project: Project): string {
  return JSON.stringify({ eclaircie: PROJECT_VERSION, project }, null, 1)
}

/** The project that a text holds, brought to today's shape and checked whole; or why it is none. */
export function parseProjectDocument(text: string): Result<Project> {
  const document = parse(text)
  const version = document?.eclaircie
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail(makeIssue('project-not-a-project', 'error', {}))
  }
  if (version > PROJECT_VERSION) {
    return fail(makeIssue('project-version-newer', 'error', { found: version, known: PROJECT_VERSION }))
  }
  const migrated = MIGRATIONS.slice(version - 1).reduce((value, migrate) => migrate(value), document?.project)
  const checked = projectSchema.safeParse(migrated)
  if (checked.success) return succeed(checked.data)
  return fail(
    ...checked.error.issues
      .slice(0, MOST_SAID)
      .map((issue) =>
        makeIssue('project-invalid', 'error', { path: sayPath(issue), reason: sayReason(issue) }),
      ),
  )
}

/** Where it is, from the project's root: `scenarios.0.name`; an unknown key is named too. */
function sayPath(issue: z.core.$ZodIssue): string {
  return [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].join('.')
}

function sayReason(issue: z.core.$ZodIssue): string {
  return issue.code === 'custom' ? String(issue.params?.reason) : issue.code
}

/** One wrong value is often wrong everywhere: the first few are enough to see which. */
const MOST_SAID = 5

function parse(text: string): { readonly eclaircie?: unknown; readonly project?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
