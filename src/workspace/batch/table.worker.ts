/*
 * Reads one file of cells, off the main thread and apart from the worker that makes sheets: what is opened may be hostile.
 */
import { readFile } from '../../batch/read-file.ts'
import { answerApart } from '../../limits/answer-apart.ts'

answerApart((bytes) => readFile(bytes))
