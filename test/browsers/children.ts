/*
 * Programs that a browser needs beside it, such as a screen: started, waited for by what they say, and ended.
 */
import { type ChildProcess, spawn } from 'node:child_process'

/** Milliseconds until a program that says nothing is given up. */
const PATIENCE = 20_000

/** Starts a program; resolves once `ready` finds something in what it says. @throws when it ends before, or says nothing. */
export const startChild = async <T>(
  command: string,
  args: readonly string[],
  ready: (said: string) => T | undefined,
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ readonly child: ChildProcess; readonly found: T }> => {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
  let said = ''
  const found = await new Promise<T>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`${command} ${why}: ${said.slice(-500)}`))
    const timer = setTimeout(() => fail('said nothing that was waited for'), PATIENCE)
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      const result = ready(said)
      if (result === undefined) return
      clearTimeout(timer)
      resolve(result)
    }
    for (const stream of child.stdio.slice(1)) stream?.on('data', hear)
    child.on('error', (error) => fail(error.message))
    child.on('exit', (code) => fail(`ended with ${code}`))
  }).catch((error: unknown) => {
    child.kill()
    throw error
  })
  return { child, found }
}

/** Ends a program and waits until it is gone. */
export const endChild = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    child.once('exit', () => done())
    child.kill()
  })
