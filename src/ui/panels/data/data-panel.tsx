import { useRef } from 'react'
import type { ReadingJob } from '../../../state/app-state'
import { dataPanelView, type FileRow } from '../../../state/views/data-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import { IssueList } from '../../primitives/issue-list'
import { Note } from '../../primitives/note'
import { Panel, Section } from '../../primitives/panel'
import { Sentence } from '../../primitives/sentence'
import { useKeptFocus } from '../../primitives/use-kept-focus'
import { useView } from '../../use-app'
import { useIsReading } from '../../use-is-reading'
import classes from './data-panel.module.css'
import { ExpectedFiles } from './expected-files'
import { FileCard } from './file-card'
import { KeptProjects } from './kept-projects'
import { OpenFiles } from './open-files'
import { ReadingList } from './reading-list'
import { ActiveRecipe, RecipeSection } from './recipe-section'
import { RuleList } from './rule-list'

type DataPanelView = ReturnType<typeof dataPanelView>

/** What the project stands on: the files, what was found in each, and what is wrong with them. */
export function DataPanel() {
  const translate = useTranslate()
  const view = useView(dataPanelView)
  const answer = useAnswer(view)
  const isReading = useIsReading()
  const cards = useRef<HTMLDivElement>(null)
  useKeptFocus(cards)
  const isReady = view.communes !== null && view.lines !== null
  /** Told in the card of the file whose place it takes: where the user asked for it. */
  const isInPlace = ({ attempt }: ReadingJob) => view.files.some(({ ref }) => ref.id === attempt?.replaces)

  return (
    <Panel
      question={translate('data.question')}
      isStale={view.state === 'running' && isReady}
      answer={
        <div role="status">
          <Sentence>{answer}</Sentence>
        </div>
      }
    >
      {view.others.length > 0 && <KeptProjects projects={view.others} />}
      <OpenFiles isFirst={view.files.length === 0} />
      {isReading && view.files.length + view.reading.length > 0 && (
        <Note>{translate('data.reading-only')}</Note>
      )}
      <ActiveRecipe />
      <ReadingList jobs={view.reading.filter((job) => !isInPlace(job))} />
      {view.files.length > 0 && (
        <Section title={translate('data.files')}>
          <div ref={cards} className={classes.cards}>
            {view.files.map((file, index) => (
              <FileCard
                key={nameCard(view.files, index)}
                file={file}
                jobs={view.reading.filter(({ attempt }) => attempt?.replaces === file.ref.id)}
              />
            ))}
          </div>
        </Section>
      )}
      {view.joinIssues.length > 0 && (
        <Section title={translate('data.join')}>
          <IssueList issues={view.joinIssues} withFile />
        </Section>
      )}
      {view.files.length > 0 && <RuleList />}
      {view.files.length > 0 && <RecipeSection />}
      <ExpectedFiles />
    </Panel>
  )
}

/** What the files amount to, or what is still missing. */
function useAnswer(view: DataPanelView): string {
  const translate = useTranslate()
  const { number } = useFormat()
  const { files, state, communes, lines } = view
  const [missing] = view.missing
  if (files.length === 0) return translate('data.answer-empty')
  if (missing) return translate(`data.answer-missing-${missing}`)
  if (state === 'running' && lines === 0) return translate('data.answer-joining')
  const refused = files.reduce((sum, { toCheck }) => sum + toCheck, 0)
  return translate('data.answer', {
    communes: communes ?? 0,
    lines: lines ?? 0,
    files: files.length,
    refused,
    refusedText: number(refused),
  })
}

/** A file read again is another source under the same name: its card stays, and what is open in it. */
function nameCard(files: readonly FileRow[], index: number): string {
  const { name } = files[index]!.ref
  return `${name} ${files.slice(0, index).filter(({ ref }) => ref.name === name).length}`
}
