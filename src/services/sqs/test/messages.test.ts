import assert from "node:assert/strict";
import { test } from "node:test";
import { attribute, counts, createQueue, refusal, startQueue } from "./fixtures.ts";

test("a message arrives as it was sent, with its digests and system attributes", async () => {
  await using q = await startQueue();
  const sent = await q.sqs.sendMessage({
    QueueUrl: q.QueueUrl,
    MessageBody: "Test Message",
    MessageAttributes: { Hello: { DataType: "String", StringValue: "World" } },
    MessageSystemAttributes: { AWSTraceHeader: { DataType: "String", StringValue: "some-trace-id" } },
  });
  // Digests as AWS answers them to these very values.
  assert.equal(sent.MD5OfMessageBody, "d1d4180b7e411c4be86b00fb2ee103eb");
  assert.equal(sent.MD5OfMessageAttributes, "7db7fb1ba7f41366a8ea5eb18220b26d");
  assert.equal(sent.MD5OfMessageSystemAttributes, "fdce4f2818803f2f73becc09a54792c0");
  assert.equal(sent.SequenceNumber, undefined);
  await q.advance(7);
  const [message] = await q.receive({ MessageSystemAttributeNames: ["All"], MessageAttributeNames: ["All"] });
  assert.equal(message?.Body, "Test Message");
  assert.equal(message?.MessageId, sent.MessageId);
  assert.equal(message?.MD5OfBody, sent.MD5OfMessageBody);
  assert.equal(message?.MD5OfMessageAttributes, sent.MD5OfMessageAttributes);
  assert.deepEqual(message?.MessageAttributes, { Hello: { DataType: "String", StringValue: "World" } });
  assert.deepEqual(message?.Attributes, {
    SenderId: "000000000000",
    SentTimestamp: "1767225600000",
    ApproximateReceiveCount: "1",
    ApproximateFirstReceiveTimestamp: "1767225607000",
    AWSTraceHeader: "some-trace-id",
  });
});

test("attributes of every type come back as they went, digests as AWS computes them", async () => {
  await using q = await startQueue();
  const BinaryValue = Buffer.from("traceparent\x1e00-774062d6c37081a5a0b9b5b88e30627c-2d2482211f6489da-01");
  const binary = await q.sqs.sendMessage({
    QueueUrl: q.QueueUrl,
    MessageBody: "test",
    MessageAttributes: { attr1: { DataType: "Binary", BinaryValue } },
  });
  assert.equal(binary.MD5OfMessageAttributes, "8cbe4db156db8a94db8b801b7addb984");
  const number = await q.sqs.sendMessage({
    QueueUrl: q.QueueUrl,
    MessageBody: "number",
    MessageAttributes: { UserId: { DataType: "Number.bigint", StringValue: "1234567890123456789012" } },
  });
  assert.equal(number.MD5OfMessageAttributes, "797ab158d73dcb5242dedc4412c8e855");
  const [first, second] = await q.receive({ MessageAttributeNames: ["All"] });
  assert.deepEqual(Buffer.from(first?.MessageAttributes?.attr1?.BinaryValue ?? []), BinaryValue);
  assert.deepEqual(second?.MessageAttributes?.UserId, {
    DataType: "Number.bigint",
    StringValue: "1234567890123456789012",
  });
});

test("a receiver sees the attributes whose names it asked for", async () => {
  await using q = await startQueue({ VisibilityTimeout: "0" });
  const text = (StringValue: string) => ({ DataType: "String", StringValue });
  await q.sqs.sendMessage({
    QueueUrl: q.QueueUrl,
    MessageBody: "msg",
    MessageAttributes: { "Help.Me": text("Me"), Hello: text("There"), General: text("Kenobi") },
  });
  const seen = async (...MessageAttributeNames: string[]) => {
    const [message] = await q.receive({ MessageAttributeNames });
    return [
      Object.keys(message?.MessageAttributes ?? {})
        .sort()
        .join(),
      message?.MD5OfMessageAttributes,
    ];
  };
  // Names, and the digest of just those, as AWS answers.
  const all = ["General,Hello,Help.Me", "4c360f3fdafd970e05fae2f149d997f5"];
  assert.deepEqual(await seen(), ["", undefined]);
  assert.deepEqual(await seen("All"), all);
  assert.deepEqual(await seen(".*"), all);
  assert.deepEqual(await seen("*"), all);
  assert.deepEqual(await seen("Foo", "AWS.Foo", "..x"), ["", undefined]);
  assert.deepEqual(await seen("Hello", "General"), ["General,Hello", "fca026605781cb4126a1e9044df24232"]);
  assert.deepEqual(await seen("Hello", "Foo"), ["Hello", "a311262e065454b75da111d535b8dacd"]);
  assert.deepEqual(await seen("Hel.*"), ["Hello,Help.Me", "83fee93c1bcd8b9a5a923ffacdc636c7"]);
});

test("system attributes are asked for by either of two parameters", async () => {
  await using q = await startQueue({ VisibilityTimeout: "0" });
  await q.send("x");
  const [old] = await q.receive({ AttributeNames: ["SentTimestamp" as never] });
  assert.deepEqual(old?.Attributes, { SentTimestamp: "1767225600000" });
  const [both] = await q.receive({
    AttributeNames: ["SentTimestamp" as never],
    MessageSystemAttributeNames: ["ApproximateReceiveCount"],
  });
  assert.deepEqual(both?.Attributes, { SentTimestamp: "1767225600000", ApproximateReceiveCount: "2" });
  assert.equal(
    await refusal(q.receive({ MessageSystemAttributeNames: ["Colour" as never] })),
    "InvalidAttributeName: Unknown Attribute Colour.",
  );
});

test("message attributes that AWS would not take are refused in its words", async () => {
  await using q = await startQueue();
  const send = (MessageAttributes: Record<string, object>) =>
    refusal(
      q.sqs.sendMessage({
        QueueUrl: q.QueueUrl,
        MessageBody: "x",
        MessageAttributes: MessageAttributes as never,
      }),
    );
  const text = (StringValue: string, DataType = "String") => ({ DataType, StringValue });
  const eleven = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`a${index}`, text("x")]));
  const reserved =
    "You can't use message attribute names beginning with 'AWS.' or 'Amazon'. " +
    "These strings are reserved for internal use.";
  const cases: Array<[Record<string, object>, string]> = [
    [{ A: text("world", "Number") }, "Can't cast the value of message (user) attribute 'A' to a number."],
    [{ A: text("1e127", "Number") }, "Can't cast the value of message (user) attribute 'A' to a number."],
    [
      { A: text("1".repeat(39), "Number") },
      "Can't cast the value of message (user) attribute 'A' to a number.",
    ],
    [{ A: text("") }, "Message (user) attribute 'A' must contain a non-empty value of type 'String'."],
    [{ "": text("x") }, "The request must contain non-empty message (user) attribute names."],
    [
      { A: { DataType: "String" } },
      "The message (user) attribute 'A' must contain a non-empty message attribute value.",
    ],
    [
      { A: text("x", "Strange") },
      "The type of message (user) attribute 'A' is invalid. " +
        "You must use only the following supported type prefixes: Binary, Number, String.",
    ],
    [
      { A: { DataType: "StringList", StringListValues: ["x"] } },
      "Message attribute list values in SendMessage operation are not supported.",
    ],
    [{ "AWS.Hello": text("x") }, reserved],
    [{ "amazon.Hello": text("x") }, reserved],
    [eleven, "Number of message attributes [11] exceeds the allowed maximum [10]."],
    [{ ["a".repeat(257)]: text("x") }, "Message (user) attribute name must be shorter than 256 bytes."],
    [
      { A: text("x", `String.${"a".repeat(250)}`) },
      "Message (user) attribute type must be shorter than 256 bytes.",
    ],
    [
      { A: { DataType: "Binary", StringValue: "x" } },
      "The message attribute 'A' with type 'Binary' must use field 'Binary'.",
    ],
  ];
  for (const [attributes, expected] of cases)
    assert.equal(await send(attributes), `InvalidParameterValue: ${expected}`);
  for (const name of ["a b", ".a", "a.", "a..b"])
    assert.match(
      await send({ [name]: text("x") }),
      /^InvalidParameterValue: The message attribute name '.*' is invalid\./,
    );
  assert.deepEqual(await q.bodies(), []);
});

test("numbers may have 38 digits and any size between 10^-128 and 10^126", async () => {
  await using q = await startQueue();
  for (const StringValue of [
    "0",
    "-1.5",
    "+3",
    ".5",
    "1e126",
    "1E-128",
    "9".repeat(38),
    "100000000000000000000000000000000000000000",
  ])
    await q.sqs.sendMessage({
      QueueUrl: q.QueueUrl,
      MessageBody: StringValue,
      MessageAttributes: { n: { DataType: "Number", StringValue } },
    });
});

test("the only system attribute a sender may set is AWSTraceHeader", async () => {
  await using q = await startQueue();
  const send = (name: string, DataType: string) =>
    refusal(
      q.sqs.sendMessage({
        QueueUrl: q.QueueUrl,
        MessageBody: "x",
        MessageSystemAttributes: { [name]: { DataType, StringValue: "1" } } as never,
      }),
    );
  assert.equal(
    await send("Hello", "String"),
    "InvalidParameterValue: Message system attribute name 'Hello' is invalid.",
  );
  assert.match(
    await send("AWSTraceHeader", "Number"),
    /^InvalidParameterValue: The type of message system attribute/,
  );
});

test("bodies are XML characters, at least one of them", async () => {
  await using q = await startQueue();
  const send = (MessageBody: string) => refusal(q.sqs.sendMessage({ QueueUrl: q.QueueUrl, MessageBody }));
  assert.equal(await send(""), "MissingParameter: The request must contain the parameter MessageBody.");
  for (const bad of ["\u0000", "a\u000b", "\ufffe", "x\uffff"])
    assert.equal(
      await send(bad),
      "InvalidMessageContents: Invalid characters found. Valid unicode characters are " +
        "#x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF",
    );
  await q.send("\t\n\r ü 漢 😀");
  assert.deepEqual(await q.bodies(), ["\t\n\r ü 漢 😀"]);
});

test("the size limit counts body and attributes, in bytes", async () => {
  await using q = await startQueue({ MaximumMessageSize: "1024" });
  const send = (MessageBody: string, attribute = "") =>
    q.sqs.sendMessage({
      QueueUrl: q.QueueUrl,
      MessageBody,
      ...(attribute && { MessageAttributes: { k: { DataType: "String", StringValue: attribute } } }),
    });
  const tooLong =
    "InvalidParameterValue: One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes.";
  await send("x".repeat(1024));
  await send("x".repeat(1017 - 10), "y".repeat(10));
  assert.equal(await refusal(send("x".repeat(1025))), tooLong);
  assert.equal(await refusal(send("ü".repeat(513))), tooLong);
  assert.equal(await refusal(send("x".repeat(1018 - 10), "y".repeat(10))), tooLong);
  const roomy = await createQueue(q.sqs, "roomy");
  await q.sqs.sendMessage({ QueueUrl: roomy, MessageBody: "x".repeat(1_048_576) });
  assert.match(
    await refusal(q.sqs.sendMessage({ QueueUrl: roomy, MessageBody: "x".repeat(1_048_577) })),
    /Message must be shorter than 1048576 bytes\.$/,
  );
});

test("a delay hides a message, the queue's by default, the message's own before that", async () => {
  await using q = await startQueue({ DelaySeconds: "10" });
  const { sqs, QueueUrl } = q;
  await q.send("queue's");
  await sqs.sendMessage({ QueueUrl, MessageBody: "own", DelaySeconds: 20 });
  await sqs.sendMessage({ QueueUrl, MessageBody: "none", DelaySeconds: 0 });
  assert.deepEqual(await counts(sqs, QueueUrl), [1, 0, 2]);
  assert.deepEqual(await q.bodies({ VisibilityTimeout: 100 }), ["none"]);
  await q.advance(10);
  assert.deepEqual(await q.bodies({ VisibilityTimeout: 100 }), ["queue's"]);
  await q.advance(10);
  assert.deepEqual(await q.bodies({ VisibilityTimeout: 100 }), ["own"]);
  assert.deepEqual(await counts(sqs, QueueUrl), [0, 3, 0]);
  assert.equal(
    await refusal(sqs.sendMessage({ QueueUrl, MessageBody: "x", DelaySeconds: 901 })),
    "InvalidParameterValue: Value 901 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.",
  );
  // A standard queue's delay is that of the time of sending.
  await q.send("later");
  await sqs.setQueueAttributes({ QueueUrl, Attributes: { DelaySeconds: "0" } });
  assert.deepEqual(await counts(sqs, QueueUrl), [0, 3, 1]);
});

test("messages are gone when their retention period is over", async () => {
  await using q = await startQueue({ MessageRetentionPeriod: "60" });
  await q.send("early");
  await q.advance(30);
  await q.send("late");
  await q.advance(29);
  assert.deepEqual(await counts(q.sqs, q.QueueUrl), [2, 0, 0]);
  await q.advance(1);
  assert.deepEqual(await counts(q.sqs, q.QueueUrl), [1, 0, 0]);
  assert.deepEqual(await q.bodies({ VisibilityTimeout: 3600 }), ["late"]);
  await q.advance(31);
  assert.deepEqual(await counts(q.sqs, q.QueueUrl), [0, 0, 0]);
});

test("a shorter retention period holds for messages that are there", async () => {
  await using q = await startQueue();
  await q.send("x");
  await q.advance(100);
  await q.sqs.setQueueAttributes({ QueueUrl: q.QueueUrl, Attributes: { MessageRetentionPeriod: "60" } });
  assert.deepEqual(await q.bodies(), []);
  await q.advance(1);
  assert.equal(await attribute(q.sqs, q.QueueUrl, "ApproximateNumberOfMessages"), "0");
});

test("a standard queue takes a message group, for fairness, but no deduplication id", async () => {
  await using q = await startQueue();
  const { sqs, QueueUrl } = q;
  await sqs.sendMessage({ QueueUrl, MessageBody: "x", MessageGroupId: "tenant-1" });
  const [message] = await q.receive({ MessageSystemAttributeNames: ["MessageGroupId"] });
  assert.deepEqual(message?.Attributes, { MessageGroupId: "tenant-1" });
  assert.equal(
    await refusal(sqs.sendMessage({ QueueUrl, MessageBody: "x", MessageGroupId: "group 123" })),
    "InvalidParameterValue: Value group 123 for parameter MessageGroupId is invalid. Reason: MessageGroupId can only " +
      "include alphanumeric and punctuation characters. 1 to 128 in length.",
  );
  assert.equal(
    await refusal(sqs.sendMessage({ QueueUrl, MessageBody: "x", MessageDeduplicationId: "1" })),
    "InvalidParameterValue: The request include parameter MessageDeduplicationId which is not valid for this queue type",
  );
});
