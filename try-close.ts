import { startCloudlet } from "/work/main/src/index.ts";
import { SQSClient, CreateQueueCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";
const c = await startCloudlet({clock:"live"});
const s = c.sdk(SQSClient);
const q = await s.send(new CreateQueueCommand({QueueName:"a"}));
const p = s.send(new ReceiveMessageCommand({QueueUrl:q.QueueUrl, WaitTimeSeconds:5})).then(x=>console.log("answered",x), e=>console.log("error",e.name,e.message));
await new Promise(r=>setTimeout(r,100));
console.log("closing"); const t=Date.now();
await c.close(); console.log("closed", Date.now()-t);
