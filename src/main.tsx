import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserPorts } from './browser-ports'
import { createApp } from './state/create-app'
import { App } from './ui/app'

const container = document.getElementById('app')
if (!container) throw new Error('index.html has no #app')

const app = createApp(createBrowserPorts())
// The document's own language is outside React's tree; screen readers choose their voice by it.
app.store.subscribe(({ locale }) => {
  document.documentElement.lang = locale
})

// As a transition: React then draws in slices, and a click is heard between them.
startTransition(() =>
  createRoot(container).render(
    <StrictMode>
      <App app={app} />
    </StrictMode>,
  ),
)
