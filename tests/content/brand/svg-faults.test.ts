// A logo comes out of a drawing program, or out of a stranger's hands: what is drawn passes, what acts or asks does not.

import { expect, test } from "vitest";
import { readSvg } from "../../../scripts/content/brand/svg-faults.ts";
import { svg } from "../broken/look.ts";

const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 30 10"';

test.each([
  [
    "shapes",
    svg('<g fill="#c00"><circle r="4"/><rect width="3" height="3" style="fill:#0a0;opacity:.5"/></g>'),
  ],
  [
    "what Inkscape notes for itself",
    svg(
      '<sodipodi:namedview id="a" pagecolor="#fff"/><metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF></metadata>',
      'viewBox="0 0 30 10" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ),
  ],
  [
    "gradients and a use of a shape",
    svg(
      '<defs><linearGradient id="g"><stop offset="1"/></linearGradient><path id="p" d="M0 0h3"/></defs><use xlink:href="#p" fill="url(#g)"/>',
      XLINK,
    ),
  ],
  ["a picture inside it", svg('<image width="3" height="3" href="data:image/png;base64,iVBORw0KGgo="/>')],
  ["its own style", svg("<style>.a{fill:#c00}.b{fill:url(#g)}</style>")],
  [
    "an old Illustrator's head",
    `<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg("")}`,
  ],
])("is taken: %s", (_, text) => {
  expect(readSvg(text)).toEqual({ fault: null, width: 30, height: 10 });
});

test.each([
  ["a script", svg("<script>alert(1)</script>")],
  [
    "a script of another name space",
    svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'),
  ],
  ["HTML under a drawing program's prefix", svg('<dc:b xmlns:dc="http://www.w3.org/1999/xhtml">a</dc:b>')],
  ["HTML inside it", svg("<foreignObject><p>a</p></foreignObject>")],
  ["what runs when it is loaded", svg("", 'viewBox="0 0 30 10" onload="alert(1)"')],
  ["what runs under a prefix", svg('<g ev:onclick="alert(1)" xmlns:ev="http://example.org/"/>')],
  ["a picture from elsewhere", svg('<image href="https://spy.example/a.png"/>')],
  ["a picture that is a drawing", svg('<image href="data:image/svg+xml;base64,PHN2Zz4="/>')],
  ["a shape of another file", svg('<use xlink:href="other.svg#a"/>', XLINK)],
  ["a link", svg('<a href="https://example.org/"><path d="M0 0h3"/></a>')],
  ["a link that runs", svg('<a xlink:href="javascript:alert(1)"><path d="M0 0h3"/></a>', XLINK)],
  ["what moves", svg('<path d="M0 0h3"><set attributeName="href" to="javascript:alert(1)"/></path>')],
  ["a fill from elsewhere", svg('<path d="M0 0h3" fill="url(https://spy.example/a.svg#a)"/>')],
  ["a style from elsewhere", svg('<style>@import "https://spy.example/a.css";</style>')],
  [
    "a typeface from elsewhere",
    svg("<style>@font-face{font-family:a;src:url(//spy.example/a.woff2)}</style>"),
  ],
  ["an address written in signs", svg('<path style="fill:u\\72l(https://spy.example/a)"/>')],
  ["a sheet before it", `<?xml-stylesheet href="https://spy.example/a.css"?>${svg("")}`],
  ["names of its own for texts", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("")}`],
  [
    "copies of copies",
    svg('<g id="a"><path d="M0 0h3"/></g><g id="b"><use href="#a"/><use href="#a"/></g><use href="#b"/>'),
  ],
])("is refused, with its line: %s", (_, text) => {
  expect(readSvg(text).fault).toMatchObject({ code: "look.svg-unsafe", line: expect.any(Number) });
});

test("words, missing measures and broken files have names of their own", () => {
  expect(readSvg(svg("<text>a</text>")).fault).toEqual({ code: "look.svg-words", line: 2, found: "<text>" });
  expect(readSvg(svg("", 'width="300px" height="100px"')).fault).toMatchObject({
    code: "look.svg-measures",
    found: "0 0 300 100",
  });
  expect(readSvg("<svg viewBox='0 0 3 1'><path").fault).toMatchObject({ code: "look.svg-broken" });
  expect(readSvg("<html><body/></html>").fault).toMatchObject({ code: "look.svg-broken" });
  expect(readSvg("").fault).toMatchObject({ code: "look.svg-broken" });
});
