/** Prints, as JSON, how many milliseconds it took to open each of a number of worlds, and to make a queue in it. */
import { CreateQueueCommand, SQSClient } from "@aws-sdk/client-sqs";
import { startCloudlet } from "../dist/index.js";

const WORLDS = 30;

const opened = [];
const used = [];
for (let world = 0; world < WORLDS; world++) {
  const started = performance.now();
  const cloudlet = await startCloudlet({ clock: "frozen" });
  opened.push(performance.now() - started);
  await cloudlet.sdk(SQSClient).send(new CreateQueueCommand({ QueueName: "fresh" }));
  used.push(performance.now() - started);
  await cloudlet.close();
}
console.log(JSON.stringify({ opened, used }));
