#!/usr/bin/env bash
# numfmt 4.0.1, number formats as Excel shows them.
# Guess: a package can be required by its name: "exports" says where (Node, Packages, conditional exports), and the
# release before, 3.2.6, can.
# Instead "exports" and "main" name dist/index.cjs and dist/index.d.cts, which the package doesn't hold: require() finds
# no module, and a program in TypeScript for CommonJS finds no types. An import works, by the one name that is right.
set -u
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
npm init -y >/dev/null && npm install --silent old@npm:numfmt@3.2.6 new@npm:numfmt@4.0.1 >/dev/null 2>&1 || exit 2
try() { node -e "try { console.log(require('$1').format('0%', 1)) } catch (error) { console.log(error.code) }"; }
seen="3.2.6 $(try old), 4.0.1 $(try new)"
echo "version: numfmt 4.0.1"
echo "seen: $seen"
echo "guessed: 3.2.6 100%, 4.0.1 100%"
[ "$seen" = "3.2.6 100%, 4.0.1 MODULE_NOT_FOUND" ]
