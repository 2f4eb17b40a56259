import { describe, expect, it } from 'vitest'
import { makeIssue } from '../../src/domain/kernel/issue'
import { EvidenceMark } from '../../src/ui/primitives/badge'
import { Figure } from '../../src/ui/primitives/figure'
import { IssueList } from '../../src/ui/primitives/issue-list'
import { ProgressLine } from '../../src/ui/primitives/progress-line'
import { Sentence } from '../../src/ui/primitives/sentence'
import { drawMarkup, readText } from './support/say'

describe('a figure', () => {
  it('says « inconnu » when nobody knows, never 0', () => {
    expect(readText(<Figure label="Locaux" value={null} />)).toBe('Locaux inconnu')
  })

  it('shows its denominator and its bounds beside the value', () => {
    const text = readText(
      <Figure label="Servies" value="82,4 %" of="sur 100 lignes" bounds="entre 80 % et 84 %" />,
    )
    expect(text).toBe('Servies 82,4 % sur 100 lignes entre 80 % et 84 %')
  })

  it('is a button only when there is something to explain', () => {
    expect(drawMarkup(<Figure label="a" value="1" />)).not.toContain('<button')
    expect(drawMarkup(<Figure label="a" value="1" explain="parce que" />)).toContain(
      'aria-label="1\u00a0: expliquer ce chiffre"',
    )
  })
})

describe('a sentence', () => {
  it('makes each whole figure stand out, with its sign', () => {
    const markup = drawMarkup(<Sentence>{'2\u202f550 lignes sur 56\u202f214, soit 4,5\u202f%.'}</Sentence>)
    expect([...markup.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, text]) => text)).toEqual([
      '2\u202f550',
      '56\u202f214',
      '4,5\u202f%',
    ])
  })
})

describe('a list of issues', () => {
  const issues = [
    makeIssue('encoding-replaced', 'info', { encoding: 'windows-1252' }),
    makeIssue('csv-number-invalid', 'error', { value: 'rapide' }, { row: 1204, field: 'débit' }),
    makeIssue('insee-invalid', 'warning', { value: '6276' }, { rows: [3, 8], count: 12, file: 'lignes.csv' }),
  ]

  it('puts the gravest first, each with its severity as a word', () => {
    const text = readText(<IssueList issues={issues} />)
    expect(text.indexOf('Erreur')).toBeLessThan(text.indexOf('Attention'))
    expect(text.indexOf('Attention')).toBeLessThan(text.indexOf('À savoir'))
  })

  it('names the row and the column', () => {
    expect(readText(<IssueList issues={issues} />)).toContain('rangée 1 204 · colonne « débit »')
  })

  it('tells the features of a GeoJSON from the rows of a table', () => {
    const issue = makeIssue('geojson-ring-open', 'info', {}, { rowsAre: 'features', row: 12 })
    expect(readText(<IssueList issues={[issue]} />)).toContain('entité n° 12')
    const several = makeIssue(
      'geojson-ring-open',
      'info',
      {},
      { rowsAre: 'features', rows: [2, 5], count: 2 },
    )
    expect(readText(<IssueList issues={[several]} />)).toContain('2 fois · entités n° 2, 5')
  })

  it('says how often, and the first rows, when an issue stands for several', () => {
    const text = readText(<IssueList issues={issues} withFile />)
    expect(text).toContain('lignes.csv · 12 fois · rangées 3, 8')
  })
})

describe('marks', () => {
  it('leave a sourced price alone and mark a hypothesis', () => {
    expect(readText(<EvidenceMark evidence="sourced" />)).toBe('')
    expect(readText(<EvidenceMark evidence="hypothesis" />)).toBe('hypothèse')
    expect(readText(<EvidenceMark evidence="missing" />)).toBe('prix inconnu')
  })
})

describe('progress', () => {
  it('says how far it is, of how much, and offers a way out', () => {
    const text = readText(
      <ProgressLine label="lignes.csv" done={2_500_000} total={10_000_000} onCancel={() => undefined} />,
    )
    expect(text).toBe('lignes.csv 25 % · 10,0 Mo Annuler')
  })

  it('says how fast and how long still, once that is known', () => {
    const say = (secondsLeft: number) =>
      readText(
        <ProgressLine label="a" done={1} total={2} rowsPerSecond={391_000} secondsLeft={secondsLeft} />,
      )
    expect(say(12)).toContain('encore 12 s · 391 000 rangées/s')
    expect(say(200)).toContain('encore 3 min')
  })
})
