// The zones that feeds name, by their distance from Greenwich.

import { underWord } from "./word-set.ts";

/** Hours from Greenwich by name, RFC 822's and those of the lands around. Minutes are there where they are not 0: `+05:30`. */
export const ZONES = underWord({
  "+0": "UT UTC GMT Z WET",
  "-2:30": "NDT",
  "-3": "ADT BRT ART",
  "-3:30": "NST",
  "-4": "EDT AST",
  "-5": "EST CDT",
  "-6": "CST MDT",
  "-7": "MST PDT",
  "-8": "PST AKDT",
  "-9": "AKST",
  "-10": "HST",
  "+1": "WEST BST CET MEZ WAT",
  "+2": "CEST MESZ CAT SAST EET",
  "+3": "EEST MSK TRT EAT",
  "+3:30": "IRST",
  "+4": "GST SAMT",
  "+4:30": "AFT",
  "+5": "PKT",
  "+5:30": "IST",
  "+5:45": "NPT",
  "+7": "ICT WIB",
  "+8": "HKT SGT PHT AWST",
  "+9": "JST KST",
  "+9:30": "ACST",
  "+10": "AEST",
  "+11": "AEDT",
  "+12": "NZST",
  "+13": "NZDT",
});
/** Arabia's and the Atlantic's, India's and Israel's. */
export const OF_SEVERAL = new Set(["AST", "IST"]);
