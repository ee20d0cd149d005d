/** What can be scaled: how large it is, and how it is made larger or smaller. */
import type { ScalableDimension } from "../../gen/application-autoscaling.ts";
import { dynamodb } from "../../gen/dynamodb.ts";
import { lambda } from "../../gen/lambda.ts";
import type { RolePrincipal } from "../../kernel/iam/principal.ts";
import * as errors from "./errors.ts";
import type { Prepare } from "./kit.ts";
import type { TargetId } from "./target.ts";

export interface Scalable {
  /** As activities call it: "write capacity units". */
  readonly unit: string;
  /** The resource id's form. */
  readonly form: RegExp;
  /** Throws the AwsError of a resource that is not there, or that cannot be scaled. */
  readonly capacity: (ctx: Prepare, id: TargetId, as: RolePrincipal) => Promise<number>;
  readonly scale: (ctx: Prepare, id: TargetId, capacity: number, as: RolePrincipal) => Promise<void>;
}

interface TableName {
  readonly table: string;
  readonly index: string | undefined;
}

function tableOf({ ResourceId }: TargetId): TableName {
  const [, table = "", , index] = ResourceId.split("/");
  return { table, index };
}

async function throughputOf(ctx: Prepare, id: TargetId, as: RolePrincipal) {
  const { table, index } = tableOf(id);
  const { Table } = await ctx.call(dynamodb, "DescribeTable", { TableName: table }, { as });
  if (Table?.BillingModeSummary?.BillingMode === "PAY_PER_REQUEST")
    throw errors.validation(`The table ${table} has the billing mode PAY_PER_REQUEST and cannot be scaled.`);
  if (index === undefined) return Table?.ProvisionedThroughput;
  const found = Table?.GlobalSecondaryIndexes?.find(({ IndexName }) => IndexName === index);
  if (found === undefined) throw errors.validation(`The table ${table} has no index ${index}.`);
  return found.ProvisionedThroughput;
}

const throughput = (kind: "Read" | "Write", form: RegExp): Scalable => ({
  unit: `${kind.toLowerCase()} capacity units`,
  form,
  capacity: async (ctx, id, as) => (await throughputOf(ctx, id, as))?.[`${kind}CapacityUnits`] ?? 0,
  scale: async (ctx, id, capacity, as) => {
    const { table: TableName, index: IndexName } = tableOf(id);
    const now = await throughputOf(ctx, id, as);
    const ProvisionedThroughput = {
      ReadCapacityUnits: kind === "Read" ? capacity : (now?.ReadCapacityUnits ?? 1),
      WriteCapacityUnits: kind === "Write" ? capacity : (now?.WriteCapacityUnits ?? 1),
    };
    const change =
      IndexName === undefined
        ? { ProvisionedThroughput }
        : { GlobalSecondaryIndexUpdates: [{ Update: { IndexName, ProvisionedThroughput } }] };
    await ctx.call(dynamodb, "UpdateTable", { TableName, ...change }, { as });
  },
});

const TABLE = /^table\/[A-Za-z0-9_.-]{3,255}$/;
const INDEX = /^table\/[A-Za-z0-9_.-]{3,255}\/index\/[A-Za-z0-9_.-]{3,255}$/;

function functionOf({ ResourceId }: TargetId) {
  const [, FunctionName = "", Qualifier = ""] = ResourceId.split(":");
  return { FunctionName, Qualifier };
}

const concurrency: Scalable = {
  unit: "provisioned concurrency",
  form: /^function:[A-Za-z0-9-_]{1,64}:[A-Za-z0-9-_]{1,128}$/,
  capacity: async (ctx, id, as) => {
    const config = await ctx.call(lambda, "GetProvisionedConcurrencyConfig", functionOf(id), { as });
    return config.RequestedProvisionedConcurrentExecutions ?? 0;
  },
  scale: async (ctx, id, capacity, as) => {
    const input = { ...functionOf(id), ProvisionedConcurrentExecutions: capacity };
    await ctx.call(lambda, "PutProvisionedConcurrencyConfig", input, { as });
  },
};

const SCALABLES: Readonly<Partial<Record<ScalableDimension, Scalable>>> = {
  "dynamodb:table:ReadCapacityUnits": throughput("Read", TABLE),
  "dynamodb:table:WriteCapacityUnits": throughput("Write", TABLE),
  "dynamodb:index:ReadCapacityUnits": throughput("Read", INDEX),
  "dynamodb:index:WriteCapacityUnits": throughput("Write", INDEX),
  "lambda:function:ProvisionedConcurrency": concurrency,
};

/** Checks a target's name. Throws for what Cloudlet cannot scale. */
export function scalableOf(id: TargetId): Scalable {
  const { ServiceNamespace, ScalableDimension, ResourceId } = id;
  if (ScalableDimension.split(":")[0] !== ServiceNamespace)
    throw errors.validation("Unsupported service namespace, resource type or scalable dimension");
  const scalable = SCALABLES[ScalableDimension];
  if (scalable === undefined) throw errors.unsupported(`the scalable dimension ${ScalableDimension}`);
  if (!scalable.form.test(ResourceId))
    throw errors.validation("Unsupported service namespace, resource type or scalable dimension");
  return scalable;
}
