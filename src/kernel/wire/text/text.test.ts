import assert from "node:assert/strict";
import { test } from "node:test";
import { quoteListElement, splitHeaderList, splitHttpDateList } from "../rest/header-list.ts";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import { parseFloating, parseInteger } from "./number.ts";
import { formatHttpDate, formatIso, formatIsoMillis, parseTimestamp } from "./timestamp.ts";
import { decodeUtf8 } from "./utf8.ts";

test("moments are read in every form that AWS takes", () => {
  const at = Date.UTC(1994, 10, 6, 8, 49, 37);
  for (const text of [
    "1994-11-06T08:49:37Z",
    "1994-11-06T08:49:37.000Z",
    "1994-11-06T09:49:37+01:00",
    "1994-11-06T08:49:37",
    "19941106T084937Z",
    "Sun, 06 Nov 1994 08:49:37 GMT",
    "Sunday, 06-Nov-94 08:49:37 GMT",
    "Sun Nov  6 08:49:37 1994",
    "784111777",
    "784111777.0",
    "7.84111777E8",
  ])
    assert.equal(parseTimestamp(text), at, text);
  assert.equal(parseTimestamp("1994-11-06"), Date.UTC(1994, 10, 6));
  assert.equal(parseTimestamp("1994-11-06T08:49Z"), at - 37_000);
  assert.equal(parseTimestamp("1994-11-06T08:49:37.1239Z"), at + 123);
  assert.equal(parseTimestamp("1515531081.123"), 1_515_531_081_123);
});

test("what is no moment is not read as one", () => {
  for (const text of [
    "",
    "now",
    "1994-13-01T00:00:00Z",
    "1994-02-30T00:00:00Z",
    "1994-11-06T25:00:00Z",
    "1e99",
    "--1",
  ])
    assert.equal(parseTimestamp(text), undefined, text);
});

test("moments are written as a Date writes them", () => {
  for (const at of [0, 951_782_400_000, -1, 1_709_164_800_000, 4_102_444_799_999, -62_135_596_800_000]) {
    assert.equal(formatIsoMillis(at), new Date(at).toISOString());
    assert.equal(formatIso(at), new Date(at).toISOString().replace(".000Z", "Z"));
    assert.equal(formatHttpDate(at), new Date(at).toUTCString());
  }
});

test("base64 is strict, and tells what is wrong", () => {
  assert.deepEqual(decodeBase64(""), new Uint8Array(0));
  assert.deepEqual(decodeBase64("AQI="), Uint8Array.of(1, 2));
  assert.deepEqual(
    decodeBase64(encodeBase64(Uint8Array.of(255, 254, 253, 252))),
    Uint8Array.of(255, 254, 253, 252),
  );
  assert.equal(decodeBase64("AQI"), "length");
  assert.equal(decodeBase64("A*I="), "character");
  assert.equal(decodeBase64("A-_="), "character");
  assert.equal(decodeBase64("=AQI"), "character");
  assert.equal(decodeBase64("AQ==AQI="), "character");
  assert.equal(decodeBase64("AQJ="), "last");
});

test("numbers are decimal and within bounds", () => {
  assert.equal(parseInteger("-128", -128, 127), -128);
  assert.equal(parseInteger("128", -128, 127), undefined);
  for (const text of ["", "1.0", "0x10", "1e3", " 1", "١"])
    assert.equal(parseInteger(text, -1e9, 1e9), undefined, text);
  assert.equal(parseFloating("-1.5e3"), -1500);
  assert.equal(parseFloating("-Infinity"), Number.NEGATIVE_INFINITY);
  for (const text of ["", "infinity", "1e", "0x1", "1,5"]) assert.equal(parseFloating(text), undefined, text);
});

test("text that is not UTF-8 is told from text that holds a replacement character", () => {
  assert.equal(decodeUtf8(Buffer.from("a\ufffd😀")), "a\ufffd😀");
  assert.equal(decodeUtf8(Uint8Array.of(0xff)), undefined);
  assert.equal(decodeUtf8(Uint8Array.of(0xed, 0xa0, 0x80)), undefined);
});

test("lists in headers are taken apart at commas that are not quoted", () => {
  assert.deepEqual(splitHeaderList("a, b,,c "), ["a", "b", "c"]);
  assert.deepEqual(splitHeaderList('"b,c", "\\"def\\"", a'), ["b,c", '"def"', "a"]);
  assert.deepEqual(splitHttpDateList("Mon, 16 Dec 2019 23:48:18 GMT, Mon, 16 Dec 2019 23:48:19 GMT"), [
    "Mon, 16 Dec 2019 23:48:18 GMT",
    "Mon, 16 Dec 2019 23:48:19 GMT",
  ]);
  for (const element of ["plain", "with,comma", 'with "quotes"', " edges "])
    assert.deepEqual(splitHeaderList(quoteListElement(element)), [element]);
});
