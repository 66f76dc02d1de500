/** The text with “\ufffd” for each half of a surrogate pair, so that the loss shows and every encoder takes it. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')
