// show.yml's `look:` -> the programme's look, with what is told of colours that cannot be read. Pure.

import { isDeepStrictEqual } from "node:util";
import type { Brand } from "../domain/brand.ts";
import { type Colour, fullColour } from "../domain/colour.ts";
import {
  type BrandColours,
  isGround,
  lookOfBrand,
  nearestGround,
  OUR_LOOK,
  signalOn,
  type TimeOfDay,
} from "../domain/look.ts";
import type { ShowSettings } from "../schema/show.ts";
import type { BrandFiles } from "./brand/read-brand.ts";
import type { Placed } from "./front-matter/typed.ts";
import { parseMediaSource, sourceOf } from "./parse-media-source.ts";
import type { Telling } from "./telling.ts";

type TypedLook = NonNullable<ShowSettings["look"]>;

const TIMES = ["day", "night"] as const;
const UNQUOTED = /^(\s+(signal|day|night):\s*)(#[0-9A-Fa-f]{3,6})\s*(?:#.*)?$/;

/** @param from the places of show.yml */
export function brandOf(typed: TypedLook, from: Placed, telling: Telling): Brand {
  const ground = groundOf(typed, from, telling);
  const signal = signalOf(typed, ground, { from, telling });
  const look = lookOfBrand({ ground, signal });
  // Colours that are ours make no other cards.
  return isDeepStrictEqual(look, OUR_LOOK) ? {} : { look };
}

/** The files that it names, and their places. */
export function brandFilesOf(
  { logo, icon, typefaces }: TypedLook,
  from: Placed,
  telling: Telling,
): BrandFiles {
  const source = (value: string | undefined, ...path: readonly string[]) =>
    sourceOf(from.typed(value, "look", ...path), parseMediaSource, telling);
  const name = (key: "text" | "headlines") => from.typed(typefaces?.[key], "look", "typefaces", key);
  const one = typeof logo === "string" ? source(logo, "logo") : null;
  const each = typeof logo === "object" ? logo : undefined;
  return {
    logo: {
      day: one ?? source(each?.day, "logo", "day"),
      night: one ?? source(each?.night, "logo", "night"),
    },
    icon: source(icon, "icon"),
    typefaces: { text: name("text"), headlines: name("headlines") },
  };
}

/** Tells of a colour that is a comment to YAML: `signal: #b3261e`. */
export function tellUnquoted(file: string, text: string, telling: Telling): void {
  text.split(/\r?\n/).forEach((line, index) => {
    const [, before = "", key = "", colour = ""] = UNQUOTED.exec(line) ?? [];
    const place = { file, line: index + 1, column: before.length + 1 };
    if (colour !== "")
      telling.error("look.unquoted", () => place, { key, value: colour, write: `${key}: "${colour}"` });
  });
}

type Colours = Partial<Record<TimeOfDay, Colour>>;

function groundOf({ ground = {} }: TypedLook, from: Placed, telling: Telling): Colours {
  const colours: Colours = {};
  for (const time of TIMES) {
    const value = ground[time];
    if (value === undefined) continue;
    const colour = fullColour(value);
    // What is proposed for the signal fits the ground that is proposed here.
    colours[time] = nearestGround(colour, time);
    if (!isGround(colour, time)) {
      const write = `${time}: "${colours[time]}"`;
      telling.error(`look.ground-${time}`, () => from.at("look", "ground", time), { value, write });
    }
  }
  return colours;
}

interface Told {
  readonly from: Placed;
  readonly telling: Telling;
}

function signalOf({ signal }: TypedLook, ground: Colours, { from, telling }: Told): Colours {
  if (signal === undefined) return {};
  const isOne = typeof signal === "string";
  const wanted = {
    day: fullColour(isOne ? signal : signal.day),
    night: fullColour(isOne ? signal : signal.night),
  };
  const made: BrandColours = { ground, signal: wanted };
  const look = lookOfBrand(made);
  const [day, night] = [look.day.signal, look.night.signal];
  if (!isOne) {
    for (const time of TIMES) {
      const becomes = look[time].signal;
      const write = `${time}: "${becomes}"`;
      if (becomes !== wanted[time])
        telling.error(`look.signal-${time}`, () => from.at("look", "signal", time), {
          value: signal[time],
          write,
        });
    }
  } else if (signalOn(ground, signal).isFar) {
    const write = `signal: { day: "${day}", night: "${night}" }`;
    telling.warning("look.signal", () => from.at("look", "signal"), { value: signal, day, night, write });
  }
  return wanted;
}
