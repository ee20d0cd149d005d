/**
 * What goes from one service to others: SNS to ten queues, EventBridge against hundreds of rules, and log events in
 * batches; in items a second, medians over rounds. How long the matcher takes is measured beside, in this process.
 */
import { benchUser } from "./clients.mjs";
import { once, requireSuccess, stepsPerSecond } from "./load.mjs";
import { median, table } from "./report.mjs";
import { startCloudlet } from "./servers.mjs";
import { Signer } from "./sigv4.mjs";

const ACCOUNT = "000000000000";
const QUEUES = 10;
const RULES = 300;
/** As many as PutEvents takes at once, and what agents send in a batch of log events. */
const EVENTS = 10;
const LINES = 1_000;
const STREAMS = 8;
const PREPARED = 500;

const TARGETS = { sqs: "AmazonSQS", events: "AWSEvents", logs: "Logs_20140328" };

export async function eventsTable(settings) {
  const server = await withEvents(await startCloudlet());
  try {
    const results = await measureEvents(server, settings);
    const matched = await measureMatcher(settings.rounds);
    return table(
      ["events", "measured", "wanted"],
      [
        ...results.map(({ name, perSecond, wanted }) => [`${name} a second`, Math.round(perSecond), wanted]),
        ...matched.map(({ name, microseconds }) => [
          ...[`${name}: finding an event's`, `${microseconds.toFixed(1)} µs`, "under 20 µs"],
        ]),
      ],
    );
  } finally {
    await server.stop();
  }
}

/** A server with a topic, a bus and log streams, and the one who may use them. */
async function withEvents(server) {
  const credentials = await benchUser(server);
  const signerOf = (service) => new Signer(credentials, service, `127.0.0.1:${server.port}`);
  const signers = new Map(["sns", "sqs", "events", "logs"].map((service) => [service, signerOf(service)]));
  const request = (service, operation, input) =>
    service === "sns"
      ? signers.get("sns").request(query(operation, input))
      : signers.get(service).request(JSON.stringify(input), `${TARGETS[service]}.${operation}`);
  const ask = async (...asked) => (await once(server.port, request(...asked))).body.toString();
  const target = { ...server, request, ask };
  await makeRules(target);
  await makeStreams(target);
  return { ...target, topic: await makeTopic(target) };
}

const query = (Action, input) => new URLSearchParams({ Action, Version: "2010-03-31", ...input }).toString();
const queueArn = (number) => `arn:aws:sqs:us-east-1:${ACCOUNT}:bench-fan-${number}`;

async function makeTopic({ ask }) {
  const topic = /<TopicArn>([^<]+)</.exec(await ask("sns", "CreateTopic", { Name: "bench-topic" }))?.[1];
  for (let number = 0; number < QUEUES; number++) {
    const Policy = JSON.stringify({
      Version: "2012-10-17",
      Statement: {
        ...{ Effect: "Allow", Principal: { Service: "sns.amazonaws.com" } },
        ...{ Action: "sqs:SendMessage", Resource: queueArn(number) },
        Condition: { ArnEquals: { "aws:SourceArn": topic } },
      },
    });
    await ask("sqs", "CreateQueue", { QueueName: `bench-fan-${number}`, Attributes: { Policy } });
    await ask("sns", "Subscribe", { TopicArn: topic, Protocol: "sqs", Endpoint: queueArn(number) });
  }
  return topic;
}

/** A third asks for a source, a third for a prefix and a number, a third for what only the detail tells. */
function patternOf(number) {
  if (number % 3 === 0) return { source: [`app.${number}`], "detail-type": ["order"] };
  if (number % 3 === 1)
    return {
      source: [{ prefix: `svc${number}.` }],
      detail: { state: ["done"], size: [{ numeric: [">", 5] }] },
    };
  return { detail: { kind: [{ suffix: `-${number}` }], tag: [{ "anything-but": "z" }] } };
}

function eventOf(number) {
  const at = number % RULES;
  return {
    source: at % 3 === 1 ? `svc${at}.orders` : `app.${at}`,
    "detail-type": "order",
    detail: { state: "done", size: number % 400, kind: `order-${at}`, tag: "a" },
  };
}

async function makeRules({ ask }) {
  for (let number = 0; number < RULES; number++)
    await ask("events", "PutRule", {
      Name: `bench-${number}`,
      EventPattern: JSON.stringify(patternOf(number)),
    });
}

async function makeStreams({ ask }) {
  await ask("logs", "CreateLogGroup", { logGroupName: "bench" });
  for (let number = 0; number < STREAMS; number++)
    await ask("logs", "CreateLogStream", { logGroupName: "bench", logStreamName: `stream-${number}` });
}

const publish = ({ request, topic }, n) =>
  request("sns", "Publish", { TopicArn: topic, Message: `${n} ${"x".repeat(200)}` });

function putEvents({ request }, n) {
  const Entries = Array.from({ length: EVENTS }, (_, place) => {
    const { source, "detail-type": DetailType, detail } = eventOf(n * EVENTS + place);
    return { Source: source, DetailType, Detail: JSON.stringify(detail) };
  });
  return request("events", "PutEvents", { Entries });
}

function putLogEvents({ request }, n) {
  const timestamp = Date.now();
  const message = (line) => `INFO request ${n}-${line} answered in ${line % 90} ms: GET /orders/${line} 200`;
  const logEvents = Array.from({ length: LINES }, (_, line) => ({ timestamp, message: message(line) }));
  const stream = { logGroupName: "bench", logStreamName: `stream-${n % STREAMS}` };
  return request("logs", "PutLogEvents", { ...stream, logEvents });
}

function playing(requests) {
  return async (connection, counter) => {
    requireSuccess(await connection.exchange(requests[counter % requests.length]));
  };
}

/** Messages that lie in the queues. */
async function delivered({ ask }) {
  let messages = 0;
  for (let number = 0; number < QUEUES; number++) {
    const QueueUrl = `http://127.0.0.1/${ACCOUNT}/bench-fan-${number}`;
    const AttributeNames = ["ApproximateNumberOfMessages"];
    const { Attributes } = JSON.parse(await ask("sqs", "GetQueueAttributes", { QueueUrl, AttributeNames }));
    messages += Number(Attributes.ApproximateNumberOfMessages);
  }
  return messages;
}

/** From the first publication until everything that was published lies in all queues. */
async function deliveriesPerSecond(server, connections, milliseconds, step) {
  const before = await delivered(server);
  const started = performance.now();
  let published = 0;
  await stepsPerSecond(server.port, connections, milliseconds, async (connection, counter) => {
    await step(connection, counter);
    published++;
  });
  const due = before + published * QUEUES;
  while ((await delivered(server)) < due) await new Promise((resolve) => setTimeout(resolve, 5));
  return (published * QUEUES) / ((performance.now() - started) / 1000);
}

/** Answers items a second of each kind of work. */
async function measureEvents(server, { connections, rounds, milliseconds, warmUp }) {
  const many = (make, count) => playing(Array.from({ length: count }, (_, number) => make(server, number)));
  const works = [
    {
      name: "SNS Publish to ten queues, deliveries",
      wanted: "at least 5,000",
      step: many(publish, PREPARED),
    },
    {
      name: "PutEvents against 300 rules, events",
      items: EVENTS,
      wanted: "",
      step: many(putEvents, PREPARED),
    },
    {
      ...{ name: "PutLogEvents, events in batches of 1,000", items: LINES, wanted: "at least 100,000" },
      step: many(putLogEvents, 50),
    },
  ];
  const results = [];
  for (const { name, items, wanted, step } of works) {
    const run = async (length) =>
      items === undefined
        ? deliveriesPerSecond(server, connections, length, step)
        : items * (await stepsPerSecond(server.port, connections, length, step));
    await run(warmUp);
    const samples = [];
    for (let round = 0; round < rounds; round++) samples.push(await run(milliseconds));
    results.push({ name, perSecond: median(samples), wanted });
  }
  return results;
}

const MATCHED = 20_000;

/** Sets of rules that the matcher is held against: as they come, and those that an index can do least about. */
const SETS = {
  "300 rules of all kinds": { pattern: patternOf, event: eventOf },
  "300 rules of prefixes only": {
    pattern: (n) => ({ source: [{ prefix: "svc" }], detail: { kind: [{ prefix: `order-${n}` }] } }),
    event: (n) => ({ ...eventOf(n), source: `svc.${n % RULES}` }),
  },
  "300 rules of which 70 match": {
    pattern: (n) =>
      n < 70
        ? { source: ["app.1"], detail: { size: [{ numeric: [">=", -n] }], state: [{ prefix: "d" }] } }
        : { source: [`other.${n}`] },
    event: (n) => ({ ...eventOf(n), source: "app.1" }),
  },
};

/** Microseconds that finding an event's rules takes. */
async function measureMatcher(rounds) {
  const { compilePattern } = await import("../src/lang/event-pattern/pattern.ts");
  const { PatternIndex } = await import("../src/lang/event-pattern/pattern-index.ts");
  return Object.entries(SETS).map(([name, { pattern, event }]) => {
    const rules = Array.from({ length: RULES }, (_, n) => [n, compilePattern(JSON.stringify(pattern(n)))]);
    const index = new PatternIndex(rules);
    const events = Array.from({ length: 1_000 }, (_, n) => event(n));
    const run = () => {
      const started = performance.now();
      for (let n = 0; n < MATCHED; n++) index.matching(events[n % events.length]);
      return ((performance.now() - started) * 1_000) / MATCHED;
    };
    run();
    return { name, microseconds: median(Array.from({ length: rounds }, run)) };
  });
}
