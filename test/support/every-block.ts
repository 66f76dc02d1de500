/*
 * One document with every kind of block in every shape that a template may give it.
 */
import { createCanvas } from '@napi-rs/canvas'
import type { Block, DocumentModel, Picture } from '../../src/engine/model/document.ts'
import { mm } from '../../src/engine/model/units.ts'
import { sheet } from './sheet-builders.ts'

/** The kinds; one that is new and missing here is a compile error. */
const oneOfEach: { readonly [K in Block['kind']]: readonly (Block & { readonly kind: K })[] } = {
  heading: [
    { kind: 'heading', level: 1, text: '每一种区块' },
    { kind: 'heading', level: 2, text: '一、文字', id: 'words' },
    { kind: 'heading', level: 3, text: '（一）段落' },
  ],
  paragraph: [
    {
      kind: 'paragraph',
      text: '客户希望看到 2 个方向，“一个稳、一个新”，12 月 1 日前定稿。'.repeat(4),
      align: 'justify',
    },
    {
      kind: 'paragraph',
      text: [
        { text: '先看', grey: 0.3 },
        { text: '第一部分', href: '#words' },
        { text: '，再看 ' },
        { text: 'example.com/brief', href: 'https://example.com/brief', bold: true },
        { text: '。' },
      ],
    },
    { kind: 'paragraph', text: '如有出入，请书面提出。', style: 'note' },
  ],
  list: [
    { kind: 'list', style: 'bulleted', items: ['简报 v1', [{ text: '排期', bold: true }, { text: '与单价' }]] },
    { kind: 'list', style: 'numbered', items: ['先问清楚', '再写下来', '最后请对方确认'.repeat(9)] },
  ],
  keyValues: [
    {
      kind: 'keyValues',
      columns: 3,
      items: [
        { label: '客户', value: '栗屿饮品有限公司（虚构）', span: 3 },
        { label: '品牌', value: '栗屿汽水' },
        { label: '编号', value: 'LY-2612-003', span: 2 },
        { label: '签收', value: '', minHeight: mm(12), span: 3 },
      ],
    },
  ],
  table: [
    {
      kind: 'table',
      zebra: true,
      columns: [
        { title: '项目', width: { fraction: 2 } },
        { title: '数量', width: { fit: true }, align: 'center' },
        { title: '金额', width: { fixed: mm(30) }, align: 'decimal' },
      ],
      rows: [
        { cells: [{ text: '制作', span: 3 }], role: 'group' },
        { cells: ['15 秒短片\n含 1 次修改', '1', '180,000.00'] },
        { cells: [[{ text: '平面', bold: true }], '6', '60,000.5'] },
        { cells: [{ text: '合计', span: 2, align: 'right' }, '240,000.50'], role: 'total' },
      ],
    },
  ],
  checklist: [
    {
      kind: 'checklist',
      columns: 2,
      items: [{ text: '净含量 330 ml', checked: true }, { text: '条形码', checked: false }, { text: '生产商名称' }],
    },
  ],
  rating: [
    {
      kind: 'rating',
      highest: 5,
      ends: ['差', '好'],
      items: [{ label: '简报清楚', points: 4, remark: '目标写得明白' }, { label: '预算合理' }],
    },
  ],
  box: [
    { kind: 'box', title: '注意', text: '任何一处对不上，都先停下来问清楚。' },
    { kind: 'box', title: '单一主张', text: '把真金桔的酸甜带上年夜饭桌', size: 'large' },
    { kind: 'box', title: '不含事项', text: '代言费、场地租赁', weight: 'heavy', minHeight: mm(18) },
  ],
  diagram: [
    {
      kind: 'diagram',
      width: 360,
      height: 120,
      alt: '客户提需求，客户执行写简报；内审通过就提案，没通过就退回去改。',
      lanes: [
        { label: '客户', y: 0, height: 60 },
        { label: '本公司', y: 60, height: 60 },
      ],
      nodes: [
        { x: 60, y: 15, width: 80, height: 30, label: '提需求', shape: 'round' },
        { x: 60, y: 75, width: 80, height: 30, label: '写简报' },
        { x: 200, y: 65, width: 80, height: 50, label: '内审', shape: 'diamond' },
      ],
      edges: [
        {
          points: [
            [100, 45],
            [100, 75],
          ],
        },
        {
          points: [
            [140, 90],
            [200, 90],
          ],
          label: '通过',
        },
        {
          points: [
            [240, 65],
            [240, 30],
            [140, 30],
          ],
          dashed: true,
        },
      ],
    },
  ],
  picture: [
    { ...drawn('png'), alt: '左边黑、右边空的小图' },
    { ...drawn('jpeg'), alt: '同一张图，存成另一种格式', printedWidth: mm(40) },
  ],
  qrCode: [{ kind: 'qrCode', text: 'https://example.com/LY-2612-003', size: mm(25), caption: '扫码看全文' }],
  columns: [
    {
      kind: 'columns',
      gap: mm(10),
      shares: [2, 1],
      columns: [
        [
          { kind: 'heading', level: 2, text: '左联' },
          { kind: 'paragraph', text: '交客户' },
        ],
        [
          { kind: 'heading', level: 2, text: '右联' },
          { kind: 'keyValues', columns: 1, items: [{ label: '收件人', value: '品牌主管' }] },
        ],
      ],
    },
  ],
  spacer: [{ kind: 'spacer', height: 20 }],
  signature: [
    { kind: 'signature', parties: [{ role: '客户确认', name: '市场总监' }, { role: '审核' }] },
    { kind: 'signature', parties: [{ role: '财务' }, { role: '客户确认', seal: true }] },
  ],
  pageBreak: [{ kind: 'pageBreak' }],
}

/** Every kind of block on one sheet, with something after the page break. */
export const everyBlock = (): DocumentModel =>
  sheet([...Object.values(oneOfEach).flat(), { kind: 'paragraph', text: '另起一页。' }], {
    title: '每一种区块',
    subject: '检验用',
    author: '本公司',
  })

function drawn(type: Picture['type']): Omit<Picture, 'alt'> {
  const [width, height] = [60, 40]
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  if (type === 'jpeg') {
    context.fillStyle = 'white' // PNG alone can leave the other half empty.
    context.fillRect(0, 0, width, height)
    context.fillStyle = 'black'
  }
  context.fillRect(0, 0, width / 2, height)
  const bytes = new Uint8Array(type === 'png' ? canvas.encodeSync('png') : canvas.encodeSync('jpeg'))
  return { kind: 'picture', type, bytes, width, height }
}
