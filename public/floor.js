// biome-ignore-all lint/complexity: see src/floor.ts
;(function () {
  function has(test) {
    try {
      return !!test()
    } catch (_) {
      return false
    }
  }
  function supports(property, value) {
    return has(function () {
      return window.CSS.supports(property, value)
    })
  }
  var modern =
    has(function () {
      return 'noModule' in document.createElement('script') && window.Worker && window.ReadableStream && window.fetch
    }) &&
    has(function () {
      return window.Promise.any && window.Object.hasOwn && window.structuredClone && [].findLast && ''.replaceAll
    }) &&
    has(function () {
      return new RegExp('(?<=a)b').test('ab') && 'adoptedStyleSheets' in document && window.HTMLDialogElement
    }) &&
    (!('mozInnerScreenX' in window) || supports('animation-composition', 'add')) &&
    (!('webkitRequestFileSystem' in window) || supports('width', '1lh'))
  var said = document.getElementById('too-old')
  if (!modern && said) said.removeAttribute('hidden')
})()
