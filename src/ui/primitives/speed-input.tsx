import type { TextInputProps } from '@mantine/core'
import type { Kbps } from '../../domain/kernel/units'
import { parseThreshold } from '../../state/vocabulary'
import { useFormat, useTranslate } from '../i18n-context'
import { CommitInput } from './commit-input'

interface SpeedInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error' | 'defaultValue'> {
  readonly value: Kbps | null
  readonly onCommit: (value: Kbps) => void
  readonly onClear?: () => void
}

/** A speed as people say it: « 25 M », « 1,5 Mbit/s », « 512 k ». */
export function SpeedInput(props: SpeedInputProps) {
  const translate = useTranslate()
  const format = useFormat()
  return (
    <CommitInput
      {...props}
      format={format.speed}
      parse={parseThreshold}
      complaint={translate('input.speed')}
      autoComplete="off"
    />
  )
}
