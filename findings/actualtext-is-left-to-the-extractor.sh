#!/usr/bin/env bash
# What extractors make of /ActualText (ISO 32000-1, 14.9.4: "a replacement for" the content), once with other text, once
# empty: pdfjs-dist 6.5.438 (npm), pypdfium2 5.15.2, pymupdf 2.0, pypdf 7.1.1, pdfminer.six 20260107 (PyPI).
# One would guess that engines of browsers and viewers take it, since copying ligatures and hyphens by it is in every manual
# of tagging, and that an empty one takes the text away.
# pdf.js, pypdf and pdfminer pass over it. PDFium takes it, but gives back the drawn text where it is EMPTY. Only MuPDF does
# both. So what must be found as typed has to be right in the glyphs, not in ActualText.
set -euo pipefail
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
npm init -y >/dev/null && npm i --silent --no-audit --no-fund pdfjs-dist@6.5.438 node@24.21.0 || exit 2
python3 -m venv v && v/bin/pip -q install pypdfium2==5.15.2 pymupdf==2.0 pypdf==7.1.1 pdfminer.six==20260107 || exit 2
cat > try.py <<'PY'
import subprocess, sys, warnings
warnings.filterwarnings('ignore')
text = (b'BT /F 12 Tf 20 150 Td (one) Tj ET /Span <</ActualText (spoke)>> BDC BT /F 12 Tf 60 150 Td (drawn) Tj ET EMC '
        b'/Span <</ActualText ()>> BDC BT /F 12 Tf 20 100 Td (mute) Tj ET EMC BT /F 12 Tf 80 100 Td (two) Tj ET')
objects = [
    b'<</Type/Catalog/Pages 2 0 R>>',
    b'<</Type/Pages/Kids[3 0 R]/Count 1>>',
    b'<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    b'<</Length %d>>\nstream\n%b\nendstream' % (len(text), text),
    b'<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
]
file, offsets = b'%PDF-1.7\n', []
for number, body in enumerate(objects, 1):
    offsets.append(len(file))
    file += b'%d 0 obj\n%b\nendobj\n' % (number, body)
rows = b''.join(b'%010d 00000 n \n' % offset for offset in offsets)
file += b'xref\n0 6\n0000000000 65535 f \n' + rows + b'trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n' % len(file)
open('a.pdf', 'wb').write(file)
import fitz, pypdf, pypdfium2
from pdfminer.high_level import extract_text
js = '''import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
const page = await (await getDocument({ url: 'a.pdf', verbosity: 0 }).promise).getPage(1)
console.log((await page.getTextContent()).items.map(({ str }) => str).join(' '))'''
open('t.mjs', 'w').write(js)
seen = {
    'pdf.js': subprocess.run(['node_modules/.bin/node', 't.mjs'], capture_output=True, text=True).stdout,
    'PDFium': pypdfium2.PdfDocument('a.pdf')[0].get_textpage().get_text_range(),
    'MuPDF': fitz.open('a.pdf')[0].get_text(),
    'pypdf': pypdf.PdfReader('a.pdf').pages[0].extract_text(),
    'pdfminer': extract_text('a.pdf'),
}
seen = {name: ' '.join(text.split()) for name, text in seen.items()}
if not seen['pdf.js']: sys.exit(2)
print('version: pdfjs-dist 6.5.438, pypdfium2 5.15.2, pymupdf 2.0, pypdf 7.1.1, pdfminer.six 20260107')
print('seen:', seen)
print("guessed: 'one spoke two' from each")
drawn = 'one drawn mute two'
sys.exit(0 if seen == {'pdf.js': drawn, 'PDFium': 'one spoke mute two', 'MuPDF': 'one spoke two', 'pypdf': drawn, 'pdfminer': drawn} else 1)
PY
v/bin/python try.py
