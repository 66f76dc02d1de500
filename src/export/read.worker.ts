/*
 * Reads one PDF, off the main thread and apart from the worker that makes sheets: what is opened may be hostile.
 */
import { readPdf } from '../engine/index.ts'
import { answerApart } from '../limits/answer-apart.ts'

answerApart((bytes) => readPdf(bytes))
