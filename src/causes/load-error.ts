/** How a file failed to come. */
export type LoadFailure =
  /** The host answered with something else than the file; see `status`. */
  | 'status'
  /** The browser got no answer, or was not let ask. */
  | 'network'
  /** It came in part, or damaged. */
  | 'cut'
  /** It has not come in the time that anyone waits. */
  | 'slow'
  /** A worker did not begin. */
  | 'start'
  /** A worker ended in the middle of its work. */
  | 'died'

/** What is known of a file that failed to come. Plain data: it passes from a worker to its page. */
export interface LoadEvidence {
  readonly how: LoadFailure
  /** Its address, where that is known. */
  readonly file?: string | undefined
  /** As the host answered. */
  readonly status?: number | undefined
  /** What stands near the end of it where it is whole: a browser doesn't say of a worker's script that it came in part. */
  readonly ending?: string | undefined
  /** What it is in sentences, 字体文件; where it is left out, whoever asked for it says. */
  readonly what?: string | undefined
  /** The button on 关于 copies it: without a network it need not be missed again. */
  readonly canBeKept?: boolean
}

/** A file did not come as it should. Nothing is wrong with the data; why it is so is for findCause() to say. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
  readonly evidence: LoadEvidence
  constructor(evidence: LoadEvidence, options?: ErrorOptions) {
    super(`${evidence.file ?? 'a file'}: ${evidence.status ?? evidence.how}`, options)
    this.evidence = evidence
  }
}
