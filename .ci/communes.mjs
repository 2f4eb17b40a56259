// `npm run communes`: slices the history of commune codes out of the yearly editions of the npm package
// @etalab/decoupage-administratif (data: INSEE, Code officiel géographique, Licence Ouverte). The editions are
// fetched to a temporary folder: 60 MB that nobody else needs to install.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './prepare.mjs'

const OUTPUT = join(ROOT, 'src/domain/territory/commune-history/commune-events.json')
/** The last edition with the dated movements since 1943; after it, one list a year (no edition of 2020). */
const MOVEMENTS = { year: 2019, version: '0.7.0' }
const LISTS = { 2021: '1.1.1', 2022: '2.3.1', 2023: '3.1.1', 2024: '4.1.0', 2025: '5.3.0', 2026: '6.0.0' }
const FIRST_YEAR = 1944
/**
 * Saint-Barthélemy and Saint-Martin left Guadeloupe on 15 July 2007, which the movements do not have. The others
 * changed department on the day they were merged: their new code was never a commune's on a first of January.
 */
const BY_HAND = [
  { year: 2008, from: '97123', into: '97701', isNew: true },
  { year: 2008, from: '97127', into: '97801', isNew: true },
  { year: 2016, from: '49382', into: '49160', never: true },
  { year: 2017, from: '51664', into: '51171', never: true },
  { year: 2018, from: '44225', into: '44180', never: true },
  { year: 2018, from: '50649', into: '50592', never: true },
]

const folder = mkdtempSync(join(tmpdir(), 'communes-'))
try {
  main()
} finally {
  rmSync(folder, { recursive: true })
}

function main() {
  const gone = [...BY_HAND]
  const born = []
  readMovements(gone, born)
  const last = readLists(gone, born)
  for (const event of born) event.parent ||= findLastHolder(gone, event)
  checkAgainstFormerCodes(gone, last)

  const years = {}
  for (const { year, from, into, isNew, never } of gone)
    yearOf(years, year).gone.push([isNew ? `${into}+` : into, never ? `${from}*` : from])
  for (const { year, code, parent } of born) yearOf(years, year).born.push([parent, code])
  const ever = new Set([...last.map(({ code }) => code), ...gone.map(({ from }) => from)])
  for (const { code } of born) ever.add(code)
  const output = {
    source:
      'INSEE, Code officiel géographique, par @etalab/decoupage-administratif 0.7.0 et 1.1.1 à 6.0.0 (Licence Ouverte)',
    lastYear: Math.max(...Object.keys(LISTS)),
    codes: writeRanges([...ever].sort()),
    years: Object.fromEntries(
      Object.entries(years).map(([year, events]) => [
        year,
        { gone: writeGroups(events.gone), born: writeGroups(events.born) },
      ]),
    ),
  }
  writeFileSync(OUTPUT, `${JSON.stringify(output, null, 2)}\n`)
  console.log(`${gone.length} codes gone, ${born.length} split off, ${ever.size} codes ever`)
}

/** What changed from one 1 January to the next, from the dated movements. */
function readMovements(gone, born) {
  const history = readData(MOVEMENTS.version, 'historique-communes')
  const communes = history.filter(({ type }) => type === 'COM')
  const byId = new Map(history.map((record) => [record.id, record]))
  const holders = listHolders(readList(LISTS[2026]))
  const listOn = (day) =>
    communes.filter(({ dateDebut = '0', dateFin = '9' }) => dateDebut <= day && dateFin > day)
  /** The commune that a record of a former or delegated commune belongs to. */
  const follow = (id) => {
    const record = byId.get(id)
    return record?.type === 'COM' ? record : byId.get(record?.pole)
  }
  let before = listOn(`${FIRST_YEAR - 1}-01-01`)
  for (let year = FIRST_YEAR; year <= MOVEMENTS.year; year++) {
    const now = listOn(`${year}-01-01`)
    const living = new Set(now.map(({ code }) => code))
    const lived = new Set(before.map(({ code }) => code))
    const reached = new Set()
    for (const record of before.filter(({ code }) => !living.has(code))) {
      let next = record
      // Within the year, what it became may have moved on again.
      for (let step = 0; next && !living.has(next.code) && step < 9; step++) next = follow(next.successeur)
      // Six communes were shared out; the list of today names the one that keeps the code.
      const into = next && living.has(next.code) ? next.code : holders.get(record.code)
      if (!into) throw new Error(`no successor: ${record.code} (${year})`)
      gone.push({ year, from: record.code, into, isNew: !lived.has(into) })
      reached.add(into)
    }
    for (const record of now.filter(({ code }) => !lived.has(code) && !reached.has(code))) {
      const parent = follow(record.predecesseur)
      if (parent && parent.code !== record.code) born.push({ year, code: record.code, parent: parent.code })
      else born.push({ year, code: record.code, parent: '' })
    }
    before = now
  }
}

/** What changed from one yearly list to the next: a list names the former codes of each commune. */
function readLists(gone, born) {
  let before = readList(MOVEMENTS.version)
  for (const [key, version] of Object.entries(LISTS)) {
    const year = Number(key)
    const now = readList(version)
    const living = new Set(now.map(({ code }) => code))
    const lived = new Set(before.map(({ code }) => code))
    const holders = listHolders(now)
    const former = listHolders(before)
    const reached = new Set()
    for (const { code } of before.filter(({ code }) => !living.has(code))) {
      const into = holders.get(code)
      if (!into) throw new Error(`no successor: ${code} (${year})`)
      gone.push({ year, from: code, into, isNew: !lived.has(into) })
      reached.add(into)
    }
    for (const { code } of now.filter(({ code }) => !lived.has(code) && !reached.has(code))) {
      born.push({ year, code, parent: former.get(code) ?? '' })
    }
    before = now
  }
  return before
}

/** Former code to the commune that holds it. */
function listHolders(communes) {
  return new Map(communes.flatMap(({ code, anciensCodes = [] }) => anciensCodes.map((old) => [old, code])))
}

/** What a commune was part of before it was set up again, when the movement does not say. */
function findLastHolder(gone, { year, code }) {
  const before = gone.filter((event) => event.from === code && event.year < year)
  return before.sort((a, b) => b.year - a.year)[0]?.into ?? ''
}

/** The last list names every former code of each commune: climbing our events must end at the same place. */
function checkAgainstFormerCodes(gone, last) {
  const living = new Set(last.map(({ code }) => code))
  const into = new Map([...gone].sort((a, b) => a.year - b.year).map(({ from, into }) => [from, into]))
  const climb = (code) => {
    for (let step = 0; code !== undefined && !living.has(code) && step < 20; step++) code = into.get(code)
    return code
  }
  const faults = last.flatMap(({ code, anciensCodes = [] }) =>
    anciensCodes
      .filter((old) => climb(old) !== code)
      .map((old) => `${old} → ${climb(old)}, listed under ${code}`),
  )
  console.log(`${faults.length} former codes differ from the last list`)
  for (const fault of faults) console.log(`  ${fault}`)
}

function yearOf(years, year) {
  years[year] ??= { gone: [], born: [] }
  return years[year]
}

/** `62757<62807 27676+<27058`: what stands first (new that year with a +) took in, or gave away, the
 * others; one with a * was never a commune's. */
function writeGroups(pairs) {
  const groups = new Map()
  for (const [first, other] of pairs) groups.set(first, [...(groups.get(first) ?? []), other])
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([first, others]) => `${first}<${others.sort().join(',')}`)
    .join(' ')
}

/** `01:1-14,16-20 02:…`: the numbers of each department, runs of them as ranges. */
function writeRanges(codes) {
  const departments = new Map()
  for (const code of codes) {
    const department = code.slice(0, 2)
    departments.set(department, [...(departments.get(department) ?? []), Number(code.slice(2))])
  }
  return [...departments]
    .map(([department, numbers]) => {
      const runs = []
      for (const number of numbers) {
        const run = runs.at(-1)
        if (run && run[1] === number - 1) run[1] = number
        else runs.push([number, number])
      }
      return `${department}:${runs.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(',')}`
    })
    .join(' ')
}

function readList(version) {
  return readData(version, 'communes').filter(({ type }) => type === 'commune-actuelle')
}

function readData(version, name) {
  const spec = `@etalab/decoupage-administratif@${version}`
  const archive = join(folder, `etalab-decoupage-administratif-${version}.tgz`)
  const into = join(folder, version)
  execFileSync('npm', ['pack', spec, '--silent'], {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  mkdirSync(into, { recursive: true })
  execFileSync('tar', ['xzf', archive, '-C', into])
  return JSON.parse(readFileSync(join(into, `package/data/${name}.json`), 'utf8'))
}
