#!/usr/bin/env bash
# Pagefind 1.6.0 (npm), indexing a page of lists to tick: <li><label><input type=checkbox> text</label></li>.
# A label is running text to a reader, and one would guess that it is found; that of a <button>, an <option> and of what is
# `hidden` one would guess is not.
# It is the other way round: text in <label> (outside any form) is not indexed, that of button, option and hidden is.
set -euo pipefail
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; cd "$d"
npm init -y >/dev/null && npm i --silent --no-audit --no-fund pagefind@1.6.0 || exit 2
cat > try.mjs <<'JS'
import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
const { index } = await createIndex({})
await index.addHTMLFile({
  url: '/',
  content: `<!doctype html><html lang="zh-CN"><title>x</title><body><main><h1>x</h1><p>段落。</p>
    <ul><li><label><input type="checkbox"> 标签</label></li></ul><button>按钮</button>
    <select><option>选项</option></select><p hidden>隐藏</p></main></body></html>`,
})
const { files } = await index.getFiles()
const fragment = files.find(({ path }) => path.includes('fragment'))
const text = gunzipSync(fragment.content).toString().replaceAll('\u200b', '')
const found = ['段落', '标签', '按钮', '选项', '隐藏'].filter((word) => text.includes(word)).join(' ')
console.log('version: pagefind 1.6.0')
console.log(`seen: ${found}`)
console.log('guessed: 段落 标签')
await close()
process.exit(found === '段落 按钮 选项 隐藏' ? 0 : 1)
JS
node try.mjs
