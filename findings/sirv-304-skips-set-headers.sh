#!/usr/bin/env bash
# sirv 3.0.2, a static file server for Node.
# Guess: its option setHeaders, by its manual for "any headers on the outgoing response", is called for every answer about a
# file, so that a policy put there is on a "304 Not Modified" too; a 304 must carry what a 200 would of Cache-Control, Vary
# and others, and caches take over the new values of its headers (RFC 9110, 15.4.5; RFC 9111, 3.2).
# Instead the 304 is sent before the function is called: a policy that was changed never reaches a page that was kept.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
npm init -y >/dev/null 2>&1 && npm install --no-audit --no-fund sirv@3.0.2 >/dev/null 2>&1 || exit 2
mkdir site && printf 'text' >site/a.txt
cat >ask.mjs <<'JS'
import { createServer } from 'node:http'
import sirv from 'sirv'
const files = sirv('site', { etag: true, setHeaders: (response) => response.setHeader('X-Policy', 'strict') })
const server = createServer(files).listen(0, async () => {
  const url = `http://localhost:${server.address().port}/a.txt`
  const first = await fetch(url)
  const again = await fetch(url, { headers: { 'If-None-Match': first.headers.get('etag') } })
  console.log(first.status, first.headers.get('x-policy'), again.status, again.headers.get('x-policy'))
  server.close()
  server.closeAllConnections()
})
JS
seen=$(node ask.mjs) || exit 2
echo "version: sirv $(node -p "require('./node_modules/sirv/package.json').version")"
echo "seen: $seen"
echo "guessed: 200 strict 304 strict"
[ "$seen" = "200 strict 304 null" ]
