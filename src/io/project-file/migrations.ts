/**
 * `MIGRATIONS[n - 1]` brings a project of version n to version n + 1. What comes in is unchecked: the schema
 * judges what comes out of the last one. Version 1 is the first, so there is none yet.
 */
export const MIGRATIONS: readonly ((project: unknown) => unknown)[] = []
