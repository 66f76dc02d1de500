/*
 * From an error to what is said of it. What finds the cause, and the sentences, come when something fails: this is all
 * that a page has of them before, and what it does where they fail to come as well.
 */
import { answers, SOON, UNREACHABLE } from './host.ts'
import type { Trouble } from './trouble.ts'
import { within } from './within.ts'

/**
 * Finds out why something failed. Never rejects.
 * @param what What is missing now, as it is called in sentences: 预览.
 * @param typed Whether there is something filled in that somebody may fear for.
 */
export const explain = async (error: unknown, what: string, typed = true): Promise<Trouble> => {
  try {
    const { tell } = await within(import('./tell.ts'), SOON)
    return await tell(error, what, typed)
  } catch {
    const why = (await answers()) ? `原因也没能查清。请刷新页面${typed ? '，填的内容会保留' : ''}。` : UNREACHABLE
    return { text: `${what}没有加载出来：${why}`, act: 'reload' }
  }
}
