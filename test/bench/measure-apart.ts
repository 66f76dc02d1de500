/*
 * Measures in a process apart, and gives up on who takes too long.
 */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Measured } from './measure.ts'

/** Nobody waits a minute for a document. */
const PATIENCE = 60_000

const SECONDS = 3

/** What was measured, or why nothing was. */
export type Outcome = { readonly measured: Measured } | { readonly failed: string }

/**
 * Runs an engine at one size until the figures are steady.
 * @param module Path of the engine's module, from this folder.
 */
export const measureApart = (module: string, rows: number): Promise<Outcome> =>
  new Promise((done) => {
    const args = [resolve(import.meta.dirname, 'measure.ts'), module, `${rows}`, `${SECONDS}`]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let outcome: Outcome | undefined
    let complaint = ''
    const giveUp = (): void => {
      outcome = { failed: `more than ${PATIENCE / 1000} s` }
      child.kill('SIGKILL')
    }
    let timer = setTimeout(giveUp, PATIENCE)
    let rest = ''
    child.stdout.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      clearTimeout(timer)
      timer = setTimeout(giveUp, PATIENCE)
      const last = lines.findLast((line) => line.startsWith('{"measured"'))
      if (last !== undefined) outcome = JSON.parse(last)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk
    })
    child.on('close', () => {
      clearTimeout(timer)
      done(outcome ?? { failed: reasonIn(complaint) })
    })
  })

const reasonIn = (complaint: string): string =>
  /^\S*Error.*$/m.exec(complaint)?.[0] ?? complaint.trim().split('\n')[0] ?? 'no reason given'
