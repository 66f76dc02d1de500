#!/usr/bin/env bash
# ics 3.12.0, ts-ics 2.4.6 and ical.js 2.2.1 (npm), writing an event with a long Chinese title.
# RFC 5545, 3.1: a line should not be longer than 75 OCTETS without its line break. One would guess that packages which do
# fold, and which are among the most used, count octets.
# They count UTF-16 units: lines of Han come out at up to 209 octets (ics, ts-ics). ical.js does count octets, but not the
# space that begins a continuation: 76.
set -euo pipefail
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
npm init -y >/dev/null && npm i --silent --no-audit --no-fund ics@3.12.0 ts-ics@2.4.6 ical.js@2.2.1 || exit 2
cat > try.mjs <<'JS'
import ICAL from 'ical.js'
import { createEvent } from 'ics'
import { generateIcsCalendar } from 'ts-ics'
const title = '请把第一周的会议纪要初稿发给客户市场部确认，逾期未回复视为同意，并在周五下午五点前把修改意见汇总到项目状态表；附件三处需要法务复核，意见写在批注里'
const longest = (text) => Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))
const a = createEvent({ start: [2026, 12, 2, 17, 0], duration: { minutes: 30 }, title, uid: 'a@x' }).value
const start = { date: new Date('2026-12-02T09:00:00Z') }
const b = generateIcsCalendar({ version: '2.0', prodId: 'x', events: [{ uid: 'b@x', stamp: start, start, duration: { minutes: 30 }, summary: title }] })
const event = new ICAL.Component('vevent')
event.updatePropertyWithValue('summary', title)
const seen = [longest(a), longest(b), longest(event.toString())]
console.log('version: ics 3.12.0, ts-ics 2.4.6, ical.js 2.2.1')
console.log(`seen: longest line in octets ${seen.join(', ')}`)
console.log('guessed: at most 75 each (RFC 5545, 3.1)')
process.exit(seen[0] > 200 && seen[1] > 200 && seen[2] === 76 ? 0 : 1)
JS
node try.mjs
