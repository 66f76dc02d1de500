import { expect, test } from 'vitest'
import { toChecklist } from '../../../src/components/mdx/to-checklist.ts'
import { itemKey, readChecklists } from '../../../src/components/progress/checklist-items.ts'

const keysOf = (html: string) => [...html.matchAll(/data-tick="([^"]*)"/g)].map(([, key]) => key)

test('each item’s text becomes the label of a checkbox', () => {
  expect(toChecklist('<ul>\n<li>读完</li>\n</ul>')).toBe(
    `<ul>\n<li><label><input type="checkbox" data-tick="${itemKey('读完')}"><span>读完</span></label></li>\n</ul>`,
  )
})

test('a list inside an item stays outside its label and gets no boxes', () => {
  const html = toChecklist('<ul><li>甲<ul><li>乙</li></ul></li><li>丙</li></ul>')
  expect(html).toContain('<span>甲</span></label><ul><li>乙</li></ul></li>')
  expect(keysOf(html)).toEqual([itemKey('甲'), itemKey('丙')])
})

test('of an item in paragraphs the first is the label', () => {
  expect(toChecklist('<ul><li>\n<p>甲</p>\n<p>说明</p>\n</li></ul>')).toContain('<span>甲</span></label>\n<p>说明</p>')
})

test('the box of a Markdown task is replaced, not doubled', () => {
  const html = toChecklist('<ul><li class="task-list-item"><input type="checkbox" disabled> 甲</li></ul>')
  expect(html.match(/<input/g)).toHaveLength(1)
  expect(html).not.toContain('disabled')
})

test('a checklist without items tells its author', () => {
  expect(() => toChecklist('<p>没有列表</p>')).toThrow('<Checklist> 里要有一个列表')
})

test('the home page finds the same keys in the Markdown as the page has in its HTML', () => {
  const source = `<Checklist id="a" title="b">

- 读[附件三 会议纪要](../x/)
- **填好**“我找谁” & 交给 AE

</Checklist>`
  const html =
    '<ul><li>读<a href="../x/">附件三 会议纪要</a></li><li><strong>填好</strong>“我找谁” &amp; 交给 AE</li></ul>'
  expect(readChecklists(source)[0]?.items.map(({ key }) => key)).toEqual(keysOf(toChecklist(html)))
})
