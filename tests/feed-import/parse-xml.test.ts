import { describe, expect, test } from "vitest";
import { decodeFeed } from "../../scripts/feed-import/decode-feed.ts";
import { looksLikeFeed } from "../../scripts/feed-import/looks-like-feed.ts";
import { mendSigns } from "../../scripts/text/mend-xml.ts";
import { parseXml, textOf, type XmlElement } from "../../scripts/text/parse-xml.ts";

/** The names of all elements, in the order they open. */
function names(element: XmlElement): readonly string[] {
  return [
    element.name,
    ...element.children.flatMap((child) => (typeof child === "string" ? [] : names(child))),
  ];
}

describe("a namespace is known", () => {
  test.each([
    ["by another prefix", '<a xmlns:x="http://www.itunes.com/dtds/podcast-1.0.dtd"><x:author/></a>'],
    [
      "by its address in other letters",
      '<a xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"><itunes:author/></a>',
    ],
    ["by https", '<a xmlns:itunes="https://www.itunes.com/dtds/podcast-1.0.dtd/"><itunes:author/></a>'],
    ["by its prefix, where the file forgot to declare it", "<a><itunes:author/></a>"],
    ["as the default of a branch", '<a><author xmlns="http://www.itunes.com/dtds/podcast-1.0.dtd"/></a>'],
  ])("%s", (_title, text) => {
    const { root } = parseXml(text);
    expect(root && names(root)).toEqual(["a", "itunes:author"]);
  });

  test("and a prefix that means something else is not taken for it", () => {
    const { root } = parseXml('<a xmlns:itunes="https://elsewhere.example/"><itunes:author/></a>');
    expect(root && names(root)).toEqual(["a", "itunes:author"]);
    const other = parseXml(
      '<a xmlns:podcast="http://www.itunes.com/dtds/podcast-1.0.dtd"><podcast:author/></a>',
    );
    expect(other.root && names(other.root)).toEqual(["a", "itunes:author"]);
  });
});

describe("what is not well-formed", () => {
  test.each([
    ["an element that is not closed", "<a>\n<b></a>", 2],
    ["the end of the file", "<a>\n<b>\n", 3],
    ["a closing that opens nowhere", "<a>\n</b></a>", 2],
    ["no element", "words", 1],
    ["nothing", "", 1],
  ])("cannot be trusted where there is %s", (_title, text, line) => {
    const broken = parseXml(text).faults.find(({ kind }) => kind === "broken");
    expect(broken?.line).toBe(line);
  });

  test("is taken as it stands where only a sign is wrong, and told", () => {
    const { root, faults } = parseXml('<a x=1 y="2" y="3">&nbsp;&unknown; ]]> \u0001</a>');
    expect(root && textOf(root)).toBe("\u00A0&unknown; ]]> \u0001");
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(["mended"]));
  });
});

describe("signs that were meant literally", () => {
  test.each([
    ["Q&A & R&D", "Q&amp;A &amp; R&amp;D"],
    ["&amp; &#38; &#x26; &nbsp;", "&amp; &#38; &#x26; &nbsp;"],
    ["a < b <3 <a></a> <!-- < -->", "a &lt; b &lt;3 <a></a> <!-- &lt; -->"],
    ["<![CDATA[Q&A < b]]> & <![CDATA[", "<![CDATA[Q&A < b]]> &amp; <![CDATA["],
  ])("%j becomes %j", (text, mended) => {
    expect(mendSigns(text).text).toBe(mended);
  });

  test("are told with their lines", () => {
    const { signs } = mendSigns("a & b\n<![CDATA[&\n\n]]>\n& <\n");
    expect(signs).toEqual([
      { sign: "&", line: 1 },
      { sign: "&", line: 5 },
      { sign: "<", line: 5 },
    ]);
  });
});

describe("a feed's bytes", () => {
  const text = '<?xml version="1.0" encoding="X"?><rss>نص</rss>';
  const bytes = (encoding: string, declared = encoding) => {
    const named = text.replace("X", declared);
    if (encoding === "utf-8") return new TextEncoder().encode(named);
    const wide = Buffer.from(named, "utf16le");
    return encoding === "utf-16be" ? wide.swap16() : wide;
  };
  test.each([
    ["UTF-8", bytes("utf-8"), null],
    ["UTF-8 with a mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes("utf-8")]), null],
    ["UTF-16 with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), bytes("utf-16le")]), null],
    ["UTF-16 without one", bytes("utf-16le"), null],
    ["UTF-16, the big end first", Buffer.concat([Buffer.from([0xfe, 0xff]), bytes("utf-16be")]), null],
    ["what the server says, whatever the file does", bytes("utf-8", "iso-8859-6"), "utf-8"],
  ])("are read in %s", (_title, given, charset) => {
    expect(decodeFeed(given, charset).text).toContain("<rss>نص</rss>");
  });

  test("are read in the old sets of Arabic", () => {
    const head = (name: string) => Buffer.from(`<?xml version="1.0" encoding="${name}"?><rss>`, "latin1");
    const windows = Buffer.concat([head("windows-1256"), Buffer.from([0xe4, 0xd5])]);
    expect(decodeFeed(windows, null).text).toContain("<rss>نص");
    const iso = Buffer.concat([head("ISO-8859-6"), Buffer.from([0xe6, 0xd5])]);
    expect(decodeFeed(iso, null).text).toContain("<rss>نص");
    const nameless = Buffer.concat([Buffer.from("<rss>", "latin1"), Buffer.from([0xe4, 0xd5])]);
    expect(decodeFeed(nameless, null)).toEqual({
      text: "<rss>نص",
      encoding: "windows-1256",
      misnamed: null,
    });
  });

  test("in a set that nobody knows are refused by its name, unless they are UTF-8", () => {
    const head = Buffer.from('<?xml version="1.0" encoding="klingon-1"?><rss>', "latin1");
    const unknown = Buffer.concat([head, Buffer.from([0xe4, 0xd5])]);
    expect(decodeFeed(unknown, null)).toEqual({ text: null, encoding: "klingon-1" });
    expect(decodeFeed(bytes("utf-8", "klingon-1"), null)).toMatchObject({
      encoding: "utf-8",
      misnamed: "klingon-1",
    });
  });
});

test.each([
  ['<?xml version="1.0"?>\n<?xml-stylesheet href="x"?>\n<!-- a\nb -->\n<rss version="2.0">', true],
  ["\uFEFF<rss>", true],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', true],
  ["<rdf:RDF>", true],
  ['Notice: x in feed.php\n<?xml version="1.0"?>\n<rss version="2.0">', true],
  ['<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>\n<rss version="2.0">', true],
  ['<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">\n]><rss>', true],
  ['<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "https://a.example/rss.dtd"><rss>', true],
  [`<!DOCTYPE rss [${"[".repeat(3000)}`, false],
  ["<!DOCTYPE html><html><body><rss>", false],
  ["مقال عن <rss>", false],
  ["", false],
  ["<!--".repeat(2000), false],
])("%j looks like a feed: %j", (text, isFeed) => {
  expect(looksLikeFeed(text)).toBe(isFeed);
});
