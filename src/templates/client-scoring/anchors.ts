/*
 * What the points mean, for who fills the sheet in by hand or signs it (handbook, B.4.8).
 */
import type { Table } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'

/** The scale of each dimension, best first. */
export const anchors: Table = {
  kind: 'table',
  columns: [
    { title: '打分参照', width: { fixed: mm(30) } },
    { title: '5', width: { fraction: 1 } },
    { title: '4', width: { fraction: 1 } },
    { title: '3', width: { fraction: 1 } },
    { title: '2', width: { fraction: 1 } },
    { title: '1', width: { fraction: 1 } },
  ],
  rows: [
    ['占部门收入', '≥15%', '8–14.9%', '4–7.9%', '1–3.9%', '<1%'],
    ['毛利', '≥40%', '30–39.9%', '20–29.9%', '10–19.9%', '<10%'],
    ['付款', '从不逾期', '≤15 天', '16–30 天', '31–60 天', '>60 天或失约'],
    ['合作', '3 年以上已续约', '2–3 年', '1–2 年', '不满 1 年', '一次性'],
    ['预算', '年增 ≥30%', '年增 10–29.9%', '持平', '降 ≤20%', '降 >20%'],
    ['影响', '标杆可公开', '区域知名可公开', '可内部展示', '有限', '不可公开'],
    ['需求与决策', '书面，一人定', '书面，两级', '口头，能收敛', '多头，常翻案', '谁都能改'],
    ['配合', '按流程轮次', '偶有插队', '常插队，可谈', '常态加塞', '无理索赔'],
    ['工时 ÷ 估算', '≤80%', '81–100%', '101–120%', '121–150%', '>150%'],
  ].map((cells) => ({ cells })),
}
