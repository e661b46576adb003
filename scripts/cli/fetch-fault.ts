// Why a file of the web is not there, and whether it may be in a moment.

/** Why there is nothing; the message is `too-large` or the reason in a few words. */
export class FetchFault extends Error {
  override readonly name = "FetchFault";
  /** Whether it may be otherwise in a moment, and how many milliseconds the server asks to wait. */
  readonly again: number | null;

  constructor(message: string, again: number | null = null) {
    super(message);
    this.again = again;
  }
}

/** A connection that broke may hold the next time; a host that nobody knows or that does not answer will not. */
export function broken(fault: unknown, timeout: number): FetchFault {
  const cause = fault instanceof Error ? fault.cause : undefined;
  const isUnknown = cause instanceof Error && "code" in cause && cause.code === "ENOTFOUND";
  const isLate = fault instanceof Error && fault.name === "TimeoutError";
  return new FetchFault(reasonOf(fault, timeout), isUnknown || isLate ? null : 0);
}

function reasonOf(fault: unknown, timeout: number): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault.name === "TimeoutError") return `no answer within ${timeout / 1000} s`;
  return fault.cause instanceof Error ? fault.cause.message || fault.cause.name : fault.message;
}
