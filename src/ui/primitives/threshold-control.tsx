import { Button, Popover } from '@mantine/core'
import type { Threshold } from '../../domain/coverage/coverage'
import type { Kbps } from '../../domain/kernel/units'
import { THRESHOLDS } from '../../state/vocabulary'
import { useFormat, useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import { Note } from './note'
import { SpeedInput } from './speed-input'
import classes from './threshold-control.module.css'

interface ThresholdControlProps {
  readonly value: Threshold
  readonly onChange: (threshold: Threshold) => void
}

const PRESETS = Object.values(THRESHOLDS)

/** The question of the whole page: from which speed is a line served? Six usual answers, or any other. */
export function ThresholdControl({ value, onChange }: ThresholdControlProps) {
  const translate = useTranslate()
  const format = useFormat()
  const isPreset = PRESETS.some((preset) => preset === value.downKbps)
  const isSpecial = !isPreset || value.upKbps !== null
  const setDown = (downKbps: Kbps) => onChange({ ...value, downKbps })
  const special = writeSpecial(value, isPreset, format.speed)

  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>{translate('threshold.label')}</legend>
      {PRESETS.map((preset) => (
        <button
          key={preset}
          type="button"
          className={classes.preset}
          aria-pressed={preset === value.downKbps}
          onClick={() => setDown(preset)}
        >
          {format.speed(preset)}
        </button>
      ))}
      <Popover position="bottom-end" width={288} trapFocus withArrow>
        <Popover.Target>
          <button
            type="button"
            className={classes.preset}
            data-special={isSpecial || undefined}
            aria-pressed={isSpecial}
          >
            <span className={classes.current}>{format.speed(value.downKbps)}</span>
            <span>{isSpecial ? special : translate('threshold.other')}</span>
            <Icon name="down" size={14} />
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <ThresholdForm value={value} onChange={onChange} />
        </Popover.Dropdown>
      </Popover>
    </fieldset>
  )
}

/** Any speed down and, when it matters, up. Used where a threshold is typed: the top bar, a scenario's goal. */
export function ThresholdForm({ value, onChange }: ThresholdControlProps) {
  const translate = useTranslate()
  const format = useFormat()
  return (
    <div className={classes.form}>
      <div className={classes.list}>
        {PRESETS.map((preset) => (
          <Button
            key={preset}
            variant={preset === value.downKbps ? 'light' : 'default'}
            onClick={() => onChange({ ...value, downKbps: preset })}
          >
            {format.speed(preset)}
          </Button>
        ))}
      </div>
      <SpeedInput
        label={translate('threshold.down')}
        placeholder={translate('threshold.down-example')}
        value={value.downKbps}
        onCommit={(downKbps) => onChange({ ...value, downKbps })}
      />
      <SpeedInput
        label={translate('threshold.up')}
        placeholder={translate('threshold.up-example')}
        value={value.upKbps}
        onCommit={(upKbps) => onChange({ ...value, upKbps })}
        onClear={() => onChange({ ...value, upKbps: null })}
      />
      <Note>{translate('threshold.meaning')}</Note>
    </div>
  )
}

function writeSpecial(
  { downKbps, upKbps }: Threshold,
  isPreset: boolean,
  speed: (kbps: Kbps) => string,
): string {
  const up = upKbps === null ? '' : `↑ ${speed(upKbps)}`
  return isPreset ? up : `${speed(downKbps)} ${up}`.trim()
}
