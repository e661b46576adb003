// Captions under the picture, where they cover nothing that it says; over it only while it fills the screen.

import { find, mark, say } from "./elements.ts";

export interface Captions {
  /** Shows and hides them. */
  readonly toggle: () => void;
}

/** @param root the player's section */
export function startCaptions(media: HTMLMediaElement, root: Element): Captions {
  const line = find("[data-captions]", root);
  const button = find<HTMLButtonElement>("[data-captions-toggle]");
  let track: TextTrack | null = null;
  let isOn = false;
  const refresh = () => {
    const cues = isOn && track ? [...(track.activeCues ?? [])] : [];
    say(line, cues.map(textOf).join(" "));
    // Its room comes with the sound and stays, so that no word below moves from line to line.
    if (line) line.hidden = !isOn || (line.hidden && media.paused);
    button?.setAttribute("aria-pressed", String(isOn));
  };
  const take = (chosen: TextTrack | null) => {
    if (chosen && chosen !== track) {
      track?.removeEventListener("cuechange", refresh);
      chosen.addEventListener("cuechange", refresh);
      track = chosen;
      if (line) line.lang = chosen.language;
    }
    for (const one of captionsOf(media)) {
      const mode = one !== track || !isOn ? "disabled" : isFull(media) ? "showing" : "hidden";
      if (one.mode !== mode) one.mode = mode;
    }
    refresh();
  };
  // The browser shows the page's own language, or what its reader has chosen in its menu: taken over from there.
  const takeOver = () => {
    const shown = captionsOf(media).find(({ mode }) => mode === "showing");
    if (!shown || (shown === track && isFull(media))) return;
    isOn = true;
    take(shown);
  };
  media.textTracks.addEventListener("change", takeOver);
  media.textTracks.addEventListener("addtrack", takeOver);
  media.addEventListener("play", () => {
    takeOver();
    refresh();
  });
  for (const event of ["fullscreenchange", "webkitbeginfullscreen", "webkitendfullscreen"])
    media.addEventListener(event, () => take(track));
  takeOver();
  const toggle = () => {
    isOn = !isOn;
    take(track ?? captionsOf(media)[0] ?? null);
    if (line && isOn) line.hidden = false;
  };
  if (button) mark(button, "hidden", captionsOf(media).length === 0);
  button?.addEventListener("click", toggle);
  return { toggle };
}

function captionsOf({ textTracks }: HTMLMediaElement): readonly TextTrack[] {
  return [...textTracks].filter(({ kind }) => kind === "captions" || kind === "subtitles");
}

function isFull(media: HTMLMediaElement): boolean {
  const { webkitDisplayingFullscreen } = media as { readonly webkitDisplayingFullscreen?: boolean };
  return document.fullscreenElement === media || webkitDisplayingFullscreen === true;
}

/** A cue without its tags of voice and style. */
function textOf(cue: TextTrackCue): string {
  return cue instanceof VTTCue ? (cue.getCueAsHTML().textContent ?? "").replace(/\s+/g, " ").trim() : "";
}
