#!/usr/bin/env bash
# Is a day worked? asked of workalendar 17.0.0 (PyPI), whose calendar of China knows single years only and says so:
# "Need configure 2026 for China." (CalendarError).
# One would guess that it says so of every day of 2026.
# It looks at the weekday first: for a Saturday or Sunday it answers False without a look at the year (a UserWarning names
# the years it supports, once, for every day alike). Yet 14 February 2026, a Saturday, is worked by the State Council's
# notice (chinese_calendar 1.11.0 knows it), so the answer is wrong, and a loop over weekends never meets the error that a
# Monday raises.
set -euo pipefail
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
python3 -m venv v && v/bin/pip -q install workalendar==17.0.0 chinese_calendar==1.11.0 || exit 2
cat > try.py <<'PY'
from datetime import date
import sys
import chinese_calendar
from workalendar.asia import China

def ask(day):
    try:
        return str(China().is_working_day(day))
    except Exception as error:
        return f'{type(error).__name__}: {error}'

saturday, monday = date(2026, 2, 14), date(2026, 3, 2)
seen = [ask(saturday), ask(monday), str(chinese_calendar.is_workday(saturday))]
print('version: workalendar 17.0.0, chinese_calendar 1.11.0')
print('seen: worked Saturday %s; Monday %s; the other package %s' % tuple(seen))
print('guessed: CalendarError for both days')
sys.exit(0 if seen == ['False', 'CalendarError: Need configure 2026 for China.', 'True'] else 1)
PY
v/bin/python try.py
