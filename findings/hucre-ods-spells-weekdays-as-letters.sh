#!/usr/bin/env bash
# hucre 1.0.0, a spreadsheet library for JavaScript.
# Guess: the format yyyy/m/d aaaa, which every Chinese Excel offers for “2026/12/1 星期二”, becomes a date style of .ods
# whose last part is the day of the week (OpenDocument 1.2, 16.27.13), as LibreOffice writes it: hucre maps the rest so.
# Instead each a is a letter of text: the day is shown as “2026/12/1 aaaa”.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
npm init -y >/dev/null && npm install --silent hucre@1.0.0 fflate@0.8.3 >/dev/null 2>&1 || exit 2
cat >make.mjs <<'END'
import { strFromU8, unzipSync } from 'fflate'
import { writeOds } from 'hucre'
const value = new Date('2026-12-01T00:00:00Z')
const cells = new Map([['0,0', { value, style: { numFmt: '[$-804]yyyy/m/d aaaa' } }]])
const bytes = await writeOds({ sheets: [{ name: 'a', rows: [[value]], cells }] })
const style = /<number:date-style[^>]*>(.*?)<\/number:date-style>/s.exec(strFromU8(unzipSync(bytes)['content.xml']))?.[1] ?? ''
const letters = style.match(/<number:text>a<\/number:text>/g)?.length ?? 0
console.log(`${style.includes('day-of-week') ? 'a day of the week' : 'no day of the week'}, ${letters} letters`)
END
seen=$(node make.mjs 2>/dev/null) || exit 2
echo "version: hucre 1.0.0"
echo "seen: $seen"
echo "guessed: a day of the week, 0 letters"
[ "$seen" = "no day of the week, 4 letters" ]
