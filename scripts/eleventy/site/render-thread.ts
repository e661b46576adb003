// A thread that renders a part of a site: it is told of what, and answers with what it made (site/helpers.ts).

import { parentPort, workerData } from "node:worker_threads";
import { renderShare } from "./render-share.ts";

// Without a parent, nobody has asked.
if (parentPort !== null) parentPort.postMessage(renderShare(workerData));
