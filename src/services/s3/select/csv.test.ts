import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../test/support/random.ts";
import { CsvReader, csvFormat } from "./csv.ts";
import { JsonDocuments } from "./json.ts";

/** Cuts a text anywhere. */
function pieces(text: string, random: Random): string[] {
  const cut: string[] = [];
  for (let at = 0; at < text.length; ) {
    const size = 1 + random.below(7);
    cut.push(text.slice(at, at + size));
    at += size;
  }
  return cut;
}

test("records come out as they went in, however they were quoted and wherever the text is cut", () => {
  const random = new Random();
  const letters = 'ab,"\n ';
  for (let round = 0; round < 2_000; round++) {
    const records = Array.from({ length: 1 + random.below(4) }, () =>
      Array.from({ length: 1 + random.below(4) }, () =>
        Array.from({ length: random.below(5) }, () => letters.charAt(random.below(letters.length))).join(""),
      ),
    ).filter((record) => record.join("") !== "");
    const written = records
      .map(
        (record) =>
          `${record.map((field) => (/^[ab ]*$/.test(field) && random.below(3) > 0 ? field : `"${field.replaceAll('"', '""')}"`)).join(",")}\n`,
      )
      .join("");
    const reader = new CsvReader(csvFormat({ AllowQuotedRecordDelimiter: true }));
    const read = pieces(written, random).flatMap((piece) => [...reader.read(piece)]);
    assert.deepEqual(
      [...read, ...reader.end()],
      records,
      `seed ${random.seed}, round ${round}: ${JSON.stringify(written)}`,
    );
  }
});

test("other quotes, escapes and comments", () => {
  const reader = new CsvReader(
    csvFormat({
      QuoteCharacter: "'",
      QuoteEscapeCharacter: "\\",
      Comments: "#",
      FieldDelimiter: "\t",
      RecordDelimiter: "\r\n",
    }),
  );
  assert.deepEqual(
    [...reader.read("# no\r\n'it\\'s'\t2\r\n\r\nlast"), ...reader.end()],
    [["it's", "2"], ["last"]],
  );
});

test("JSON values are told apart wherever the text is cut", () => {
  const values = [{ a: ["}", '"', "\\"] }, [1, [2]], "text", 5, true, { "": {} }, null, 0.5];
  const random = new Random();
  for (let round = 0; round < 500; round++) {
    const text = values
      .map((value) => JSON.stringify(value, null, random.below(3)) + ["\n", " ", "\n\n"][random.below(3)])
      .join("");
    const reader = new JsonDocuments();
    const read = pieces(text, random).flatMap((piece) => [...reader.read(piece)]);
    assert.deepEqual([...read, ...reader.end()], values, `seed ${random.seed}, round ${round}`);
  }
});
