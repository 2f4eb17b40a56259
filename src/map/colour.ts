export type Rgb = readonly [number, number, number]

/** Red, green, blue of « #rrggbb », 0 to 255. */
export function parseHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** The colour a share (0 to 1) of the way from one to the other, channel by channel. */
export function mixHex(from: string, to: string, share: number): string {
  const target = parseHex(to)
  const parts = parseHex(from).map((part, index) => Math.round(part + (target[index]! - part) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** Contrast of two colours, 1 to 21, as WCAG 2 measures it. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance in sRGB, 0 to 1. The coefficients are those of WCAG 2 and IEC 61966-2-1. */
function luminance(hex: string): number {
  const [red, green, blue] = parseHex(hex).map((part) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
