/*
 * What must be settled before the first paint. Loaded in the head as a classic script, so that it blocks:
 * a module would run too late, an inline script would need its hash in the policy.
 */
;(() => {
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch {
    // Where storage is refused, or isn't there at all, the system decides.
  }

  // Shown or not before anything below it is laid out, so nothing moves. The build may be older than the due date.
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
