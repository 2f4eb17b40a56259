import { strToU8, zipSync } from 'fflate'

/** The archive of a workbook, from its entries' texts. */
export const zipTexts = (entries: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])))

const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** Number formats of the styles of `buildXlsx`, by the number that a cell's `s` gives. */
const FORMATS = [
  'General',
  '00000',
  'dd/mm/yyyy',
  'dd/mm/yyyy hh:mm',
  '#,##0.00',
  '00 00 00 00 00',
  'hh:mm:ss',
]

interface XlsxOptions {
  readonly strings?: readonly string[]
  readonly date1904?: boolean
}

/** An XLSX as Excel writes it: sheets by name, each the XML inside its `sheetData`; shared strings as their XML. */
export function buildXlsx(
  sheets: Readonly<Record<string, string>>,
  { strings = [], date1904 = false }: XlsxOptions = {},
): Uint8Array {
  const names = Object.keys(sheets)
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
  return zipTexts({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook', 'sheet.main')}${names.map((_, at) => override(`worksheets/sheet${at + 1}`, 'worksheet')).join('')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${Number(date1904)}"/><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rIdA" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rIdB" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${FORMATS.length}">${FORMATS.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs count="${FORMATS.length}">${FORMATS.map((_, at) => `<xf numFmtId="${at === 0 ? 0 : 200 + at}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${XML}<worksheet xmlns="${MAIN}"><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
  })
}

/** Rows of texts and numbers for `buildXlsx`, from A1. */
export const xlsxRows = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((row) => {
      const cells = row.map((value) =>
        typeof value === 'number'
          ? `<c><v>${value}</v></c>`
          : `<c t="inlineStr"><is><t>${value}</t></is></c>`,
      )
      return `<row>${cells.join('')}</row>`
    })
    .join('')

/** An ODS as LibreOffice writes it: sheets by name, each the XML inside its `table:table`. */
export function buildOds(
  sheets: Readonly<Record<string, string>>,
  manifest = '<manifest:file-entry manifest:full-path="content.xml"/>',
): Uint8Array {
  const ns = ['office', 'table', 'text', 'style', 'number']
    .map(
      (name) =>
        `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'number' ? 'datastyle' : name}:1.0"`,
    )
    .join(' ')
  const tables = Object.entries(sheets).map(
    ([name, xml]) => `<table:table table:name="${name}">${xml}</table:table>`,
  )
  return zipTexts({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${manifest}</manifest:manifest>`,
    'styles.xml': `${XML}<office:document-styles ${ns}/>`,
    'content.xml': `${XML}<office:document-content ${ns}><office:automatic-styles><number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="5"/></number:number-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
  })
}

/** One OpenDocument cell that shows a text. */
export const odsCell = (text: string, attributes = 'office:value-type="string"'): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`
