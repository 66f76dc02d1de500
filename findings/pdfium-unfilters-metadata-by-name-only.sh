#!/usr/bin/env bash
# PDFium as in pypdfium2 5.15.2 (PyPI), saving a file whose document metadata (XMP) is a stream packed with FlateDecode.
# ISO 32000-1, 14.3.2, allows filters on it (it only advises against them). One would guess that a save keeps stream and
# dictionary together: both packed, or both not.
# It takes /Filter out of the dictionary and leaves the bytes packed. Every reader then finds zlib bytes where XML should be,
# and a PDF/A file is none any more (ISO 19005-3, 6.6.2.1).
set -euo pipefail
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
python3 -m venv v && v/bin/pip -q install pypdfium2==5.15.2 || exit 2
cat > try.py <<'PY'
import zlib
import pypdfium2
xmp = b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?>'
packed = zlib.compress(xmp)
objects = [
    b'<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>',
    b'<</Type/Pages/Kids[3 0 R]/Count 1>>',
    b'<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
    b'<</Type/Metadata/Subtype/XML/Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream' % (len(packed), packed),
]
file, offsets = b'%PDF-1.7\n', []
for number, text in enumerate(objects, 1):
    offsets.append(len(file))
    file += b'%d 0 obj\n%b\nendobj\n' % (number, text)
table = b''.join(b'%010d 00000 n \n' % offset for offset in offsets)
end = b'trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n' % len(file)
open('a.pdf', 'wb').write(file + b'xref\n0 5\n0000000000 65535 f \n' + table + end)
pypdfium2.PdfDocument('a.pdf').save('b.pdf')
saved = open('b.pdf', 'rb').read()
words, bytes_after = saved[saved.index(b'4 0 obj'):].split(b'stream', 1)
bytes_after = bytes_after.lstrip(b'\r\n')
print('version: pypdfium2 5.15.2')
print('seen:', words.decode().split('obj')[1].strip(), 'and bytes', bytes_after[:2].hex())
print('guessed: /Filter/FlateDecode and 789c, or no filter and <?xpacket')
raise SystemExit(0 if b'/Filter' not in words and bytes_after.startswith(packed) else 1)
PY
v/bin/python try.py
