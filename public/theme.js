;(() => {
  // For src/components/shell/faults; where that doesn't come, the page says so itself.
  const heard = []
  window.aeHeard = heard
  for (const name of ['error', 'unhandledrejection']) addEventListener(name, (event) => heard.push(event), true)
  addEventListener('load', () => {
    if (!heard.taken) document.getElementById('half')?.removeAttribute('hidden')
  })
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch {}
  customElements.define(
    'review-notice',
    class extends HTMLElement {
      connectedCallback() {
        this.hidden = new Date().toLocaleDateString('sv') <= (this.getAttribute('due') ?? '')
      }
    },
  )
})()
