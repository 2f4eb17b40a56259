import { LAYERS, MAY_IMPORT } from './layers'

const MARK = { yes: '✓', types: 'types' } as const

/** The layer table in Markdown, for src/README.md. */
export function printLayerTable(): string {
  const columns = LAYERS.filter((layer) => layer !== 'cli' && layer !== 'main')
  const rows = LAYERS.map((from) => {
    const cells = columns.map((to) => {
      const allowed = MAY_IMPORT[from][to]
      return allowed === undefined ? '' : MARK[allowed]
    })
    return `| ${from} | ${cells.join(' | ')} |`
  })
  return [
    `| from \\ may import | ${columns.join(' | ')} |`,
    `|${'---|'.repeat(columns.length + 1)}`,
    ...rows,
  ].join('\n')
}
