import { NativeSelect } from '@mantine/core'
import type { FundingSource } from '../../../domain/cost/funding-plan'
import { eurosToCents, FUNDERS } from '../../../state/vocabulary'
import { useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { EvidenceMark } from '../../primitives/badge'
import { IconButton } from '../../primitives/icon-toggle'
import { NumberInput } from '../../primitives/number-input'
import { MOST_EUROS } from '../../write-amount'
import classes from './price-table.module.css'

const GIVERS = FUNDERS.filter((funder) => funder !== 'epci')

interface FundingRowProps {
  readonly source: FundingSource
  readonly onChange: (source: FundingSource) => void
  readonly onRemove: () => void
}

/** One source of a plan, changed in place: its rate, what it is taken of, its caps. */
export function FundingRow({ source, onChange, onRemove }: FundingRowProps) {
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
          decimals={2}
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
          max={MOST_EUROS}
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
          max={MOST_EUROS}
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
