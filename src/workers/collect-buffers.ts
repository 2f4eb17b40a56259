/**
 * The buffers to transfer with a message, found in plain data: typed arrays above a size where copying costs
 * more than looking. Shared or repeated buffers are listed once, as transferring asks.
 */
export function collectBuffers(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  visit(value, found, 0)
  return [...found]
}

const SMALLEST_WORTH_TRANSFER = 4096
/** Our messages nest a few levels; geometry below them is plain arrays, which hold no buffers. */
const DEEPEST = 10

function visit(value: unknown, found: Set<ArrayBuffer>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return
  if (ArrayBuffer.isView(value)) {
    if (value.byteLength >= SMALLEST_WORTH_TRANSFER && value.buffer instanceof ArrayBuffer)
      found.add(value.buffer)
    return
  }
  if (Array.isArray(value)) {
    if (typeof value[0] === 'object') for (const item of value) visit(item, found, depth + 1)
    return
  }
  for (const item of Object.values(value)) visit(item, found, depth + 1)
}
