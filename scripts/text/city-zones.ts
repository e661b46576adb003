// A city or country as an editor types it, in Arabic or English -> its time zone.
// Names of zones are cities of their own; Unicode's data names countries of one zone, and cities of those with several.

import { once } from "../domain/remember.ts";
import { titleKey } from "./titles.ts";

/** Capitals and large cities, by zone: those that Unicode's data calls by their country, or has no zone for. */
const CITIES = `
  Asia/Baghdad بغداد البصرة الموصل أربيل
  Asia/Riyadh الرياض جدة مكة الدمام jeddah mecca
  Asia/Dubai دبي أبوظبي أبو_ظبي الشارقة abu_dhabi sharjah
  Asia/Qatar الدوحة doha
  Asia/Kuwait الكويت
  Asia/Bahrain المنامة manama
  Asia/Muscat مسقط
  Asia/Aden صنعاء عدن sanaa sana'a
  Asia/Amman عمان عمّان
  Asia/Beirut بيروت
  Asia/Damascus دمشق حلب aleppo
  Asia/Jerusalem القدس
  Asia/Hebron رام_الله الخليل نابلس ramallah
  Asia/Gaza غزة
  Africa/Cairo القاهرة الإسكندرية alexandria
  Africa/Khartoum الخرطوم
  Africa/Tripoli طرابلس بنغازي benghazi
  Africa/Tunis تونس
  Africa/Algiers الجزائر وهران oran
  Africa/Casablanca الرباط الدار_البيضاء rabat
  Africa/Nouakchott نواكشوط
  Africa/Mogadishu مقديشو
  Africa/Djibouti جيبوتي
  Indian/Comoro موروني moroni
  Europe/Istanbul إسطنبول أنقرة ankara
  Asia/Tehran طهران
  Europe/London لندن
  Europe/Paris باريس
  Europe/Berlin برلين
  Europe/Brussels بروكسل
  Europe/Zurich جنيف geneva
  Europe/Moscow موسكو
  America/New_York نيويورك واشنطن washington
`;

const zones = once((): ReadonlyMap<string, string> => new Map([...byData(), ...byCity()]));

/** Null for a place that nobody knows. @example zoneOfPlace("بغداد") // "Asia/Baghdad" */
export function zoneOfPlace(typed: string): string | null {
  return zones().get(keyOf(typed)) ?? null;
}

function byCity(): readonly (readonly [string, string])[] {
  return CITIES.trim()
    .split("\n")
    .flatMap((line) => {
      const [zone = "", ...cities] = line.trim().split(" ");
      return cities.map((city) => [keyOf(city), zone] as const);
    });
}

/** «توقيت العراق», «توقيت نيويورك»: what is behind the word for time; a zone's own city. */
function byData(): readonly (readonly [string, string])[] {
  return Intl.supportedValuesOf("timeZone").flatMap((zone) => {
    const format = new Intl.DateTimeFormat("ar", { timeZone: zone, timeZoneName: "shortGeneric" });
    const name = format.formatToParts(0).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const place = /^توقيت (.+)$/u.exec(name)?.[1];
    const own = [keyOf(zone.split("/").at(-1) ?? zone), zone] as const;
    return place === undefined ? [own] : [[keyOf(place), zone] as const, own];
  });
}

function keyOf(place: string): string {
  return titleKey(place.trim().replaceAll("_", " "))
    .replace(/^\u0627\u0644(?=\p{L}{3})/u, "")
    .replaceAll(" ", "");
}
