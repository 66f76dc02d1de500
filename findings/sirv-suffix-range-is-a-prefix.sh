#!/usr/bin/env bash
# sirv 3.0.2, a static file server for Node.
# Guess: "Range: bytes=-3" asks for the last three bytes of a file (RFC 9110, 14.1.2, "suffix-range"), as nginx, Caddy,
# Apache and Express's "send" answer it; readers of ZIP and PDF files, whose index is at the end, ask so.
# Instead it splits at "-", takes the missing first number for 0, and sends bytes 0 to 3: the first four, as a 206 whose
# Content-Range is right about what it sent.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
npm init -y >/dev/null 2>&1 && npm install --no-audit --no-fund sirv@3.0.2 >/dev/null 2>&1 || exit 2
mkdir site && printf '0123456789' >site/a.txt
cat >ask.mjs <<'JS'
import { createServer } from 'node:http'
import sirv from 'sirv'
const server = createServer(sirv('site')).listen(0, async () => {
  const answer = await fetch(`http://localhost:${server.address().port}/a.txt`, { headers: { Range: 'bytes=-3' } })
  console.log(answer.status, answer.headers.get('content-range'), await answer.text())
  server.close()
  server.closeAllConnections()
})
JS
seen=$(node ask.mjs) || exit 2
echo "version: sirv $(node -p "require('./node_modules/sirv/package.json').version")"
echo "seen: $seen"
echo "guessed: 206 bytes 7-9/10 789"
[ "$seen" = "206 bytes 0-3/10 0123" ]
