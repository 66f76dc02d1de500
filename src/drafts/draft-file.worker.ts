/*
 * Reads the file of a draft or a backup, off the main thread: a large one would keep the page from answering.
 */
import { answerApart } from '../limits/answer-apart.ts'
import { readDraftFile } from './draft-file.ts'

answerApart((bytes) => readDraftFile(bytes))
