import mdx from '@astrojs/mdx'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { books } from './src/build/book.ts'
import { links } from './src/build/check-links.ts'
import { compress } from './src/build/compress.ts'
import { fontSlices } from './src/build/fonts/font-slices.ts'
import { licences } from './src/build/licences.ts'
import { offlineCopy } from './src/build/offline/offline-copy.ts'
import { preloadModules } from './src/build/preload-modules.ts'
import { searchIndex } from './src/build/search-index.ts'
import { sheets } from './src/build/sheets.ts'
import { siteSettings } from './src/build/site-settings.ts'
import { slimForms } from './src/build/slim-forms.ts'
import { slimPdf } from './src/build/slim-pdf.ts'
import { templateIndex } from './src/build/template-index.ts'
import { FLOOR_TARGETS } from './src/floor.ts'

const { integration: listLicences, plugin: seeLicences } = licences()

export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory' },
  // Quotes and dashes stand as their authors wrote them, hence no smartypants.
  integrations: [
    mdx({ smartypants: false }),
    react(),
    siteSettings(),
    fontSlices(),
    sheets(),
    books(),
    searchIndex(),
    preloadModules(),
    listLicences,
    links(),
    offlineCopy(),
    compress(),
  ],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self' blob:",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [slimForms(), templateIndex(), seeLicences()],
    worker: { format: 'es', plugins: () => [slimPdf(), seeLicences()] },
    build: {
      target: FLOOR_TARGETS,
      // light-dark(), nesting and the like are written out for the oldest of them.
      cssTarget: FLOOR_TARGETS,
      // Files are told apart from text by the policy: nothing is inlined, so nothing needs a hash.
      assetsInlineLimit: 0,
      // pdf-lib doesn't say that importing it does nothing by itself; where it isn't used, it is to stay away.
      rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/pdf-lib\//, sideEffects: false }] } },
    },
  },
})
