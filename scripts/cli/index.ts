// The entry from the sources: `tsx scripts/cli/index.ts VERB …`. npm's commands come in by .eleventy.js.

import { main } from "./main.ts";

await main();
