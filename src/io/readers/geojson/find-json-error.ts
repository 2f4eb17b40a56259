/**
 * Where a text stops being JSON, as an offset; the text's length when it ends too early, -1 when nothing is
 * wrong. Browsers word their own message each in their way and some give no place, so the place is found here.
 */
export function findJsonError(text: string): number {
  const scan = new Scanner(text)
  const open: ('{' | '[')[] = []
  const takeCloser = () => scan.take(open.at(-1) === '{' ? '}' : ']')
  let justOpened = false
  while (true) {
    if (justOpened && takeCloser()) {
      open.pop()
    } else {
      if (open.at(-1) === '{' && !(scan.takeString() && scan.take(':'))) return scan.at
      const opener = scan.take('{') ? '{' : scan.take('[') ? '[' : null
      if (opener !== null) {
        open.push(opener)
        justOpened = true
        continue
      }
      if (!scan.takeScalar()) return scan.at
    }
    justOpened = false
    while (open.length > 0 && takeCloser()) open.pop()
    if (open.length === 0) return scan.isAtEnd() ? -1 : scan.at
    if (!scan.take(',')) return scan.at
  }
}

const SPACE = /[ \n\r\t]*/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const QUOTE = 0x22
const BACKSLASH = 0x5c
/** Below it are control characters, which a JSON string must escape. */
const FIRST_PRINTABLE = 0x20

/** Takes tokens off a text one after another; when one is not there, `at` stays where the trouble is. */
class Scanner {
  at = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  isAtEnd(): boolean {
    this.#match(SPACE)
    return this.at === this.#text.length
  }

  take(character: string): boolean {
    this.#match(SPACE)
    if (this.#text[this.at] !== character) return false
    this.at++
    return true
  }

  takeScalar(): boolean {
    this.#match(SPACE)
    return this.#text.charCodeAt(this.at) === QUOTE ? this.takeString() : this.#match(SCALAR)
  }

  takeString(): boolean {
    if (!this.take('"')) return false
    while (this.at < this.#text.length) {
      const unit = this.#text.charCodeAt(this.at)
      if (unit === BACKSLASH) {
        if (!this.#match(ESCAPE)) return false
      } else if (unit < FIRST_PRINTABLE) {
        return false
      } else {
        this.at++
        if (unit === QUOTE) return true
      }
    }
    return false
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    const isThere = pattern.test(this.#text)
    if (isThere) this.at = pattern.lastIndex
    return isThere
  }
}
