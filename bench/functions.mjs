/** A trivial Node.js function over HTTP: cold beside a bare `node`, warm one by one, warm side by side. */
import { spawnSync } from "node:child_process";
import { crc32 } from "node:zlib";
import { Connection, requireSuccess, stepsPerSecond } from "./load.mjs";
import { median } from "./report.mjs";

const CODE = "exports.handler = async (event) => ({ n: event.n + 1 });";
const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
});
const ROLE = "arn:aws:iam::000000000000:role/bench-function";
/** Creating takes a second by the clock. */
const CREATING_MS = 1_100;

/** Milliseconds and calls a second; the server must be fresh. */
export async function measureFunctions({ port }, { rounds, calls, connections, milliseconds }) {
  const connection = await Connection.open(port);
  const ask = async (request) => requireSuccess(await connection.exchange(request));
  const query = new URLSearchParams({
    Action: "CreateRole",
    Version: "2010-05-08",
    RoleName: "bench-function",
    AssumeRolePolicyDocument: TRUST,
  });
  await ask(post(port, "iam", "/", query.toString(), "application/x-www-form-urlencoded"));
  const colds = [];
  for (let round = 0; round < rounds; round++) {
    await ask(post(port, "lambda", "/2015-03-31/functions", functionInput(`f${round}`)));
    await new Promise((resolve) => setTimeout(resolve, CREATING_MS));
    const bare = timeOf(() => spawnSync(process.execPath, ["-e", "0"]));
    const cold = await timeOf(() => ask(invocation(port, `f${round}`)));
    if (round > 0) colds.push(cold - bare); // the first one also loads the engine
  }
  const call = invocation(port, "f0");
  const times = [];
  for (let i = 0; i < calls; i++) times.push(await timeOf(() => ask(call)));
  const step = async (each) => requireSuccess(await each.exchange(call));
  await stepsPerSecond(port, connections, milliseconds / 4, step);
  const perSecond = await stepsPerSecond(port, connections, milliseconds, step);
  connection.close();
  return { cold: median(colds), warm: median(times), perSecond };
}

function timeOf(run) {
  const started = performance.now();
  const done = run();
  return done instanceof Promise ? done.then(() => performance.now() - started) : performance.now() - started;
}

function functionInput(FunctionName) {
  const Code = { ZipFile: archive("index.js", CODE).toString("base64") };
  return JSON.stringify({ FunctionName, Runtime: "nodejs22.x", Handler: "index.handler", Role: ROLE, Code });
}

function invocation(port, name) {
  return post(port, "lambda", `/2015-03-31/functions/${name}/invocations`, '{"n":1}');
}

/** Development keys are not checked, so what they sign with is not measured. */
function post(port, service, path, body, type = "application/json") {
  const date = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
  const credential = `test/${date.slice(0, 8)}/us-east-1/${service}/aws4_request`;
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host;x-amz-date, Signature=0`;
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nx-amz-date: ${date}\r\nauthorization: ${authorization}\r\n` +
      `content-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** A ZIP archive of one stored file. */
function archive(name, text) {
  const bytes = Buffer.from(text);
  const common = Buffer.alloc(26);
  common.writeUInt32LE(crc32(bytes), 10);
  common.writeUInt32LE(bytes.length, 14);
  common.writeUInt32LE(bytes.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, Buffer.from(name), bytes]);
  const entry = Buffer.concat([
    Buffer.from("PK\x01\x02\x14\x00", "latin1"),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
