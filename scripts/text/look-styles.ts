// The programme's colours -> the custom properties that every style sheet takes them from.

import { type Look, type Palette, STAGE } from "../domain/look.ts";

/** Rules for `:root`: paper by day, and the night where the reader's screen is dark. */
export function lookStyles({ day, night }: Look): string {
  const stage = `--stage:${STAGE.ground};--on-stage:${STAGE.ink}`;
  return [
    `:root{color-scheme:light dark;${properties(day)};${stage}}`,
    `@media (prefers-color-scheme:dark){:root{${properties(night)}}}`,
    "",
  ].join("\n");
}

function properties({ tones, onSignal, ...roles }: Palette): string {
  return [
    ...Object.entries({ ...roles, "on-signal": onSignal }),
    ...tones.map((colour, tone) => [`tone-${tone}`, colour]),
  ]
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");
}
