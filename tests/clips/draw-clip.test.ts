// Who speaks in a clip's picture.

import { expect, test } from "vitest";
import { CLIP_FORMATS } from "../../scripts/clips/clip-format.ts";
import { drawClip } from "../../scripts/clips/draw-clip.ts";
import { quoteFacts } from "../../scripts/render/cards/card-facts.ts";
import { makeCardShow } from "../render/cards/card-show.ts";
import { episodesOf } from "../support/show.ts";

const NAMES = ["ليلى حداد", "العميد الركن المتقاعد سالم عبد الرحمن الجبوري"];

test.each(CLIP_FORMATS.flatMap((format) => NAMES.map((name) => ({ format, name, shape: format.shape }))))(
  "the name of $name stands whole in a $shape film",
  ({ format, name }) => {
    const show = makeCardShow();
    const [episode] = episodesOf(show);
    const [quote] = episode?.quotes ?? [];
    if (!episode || !quote) throw new Error("the programme of cards has no quote");
    const facts = quoteFacts(show, episode, quote);
    const speaker = { name, role: "خبير في شؤون المياه والحدود", tone: 1 as const };
    const { shapes } = drawClip({ ...facts, speaker }, format);
    const bold = shapes.flatMap((shape) =>
      shape.kind === "words" && name.includes(shape.text) ? [shape.text] : [],
    );
    expect(bold.join(" ")).toBe(name);
  },
);
