/** Bodies that nobody should send: whatever comes, it is a value or the protocol's own error, and nothing else. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { AwsError } from "../../src/kernel/dispatch/errors.ts";
import { Catalog } from "../../src/kernel/wire/catalog.ts";
import { codecFor } from "../../src/kernel/wire/codecs.ts";
import { decodeFrame, encodeFrame, FrameFault } from "../../src/kernel/wire/event-stream/frame.ts";
import type { OperationModel, Protocol, ServiceModel } from "../../src/kernel/wire/model.ts";
import type { WireRequest } from "../../src/kernel/wire/protocol.ts";
import { hostLabelsOf, labelsOf } from "./support/labels.ts";
import { Random } from "./support/random.ts";
import { loadVectors, type Vector } from "./support/suites.ts";

const SEED = Number(process.env["CODEC_SEED"] ?? 20_260_807);
const catalog = new Catalog((id) =>
  readFileSync(new URL(`../../src/gen/${id}.json`, import.meta.url), "utf8"),
);

function decode(
  service: string,
  protocol: Protocol,
  name: string,
  body: string | Uint8Array,
  more: Partial<WireRequest> = {},
): object {
  const model: ServiceModel = catalog.model(service);
  const operation = model.operations[name] as OperationModel;
  const bytes = typeof body === "string" ? Uint8Array.from(Buffer.from(body, "utf8")) : body;
  const request = { method: "POST", path: "/", query: "", headers: {}, labels: {}, body: bytes, ...more };
  return codecFor(protocol).decode(model, operation, request);
}

function refuses(run: () => object, code: string, message?: string | RegExp): void {
  assert.throws(run, (error) => {
    assert.ok(error instanceof AwsError, String(error));
    assert.equal(error.code, code);
    if (typeof message === "string") assert.equal(error.message, message);
    else if (message !== undefined) assert.match(error.message, message);
    return true;
  });
}

test("JSON of the wrong form is a SerializationException in AWS's words", () => {
  const send = (body: string) => () => decode("sqs", "json", "SendMessage", body);
  for (const body of ["", "{", "[1", "{'a':1}", "\0", '{"a":1}x', '{"QueueUrl":"\ud800'])
    refuses(send(body), "SerializationException", "");
  refuses(send('"text"'), "SerializationException");
  refuses(send("[]"), "SerializationException", "Start of list found where not expected");
  refuses(send('{"QueueUrl":1}'), "SerializationException", "NUMBER_VALUE can not be converted to a String");
  refuses(send('{"QueueUrl":true}'), "SerializationException", "TRUE_VALUE can not be converted to a String");
  refuses(send('{"QueueUrl":[]}'), "SerializationException", "Start of list found where not expected");
  refuses(
    send('{"QueueUrl":{}}'),
    "SerializationException",
    "Start of structure or map found where not expected.",
  );
  refuses(
    send('{"DelaySeconds":"1"}'),
    "SerializationException",
    "STRING_VALUE can not be converted to an Integer",
  );
  refuses(
    send('{"DelaySeconds":1e99}'),
    "SerializationException",
    "NUMBER_VALUE can not be converted to an Integer",
  );
  refuses(
    send('{"MessageAttributes":[]}'),
    "SerializationException",
    "Start of list found where not expected",
  );
  refuses(send('{"MessageAttributes":"x"}'), "SerializationException", "Expected map or null");
  refuses(send('{"MessageAttributes":{"a":"x"}}'), "SerializationException", "Expected structure or null");
  const blob = (text: string) => send(`{"MessageAttributes":{"a":{"BinaryValue":"${text}"}}}`);
  refuses(blob("abc"), "SerializationException", /multiple of 4 bytes but found: 3$/);
  refuses(blob("ab*="), "SerializationException", "Invalid Base64 character: '*'");
  refuses(blob("ab-_"), "SerializationException", "Invalid Base64 character: '-'");
  refuses(blob("=abc"), "SerializationException", "Invalid Base64 character: '='");
  refuses(blob("ab=="), "SerializationException", /last non-pad/);
  const invalid = Uint8Array.from(
    Buffer.concat([Buffer.from('{"QueueUrl":"'), Buffer.of(0xff), Buffer.from('"}')]),
  );
  refuses(() => decode("sqs", "json", "SendMessage", invalid), "SerializationException", "");
});

test("unknown and null members are absent; fractions of whole numbers are cut off", () => {
  const got = decode(
    "sqs",
    "json",
    "SendMessage",
    '{"QueueUrl":"u","Nope":{"a":[1]},"MessageGroupId":null,"DelaySeconds":1.9}',
  );
  assert.deepEqual(got, { QueueUrl: "u", DelaySeconds: 1 });
});

test("names of every object's own members are data like any other", () => {
  const body =
    '{"QueueUrl":"u","MessageAttributes":{"__proto__":{"StringValue":"a"},"constructor":{"StringValue":"b"}}}';
  const { MessageAttributes: json } = decode("sqs", "json", "SendMessage", body) as {
    MessageAttributes: object;
  };
  assert.deepEqual(Object.keys(json), ["__proto__", "constructor"]);
  assert.equal(Object.getPrototypeOf(json), null);
  const form =
    "MessageAttribute.1.Name=__proto__&MessageAttribute.1.Value.StringValue=a&__proto__.x=1&constructor.y=2";
  const { MessageAttributes: query } = decode("sqs", "query", "SendMessage", form) as {
    MessageAttributes: object;
  };
  assert.deepEqual(Object.keys(query), ["__proto__"]);
  assert.equal(({} as Record<string, unknown>)["x"], undefined);
});

test("nesting without end is refused in every protocol", () => {
  const deep = 100_000;
  const json = `{"Item":{"a":${'{"L":['.repeat(deep)}${"]}".repeat(deep)}}}`;
  refuses(() => decode("dynamodb", "json", "PutItem", json), "SerializationException");
  const xml = `${"<a>".repeat(deep)}${"</a>".repeat(deep)}`;
  refuses(() => decode("s3", "rest-xml", "PutBucketTagging", xml), "MalformedXML");
  refuses(() => decode("iam", "query", "CreateUser", `a${".a".repeat(deep)}=1`), "MalformedInput");
  const cbor = Uint8Array.from([...Buffer.from("bf6161"), ...new Uint8Array(deep).fill(0x81)]);
  refuses(() => decode("cloudwatch", "smithy-rpc-v2-cbor", "PutMetricData", cbor), "SerializationException");
  // DynamoDB itself allows 32 levels, which are far from the end.
  const fine = `{"Item":{"a":${'{"L":['.repeat(40)}${"]}".repeat(40)}}}`;
  assert.ok(decode("dynamodb", "json", "PutItem", fine));
});

test("query parameters of the wrong form are refused in AWS's words", () => {
  const iam =
    (body: string, name = "ListUsers") =>
    () =>
      decode("iam", "query", name, body);
  refuses(iam("MaxItems=abc"), "MalformedInput", 'For input string: "abc"');
  refuses(iam("MaxItems=%zz"), "MalformedQueryString");
  refuses(iam("MaxItems=%ff"), "MalformedQueryString");
  refuses(iam("MaxItems.a=1"), "MalformedInput", "Start of structure or map found where not expected.");
  refuses(iam("Tags=x", "CreateUser"), "MalformedInput", "Top level element may not be treated as a list");
  refuses(
    iam("Tags.1.Key=x", "CreateUser"),
    "MalformedInput",
    "Top level element may not be treated as a list",
  );
  refuses(iam("Tags.member.1=x", "CreateUser"), "MalformedInput", "Unexpected complex element termination");
  refuses(iam("Tags.member.x.Key=1", "CreateUser"), "MalformedInput");
  refuses(iam("UserName=a&UserName.b=c", "CreateUser"), "MalformedInput");
  const ec2 = (body: string) => () => decode("ec2", "ec2", "DescribeInstances", body);
  refuses(ec2("MaxResults=abc"), "InvalidParameterValue", "Value (abc) for parameter maxResults is invalid.");
  refuses(ec2("DryRun=maybe"), "InvalidParameterValue", "Value (maybe) for parameter dryRun is invalid.");
});

test("lists of parameters are in the order of their numbers, gaps or not", () => {
  const got = decode(
    "iam",
    "query",
    "CreateUser",
    "Tags.member.10.Key=c&Tags.member.2.Key=b&Tags.member.1.Key=a",
  );
  assert.deepEqual(got, { Tags: [{ Key: "a" }, { Key: "b" }, { Key: "c" }] });
  assert.deepEqual(decode("iam", "query", "CreateUser", "Tags="), { Tags: [] });
});

test("SQS is understood in its query protocol, GET and POST", () => {
  const form =
    "Action=SendMessage&Version=2012-11-05&MessageBody=a+b%26&DelaySeconds=5" +
    "&MessageAttribute.1.Name=n&MessageAttribute.1.Value.DataType=Binary&MessageAttribute.1.Value.BinaryValue=AQI%3D";
  const { MessageAttributes, ...got } = decode("sqs", "query", "SendMessage", form) as Record<string, object>;
  assert.deepEqual(got, { MessageBody: "a b&", DelaySeconds: 5 });
  assert.deepEqual({ ...MessageAttributes }, { n: { DataType: "Binary", BinaryValue: Uint8Array.of(1, 2) } });
  const query = "Action=ReceiveMessage&MessageAttributeName.1=All&MaxNumberOfMessages=2";
  const received = decode("sqs", "query", "ReceiveMessage", "", { method: "GET", query });
  assert.deepEqual(received, { MessageAttributeNames: ["All"], MaxNumberOfMessages: 2 });
});

test("XML of the wrong form is MalformedXML, word for word", () => {
  const put = (body: string) => () => decode("s3", "rest-xml", "PutBucketTagging", body);
  const tag = "<Tag><Key>k</Key><Value>v</Value></Tag>";
  const whole = (inner: string) => `<Tagging><TagSet>${inner}</TagSet></Tagging>`;
  const message = "The XML you provided was not well-formed or did not validate against our published schema";
  for (const body of [
    "x",
    "<Tagging>",
    "<Tagging></Tagging></Tagging>",
    "<Tagging><TagSet></Tagging></TagSet>",
    "<Tagging/><Tagging/>",
    "<Other/>",
    whole("<Tag><Key>k</Key><Key>k</Key><Value>v</Value></Tag>"),
    whole("<Tag><Key>k</Key><Nope/></Tag>"),
    whole(`text${tag}`),
    whole("<Tag><Key><a/></Key></Tag>"),
    whole("<Tag><Key>&nope;</Key></Tag>"),
    whole("<Tag><Key>&#0;</Key></Tag>"),
    whole("<Tag><Key>&#xFFFF;</Key></Tag>"),
    whole("<Tag><Key>a & b</Key></Tag>"),
    whole("<Tag><Key>]]></Key></Tag>"),
    whole("<Tag><Key>\u0001</Key></Tag>"),
    whole("<Tag a='1' a='2'/>"),
    whole("<Tag a=1/>"),
    whole("<Tag a='<'/>"),
    whole("<p:Tag/>"),
    whole("<Tag p:a='1'/>"),
    whole("<!-- a -- b -->"),
    whole("<![CDATA["),
    `<!DOCTYPE Tagging [<!ENTITY a "b">]>${whole("<Tag><Key>&a;</Key></Tag>")}`,
    `<?xml version="1.0" encoding="ISO-8859-1"?>${whole(tag)}`,
    ` <?xml version="1.0"?>${whole(tag)}`,
    whole("<1Tag/>"),
    whole("< Tag/>"),
  ])
    refuses(put(body), "MalformedXML", message);
});

test("XML in all its lawful forms is read as what it says", () => {
  const body = `\ufeff<?xml version='1.0' encoding="utf-8" standalone="yes"?>\r\n<!-- c --><?pi a?>
    <x:Tagging xmlns:x="http://s3.amazonaws.com/doc/2006-03-01/" >
      <x:TagSet\n><x:Tag><x:Key><![CDATA[<k>]]>&#38;&#x26;&lt;&gt;&quot;&apos;</x:Key>
      <x:Value> a\r\nb\rc </x:Value ></x:Tag>
      </x:TagSet><!-- --></x:Tagging>\n`;
  const { Tagging } = decode("s3", "rest-xml", "PutBucketTagging", body) as { Tagging: object };
  assert.deepEqual(Tagging, { TagSet: [{ Key: "<k>&&<>\"'", Value: " a\nb\nc " }] });
  const acl = `<AccessControlPolicy xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><AccessControlList><Grant>
    <Grantee i:type="Group"><URI>u</URI></Grantee><Permission>READ</Permission></Grant></AccessControlList></AccessControlPolicy>`;
  assert.deepEqual(decode("s3", "rest-xml", "PutBucketAcl", acl), {
    AccessControlPolicy: { Grants: [{ Grantee: { Type: "Group", URI: "u" }, Permission: "READ" }] },
  });
});

test("headers, labels and query parameters of the wrong type are refused", () => {
  const list = (query: string) => () =>
    decode("s3", "rest-xml", "ListObjectsV2", "", { query, labels: { Bucket: "b" } });
  refuses(
    list("max-keys=abc"),
    "InvalidArgument",
    "Provided max-keys not an integer or within integer range",
  );
  refuses(list("max-keys=99999999999"), "InvalidArgument");
  refuses(list("prefix=%E0%A4"), "InvalidURI", "Couldn't parse the specified URI.");
  const head = { "if-modified-since": "yesterday" };
  refuses(
    () => decode("s3", "rest-xml", "HeadObject", "", { headers: head, labels: { Bucket: "b", Key: "k" } }),
    "InvalidArgument",
  );
  refuses(
    () => decode("lambda", "rest-json", "ListFunctions", "", { query: "MaxItems=x" }),
    "SerializationException",
    "STRING_VALUE can not be converted to an Integer",
  );
});

test("CBOR of the wrong form is a SerializationException", () => {
  const put = (hex: string) => () =>
    decode("cloudwatch", "smithy-rpc-v2-cbor", "PutMetricData", Uint8Array.from(Buffer.from(hex, "hex")));
  for (const hex of [
    "",
    "bf",
    "ff",
    "a1",
    "a161",
    "a10101",
    "80",
    "60",
    "bf61",
    "a0a0",
    "1c",
    "5f41",
    "7f4161ff",
    "f8ff",
    "c1",
    "c160",
  ])
    refuses(put(hex), "SerializationException");
  // A length of 2^63 bytes, a list of 2^32 elements: promised, not there.
  refuses(put("5b8000000000000000"), "SerializationException");
  refuses(put("9affffffff"), "SerializationException");
  const name = Buffer.from("Namespace").toString("hex");
  refuses(put(`bf69${name}01ff`), "SerializationException", "NUMBER_VALUE can not be converted to a String");
  assert.deepEqual(put(`bf69${name}7f616161 62ff6178f6ff`.replace(" ", ""))(), { Namespace: "ab" });
});

test("no mutation of a valid request leads to anything but a value or an AwsError", () => {
  const vectors = loadVectors(new URL("./vectors/", import.meta.url), "input");
  const random = new Random(SEED);
  for (const vector of vectors) {
    for (let round = 0; round < 25; round++) {
      const request = mutated(vector, random);
      try {
        const value = codecFor(vector.protocol).decode(vector.model, vector.operation, request);
        assert.equal(typeof value, "object");
      } catch (error) {
        const shown = `${vector.name}, CODEC_SEED=${SEED}: ${JSON.stringify(request.query)} ${Buffer.from(request.body as Uint8Array).toString("latin1")}`;
        assert.ok(error instanceof AwsError, `${shown}\n${(error as Error).stack}`);
      }
    }
  }
});

const TOKENS = [
  "null",
  "true",
  "-1",
  "1e999",
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  "__proto__",
  "\\u0000",
  "<",
  ">",
  "</",
  "&",
  "&#x;",
  "]]>",
  "<![CDATA[",
  "<!--",
  "%",
  "%00",
  "%ff",
  "+",
  "=",
  "&",
  ".1.",
  "\0",
  "\ufffd",
  "é",
  "NaN",
  "9999999999999999999",
  "\xff",
  "\x9f",
  "\xbf",
  "\x5b",
].map((token) => Buffer.from(token, "latin1"));

function mutated({ protocol, operation, case: { serialized } }: Vector, random: Random): WireRequest {
  const { uri = "/", body = "", headers = {}, method = "POST", host = "" } = serialized ?? {};
  const [path = "/", query = ""] = uri.split("?");
  const encoding = protocol === "smithy-rpc-v2-cbor" ? "base64" : "utf8";
  let labels: Record<string, string> = {};
  try {
    labels = protocol.startsWith("rest") ? labelsOf(operation.http.requestUri, path) : {};
  } catch {
    // A base path that only the client knows: the operation has no labels then.
  }
  if (operation.hostPrefix !== undefined) Object.assign(labels, hostLabelsOf(operation.hostPrefix, host));
  const texts = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([name, value]) => {
      const changed = random.chance(0.5)
        ? mutate(Buffer.from(value, "latin1"), random).toString("latin1")
        : value;
      return [name.toLowerCase(), changed] as const;
    });
  return {
    method,
    path,
    query: random.chance(0.5) ? mutate(Buffer.from(query, "latin1"), random).toString("latin1") : query,
    headers: Object.fromEntries(texts(headers)),
    labels: { ...labels, ...Object.fromEntries(texts(labels)) },
    body: Uint8Array.from(mutate(Buffer.from(body, encoding), random)),
  };
}

function mutate(bytes: Buffer, random: Random): Buffer {
  let changed = bytes;
  for (let count = 1 + random.below(4); count > 0; count--) {
    const at = random.below(changed.length + 1);
    const end = Math.min(changed.length, at + random.below(12));
    const insert = random.pick([
      Buffer.alloc(0),
      random.pick(TOKENS),
      changed.subarray(at, end),
      Buffer.of(random.below(256)),
    ]);
    changed = Buffer.concat([
      changed.subarray(0, at),
      insert,
      changed.subarray(random.chance(0.5) ? end : at),
    ]);
  }
  return changed;
}

test("a damaged event stream frame is a fault, never a crash", () => {
  const frame = Buffer.from(
    encodeFrame({
      headers: {
        a: true,
        b: 7,
        c: 9n,
        d: "text",
        e: Uint8Array.of(1, 2),
        f: { timestamp: 1_700_000_000_000 },
      },
      payload: Buffer.from("payload"),
    }),
  );
  assert.deepEqual(
    { ...decodeFrame(frame).headers, e: undefined },
    {
      a: true,
      b: 7,
      c: 9n,
      d: "text",
      e: undefined,
      f: { timestamp: 1_700_000_000_000 },
    },
  );
  const random = new Random(SEED);
  for (let round = 0; round < 2_000; round++) {
    const changed = mutate(frame, random);
    if (changed.equals(frame)) continue;
    assert.throws(() => decodeFrame(changed), FrameFault, `CODEC_SEED=${SEED} round ${round}`);
  }
});
