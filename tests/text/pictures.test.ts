import { expect, test } from "vitest";
import { closeUpPictures } from "../../scripts/text/pictures.ts";

test.each([
  ["لماذا غابت الحافلة 🚌؟", "لماذا غابت الحافلة؟"],
  ["الماء 💧🇮🇶، ثم الناس 👨‍👩‍👧!", "الماء، ثم الناس!"],
  ["مرحباً 😀 بكم", "مرحباً 😀 بكم"],
  ["علامة ©: لنا", "علامة ©: لنا"],
  ["سؤال ؟", "سؤال ؟"],
])("%s leaves no hole before its sign", (typed, closed) => {
  expect(closeUpPictures(typed)).toBe(closed);
});
