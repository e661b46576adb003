// The part of Eleventy's configuration that the plugins use. Eleventy 3 ships no types of its own.

import type { IncomingMessage, ServerResponse } from "node:http";
import type { BuiltSite } from "../build/commit.ts";

/** What Eleventy hands to `eleventy.before` and `eleventy.after`. */
export interface BuildEvent {
  readonly directories: { readonly input: string; readonly output: string };
  readonly runMode: "build" | "serve" | "watch";
  /** Only after a build: one entry a written file. */
  readonly results?: readonly { readonly outputPath: string | false }[];
}

/** A template that exists in code only. */
export interface VirtualTemplate {
  data(): Readonly<Record<string, unknown>>;
  render(data: { readonly entry: number }): string;
}

export interface DevServerOptions {
  readonly port?: number;
  readonly domDiff?: boolean;
  readonly middleware?: readonly Middleware[];
}

/** A step of the local server's way from request to answer. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export interface EleventyConfig {
  addGlobalData(name: string, value: () => unknown): void;
  addTemplate(virtualPath: string, template: VirtualTemplate): void;
  addWatchTarget(path: string): void;
  on(event: "eleventy.before" | "eleventy.after", listener: (event: BuildEvent) => Promise<void>): void;
  on(event: "site.built", listener: (site: BuiltSite) => void): void;
  emit(event: "site.built", site: BuiltSite): Promise<unknown>;
  setChokidarConfig(options: {
    readonly awaitWriteFinish: { readonly stabilityThreshold: number; readonly pollInterval: number };
  }): void;
  setServerOptions(options: DevServerOptions): void;
  setEventEmitterMode(mode: "sequential" | "parallel"): void;
}
