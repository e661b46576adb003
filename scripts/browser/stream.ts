// A stream (HLS) in a browser that plays none by itself: hls.js, fetched when somebody asks to play and not before.

const HLS = "application/vnd.apple.mpegurl";

/**
 * Makes a stream ready to play; the same promise however often it is asked.
 * Null for media that the browser plays by itself.
 */
export function streamReader(media: HTMLMediaElement): (() => Promise<void>) | null {
  const address = media.querySelector("source")?.src;
  if (!media.hasAttribute("data-stream") || !address || media.canPlayType(HLS) !== "") return null;
  let reading: Promise<void> | null = null;
  return () => {
    reading ??= attach(media, address).catch((cause) => {
      reading = null;
      media.dispatchEvent(new Event("error"));
      throw cause;
    });
    return reading;
  };
}

/** @throws Error when the script, or what it needs of the browser, is not there */
async function attach(media: HTMLMediaElement, address: string): Promise<void> {
  const { default: Hls, ErrorTypes, Events } = await import("hls.js");
  if (!Hls.isSupported()) throw new Error("streams cannot be read here");
  const reader = new Hls();
  let isMended = false;
  reader.on(Events.ERROR, (_, { fatal, type }) => {
    if (!fatal) return;
    // What cannot be decoded is tried once more; what cannot be fetched is for the reader to know.
    if (type === ErrorTypes.MEDIA_ERROR && !isMended) {
      isMended = true;
      reader.recoverMediaError();
    } else {
      reader.destroy();
      media.dispatchEvent(new Event("error"));
    }
  });
  reader.loadSource(address);
  reader.attachMedia(media);
}
