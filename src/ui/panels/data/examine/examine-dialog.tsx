import { Button, Modal } from '@mantine/core'
import { useDeferredValue } from 'react'
import { examinedView } from '../../../../state/views/examined'
import { useTranslate } from '../../../i18n-context'
import { IssueList } from '../../../primitives/issue-list'
import { Details } from '../../../primitives/panel'
import { useReturnFocus } from '../../../primitives/use-return-focus'
import { useCommands, useView } from '../../../use-app'
import { ChoiceFields } from './choice-fields'
import classes from './examine.module.css'
import { PreviewTable } from './preview-table'

/** A file's first rows and what is made of them: each choice is seen at once, and nothing changes until it is asked. */
export function ExamineDialog() {
  useReturnFocus()
  const translate = useTranslate()
  const { stopExamining, examineAs, readAsExamined } = useCommands()
  const examined = useDeferredValue(useView(examinedView))
  if (examined === null) return null
  const { file, choices, preview, isLooking } = examined
  const isSaid = Object.keys(choices).length > 0
  return (
    <Modal
      opened
      onClose={stopExamining}
      size="min(1280px, 96vw)"
      title={translate('examine.title', { name: file.name })}
      closeButtonProps={{ 'aria-label': translate('close') }}
    >
      {preview && <ChoiceFields preview={preview} choices={choices} />}
      <div role="status" className={classes.answer}>
        {isLooking || preview === null ? (
          translate('examine.looking')
        ) : preview.summary ? (
          translate('examine.answer', {
            shown: preview.summary.read,
            used: preview.summary.used,
            refused: preview.summary.refused,
          })
        ) : (
          <>
            {translate('examine.answer-none')}
            <IssueList issues={preview.issues} />
          </>
        )}
      </div>
      {preview?.summary && preview.issues.length > 0 && (
        <Details title={translate('data.issues', { count: preview.issues.length })}>
          <IssueList issues={preview.issues} />
        </Details>
      )}
      {preview?.glance && <PreviewTable glance={preview.glance} preview={preview} choices={choices} />}
      <div className={classes.actions}>
        <Button variant="subtle" disabled={!isSaid} onClick={() => void examineAs({})}>
          {translate('examine.reset')}
        </Button>
        <Button variant="default" onClick={stopExamining}>
          {translate('examine.cancel')}
        </Button>
        <Button disabled={isLooking || !preview?.summary} onClick={() => void readAsExamined()}>
          {translate('examine.apply')}
        </Button>
      </div>
    </Modal>
  )
}
