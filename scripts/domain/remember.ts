// What was worked out once and need not be again: all that outlives a call below the edge (tests/house holds it).
// Whoever asks cannot tell but by a clock, so what is remembered is the answer of a pure function, or what a process has one of.

/** @returns gives what `make` gave when it was first asked; where that threw, it is asked again */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * A pure function of texts with its answers remembered.
 * @param most answers; then all are forgotten, so that what asks for ever does not grow for ever
 */
export function remembered<Texts extends readonly string[], Value>(
  work: (...texts: Texts) => Value,
  most = 100_000,
): (...texts: Texts) => Value {
  const known = new Map<string, Value>();
  return (...texts) => {
    const key = texts.length === 1 ? (texts[0] ?? "") : texts.join("\n");
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(...texts);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}

/** A pure function of a value that nobody changes, with its answers remembered while there is that value. */
export function rememberedOf<Of extends object, Value>(work: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    let entry = known.get(of);
    if (!entry) {
      entry = { value: work(of) };
      known.set(of, entry);
    }
    return entry.value;
  };
}
