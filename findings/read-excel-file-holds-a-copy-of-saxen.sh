#!/usr/bin/env bash
# read-excel-file 9.3.17, and whatever lists the licences of a bundle by its modules (esbuild's metafile here).
# Guess: it names saxen, its XML reader, among its dependencies, and npm installs it; so a bundle of it has modules of
# node_modules/saxen, and a tool that goes through the modules lists saxen's licence.
# Instead read-excel-file ships a copy of saxen's source in a file of its own: saxen's code is in the bundle, and no module
# of saxen. Licence lists made from modules leave it out, and the installed package is never loaded.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
npm init -y >/dev/null 2>&1 || exit 2
npm install --no-audit --no-fund read-excel-file@9.3.17 esbuild@0.25.12 >/dev/null 2>&1 || exit 2
echo "import read from 'read-excel-file/browser'; globalThis.read = read" >in.js
npx esbuild in.js --bundle --format=esm --outfile=out.js --metafile=meta.json --log-level=error || exit 2
[ -d node_modules/saxen ] && depends=yes || depends=no
code=$(grep -c 'unclosed cdata' out.js | sed 's/^0$/no/; t; s/.*/yes/')
modules=$(node -p "Object.keys(require('./meta.json').inputs).filter((id) => id.includes('node_modules/saxen/')).length")
seen="saxen installed: $depends, its code in the bundle: $code, its modules there: $modules"
echo "version: read-excel-file $(node -p "require('./node_modules/read-excel-file/package.json').version")"
echo "seen: $seen"
echo "guessed: saxen installed: yes, its code in the bundle: yes, its modules there: 1 or more"
[ "$seen" = "saxen installed: yes, its code in the bundle: yes, its modules there: 0" ]
