/*
 * Makes the questions work: check an answer, keep the score in this browser, choose which questions to do.
 */
import { begun } from '../shell/begun.ts'
import { loadAnswers, saveAnswers } from './answers-store.ts'
import { type Answers, drawQuestions, isRight, scoreOf } from './score.ts'
import { words } from './words.ts'

const MIXED = 10

/** Starts the self-test of the page, if there is one. */
export const startQuiz = (): void => {
  const root = document.querySelector<HTMLElement>('[data-quiz]')
  const choice = root?.querySelector<HTMLSelectElement>('[data-quiz-set]')
  if (!root || !choice) return
  const questions = [...root.querySelectorAll<HTMLElement>('[data-question]')]
  let answers = loadAnswers()
  const keep = (next: Answers, place: Element | null): void => {
    answers = next
    saveAnswers(answers, [words.scores, place ?? root])
    showScore(root, questions, answers)
  }
  for (const question of questions) {
    const button = question.querySelector('[data-quiz-check]')
    button?.addEventListener('click', () => {
      if ('checked' in question.dataset) return clear(question)
      const right = check(question)
      if (right !== undefined) keep({ ...answers, [idOf(question)]: right }, question.querySelector('.row'))
    })
  }
  choice.addEventListener('change', () => {
    for (const question of questions) clear(question)
    showSet(root, questions, choice.value, answers)
    showScore(root, questions, answers)
  })
  root.querySelector('[data-quiz-restart]')?.addEventListener('click', () => {
    for (const question of questions) clear(question)
    keep({}, root.querySelector('.tools'))
  })
  showScore(root, questions, answers)
  begun(root)
}

/** Says whether the choice is right and opens the answer. Undefined while nothing is chosen. */
const check = (question: HTMLElement): boolean | undefined => {
  const chosen = inputsOf(question)
    .filter((input) => input.checked)
    .map((input) => Number(input.value))
  const said = question.querySelector<HTMLElement>('[data-quiz-said]')
  if (!said) return undefined
  if (chosen.length === 0) {
    said.textContent = words.chooseFirst
    return undefined
  }
  const answer = (question.dataset['answer'] ?? '').split(',').map(Number)
  const right = isRight(chosen, answer)
  question.dataset['checked'] = ''
  said.textContent = right ? words.right : words.notRight
  said.dataset['state'] = right ? 'right' : 'wrong'
  for (const input of inputsOf(question)) {
    const isAnswer = answer.includes(Number(input.value))
    const label = input.closest('label')
    input.disabled = true
    if (label && (isAnswer || input.checked)) label.dataset['state'] = isAnswer ? 'right' : 'wrong'
    label?.querySelector('[data-is-answer]')?.toggleAttribute('hidden', !isAnswer)
  }
  question.querySelector('details')?.setAttribute('open', '')
  setButton(question, words.again)
  return right
}

/** The question as it was before it was answered. */
const clear = (question: HTMLElement): void => {
  delete question.dataset['checked']
  const said = question.querySelector<HTMLElement>('[data-quiz-said]')
  if (said) {
    said.textContent = ''
    delete said.dataset['state']
  }
  for (const input of inputsOf(question)) {
    input.checked = false
    input.disabled = false
    const label = input.closest('label')
    delete label?.dataset['state']
    label?.querySelector('[data-is-answer]')?.setAttribute('hidden', '')
  }
  question.querySelector('details')?.removeAttribute('open')
  setButton(question, words.check)
}

const showSet = (root: HTMLElement, questions: readonly HTMLElement[], set: string, answers: Answers): void => {
  const ids = questions.map(idOf)
  const mixed = drawQuestions(ids, MIXED, Math.random)
  const isIn = (question: HTMLElement): boolean => {
    if (set === 'all') return true
    if (set === 'mixed') return mixed.includes(idOf(question))
    if (set === 'wrong') return answers[idOf(question)] === false
    return question.dataset['page'] === set
  }
  for (const question of questions) question.hidden = !isIn(question)
  root.querySelector('[data-quiz-none]')?.toggleAttribute('hidden', questions.some(isIn))
}

const showScore = (root: HTMLElement, questions: readonly HTMLElement[], answers: Answers): void => {
  const shown = questions.filter((question) => !question.hidden).map(idOf)
  const { answered, right, percent } = scoreOf(answers, shown)
  const line = root.querySelector('[data-quiz-score]')
  if (line) line.textContent = percent === undefined ? '' : words.score(answered, right, percent)
}

const idOf = (question: HTMLElement): string => question.dataset['question'] ?? ''

const inputsOf = (question: HTMLElement): readonly HTMLInputElement[] => [...question.querySelectorAll('input')]

const setButton = (question: HTMLElement, text: string): void => {
  const button = question.querySelector('[data-quiz-check]')
  if (button) button.textContent = text
}
