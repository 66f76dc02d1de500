/*
 * How much of what comes in is read at all, each with its reason. Every reader takes its limits as a parameter, with
 * these as the default: its tests try the guard with small limits and harmless input.
 */

const KB = 1024
const MB = 1024 * KB

/** Any file that somebody picks or drops. */
export const FILE = {
  /** Bytes. A sheet of 300 rows is a PDF of 0.4 MB; ten thousand lines are a workbook of 2 MB. */
  bytes: 20 * MB,
} as const

/** How long reading may take, in a worker of its own (read-apart.ts). */
export const READING = {
  /** Milliseconds for the reader's script to arrive: a slow line is not the file's fault, so it is counted apart. */
  loading: 30_000,
  /** Milliseconds for a file; the largest that is right takes one or two seconds on an old machine. */
  milliseconds: 10_000,
} as const

/** PDFs. */
export const PDF = {
  /** Bytes of the attached data unpacked: what a file of it may have. */
  data: 20 * MB,
  /** Bytes that all packed objects unpack to together; those of a sheet of 2,000 rows, saved again elsewhere, are 6 MB. */
  inflated: 32 * MB,
  /** Objects; the tree of such a sheet has 33,000. */
  objects: 250_000,
  /** Names, numbers, brackets and the like outside of streams: fifteen for each of the tree's objects. */
  tokens: 2_000_000,
  /** Lists and dictionaries inside one another, in one object. */
  depth: 100,
} as const

/** Data of a sheet, wherever it comes from: a PDF, a draft's file, a link, storage. */
export const DATA = {
  /** Sheet, table, row and cell are four; the rest is room. */
  depth: 16,
  /** Fields, rows and cells: twice the widest sheet that its schema allows. */
  values: 100_000,
  /** Of all texts together: a book of two thousand pages. */
  characters: 4_000_000,
  /** How many times longer than its field allows a text is that was typed here and is opened again all the same. */
  slack: 10,
} as const

/** A draft as it lies in storage or in a file: its envelope, and the list of what found no place. */
export const ENVELOPE = { ...DATA, depth: DATA.depth + 3, values: 2 * DATA.values } as const

/** JSON text, before it is parsed. */
export const JSON_TEXT = {
  /** The data of a sheet, in its envelope, in the list of a backup. */
  depth: DATA.depth + 4,
  /** Fields, rows and cells: twice the widest sheet, or a backup of hundreds; more are written into several files. */
  values: 200_000,
} as const

/** Links that carry a sheet. */
export const LINK = {
  /** Bytes that a link may unpack to; a short one can hold a stream that inflates to gigabytes. */
  unpacked: 4 * MB,
  /** Characters behind the mark: half a million Chinese characters, packed. */
  letters: 1_000_000,
} as const

/** Links that name single values. */
export const PREFILL = {
  /** Rows of a table; one that long isn't written by hand. */
  rows: 200,
  /** Values in one link: a table of fifty rows, typed by a program. */
  fields: 500,
  /** Characters behind the mark, nine for each Chinese one: programs and browsers encode them. */
  letters: 200_000,
} as const

/** Reading on the page itself, without a worker: what takes less than a click may. */
export const AT_ONCE = {
  /** Bytes of a file, or characters of what is pasted: some 20 ms on an old machine. */
  bytes: 200_000,
} as const

/** Files of a reader's progress: pages read, ticks, answers. */
export const PROGRESS = {
  /** Bytes; all pages, ticks and answers are 20 kB. */
  bytes: MB,
  depth: 4,
  values: 20_000,
} as const

/** Workbooks, CSV files and pasted tables. */
export const TABLE = {
  /** Lines, empty ones included. A batch makes 2,000 sheets at most, of ten lines each. */
  lines: 20_000,
  /** Bytes that the parts of a workbook may unpack to, of those that are read; XML is ten times its packed size. */
  unpacked: 120 * MB,
  /** Cells with something in them, over all tabs: our longest list of sheets has a tenth of that. */
  cells: 400_000,
  /** Columns that are looked at; the widest template has some sixty, a whole row that was copied 1,024. */
  columns: 500,
  /** Marks that part cells in a text, empty cells included: 20,000 lines of a hundred cells. */
  marks: 2_000_000,
  /** Characters of a cell; a spreadsheet itself allows 32,767 (Excel) or 50,000 (Google). */
  letters: 50_000,
  /** Elements inside one another; those of Word's tables are thirty. */
  depth: 200,
} as const
