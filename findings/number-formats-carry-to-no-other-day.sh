#!/usr/bin/env bash
# A moment a breath before midnight, as sums of hours leave it in a cell (22:00 and 2:00), shown by number formats:
# numfmt 3.2.6, and ssf 0.11.2, SheetJS's, with which many packages show a workbook's cells.
# Day and time are of one number (ECMA-376, part 1, 18.17.4.2), so one would guess that both are rounded together, to
# 2026-12-02 00:00, or both cut off, to 2026-12-01 23:59.
# numfmt rounds the time up and leaves the day: 2026-12-01 00:00, a whole day early. ssf rounds the seconds to 60 and sets
# them to 0 without a minute more: 23:59:00; without seconds in the format it is 24:00 of the same day.
set -euo pipefail
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
npm init -y >/dev/null && npm i --silent --no-audit --no-fund numfmt@3.2.6 ssf@0.11.2 || exit 2
cat > try.cjs <<'JS'
const numfmt = require('numfmt')
const ssf = require('ssf')
const seen = [
  numfmt.format('yyyy-mm-dd hh:mm', 46357.9999999),
  ...['yyyy-mm-dd hh:mm:ss', 'yyyy-mm-dd hh:mm'].map((code) => ssf.format(code, 46357.999999)),
]
console.log('version: numfmt 3.2.6, ssf 0.11.2')
console.log(`seen: numfmt ${seen[0]}; ssf ${seen[1]} and ${seen[2]}`)
console.log('guessed: 2026-12-02 00:00 (or 2026-12-01 23:59) from both')
process.exitCode = seen.join() === '2026-12-01 00:00,2026-12-01 23:59:00,2026-12-01 24:00' ? 0 : 1
JS
node try.cjs
