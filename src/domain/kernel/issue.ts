/**
 * The one way anything says that something is wrong: plain data with a closed code. The words are in
 * `i18n` (`fr/issues.ts`), exhaustive over the codes, so a new code does not compile until it has a sentence
 * that says what happened, what it means and what to do.
 */
export type Severity = 'error' | 'warning' | 'info'

/** One entry per code: the values its sentence needs. */
export interface IssueParams {
  // The file as a whole
  'file-empty': Record<string, never>
  'file-not-data': { found: string }
  'file-unrecognised': { found: string; as: 'text' | 'points' | 'table' | 'rows' }
  'results-exported': Record<string, never>
  'file-unreadable': { reason: string }
  'file-out-of-reach': { reason: string }
  'file-too-large': { bytes: number; limit: number }
  'sheet-too-large': { cells: number; limit: number }
  'archive-nested': { found: string }
  'archive-too-full': { limit: number }
  'file-duplicate': { other: string }
  'file-unexpected-kind': { found: string; expected: string }
  'archive-entry-missing': { entry: string }
  'file-protected': Record<string, never>
  'part-unknown': { name: string; known: string }
  'part-chosen': { name: string; others: string }
  'layer-missing': { name: string }
  'geometry-unreadable': { reason: string }
  'binary-ignored': { column: string }
  'cells-in-error': { sheet: string }
  'encoding-replaced': { encoding: string }
  'encoding-repaired': Record<string, never>
  'characters-unreadable': { encoding: string }
  'reading-cancelled': Record<string, never>
  // JSON and GeoJSON
  'json-invalid': { position: number; line: number; column: number }
  'geojson-not-a-collection': { found: string }
  'geojson-feature-invalid': { reason: string }
  'geojson-geometry-empty': Record<string, never>
  'geojson-geometry-unexpected': { found: string; expected: string }
  'geojson-coordinates-out-of-range': { value: string }
  'geojson-crs-projected': { crs: string }
  'geojson-ring-open': Record<string, never>
  'outline-repaired': { name: string; beforeHa: number; afterHa: number; change: 'none' | 'some' }
  'outline-touching': { name: string }
  'outline-crossing': Record<string, never>
  'outline-unrepairable': Record<string, never>
  'outline-sliver': { name: string; areaM2: number; widthM: number; mended: 'yes' | 'no' }
  'outline-sliver-only': Record<string, never>
  'areas-identical': { name: string; other: string; mended: 'yes' | 'no' }
  'communes-overlap': { name: string; other: string; areaHa: number; pairs: string }
  'areas-overlap': { name: string; other: string; areaHa: number }
  'crs-unknown': { crs: string }
  'crs-ambiguous': { crs: string; other: string }
  'crs-contradicted': { named: string; used: string }
  'axes-swapped': Record<string, never>
  'places-outside-france': { value: string }
  'attribute-unreadable': { value: string }
  // Shapefile and KML
  'shapefile-invalid': { entry: string }
  'shapefile-cut': { entry: string; read: number }
  'shapefile-table-unreadable': { entry: string }
  'shapefile-counts-differ': { shapes: number; records: number }
  'shapefile-record-deleted': Record<string, never>
  'xml-invalid': { line: number; column: number }
  'xml-entities-refused': Record<string, never>
  'xml-too-deep': { limit: number }
  'kml-links-ignored': Record<string, never>
  // CSV
  'csv-header-missing': { roles: string }
  /** `roles`: those that the user had given to these columns. */
  'columns-said-missing': { columns: string; roles: string }
  'layer-unused': { layer: string }
  'table-by-commune': { found: string }
  'commune-figures-repeated': { value: string }
  'commune-figures-part': { value: string }
  'commune-figure-unknown': { value: string }
  'commune-figures-dash': Record<string, never>
  'commune-figures-dates': { first: string; last: string }
  'commune-figures-inconsistent': { why: 'partition' | 'cumulative' | 'over'; code: string }
  'commune-speeds-everywhere': { scope: string }
  'commune-speeds-scope': { scope: string }
  'columns-ignored': { column: string }
  'csv-column-ambiguous': { role: string; kept: string; ignored: string }
  'csv-row-width': { expected: number; found: number }
  'csv-row-padded': { expected: number; found: number }
  'csv-row-unfinished': Record<string, never>
  'csv-row-rest': Record<string, never>
  'csv-mark-inside': Record<string, never>
  'csv-header-two-rows': { value: string }
  'csv-header-repeated': Record<string, never>
  'csv-total-row': { value: string }
  'csv-note-row': { value: string }
  'csv-header-duplicate': { name: string; given: string }
  'csv-header-unnamed': { given: string }
  'csv-mark-doubtful': { value: string; decimal: 'point' | 'comma' }
  'csv-thousands-read': { value: string }
  'csv-marks-mixed': { value: string; read: number }
  'csv-delimiter-doubtful': { delimiter: string; other: string }
  'csv-quote-unclosed': Record<string, never>
  'csv-row-too-large': { cells: number; characters: number }
  'csv-number-invalid': { value: string }
  'csv-number-negative': { value: string }
  'csv-position-missing-and-code-missing': Record<string, never>
  'csv-speed-class-kept': { value: string }
  'csv-speed-at-most': { value: string }
  'csv-unit-in-cell': { value: string }
  'csv-unknown-written': { value: string }
  'fibre-state-read': Record<string, never>
  'fibre-pm-awaited': Record<string, never>
  'buildings-read': { premises: number }
  'offer-building-missing': Record<string, never>
  'offers-too-varied': { limit: number }
  'speed-class-unknown': { value: string }
  'csv-speed-unit-assumed': {
    unit: string
    why: 'tooSlow' | 'tooFast' | 'doubtful' | 'contradicted'
    /** The smallest and the largest figure it was judged by. */
    least: number
    most: number
  }
  'csv-speed-unit-shared': { unit: string }
  'csv-title-lines-skipped': { lines: number }
  'csv-column-too-varied': { limit: number }
  'rows-all-refused': Record<string, never>
  'rows-refused-too-many': { limit: number }
  'evidence-key-missing': { role: string }
  'duplicate-id': { value: string; of: 'lines' | 'zones' }
  // A recipe, applied to another edition of its files
  'recipe-invalid': { path: string }
  'recipe-version-newer': { found: number; known: number }
  'recipe-applied': { name: string; differs: 'yes' | 'no' }
  'recipe-unmatched': Record<string, never>
  'recipe-setting-differs': {
    what: 'format' | 'part' | 'encoding' | 'delimiter' | 'decimal' | 'crs' | 'speedUnit' | 'scope'
    before: string
    after: string
  }
  'recipe-columns-missing': { columns: string }
  'recipe-columns-new': { columns: string }
  'recipe-columns-gone': { columns: string }
  'recipe-role-differs': { column: string; before: string; after: string }
  'recipe-rows-differ': { usedBefore: number; usedAfter: number; refusedBefore: number; refusedAfter: number }
  /** Codes, separated by commas; empty for none. */
  'recipe-remarks-differ': { added: string; gone: string }
  // Codes and joins
  'insee-invalid': { value: string }
  'insee-zero-restored': { value: string; code: string }
  'insee-number-undone': { value: string; code: string }
  'commune-without-code': Record<string, never>
  'commune-duplicate': { value: string }
  'commune-code-shared': { code: string; kept: string; other: string }
  'commune-parts-merged': { value: string }
  'commune-parts-disagree': { code: string; kept: string; other: string }
  'commune-code-moved': { moves: string; event: 'merged' | 'recoded' | 'split' | 'arrondissement' }
  'commune-code-doubtful': { code: string; other: string }
  'commune-code-without-contour': { value: string; why: 'outside' | 'newer' | 'split' | 'unknown' }
  'commune-without-epci': { names: string }
  'areas-taken-for-zones': { medianHa: number }
  'zone-without-id': Record<string, never>
  'lines-code-moved': { moves: string }
  'lines-code-without-contour': { value: string; why: 'outside' | 'newer' | 'split' | 'unknown' }
  'lines-commune-disagrees': Record<string, never>
  'lines-unplaced': Record<string, never>
  'zones-unplaced': { names: string }
  'lines-in-several-zones': Record<string, never>
  'lines-counted-twice': { other: string; share: number }
  'lines-without-speed': Record<string, never>
  'attenuation-implausible': { limit: number }
  'speed-implausible': Record<string, never>
  'position-at-origin': Record<string, never>
  'lines-without-premises': Record<string, never>
  'buildings-await-offers': Record<string, never>
  'offers-await-buildings': Record<string, never>
  'offers-joined': Record<string, never>
  'offers-in-several-files': Record<string, never>
  'offers-without-building': Record<string, never>
  'buildings-without-offer': Record<string, never>
  'buildings-unwired': Record<string, never>
  'offers-saturated': Record<string, never>
  'speed-from-attenuation': { formula: string }
  // Project file
  'project-not-a-project': Record<string, never>
  'archive-not-a-project': { entry: string }
  'project-version-newer': { found: number; known: number }
  'project-invalid': { path: string; reason: string }
  'project-source-missing': { name: string }
  'project-source-changed': { name: string }
  'storage-failed': { reason: string }
  'project-not-kept': { name: string }
  'project-one-at-a-time': { name: string }
  // Simulation and cost
  'suggestion-nothing-left': { name: string }
  'suggestion-none-fits': { name: string; lines: number }
  'suggestion-outdated': { name: string }
  'deployment-without-lines': { name: string }
  'deployment-target-missing': { name: string }
  'price-missing': { name: string; nature: 'capex' | 'opex' }
  'scenario-unknown': { name: string; known: string }
  'link-length-unknown': { name: string }
  'funding-source-incomplete': { funder: string }
  'population-unknown': { epci: string }
  'sharing-key-empty': { key: string }
  'unexpected-failure': { reason: string }
  'engine-stopped': { reason: string }
}

export type IssueCode = keyof IssueParams

/** What ranks in a file count: rows as a spreadsheet numbers them, all that stands above counted; or features from 1. */
export type RowKind = 'rows' | 'features'

/** Where and how often; `count` is of all occurrences. */
interface IssueFrame {
  readonly severity: Severity
  readonly file?: string
  readonly row?: number
  /** What `row` and `rows` count; rows when left out. */
  readonly rowsAre?: RowKind
  readonly field?: string
  readonly count?: number
  /** The first rows concerned, at most ten, when the issue stands for several. */
  readonly rows?: readonly number[]
}

export type Issue = {
  [Code in IssueCode]: IssueFrame & {
    readonly code: Code
    readonly params: IssueParams[Code]
  }
}[IssueCode]

/** Makes an issue with its code and params checked together. */
export function makeIssue<Code extends IssueCode>(
  code: Code,
  severity: Severity,
  params: IssueParams[Code],
  where: Omit<IssueFrame, 'severity'> = {},
): Issue {
  return { code, severity, params, ...where } as Issue
}
