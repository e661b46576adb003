// Guests whom only an item's words name: found where a title stands before them, and never somebody who is spoken of.

import { describe, expect, test } from "vitest";
import type { FeedItem } from "../../scripts/feed-import/feed.ts";
import { withNamedGuests } from "../../scripts/feed-import/named-guests.ts";
import { readFeed } from "../../scripts/feed-import/read-feed.ts";

const item = (title: string, notes = "", more = "") =>
  `<item><title>${title}</title><guid>${title}${notes.length}</guid><pubDate>Tue, 05 Mar 2024 18:00:00 +0300</pubDate><description><![CDATA[${notes}]]></description>${more}</item>`;
const itemsOf = (...items: readonly string[]): readonly FeedItem[] =>
  readFeed(
    "f.xml",
    `<rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>x</title>${items.join("")}</channel></rss>`,
  ).feed?.items ?? [];
const guestsOf = (...items: readonly string[]) =>
  [...withNamedGuests({ items: itemsOf(...items), isOwn: false }).values()].flatMap(({ people }) =>
    people.map(({ name }) => name),
  );

describe("a title names", () => {
  test.each([
    ["مع د. ليلى الحسن", ["د. ليلى الحسن"]],
    ["حوار خاص مع الدكتورة ليلى الحسن", ["الدكتورة ليلى الحسن"]],
    ["لقاء مع الفريق الركن المتقاعد سامي العبيدي: أسرار", ["الفريق الركن المتقاعد سامي العبيدي"]],
    ["الحلقة الثانية عشرة: ماء المدينة مع د. سلوى الحمداني", ["د. سلوى الحمداني"]],
    ["هل يجف النهر؟ | مجلس الضفة مع أ.د. كريمة الوادي", ["أ.د. كريمة الوادي"]],
    ["الحلقة 21 | ضيف الحلقة: الأستاذ فؤاد العامري", ["الأستاذ فؤاد العامري"]],
    ["Episode 7 | حوار مع المهندس باسل الناعم", ["المهندس باسل الناعم"]],
    ["حوار مع سلمى الخطيب", ["سلمى الخطيب"]],
    ["An interview with Salma Khatib", ["Salma Khatib"]],
    ["Water | In conversation with Salma Khatib", ["Salma Khatib"]],
  ])("%s", (title, guests) => {
    expect(guestsOf(item(title))).toEqual(guests);
  });

  test.each([
    "لقاء السوداني مع الرئيس أحمد الشرع: ماذا بعد؟",
    "اجتماع مفاجئ مع الدكتور حيدر العبادي",
    "حكايتي مع الدكتور علي الوردي",
    "ماذا فعل صدام حسين مع اللواء عمر الهزاع؟",
    "هل انتهى الحوار مع السيد مقتدى الصدر؟",
    "رحلة مع الشاعر محمود درويش",
    "كيف تعامل العراق مع وزير الخارجية جيمس بيكر",
    "العراق مع إيران: حدود الماء",
    "لقاء خاص مع وزير الري",
    "حوار مع الأستاذ محمد",
    "حوار مفتوح مع الجمهور في بغداد",
    "سلمى الخطيب: الماء والسياسة",
    "رحلة مع سلمى الخطيب",
    "حوار مع حرب الخليج",
    "حوار مع بغداد القديمة",
    "Peace talks with Yasser Arafat",
    "Interview with the Vampire",
    "Conversation with Saudi Arabia",
  ])("nobody: %s", (title) => {
    expect(guestsOf(item(title))).toEqual([]);
  });
});

describe("notes name", () => {
  test.each([
    ["ضيف الحلقة: اللواء الركن المتقاعد عماد الزيدي", ["اللواء الركن المتقاعد عماد الزيدي"]],
    [
      "<p><b>الضيوف:</b></p><ul><li>د. هالة المرسي، باحثة</li><li>المهندس طارق السعدي - خبير سدود</li></ul>",
      ["د. هالة المرسي", "المهندس طارق السعدي"],
    ],
    ["ضيفة الحلقة: الدكتورة نهى كامل\nتقديم: سامر الحلبي\nإعداد: رشا ناصر", ["الدكتورة نهى كامل"]],
    ["ضيفة الحلقة: سلمى الخطيب", ["سلمى الخطيب"]],
    [
      "<p>Guests:</p><ul><li>Dr. Jane Roe – professor of law</li><li>Salma Khatib</li></ul>",
      ["Jane Roe", "Salma Khatib"],
    ],
    ["Guest: Jane Roe, professor of law at Basra", ["Jane Roe"]],
    ["نستضيف اليوم الدكتورة ليلى الحسن والمهندس باسل الناعم", ["الدكتورة ليلى الحسن", "المهندس باسل الناعم"]],
  ])("%s", (notes, guests) => {
    expect(guestsOf(item("حلقة", notes))).toEqual(guests);
  });

  test.each([
    "الضيف: لا يوجد ضيف في هذه الحلقة",
    "ضيوف الحلقة: مواطنون من مدن مختلفة",
    "الضيف: نور الشمس",
    "الضيوف: جامعة الأمير محمد",
    "Guests: To Be Announced",
    "Guests: Ahmed University",
    "Guest: Our Listeners",
    "ضيوف الحلقة: فريق العمل ومستمعو البرنامج",
    "تستضيف بغداد القمة بحضور الرئيس أحمد الشرع والملك عبد الله الثاني.",
    "استضاف البرلمان في جلسته وزير الدفاع ثابت العباسي، ونناقش في الحلقة ما جرى.",
    "التقى رئيس الوزراء محمد السوداني الرئيس أحمد الشرع.",
  ])("nobody: %s", (notes) => {
    expect(guestsOf(item("حلقة", notes))).toEqual([]);
  });
});

test("a bare name under a guest's label is sure where the title says it too", () => {
  expect(guestsOf(item("غيداء الصقيلي: النهر", "ضيفة الحلقة: غيداء الصقيلي"))).toEqual(["غيداء الصقيلي"]);
  expect(guestsOf(item("Our Listeners", "Guests: Our Listeners"))).toEqual([]);
  expect(guestsOf(item("تونس الخضراء", "ضيف الحلقة: تونس الخضراء"))).toEqual([]);
});

test("whom the feed itself names stands alone, and who is in every third episode presents", () => {
  const person = '<podcast:person role="guest">ريم الساحلي</podcast:person>';
  expect(guestsOf(item("حوار مع د. ليلى الحسن", "", person))).toEqual([]);
  const titles = [1, 2, 3, 4].map((n) => item(`الحلقة ${n} | مجلس الضفة مع د. هدى النجار`));
  expect(guestsOf(...titles)).toEqual([]);
});
