#!/usr/bin/env bash
# nzh 1.0.14 (npm), which writes figures in Chinese words and reads them back.
# One would guess that decodeB reads what toMoney writes: both are for the capitals of cheques (支付结算办法, 附一), and
# for whole amounts it does, 人民币 and 元整 included.
# With 角 the yuan are taken for more digits: 1005.30 is written 人民币壹仟零伍元叁角 and read as 1053; years in figures,
# 二〇二六, are read as 226. Neither throws, and neither gives NaN.
set -euo pipefail
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
npm init -y >/dev/null && npm i --silent --no-audit --no-fund nzh@1.0.14 || exit 2
cat > try.cjs <<'JS'
const { cn } = require('nzh')
const back = (yuan) => cn.decodeB(cn.toMoney(yuan))
const seen = [back(680000), back(1005.3), cn.decodeS('二〇二六')].join(', ')
console.log('version: nzh 1.0.14')
console.log(`seen: ${seen}`)
console.log('guessed: 680000, 1005.3, 2026')
process.exit(seen === '680000, 1053, 226' ? 0 : 1)
JS
node try.cjs
