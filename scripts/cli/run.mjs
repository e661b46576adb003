// @ts-check
// The one entry: `node scripts/cli/run.mjs VERB …`. Plain JavaScript: it loads the code, and that is all.

import { loadCode } from "../boot/load-code.mjs";

const { main } = await loadCode("cli/main.ts");
await main();
