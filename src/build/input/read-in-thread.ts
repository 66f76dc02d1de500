/*
 * Reading what may be hostile on the command line: in a thread of its own, which is ended as the browser's worker is
 * (limits/read-apart.ts). Without it, who has read a thousand files in a loop would wait for one of them for ever.
 */
import { Worker } from 'node:worker_threads'
import { READING } from '../../limits/limits.ts'
import type { Apart } from '../../limits/read-apart.ts'

/** Megabytes that the thread may hold: a right file of the largest size takes a quarter. */
const MEMORY = 1024

/**
 * Hands the bytes to a thread and gives the one message that it answers with.
 * @param script Posts its answer to `parentPort`; the bytes are its `workerData`.
 * @param milliseconds Counted from the thread's start; loading the reader from a disk is short.
 */
export const readInThread = <T>(
  script: URL,
  bytes: Uint8Array,
  milliseconds: number = READING.milliseconds,
): Promise<Apart<T>> =>
  new Promise((resolve) => {
    const thread = new Worker(script, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: MEMORY } })
    const end = (answer: Apart<T>): void => {
      clearTimeout(timer)
      resolve(answer)
      void thread.terminate()
    }
    const timer = setTimeout(() => end({ ok: false, why: 'tooLong' }), milliseconds)
    thread.on('message', (value: T) => end({ ok: true, value }))
    thread.on('error', () => end({ ok: false, why: 'broke' }))
    thread.on('exit', () => end({ ok: false, why: 'broke' }))
  })
