import { fileMethods } from './file-methods'
import { serveWorker, type WorkerScope } from './serve-worker'

serveWorker(self as unknown as WorkerScope, fileMethods)
