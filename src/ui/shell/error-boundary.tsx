import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useTranslate } from '../i18n-context'
import { EmptyState } from '../primitives/empty-state'

interface ErrorBoundaryProps {
  /** The part of the page that may fail, as the message names it. */
  readonly part: 'panel' | 'map' | 'table' | 'page'
  readonly children: ReactNode
}

/** Keeps a fault in the part of the page where it happened: the project and the other parts go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly reason: string | null }> {
  override state = { reason: null }

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { reason } = this.state
    if (reason === null) return this.props.children
    return <Failure part={this.props.part} reason={reason} onRetry={() => this.setState({ reason: null })} />
  }
}

function Failure({
  part,
  reason,
  onRetry,
}: {
  part: ErrorBoundaryProps['part']
  reason: string
  onRetry: () => void
}) {
  const translate = useTranslate()
  return (
    <div role="alert" style={{ padding: 16 }}>
      <EmptyState
        title={translate(`failure.${part}`)}
        action={<Button onClick={onRetry}>{translate('failure.retry')}</Button>}
      >
        {translate('failure.meaning', { reason })}
      </EmptyState>
    </div>
  )
}
