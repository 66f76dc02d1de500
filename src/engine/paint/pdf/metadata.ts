/*
 * What a file says of itself: title, language, dates, conformance, colours.
 * PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) in the same file.
 */

import { type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { wellFormed } from '../../model/well-formed.ts'
import { fingerprint } from './fingerprint.ts'
import { srgbProfile } from './srgb.ts'

/** Facts about the file that the document itself doesn't know. */
export interface FileInfo {
  readonly title: string
  readonly subject?: string | undefined
  readonly author?: string | undefined
  /** Wall time in China, `YYYY-MM-DD HH:mm`; passed in, so that the same input gives the same bytes. */
  readonly createdAt: string
}

const PRODUCER = 'AE Handbook'

/** Writes Info, XMP, the output intent, the language and the file's ID, which differs when `content` does. */
export const writeMetadata = (doc: PDFDocument, info: FileInfo, content: string): void => {
  const { context, catalog } = doc
  const pdfDate = PDFString.of(`D:${info.createdAt.replace(/\D/g, '')}00+08'00'`)
  const facts = { ...info, title: legible(info.title), subject: legible(info.subject), author: legible(info.author) }
  const texts = { Title: facts.title, Subject: facts.subject, Author: facts.author }
  const entries = Object.entries(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, PDFHexString.fromText(text)] as const],
  )
  context.trailerInfo.Info = context.register(
    context.obj({
      ...Object.fromEntries(entries),
      Producer: PDFString.of(PRODUCER),
      CreationDate: pdfDate,
    }),
  )
  const id = PDFHexString.of(fingerprint(`${info.title} ${info.createdAt} ${content}`))
  context.trailerInfo.ID = context.obj([id, id])
  catalog.set(PDFName.of('Lang'), PDFString.of('zh-CN'))
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  const packet = new TextEncoder().encode(xmp(facts))
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.flateStream(packet, { Type: 'Metadata', Subtype: 'XML' })),
  )
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }))
  const intent = {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  }
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]))
}

/** The same facts as Info, in XMP (ISO 16684-1); a validator compares the two. */
const xmp = ({ title, subject, author, createdAt }: FileInfo): string => {
  const date = `${createdAt.replace(' ', 'T')}:00+08:00`
  const alternative = (name: string, text: string | undefined): string =>
    text === undefined
      ? ''
      : `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:${name}>`
  const creator =
    author === undefined ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${NAMESPACES}><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>`,
    `<pdfuaid:part>1</pdfuaid:part>${alternative('title', title)}`,
    `${alternative('description', subject)}${creator}<xmp:CreateDate>${date}</xmp:CreateDate>`,
    `<pdf:Producer>${PRODUCER}</pdf:Producer>${UA_SCHEMA}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
  ].join('')
}

const NAMESPACES = Object.entries({
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
})
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join('')

/** PDF/A knows no `pdfuaid`, so the file brings the schema's description with it (ISO 19005-3, 6.6.2.3.3). */
const UA_SCHEMA = [
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>',
].join('')

/** Without what XML can't hold (XML 1.0, 2.2): the same text goes into Info, which must agree. */
const legible = <T extends string | undefined>(text: T): T =>
  text && (wellFormed(text).replace(/[^\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '') as T) // a text stays a text

const escapeXml = (text: string): string =>
  text.replace(/[<>&]/g, (char) => (char === '<' ? '&lt;' : char === '>' ? '&gt;' : '&amp;'))
