import { Button, Modal, NativeSelect, VisuallyHidden } from '@mantine/core'
import type { FundingSource, SharingKey } from '../../../domain/cost/funding-plan'
import type { Scenario } from '../../../domain/scenario/project'
import { DEFAULT_FUNDING_PLANS, eurosToCents, FUNDERS, FUNDING_PLAN_KEYS } from '../../../state/vocabulary'
import { useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { EvidenceMark } from '../../primitives/badge'
import { IconButton } from '../../primitives/icon-toggle'
import { Note } from '../../primitives/note'
import { NumberInput } from '../../primitives/number-input'
import { useCommands } from '../../use-app'
import classes from './price-table.module.css'
import { SharingKeyEditor } from './sharing-key-editor'

const GIVERS = FUNDERS.filter((funder) => funder !== 'epci')

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
              <SourceRow
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

interface SourceRowProps {
  readonly source: FundingSource
  readonly onChange: (source: FundingSource) => void
  readonly onRemove: () => void
}

function SourceRow({ source, onChange, onRemove }: SourceRowProps) {
  const translate = useTranslate()
  const { funder, rate, base, perPrise, capTotal, evidence } = source
  const name = translate(`funder.${funder}`)
  /** A rule that the user typed is his. */
  const change = (part: Partial<FundingSource>) =>
    onChange({ ...source, ...part, source: translate('prices.by-user'), evidence: 'sourced' })
  const cell = (level: string) => translate('prices.cell', { name, level })

  return (
    <tr>
      <th scope="row">
        <NativeSelect
          aria-label={translate('funding.who')}
          value={funder}
          data={GIVERS.map((key) => ({ value: key, label: translate(`funder.${key}`) }))}
          onChange={(event) => {
            const chosen = GIVERS.find((key) => key === event.currentTarget.value)
            if (chosen) change({ funder: chosen })
          }}
        />
      </th>
      <td>
        <NumberInput
          aria-label={cell(translate('funding.rate'))}
          unit="%"
          min={0}
          max={100}
          decimals={1}
          placeholder={translate('funding.no-limit')}
          value={rate === null ? null : rate * 100}
          onCommit={(percent) => change({ rate: percent / 100 })}
          onClear={() => change({ rate: null })}
        />
      </td>
      <td>
        <NativeSelect
          aria-label={translate('funding.base')}
          value={base}
          data={[
            { value: 'capex', label: translate('funding.base-capex') },
            { value: 'remainder', label: translate('funding.base-remainder') },
          ]}
          onChange={(event) =>
            change({ base: event.currentTarget.value === 'capex' ? 'capex' : 'remainder' })
          }
        />
      </td>
      <td>
        <NumberInput
          aria-label={cell(translate('funding.per-prise'))}
          unit="€"
          min={0}
          decimals={2}
          placeholder={translate('funding.no-limit')}
          value={perPrise === null ? null : perPrise / 100}
          onCommit={(euros) => change({ perPrise: eurosToCents(euros) })}
          onClear={() => change({ perPrise: null })}
        />
      </td>
      <td>
        <NumberInput
          aria-label={cell(translate('funding.cap'))}
          unit="€"
          min={0}
          placeholder={translate('funding.no-limit')}
          value={capTotal === null ? null : capTotal / 100}
          onCommit={(euros) => change({ capTotal: eurosToCents(euros) })}
          onClear={() => change({ capTotal: null })}
        />
      </td>
      <td className={classes.source} title={source.source}>
        {source.source} <EvidenceMark evidence={evidence} />
      </td>
      <td>
        <IconButton label={translate('funding.remove', { name })} onClick={onRemove}>
          <Icon name="remove" size={16} />
        </IconButton>
      </td>
    </tr>
  )
}

/** An id that no source of the plan has. */
function nextId(sources: readonly FundingSource[]): string {
  let number = sources.length + 1
  while (sources.some(({ id }) => id === `source-${number}`)) number++
  return `source-${number}`
}
