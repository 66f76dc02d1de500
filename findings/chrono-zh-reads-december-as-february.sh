#!/usr/bin/env bash
# chrono-node 2.9.0 (npm), its locale zh.hans, on dates in Han figures.
# One would guess that a month of two characters is read whole: 十一 and 十二 are as common as 十, both are in its own
# table of figures, and 二〇二六年十二月一日 with its year is right.
# Without a year the match begins behind the 十: 十二月一日 is 1 February, 十一月一日 1 January – ten months early, with
# nothing but `index` 1 to show that a character was left out.
set -euo pipefail
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
npm init -y >/dev/null && npm i --silent --no-audit --no-fund chrono-node@2.9.0 || exit 2
cat > try.mjs <<'JS'
import * as chrono from 'chrono-node'
const texts = ['十月一日', '十一月一日', '十二月一日', '二〇二六年十二月一日']
const read = (text) => {
  const [{ start }] = chrono.zh.hans.parse(text, new Date(2026, 10, 30, 9))
  return `${start.get('month')}/${start.get('day')}`
}
const seen = texts.map(read).join(', ')
console.log('version: chrono-node 2.9.0')
console.log(`seen: ${seen}`)
console.log('guessed: 10/1, 11/1, 12/1, 12/1')
process.exit(seen === '10/1, 1/1, 2/1, 12/1' ? 0 : 1)
JS
node try.mjs
