import type { DictionaryColumn } from '../../domain/lines/line-table'

export type NumericArray = Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array

/** A typed array that grows as rows come, doubling so that a value costs the same whatever the number of rows. */
export class NumberColumn<A extends NumericArray> {
  readonly #create: (length: number) => A
  #values: A
  #length = 0

  constructor(create: (length: number) => A) {
    this.#create = create
    this.#values = create(1024)
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = this.#create(this.#length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  /** The values, in a buffer of their exact size. */
  finish(): A {
    const exact = this.#create(this.#length)
    exact.set(this.#values.subarray(0, this.#length))
    return exact
  }
}

/** Codes are 16 bits wide; code 0 is the empty text. */
export const DICTIONARY_LIMIT = 0xffff

/** Repeated texts as codes. Past `DICTIONARY_LIMIT` different texts it is no dictionary, and `isFull` says so. */
export class DictionaryBuilder {
  readonly #codes = new NumberColumn((length) => new Uint16Array(length))
  readonly #codeOf = new Map<string, number>([['', 0]])
  isFull = false

  push(text: string): void {
    let code = this.#codeOf.get(text)
    if (code === undefined) {
      code = this.#codeOf.size
      this.isFull ||= code > DICTIONARY_LIMIT
      if (this.isFull) code = 0
      else this.#codeOf.set(copyText(text), code)
    }
    this.#codes.push(code)
  }

  finish(): DictionaryColumn {
    return { codes: this.#codes.finish(), values: [...this.#codeOf.keys()] }
  }
}

/** A text cut out of a larger one keeps all of it in memory, for as long as it lives itself. */
const copyText = (text: string) => ` ${text}`.slice(1)
