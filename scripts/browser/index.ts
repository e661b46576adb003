// The page's own scripts: what they add is hidden without them, and what is there without them stays.

import { afterFirstTap, frameByFrame, inTurn } from "./after-paint.ts";
import { startAppLinks } from "./app-links.ts";
import { find, findAll, mark } from "./elements.ts";
import { startNarrowingLists } from "./narrow-lists.ts";
import { startPagePlayer } from "./page-player.ts";
import { startQuotesAnywhere } from "./quotes-anywhere.ts";
import { offerAddressWords, startSearchLink } from "./search-link.ts";
import { startSharing } from "./share.ts";
import { startTranscript } from "./transcript.ts";
import { startUnfolding } from "./unfold.ts";
import { startYouTube } from "./youtube.ts";

const root = find("[data-player]");
const media = root && find<HTMLMediaElement>("[data-media]", root);
const youTube = find("[data-youtube]");
const player = root && media ? startPagePlayer(root, media) : null;

if (youTube) startYouTube(youTube);
else if (player === null) startQuotesAnywhere();
inTurn([
  startSharing,
  startSearchLink,
  offerAddressWords,
  startNarrowingLists,
  startUnfolding,
  startAppLinks,
  () => {
    for (const block of findAll("[data-transcript]")) startTranscript(block, player);
  },
  // From here on all that the page can do is there: to be seen in a browser's own account of a visit.
  () => performance.mark("started"),
]);
// templates/pages/episode.css leaves what is far below for now.
afterFirstTap(() => {
  const parts = [...findAll(".episode__reading > .section ~ .section"), document.documentElement];
  frameByFrame(parts.map((part) => () => mark(part, "data-drawn", true)));
});
