/** A world of its own process, that a test kills: "f" has been invoked once, and an event was accepted that hangs. */
import { startCloudlet } from "../../../index.ts";
import { functionOf, invoke, roleFor } from "./stage.ts";

const CODE = `
  const { spawn } = require("node:child_process");
  const { SQSClient, SendMessageCommand } = require("@aws-sdk/client-sqs");
  exports.handler = async (event) => {
    if (event.hang) await new Promise((resolve) => setTimeout(resolve, 60_000));
    if (event.tell !== undefined) {
      const QueueUrl = process.env.AWS_ENDPOINT_URL + "/000000000000/told";
      await new SQSClient({}).send(new SendMessageCommand({ QueueUrl, MessageBody: event.tell }));
    }
    const child = spawn("sleep", ["600"], { detached: true, stdio: "ignore" });
    return [process.pid, child.pid];
  };`;

const world = await startCloudlet({ clock: "frozen", dataDirectory: process.argv[2] ?? "" });
const Role = await roleFor(world, ["sqs:*"]);
const lambda = await functionOf(world, CODE, { Role, Timeout: 60 });
await functionOf(world, CODE, { FunctionName: "g", Role, Timeout: 60 });
const { value: pids } = await invoke(lambda);
await invoke(lambda, { hang: true }, { InvocationType: "Event", FunctionName: "g" });
await invoke(lambda, { tell: "after all" }, { InvocationType: "Event" });
process.stdout.write(`${JSON.stringify(pids)}\n`);
