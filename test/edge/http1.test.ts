import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import type { RawRequest, RawResponse } from "../../src/kernel/edge/raw.ts";
import { client, echo, json, open } from "./support.ts";

const OK: RawResponse = { status: 200, headers: {}, body: "ok" };

test("path, query and headers arrive exactly as sent", async (t) => {
  const opened = await open(t, echo);
  const sent =
    "GET /a//b/../c%2F%2f%20/?x=%41&&y=+ HTTP/1.1\r\nHost: x\r\nX-Dup: one\r\nx-DUP:  two \r\nX-Latin: caf\xe9\r\nX-Empty:\r\n\r\n";
  const { body } = await client(t, opened).send(sent).answer();
  const seen = JSON.parse(Buffer.from(body, "latin1").toString("utf8"));
  assert.equal(seen.path, "/a//b/../c%2F%2f%20/");
  assert.equal(seen.query, "x=%41&&y=+");
  assert.deepEqual(seen.headers, { host: "x", "x-dup": "one,two", "x-latin": "caf\xe9", "x-empty": "" });
});

test("a header bag knows nothing but its headers", async (t) => {
  let inherited: unknown = "not called";
  const names = ["constructor", "toString", "__proto__"];
  const opened = await open(t, async (request) => {
    inherited = names.map((name) => request.headers[name]);
    return OK;
  });
  await client(t, opened).send("GET / HTTP/1.1\r\nHost: x\r\n__proto__: p\r\n\r\n").answer();
  assert.deepEqual(inherited, [undefined, undefined, "p"]);
});

test("absolute targets are taken apart, and their authority is the host", async (t) => {
  const opened = await open(t, echo);
  const answer = await client(t, opened)
    .send("GET http://sqs.us-east-1.amazonaws.com?a=b HTTP/1.1\r\nHost: proxy\r\n\r\n")
    .answer();
  const seen = JSON.parse(answer.body);
  assert.deepEqual([seen.path, seen.query, seen.headers.host], ["/", "a=b", "sqs.us-east-1.amazonaws.com"]);
});

test("a request may arrive byte by byte", async (t) => {
  const opened = await open(t, echo);
  const raw = client(t, opened);
  await once(raw.socket, "connect");
  for (const byte of "\r\nPOST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc") {
    raw.send(byte);
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.equal(JSON.parse((await raw.answer()).body).body, "abc");
});

test("pipelined requests are answered in their order, one after the other", async (t) => {
  let running = 0;
  let most = 0;
  const opened = await open(t, async (request) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    return json(`${request.path}${Buffer.from(await request.body.bytes(100))}`);
  });
  const raw = client(t, opened);
  let sent = "";
  for (let n = 0; n < 50; n++)
    sent += `POST /${n} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n${String(n).padStart(2, "0")}`;
  raw.send(sent);
  for (let n = 0; n < 50; n++) {
    assert.equal(JSON.parse((await raw.answer()).body), `/${n}${String(n).padStart(2, "0")}`);
  }
  assert.equal(most, 1);
});

test("chunked bodies are decoded, with extensions and trailer fields dropped", async (t) => {
  const opened = await open(t, echo);
  const raw = client(t, opened).send(
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3;ext=1\r\nabc\r\n0A\r\n0123456789\r\n0\r\nX-T: 1\r\n\r\nGET /next HTTP/1.1\r\nHost: x\r\n\r\n",
  );
  assert.equal(JSON.parse((await raw.answer()).body).body, "abc0123456789");
  assert.equal(JSON.parse((await raw.answer()).body).path, "/next");
});

test("100 Continue is sent when the body is first asked for, and not before", async (t) => {
  const opened = await open(t, (request) =>
    request.path === "/refuse" ? Promise.resolve({ status: 403, headers: {}, body: "no" }) : echo(request),
  );
  const head = (path: string) =>
    `PUT ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n`;
  const welcome = client(t, opened).send(head("/take"));
  assert.equal((await welcome.answer()).status, 100);
  assert.equal(JSON.parse((await welcome.send("body").answer()).body).body, "body");

  const refused = client(t, opened).send(head("/refuse"));
  const answer = await refused.answer();
  assert.equal(answer.status, 403);
  assert.equal(answer.headers.connection, "close", "nobody can tell whether the body still comes");
  assert.equal(await refused.rest(), "");
});

test("a client that expects 100 Continue but sends at once is not told to", async (t) => {
  const opened = await open(t, echo);
  const sent = "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\nbody";
  assert.equal((await client(t, opened).send(sent).answer()).status, 200);
});

test("HEAD has no body and keeps the Content-Length that the handler gives", async (t) => {
  const opened = await open(t, async (request) =>
    request.path === "/given"
      ? { status: 200, headers: { "Content-Length": "12345" }, body: undefined }
      : { status: 200, headers: {}, body: "four" },
  );
  const raw = client(t, opened);
  const given = await raw.send("HEAD /given HTTP/1.1\r\nHost: x\r\n\r\n").answer(true);
  assert.equal(given.headers["content-length"], "12345");
  const computed = await raw.send("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n").answer(true);
  assert.equal(computed.headers["content-length"], "4");
  assert.equal((await raw.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n").answer()).body, "four");
});

test("204 and 304 have neither body nor length", async (t) => {
  const opened = await open(t, async (request) => ({
    status: Number(request.path.slice(1)),
    headers: {},
    body: "",
  }));
  const raw = client(t, opened);
  for (const status of [204, 304]) {
    const answer = await raw.send(`GET /${status} HTTP/1.1\r\nHost: x\r\n\r\n`).answer(true);
    assert.equal(answer.status, status);
    assert.equal(answer.headers["content-length"], undefined);
  }
});

test("answers keep their header names, repeated headers and Date; text is UTF-8", async (t) => {
  const opened = await open(t, async () => ({
    status: 200,
    headers: {
      "x-amzn-RequestId": "1",
      "Set-Cookie": ["a=1", "b=2"],
      Date: "Thu, 01 Jan 2026 00:00:00 GMT",
      "X-L": "é",
    },
    body: "grün €",
  }));
  const text = await client(t, opened).send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").rest();
  assert.match(text, /^HTTP\/1\.1 200 OK\r\nx-amzn-RequestId: 1\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n/);
  assert.equal(text.match(/date:/gi)?.length, 1);
  assert.match(text, /X-L: \xe9\r\n/);
  assert.match(text, /Content-Length: 9\r\n/);
  assert.equal(Buffer.from(text.slice(text.indexOf("\r\n\r\n") + 4), "latin1").toString("utf8"), "grün €");
});

test("HTTP/1.0: closed after the answer unless asked otherwise, never chunked", async (t) => {
  const opened = await open(t, async () => ({ status: 200, headers: {}, body: pieces("ab", "cd") }));
  const closed = await client(t, opened).send("GET / HTTP/1.0\r\n\r\n").rest();
  assert.match(closed, /Connection: close\r\n\r\nabcd$/);
  const whole = await open(t, async () => OK);
  const raw = client(t, whole).send("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
  assert.equal((await raw.answer()).headers.connection, "keep-alive");
  assert.equal((await raw.send("GET / HTTP/1.0\r\n\r\n").answer()).headers.connection, "close");
});

test("streams are sent in chunks, or with the length the handler knows", async (t) => {
  const opened = await open(t, async (request) => {
    const headers = request.path === "/known" ? { "content-length": "4" } : {};
    return { status: 200, headers, body: pieces("ab", "", "cd") };
  });
  const raw = client(t, opened).send("GET /known HTTP/1.1\r\nHost: x\r\n\r\n");
  assert.equal((await raw.answer()).body, "abcd");
  const text = await raw.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").rest();
  assert.match(text, /Transfer-Encoding: chunked\r\n[\s\S]*\r\n\r\n2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n$/);
});

test("a stream that fails or has another length than it said cuts the connection and is reported", async (t) => {
  const opened = await open(t, async (request) => {
    if (request.path === "/fails") return { status: 200, headers: {}, body: failing() };
    const body = request.path === "/long" ? pieces("abcd", "ef") : pieces("ab");
    return { status: 200, headers: { "Content-Length": "4" }, body };
  });
  for (const path of ["/fails", "/long", "/short"]) {
    const text = await client(t, opened).send(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).rest();
    assert.doesNotMatch(text, /0\r\n\r\n$/);
    assert.equal(opened.events.at(-1)?.kind, "answer-broken", path);
  }
});

test("a handler that throws gives a 500 that tells nothing, and a report that tells all", async (t) => {
  const opened = await open(t, (request) => {
    if (request.path === "/sync") throw new Error("secret");
    return Promise.reject(new Error("secret"));
  });
  const raw = client(t, opened);
  for (const path of ["/sync", "/async"]) {
    const answer = await raw.send(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).answer();
    assert.equal(answer.status, 500);
    assert.doesNotMatch(answer.body, /secret/);
    assert.match(String(opened.events.at(-1)?.error), /secret/);
  }
});

test("a header that would split the answer gives a 500", async (t) => {
  const opened = await open(t, async () => ({
    status: 200,
    headers: { "X-A": "1\r\nX-Evil: 2" },
    body: "ok",
  }));
  const answer = await client(t, opened).send("GET / HTTP/1.1\r\nHost: x\r\n\r\n").answer();
  assert.equal(answer.status, 500);
  assert.equal(answer.headers["x-evil"], undefined);
});

test("bodies can be read whole more than once, up to the limit the reader sets", async (t) => {
  const opened = await open(t, async (request) => {
    const limit = Number(request.path.slice(1));
    const once = await request.body.bytes(limit);
    const twice = await request.body.bytes(limit);
    return json([once.length, twice.length, request.body.length ?? null]);
  });
  const raw = client(t, opened);
  const body = "x".repeat(200_000);
  const whole = await raw
    .send(`POST /200000 HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n${body}`)
    .answer();
  assert.deepEqual(JSON.parse(whole.body), [200_000, 200_000, 200_000]);
  const refused = await raw
    .send(`POST /199999 HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n${body}`)
    .answer();
  assert.equal(refused.status, 413);
  assert.equal(
    (await raw.send("GET /0 HTTP/1.1\r\nHost: x\r\n\r\n").answer()).status,
    200,
    "the rest was drained",
  );
  const chunked = `POST /10 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n30d40\r\n${body}\r\n0\r\n\r\n`;
  assert.equal((await raw.send(chunked).answer()).status, 413);
});

test("a body that nobody reads is drained, and closed upon when it is too long", async (t) => {
  const opened = await open(t, async () => OK, { limits: { drainBytes: 100_000 } });
  const short = client(t, opened).send(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 90000\r\n\r\n`);
  assert.equal((await short.answer()).headers.connection, undefined);
  short.send("x".repeat(90_000)).send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  assert.equal((await short.answer()).status, 200);

  const long = client(t, opened).send(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n`);
  assert.equal((await long.answer()).headers.connection, "close");

  const endless = client(t, opened).send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
  assert.equal((await endless.answer()).headers.connection, undefined);
  endless.send(`30d40\r\n${"x".repeat(200_000)}\r\n`);
  assert.equal(await endless.rest(), "");
});

test("a client that leaves aborts the signal and breaks the body", async (t) => {
  const { promise: seen, resolve } = Promise.withResolvers<readonly [boolean, string]>();
  const opened = await open(t, async (request, signal) => {
    const broken = await request.body.bytes(100).then(
      () => "",
      (error: Error) => error.name,
    );
    resolve([signal.aborted, broken]);
    throw new Error("unused");
  });
  const raw = client(t, opened).send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
  await once(raw.socket, "connect");
  raw.socket.destroy();
  assert.deepEqual(await seen, [true, "BodyBroken"]);
});

test("a client that leaves while its handler waits aborts the signal; giving up then is no defect", async (t) => {
  const { promise: entered, resolve } = Promise.withResolvers<void>();
  const opened = await open(t, (_request, signal) => {
    resolve();
    return new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  });
  const raw = client(t, opened).send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await entered;
  raw.socket.end();
  assert.equal(await raw.rest(), "");
  assert.deepEqual(opened.events, []);
});

test("a client that has said all it will say still gets its answer", async (t) => {
  const opened = await open(t, async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return OK;
  });
  const raw = client(t, opened, true);
  raw.socket.end("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  assert.match(await raw.rest(), /^HTTP\/1\.1 200 OK\r\n/);
});

const MALFORMED: readonly (readonly [string, number, string])[] = [
  ["GET /\r\n\r\n", 400, "no version"],
  ["GET  / HTTP/1.1\r\nHost: x\r\n\r\n", 400, "two spaces"],
  ["GET / HTTP/2.0\r\nHost: x\r\n\r\n", 505, "a version that is not spoken"],
  ["GET / HTTP/1.1\r\n\r\n", 400, "no Host"],
  ["GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400, "two Hosts"],
  ["GET / HTTP/1.1\nHost: x\n\n", 400, "bare LF"],
  ["GET / HTTP/1.1\r\nHost: x\nX: y\r\n\r\n", 400, "bare LF within"],
  ["GET / HTTP/1.1\r\nHost: x\rX: y\r\n\r\n", 400, "bare CR"],
  ["GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n", 400, "folded line"],
  ["GET / HTTP/1.1\r\nHost: x\r\nX : a\r\n\r\n", 400, "space before the colon"],
  ["GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n", 400, "NUL"],
  ["GET / HTTP/1.1\r\nHost: x\r\n: a\r\n\r\n", 400, "empty name"],
  ["GET / HTTP/1.1\r\nHost: x\r\nnocolon\r\n\r\n", 400, "no colon"],
  ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na", 400, "two lengths"],
  [
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    400,
    "length and chunks",
  ],
  ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +1\r\n\r\na", 400, "signed length"],
  ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1, 1\r\n\r\na", 400, "list of lengths"],
  ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length:\r\n\r\na", 400, "empty length"],
  ["POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 501, "another coding"],
  ["POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, chunked\r\n\r\n", 501, "chunked twice"],
  ["POST / HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", 400, "chunks in HTTP/1.0"],
  ["GET / HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\n\r\n", 417, "an expectation"],
  ["CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n", 405, "CONNECT"],
  ["OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", 400, "asterisk"],
  ["GET ftp://x/ HTTP/1.1\r\nHost: x\r\n\r\n", 400, "another scheme"],
  ["GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", 400, "a space in the path"],
  ["GET /a#b HTTP/1.1\r\nHost: x\r\n\r\n", 400, "a fragment"],
  ["\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03", 400, "TLS"],
  [`GET / HTTP/1.1\r\nHost: x\r\n${"X: y\r\n".repeat(600)}\r\n`, 431, "too many headers"],
  [`GET / HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(70_000)}\r\n\r\n`, 431, "too large headers"],
  [`GET /${"y".repeat(70_000)}`, 431, "an endless request line"],
  ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999\r\n\r\n", 413, "a giant body"],
];

for (const [bytes, status, name] of MALFORMED) {
  test(`malformed: ${name}`, async (t) => {
    let called = false;
    const opened = await open(t, async () => {
      called = true;
      return OK;
    });
    const raw = client(t, opened).send(bytes);
    const answer = await raw.answer();
    assert.equal(answer.status, status, answer.body);
    assert.equal(answer.headers.connection, "close");
    assert.equal(await raw.rest(), "");
    assert.equal(called, false);
    assert.equal(opened.events[0]?.kind, "unreadable");
  });
}

test("broken chunks break the body; what follows them is never taken for a request", async (t) => {
  const paths: string[] = [];
  const opened = await open(t, async (request: RawRequest) => {
    paths.push(request.path);
    return echo(request);
  });
  for (const chunks of [
    "x\r\n",
    "-1\r\n",
    "3\r\nabcd\r\n0\r\n\r\n",
    "3\nabc\r\n",
    "0\r\nbad trailer\r\n\r\n",
    "fffffffffffffff\r\n",
  ]) {
    const raw = client(t, opened).send(
      `POST /first HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n`,
    );
    const answer = await raw.answer();
    assert.equal(answer.status, 400, chunks);
    assert.equal(await raw.rest(), "");
  }
  assert.deepEqual(new Set(paths), new Set(["/first"]));
});

test("an upgrade is not taken up: the request is answered as it is", async (t) => {
  const opened = await open(t, echo);
  const raw = client(t, opened).send(
    "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n",
  );
  assert.equal((await raw.answer()).status, 200);
});

async function* pieces(...texts: string[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function* failing(): AsyncIterable<Uint8Array> {
  yield Buffer.from("ab");
  throw new Error("the disk is gone");
}
