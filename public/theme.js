// See src/layouts/Base.astro.
;(() => {
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch {
    // As the system has it.
  }

  customElements.define(
    'review-notice',
    class extends HTMLElement {
      connectedCallback() {
        const now = new Date()
        const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
          .map((part) => String(part).padStart(2, '0'))
          .join('-')
        this.hidden = today <= (this.getAttribute('due') ?? '')
      }
    },
  )
})()
