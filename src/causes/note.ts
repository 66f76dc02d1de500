/** Leaves an error that the reader has been told of to whoever looks for its cause; nobody else is to say it again. */
export const note = (error: unknown): void => {
  // biome-ignore lint/suspicious/noConsole: it is the one place that such an errand has in a browser
  console.error(error)
}
