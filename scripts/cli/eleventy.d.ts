declare module "@11ty/eleventy" {
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
      },
    );
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}
