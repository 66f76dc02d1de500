/** What becomes of a question. */
export interface Outcome<Answer> {
  readonly done: (answer: Answer) => void
  readonly failed: (error: unknown) => void
}

/**
 * Asks one question at a time. Of those that come while one is being answered only the newest is asked afterwards,
 * so that answers come in the order of their questions and the last is that to the newest.
 */
export const oneAtATime = <Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  { done, failed }: Outcome<Answer>,
): ((question: Question) => void) => {
  let isBusy = false
  let newest: { readonly question: Question } | undefined
  const start = async (question: Question): Promise<void> => {
    isBusy = true
    await ask(question).then(done, failed)
    isBusy = false
    const next = newest
    newest = undefined
    if (next !== undefined) await start(next.question)
  }
  return (question) => {
    if (isBusy) newest = { question }
    else void start(question)
  }
}
