/**
 * Units and codes as types: a number or a string gets its unit only in the functions below (and in the
 * readers that call them), so that kilobits and euros cannot be exchanged by mistake.
 */
declare const unit: unique symbol
type Branded<T, Name extends string> = T & { readonly [unit]: Name }

/** Speed in kbit/s, a whole number. 0 means « no offer » (ineligible), never « unknown ». */
export type Kbps = Branded<number, 'Kbps'>
/** Length on the ground, in metres. */
export type Metres = Branded<number, 'Metres'>
/** Money in whole cents of a euro: sums are exact, rounding happens once, where a price meets a quantity. */
export type Cents = Branded<number, 'Cents'>
/** Attenuation of a copper pair in dB at 300 kHz. */
export type Decibels = Branded<number, 'Decibels'>
/** INSEE commune code: text of five characters (01004, 2A004, 97411). */
export type CodeInsee = Branded<string, 'CodeInsee'>

export const kbps = (value: number): Kbps => Math.round(value) as Kbps
export const metres = (value: number): Metres => value as Metres
export const cents = (value: number): Cents => Math.round(value) as Cents
export const decibels = (value: number): Decibels => value as Decibels
export const eurosToCents = (euros: number): Cents => Math.round(euros * 100) as Cents
export const centsToEuros = (value: Cents): number => value / 100

const CODE_INSEE = /^(?:\d{2}|2[AB])\d{3}$/

/** The code when the text is one (upper case, spaces around ignored), else null: nothing is repaired here. */
export function parseCodeInsee(text: string): CodeInsee | null {
  const code = text.trim().toUpperCase()
  return CODE_INSEE.test(code) ? (code as CodeInsee) : null
}

export const SQUARE_METRES_PER_HECTARE = 10_000
