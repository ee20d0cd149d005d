/** Figures as tables: on the terminal and, between two marks, in docs/performance.md. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A Markdown table; the columns are lined up so that it also reads well on a terminal. */
export function table(head, rows) {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(head), rule, ...all.slice(1).map(line)].join("\n");
}

/** What the figures were measured on. */
export function machine() {
  const [{ model }] = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} cores (${model.trim()}), ${gigabytes} GB, ${process.platform}, Node ${process.versions.node}`;
}

const BEGIN = "<!-- measured by npm run bench -- --write -->";
const END = "<!-- end of measured -->";

/** Replaces what stands between the marks, or appends it to the page. */
export function writeInto(file, text) {
  const page = existsSync(file) ? readFileSync(file, "utf8") : "# Performance\n";
  const measured = `${BEGIN}\n${text}\n${END}\n`;
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin === -1 || end === -1) writeFileSync(file, `${page.trimEnd()}\n\n${measured}`);
  else writeFileSync(file, page.slice(0, begin) + measured + page.slice(end + END.length + 1));
}
