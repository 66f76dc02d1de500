#!/usr/bin/env bash
# Chromium 156, React 19.3.1.
# One would guess: `useEffect(() => box.current?.scrollIntoView(), [])` is harmless, since scrollIntoView() gives back
# nothing: so says TypeScript 6.0's lib.dom.d.ts ("scrollIntoView(...): void"), and so it was for years.
# Instead Chromium answers scrollIntoView() with a promise. An effect's answer is what React
# calls when the component goes: it throws "is not a function" then, though every type check is green.
set -euo pipefail
browser=$(command -v chromium || command -v google-chrome || command -v chromium-browser || true)
[ -n "$browser" ] || { echo "no Chromium here"; exit 2; }
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund esbuild@0.25.12 react@19.3.1 react-dom@19.3.1 >/dev/null 2>&1 || { echo "no packages"; exit 2; }
cat > page.jsx <<'JS'
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
const errors = []
const Panel = () => {
  const box = useRef(null)
  useEffect(() => box.current?.scrollIntoView(), [])
  return <p ref={box}>客户执行</p>
}
const root = createRoot(document.getElementById('root'), { onUncaughtError: (error) => errors.push(error.message) })
flushSync(() => root.render(<Panel />))
setTimeout(() => {
  flushSync(() => root.render(null))
  const kind = Object.prototype.toString.call(document.body.scrollIntoView())
  setTimeout(() => { document.title = 'done'; document.getElementById('said').textContent = `${kind}; on leaving: ${errors[0] ?? 'nothing'}` }, 100)
}, 100)
JS
npx esbuild page.jsx --bundle --jsx=automatic --minify --outfile=page.js --log-level=error
printf '<!doctype html><div id="root"></div><pre id="said"></pre><script src="page.js"></script>' > page.html
seen=$("$browser" --headless --no-sandbox --disable-gpu --allow-file-access-from-files --virtual-time-budget=3000 --dump-dom "file://$folder/page.html" 2>/dev/null | sed -n 's/.*<pre id="said">\(.*\)<\/pre>.*/\1/p')
[ -n "$seen" ] || { echo "the browser did not answer"; exit 2; }
echo "version: $("$browser" --version), react 19.3.1"
echo "seen: scrollIntoView() gives $seen"
echo "guessed: scrollIntoView() gives [object Undefined]; on leaving: nothing"
case "$seen" in *Promise*"not a function"*) exit 0 ;; *) exit 1 ;; esac
