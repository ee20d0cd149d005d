/** The requests that are sent: SQS in JSON, IAM and STS as queries, all signed. */
import { once } from "./load.mjs";
import { Signer } from "./sigv4.mjs";

const ROOT = { accessKeyId: "test", secretAccessKey: "test" };

/** What the measured user may do: its statements, as an application's role has them. */
const POLICY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    ...["s3:*", "dynamodb:GetItem", "kms:*", "ssm:*", "secretsmanager:*", "sns:*", "events:*", "logs:*"].map(
      (Action) => ({
        Effect: "Allow",
        Action,
        Resource: "*",
      }),
    ),
    {
      Effect: "Allow",
      Action: "dynamodb:*",
      Resource: "arn:aws:dynamodb:us-east-1:000000000000:table/bench-*",
    },
    { Effect: "Allow", Action: "sqs:*", Resource: "arn:aws:sqs:us-east-1:000000000000:bench-*" },
    {
      Effect: "Deny",
      Action: "sqs:*",
      Resource: "*",
      Condition: { Bool: { "aws:SecureTransport": "never" } },
    },
  ],
});

/** An IAM user with a policy and an access key of its own; fauxqs, which checks nothing, gets the root key. */
export async function benchUser({ name, port }) {
  if (!name.startsWith("cloudlet")) return ROOT;
  const signer = new Signer(ROOT, "iam", `127.0.0.1:${port}`);
  const call = async (action, parameters) => {
    const query = new URLSearchParams({
      Action: action,
      Version: "2010-05-08",
      UserName: "bench",
      ...parameters,
    });
    return (await once(port, signer.request(query.toString()))).body.toString();
  };
  await call("CreateUser", {});
  await call("PutUserPolicy", { PolicyName: "bench", PolicyDocument: POLICY });
  const answer = await call("CreateAccessKey", {});
  const field = (element) => new RegExp(`<${element}>([^<]+)<`).exec(answer)?.[1];
  return { accessKeyId: field("AccessKeyId"), secretAccessKey: field("SecretAccessKey") };
}

/** SQS requests of one user to one server. */
export class SqsRequests {
  #signer;
  #port;
  constructor(credentials, port) {
    this.#signer = new Signer(credentials, "sqs", `127.0.0.1:${port}`);
    this.#port = port;
  }

  request(operation, input) {
    return this.#signer.request(JSON.stringify(input), `AmazonSQS.${operation}`);
  }

  /** Answers the new queue's URL. */
  async createQueue(name) {
    const { body } = await once(this.#port, this.request("CreateQueue", { QueueName: name }));
    return JSON.parse(body.toString()).QueueUrl;
  }
}

/** A number of GetCallerIdentity requests, each signed by itself. */
export function callerIdentityRequests(credentials, port, count = 1) {
  const signer = new Signer(credentials, "sts", `127.0.0.1:${port}`);
  return Array.from({ length: count }, () => signer.request("Action=GetCallerIdentity&Version=2011-06-15"));
}

/** A request for the echo server: the same bytes, and a header that tells how long the answer is to be. */
export function echoOf(request, answerBytes) {
  const text = request.toString("latin1");
  return Buffer.from(text.replace("\r\n\r\n", `\r\nx-answer-bytes: ${answerBytes}\r\n\r\n`), "latin1");
}
