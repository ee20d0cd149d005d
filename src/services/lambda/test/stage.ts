/** What the tests of Lambda share: archives, a role, a function that is ready. */
import { spawnSync } from "node:child_process";
import type { TestContext } from "node:test";
import { crc32, deflateRawSync } from "node:zlib";
import { CloudWatchClient, GetMetricStatisticsCommand } from "@aws-sdk/client-cloudwatch";
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from "@aws-sdk/client-iam";
import {
  CreateFunctionCommand,
  type CreateFunctionCommandInput,
  InvokeCommand,
  type InvokeCommandInput,
  LambdaClient,
} from "@aws-sdk/client-lambda";
import type { Cloudlet } from "../../../index.ts";

/** Whether environments can have namespaces here. */
const TRIAL = "--user --map-root-user --mount --pid --ipc --uts --fork --mount-proc true";
const hasNamespaces = spawnSync("unshare", TRIAL.split(" ")).status === 0;
/** For tests of what holds behind namespaces. */
export const withNamespaces = {
  skip: hasNamespaces ? false : "this system lets nobody have user namespaces",
};

/** The worlds of a test run functions without namespaces, as on machines that have none. */
export function withoutNamespaces(t: TestContext): void {
  process.env["CLOUDLET_FUNCTION_SANDBOX"] = "none";
  t.after(() => {
    delete process.env["CLOUDLET_FUNCTION_SANDBOX"];
  });
}

/** A ZIP archive of files. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, mode = 0o755): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, label, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((0o100000 | mode) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x03", "latin1"), common, tail, label]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
});

/** A role that functions may have, and what it may do. Answers its ARN. */
export async function roleFor(
  world: Cloudlet,
  actions: readonly string[] = [],
  name = "runner",
): Promise<string> {
  const iam = world.sdk(IAMClient);
  const { Role } = await iam.send(new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: TRUST }));
  if (actions.length > 0) {
    const Statement = [{ Effect: "Allow", Action: actions, Resource: "*" }];
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
    await iam.send(new PutRolePolicyCommand({ RoleName: name, PolicyName: "may", PolicyDocument }));
  }
  return Role?.Arn ?? "";
}

/** A Node.js function of one file, active. */
export async function functionOf(
  world: Cloudlet,
  code: string | Readonly<Record<string, string | Uint8Array>>,
  more: Partial<CreateFunctionCommandInput> = {},
): Promise<LambdaClient> {
  const lambda = world.sdk(LambdaClient);
  const Role = more.Role ?? (await roleFor(world));
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName: "f",
      Runtime: "nodejs22.x",
      Handler: "index.handler",
      Code: { ZipFile: zipOf(typeof code === "string" ? { "index.js": code } : code) },
      ...more,
      Role,
    }),
  );
  await world.clock.advance({ seconds: 1 });
  return lambda;
}

/** Invokes "f" and reads what it answers. */
export async function invoke(
  lambda: LambdaClient,
  event: unknown = {},
  more: Partial<InvokeCommandInput> = {},
) {
  const answer = await lambda.send(
    new InvokeCommand({ FunctionName: "f", Payload: JSON.stringify(event), ...more }),
  );
  const text = Buffer.from(answer.Payload ?? []).toString();
  return { ...answer, value: text === "" ? undefined : JSON.parse(text) };
}

/** The sum of a metric of function "f" over the last hour; the minutes that came before must be over. */
export async function metricSum(world: Cloudlet, MetricName: string): Promise<number> {
  const now = world.clock.now().getTime();
  const { Datapoints = [] } = await world.sdk(CloudWatchClient).send(
    new GetMetricStatisticsCommand({
      Namespace: "AWS/Lambda",
      MetricName,
      Dimensions: [{ Name: "FunctionName", Value: "f" }],
      StartTime: new Date(now - 3_600_000),
      EndTime: new Date(now),
      Period: 3600,
      Statistics: ["Sum"],
    }),
  );
  return Datapoints.reduce((total, { Sum = 0 }) => total + Sum, 0);
}
