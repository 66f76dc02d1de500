import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const resolve = createRequire(import.meta.url).resolve
const PACKAGE = '@expo-google-fonts/noto-sans-sc'

/** The files that the project's engine reads too: text in the one, title, labels and heads in the other. */
export const FONT_FILES = {
  regular: resolve(`${PACKAGE}/400Regular/NotoSansSC_400Regular.ttf`),
  bold: resolve(`${PACKAGE}/700Bold/NotoSansSC_700Bold.ttf`),
} as const

/** A font file, read once for all documents. */
export const readFont = (weight: keyof typeof FONT_FILES): Buffer => readFileSync(FONT_FILES[weight])
