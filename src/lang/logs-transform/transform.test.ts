import assert from "node:assert/strict";
import { test } from "node:test";
import { compileTransformer, TransformerError } from "./transform.ts";

test("processors work one after the other", () => {
  const transform = compileTransformer([
    { parseJSON: {} },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the processor's own notation
    { addKeys: { entries: [{ key: "meta.env", value: "prod-${user.id}" }] } },
    { renameKeys: { entries: [{ key: "old", renameTo: "fresh" }] } },
    { moveKeys: { entries: [{ source: "user.name", target: "who" }] } },
    { copyValue: { entries: [{ source: "fresh", target: "copy" }] } },
    { upperCaseString: { withKeys: ["fresh"] } },
    { typeConverter: { entries: [{ key: "n", type: "integer" }] } },
    { splitString: { entries: [{ source: "list", delimiter: "," }] } },
    { substituteString: { entries: [{ source: "copy", from: "[aeiou]", to: "_" }] } },
    { deleteKeys: { withKeys: ["user"] } },
  ]);
  assert.deepEqual(transform('{"old":"value","user":{"id":7,"name":"amy"},"n":"12","list":"a,b"}'), {
    n: 12,
    list: ["a", "b"],
    meta: { env: "prod-7" },
    fresh: "VALUE",
    who: { name: "amy" },
    copy: "v_l__",
  });
  assert.equal(transform("no JSON"), undefined);
});

test("key-value pairs and separated values", () => {
  const pairs = compileTransformer([{ parseKeyValue: { fieldDelimiter: " ", keyPrefix: "p_" } }]);
  assert.deepEqual(pairs("a=1 b=x=y lone"), { p_a: "1", p_b: "x=y" });
  const csv = compileTransformer([{ csv: { columns: ["x", "y"] } }]);
  assert.deepEqual(csv('1, "a ""b"", c",3'.replace(", ", ",")), { x: "1", y: 'a "b", c', column_3: "3" });
});

test("grok makes fields of what its patterns find, and nested ones of dotted names", () => {
  const grok = compileTransformer([
    { grok: { match: "%{IP:client.ip} %{WORD:verb} %{URIPATHPARAM:path} %{NUMBER:ms}%{GREEDYDATA}" } },
  ]);
  assert.deepEqual(grok("10.0.0.1 GET /a/b?c=d 12.5 rest"), {
    client: { ip: "10.0.0.1" },
    verb: "GET",
    path: "/a/b?c=d",
    ms: "12.5",
  });
  assert.equal(grok("nothing of the kind"), undefined);
  const apache = compileTransformer([{ grok: { match: "%{APACHE_ACCESS_LOG}" } }]);
  const line = '192.0.2.7 - frank [10/Oct/2000:13:55:36 -0700] "GET /x.gif HTTP/1.0" 200 2326';
  assert.deepEqual(apache(line), {
    client: "192.0.2.7",
    ident: "-",
    auth: "frank",
    timestamp: "10/Oct/2000:13:55:36 -0700",
    verb: "GET",
    request: "/x.gif",
    http_version: "1.0",
    response: "200",
    bytes: "2326",
  });
  assert.throws(() => compileTransformer([{ grok: { match: "%{NOPE:x}" } }]), TransformerError);
});

test("dates from one format and zone into another", () => {
  const convert = (config: object, when: unknown) =>
    compileTransformer([
      { parseJSON: {} },
      { dateTimeConverter: { source: "when", target: "then", ...config } },
    ])(JSON.stringify({ when }))?.then;
  const german = { matchPatterns: ["dd.MM.yyyy HH:mm"], sourceTimezone: "Europe/Berlin" };
  assert.equal(convert(german, "01.07.2026 14:30"), "2026-07-01T12:30:00.000Z");
  const http = {
    matchPatterns: ["epoch", "dd/MMM/yyyy:HH:mm:ss Z"],
    targetFormat: "yyyy-MM-dd HH:mm:ss XXX",
  };
  assert.equal(convert(http, "10/Oct/2000:13:55:36 -0700"), "2000-10-10 20:55:36 Z");
  assert.equal(
    convert({ ...http, targetTimezone: "Asia/Tokyo" }, 1_700_000_000),
    "2023-11-15 07:13:20 +09:00",
  );
  assert.equal(convert(http, "no date"), undefined);
});

test("lists become maps", () => {
  const list = [
    { k: "a", v: 1 },
    { k: "b", v: 2 },
    { k: "b", v: 3 },
  ];
  const map = (config: object) =>
    compileTransformer([
      { parseJSON: {} },
      { listToMap: { source: "list", key: "k", target: "map", ...config } },
    ])(JSON.stringify({ list }))?.map;
  assert.deepEqual(map({ valueKey: "v" }), { a: [1], b: [2, 3] });
  assert.deepEqual(map({ valueKey: "v", flatten: true, flattenedElement: "last" }), { a: 1, b: 3 });
  assert.deepEqual(map({ flatten: true, flattenedElement: "first" }), { a: list[0], b: list[1] });
});

test("logs that AWS services write", () => {
  const parsed = (name: string, message: string) => compileTransformer([{ [name]: {} }])(message);
  const flow =
    "2 123456789010 eni-abc123de 192.0.2.0 192.0.2.24 20641 22 6 20 4249 1418530010 1418530070 ACCEPT OK";
  assert.deepEqual(parsed("parseVPC", flow), {
    version: 2,
    accountId: "123456789010",
    interfaceId: "eni-abc123de",
    srcAddr: "192.0.2.0",
    dstAddr: "192.0.2.24",
    srcPort: 20641,
    dstPort: 22,
    protocol: 6,
    packets: 20,
    bytes: 4249,
    start: 1418530010,
    end: 1418530070,
    action: "ACCEPT",
    logStatus: "OK",
  });
  const sql =
    "2019-03-10 03:54:59 UTC:10.0.0.123(52834):postgres@logtestdb:[20175]:ERROR: column does not exist";
  assert.deepEqual(parsed("parsePostgres", sql), {
    logTime: "2019-03-10 03:54:59 UTC",
    srcIp: "10.0.0.123(52834)",
    userName: "postgres",
    dbName: "logtestdb",
    processId: "20175",
    logLevel: "ERROR",
  });
  const dns =
    "1.0 2017-12-13T08:15:50.235Z Z123412341234 example.com AAAA NOERROR TCP IAD12 192.0.2.1 198.51.100.0/24";
  assert.equal(parsed("parseRoute53", dns)?.queryName, "example.com");
  const waf = '{"httpRequest":{"headers":[{"name":"Host","value":"h"}]},"labels":[{"name":"l"}]}';
  assert.deepEqual(parsed("parseWAF", waf), { httpRequest: { headers: { Host: "h" } }, labels: { l: "" } });
  assert.equal(parsed("parseCloudfront", "one\ttwo"), undefined);
  assert.throws(() => compileTransformer([{ parseJSON: {} }, { parseVPC: {} }]), TransformerError);
});

test("keys of messages cannot reach what is not theirs", () => {
  const transform = compileTransformer([{ parseKeyValue: { fieldDelimiter: " " } }]);
  transform("__proto__.polluted=1 constructor.prototype.polluted=1");
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

test("what is no transformer is refused", () => {
  for (const processors of [
    [],
    [{ deleteKeys: { withKeys: ["a"] } }],
    [{ parseJSON: {} }, { parseToOCSF: { eventSource: "CloudTrail", ocsfVersion: "V1.1" } }],
    [{}],
  ])
    assert.throws(() => compileTransformer(processors), TransformerError);
});
