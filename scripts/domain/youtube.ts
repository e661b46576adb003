// A video on YouTube by the address of one of its pages.

const PAGE =
  /^(?:https?:\/\/)?(?:[a-z]+\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\/?\?(?:\S*&)?v=|live\/|embed\/|shorts\/|v\/)|youtu\.be\/)([A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])/i;

/**
 * The video, as an episode's file names it; null for any other address.
 * @example youTubeVideo("https://youtu.be/aqz-KE-bpKQ?t=3") // "youtube:aqz-KE-bpKQ"
 */
export function youTubeVideo(address: string): string | null {
  const id = PAGE.exec(address)?.[1];
  return id === undefined ? null : `youtube:${id}`;
}
