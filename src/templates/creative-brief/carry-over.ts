/*
 * What a brief takes over: the project from the minutes of the briefing, brand and taboos from the client's profile,
 * everything from the brief that it replaces.
 */
import { found, numberIn, rowsIn, type Source, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import { round, sumOf } from '../figures.ts'
import type { CreativeBrief } from './schema.ts'

/** Where a new brief can begin. */
export const carryOver: readonly CarryOver<CreativeBrief>[] = [
  {
    from: 'creative-brief',
    what: '上一版简报的内容，改完作为修改重发',
    take: (source) => ({ ...withoutFiling(source), briefType: '修改重发', version: nextVersion(source) }),
  },
  {
    from: 'client-profile',
    what: '品牌与产品、目标人群、不可出现',
    take: (source) =>
      found<CreativeBrief>({
        brandProduct: brandProduct(source),
        audience: textIn(source, 'audience'),
        avoid: textIn(source, 'restrictions'),
      }),
  },
  {
    from: 'minutes',
    what: '项目编号',
    take: (source) => found<CreativeBrief>({ projectNo: textIn(source, 'projectNo') }),
  },
  {
    from: 'estimate',
    what: '项目编号、制作预算和媒介预算',
    take: (source) =>
      found<CreativeBrief>({
        projectNo: textIn(source, 'projectNo'),
        productionBudget: budgetOf(source, '制作'),
        mediaBudget: budgetOf(source, '媒介'),
      }),
  },
]

// The estimate's lines of one kind; none is no budget.
const budgetOf = (source: Source, group: string): number | undefined => {
  const lines = rowsIn(source, 'lines').filter((line) => line['group'] === group)
  if (lines.length === 0) return undefined
  return sumOf(lines.map((line) => round((numberIn(line, 'qty') ?? 0) * (numberIn(line, 'price') ?? 0))))
}

// The new product, if the client has one, else the first.
const brandProduct = (source: Source): string | undefined => {
  const products = rowsIn(source, 'products')
  const product = products.find(({ lifeStage }) => lifeStage === '新品') ?? products[0]
  const parts = [textIn(source, 'brandName'), product === undefined ? undefined : textIn(product, 'productName')]
  return parts.filter((part) => part !== undefined).join(' ')
}

// The reason is new each time; number, date and issue are those of the new sheet.
const withoutFiling = ({ docNo, fillDate, changeReason, ...rest }: Source): CreativeBrief => rest as CreativeBrief // of the same schema

const nextVersion = ({ version }: Source): number => (typeof version === 'number' ? version : 1) + 1
