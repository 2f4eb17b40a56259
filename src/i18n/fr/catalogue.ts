import { prefixKeys } from '../prefix-keys'
import { issuesFr } from './issues'

/** French, the source: its keys are the type of every other language. */
export const fr = {
  ...prefixKeys('issue', issuesFr),
} as const
