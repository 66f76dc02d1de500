#!/usr/bin/env bash
# python-docx 1.2.0 (PyPI), reading a .docx whose answers stand in content controls: a paragraph, a part of a line, a table
# row, a table cell (w:sdt at all four levels of ECMA-376-1, 17.5.2).
# One would guess that paragraphs, rows and cells give all the text a reader sees, as mammoth 1.13.0 does.
# It passes over each of the four without a word: the line reads "时间：", the table has one row, the row one cell.
set -euo pipefail
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
python3 -m venv v && v/bin/pip -q install python-docx==1.2.0 mammoth==1.13.0 || exit 2
cat > try.py <<'PY'
import docx, mammoth
from docx.oxml import parse_xml
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
para = lambda text: f'<w:p><w:r><w:t>{text}</w:t></w:r></w:p>'
cell = lambda text: f'<w:tc><w:tcPr/>{para(text)}</w:tc>'
control = lambda inner, ns='': f'<w:sdt {ns}><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'
page = docx.Document()
body = page.element.body
body.insert(0, parse_xml(control(para('青禾文具'), W)))
body.insert(1, parse_xml(f'<w:p {W}><w:r><w:t>时间：</w:t></w:r>{control("<w:r><w:t>周三</w:t></w:r>")}</w:p>'))
rows = f'<w:tr>{cell("地点")}{control(cell("三楼"))}</w:tr>' + control(f'<w:tr>{cell("人数")}{cell("五人")}</w:tr>')
body.insert(2, parse_xml(f'<w:tbl {W}><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>{rows}</w:tbl>'))
page.save('a.docx')
read = docx.Document('a.docx')
seen = ([p.text for p in read.paragraphs], [[c.text for c in r.cells] for r in read.tables[0].rows])
with open('a.docx', 'rb') as file:
    whole = mammoth.extract_raw_text(file).value.split()
print('version: python-docx 1.2.0')
print(f'seen: {seen}')
print(f'guessed: all of {whole}')
ok = seen == (['时间：'], [['地点']]) and whole == ['青禾文具', '时间：周三', '地点', '三楼', '人数', '五人']
raise SystemExit(0 if ok else 1)
PY
v/bin/python try.py
