#!/usr/bin/env bash
# SheetJS (xlsx) 0.18.5, the newest that npm has.
# Guess: a cell of a number with a date's format is written into .ods as it is into .xlsx, a day: value type date
# (OpenDocument 1.2, 19.385) or a style of a date. The same library writes both, and reads the day back from .xlsx.
# Instead the .ods has 46357 as a bare figure without any style: whoever opens it sees 46357. An error cell is empty.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
npm init -y >/dev/null && npm install --silent xlsx@0.18.5 >/dev/null 2>&1 || exit 2
cat >make.cjs <<'END'
const X = require('xlsx')
const sheet = { '!ref': 'A1:A2', A1: { t: 'n', v: 46357, z: 'yyyy-mm-dd' }, A2: { t: 'e', v: 0x2a } }
const book = X.utils.book_new()
X.utils.book_append_sheet(book, sheet, 'a')
const again = (type) => {
  const read = X.read(X.write(book, { bookType: type, type: 'buffer' }), { cellNF: true }).Sheets.a
  return `${read.A1.w} ${read.A2 === undefined ? 'nothing' : read.A2.w}`
}
console.log(`xlsx ${again('xlsx')}, ods ${again('ods')}`)
END
seen=$(node make.cjs 2>/dev/null) || exit 2
echo "version: xlsx 0.18.5"
echo "seen: $seen"
echo "guessed: xlsx 2026-12-01 #N/A, ods 2026-12-01 #N/A"
[ "$seen" = "xlsx 2026-12-01 #N/A, ods 46357 nothing" ]
