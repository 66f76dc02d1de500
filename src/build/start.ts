/*
 * `npm start`: serves the site that `astro build` has just made, until it is ended.
 */
import { resolve } from 'node:path'
import { serve } from './serve.ts'

const PORT = 4321

const { url } = await serve({ folder: resolve('dist'), port: PORT, host: process.env['HOST'] })
console.log(`\n客户部手册：${url}\n（按 Ctrl+C 结束 · press Ctrl+C to end）`)
