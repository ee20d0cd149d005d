import assert from "node:assert/strict";
import { test } from "node:test";
import { inRange, parseAddress, parseRange } from "./address.ts";

const RANGES: readonly [range: string, address: string, inside: boolean][] = [
  ["203.0.113.0/24", "203.0.113.255", true],
  ["203.0.113.0/24", "203.0.114.0", false],
  ["203.0.113.77/24", "203.0.113.1", true],
  ["10.0.0.0/8", "10.255.255.255", true],
  ["10.0.0.0/8", "11.0.0.0", false],
  ["192.168.0.128/25", "192.168.0.127", false],
  ["192.168.0.128/25", "192.168.0.128", true],
  ["0.0.0.0/0", "255.255.255.255", true],
  ["127.0.0.1", "127.0.0.1", true],
  ["127.0.0.1", "127.0.0.2", false],
  ["127.0.0.1/32", "127.0.0.1", true],
  ["2001:DB8:1234:5678::/64", "2001:db8:1234:5678:ffff::1", true],
  ["2001:DB8:1234:5678::/64", "2001:db8:1234:5679::1", false],
  ["2001:db8::/33", "2001:db8:7fff::", true],
  ["2001:db8::/33", "2001:db8:8000::", false],
  ["::1", "0:0:0:0:0:0:0:1", true],
  ["::/0", "fe80::1", true],
  ["::/0", "10.0.0.1", false],
  ["0.0.0.0/0", "fe80::1", false],
  // a listener on both families sees IPv4 callers as mapped addresses
  ["10.0.0.0/8", "::ffff:10.1.2.3", true],
  ["10.0.0.0/8", "::ffff:a01:203", true],
];
for (const [range, address, inside] of RANGES)
  test(`${address} is ${inside ? "" : "not "}in ${range}`, () => {
    const parsed = parseRange(range);
    const groups = parseAddress(address);
    assert.ok(parsed !== undefined && groups !== undefined);
    assert.equal(inRange(parsed, groups), inside);
  });

for (const text of [
  "",
  "1.2.3",
  "1.2.3.4.5",
  "1.2.3.256",
  "1..2.3",
  "a.b.c.d",
  "1.2.3.4/33",
  "1.2.3.4/",
  "1.2.3.4/-1",
  "::/129",
  ":::",
  "1:2:3:4:5:6:7",
  "1:2:3:4:5:6:7:8:9",
  "1::2::3",
  "1:2:3:4:5:6:7::8",
  "g::",
  "12345::",
])
  test(`${JSON.stringify(text)} is no address`, () => assert.equal(parseRange(text), undefined));
