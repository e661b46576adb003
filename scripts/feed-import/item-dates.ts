// When an item was published: the first of its dates that can be read, and what is to be told of it.

import type { XmlElement } from "../text/parse-xml.ts";
import { type FeedDate, readDate } from "../text/read-date.ts";
import { type DayOrder, dayOrder, twoDays } from "../text/two-days.ts";
import { textIn } from "./element-values.ts";
import { cleanLine } from "./feed-values.ts";
import type { Tell } from "./read-item.ts";

/** The order of a feed's dates, by those that can be one day only. */
export function orderIn(items: readonly XmlElement[]): DayOrder | null {
  return dayOrder(items.flatMap((item) => datesIn(item)));
}

/** As they are written, the likeliest first. */
function datesIn(item: XmlElement): readonly string[] {
  const gmt = textIn(item, "wp:post_date_gmt");
  return [
    ...["pubDate", "dc:date", "atom:published", "atom:updated"].map((name) => textIn(item, name)),
    gmt && `${gmt} GMT`,
    textIn(item, "wp:post_date"),
  ].filter((text) => text !== "");
}

interface DateReading {
  readonly tell: Tell;
  readonly order: DayOrder | null;
}

/** The moment of publication; null, and told, where nobody can tell it. */
export function publishedIn(item: XmlElement, title: string, { tell, order }: DateReading): FeedDate | null {
  const dates = datesIn(item);
  const typed = dates.find((text) => readDate(text, order) !== null) ?? dates[0] ?? "";
  const read = readDate(typed, order);
  const date = cleanLine(typed).slice(0, 60);
  const [one, other] = twoDays(typed) ?? [];
  if (one && other) {
    const taken = read?.published.slice(0, 10) ?? "";
    tell(read ? "feed.date-order" : "feed.date-two", { title: title || "—", date, one, other, taken });
  } else if (read === null) {
    tell(date === "" ? "feed.no-date" : "feed.date", { title: title || "—", date });
  }
  if (read?.isHijri) tell("feed.date-hijri", { title, date, taken: read.published.slice(0, 10) });
  const taken = read?.published.slice(19) ?? "";
  if (read?.doubtfulZone === "") tell("feed.no-zone", { title, date, taken });
  else if (read?.doubtfulZone) tell("feed.zone", { title, date, zone: read.doubtfulZone, taken });
  return read;
}
