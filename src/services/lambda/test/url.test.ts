import assert from "node:assert/strict";
import { request } from "node:http";
import test from "node:test";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import {
  AddPermissionCommand,
  CreateFunctionUrlConfigCommand,
  GetFunctionCommand,
  GetFunctionUrlConfigCommand,
  type LambdaClient,
  UpdateFunctionUrlConfigCommand,
} from "@aws-sdk/client-lambda";
import { startCloudlet } from "../../../index.ts";
import { functionOf, zipOf } from "./stage.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Node resolves no names below localhost: the address is told, the name goes into the Host header. */
function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { hostname, port, host, pathname, search } = new URL(url);
  assert.match(hostname, /\.localhost$/);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: "127.0.0.1",
        port,
        path: pathname + search,
        method: options.method ?? "GET",
        headers: { ...options.headers, host },
      },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on("data", (piece) => pieces.push(piece));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(pieces).toString(),
          }),
        );
      },
    );
    asked.on("error", reject);
    asked.end(options.body);
  });
}

async function openToAll(lambda: LambdaClient): Promise<void> {
  const all = { FunctionName: "f", Principal: "*" };
  await lambda.send(
    new AddPermissionCommand({
      ...all,
      StatementId: "url",
      Action: "lambda:InvokeFunctionUrl",
      FunctionUrlAuthType: "NONE",
    }),
  );
  await lambda.send(
    new AddPermissionCommand({
      ...all,
      StatementId: "call",
      Action: "lambda:InvokeFunction",
      InvokedViaFunctionUrl: true,
    }),
  );
}

const ECHO = `
  exports.handler = async (event) =>
    event.rawPath === "/plain"
      ? { hello: "world" }
      : {
          statusCode: 201,
          headers: { "x-made": "by hand" },
          cookies: ["a=b", "c=d"],
          body: JSON.stringify(event),
        };`;

test("a public function URL serves requests once the policy lets everybody in", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const server = await world.listen();
  try {
    const lambda = await functionOf(world, ECHO);
    const Cors = { AllowOrigins: ["https://app.example.com"], AllowMethods: ["GET"] };
    await lambda.send(new CreateFunctionUrlConfigCommand({ FunctionName: "f", AuthType: "NONE", Cors }));
    const { FunctionUrl = "" } = await lambda.send(new GetFunctionUrlConfigCommand({ FunctionName: "f" }));
    const url = FunctionUrl.replace(/(localhost)(:\d+)?/, `$1:${new URL(server.url).port}`);
    assert.equal((await ask(url)).status, 403);
    await openToAll(lambda);
    const answer = await ask(`${url}some/path?a=1&a=2`, {
      method: "POST",
      headers: { cookie: "x=1; y=2", "content-type": "text/plain" },
      body: "hi",
    });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers["x-made"], "by hand");
    assert.deepEqual(answer.headers["set-cookie"], ["a=b", "c=d"]);
    const event = JSON.parse(answer.body);
    assert.equal(event.version, "2.0");
    assert.equal(event.rawPath, "/some/path");
    assert.equal(event.rawQueryString, "a=1&a=2");
    assert.deepEqual(event.queryStringParameters, { a: "1,2" });
    assert.deepEqual(event.cookies, ["x=1", "y=2"]);
    assert.equal(event.body, "hi");
    assert.equal(event.isBase64Encoded, false);
    assert.equal(event.requestContext.http.method, "POST");
    assert.equal(event.requestContext.accountId, "anonymous");
    const plain = await ask(`${url}plain`, { headers: { origin: "https://app.example.com" } });
    assert.equal(plain.status, 200);
    assert.deepEqual(JSON.parse(plain.body), { hello: "world" });
    assert.equal(plain.headers["access-control-allow-origin"], "https://app.example.com");
    const preflight = await ask(url, { method: "OPTIONS", headers: { origin: "https://app.example.com" } });
    assert.equal(preflight.headers["access-control-allow-methods"], "GET");
    await lambda.send(new UpdateFunctionUrlConfigCommand({ FunctionName: "f", AuthType: "AWS_IAM" }));
    assert.equal((await ask(url)).status, 403);
    await world.clock.advance({ minutes: 1 });
    const sum = async (MetricName: string) => {
      const { Datapoints } = await world.sdk(CloudWatch).getMetricStatistics({
        ...{ Namespace: "AWS/Lambda", MetricName, Period: 86_400, Statistics: ["Sum"] },
        ...{ StartTime: new Date("2026-01-01"), EndTime: new Date("2026-01-02") },
        Dimensions: [{ Name: "FunctionName", Value: "f" }],
      });
      return Datapoints?.[0]?.Sum;
    };
    assert.deepEqual([await sum("UrlRequestCount"), await sum("Url4xxCount")], [4, 2]);
  } finally {
    await server.close();
  }
});

test("a URL that streams sends the head that the function describes", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const server = await world.listen();
  try {
    const code = `
      exports.handler = awslambda.streamifyResponse(async (event, stream) => {
        const head = { statusCode: 418, headers: { "Content-Type": "text/tea" } };
        const out = awslambda.HttpResponseStream.from(stream, head);
        out.write("short ");
        out.end("and stout");
      });`;
    const lambda = await functionOf(world, code);
    const { FunctionUrl = "" } = await lambda.send(
      new CreateFunctionUrlConfigCommand({
        FunctionName: "f",
        AuthType: "NONE",
        InvokeMode: "RESPONSE_STREAM",
      }),
    );
    await openToAll(lambda);
    const answer = await ask(FunctionUrl.replace(/(localhost)(:\d+)?/, `$1:${new URL(server.url).port}`));
    assert.equal(answer.status, 418);
    assert.equal(answer.headers["content-type"], "text/tea");
    assert.equal(answer.body, "short and stout");
  } finally {
    await server.close();
  }
});

test("GetFunction tells where the archive can be fetched", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const server = await world.listen();
  try {
    const lambda = await functionOf(world, "exports.handler = async () => 1;");
    const { Code } = await lambda.send(new GetFunctionCommand({ FunctionName: "f" }));
    const url = (Code?.Location ?? "").replace(/(localhost)(:\d+)?/, `$1:${new URL(server.url).port}`);
    const answer = await ask(url);
    assert.equal(answer.status, 200);
    assert.equal(
      answer.body,
      Buffer.from(zipOf({ "index.js": "exports.handler = async () => 1;" })).toString(),
    );
    await world.clock.advance({ minutes: 11 });
    assert.equal((await ask(url)).status, 403);
  } finally {
    await server.close();
  }
});
