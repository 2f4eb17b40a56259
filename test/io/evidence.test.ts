import { expect, test } from 'vitest'
import { contentOf, findIssue, readBad, readGood } from './read'

test('evidence is a table with a zone and a criterion, its other columns kept as written', async () => {
  const source = await readGood('Zone;Critère;Preuve;Date\nZ1;T1;convention;2026-03-01\nZ2;T2;;\n')
  expect(contentOf(source, 'evidence').rows).toEqual([
    { site_id: 'Z1', critere: 'T1', Preuve: 'convention', Date: '2026-03-01' },
    { site_id: 'Z2', critere: 'T2', Preuve: '', Date: '' },
  ])
  expect(source.summary).toMatchObject({ format: 'csv', read: 2, used: 2, crs: null, bbox: null })
})

test('evidence that names no zone or no criterion is refused', async () => {
  const source = await readGood('site_id;critere\nZ1;T1\n;T2\nZ1;\n')
  expect(source.refused.map(({ row, issue }) => [row, issue.field])).toEqual([
    [3, 'site_id'],
    [4, 'critere'],
  ])
  expect(findIssue(source, 'evidence-key-missing')?.severity).toBe('warning')
  expect((await readBad('site_id;critere\n;\n;T1\n'))[0]?.code).toBe('rows-all-refused')
})
