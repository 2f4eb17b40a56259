/**
 * SHA-256 as 64 hexadecimal digits. Web Crypto is present in Node 20, in workers and in pages of a secure
 * context, which http://localhost is too.
 */
export async function hashBytes(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
