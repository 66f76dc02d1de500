/*
 * Tells what a large file is, off the main thread.
 */
import { answerApart } from '../limits/answer-apart.ts'
import { fileKind } from './file-kind.ts'

answerApart((bytes) => fileKind(bytes))
