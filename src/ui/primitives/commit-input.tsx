import { TextInput, type TextInputProps } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'

interface CommitInputProps<T> extends Omit<TextInputProps, 'value' | 'onChange' | 'error' | 'defaultValue'> {
  readonly value: T | null
  readonly format: (value: T) => string
  /** null: the text is not a value. */
  readonly parse: (text: string) => T | null
  /** Called on Enter or when the field is left, only with a value that differs. */
  readonly onCommit: (value: T) => void
  /** When given, an empty field is an answer: « not known », « no limit ». */
  readonly onClear?: () => void
  readonly complaint: string
}

/** A text field that writes only what it understood, when the user is done; Escape gives the old value back. */
export function CommitInput<T>(props: CommitInputProps<T>) {
  const { value, format, parse, onCommit, onClear, complaint, ...rest } = props
  const [draft, setDraft] = useState<string | null>(null)
  const shown = value === null ? '' : format(value)
  const text = draft ?? shown
  const isEmpty = text.trim() === ''
  const parsed = isEmpty ? null : parse(text)
  const isWrong = draft !== null && (isEmpty ? !onClear : parsed === null)

  const commit = () => {
    if (draft === null || isWrong) return
    setDraft(null)
    if (isEmpty) {
      if (value !== null) onClear?.()
    } else if (parsed !== null && draft !== shown) onCommit(parsed)
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation()
      setDraft(null)
    }
  }

  return (
    <TextInput
      {...rest}
      value={text}
      error={isWrong ? complaint : null}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={handleKey}
      onFocus={(event) => event.currentTarget.select()}
    />
  )
}
