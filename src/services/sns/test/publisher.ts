/** A process that publishes until it is killed: writes a line for each message that was accepted. */
import { SNS } from "@aws-sdk/client-sns";
import { startCloudlet } from "../../../index.ts";

const [dataDirectory = "", TopicArn = ""] = process.argv.slice(2);
const world = await startCloudlet({ dataDirectory });
const sns = world.sdk(SNS);
let number = 0;
async function publish(): Promise<void> {
  for (;;) {
    const Message = `m${++number}`;
    await sns.publish({ TopicArn, Message });
    process.stdout.write(`${Message}\n`);
  }
}
await Promise.all([publish(), publish(), publish(), publish()]);
