import { useEffect, useState } from 'react'
import { useTranslate } from '../i18n-context'
import { useCommands } from '../use-app'
import classes from './drop-anywhere.module.css'

/** Files can be let go of anywhere, at any time; while they are held over the page, it says so. */
export function DropAnywhere() {
  const translate = useTranslate()
  const { importFiles, setStep } = useCommands()
  const [isOver, setIsOver] = useState(false)

  useEffect(() => {
    const handleOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setIsOver(true)
    }
    const handleLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const handleDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setIsOver(false)
      setStep('data')
      void importFiles(toStoredFiles(event.dataTransfer.files))
    }
    window.addEventListener('dragover', handleOver)
    window.addEventListener('dragleave', handleLeave)
    window.addEventListener('drop', handleDrop)
    return () => {
      window.removeEventListener('dragover', handleOver)
      window.removeEventListener('dragleave', handleLeave)
      window.removeEventListener('drop', handleDrop)
    }
  }, [importFiles, setStep])

  if (!isOver) return null
  return (
    <div className={classes.root}>
      <p>{translate('drop.here')}</p>
    </div>
  )
}

export const toStoredFile = (file: File) => ({ name: file.name, blob: file })
export const toStoredFiles = (files: Iterable<File>) => [...files].map(toStoredFile)
