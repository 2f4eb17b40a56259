type Prefixed<Prefix extends string, T> = {
  readonly [K in keyof T & string as `${Prefix}.${K}`]: string
}

/** { a: … } → { 'prefix.a': … }, typed, so that each family of sentences has its own file. */
export function prefixKeys<Prefix extends string, T extends Readonly<Record<string, string>>>(
  prefix: Prefix,
  messages: T,
): Prefixed<Prefix, T> {
  const entries = Object.entries(messages).map(([key, text]) => [`${prefix}.${key}`, text])
  return Object.fromEntries(entries) as Prefixed<Prefix, T>
}
