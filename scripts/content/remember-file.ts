// What was read from a file may be remembered by whoever asks for it, as long as the file is as it was.

/**
 * What `make` gives for a file, or gave for it as it is now.
 * @param path below the programme's folder
 * @param what is made of it, as a key
 */
export type RememberFile = <T>(path: string, what: string, make: () => Promise<T>) => Promise<T>;

/** Remembers nothing. */
export const READ_ANEW: RememberFile = (_path, _what, make) => make();
