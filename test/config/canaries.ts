/*
 * One bad import a wall: the module that must not, and what it imports all the same.
 * A path that begins with `src/` is a module of the tree; anything else is named as it stands.
 */

/** By the name of the wall. */
export const CANARIES: Readonly<Record<string, readonly [from: string, imports: string]>> = {
  'engine-is-pure': ['src/engine/index.ts', 'react'],
  'model-stands-alone': ['src/engine/model/a.ts', 'src/engine/text/b.ts'],
  'font-knows-the-model': ['src/engine/font/a.ts', 'src/engine/text/b.ts'],
  'text-knows-the-model': ['src/engine/text/a.ts', 'src/engine/layout/b.ts'],
  'layout-knows-font-and-text': ['src/engine/layout/a.ts', 'src/engine/paint/pdf/b.ts'],
  'paginate-knows-heights-only': ['src/engine/paginate/a.ts', 'src/engine/font/b.ts'],
  'svg-painter-knows-the-font': ['src/engine/paint/svg/a.ts', 'src/engine/layout/b.ts'],
  'writers-know-the-model': ['src/engine/write/a.ts', 'src/engine/layout/b.ts'],
  'word-writer-knows-its-packages': ['src/engine/write/docx/a.ts', 'src/engine/layout/b.ts'],
  'docx-stays-in-its-place': ['src/engine/layout/docx.ts', 'docx'],
  'reader-knows-the-model': ['src/engine/read/a.ts', 'src/engine/paint/pdf/b.ts'],
  'pdf-painter-knows-the-font': ['src/engine/paint/pdf/a.ts', 'src/engine/layout/b.ts'],
  'pdf-lib-stays-in-its-place': ['src/engine/layout/pdf.ts', 'pdf-lib'],
  'engine-has-two-doors': ['src/export/door.ts', 'src/engine/layout/b.ts'],
  'templates-are-pure': ['src/templates/minutes/a.ts', 'src/forms/b.ts'],
  'templates-take-types-of-rjsf': ['src/templates/minutes/rjsf.ts', '@rjsf/utils'],
  'templates-know-no-other-template': ['src/templates/minutes/other.ts', 'src/templates/brief/b.ts'],
  'forms-know-templates': ['src/forms/a.ts', 'src/drafts/b.ts'],
  'rjsf-stays-in-the-forms': ['src/workspace/rjsf.ts', '@rjsf/core'],
  'papaparse-stays-in-its-place': ['src/forms/cells/other-csv.ts', 'papaparse'],
  'drafts-know-templates': ['src/drafts/a.ts', 'src/forms/b.ts'],
  'drafts-reach-storage-in-one-place': ['src/drafts/other-store.ts', 'idb-keyval'],
  'search-stands-alone': ['src/search/a.ts', 'src/forms/b.ts'],
  'export-knows-the-door': ['src/export/a.ts', 'src/workspace/b.ts'],
  'workspace-joins-them': ['src/workspace/a.ts', 'src/search/b.ts'],
  'one-component-mounts-the-workspace': ['src/components/Header.astro', 'src/workspace/b.ts'],
  'astro-stays-in-the-site': ['src/forms/astro.ts', 'astro:content'],
  'components-know-no-page': ['src/components/Card.astro', 'src/layouts/Other.astro'],
  'layouts-know-components': ['src/layouts/Reading.astro', 'src/pages/index.astro'],
  'pages-hold-no-logic': ['src/pages/search.astro', 'src/drafts/b.ts'],
  'build-knows-no-page': ['src/build/a.ts', 'src/workspace/b.ts'],
  'node-stays-in-the-build': ['src/export/node.ts', 'node:fs'],
  'what-ships-is-a-dependency': ['src/forms/dev.ts', 'fast-check'],
  'the-product-knows-no-test': ['src/build/test.ts', 'test/b.ts'],
  'no-circles': ['src/forms/circle.ts', 'src/forms/circle.ts'],
  'every-import-resolves': ['src/forms/lost.ts', 'no-such-package'],
}
