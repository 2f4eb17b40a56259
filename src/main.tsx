import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserPorts } from './browser-ports'
import { createApp } from './state/create-app'
import { App } from './ui/app'

const container = document.getElementById('app')
if (!container) throw new Error('index.html has no #app')

createRoot(container).render(
  <StrictMode>
    <App app={createApp(createBrowserPorts())} />
  </StrictMode>,
)
