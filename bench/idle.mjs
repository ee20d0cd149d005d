/** What an hour of the clock costs in a world full of what waits, beside an empty one. */
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { IAM } from "@aws-sdk/client-iam";
import { Lambda } from "@aws-sdk/client-lambda";
import { Pipes } from "@aws-sdk/client-pipes";
import { Scheduler } from "@aws-sdk/client-scheduler";
import { SNS } from "@aws-sdk/client-sns";
import { SQS } from "@aws-sdk/client-sqs";
import { startCloudlet } from "../dist/index.js";
import { median, table } from "./report.mjs";

/** Of each kind so many, or as many as can be made within so many milliseconds; and the hours that are measured. */
const THOROUGH = { most: 100_000, patience: 20_000, hours: 21 };
const QUICK = { most: 1_000, patience: 2_000, hours: 5 };

const AT_A_TIME = 50;
/** Quotas of an account: what is more lies in further accounts. */
const RULES_PER_ACCOUNT = 300;
const PIPES_PER_ACCOUNT = 1_000;

/** An archive with "index.js": exports.handler = async () => {}; */
const CODE = Buffer.from(
  "UEsDBBQAAAAAAAAAIQB6Lxh4IQAAACEAAAAIAAAAaW5kZXguanNleHBvcnRzLmhhbmRsZXIgPSBhc3luYyAoKSA9PiB7fTtQSwECFAMUAAAAAAAAACEAei8YeCEAAAAhAAAACAAAAAAAAAAAAAAAgAEAAAAAaW5kZXguanNQSwUGAAAAAAEAAQA2AAAARwAAAAAA",
  "base64",
);

const accountOf = (number, each) => String(100_000_000_000 + Math.floor(number / each));
const queueArn = (account, name) => `arn:aws:sqs:us-east-1:${account}:${name}`;
const roleArn = (account) => `arn:aws:iam::${account}:role/idle`;

/** Clients of a service, one for each account. */
function clientsOf(world, Client) {
  const clients = new Map();
  return (account) => {
    if (!clients.has(account)) clients.set(account, world.sdk(Client, { account }));
    return clients.get(account);
  };
}

async function makeRole(world, account) {
  const Principal = { Service: ["lambda", "pipes", "scheduler"].map((name) => `${name}.amazonaws.com`) };
  const policy = (statement) => JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  const AssumeRolePolicyDocument = policy({ Effect: "Allow", Principal, Action: "sts:AssumeRole" });
  const iam = world.sdk(IAM, { account });
  await iam.createRole({ RoleName: "idle", AssumeRolePolicyDocument });
  const PolicyDocument = policy({ Effect: "Allow", Action: "*", Resource: "*" });
  await iam.putRolePolicy({ RoleName: "idle", PolicyName: "p", PolicyDocument });
}

const HOME = accountOf(0, 1);

/** A world in which something is due each minute, so that its clock has cause to look. */
async function busyWorld() {
  const world = await startCloudlet({ clock: "frozen" });
  await makeRole(world, HOME);
  await world.sdk(SQS, { account: HOME }).createQueue({ QueueName: "busy" });
  await world.sdk(Scheduler, { account: HOME }).createSchedule({
    Name: "busy",
    ScheduleExpression: "rate(1 minutes)",
    FlexibleTimeWindow: { Mode: "OFF" },
    Target: { Arn: queueArn(HOME, "busy"), RoleArn: roleArn(HOME) },
  });
  return world;
}

/** Each answers what makes the object of a number. */
const KINDS = {
  "rules with schedules": async (world) => {
    const events = clientsOf(world, EventBridge);
    return (number) =>
      events(accountOf(number, RULES_PER_ACCOUNT)).putRule({
        Name: `r${number}`,
        ScheduleExpression: "cron(0 0 1 1 ? 2040)",
      });
  },
  schedules: async (world) => {
    const scheduler = world.sdk(Scheduler, { account: HOME });
    const Target = { Arn: queueArn(HOME, "idle"), RoleArn: roleArn(HOME) };
    const FlexibleTimeWindow = { Mode: "OFF" };
    return (number) =>
      scheduler.createSchedule({
        Name: `s${number}`,
        ScheduleExpression: "at(2040-01-01T00:00:00)",
        FlexibleTimeWindow,
        Target,
      });
  },
  pipes: async (world) => {
    const pipes = clientsOf(world, Pipes);
    return async (number) => {
      const account = accountOf(number, PIPES_PER_ACCOUNT);
      if (number % PIPES_PER_ACCOUNT === 0) {
        if (account !== HOME) await makeRole(world, account);
        for (const QueueName of ["from", "to"]) await world.sdk(SQS, { account }).createQueue({ QueueName });
      }
      await pipes(account).createPipe({
        Name: `p${number}`,
        Source: queueArn(account, "from"),
        Target: queueArn(account, "to"),
        RoleArn: roleArn(account),
      });
    };
  },
  subscriptions: async (world) => {
    const sns = world.sdk(SNS, { account: HOME });
    const { TopicArn } = await sns.createTopic({ Name: "idle" });
    return (number) =>
      sns.subscribe({ TopicArn, Protocol: "sqs", Endpoint: queueArn(HOME, `idle${number}`) });
  },
  functions: async (world) => {
    const lambda = world.sdk(Lambda, { account: HOME });
    const shape = { Runtime: "nodejs22.x", Handler: "index.handler", Role: roleArn(HOME) };
    return (number) =>
      lambda.createFunction({ FunctionName: `f${number}`, Code: { ZipFile: CODE }, ...shape });
  },
  alarms: async (world) => {
    const cloudwatch = world.sdk(CloudWatch, { account: HOME });
    const shape = { Namespace: "Idle", MetricName: "Never", Statistic: "Sum", Period: 60 };
    const rule = { EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: "GreaterThanThreshold" };
    return (number) => cloudwatch.putMetricAlarm({ AlarmName: `a${number}`, ...shape, ...rule });
  },
};

/** Makes objects of a kind, `most` of them or as many as the time lets; answers how many there are. */
async function fill(world, begin, { most, patience }) {
  const make = await begin(world);
  const until = performance.now() + patience;
  let number = 0;
  while (number < most && performance.now() < until) {
    await make(number++);
    const rest = Math.min(AT_A_TIME, most - number, PIPES_PER_ACCOUNT - (number % PIPES_PER_ACCOUNT));
    await Promise.all(Array.from({ length: rest }, () => make(number++)));
    if (number % 1_000 < AT_A_TIME) await world.clock.advance({ seconds: 5 });
  }
  await world.clock.advance({ minutes: 10 });
  await world.idle();
  return number;
}

async function hour(world) {
  const started = performance.now();
  await world.clock.advance({ hours: 1 });
  await world.idle();
  return performance.now() - started;
}

/** Fills one world, and lets hours go by in it and in an empty one by turns. */
export async function idleTable(quick) {
  const { most, patience, hours } = quick ? QUICK : THOROUGH;
  const empty = await busyWorld();
  const full = await busyWorld();
  try {
    const counts = [];
    for (const [kind, begin] of Object.entries(KINDS))
      counts.push(`${(await fill(full, begin, { most, patience })).toLocaleString("en")} ${kind}`);
    const times = { empty: [], full: [] };
    for (const world of [empty, full]) await hour(world);
    for (let i = 0; i < hours; i++) {
      times.empty.push(await hour(empty));
      times.full.push(await hour(full));
    }
    const [without, among] = [median(times.empty), median(times.full)];
    return table(
      ["an hour of the clock, with one schedule that is due each minute", "measured", "wanted"],
      [
        ["in a world with nothing else", `${without.toFixed(1)} ms`, ""],
        [`beside ${counts.join(", ")}, all idle`, `${among.toFixed(1)} ms`, ""],
        ["of the two", (among / without).toFixed(2), "about 1"],
      ],
    );
  } finally {
    await full.close();
    await empty.close();
  }
}
