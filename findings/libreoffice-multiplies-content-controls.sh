#!/usr/bin/env bash
# LibreOffice 7.4.7.2 (Debian 12), opening and saving a .docx with a block-level content control (w:sdt, ECMA-376-1, 17.5.2)
# that has an alias and a tag and holds one paragraph.
# One would guess that such a control, which Word's Developer tab makes, comes back as it was, or as plain text.
# It comes back as three controls in one paragraph, the text FOUR times, and without its w:tag; opened again, the file shows
# the repeated text to the reader. A control inside a line keeps its text, but loses alias and tag.
set -euo pipefail
command -v soffice >/dev/null || { echo 'soffice is not here'; exit 2; }
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
python3 -m venv v && v/bin/pip -q install python-docx==1.2.0 || exit 2
cat > make.py <<'PY'
import docx
from docx.oxml import parse_xml
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
page = docx.Document()
page.element.body.insert(0, parse_xml(
    f'<w:sdt {W}><w:sdtPr><w:alias w:val="客户"/><w:tag w:val="client"/></w:sdtPr>'
    '<w:sdtContent><w:p><w:r><w:t>青禾文具</w:t></w:r></w:p></w:sdtContent></w:sdt>'))
page.save('a.docx')
PY
v/bin/python make.py
office() { soffice -env:UserInstallation="file://$d/profile" --headless --convert-to "$1" --outdir "$2" "$3" >/dev/null 2>&1; }
office 'docx:MS Word 2007 XML' saved a.docx || exit 2
office txt:Text shown saved/a.docx
times=$(grep -o 青禾文具 shown/a.txt | wc -l)
tags=$(unzip -p saved/a.docx word/document.xml | { grep -o '<w:tag ' || true; } | wc -l)
echo "version: $(soffice --version)"
echo "seen: the text $times times, $tags tags"
echo 'guessed: the text once, 1 tag'
[ "$times" -eq 4 ] && [ "$tags" -eq 0 ]
