#!/usr/bin/env bash
# Working days of a year whose notice isn't out yet, by chinese-days 1.5.7 (npm; its README: holidays of 2004 to 2026).
# One would guess an error, or at least the days off that the State Council's regulation (全国年节及纪念日放假办法) fixes for
# every year, of which 1 January is the first: chinese_calendar (PyPI) raises NotImplementedError.
# It answers at once, by weekday alone: Friday 1 January 2027 is a workday, the first after New Year's Eve, and nothing in the
# detail says that the year is unknown. A Saturday of that year is "a holiday". Who counts a deadline by it must ask for the
# years himself.
set -euo pipefail
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
npm init -y >/dev/null && npm i --silent --no-audit --no-fund chinese-days@1.5.7 || exit 2
cat > try.mjs <<'JS'
import * as days from 'chinese-days'
const { isWorkday, isHoliday, findWorkday, getDayDetail } = days.default ?? days
const seen = {
  known: isWorkday('2026-01-01'),
  newYear: isWorkday('2027-01-01'),
  next: findWorkday(1, '2026-12-31'),
  detail: getDayDetail('2027-01-01'),
  saturday: isHoliday('2027-01-09'),
}
const expected = {
  known: false,
  newYear: true,
  next: '2027-01-01',
  detail: { date: '2027-01-01', work: true, name: 'Friday' },
  saturday: true,
}
console.log('version: chinese-days 1.5.7')
console.log('seen:', JSON.stringify(seen))
console.log('guessed: an error for 2027, or 1 January off as in every year')
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1
JS
node try.mjs
