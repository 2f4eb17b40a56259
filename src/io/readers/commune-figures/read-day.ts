const ISO_DAY = /^(20\d\d|19\d\d)-(\d\d)-(\d\d)(?:[T ].*)?$/
const FRENCH_DAY = /^(\d\d?)\/(\d\d?)\/(20\d\d|19\d\d)$/
const QUARTER = /^(?:T([1-4])[ _-]?(20\d\d)|(20\d\d)[ _-]?T([1-4]))$/i

/** A day written the French or the international way, as `2027-01-31`; null when it is none. */
export function readDay(text: string): string | null {
  const iso = ISO_DAY.exec(text.trim())
  if (iso) return makeDay(iso[1]!, iso[2]!, iso[3]!)
  const french = FRENCH_DAY.exec(text.trim())
  return french ? makeDay(french[3]!, french[2]!, french[1]!) : null
}

/** A day, or a quarter as `2018-T1`; null when it is neither. */
export function readDayOrQuarter(text: string): string | null {
  const quarter = QUARTER.exec(text.trim())
  if (!quarter) return readDay(text)
  return quarter[1] ? `${quarter[2]}-T${quarter[1]}` : `${quarter[3]}-T${quarter[4]}`
}

function makeDay(year: string, month: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return isReal ? date.toISOString().slice(0, 10) : null
}
