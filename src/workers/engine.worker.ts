import { createEngine } from './engine'
import { serveWorker, type WorkerScope } from './serve-worker'

serveWorker(self as unknown as WorkerScope, createEngine())
