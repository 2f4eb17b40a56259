import { useRef } from 'react'
import { dataPanelView, type FileRow } from '../../../state/views/data-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import { IssueList } from '../../primitives/issue-list'
import { Panel, Section } from '../../primitives/panel'
import { Sentence } from '../../primitives/sentence'
import { useKeptFocus } from '../../primitives/use-kept-focus'
import { useView } from '../../use-app'
import classes from './data-panel.module.css'
import { ExpectedFiles } from './expected-files'
import { FileCard } from './file-card'
import { KeptProjects } from './kept-projects'
import { OpenFiles } from './open-files'
import { ReadingList } from './reading-list'
import { ActiveRecipe, RecipeSection } from './recipe-section'
import { RuleList } from './rule-list'

/** What the project stands on: the files, what was found in each, and what is wrong with them. */
export function DataPanel() {
  const translate = useTranslate()
  const { number } = useFormat()
  const view = useView(dataPanelView)
  const cards = useRef<HTMLDivElement>(null)
  useKeptFocus(cards)
  const refused = view.files.reduce((sum, { summary }) => sum + summary.refused, 0)
  const isReady = view.communes !== null && view.lines !== null
  const [missing] = view.missing

  return (
    <Panel
      question={translate('data.question')}
      isStale={view.state === 'running' && isReady}
      answer={
        <div role="status">
          <Sentence>
            {view.files.length === 0
              ? translate('data.answer-empty')
              : missing
                ? translate(`data.answer-missing-${missing}`)
                : translate('data.answer', {
                    communes: view.communes ?? 0,
                    lines: view.lines ?? 0,
                    files: view.files.length,
                    refused,
                    refusedText: number(refused),
                  })}
          </Sentence>
        </div>
      }
    >
      {view.others.length > 0 && <KeptProjects projects={view.others} />}
      <OpenFiles isFirst={view.files.length === 0} />
      <ActiveRecipe />
      <ReadingList jobs={view.reading} />
      {view.files.length > 0 && (
        <Section title={translate('data.files')}>
          <div ref={cards} className={classes.cards}>
            {view.files.map((file, index) => (
              <FileCard key={nameCard(view.files, index)} file={file} />
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

/** A file read again is another source under the same name: its card stays, and what is open in it. */
function nameCard(files: readonly FileRow[], index: number): string {
  const { name } = files[index]!.ref
  return `${name} ${files.slice(0, index).filter(({ ref }) => ref.name === name).length}`
}
