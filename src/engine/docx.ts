/*
 * The engine's second door, for Word files. A door of its own, since what is behind it weighs as much as the rest:
 * whoever needs it imports it when it is asked for.
 */
export { writeDocx } from './write/docx/write-docx.ts'
