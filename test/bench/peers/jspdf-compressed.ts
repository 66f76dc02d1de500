import { withJsPdf } from './jspdf.ts'

export const prepare = withJsPdf(true)
