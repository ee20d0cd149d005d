import assert from "node:assert/strict";
import { once } from "node:events";
import { connect as connectHttp2 } from "node:http2";
import { request as httpsRequest } from "node:https";
import { connect as connectTcp } from "node:net";
import { type TestContext, test } from "node:test";
import { connect as connectTls } from "node:tls";
import { CreateQueueCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";
import { AesSealer } from "../../src/kernel/ids/aes-sealer.ts";
import { wallNow } from "../../src/kernel/time/clock.ts";
import { localAuthority } from "../../src/kernel/trust/local-authority.ts";
import { serverCertificate } from "../../src/kernel/trust/server-certificates.ts";
import { json, open } from "./support.ts";

async function opened(t: TestContext): Promise<{ world: Cloudlet; port: number; ca: string }> {
  const world = await startCloudlet({ clock: "frozen", seed: "tls" });
  const server = await world.listen();
  t.after(async () => {
    await server.close();
    await world.close();
  });
  return { world, port: Number(new URL(server.url).port), ca: await world.certificateAuthority() };
}

interface Asked {
  readonly port: number;
  readonly ca: string;
  readonly host?: string;
  readonly servername?: string;
}

async function get({ port, ca, host = "127.0.0.1", servername }: Asked, path = "/nothing-here") {
  const sent = httpsRequest({ host, port, ca, path, agent: false, ...(servername && { servername }) });
  sent.end();
  const [answer] = await once(sent, "response");
  answer.resume();
  await once(answer, "end");
  return answer.statusCode as number;
}

test("HTTPS on the same port: by address, and under every name that means this machine", async (t) => {
  const { port, ca } = await opened(t);
  assert.equal(await get({ port, ca }), 404);
  for (const servername of [
    "localhost",
    "photos.s3.localhost",
    "s3.eu-west-1.amazonaws.com",
    "photos.s3.us-west-2.amazonaws.com",
    "a1b2.execute-api.us-east-1.amazonaws.com",
    "sqs.us-east-1.localhost.localstack.cloud",
  ])
    assert.equal(await get({ port, ca, servername }), 404, servername);
});

test("plain HTTP goes on beside it", async (t) => {
  const { port, ca } = await opened(t);
  assert.equal(await get({ port, ca }), 404);
  assert.equal((await fetch(`http://127.0.0.1:${port}/nothing-here`)).status, 404);
});

test("nobody vouches for the names of others, and who does not trust the CA is not fooled", async (t) => {
  const { port, ca } = await opened(t);
  await assert.rejects(get({ port, ca, servername: "www.example.com" }), {
    code: "ERR_TLS_CERT_ALTNAME_INVALID",
  });
  const other = await startCloudlet({ clock: "frozen", seed: "another" });
  t.after(() => other.close());
  await assert.rejects(get({ port, ca: await other.certificateAuthority() }));
});

test("HTTP/2 by ALPN", async (t) => {
  const { port, ca } = await opened(t);
  const session = connectHttp2(`https://localhost:${port}`, { ca, host: "127.0.0.1" });
  t.after(() => session.destroy());
  const stream = session.request({ ":path": "/nothing-here" });
  const [head] = await once(stream, "response");
  assert.equal(head[":status"], 404);
  assert.equal(session.alpnProtocol, "h2");
});

test("a handshake that never ends, and one that is none, do no harm", async (t) => {
  const { port, ca } = await opened(t);
  const socket = connectTcp(port, "127.0.0.1");
  socket.write(Buffer.from([0x16, 3, 1, 0, 5, 1, 2, 3, 4, 5]));
  socket.on("error", () => undefined);
  socket.resume();
  await once(socket, "close");
  const silent = connectTcp(port, "127.0.0.1");
  t.after(() => silent.destroy());
  silent.write(Buffer.from([0x16]));
  const old = connectTls({ port, host: "127.0.0.1", ca, maxVersion: "TLSv1.1", minVersion: "TLSv1" });
  await assert.rejects(once(old, "secureConnect"));
  assert.equal(await get({ port, ca }), 404);
});

test("aws:SecureTransport tells how a request came; bodies of a megabyte come through", async (t) => {
  const { world, port, ca } = await opened(t);
  const inside = world.sdk(SQSClient);
  const deny = { Effect: "Deny", Principal: "*", Action: "sqs:*", Resource: "*" };
  const { QueueUrl } = await inside.send(
    new CreateQueueCommand({
      QueueName: "strict",
      Attributes: {
        MaximumMessageSize: "1048576",
        Policy: JSON.stringify({
          Version: "2012-10-17",
          Statement: [{ ...deny, Condition: { Bool: { "aws:SecureTransport": "false" } } }],
        }),
      },
    }),
  );
  const { Agent } = await import("node:https");
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const region = "us-east-1";
  const command = new SendMessageCommand({ QueueUrl, MessageBody: "x".repeat(1_000_000) });
  const secure = new SQSClient({
    region,
    credentials,
    endpoint: `https://localhost:${port}`,
    requestHandler: { httpsAgent: new Agent({ ca }) },
  });
  const plain = new SQSClient({ region, credentials, endpoint: `http://localhost:${port}` });
  t.after(() => {
    secure.destroy();
    plain.destroy();
  });
  assert.ok((await secure.send(command)).MessageId);
  await assert.rejects(plain.send(command), { name: "AccessDenied" });
});

test("an answer under way is finished when the port closes", async (t) => {
  const authority = localAuthority(
    new AesSealer({ rootKey: Buffer.alloc(32, 1), nonce: () => new Uint8Array(12) }),
  );
  const begun = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const { edge } = await open(
    t,
    async (request) => {
      begun.resolve();
      await go.promise;
      return json(request.secure);
    },
    { certificates: async () => () => serverCertificate(authority, wallNow(), undefined) },
  );
  const sent = httpsRequest({ host: "127.0.0.1", port: edge.port, ca: authority.pem, agent: false });
  sent.end();
  await begun.promise;
  const closed = edge.close({ graceMilliseconds: 10_000 });
  go.resolve();
  const [answer] = await once(sent, "response");
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece);
  assert.equal(Buffer.concat(pieces).toString(), "true");
  await closed;
});
