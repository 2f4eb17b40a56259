/** The file that `npm run communes` writes, as it is. */
export interface CommuneEventsFile {
  readonly source: string
  readonly lastYear: number
  /** `01:1-219,221-458 02:…`: every code a commune has had. */
  readonly codes: string
  /**
   * What the list of 1 January of each year changed. `gone`: `62757<62807`, 62757 took in 62807 whose code is gone;
   * a `+` after the first when that code is new, a `*` after the other when it never was a commune’s on a first of
   * January. `born`: `85084<85165`, 85084 gave the new 85165; nothing before
   * the `<` when the source does not say from what it was made.
   */
  readonly years: Readonly<Record<string, { readonly gone: string; readonly born: string }>>
}

/** A commune that took in another, or gave one. */
export interface CommuneEvent {
  /** The list of 1 January of this year is the first that shows it. */
  readonly year: number
  /** The commune that took in, or gave. */
  readonly holder: string
  /** The code that went, or came. */
  readonly other: string
  /** The holder's own code is new that year. */
  readonly isNew: boolean
  /** The other code was never in a list of 1 January. */
  readonly isNever: boolean
}

/** Every change of the codes of communes since 1943. Events are in the order of the years. */
export interface CommuneHistory {
  readonly firstYear: number
  readonly lastYear: number
  readonly codes: ReadonlySet<string>
  /** By the code that went. */
  readonly goneOf: ReadonlyMap<string, readonly CommuneEvent[]>
  /** By the commune that took in. */
  readonly takenBy: ReadonlyMap<string, readonly CommuneEvent[]>
  /** By the code that came; `holder` is empty when the source does not say from what it was made. */
  readonly bornOf: ReadonlyMap<string, readonly CommuneEvent[]>
  /** By the commune that gave. */
  readonly givenBy: ReadonlyMap<string, readonly CommuneEvent[]>
  /** When each code began (true) and ended (false), for the codes that changed. */
  readonly livesOf: ReadonlyMap<string, readonly Life[]>
}

interface Life {
  readonly year: number
  readonly begins: boolean
}

const NEVER: Life = { year: Number.POSITIVE_INFINITY, begins: true }

/** Undoes the compact writing of the file. */
export function buildCommuneHistory(file: CommuneEventsFile): CommuneHistory {
  const goneOf = new Map<string, CommuneEvent[]>()
  const takenBy = new Map<string, CommuneEvent[]>()
  const bornOf = new Map<string, CommuneEvent[]>()
  const givenBy = new Map<string, CommuneEvent[]>()
  const livesOf = new Map<string, Life[]>()
  const years = Object.keys(file.years)
    .map(Number)
    .sort((a, b) => a - b)
  for (const year of years) {
    for (const event of readGroups(year, file.years[year]!.gone)) {
      push(goneOf, event.other, event)
      push(takenBy, event.holder, event)
      push(livesOf, event.other, event.isNever ? NEVER : { year, begins: false })
      if (event.isNew) push(livesOf, event.holder, { year, begins: true })
    }
    for (const event of readGroups(year, file.years[year]!.born)) {
      push(bornOf, event.other, event)
      push(givenBy, event.holder, event)
      push(livesOf, event.other, { year, begins: true })
    }
  }
  const codes = new Set(readCodes(file.codes))
  return {
    firstYear: (years[0] ?? file.lastYear) - 1,
    lastYear: file.lastYear,
    codes,
    goneOf,
    takenBy,
    bornOf,
    givenBy,
    livesOf,
  }
}

/** Whether a code was a commune's on 1 January of a year. */
export function isCommuneIn(history: CommuneHistory, code: string, year: number): boolean {
  if (!history.codes.has(code)) return false
  const lives = history.livesOf.get(code)
  if (!lives) return true
  const last = lives.findLast((life) => life.year <= year)
  return last ? last.begins : !lives[0]!.begins
}

function readGroups(year: number, text: string): CommuneEvent[] {
  if (text === '') return []
  return text.split(' ').flatMap((group) => {
    const [head, others] = group.split('<') as [string, string]
    const isNew = head.endsWith('+')
    const holder = isNew ? head.slice(0, -1) : head
    return others.split(',').map((other) => {
      const isNever = other.endsWith('*')
      return { year, holder, other: isNever ? other.slice(0, -1) : other, isNew, isNever }
    })
  })
}

function readCodes(text: string): string[] {
  return text.split(' ').flatMap((group) => {
    const [department, runs] = group.split(':') as [string, string]
    return runs.split(',').flatMap((run) => {
      const [from, to] = run.split('-').map(Number) as [number, number?]
      const length = (to ?? from) - from + 1
      return Array.from({ length }, (_, index) => department + String(from + index).padStart(3, '0'))
    })
  })
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
