/*
 * The arithmetic of a quotation: amounts of its lines, the sum, and the tax in it or on it. Exact to the cent.
 */
import { numberIn, rowsIn, type Source, textIn } from './carried.ts'
import { round, sumOf } from './figures.ts'

/** A line as far as its money goes. */
export interface QuotedLine {
  readonly qty?: number | undefined
  readonly price?: number | undefined
}

/** What a quotation comes to, in yuan: `total` with tax, `net` without. */
export interface Quotation {
  readonly total: number
  readonly net: number
  readonly tax: number
}

/** Quantity × price; undefined until both are there. */
export const lineAmount = ({ qty, price }: QuotedLine): number | undefined =>
  qty === undefined || price === undefined ? undefined : round(qty * price)

/**
 * What the lines come to. Undefined until every line has its amount: half a sum would pass for the price.
 * @param tax Whether the prices hold it, and its rate as the sheet writes it: `6%`.
 */
export const quotationOf = (
  lines: readonly QuotedLine[],
  tax: { readonly included: boolean | undefined; readonly rate: string | undefined },
): Quotation | undefined => {
  const amounts = lines.map(lineAmount)
  if (amounts.length === 0 || amounts.includes(undefined)) return undefined
  const rate = Number.parseFloat(tax.rate ?? '') / 100
  if (tax.included === undefined || Number.isNaN(rate)) return undefined
  const sum = sumOf(amounts)
  const total = tax.included ? sum : round(sum * (1 + rate))
  const net = tax.included ? round(sum / (1 + rate)) : sum
  return { total, net, tax: round(total - net) }
}

/** The total with tax of an estimate that another sheet is begun from. */
export const carriedTotal = (estimate: Source): number | undefined => {
  const lines = rowsIn(estimate, 'lines').map((line) => ({
    qty: numberIn(line, 'qty'),
    price: numberIn(line, 'price'),
  }))
  const included = estimate['taxIncluded']
  return quotationOf(lines, {
    included: typeof included === 'boolean' ? included : undefined,
    rate: textIn(estimate, 'taxRate'),
  })?.total
}
