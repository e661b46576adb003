// Debian's pocketsphinx as a transcriber: sound -> Podcasting 2.0 JSON, a word a segment.
import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";

// With a log it counts its runs there, and fails at the one whose number it is told.
const [, , sound = "", output = "", log = "", failing = ""] = process.argv;
if (log !== "") {
  appendFileSync(log, "run\n");
  if (readFileSync(log, "utf8").split("\n").length - 1 === Number(failing)) {
    console.error("stopped");
    process.exit(1);
  }
}
const args = ["-infile", sound, "-time", "yes", "-logfn", "/dev/null"];
const said = execFileSync("pocketsphinx_continuous", args, { encoding: "utf8" });
const segments = said.split("\n").flatMap((line) => {
  const [, word, from, to] = /^([a-z'.]+)(?:\(\d+\))? (\d+\.\d+) (\d+\.\d+) /.exec(line) ?? [];
  return word === undefined ? [] : [{ body: word, startTime: Number(from), endTime: Number(to) }];
});
writeFileSync(output, JSON.stringify({ version: "1.0.0", segments }));
