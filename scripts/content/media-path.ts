// `media/…`: a path inside the programme's media folder, and never out of it.

/**
 * A path below media/ as it is looked for, or null when it is none or leads out.
 * @example localMediaPath("media/people/a.jpg") // "media/people/a.jpg"
 */
export function localMediaPath(text: string): string | null {
  const path = text.replace(/^\.?\//, "");
  if (!path.startsWith("media/") || path.includes("\\") || /\p{Cc}/u.test(path)) return null;
  const steps = path.split("/");
  return steps.every((step) => step !== "" && step !== "." && step !== "..") ? path : null;
}
