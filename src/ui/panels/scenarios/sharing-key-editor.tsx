import { NativeSelect } from '@mantine/core'
import type { SharingKey } from '../../../domain/cost/funding-plan'
import { eurosToCents } from '../../../state/vocabulary'
import { useTranslate } from '../../i18n-context'
import { NumberInput } from '../../primitives/number-input'
import { MOST_EUROS } from '../../write-amount'
import classes from './scenarios.module.css'

/** What the fixed key starts from: the one seen in the Pays de Saint-Omer. */
const SEEN = { perEpci: eurosToCents(5_000), perInhabitant: eurosToCents(0.7) }

interface SharingKeyEditorProps {
  readonly value: SharingKey
  readonly onChange: (key: SharingKey) => void
}

/** How the EPCI share what is left. */
export function SharingKeyEditor({ value, onChange }: SharingKeyEditorProps) {
  const translate = useTranslate()
  return (
    <div className={classes.sharing}>
      <NativeSelect
        label={translate('sharing.label')}
        value={value.kind}
        data={(['inhabitants', 'linesTreated', 'fixedAndInhabitants'] as const).map((kind) => ({
          value: kind,
          label: translate(`sharing.${kind}`),
        }))}
        onChange={(event) => {
          const kind = event.currentTarget.value
          if (kind === 'fixedAndInhabitants') onChange({ kind, ...SEEN })
          else onChange({ kind: kind === 'linesTreated' ? 'linesTreated' : 'inhabitants' })
        }}
      />
      {value.kind === 'fixedAndInhabitants' && (
        <>
          <NumberInput
            label={translate('sharing.per-epci')}
            unit="€"
            min={0}
            max={MOST_EUROS}
            value={value.perEpci / 100}
            onCommit={(euros) => onChange({ ...value, perEpci: eurosToCents(euros) })}
          />
          <NumberInput
            label={translate('sharing.per-inhabitant')}
            unit="€"
            min={0}
            max={MOST_EUROS}
            decimals={2}
            value={value.perInhabitant / 100}
            onCommit={(euros) => onChange({ ...value, perInhabitant: eurosToCents(euros) })}
          />
        </>
      )}
    </div>
  )
}
