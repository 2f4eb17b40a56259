import { beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../src/state/create-app'
import { hoverView } from '../../src/state/views/hover'
import { mapPaneView } from '../../src/state/views/map-pane'
import { shadowPanelView } from '../../src/state/views/shadow-panel'
import { createInlinePorts } from '../support/inline-ports'

let app: App
const state = () => app.store.getState()

beforeAll(async () => {
  app = createApp(createInlinePorts().ports)
  await app.commands.openDemonstration()
  for (let i = 0; i < 40; i++) await new Promise((resolve) => setTimeout(resolve, 0))
})

describe('with the prepared scenario shown', () => {
  const hoverWorst = () => {
    app.commands.showScenario(state().project.scenarios[0]!.id)
    app.commands.setStep('scenarios')
    const { communes } = mapPaneView(state()).coverageBefore!
    const worst = communes.findIndex(({ share }) => share !== null && share < 0.5)
    app.commands.hover({ kind: 'commune', id: worst + 1 })
  }

  test.each(['after', 'swipe', 'difference'] as const)(
    '%s says what is pointed at, before and after',
    (mode) => {
      hoverWorst()
      app.commands.setMapMode(mode)
      const view = hoverView(state())
      if (view?.kind !== 'area') throw new Error('nothing is pointed at')
      expect(view.was?.share).toBeLessThan(0.5)
      expect(view.figures.share).toBe(1)
    },
  )

  test('elsewhere speaks of what is, as the map does', () => {
    hoverWorst()
    app.commands.setMapMode('after')
    app.commands.setStep('coverage')
    const view = hoverView(state())
    if (view?.kind !== 'area') throw new Error('nothing is pointed at')
    expect(view.was).toBeNull()
    expect(view.figures.share).toBeLessThan(0.5)
    expect(mapPaneView(state()).mapMode).toBe('before')
  })

  test('counts the lines of each class after, none lost on the way', () => {
    const { classCountsBefore, classCountsAfter } = mapPaneView(state())
    const sum = (counts: readonly number[] | null) => counts?.reduce((total, count) => total + count, 0)
    expect(sum(classCountsBefore)).toBe(56_214)
    expect(sum(classCountsAfter)).toBe(56_214)
    expect(classCountsAfter).not.toEqual(classCountsBefore)
  })
})

test('a search brings what it finds into view, each time it is asked', () => {
  const id = 4
  app.commands.reveal({ kind: 'commune', id })
  const first = state().revealed!
  expect(first[0]).toBeLessThan(first[2])
  expect(state().selection).toEqual([{ kind: 'commune', id }])
  app.commands.reveal({ kind: 'commune', id })
  expect(state().revealed).toEqual(first)
  expect(state().revealed).not.toBe(first)
})

test('a zone d’ombre names its communes and their codes in one order', async () => {
  const { prepared } = state()
  if (prepared.state !== 'current') throw new Error('not ready')
  const named = new Map<string, string>(
    prepared.value.territory.communes.map(({ code, name }) => [code, name]),
  )
  const rows = shadowPanelView(state()).answer!.rows
  expect(rows.some(({ communeCodes }) => communeCodes.length > 1)).toBe(true)
  for (const { communeCodes, communeNames } of rows)
    expect(communeCodes.map((code) => named.get(code))).toEqual(communeNames)
})

describe('a rectangle on the map', () => {
  const box = [
    { kind: 'commune', id: 1 },
    { kind: 'zone', id: 2 },
    { kind: 'shadowZone', id: 3 },
    { kind: 'shadowZone', id: 4 },
  ] as const

  test.each([
    ['coverage', 'commune', 1],
    ['zones', 'zone', 1],
    ['shadow', 'shadowZone', 2],
    ['scenarios', 'shadowZone', 2],
  ] as const)('on the step %s selects %s', (step, kind, count) => {
    app.commands.setStep(step)
    app.commands.selectBox(box)
    expect(state().selection).toHaveLength(count)
    expect(state().selection.every((item) => item.kind === kind)).toBe(true)
  })

  test('selects communes for a scenario where there is no zone d’ombre, and nothing where nothing is', () => {
    app.commands.setStep('scenarios')
    app.commands.selectBox(box.slice(0, 1))
    expect(state().selection).toEqual([box[0]])
    app.commands.selectBox([])
    expect(state().selection).toEqual([])
  })
})
