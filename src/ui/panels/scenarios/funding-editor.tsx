import { Button, Modal, VisuallyHidden } from '@mantine/core'
import type { FundingSource, SharingKey } from '../../../domain/cost/funding-plan'
import type { Scenario } from '../../../domain/scenario/project'
import { DEFAULT_FUNDING_PLANS, FUNDING_PLAN_KEYS } from '../../../state/vocabulary'
import { useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { Note } from '../../primitives/note'
import { useCommands } from '../../use-app'
import { FundingRow } from './funding-row'
import classes from './price-table.module.css'
import { SharingKeyEditor } from './sharing-key-editor'

/** The plan of one scenario: sources in the order they are asked, each with its rate and its bounds, and the key. */
export function FundingEditor({ scenario, onClose }: { scenario: Scenario; onClose: () => void }) {
  const translate = useTranslate()
  const { setFunding } = useCommands()
  const { funding } = scenario
  const setSources = (sources: readonly FundingSource[]) => setFunding(scenario.id, { ...funding, sources })
  const setKey = (sharingKey: SharingKey) => setFunding(scenario.id, { ...funding, sharingKey })

  const add = () =>
    setSources([
      ...funding.sources,
      {
        id: nextId(funding.sources),
        funder: 'state',
        base: 'remainder',
        rate: null,
        perPrise: null,
        capTotal: null,
        source: translate('prices.by-user'),
        year: new Date().getFullYear(),
        evidence: 'missing',
      },
    ])

  return (
    <Modal
      opened
      onClose={onClose}
      size={1160}
      title={translate('funding.editor', { name: scenario.name })}
      closeButtonProps={{ 'aria-label': translate('close') }}
    >
      <Note>{translate('funding.meaning')}</Note>
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginTop: 12 }}>
        {FUNDING_PLAN_KEYS.map((key) => (
          <Button
            key={key}
            variant="default"
            onClick={() => setFunding(scenario.id, DEFAULT_FUNDING_PLANS[key])}
          >
            {translate(`funding.plan-${key}`)}
          </Button>
        ))}
      </div>
      <div className={classes.scroller}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.base}>
                {translate('funding.who')}
              </th>
              <th scope="col" className={classes.level}>
                {translate('funding.rate')}
              </th>
              <th scope="col" className={classes.base}>
                {translate('funding.base')}
              </th>
              <th scope="col" className={classes.level}>
                {translate('funding.per-prise')}
              </th>
              <th scope="col" className={classes.level}>
                {translate('funding.cap')}
              </th>
              <th scope="col">{translate('prices.source')}</th>
              <th scope="col" className={classes.year}>
                <VisuallyHidden>{translate('actions')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {funding.sources.map((source, index) => (
              <FundingRow
                key={source.id}
                source={source}
                onChange={(changed) =>
                  setSources(funding.sources.map((other) => (other === source ? changed : other)))
                }
                onRemove={() => setSources(funding.sources.toSpliced(index, 1))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Button mt={12} variant="default" leftSection={<Icon name="add" size={16} />} onClick={add}>
        {translate('funding.add')}
      </Button>
      <SharingKeyEditor value={funding.sharingKey} onChange={setKey} />
    </Modal>
  )
}

/** An id that no source of the plan has. */
function nextId(sources: readonly FundingSource[]): string {
  let number = sources.length + 1
  while (sources.some(({ id }) => id === `source-${number}`)) number++
  return `source-${number}`
}
