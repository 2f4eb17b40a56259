/** Wrong words on the command line: said with the usage, exit code 2. */
export class UsageError extends Error {}

/** The options a command takes beside those that all take. */
export type OptionTable = Readonly<Record<string, { readonly type: 'string'; readonly multiple?: boolean }>>
export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>
