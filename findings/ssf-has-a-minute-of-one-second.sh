#!/usr/bin/env bash
# ssf 0.11.2, SheetJS's number formats, which many packages show a workbook's cells with.
# Guess: with seconds in its format, a moment 0.09 seconds before midnight is shown as 23:59:59 or, rounded, as 00:00:00 of
# the next day; without them as 23:59 or 00:00.
# Instead seconds are rounded to 60 and then set to 0 without a minute more: 23:59:00. Without seconds it is 24:00, of
# the same day.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
npm init -y >/dev/null && npm install --silent ssf@0.11.2 >/dev/null 2>&1 || exit 2
seen=$(node -e "const { format } = require('ssf'); console.log(['hh:mm:ss', 'hh:mm'].map((code) => format(code, 46357.999999)).join(', '))") || exit 2
echo "version: ssf 0.11.2"
echo "seen: $seen"
echo "guessed: 00:00:00, 00:00"
[ "$seen" = "23:59:00, 24:00" ]
