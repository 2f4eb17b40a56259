import { TextInput, type TextInputProps } from '@mantine/core'
import { type CommitProps, useCommit } from './use-commit'

type CommitInputProps<T> = Omit<TextInputProps, 'value' | 'onChange' | 'error' | 'defaultValue'> &
  CommitProps<T>

/** A text field that writes only what it understood, when the user is done; Escape gives the old value back. */
export function CommitInput<T>(props: CommitInputProps<T>) {
  const { value, format, parse, onCommit, onClear, complaint, ...rest } = props
  const field = useCommit({ value, format, parse, onCommit, complaint, ...(onClear && { onClear }) })
  return <TextInput {...rest} {...field} />
}
