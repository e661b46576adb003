// Work that follows saves: one at a time, and of those that wait only the newest is done.

/** @param work is never run twice at once; what it throws is its own to catch */
export function latestOnly<Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<void>,
): (...given: Given) => void {
  let isRunning = false;
  let waiting: Given | null = null;
  const run = async () => {
    isRunning = true;
    while (waiting !== null) {
      const given: Given = waiting;
      waiting = null;
      await work(...given);
    }
    isRunning = false;
  };
  return (...given) => {
    waiting = given;
    if (!isRunning) void run();
  };
}
