/** Makes the compiler check that a union was handled whole; reaching it is a programmer's error. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
