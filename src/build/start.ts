/*
 * `npm start`: serves the site that `astro build` has just made, until it is ended.
 */
import { resolve } from 'node:path'
import { serve } from './serve.ts'

const PORT = 4321

const host = process.env['HOST']
try {
  const { url } = await serve({ folder: resolve('dist'), port: PORT, host })
  console.log(`\n客户部手册：${url}\n（按 Ctrl+C 结束 · press Ctrl+C to end）`)
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  const isForeign = code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN'
  console.error(isForeign ? `HOST 写的“${host}”不是这台电脑的地址。请改成 0.0.0.0，或者不写。` : message)
  process.exitCode = 1
}
