/*
 * Mutated drafts, backups, progress and links. Whatever has happened to one, its reader gives a value that the next step takes, or a sentence, and soon;
 * never an exception. `npm run fuzz` reads 20,000 of each and says its seed.
 */

import fc from 'fast-check'
import { strFromU8, strToU8 } from 'fflate'
import { fromFile, merged, toFile } from '../../src/components/progress/transfer.ts'
import { readBackup, writeBackup } from '../../src/drafts/backup.ts'
import type { Draft } from '../../src/drafts/draft.ts'
import { readDraftFile, writeDraftFile } from '../../src/drafts/draft-file.ts'
import { fromLetters, toHash } from '../../src/drafts/link.ts'
import { openStored } from '../../src/drafts/open-draft.ts'
import { readPrefill } from '../../src/drafts/prefill.ts'
import { readRecord } from '../../src/reading/read-record.ts'
import { law, said, takeIn } from '../support/file-law.ts'
import { template } from '../support/minutes.ts'
import { mutatedBytes, mutatedText } from '../support/mutate.ts'

const TODAY = '2026-11-23'

const draft: Draft = {
  template: 'minutes',
  version: template.version,
  id: 'a',
  savedAt: '2026-11-23T02:32:10.123Z',
  data: template.sample as Draft['data'],
  rest: [{ path: 'gone', value: { a: [1] } }],
}
const TOKEN = /("(?:[^"\\]|\\.)*"|[{}[\]:,])/
const JSON_TOKENS = [
  ...['{', '}', '[', ']', ',', ':', '""', 'null', 'true', '0', '-1', '1e999', '"__proto__"', '"constructor"'],
  ...[
    '"toString"',
    '"data"',
    '"rest"',
    '"version"',
    '9007199254740993',
    '[[[[',
    '{"a":{"a":',
    '"\\ud800"',
    '"2026-13-45"',
  ],
]
const mutatedJson = (...good: readonly string[]) =>
  fc.oneof(
    mutatedText(good, TOKEN, JSON_TOKENS).map((text) => strToU8(text)),
    mutatedBytes(good.map((text) => strToU8(text))),
  )

const takeDraftFile = (bytes: Uint8Array): boolean => {
  const file = readDraftFile(bytes)
  return file.ok ? takeIn(file.value) : said(file.reason)
}

law('a draft’s file is read', {
  files: mutatedJson(writeDraftFile(draft), writeDraftFile({ ...draft, data: {} })),
  take: takeDraftFile,
})

const records = [draft, { ...draft, id: 'b', data: { title: '乙' } }].map((each) => ({
  id: each.id,
  raw: each,
  draft: each,
}))

law('a backup is read', {
  files: mutatedJson(...writeBackup(records, draft.savedAt)),
  take: (bytes) => {
    const file = readDraftFile(bytes)
    if (!file.ok) return said(file.reason)
    const { drafts = [] } = readBackup(file.value, records) ?? {}
    for (const each of drafts) openStored(template, each.draft)
    return drafts.length > 0
  },
})

const own = {
  progress: { read: ['a', 'b'], last: 'a', ticked: { start: ['x', 'y'], next: [] } },
  answers: { q: true },
}

law('a file of progress is read', {
  files: mutatedJson(toFile(own)),
  take: (bytes) => {
    const other = fromFile(strFromU8(bytes))
    if (other !== undefined) toFile(merged(own, other))
    return other !== undefined
  },
})

// Links

const letters = (await toHash({ template: 'minutes', version: 1, data: template.sample })).slice('#draft='.length)

law('a link with a whole sheet is read', {
  files: mutatedText([letters], /(.)/, [...'AZaz09-_%2=', '%25', '%', '\u200b', '—', '\n> ']),
  take: (rest) => takeIn(fromLetters(rest)),
})

const values = 'clientName=栗屿&meetingType=简报会&actions.1.action=写简报&actions.2.due=12月1日&title=a%26b%20c'
const VALUE_TOKENS = [
  ...['&', '=', '＝', '＆', '%', '%25', '&amp;', '.', '1', '999', '__proto__', 'constructor', '\ufffd', '，请查收。'],
]

law('a link with values is read', {
  files: mutatedText([values, encodeURIComponent(values), 'x=1&y=2'], /([&=.]|%..)/, VALUE_TOKENS),
  take: (rest) => {
    const prefill = readPrefill(template.schema, rest)
    if (!prefill.ok) return said(prefill.reason)
    const { data } = readRecord(template.schema, prefill.data, { today: TODAY })
    return takeIn({ template: 'minutes', version: 1, data })
  },
})
