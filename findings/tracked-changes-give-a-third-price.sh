#!/usr/bin/env bash
# A .docx in which somebody has changed 10 to 12 with Word's change tracking on (w:del, w:ins; ECMA-376-1, 17.13.5), read
# by LibreOffice 7.4.7.2 (Debian 12) and python-docx 1.2.0 (PyPI).
# One would guess that a plain-text export gives the text as it would be accepted (as mammoth 1.13.0 does), or as it was.
# LibreOffice's export to text runs both together: 1012. python-docx gives neither: the number is gone.
set -euo pipefail
command -v soffice >/dev/null || { echo 'soffice is not here'; exit 2; }
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
python3 -m venv v && v/bin/pip -q install python-docx==1.2.0 mammoth==1.13.0 || exit 2
cat > make.py <<'PY'
import docx
from docx.oxml import parse_xml
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
by = 'w:author="甲" w:date="2026-11-30T00:00:00Z"'
page = docx.Document()
page.element.body.insert(0, parse_xml(
    f'<w:p {W}><w:r><w:t>总价</w:t></w:r><w:del w:id="1" {by}><w:r><w:delText>10</w:delText></w:r></w:del>'
    f'<w:ins w:id="2" {by}><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:t>万元</w:t></w:r></w:p>'))
page.save('a.docx')
PY
v/bin/python make.py
soffice -env:UserInstallation="file://$d/profile" --headless --convert-to txt:Text a.docx >/dev/null 2>&1 || exit 2
office=$(sed '1s/^\xef\xbb\xbf//' a.txt | tr -d '\r\n')
python=$(v/bin/python -c "import docx; print(docx.Document('a.docx').paragraphs[0].text)")
mammoth=$(v/bin/python -c "import mammoth; print(mammoth.extract_raw_text(open('a.docx', 'rb')).value.strip())")
echo "version: $(soffice --version), python-docx 1.2.0, mammoth 1.13.0"
echo "seen: LibreOffice $office, python-docx $python, mammoth $mammoth"
echo 'guessed: 总价12万元 from each'
[ "$office" = 总价1012万元 ] && [ "$python" = 总价万元 ] && [ "$mammoth" = 总价12万元 ]
