/*
 * What may import what: one rule a wall, for dependency-cruiser. Each wall has a canary of its name under canaries/,
 * a small tree that breaks it; test/config/walls.test.ts sees to it that each is caught.
 */
import type { IForbiddenRuleType } from 'dependency-cruiser'

/** A wall: modules at `from` may import those at `may` and nothing else, packages and Node's own modules included. */
const only = (name: string, from: string, may: readonly string[], comment: string): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [...may] },
})

/** A wall: what is at `to` may be imported from `by` alone. */
const reserved = (name: string, to: string, by: readonly string[], comment: string): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: [...by] },
  to: { path: to },
})

const MODEL = '^src/engine/model/'
const PDF_LIB = '^node_modules/(pdf-lib|@cantoo/pdf-lib)/'
const FFLATE = '^node_modules/fflate/'
const DOCX = '^node_modules/(docx|fflate|uqr)/'

const ENGINE: readonly IForbiddenRuleType[] = [
  only(
    'engine-is-pure',
    '^src/engine/',
    ['^src/engine/', PDF_LIB, FFLATE, '^node_modules/(uqr|docx)/'],
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
    ['^src/engine/read/', MODEL, PDF_LIB, FFLATE],
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

const SHELL: readonly IForbiddenRuleType[] = [
  only(
    'templates-are-pure',
    '^src/templates/',
    ['^src/templates/', MODEL, '^src/site(\\.config|-config/.*)\\.ts$', '^node_modules/@rjsf/utils/'],
    'A template is data in, document out.',
  ),
  {
    name: 'templates-take-types-of-rjsf',
    comment: 'RJSF is named in a template for its types; its code stays in the forms.',
    severity: 'error',
    from: { path: '^src/templates/' },
    to: { path: '^node_modules/@rjsf/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'templates-know-no-other-template',
    comment: 'A template is one folder; what two share is in vocabulary.ts.',
    severity: 'error',
    from: { path: '^src/templates/([^/]+)/' },
    to: { path: '^src/templates/[^/]+/', pathNot: ['^src/templates/$1/'] },
  },
  only(
    'forms-know-templates',
    '^src/forms/',
    [
      '^src/(forms|templates)/',
      '^src/(href|site(\\.config|-config/.*))\\.ts$',
      '^node_modules/(@rjsf|@types/react|react|react-dom|papaparse|@types/papaparse)/',
    ],
    'The theme of the forms knows nothing of drafts, the engine or the site.',
  ),
  only(
    'batch-knows-the-forms',
    '^src/batch/',
    ['^src/(batch|forms|templates)/', FFLATE, '^node_modules/read-excel-file/'],
    'From a file to sheets and from sheets to a ZIP: pure, for a worker and the tests alike.',
  ),
  reserved(
    'read-excel-file-stays-in-its-place',
    '^node_modules/read-excel-file/',
    ['^src/batch/read-xlsx\\.ts$'],
    'A hostile workbook is bounded in one place.',
  ),
  reserved(
    'rjsf-stays-in-the-forms',
    '^node_modules/@rjsf/',
    ['^src/(forms|templates)/', '^src/build/'],
    'RJSF can be exchanged.',
  ),
  reserved(
    'papaparse-stays-in-its-place',
    '^node_modules/(@types/)?papaparse/',
    ['^src/forms/cells/csv\\.ts$'],
    'What a spreadsheet may be given is decided in one place.',
  ),
  only(
    'drafts-know-templates',
    '^src/drafts/',
    ['^src/(drafts|templates)/', '^src/site(\\.config|-config/.*)\\.ts$', '^node_modules/idb-keyval/'],
    'A draft is an envelope around data.',
  ),
  {
    name: 'drafts-reach-storage-in-one-place',
    comment: 'Migration and repair are pure; only the store and the locks touch the browser.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/drafts/store\\.ts$'] },
    to: { path: '^node_modules/idb-keyval/' },
  },
  only(
    'search-stands-alone',
    '^src/search/',
    ['^src/search/', '^src/templates/', '^src/href\\.ts$'],
    'Search is the reading pages’; it must stay light.',
  ),
  only(
    'export-knows-the-door',
    '^src/export/',
    [
      '^src/(export|forms|drafts|templates)/',
      '^src/engine/((index|docx)\\.ts$|model/)',
      '^src/(href|site(\\.config|-config/.*))\\.ts$',
      FFLATE,
    ],
    'The shell around the engine.',
  ),
  only(
    'workspace-joins-them',
    '^src/workspace/',
    [
      '^src/(workspace|batch|export|forms|drafts|templates)/',
      '^virtual:template-index$',
      '^src/engine/((index|docx)\\.ts$|model/)',
      '^src/(href|site(\\.config|-config/.*))\\.ts$',
      '^node_modules/(@types/react|react|react-dom)/',
    ],
    'The one island.',
  ),
  reserved(
    'one-component-mounts-the-workspace',
    '^src/workspace/',
    ['^src/workspace/', '^src/components/workspace/'],
    'The workspace is mounted in one place.',
  ),
]

const SITE: readonly IForbiddenRuleType[] = [
  reserved(
    'astro-stays-in-the-site',
    '^astro:',
    ['^src/(pages|layouts|components)/', '^src/content\\.config\\.ts$'],
    'Logic that says astro:* can’t be tested without a build.',
  ),
  only(
    'components-know-no-page',
    '^src/components/',
    [
      '^src/(components|diagram|handbook|templates|workspace|search|drafts|styles)/',
      '^src/forms/forms\\.css$',
      '^src/engine/model/',
      '^src/(href|site(\\.config|-config/.*))\\.ts$',
      '^content/',
      '^astro:',
      '^node_modules/',
    ],
    'Pages use layouts, layouts use components.',
  ),
  only(
    'layouts-know-components',
    '^src/layouts/',
    [
      '^src/(layouts|components|handbook|templates|styles)/',
      '^src/(href|site(\\.config|-config/.*))\\.ts$',
      '^astro:',
      '^node_modules/',
    ],
    'Pages use layouts, layouts use components.',
  ),
  only(
    'pages-hold-no-logic',
    '^src/pages/',
    [
      '^src/(layouts|components|handbook|templates|styles|search)/',
      // The days on which a page was changed are the history's to tell, and only Node can ask it.
      '^src/build/git-dates\\.ts$',
      '^src/(href|site(\\.config|-config/.*))\\.ts$',
      '^astro:',
      '^node_modules/astro/',
    ],
    'Pages put layouts and components together.',
  ),
  only('diagrams-are-pure', '^src/diagram/', ['^src/diagram/'], 'The site and the book draw from the same layouts.'),
  only(
    'pages-in-order-are-pure',
    '^src/handbook/',
    ['^src/handbook/'],
    'The site and the book have one order of pages.',
  ),
  {
    name: 'build-knows-no-page',
    comment: 'What runs at build time must not need the site to be built.',
    severity: 'error',
    from: { path: '^src/build/' },
    to: { path: '^src/(workspace|pages|layouts|components)/' },
  },
  {
    name: 'node-stays-in-the-build',
    comment: 'Everything else runs in a browser.',
    severity: 'error',
    from: {
      path: '^src/',
      pathNot: ['^src/build/', '^src/(components|pages)/.*\\.astro\\.ts$', '^src/content\\.config\\.ts$'],
    },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'what-ships-is-a-dependency',
    comment: 'The licence test reads the dependencies: what reaches a visitor must stand there.',
    severity: 'error',
    from: { path: '^src/(engine|export|forms|workspace|batch|drafts|search|templates)/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'the-product-knows-no-test',
    comment: 'Nothing that is shipped leans on the tests.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '(^|\\./)test/' },
  },
  {
    name: 'no-circles',
    comment: 'A circle has no first step.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'every-import-resolves',
    comment: 'A path that leads nowhere would slip past every other wall.',
    severity: 'error',
    from: { path: '^src/' },
    to: { couldNotResolve: true, pathNot: ['^astro:', '^virtual:'] },
  },
]

/** Every wall of the tree. */
export const WALLS: readonly IForbiddenRuleType[] = [...ENGINE, ...SHELL, ...SITE]
