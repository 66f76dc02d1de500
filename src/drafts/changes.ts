/*
 * Tabs tell each other that the drafts in storage have changed, so that their lists show what is there.
 */

const NAME = 'ae-handbook:drafts'

/** Tells the other lists that a draft has been saved or taken away. */
export const tellChanged = (): void => {
  // Missing where there is no browser, as is all else that is stored.
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(NAME)
  channel.postMessage('changed')
  channel.close()
}

/** Calls back whenever drafts have changed, in this tab or another. @returns what ends it. */
export const onChanged = (call: () => void): (() => void) => {
  const channel = new BroadcastChannel(NAME)
  channel.addEventListener('message', call)
  return () => channel.close()
}
