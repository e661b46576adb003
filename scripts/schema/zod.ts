// The one door to zod: every schema is written with what comes through here.

export { z } from "zod";
