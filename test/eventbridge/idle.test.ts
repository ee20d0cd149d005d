/** What waits costs nothing: whatever is idle, a tick of the clock reads as many rows, however much of it there is. */
import assert from "node:assert/strict";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { test } from "node:test";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { EventBridge } from "@aws-sdk/client-eventbridge";
import { IAM } from "@aws-sdk/client-iam";
import { Lambda } from "@aws-sdk/client-lambda";
import { Pipes } from "@aws-sdk/client-pipes";
import { Scheduler } from "@aws-sdk/client-scheduler";
import { SNS } from "@aws-sdk/client-sns";
import { SQS } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";
import { zipOf } from "../../src/services/lambda/test/stage.ts";

const ACCOUNT = "000000000000";
const ROLE = `arn:aws:iam::${ACCOUNT}:role/runner`;
const arnOf = (queue: string): string => `arn:aws:sqs:us-east-1:${ACCOUNT}:${queue}`;

const CODE = zipOf({ "index.js": "exports.handler = async () => {};" });

/** Where each statement was prepared, by its text. */
const homes = new Map<string, DatabaseSync>();
const { prepare } = DatabaseSync.prototype;
DatabaseSync.prototype.prepare = function (sql, ...options) {
  homes.set(sql, this);
  return prepare.call(this, sql, ...options);
};

/** Tables that hold what is idle, read from one end to the other. */
const SCAN =
  /SCAN (_job|_wake|resource|rule|target|schedule|pipe|progress|subscription|topic|alarm|watch|metric|document)\b(?! USING)/;

/** How SQLite reads what a statement wants. */
function planOf(sql: string): string {
  const rows = homes.get(sql)?.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() ?? [];
  return rows.map(({ detail }) => String(detail)).join("; ");
}

/** Every statement that is run while `during` goes on: its text, as often as it runs. */
async function statementsOf(during: () => Promise<unknown>): Promise<string[]> {
  const ran: string[] = [];
  const prototype = Object.getPrototypeOf(new DatabaseSync(":memory:").prepare("SELECT 1")) as StatementSync;
  const names = ["get", "all", "run", "iterate"] as const;
  const originals = names.map((name) => [name, prototype[name]] as const);
  for (const [name, original] of originals)
    Object.assign(prototype, {
      [name](this: StatementSync, ...values: never[]) {
        ran.push(this.sourceSQL);
        return (original as (...given: never[]) => unknown).apply(this, values);
      },
    });
  try {
    await during();
  } finally {
    for (const [name, original] of originals) Object.assign(prototype, { [name]: original });
  }
  return ran;
}

type Idle = (world: Cloudlet, count: number) => Promise<void>;

const IDLE: Readonly<Record<string, readonly [make: Idle, few: number, many: number]>> = {
  "rules with schedules": [
    async (world, count) => {
      const events = world.sdk(EventBridge);
      for (let i = 0; i < count; i++)
        await events.putRule({ Name: `r${i}`, ScheduleExpression: "cron(0 0 1 1 ? 2030)" });
    },
    20,
    200,
  ],
  schedules: [
    async (world, count) => {
      const scheduler = world.sdk(Scheduler);
      for (let i = 0; i < count; i++)
        await scheduler.createSchedule({
          Name: `s${i}`,
          ScheduleExpression: "at(2030-01-01T00:00:00)",
          FlexibleTimeWindow: { Mode: "OFF" },
          Target: { Arn: arnOf("busy"), RoleArn: ROLE },
        });
    },
    20,
    200,
  ],
  pipes: [
    async (world, count) => {
      const pipes = world.sdk(Pipes);
      for (let i = 0; i < count; i++) {
        await world.sdk(SQS).createQueue({ QueueName: `q${i}` });
        await pipes.createPipe({
          Name: `p${i}`,
          Source: arnOf(`q${i}`),
          Target: arnOf("busy"),
          RoleArn: ROLE,
        });
      }
    },
    5,
    50,
  ],
  subscriptions: [
    async (world, count) => {
      const sns = world.sdk(SNS);
      const { TopicArn } = await sns.createTopic({ Name: "idle" });
      for (let i = 0; i < count; i++)
        await sns.subscribe({ TopicArn, Protocol: "sqs", Endpoint: `${arnOf("busy")}${i}` });
    },
    20,
    200,
  ],
  functions: [
    async (world, count) => {
      const shape = { Runtime: "nodejs22.x", Handler: "index.handler", Role: ROLE } as const;
      const Code = { ZipFile: CODE };
      for (let i = 0; i < count; i++)
        await world.sdk(Lambda).createFunction({ FunctionName: `f${i}`, Code, ...shape });
    },
    5,
    50,
  ],
  "alarms without data": [
    async (world, count) => {
      const shape = { Namespace: "Idle", MetricName: "Never", Statistic: "Sum", Period: 60 } as const;
      const rule = {
        EvaluationPeriods: 1,
        Threshold: 1,
        ComparisonOperator: "GreaterThanThreshold",
      } as const;
      for (let i = 0; i < count; i++)
        await world.sdk(CloudWatch).putMetricAlarm({ AlarmName: `a${i}`, ...shape, ...rule });
    },
    20,
    200,
  ],
};

/** A world with so much that is idle, and one schedule that is due each minute. */
async function worldWith(make: Idle, count: number): Promise<Cloudlet> {
  const world = await startCloudlet({ clock: "frozen" });
  await world.sdk(SQS).createQueue({ QueueName: "busy" });
  const trust = {
    Effect: "Allow",
    Principal: { Service: ["scheduler.amazonaws.com", "pipes.amazonaws.com", "lambda.amazonaws.com"] },
  };
  const document = (statement: object) => JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  const AssumeRolePolicyDocument = document({ ...trust, Action: "sts:AssumeRole" });
  await world.sdk(IAM).createRole({ RoleName: "runner", AssumeRolePolicyDocument });
  const PolicyDocument = document({ Effect: "Allow", Action: "sqs:*", Resource: "*" });
  await world.sdk(IAM).putRolePolicy({ RoleName: "runner", PolicyName: "p", PolicyDocument });
  await make(world, count);
  await world.sdk(Scheduler).createSchedule({
    Name: "busy",
    ScheduleExpression: "rate(1 minutes)",
    FlexibleTimeWindow: { Mode: "OFF" },
    Target: { Arn: arnOf("busy"), RoleArn: ROLE },
  });
  await world.clock.advance({ minutes: 2 });
  await world.idle();
  return world;
}

/** Ten minutes go by; meters and the like have settled before. */
async function minutes(world: Cloudlet): Promise<string[]> {
  await world.clock.advance({ minutes: 10 });
  return statementsOf(async () => {
    await world.clock.advance({ minutes: 10 });
    await world.idle();
  });
}

for (const [what, [make, few, many]] of Object.entries(IDLE))
  test(`ten times as many idle ${what} cost no statement more, and none reads them through`, async () => {
    const counts: number[] = [];
    for (const count of [few, many]) {
      await using world = await worldWith(make, count);
      const ran = await minutes(world);
      assert.ok(
        ran.some((sql) => sql.includes("_job")),
        "the schedule that is due was not seen",
      );
      const reads = [...new Set(ran)].filter((sql) => /^(SELECT|UPDATE|DELETE)/.test(sql));
      assert.ok(
        reads.some((sql) => /USING (INTEGER PRIMARY KEY|INDEX|COVERING INDEX|PRIMARY KEY)/.test(planOf(sql))),
      );
      for (const sql of reads) assert.doesNotMatch(planOf(sql), SCAN, sql);
      counts.push(ran.length);
    }
    assert.equal(counts[1], counts[0], `${what}: statements in ten minutes`);
  });
