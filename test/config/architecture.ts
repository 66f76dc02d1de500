/*
 * What may import what: one rule a wall, for dependency-cruiser. Each wall has a canary of its name under canaries/,
 * a small tree that breaks it; test/config/walls.test.ts sees to it that each is caught.
 */
import type { IForbiddenRuleType } from 'dependency-cruiser'
import { ENGINE } from './engine-walls.ts'
import { FFLATE, LIMITS, MODEL, only, reserved } from './wall.ts'

const SHELL: readonly IForbiddenRuleType[] = [
  only(
    'limits-stand-alone',
    LIMITS,
    [LIMITS, '^src/causes/', FFLATE],
    'How much is read is known to every reader, and knows none of them.',
  ),
  only(
    'templates-are-pure',
    '^src/templates/',
    ['^src/templates/', MODEL, '^src/(group-by|site(\\.config|-config/.*))\\.ts$', '^node_modules/@rjsf/utils/'],
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
    'reading-is-pure',
    '^src/reading/',
    ['^src/(reading|templates)/', '^src/forms/text\\.ts$', '^content/everyday-words\\.json$'],
    'What a text means is the same in a browser, a worker and Node; it knows no form and no page.',
  ),
  only(
    'causes-stand-alone',
    '^src/causes/',
    ['^src/causes/', '^src/href\\.ts$'],
    'Whatever fails asks why; the answer needs nothing.',
  ),
  only(
    'forms-know-templates',
    '^src/forms/',
    [
      '^src/(forms|grid|limits|reading|templates|causes)/',
      // What marks of other programs mean, in a field as on the sheet.
      '^src/engine/model/plain-marks\\.ts$',
      '^src/(href|site(\\.config|-config/.*))\\.ts$',
      '^node_modules/(@rjsf|@types/react|react|react-dom)/',
    ],
    'The theme of the forms knows nothing of drafts, the engine or the site.',
  ),
  only(
    'batch-knows-the-forms',
    '^src/batch/',
    ['^src/(batch|forms|grid|limits|reading|templates)/', FFLATE],
    'From a file to sheets and from sheets to a ZIP: pure, for a worker and the tests alike.',
  ),
  only(
    'grid-is-pure',
    '^src/grid/',
    ['^src/(grid|limits)/', FFLATE, '^node_modules/(htmlparser2|numfmt|papaparse|@types/papaparse)/'],
    'A table from elsewhere is cells, whatever is made of them: for the page, a worker and the tests alike.',
  ),
  reserved(
    'file-readers-stay-in-their-place',
    '^node_modules/(htmlparser2|numfmt)/',
    ['^src/grid/'],
    'A hostile file is bounded in one place.',
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
    ['^src/grid/text/csv\\.ts$'],
    'What a spreadsheet may be given is decided in one place.',
  ),
  only(
    'drafts-know-templates',
    '^src/drafts/',
    [
      '^src/(drafts|limits|templates)/',
      '^src/offline/hold\\.ts$',
      '^src/site(\\.config|-config/.*)\\.ts$',
      '^node_modules/idb-keyval/',
    ],
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
    'offline-stands-alone',
    '^src/offline/',
    ['^src/offline/'],
    'What copies the handbook knows nothing of what is in it.',
  ),
  only(
    'worker-knows-no-page',
    '^src/offline/worker/',
    ['^src/offline/(worker/|[^/]+$)'],
    'A service worker has no page.',
  ),
  only(
    'search-stands-alone',
    '^src/search/',
    ['^src/(search|templates|causes)/', '^src/(href|group-by)\\.ts$'],
    'Search is the reading pages’; it must stay light.',
  ),
  only(
    'export-knows-the-door',
    '^src/export/',
    [
      '^src/(export|forms|drafts|limits|templates|causes)/',
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
      '^src/(workspace|batch|export|forms|drafts|grid|reading|limits|templates|causes)/',
      '^src/offline/hold\\.ts$',
      '^virtual:template-index$',
      '^src/engine/((index|docx)\\.ts$|model/)',
      '^src/(href|site(\\.config|-config/.*))\\.ts$',
      '^node_modules/(@types/react|react|react-dom|@oddbird/popover-polyfill)/',
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
      '^src/(components|diagram|handbook|templates|workspace|search|drafts|offline|limits|causes|styles)/',
      '^src/forms/forms\\.css$',
      '^src/engine/model/',
      '^src/(href|floor|group-by|site(\\.config|-config/.*))\\.ts$',
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
  only('diagrams-are-pure', '^src/diagram/', ['^src/(diagram/|group-by\\.ts$)'], 'Site and book draw from one layout.'),
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
    from: { path: '^src/(engine|export|forms|workspace|batch|drafts|reading|search|templates)/' },
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
