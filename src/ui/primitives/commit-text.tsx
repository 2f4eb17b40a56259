import { Textarea, type TextareaProps } from '@mantine/core'
import { type CommitProps, useCommit } from './use-commit'

type CommitTextProps = Omit<TextareaProps, 'value' | 'onChange' | 'error' | 'defaultValue'> &
  Pick<CommitProps<string>, 'onCommit' | 'complaint'> & { readonly value: string }

/** A text too long for one line, shown whole; Enter commits it, Escape gives the old one back. */
export function CommitText({ value, onCommit, complaint, ...rest }: CommitTextProps) {
  const field = useCommit({
    value,
    format: (text) => text,
    parse: (text) => text.trim() || null,
    onCommit,
    complaint,
  })
  return <Textarea autosize minRows={1} {...rest} {...field} />
}
