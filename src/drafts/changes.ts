/*
 * Tabs tell each other that the drafts in storage have changed, so that their lists show what is there.
 */
import { openChannel } from './channel.ts'

const NAME = 'ae-handbook:drafts'

/** Tells the other lists that a draft has been saved or taken away. */
export const tellChanged = (): void => {
  const channel = openChannel(NAME, () => {})
  channel.tell('changed')
  channel.close()
}

/** Calls back whenever drafts have changed, in this tab or another. @returns what ends it. */
export const onChanged = (call: () => void): (() => void) => openChannel(NAME, call).close
