/**
 * `MIGRATIONS[n - 1]` brings a project of version n to version n + 1. What comes in is unchecked: the schema
 * judges what comes out of the last one.
 */
export const MIGRATIONS: readonly ((project: unknown) => unknown)[] = [gatherChoices]

/** Version 2 keeps together, in `readAs`, what the user says of how a file is read. */
function gatherChoices(project: unknown): unknown {
  if (!isRecord(project) || !Array.isArray(project.sources)) return project
  const sources = project.sources.map((source: unknown) => {
    if (!isRecord(source)) return source
    const { speedUnit, part, ...ref } = source
    const readAs = { ...(speedUnit !== undefined && { speedUnit }), ...(part !== undefined && { part }) }
    return Object.keys(readAs).length > 0 ? { ...ref, readAs } : ref
  })
  return { ...project, sources }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
