/*
 * The panel on 关于: tells how far the copying is and takes the wish for the rest.
 */
import { ask } from '../../offline/page/ask.ts'
import { run } from '../../offline/page/drive.ts'
import { PROGRESS } from '../../offline/page/progress.ts'
import { keepWish, mayCopy, wishOf } from '../../offline/page/wish.ts'
import type { Progress, Standing } from '../../offline/protocol.ts'
import { begun } from '../shell/begun.ts'
import { words } from './words.ts'

interface Panel {
  readonly said: HTMLElement
  readonly bar: HTMLProgressElement
  readonly button: HTMLButtonElement
}

const findPanel = (): Panel | undefined => {
  const root = document.querySelector('[data-offline]')
  const said = root?.querySelector<HTMLElement>('[data-said]')
  const bar = root?.querySelector('progress')
  const button = root?.querySelector('button')
  return said && bar && button ? { said, bar, button } : undefined
}

const start = async (panel: Panel): Promise<void> => {
  if (!('serviceWorker' in navigator)) return show(panel, words.notHere)
  // Refused: then it never comes, and nothing is promised.
  const registration = await registered()
  if (registration === undefined) return show(panel, words.notHere)
  // One after the other: what was told last must stand last.
  let drawn: Promise<unknown> = Promise.resolve()
  const draw = (last?: Progress): Promise<unknown> => {
    drawn = drawn.then(() => drawPanel(panel, registration, last)).catch(() => undefined)
    return drawn
  }
  addEventListener(PROGRESS, (event) => {
    const { detail } = event as CustomEvent<Progress> // As drive.ts sends it.
    if (detail.standing === 'full') event.preventDefault()
    void draw(detail)
  })
  panel.button.addEventListener('click', async () => {
    keepWish()
    panel.button.disabled = true
    await draw()
    void run(registration)
  })
  await draw()
}

/** Milliseconds for which a browser may take to say that there is a worker. */
const PATIENCE = 10_000

const registered = async (): Promise<ServiceWorkerRegistration | undefined> =>
  Promise.race([
    navigator.serviceWorker.ready,
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE)),
  ])

/** @param last What came of the copying just now, where it goes on. */
const drawPanel = async (panel: Panel, registration: ServiceWorkerRegistration, last?: Progress): Promise<void> => {
  const worker = registration.waiting ?? registration.active
  if (worker === null) return
  const [edition, fonts] = [await ask(worker, 'look', 'edition'), await ask(worker, 'look', 'fonts')]
  const wished = wishOf() !== undefined
  const now = wished ? fonts : edition
  const stopped = last?.standing ?? edition.standing
  show(panel, sentence(edition, fonts, wished, stopped))
  panel.bar.value = now.total === 0 ? 0 : now.done / now.total
  const isWhole = edition.standing === 'whole'
  panel.button.textContent = isWhole ? words.offer(fonts.total - fonts.done) : words.offerAll(fonts.total - fonts.done)
  panel.button.hidden = fonts.standing === 'whole'
  panel.button.disabled = wished && fonts.standing === 'going' && stopped !== 'full'
}

const sentence = (edition: Progress, fonts: Progress, wished: boolean, stopped: Standing): string => {
  if (fonts.standing === 'whole') return words.everything(fonts.total)
  if (stopped === 'full' || stopped === 'unreachable') return words[stopped]
  if (wished) return words.copying(fonts.done, fonts.total)
  if (edition.standing === 'whole') return words.whole(edition.total)
  return mayCopy() ? words.copying(edition.done, edition.total) : words.savesData
}

const show = ({ said }: Panel, text: string): void => {
  if (said.textContent !== text) said.textContent = text
}

const panel = findPanel()
if (panel) {
  void start(panel)
  begun(document)
}
