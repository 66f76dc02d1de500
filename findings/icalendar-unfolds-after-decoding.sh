#!/usr/bin/env bash
# icalendar 7.3.2 (PyPI), reading bytes in which a line is folded inside a Han character.
# RFC 5545, 3.1, foresees it ("very simple implementations") and asks readers to unfold so that the original sequence comes
# back. One would guess that from_ical(bytes) unfolds the bytes and decodes then.
# It decodes first: both halves of the character become U+FFFD, and no error is raised.
set -euo pipefail
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
python3 -m venv v && v/bin/pip -q install icalendar==7.3.2 || exit 2
cat > try.py <<'PY'
from icalendar import Calendar
title = '请把第一周的会议纪要初稿发给客户市场部确认，逾期未回复视为同意'
line = ('SUMMARY:' + title).encode()
# Where a strict 74 octets would stand between characters, an octet earlier stands inside one.
cut = 74 if line[74] & 0xC0 == 0x80 else 73
folded = b'\r\n '.join([line[:cut], line[cut:]])
head = b'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a@x\r\nDTSTAMP:20261130T000000Z\r\nDTSTART:20261202T090000Z\r\n'
text = head + folded + b'\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
seen = str(Calendar.from_ical(text).walk('VEVENT')[0]['SUMMARY'])
print('version: icalendar 7.3.2')
print(f'seen: {seen}')
print(f'guessed: {title}')
raise SystemExit(0 if '\ufffd' in seen else 1)
PY
v/bin/python try.py
