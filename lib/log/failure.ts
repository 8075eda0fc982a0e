/** All that can go wrong with the log. */
export type LogFailure =
  /** A newer Parley wrote these data; this one would spoil them. */
  | 'newer'
  /** The disk, or what the browser allows, is full. Nothing of the write was kept. */
  | 'full'
  /** Another page of Parley holds an older version open and doesn't let go. */
  | 'blocked'
  /** The browser can't open or use the database. */
  | 'broken';

export class LogError extends Error {
  readonly failure: LogFailure;

  constructor(failure: LogFailure, cause?: unknown) {
    super(`The log is ${failure}`, { cause });
    this.name = 'LogError';
    this.failure = failure;
  }
}

const BY_NAME: Readonly<Record<string, LogFailure>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  UnknownError: 'broken',
  InvalidStateError: 'broken',
  AbortError: 'broken',
  NotFoundError: 'broken',
  SecurityError: 'broken',
};

/** A failure of the browser's as one of ours; any other error is a fault in Parley and stays what it is. */
export function asLogError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  const failure = BY_NAME[error.name];
  return failure ? new LogError(failure, error) : error;
}
