import assert from "node:assert/strict";
import { test } from "node:test";
import { absent, Bench, present } from "../../../../test/clients/program.ts";

const skip = present("aws", "--version") ? false : absent("aws");

test("the AWS CLI makes a rule, puts an event and finds it in the queue", { skip }, async () => {
  await using bench = await Bench.open();
  const aws = async (...args: string[]) => {
    const { code, out, err } = await bench.run("aws", [
      "--endpoint-url",
      bench.url,
      ...args,
      "--output",
      "json",
    ]);
    assert.equal(code, 0, err);
    return out === "" ? {} : JSON.parse(out);
  };
  const arn = "arn:aws:sqs:us-east-1:000000000000:q";
  const Policy = JSON.stringify({
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: arn,
      },
    ],
  });
  const { QueueUrl } = await aws(
    "sqs",
    "create-queue",
    "--queue-name",
    "q",
    "--attributes",
    JSON.stringify({ Policy }),
  );
  await aws(
    "events",
    "put-rule",
    "--name",
    "r",
    "--event-pattern",
    '{"source":["app"],"detail":{"n":[{"numeric":[">",1]}]}}',
  );
  await aws("events", "put-targets", "--rule", "r", "--targets", `Id=1,Arn=${arn},InputPath=$.detail`);
  const entries = [1, 2].map((n) => ({ Source: "app", DetailType: "t", Detail: JSON.stringify({ n }) }));
  const put = await aws("events", "put-events", "--entries", JSON.stringify(entries));
  assert.equal(put.FailedEntryCount, 0);
  const receive = ["sqs", "receive-message", "--queue-url", QueueUrl, "--wait-time-seconds", "5"];
  const { Messages } = await aws(...receive);
  assert.deepEqual(
    Messages.map(({ Body }: { Body: string }) => Body),
    ['{"n":2}'],
  );
});
