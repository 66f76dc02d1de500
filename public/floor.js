/*
 * Says on a form's page, before anything is typed, that the browser is older than the form is made for (src/floor.ts). A
 * classic script in the JavaScript of 2009, so that the oldest can read it; it asks for what came to each browser in its
 * first version that is new enough, or shortly before it.
 */
;(() => {
  function has(test) {
    try {
      return !!test()
    } catch (_) {
      return false
    }
  }
  function supports(property, value) {
    return has(() => window.CSS.supports(property, value))
  }
  var modern =
    // Modules, workers, streams, and the language as it was in 2022.
    has(
      () => 'noModule' in document.createElement('script') && window.Worker && window.ReadableStream && window.fetch,
    ) &&
    has(() => window.Promise.any && window.Object.hasOwn && window.structuredClone && [].findLast && ''.replaceAll) &&
    has(() => /(?<=a)b/.test('ab') && 'adoptedStyleSheets' in document && window.HTMLDialogElement) &&
    // Each browser by something of its own: Firefox 115; Chromium 109.
    (!('mozInnerScreenX' in window) || supports('animation-composition', 'add')) &&
    (!('webkitRequestFileSystem' in window) || supports('width', '1lh'))
  var said = document.getElementById('too-old')
  if (!modern && said) said.removeAttribute('hidden')
})()
