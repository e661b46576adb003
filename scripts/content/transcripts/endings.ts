// Files' endings that transcripts have. What a file holds is told by its text (forms/find-form.ts); the ending says only
// that somebody means it to be one.

/** In the order in which one is taken where several of a language stand beside an episode: captions first, then what has word times. */
export const TRANSCRIPT_ENDINGS = [
  ..."vtt srt json json3 jsonl ndjson ass ssa ttml dfxp itt xml srv1 srv2 srv3 sbv sub smi sami stl otr trs eaf textgrid ctm stm tsv csv lrc txt".split(
    " ",
  ),
];

const ENDING = new RegExp(`\\.(${TRANSCRIPT_ENDINGS.join("|")})$`, "i");

/** A transcript's ending in small letters, without its dot; null for any other file. */
export function transcriptEnding(path: string): string | null {
  return ENDING.exec(path)?.[1]?.toLowerCase() ?? null;
}

/** Whether programs write the form so that many stand beside one recording (Whisper writes five at once). */
export function isSecondary(ending: string): boolean {
  return !["vtt", "srt", "json"].includes(ending);
}
