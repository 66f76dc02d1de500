import { PROGRESS } from '../../limits/limits.ts'
import { loadAnswers, saveAnswers } from '../quiz/answers-store.ts'
import { begun } from '../shell/begun.ts'
import { changeProgress, loadProgress } from './store.ts'
import { fromFile, merged, toFile } from './transfer.ts'
import { words } from './words.ts'

/** Shows how far the reader is and carries it to and from a file. */
export const startTools = (): void => {
  const root = document.querySelector<HTMLElement>('[data-progress-tools]')
  if (!root) return
  const pages = (root.dataset['progressTools'] ?? '').split(' ')
  const said = root.querySelector('[data-progress-said]')
  const say = (text: string): void => {
    if (said) said.textContent = text
  }
  const show = (): void => {
    const read = loadProgress().read.filter((page) => pages.includes(page)).length
    const line = root.querySelector('[data-progress-read]')
    if (line) line.textContent = words.read(read, pages.length)
    const bar = root.querySelector('progress')
    if (bar) bar.value = read
  }
  root.querySelector('[data-progress-save]')?.addEventListener('click', () => {
    download(words.fileName, toFile({ progress: loadProgress(), answers: loadAnswers() }))
  })
  root.querySelector('[data-progress-load]')?.addEventListener('click', async () => {
    const text = await chooseText()
    if (text === undefined) return say(words.gone)
    const other = fromFile(text)
    if (other === undefined) return say(words.wrong)
    const both = merged({ progress: loadProgress(), answers: loadAnswers() }, other)
    const place = [words.loadedThings, root] as const
    changeProgress(() => both.progress, place)
    const isKept = saveAnswers(both.answers, place)
    show()
    say(isKept ? words.loaded(both.progress.read.length) : '')
  })
  show()
  begun(root)
}

const download = (name: string, text: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

// A file that is too large is none of ours. Undefined where it can't be had.
const chooseText = (): Promise<string | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'application/json,.json'
    input.addEventListener('change', () => {
      const [file] = input.files ?? []
      if (file === undefined || file.size > PROGRESS.bytes) resolve('')
      else file.text().then(resolve, () => resolve(undefined))
    })
    input.click()
  })
