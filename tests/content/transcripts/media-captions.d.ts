// The part of media-captions that a test asks: its own types name files without endings, which Node's resolution refuses.

declare module "media-captions" {
  export function parseText(
    text: string,
    options: { readonly type: "vtt" | "srt"; readonly strict: boolean },
  ): Promise<{
    readonly cues: readonly { readonly startTime: number; readonly endTime: number; readonly text: string }[];
  }>;
}
