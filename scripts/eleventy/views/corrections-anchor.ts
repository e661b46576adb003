// Where an episode's page says what was put right: quotes and notices lead there.

/** The id of the heading. */
export const CORRECTIONS = "corrections-title";
