/*
 * Reads XML strictly, to find out whether others can: it throws where a text isn't well-formed (XML 1.0, §2.1).
 * Without DTDs and CDATA, which no Word file of ours has.
 */

/** An element with its attributes and what is in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** The root element of an XML text. */
export const readXml = (xml: string): XmlElement => {
  const illegal = ILLEGAL.exec(xml)
  if (illegal !== null) throw new Error(`Not a character of XML at ${illegal.index}.`)
  const root: { readonly children: (XmlElement | string)[] } = { children: [] }
  const open: { readonly name: string; readonly children: (XmlElement | string)[] }[] = [{ name: '', ...root }]
  let end = 0
  for (const { 0: token, 1: closing, 2: name = '', 3: attributes = '', 4: empty, index } of xml.matchAll(TAG)) {
    addText(open.at(-1)?.children, xml.slice(end, index))
    end = index + token.length
    if (token.startsWith('<?')) continue
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else, at ${index}.`)
      continue
    }
    const element = { name, attributes: readAttributes(attributes), children: [] }
    open.at(-1)?.children.push(element)
    if (!empty) open.push(element)
  }
  addText(open[0]?.children, xml.slice(end))
  const [only, ...more] = root.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  if (open.length !== 1 || typeof only !== 'object' || more.length > 0) throw new Error('Not one closed root element.')
  return only
}

/** All elements of a tree, in the order of the text. */
export const elementsOf = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
]

/** The text directly in an element. */
export const ownText = ({ children }: XmlElement): string =>
  children.filter((child) => typeof child === 'string').join('')

const TAG = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g
const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const addText = (children: (XmlElement | string)[] | undefined, text: string): void => {
  if (text.includes('<')) throw new Error(`A stray “<” in “${text.slice(0, 80)}”.`)
  if (text !== '') children?.push(decode(text))
}

const decode = (text: string): string =>
  text.replace(/&([^;]*;?)/g, (entity, name: string) => {
    const numeric = /^#(x[\da-f]+|\d+);$/i.exec(name)?.[1]
    const character = numeric === undefined ? ENTITIES[name.slice(0, -1)] : String.fromCodePoint(Number(`0${numeric}`))
    if (character === undefined || !name.endsWith(';')) throw new Error(`An unknown entity, “${entity}”.`)
    return character
  })

const readAttributes = (text: string): Readonly<Record<string, string>> => {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decode(value)] as const,
  )
  const attributes = Object.fromEntries(pairs)
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`An attribute twice, in “${text}”.`)
  return attributes
}
