import type { TextInputProps } from '@mantine/core'
import { parseNumber } from '../../i18n/parse-number'
import { useFormat, useTranslate } from '../i18n-context'
import { CommitInput } from './commit-input'
import classes from './number-input.module.css'

interface NumberInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error' | 'defaultValue'> {
  readonly value: number | null
  readonly unit?: string
  readonly decimals?: number
  readonly min?: number
  readonly max?: number
  readonly onCommit: (value: number) => void
  readonly onClear?: () => void
}

/** A number typed as it is read, with its unit in the field: « 1 260 € », « 33,5 % ». */
export function NumberInput({ value, unit, decimals = 0, min, max, ...rest }: NumberInputProps) {
  const translate = useTranslate()
  const { number } = useFormat()
  const parse = (text: string) => {
    const parsed = parseNumber(unit ? text.replace(unit, '') : text)
    if (parsed === null || parsed < (min ?? -Infinity) || parsed > (max ?? Infinity)) return null
    return parsed
  }
  const format = (known: number) => number(known, Number.isInteger(known) ? 0 : decimals)
  const complaint =
    min !== undefined && max !== undefined
      ? translate('input.number-between', { min: format(min), max: format(max) })
      : min !== undefined
        ? translate('input.number-from', { min: format(min) })
        : translate('input.number')
  return (
    <CommitInput
      {...rest}
      classNames={{ input: classes.input }}
      value={value}
      format={format}
      parse={parse}
      complaint={complaint}
      inputMode="decimal"
      autoComplete="off"
      rightSection={unit ? <span className={classes.unit}>{unit}</span> : null}
      rightSectionPointerEvents="none"
    />
  )
}
