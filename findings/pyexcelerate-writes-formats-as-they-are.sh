#!/usr/bin/env bash
# PyExcelerate 0.13.0, a fast writer of workbooks for Python.
# Guess: a number format is a text and is escaped where it is written: yyyy"年"m"月" needs its quotation marks (ECMA-376,
# part 1, 18.8.31), and in an attribute they are &quot; (XML 1.0, 3.1).
# Instead it is put into the attribute as it is, and a formula into its element: styles.xml and the sheet are no XML.
# Programs that repair drop the formats; who reads with tolerance sees a year where a day stands.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
python3 -m venv env && env/bin/pip -q install pyexcelerate==0.13.0 >/dev/null 2>&1 || exit 2
cat >make.py <<'END'
import datetime, zipfile, xml.dom.minidom
from pyexcelerate import Format, Style, Workbook
book = Workbook()
sheet = book.new_sheet("a")
sheet.set_cell_value(1, 1, datetime.datetime(2026, 12, 1))
sheet.set_cell_style(1, 1, Style(format=Format('yyyy"年"m"月"d"日"')))
sheet.set_cell_value(2, 1, '=A1&"！"')
book.save("a.xlsx")
for name in ("xl/styles.xml", "xl/worksheets/sheet1.xml"):
    try:
        xml.dom.minidom.parseString(zipfile.ZipFile("a.xlsx").read(name))
        print(name, "is XML")
    except xml.parsers.expat.ExpatError:
        print(name, "is none")
END
seen=$(env/bin/python make.py 2>/dev/null | paste -sd ';') || exit 2
echo "version: PyExcelerate 0.13.0"
echo "seen: $seen"
echo "guessed: xl/styles.xml is XML;xl/worksheets/sheet1.xml is XML"
[ "$seen" = "xl/styles.xml is none;xl/worksheets/sheet1.xml is none" ]
