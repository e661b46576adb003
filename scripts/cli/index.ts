// The entry from the sources: `tsx scripts/cli/index.ts VERB …`. npm's commands start in boot/command.mjs.

import { main } from "./main.ts";

await main();
