import { startCloudlet } from "../../../index.ts";
import { SQS } from "@aws-sdk/client-sqs";
let t=performance.now();
await using world = await startCloudlet({ clock: "frozen" });
console.log("world", performance.now()-t); t=performance.now();
{ await using w2 = await startCloudlet({ clock: "frozen" }); const s=w2.sdk(SQS); await s.createQueue({QueueName:"a"}); console.log("world2", performance.now()-t);}
const sqs = world.sdk(SQS);
const { QueueUrl } = await sqs.createQueue({ QueueName: "q" });
for (const f of [()=>sqs.receiveMessage({QueueUrl, MaxNumberOfMessages: 11}), ()=>sqs.getQueueUrl({QueueName:"nope"}), ()=>sqs.createQueue({QueueName:"q", Attributes:{DelaySeconds:"3"}}),()=>sqs.sendMessage({QueueUrl:"http://x/y", MessageBody:"x"})
,()=>sqs.sendMessage({QueueUrl, MessageBody:""}),()=>sqs.createQueue({QueueName:""}), ()=>sqs.deleteMessage({QueueUrl, ReceiptHandle:"x"}), ()=>sqs.createQueue({QueueName:"k", Attributes:{KmsMasterKeyId:"alias/aws/sqs"}})])
  await f().catch((e:any)=>console.log(e.name, "|", e.message, "|", e.$metadata?.httpStatusCode, e.Code, e.Error));
console.log(await sqs.getQueueAttributes({QueueUrl, AttributeNames:["All"]}));
