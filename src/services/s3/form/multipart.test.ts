import assert from "node:assert/strict";
import { test } from "node:test";
import type { RequestBody } from "../../../kernel/edge/raw.ts";
import { readForm } from "./multipart.ts";

const TYPE = "multipart/form-data; boundary=XX";

/** A body that comes in pieces of so many bytes. */
function inPieces(bytes: Buffer, size: number, length: number | undefined = bytes.length): RequestBody {
  return {
    length,
    bytes: async () => bytes,
    stream: async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

function form(file: string, tail = "\r\n--XX--\r\n"): Buffer {
  return Buffer.from(
    '--XX\r\nContent-Disposition: form-data; name="Key"\r\n\r\na/b\r\n' +
      '--XX\r\nContent-Disposition: form-data; name="empty"\r\n\r\n\r\n' +
      '--XX\r\nContent-Disposition: form-data; name="file"; filename="C:\\dir\\f.txt"\r\n' +
      `Content-Type: text/plain\r\n\r\n${file}${tail}`,
  );
}

async function textOf(body: RequestBody): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body.stream()) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

test("wherever the pieces are cut, fields and file are the same", async () => {
  const file = "one\r\n--X two\r\n\r\n--XY three\r";
  const bytes = form(file);
  for (let size = 1; size <= bytes.length; size++) {
    const read = await readForm(inPieces(bytes, size), TYPE);
    assert.deepEqual({ ...read.fields }, { key: "a/b", empty: "" }, `pieces of ${size}`);
    assert.equal(read.fileName, "f.txt");
    assert.equal(read.file.length, file.length);
    assert.equal(await textOf(read.file), file, `pieces of ${size}`);
  }
});

test("what stands behind the file means nothing", async () => {
  const tail = '\r\n--XX\r\nContent-Disposition: form-data; name="acl"\r\n\r\npublic-read\r\n--XX--\r\n';
  const read = await readForm(inPieces(form("body", tail), 7), TYPE);
  assert.equal(read.fields["acl"], undefined);
  assert.equal(await textOf(read.file), "body");
});

test("an empty file is a file", async () => {
  const read = await readForm(inPieces(form(""), 5), TYPE);
  assert.equal(read.file.length, 0);
  assert.equal(await textOf(read.file), "");
});

test("forms that end too early, name no boundary, or put too much before their file", async () => {
  const cut = form("body", "");
  await assert.rejects(
    readForm(inPieces(cut, 9), TYPE).then(({ file }) => textOf(file)),
    /within its file/,
  );
  await assert.rejects(readForm(inPieces(form("x"), 9), "multipart/form-data"), {
    code: "MalformedPOSTRequest",
  });
  const long = Buffer.from(`--XX\r\nContent-Disposition: form-data; name="a"\r\n\r\n${"x".repeat(21_000)}`);
  await assert.rejects(readForm(inPieces(long, 1_000), TYPE), { code: "MaxPostPreDataLengthExceededError" });
  const noFile = Buffer.from('--XX\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--XX--\r\n');
  await assert.rejects(readForm(inPieces(noFile, 50), TYPE), { code: "InvalidArgument" });
});
