// @ts-check
// Where npm's commands start: `node scripts/boot/command.mjs build`.

import { loadCode } from "./load-code.mjs";

const { main } = await loadCode("cli/main.ts");
await main();
