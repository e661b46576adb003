// In the head of every page, after the styles that name the typefaces. Words are painted once all of those are there and the page
// is read, or, three seconds after the click, in what the device has: a page has one or the other, and no line is broken anew
// under a reader's eyes. Till then nothing is laid out but the tally light: it would be again for each typeface and each part that
// comes, and be read later for it. A task later, so that a script that has come first finds nothing laid out. What comes later
// stays for the next page. docs/hosting.md has the hash of what is made of this.

/** Milliseconds after the click. */
const AT_MOST = 3000;

const { dataset } = document.documentElement;
const own = [...document.fonts].filter(({ family }) => /^\W?(Plex|Kufi)\W?$/.test(family));
const late = new Promise<never>((_, give) => setTimeout(give, AT_MOST - performance.now()));
const read = new Promise((go) => document.addEventListener("readystatechange", go, { once: true }));
const inTime = (what: Promise<unknown>) => Promise.race([what, late]);

dataset.faces = "awaited";
inTime(Promise.all(own.map((face) => face.load())))
  .then(
    () => "here",
    () => "late",
  )
  .then((faces) =>
    inTime(read)
      .catch(() => {})
      .then(() => setTimeout(() => show(faces))),
  );

function show(faces: string): void {
  dataset.faces = faces;
  // A browser that looked for the place an address names has not found it meanwhile.
  if (scrollY === 0) document.querySelector(":target")?.scrollIntoView({ behavior: "instant" });
}

export {};
