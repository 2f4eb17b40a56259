interface FrameText {
  readonly title: string
  /** Under the title: what is counted, at which threshold. */
  readonly subtitle: string
  /** At the foot: the files, and whether they are a demonstration. */
  readonly source: string
}

const MARGIN = 24
const HEAD = 72
const FOOT = 48

/**
 * A chart as a picture that stands alone: title, threshold and source around it, every style in it, dark on
 * white whatever the theme of the page. `chart`: the markup of an SVG of this width and height.
 */
export function frameSvg(
  chart: string,
  { width, height }: { readonly width: number; readonly height: number },
  { title, subtitle, source }: FrameText,
): string {
  const fullWidth = width + 2 * MARGIN
  const fullHeight = HEAD + height + FOOT
  const text = (y: number, size: number, style: string, content: string) =>
    `<text x="${MARGIN}" y="${y}" font-size="${size}" ${style}>${escapeXml(content)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}" font-family="Inter, system-ui, sans-serif" fill="${INK}" color="${INK}">`,
    `<title>${escapeXml(title)}</title>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    text(34, 18, 'font-weight="600"', title),
    text(56, 13, `fill="${DIMMED}"`, subtitle),
    `<g transform="translate(${MARGIN} ${HEAD})">${chart}</g>`,
    text(fullHeight - 18, 12, `fill="${DIMMED}"`, source),
    '</svg>',
  ].join('\n')
}

const INK = '#1b1830'
const DIMMED = '#5c5873'

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
