#!/usr/bin/env bash
# numfmt 3.2.6, number formats as Excel shows them.
# Guess: a moment that is 9 milliseconds short of midnight, as sums of hours leave it (22:00 and 2:00 in a cell), is shown
# as the midnight it means, 2026-12-02 00:00, or, if seconds are cut off, as 2026-12-01 23:59: day and time are of one
# number (ECMA-376, part 1, 18.17.4.2).
# Instead the time is rounded up and the day is not: 2026-12-01 00:00, a whole day early.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
npm init -y >/dev/null && npm install --silent numfmt@3.2.6 >/dev/null 2>&1 || exit 2
seen=$(node -e "console.log(require('numfmt').format('yyyy-mm-dd hh:mm', 46357.9999999))") || exit 2
echo "version: numfmt 3.2.6"
echo "seen: $seen"
echo "guessed: 2026-12-02 00:00"
[ "$seen" = "2026-12-01 00:00" ]
