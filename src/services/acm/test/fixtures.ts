/** What the tests of ACM share: a world, what it tells of a certificate, openssl, and events as a queue gets them. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ACM, type RequestCertificateCommandInput } from "@aws-sdk/client-acm";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { SQS } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { certificateUse } from "../../../kernel/facts/certificate-use.ts";

export const DAY = 86_400_000;
export const skip = spawnSync("openssl", ["version"]).status === 0 ? false : "openssl is not installed";

export async function start() {
  const world = await startCloudlet({ clock: "frozen" });
  const acm = world.sdk(ACM);
  const request = async (more: Partial<RequestCertificateCommandInput> = {}): Promise<string> => {
    const { CertificateArn } = await acm.requestCertificate({
      DomainName: "example.com",
      ValidationMethod: "DNS",
      KeyAlgorithm: "EC_prime256v1",
      ...more,
    });
    return CertificateArn ?? "";
  };
  const told = async (CertificateArn: string) => {
    const { Certificate } = await acm.describeCertificate({ CertificateArn });
    assert.ok(Certificate !== undefined);
    return Certificate;
  };
  return { world, acm, request, told, [Symbol.asyncDispose]: () => world.close() };
}

export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: Error) => reason,
  );
  assert.ok(error !== undefined, "the call was expected to be refused");
  return `${error.name}: ${error.message}`;
}

export function openssl(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-acm-"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const { status, stdout, stderr } = spawnSync("openssl", args, { cwd: folder, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return { status, told: stdout + stderr };
}

/** Events of ACM, as a rule's queue gets them; each call answers those since the last. */
export async function listening(world: Cloudlet) {
  const sqs = world.sdk(SQS);
  const { QueueUrl } = await sqs.createQueue({ QueueName: "told" });
  const Statement = [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }];
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement });
  await sqs.setQueueAttributes({ QueueUrl, Attributes: { Policy } });
  const events = world.sdk(EventBridge);
  await events.putRule({ Name: "r", EventPattern: JSON.stringify({ source: ["aws.acm"] }) });
  await events.putTargets({
    Rule: "r",
    Targets: [{ Id: "q", Arn: "arn:aws:sqs:us-east-1:000000000000:told" }],
  });
  return async () => {
    await world.idle();
    const bodies: { "detail-type": string; detail: Record<string, unknown> }[] = [];
    for (;;) {
      const { Messages = [] } = await sqs.receiveMessage({ QueueUrl, MaxNumberOfMessages: 10 });
      if (Messages.length === 0) return bodies;
      for (const { Body, ReceiptHandle } of Messages) {
        bodies.push(JSON.parse(Body ?? "{}"));
        await sqs.deleteMessage({ QueueUrl, ReceiptHandle });
      }
    }
  };
}

/** Lets a service say that a resource of its own shows a certificate, as its operations would. */
export async function use(world: Cloudlet, certificate: string, inUse: boolean): Promise<void> {
  const { kernel, store, clock } = world.world;
  const scope = { partition: "aws", account: "000000000000", region: "us-east-1" };
  const { sqs } = await import("../../../app/services.ts").then(async ({ SERVICES }) => ({
    sqs: await SERVICES.find(({ id }) => id === "sqs")?.load(),
  }));
  assert.ok(sqs !== undefined);
  const cell = store.cell({ ...scope, service: "sqs" }, sqs.store);
  const request = {
    ...{
      id: "1",
      service: "sqs",
      operation: "test",
      endpoint: "",
      sourceIp: "",
      secure: true,
      userAgent: "",
    },
    ...{ region: scope.region, accessKeyId: undefined, via: undefined },
  };
  const by = "arn:aws:elasticloadbalancing:us-east-1:000000000000:loadbalancer/app/a/1";
  const asked = {
    now: clock.now(),
    caller: { kind: "service", service: "sqs.amazonaws.com" } as const,
    request,
  };
  kernel.changes.make(cell, asked, (ctx) => ctx.publish(certificateUse({ certificate, by, inUse })));
  await world.idle();
}
