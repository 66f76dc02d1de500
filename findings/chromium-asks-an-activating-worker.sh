#!/usr/bin/env bash
# Chromium 156, as CHROMIUM_PATH or `chromium` names it, driven by playwright-core 1.65.1: service workers.
#
# Guess: a worker that takes the place of another by skipWaiting() is asked for nothing before the work of its `activate`
# event is done: Service Workers, “Handle Fetch”: “If activeWorker's state is "activating", wait for activeWorker's state
# to become "activated".” So what `activate` prepares (which open pages belong to which edition) is there for every fetch.
#
# Seen: a page that was open under the old worker is answered by the new one while that is still `activating`, before
# what its `activate` event waits for has ended.
set -uo pipefail
chromium=${CHROMIUM_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)} || exit 2
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm init -y >/dev/null 2>&1 && npm install --no-audit --no-fund playwright-core@1.65.1 >/dev/null 2>&1 || exit 2
cat >run.mjs <<'JS'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'

let edition = 1
const worker = () => `
  let ready = false
  addEventListener('install', (event) => skipWaiting())
  addEventListener('activate', (event) => event.waitUntil((async () => {
    if (${edition} === 1) await clients.claim()
    await new Promise((done) => setTimeout(done, 3000))
    ready = true
  })()))
  addEventListener('fetch', (event) => {
    if (event.request.url.endsWith('/who')) event.respondWith(new Response('${edition} ' + ready))
  })`
const server = createServer((request, response) => {
  const isWorker = request.url === '/sw.js'
  response.writeHead(200, { 'content-type': isWorker ? 'text/javascript' : 'text/html', 'cache-control': 'no-store' })
  response.end(isWorker ? worker() : '<h1>page</h1>')
}).listen(0, '127.0.0.1')
await new Promise((done) => server.once('listening', done))
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] })
const page = await (await browser.newContext({ serviceWorkers: 'allow' })).newPage()
await page.goto(`http://localhost:${server.address().port}/`)
await page.evaluate(async () => {
  await navigator.serviceWorker.register('/sw.js')
  const registration = await navigator.serviceWorker.ready
  while (registration.active.state !== 'activated') await new Promise((done) => setTimeout(done, 50))
})
edition = 2
const seen = await page.evaluate(async () => {
  const changed = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done))
  await (await navigator.serviceWorker.getRegistration()).update()
  await changed
  return (await fetch('/who')).text()
})
console.log(`${browser.version()}|${seen}`)
await browser.close()
server.close()
JS
found=$(timeout 60 node run.mjs "$chromium" 2>/dev/null) || exit 2
echo "version: Chromium ${found%|*}"
echo "seen: the open page is answered by worker, and whether its activate event has ended: ${found#*|}"
echo "guessed: 2 true"
[ "${found#*|}" = '2 false' ]
