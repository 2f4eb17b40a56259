import { type KeyboardEvent, useState } from 'react'

export interface CommitProps<T> {
  readonly value: T | null
  readonly format: (value: T) => string
  /** null: the text is not a value. */
  readonly parse: (text: string) => T | null
  /** Called on Enter or when the field is left, only with a value that differs. */
  readonly onCommit: (value: T) => void
  /** When given, an empty field is an answer: « not known », « no limit ». */
  readonly onClear?: () => void
  /** Said of a text that is not a value. */
  readonly complaint: string | ((text: string) => string)
}

/** What a field shows and does so that it writes only what it understood, when the user is done. */
export function useCommit<T>({ value, format, parse, onCommit, onClear, complaint }: CommitProps<T>) {
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
  return {
    value: text,
    error: isWrong ? (typeof complaint === 'string' ? complaint : complaint(text)) : null,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setDraft(event.currentTarget.value),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') {
        event.preventDefault()
        commit()
      }
      if (event.key === 'Escape' && draft !== null) {
        event.stopPropagation()
        setDraft(null)
      }
    },
    onFocus: (event: { readonly currentTarget: { readonly select: () => void } }) =>
      event.currentTarget.select(),
  }
}
