import { prefixKeys } from '../prefix-keys'
import { glossaryFr } from './glossary'
import { issuesFr } from './issues'
import { panelsFr } from './panels'
import { scenariosFr } from './scenarios'
import { uiFr } from './ui'

/** French, the source: its keys are the type of every other language. */
export const fr = {
  ...uiFr,
  ...panelsFr,
  ...scenariosFr,
  ...prefixKeys('issue', issuesFr),
  ...prefixKeys('glossary', glossaryFr),
} as const
