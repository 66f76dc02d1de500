#!/usr/bin/env bash
# pdf-lib 1.17.1 and its kept fork @cantoo/pdf-lib 2.11.1 (npm), opening and saving a valid file whose object stream is packed
# with a PNG predictor (/DecodeParms <</Predictor 12 …>>; ISO 32000-1, 7.5.7 with 7.4.4.4).
# Predictors are common on cross-reference streams, and allowed on any Flate stream. One would guess that the library undoes
# them or refuses the file.
# The stream becomes an "invalid object" (a line on the console, no error), and the file that is saved lacks what was in it.
# The fork even gives the lost object's number to its own information dictionary, so that the reference which led to the
# object now leads to producer and dates. pikepdf reads the file.
set -euo pipefail
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
npm init -y >/dev/null && npm i --silent --no-audit --no-fund pdf-lib@1.17.1 @cantoo/pdf-lib@2.11.1 || exit 2
python3 -m venv v && v/bin/pip -q install pikepdf==10.18.0 || exit 2
cat > make.py <<'PY'
import zlib
import pikepdf
COLUMNS = 8
def predicted(data):
    data += b' ' * (-len(data) % COLUMNS)
    above, rows = bytes(COLUMNS), b''
    for at in range(0, len(data), COLUMNS):
        row = data[at:at + COLUMNS]
        rows += b'\x02' + bytes((a - b) & 255 for a, b in zip(row, above))
        above = row
    return zlib.compress(rows)
kept = b'<</Kept(client)>>'
held = b'6 0 ' + kept
packed = predicted(held)
parms = b'/DecodeParms<</Predictor 12/Columns %d>>' % COLUMNS
objects = {
    1: b'<</Type/Catalog/Pages 2 0 R/PieceInfo 6 0 R>>',
    2: b'<</Type/Pages/Kids[3 0 R]/Count 1>>',
    3: b'<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
    4: b'<</Type/ObjStm/N 1/First 4/Filter/FlateDecode%b/Length %d>>\nstream\n%b\nendstream' % (parms, len(packed), packed),
}
file, offsets = b'%PDF-1.7\n', {}
for number, body in objects.items():
    offsets[number] = len(file)
    file += b'%d 0 obj\n%b\nendobj\n' % (number, body)
entry = lambda kind, a, b: bytes([kind]) + a.to_bytes(3, 'big') + bytes([b])
start = len(file)
table = entry(0, 0, 255) + b''.join(entry(1, offsets[n], 0) for n in (1, 2, 3, 4)) + entry(1, start, 0) + entry(2, 4, 0)
table = zlib.compress(table)
file += b'5 0 obj\n<</Type/XRef/Size 7/W[1 3 1]/Root 1 0 R/Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream\nendobj\n' % (len(table), table)
open('a.pdf', 'wb').write(file + b'startxref\n%d\n%%%%EOF\n' % start)
with pikepdf.open('a.pdf') as read:
    assert str(read.Root.PieceInfo.Kept) == 'client'
PY
v/bin/python make.py
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs'
import * as fork from '@cantoo/pdf-lib'
import * as first from 'pdf-lib'
const seen = []
for (const { PDFDocument, PDFName, PDFDict } of [first, fork]) {
  const file = await PDFDocument.load(readFileSync('a.pdf'))
  const found = file.catalog.lookupMaybe(PDFName.of('PieceInfo'), PDFDict)
  seen.push(found === undefined ? 'gone' : found.keys().map((key) => key.decodeText()).sort().join(' '))
}
console.log('version: pdf-lib 1.17.1, @cantoo/pdf-lib 2.11.1')
console.log(`seen: ${seen.join(', ')}`)
console.log('guessed: Kept, Kept')
process.exit(seen.join() === 'gone,CreationDate Creator ModDate Producer' ? 0 : 1)
JS
node try.mjs
