/*
 * Says at its place that something wasn't remembered, and why. Fetched when the first thing isn't.
 */
import { showCard } from '../../offline/page/card.ts'

const WHY = {
  full: '浏览器给网页的空间满了。这一页开着的时候还在，关掉或换一页就没有了；要留住，先清理浏览器或硬盘的空间，再做一次。',
  refused:
    '这个浏览器不让网页存东西，可能是无痕窗口，或在设置里关掉了 Cookie 和网站数据。这一页开着的时候还在，关掉或换一页就没有了。',
} as const

/**
 * Says it behind an element, once for each.
 * @param what What isn't remembered: 打的勾.
 * @param place Absent where there is no room beside it: then in the corner of the page.
 */
export const sayUnkept = (error: unknown, what: string, place?: Element): void => {
  const text = `${what}没有记住：${WHY[isFull(error) ? 'full' : 'refused']}`
  if (place === undefined) showCard(text, { about: what })
  else if (place.nextElementSibling?.matches('[data-unkept]') !== true) putBehind(place, text)
}

const putBehind = (place: Element, text: string): void => {
  const said = document.createElement('p')
  said.className = 'unkept no-print'
  said.dataset['unkept'] = ''
  said.setAttribute('role', 'status')
  place.after(said)
  // Into a region that is there already: only what changes is read out.
  requestAnimationFrame(() => {
    said.textContent = text
  })
}

const isFull = (error: unknown): boolean => error instanceof DOMException && /quota/i.test(error.name)
