// The desk at /desk/, where `npm start` made a token for it: nowhere else, and in no built site.

import { join } from "node:path";
import { openDesk } from "../desk/desk.ts";
import { bundleScript } from "./assets/bundle.ts";
import { type BuildState, storesOf } from "./build-state.ts";
import type { Middleware } from "./eleventy-config.ts";
import { projectTemplates } from "./views/nunjucks.ts";

/** A step of the local server's way: whatever is not the desk's goes on. Null where there is no token. */
export function deskMiddleware(state: BuildState, token: string | undefined): Middleware | null {
  if (!token) return null;
  const entry = join(state.root, "scripts/browser/desk/desk.ts");
  let desk: ReturnType<typeof openDesk> | null = null;
  return (request, response, next) => {
    const path = (request.url ?? "/").split(/[?#]/)[0] ?? "/";
    if (path !== "/desk" && !path.startsWith("/desk/")) {
      next();
      return;
    }
    desk ??= openDesk({
      root: state.root,
      stores: storesOf(state),
      now: () => Date.now(),
      token,
      render: (template, data) => projectTemplates(state.root)(template, data),
      script: async () => (await bundleScript(entry)).text,
    });
    desk(request, response).catch((fault: unknown) => {
      process.stderr.write(`${String(fault)}\n`);
      response.statusCode = 500;
      response.end();
    });
  };
}
