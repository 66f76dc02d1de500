/**
 * Whether one text is about what another names: two characters in a row are a word in Chinese as often as not.
 * A hint at best, since nothing here knows what the words mean.
 * @example sharesWord('代言人', '确认由谁代言') // => true
 */
export const sharesWord = (topic: string, text: string): boolean => {
  const letters = [...topic.replace(/[\s\p{P}]/gu, '')]
  if (letters.length < 2) return text.includes(letters.join(''))
  return letters.some((letter, index) => index > 0 && text.includes(`${letters[index - 1]}${letter}`))
}
