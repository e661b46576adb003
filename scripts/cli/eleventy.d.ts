declare module "@11ty/eleventy" {
  import type { BuiltSite } from "../build/commit.ts";

  interface Configuration {
    on(event: "site.built", listener: (site: BuiltSite) => void): void;
  }

  /** The part of Eleventy's programmatic API that build uses. */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string;
        readonly runMode: "build" | "serve";
        readonly source: "script" | "cli";
        readonly quietMode: boolean;
        /** Runs beside the configuration's file. */
        readonly config: (configuration: Configuration) => void;
      },
    );
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}
