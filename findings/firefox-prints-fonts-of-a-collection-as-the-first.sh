#!/usr/bin/env bash
# Firefox (firefox-esr of the distribution, 153 when written), by puppeteer-core 25.16.0: text in the PDF that it prints.
#
# Guess: what can be read on the page can be copied from the PDF: ISO 32000-2, 9.10.3: “ToUnicode … maps from character
# codes to Unicode”, which the browser has at hand. So Chromium does with the same fonts.
#
# Seen: of a font that is not the first of its .ttc file, such as Noto Sans CJK SC, which every Linux has, the characters
# that have another shape in the first (Noto Sans CJK JP) are U+FFFD in the PDF: they look right, but can't be searched or
# copied. The same words in the first font of the file are whole.
set -uo pipefail
firefox=$(command -v firefox-esr || command -v firefox) && command -v pdftotext fc-list >/dev/null || exit 2
fc-list | grep 'NotoSansCJK-Regular.ttc.*Noto Sans CJK SC' >/dev/null || exit 2
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm init -y >/dev/null 2>&1 && npm install --no-audit --no-fund puppeteer-core@25.16.0 >/dev/null 2>&1 || exit 2
cat >run.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import { launch } from 'puppeteer-core'
const browser = await launch({ browser: 'firefox', executablePath: process.argv[2] })
const page = await browser.newPage()
for (const face of ['SC', 'JP']) {
  await page.setContent(`<p lang="${face === 'SC' ? 'zh-CN' : 'ja'}" style="font: 20px 'Noto Sans CJK ${face}'">客户流程，上下左右</p>`)
  await page.evaluate(() => document.fonts.ready.then(() => true))
  writeFileSync(`${face}.pdf`, await page.pdf())
}
console.log(await browser.version())
await browser.close()
JS
version=$(timeout 120 node run.mjs "$firefox" 2>/dev/null) || exit 2
read_pdf() { pdftotext "$1.pdf" - | tr -d '\n\f '; }
sc=$(read_pdf SC) jp=$(read_pdf JP)
echo "version: $version"
echo "seen: 客户流程 in Noto Sans CJK SC is “$sc”, in JP “$jp”"
echo "guessed: “客户流程，上下左右” in both"
[[ $sc == *上下左右* && $sc != *客* && $sc != *流* && $jp == *客户流程，上下左右* ]]
