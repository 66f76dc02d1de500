/*
 * Reads the tables of one file, off the main thread and apart from the worker that makes sheets: what is opened may be
 * hostile.
 */
import { answerApart } from '../limits/answer-apart.ts'
import { readTables } from './read-file.ts'

answerApart((bytes) => readTables(bytes))
