/*
 * The thread in which `npm run read` reads a PDF (read-in-thread.ts).
 */
import { parentPort, workerData } from 'node:worker_threads'
import { readPdf } from '../../engine/index.ts'

parentPort?.postMessage(await readPdf(workerData as Uint8Array)) // what readInThread() hands over
