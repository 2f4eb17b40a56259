/** CRC-32 of each byte, polynomial 0xEDB88320 (RFC 1952, section 8). */
const CRC_OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

export const TRAILER_BYTES = 8

/**
 * Follows what comes out of a gzip member and compares it with the member's last eight bytes, its CRC-32 and its
 * size: fflate does not, and a damaged file would be read as a shorter or another one.
 */
export class GzipTrailer {
  #crc = 0xffffffff
  #size = 0

  add(data: Uint8Array): void {
    let crc = this.#crc
    for (let index = 0; index < data.length; index++) {
      crc = (crc >>> 8) ^ CRC_OF_BYTE[(crc ^ data[index]!) & 0xff]!
    }
    this.#crc = crc
    this.#size = (this.#size + data.length) >>> 0
  }

  /** Whether the trailer is that of all the data added. */
  matches(trailer: Uint8Array): boolean {
    if (trailer.length !== TRAILER_BYTES) return false
    const view = new DataView(trailer.buffer, trailer.byteOffset, TRAILER_BYTES)
    return view.getUint32(0, true) === ~this.#crc >>> 0 && view.getUint32(4, true) === this.#size
  }
}
