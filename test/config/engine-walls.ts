/*
 * The walls inside and around the engine.
 */
import type { IForbiddenRuleType } from 'dependency-cruiser'
import { FFLATE, LIMITS, MODEL, only, reserved } from './wall.ts'

const PDF_LIB = '^node_modules/(pdf-lib|@cantoo/pdf-lib)/'
const DOCX = '^node_modules/(docx|fflate|uqr)/'

/** What may import what in the engine, and who may import it. */
export const ENGINE: readonly IForbiddenRuleType[] = [
  only(
    'engine-is-pure',
    '^src/engine/',
    ['^src/engine/', LIMITS, PDF_LIB, FFLATE, '^node_modules/(uqr|docx)/'],
    'The engine runs in a worker and in Node alike.',
  ),
  only('model-stands-alone', MODEL, [MODEL], 'Types that cross borders depend on nothing.'),
  only('font-knows-the-model', '^src/engine/font/', ['^src/engine/font/', MODEL], 'Fonts know no text and no pages.'),
  only('text-knows-the-model', '^src/engine/text/', ['^src/engine/text/', MODEL], 'Line breaking asks for widths.'),
  only(
    'layout-knows-font-and-text',
    '^src/engine/layout/',
    ['^src/engine/(layout|font|text|paginate)/', MODEL, '^node_modules/uqr/'],
    'Layout makes positions, never bytes.',
  ),
  only(
    'paginate-knows-heights-only',
    '^src/engine/paginate/',
    ['^src/engine/paginate/', MODEL],
    'The paginator is tested without fonts or text.',
  ),
  only(
    'svg-painter-knows-the-font',
    '^src/engine/paint/svg/',
    ['^src/engine/(paint/svg|font)/', MODEL],
    'It draws the same outlines as the PDF.',
  ),
  only(
    'writers-know-the-model',
    '^src/engine/write/(?!docx/)',
    ['^src/engine/write/(?!docx/)', MODEL],
    'A writer needs no layout.',
  ),
  only(
    'word-writer-knows-its-packages',
    '^src/engine/write/docx/',
    ['^src/engine/write/', MODEL, DOCX],
    'A Word file is laid out by Word.',
  ),
  only(
    'reader-knows-the-model',
    '^src/engine/read/',
    ['^src/engine/read/', MODEL, LIMITS, PDF_LIB],
    'Reading needs no layout.',
  ),
  only(
    'pdf-painter-knows-the-font',
    '^src/engine/paint/pdf/',
    ['^src/engine/(paint/pdf|font)/', MODEL, PDF_LIB, FFLATE],
    'Both painters draw the same pages; neither lays out.',
  ),
  reserved(
    'docx-stays-in-its-place',
    '^node_modules/docx/',
    ['^src/engine/write/docx/'],
    'Whoever loads it loads 100 kB.',
  ),
  reserved('pdf-lib-stays-in-its-place', PDF_LIB, ['^src/engine/(paint/pdf|read)/'], 'pdf-lib can be exchanged.'),
  {
    name: 'engine-has-two-doors',
    comment: 'Outside of the engine its index, the door of the Word files and its model are known, nothing else.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/engine/', '^src/build/'] },
    to: { path: '^src/engine/', pathNot: ['^src/engine/(index|docx)\\.ts$', MODEL] },
  },
]
