/**
 * The AWS SDK's own clients against our codecs, through every operation of services of every protocol: what they send
 * must be read as what their callers meant, what we answer must reach their callers as what our handlers meant.
 *
 * Runs from a fixed seed; CODEC_SEED=<number> tries another. A failure names the seed, the operation and the round.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { test } from "node:test";
import { AwsError } from "../../src/kernel/dispatch/errors.ts";
import { Catalog } from "../../src/kernel/wire/catalog.ts";
import { codecFor } from "../../src/kernel/wire/codecs.ts";
import type { OperationModel, Protocol, ServiceModel } from "../../src/kernel/wire/model.ts";
import { Generator, type GeneratorRules } from "./support/generate.ts";
import { Random } from "./support/random.ts";
import {
  clientOf,
  commandOf,
  type SdkClient,
  type SdkModule,
  type SdkRequest,
  type SdkResponse,
  sdkResponseOf,
  settled,
  toSdk,
  wireRequestOf,
} from "./support/sdk.ts";

const SEED = Number(process.env["CODEC_SEED"] ?? 20_260_807);
const META = { requestId: "5b7d1c3e-0000-4000-8000-000000000001", extendedRequestId: "extended/id=" };
const catalog = new Catalog((id) =>
  readFileSync(new URL(`../../src/gen/${id}.json`, import.meta.url), "utf8"),
);

interface Subject {
  readonly id: string;
  readonly client: string;
  readonly load: () => Promise<SdkModule>;
  readonly protocol: Protocol;
  /** The SDK's implementation of the protocol, where the client would choose another. */
  readonly speaks?: () => Promise<unknown>;
  /** Rounds for each operation. */
  readonly rounds: number;
}

const cloudwatch = (): Promise<SdkModule> => import("@aws-sdk/client-cloudwatch");

const SUBJECTS: readonly Subject[] = [
  { id: "sqs", client: "SQSClient", load: () => import("@aws-sdk/client-sqs"), protocol: "json", rounds: 2 },
  { id: "sns", client: "SNSClient", load: () => import("@aws-sdk/client-sns"), protocol: "query", rounds: 2 },
  { id: "iam", client: "IAMClient", load: () => import("@aws-sdk/client-iam"), protocol: "query", rounds: 1 },
  { id: "sts", client: "STSClient", load: () => import("@aws-sdk/client-sts"), protocol: "query", rounds: 2 },
  { id: "s3", client: "S3Client", load: () => import("@aws-sdk/client-s3"), protocol: "rest-xml", rounds: 3 },
  {
    id: "dynamodb",
    client: "DynamoDBClient",
    load: () => import("@aws-sdk/client-dynamodb"),
    protocol: "json",
    rounds: 2,
  },
  { id: "ec2", client: "EC2Client", load: () => import("@aws-sdk/client-ec2"), protocol: "ec2", rounds: 1 },
  {
    id: "lambda",
    client: "LambdaClient",
    load: () => import("@aws-sdk/client-lambda"),
    protocol: "rest-json",
    rounds: 2,
  },
  { id: "cloudwatch", client: "CloudWatchClient", load: cloudwatch, protocol: "json", rounds: 2 },
  {
    id: "cloudwatch",
    client: "CloudWatchClient",
    load: cloudwatch,
    protocol: "smithy-rpc-v2-cbor",
    speaks: async () => (await import("@smithy/core/cbor")).SmithyRpcV2CborProtocol,
    rounds: 2,
  },
  {
    id: "cloudwatch",
    client: "CloudWatchClient",
    load: cloudwatch,
    protocol: "query",
    speaks: async () => (await import("@aws-sdk/core/protocols")).AwsQueryProtocol,
    rounds: 2,
  },
];

/** Members of an answer that a client fills in from what every answer has, or with something empty. */
const CLIENT_FOUND = new Set(["ContentLength", "ContentType", "Metadata", "ResponseStreamContentType"]);

/** Members that the JavaScript SDK has made something else of than the model says. */
const CLIENT_CHANGED = new Set(["Expires", "PartNumberMarker", "NextPartNumberMarker"]);

/** Members that a client fills in, or changes, on its caller's behalf. */
const CLIENT_MADE =
  /^(Checksum|ContentMD5$|ContentLength$|ContentType$|MD5|SSECustomerKey|CopySourceSSECustomerKey|DestinationRegion$|PresignedUrl$)/;

function rulesOf(module: SdkModule): GeneratorRules {
  return {
    knows: (shape, member) => {
      const schema = module[`${shape}$`];
      const names = Array.isArray(schema) ? schema[4] : undefined;
      return !Array.isArray(names) || names.includes(member);
    },
    skip: (_shape, member) => CLIENT_MADE.test(member) || CLIENT_CHANGED.has(member),
    fixed: { Bucket: "a-bucket-name", AccountId: "123456789012" },
  };
}

type Respond = (request: SdkRequest) => Promise<SdkResponse>;

class Bench {
  readonly #subject: Subject;
  readonly #module: SdkModule;
  readonly #client: SdkClient;
  readonly model: ServiceModel;
  #respond: Respond = () => Promise.reject(new Error("nobody was asked"));

  constructor(subject: Subject, module: SdkModule, protocol: unknown) {
    this.#subject = subject;
    this.#module = module;
    this.model = catalog.model(subject.id);
    this.#client = clientOf(module, subject.client, protocol, (request) => this.#respond(request));
  }

  async send(operation: OperationModel, input: object, respond: Respond): Promise<Record<string, unknown>> {
    this.#respond = respond;
    return this.#client.send(commandOf(this.#module, operation.name, input));
  }

  generator(operation: OperationModel, round: number): Generator {
    const seed = [...`${this.#subject.id}.${operation.name}.${round}`].reduce(
      (hash, character) => Math.imul(hash ^ character.charCodeAt(0), 16_777_619),
      SEED,
    );
    return new Generator(this.model, new Random(seed), rulesOf(this.#module));
  }

  async input(operation: OperationModel, round: number): Promise<void> {
    const { protocol } = this.#subject;
    const made =
      operation.input === undefined ? {} : this.generator(operation, round).structure(operation.input);
    // What is empty has no form in the query protocols.
    const sent = protocol === "query" || protocol === "ec2" ? (withoutEmpty(made) as Values) : made;
    const sdkInput = (
      operation.input === undefined ? {} : toSdk(this.model, operation.input, sent)
    ) as object;
    let decoded: object | undefined;
    await this.send(operation, sdkInput, async (request) => {
      const wire = await wireRequestOf(request, operation, protocol);
      decoded = codecFor(protocol).decode(this.model, operation, wire);
      throw new Enough();
    }).catch((error: unknown) => {
      if (!(error instanceof Enough)) throw error;
    });
    assert.deepEqual(await this.comparable(operation.input, decoded ?? {}, sent), await settled(sent));
  }

  /** Without what the client added of its own accord, and with bodies read. */
  async comparable(shapeName: string | undefined, decoded: object, sent: object): Promise<unknown> {
    const members = shapeName === undefined ? undefined : this.model.shapes[shapeName]?.members;
    const entries = Object.entries(decoded).filter(([name, value]) => {
      const added = !(name in sent) && (members?.[name]?.idempotencyToken || CLIENT_MADE.test(name));
      const noBody = !(name in sent) && typeof value === "object" && "stream" in value && value.length === 0;
      return !added && !noBody;
    });
    const read = entries.map(async ([name, value]) => {
      const body = typeof value === "object" && "bytes" in value && typeof value.bytes === "function";
      return [name, await settled(body ? await value.bytes(1_000_000) : value)] as const;
    });
    return Object.fromEntries(await Promise.all(read));
  }

  async output(operation: OperationModel, round: number): Promise<void> {
    const { protocol } = this.#subject;
    const generator = this.generator(operation, round);
    const input = operation.input === undefined ? {} : minimalInput(this.model, operation.input);
    const output = operation.output === undefined ? {} : generator.structure(operation.output);
    const expected = await settled(output);
    const handed = { ...withStream(this.model, operation, output), $unknown: { to: "be dropped" } };
    const got = await this.send(operation, input, async () =>
      sdkResponseOf(codecFor(protocol).encode(this.model, operation, handed, META)),
    );
    const { members } = this.model.shapes[operation.output ?? ""] ?? {};
    const received = Object.entries((await settled(got)) as Values).filter(
      ([name]) => name in output || !CLIENT_FOUND.has(name) || members?.[name] === undefined,
    );
    assert.deepEqual(
      Object.fromEntries(received),
      withEventList(this.model, operation, expected as Record<string, unknown>),
    );
  }

  async error(operation: OperationModel, shapeName: string): Promise<void> {
    const { protocol } = this.#subject;
    const shape = this.model.shapes[shapeName];
    const status = shape?.error?.httpStatusCode ?? (shape?.fault ? 500 : 400);
    const input = operation.input === undefined ? {} : minimalInput(this.model, operation.input);
    const thrown = new AwsError(shapeName, status, "it <went> wrong & so on");
    const answer = codecFor(protocol).encodeError(this.model, operation, thrown, META);
    const error = await this.send(operation, input, async () => sdkResponseOf(answer)).then(
      () => assert.fail("the SDK took an error for a success"),
      (caught: Error & { $metadata?: { requestId?: string } }) => caught,
    );
    if (operation.http.method === "HEAD") return;
    // Two errors of a service may share one code: then the SDK knows the other one, too.
    assert.ok([shapeName, shape?.error?.code].includes(error.name), `${error.name} is not ${shapeName}`);
    assert.equal(error.message, thrown.message);
    assert.equal(error.$metadata?.requestId, META.requestId);
  }
}

class Enough extends Error {}

/** Just what the client needs to send anything at all. */
function minimalInput(model: ServiceModel, shapeName: string): object {
  const labels = Object.entries(model.shapes[shapeName]?.members ?? {}).filter(
    ([, member]) => member.location === "uri" || member.hostLabel,
  );
  return Object.fromEntries(
    labels.map(([name, member]) => [
      name,
      model.shapes[member.shape]?.type === "string" ? "a-label-value" : 1,
    ]),
  );
}

function eventMember(model: ServiceModel, { output }: OperationModel): string | undefined {
  const members = Object.entries(model.shapes[output ?? ""]?.members ?? {});
  return members.find(([, member]) => model.shapes[member.shape]?.eventstream)?.[0];
}

/** A stream of events is generated as one event; handlers give, and callers get, an iterable. */
function withStream(model: ServiceModel, operation: OperationModel, output: Values): Values {
  const name = eventMember(model, operation);
  if (name === undefined) return output;
  const event = output[name];
  return { ...output, [name]: Readable.from(event === undefined ? [] : [event, event]) };
}

function withEventList(model: ServiceModel, operation: OperationModel, expected: Values): Values {
  const name = eventMember(model, operation);
  if (name === undefined) return expected;
  const event = expected[name];
  return { ...expected, [name]: event === undefined ? [] : [event, event] };
}

type Values = Readonly<Record<string, unknown>>;

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((part) => !isEmpty(part));
  const parts = Object.entries(value).map(([name, part]) => [name, withoutEmpty(part)] as const);
  return Object.fromEntries(parts.filter(([, part]) => !isEmpty(part)));
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

async function attempt(what: string, run: () => Promise<void>, failures: string[]): Promise<void> {
  try {
    await run();
  } catch (error) {
    failures.push(`${what} (CODEC_SEED=${SEED}): ${error instanceof Error ? error.message : String(error)}`);
  }
}

for (const subject of SUBJECTS) {
  test(`${subject.id} over ${subject.protocol}: every operation, both ways, with the SDK's ${subject.client}`, async () => {
    const bench = new Bench(subject, await subject.load(), await subject.speaks?.());
    const failures: string[] = [];
    for (const operation of Object.values(bench.model.operations)) {
      for (let round = 0; round < subject.rounds; round++) {
        await attempt(`${operation.name} input ${round}`, () => bench.input(operation, round), failures);
        await attempt(`${operation.name} output ${round}`, () => bench.output(operation, round), failures);
      }
      for (const shape of operation.errors ?? [])
        await attempt(`${operation.name} error ${shape}`, () => bench.error(operation, shape), failures);
    }
    assert.equal(failures.length, 0, `${failures.length} failures:\n${failures.slice(0, 5).join("\n\n")}`);
  });
}
