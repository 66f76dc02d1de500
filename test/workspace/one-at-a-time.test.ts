import { expect, test } from 'vitest'
import { oneAtATime } from '../../src/workspace/one-at-a-time.ts'

/** Questions as they are asked, to be answered by hand; what comes of them. */
const desk = () => {
  const open: { readonly question: string; readonly answer: (fault?: Error) => Promise<void> }[] = []
  const heard: string[] = []
  const ask = oneAtATime<string, string>(
    (question) =>
      new Promise((resolve, reject) => {
        const answer = async (fault?: Error): Promise<void> => {
          if (fault) reject(fault)
          else resolve(`${question}!`)
          await new Promise((done) => setImmediate(done))
        }
        open.push({ question, answer })
      }),
    { done: (answer) => heard.push(answer), failed: (error) => heard.push(String(error)) },
  )
  return { ask, open, heard }
}

test('while one question is being answered no other is asked, and then only the newest', async () => {
  const { ask, open, heard } = desk()
  for (const question of ['甲', '乙', '丙']) ask(question)
  expect(open.map(({ question }) => question)).toEqual(['甲'])
  await open[0]?.answer()
  expect(open.map(({ question }) => question)).toEqual(['甲', '丙'])
  await open[1]?.answer()
  expect(heard).toEqual(['甲!', '丙!'])
})

test('a question that fails is told, and the next one is asked all the same', async () => {
  const { ask, open, heard } = desk()
  ask('甲')
  ask('乙')
  await open[0]?.answer(new Error('断了'))
  await open[1]?.answer()
  ask('丙')
  await open[2]?.answer()
  expect(heard).toEqual(['Error: 断了', '乙!', '丙!'])
})
