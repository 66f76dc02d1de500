// A reader that does what it should.
import { parentPort, workerData } from 'node:worker_threads'

parentPort?.postMessage((workerData as Uint8Array)[0])
