/**
 * What each operation demands. A queue that is not there is told before anything is decided, as AWS does.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html
 */
import { partitionOf } from "../../aws/regions.ts";
import type { AuthzRule, Demand, Home, HomePlace } from "../../kernel/dispatch/contract.ts";
import { accountOf, type Principal } from "../../kernel/iam/principal.ts";
import { queueAt, queueNamed } from "./addressing.ts";
import { invalidAddress } from "./errors.ts";
import type { Read } from "./kit.ts";
import { parseTaskHandle } from "./move-task.ts";
import { parseQueueUrl, type Queue, queueArn, queueNameIn } from "./queue.ts";
import type { SqsReader } from "./store.ts";

type Rule<I> = AuthzRule<I, SqsReader>;
interface ByUrl {
  readonly QueueUrl: string;
}

/** SQS writes its actions' names in small letters. */
const denial = (sentence: string): string => sentence.replace(ACTION, (action) => action.toLowerCase());
const ACTION = / sqs:\w+/g;

function demandOn(ctx: Read, action: string, queue: Queue): Demand {
  return {
    action: `sqs:${action}`,
    resource: queueArn(ctx.scope, queue.name),
    resourcePolicy: isUnlocking(ctx, action) ? undefined : queue.attributes.Policy,
    resourceTags: queue.tags,
    denial,
  };
}

/**
 * No policy keeps the owner's root user from mending it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html
 */
function isUnlocking({ caller, scope }: Read, action: string): boolean {
  if (caller.kind !== "root" || caller.account !== scope.account) return false;
  return action === "SetQueueAttributes" || action === "GetQueueAttributes";
}

/** The queue's policy may let other accounts do it. */
export const onQueue =
  (action: string): Rule<ByUrl> =>
  (ctx, input) =>
    demandOn(ctx, action, queueAt(ctx, input.QueueUrl));

/**
 * Only the owner's account may: no policy lets others in.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-customer-managed-policy-examples.html
 */
export const onOwnQueue =
  <I extends ByUrl>(action: string, more?: (input: I) => Partial<Demand>): Rule<I> =>
  (ctx, input) => ({ ...ownDemandOn(ctx, action, queueAt(ctx, input.QueueUrl)), ...more?.(input) });

function ownDemandOn(ctx: Read, action: string, queue: Queue): Demand {
  const demand = demandOn(ctx, action, queue);
  return accountOf(ctx.caller) === ctx.scope.account ? demand : { ...demand, resourcePolicy: undefined };
}

/** The queue may not exist yet. Tags given at once need the permission to tag. */
export const onNewQueue: Rule<{
  readonly QueueName: string;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}> = (ctx, input) => {
  const resource = queueArn(ctx.scope, input.QueueName);
  const requestTags = input.tags;
  const create: Demand = { action: "sqs:CreateQueue", resource, requestTags, denial };
  const tagged = requestTags !== undefined && Object.keys(requestTags).length > 0;
  return tagged ? [create, { action: "sqs:TagQueue", resource, requestTags, denial }] : create;
};

export const onNamedQueue =
  (action: string): Rule<{ readonly QueueName: string }> =>
  (ctx, input) =>
    demandOn(ctx, action, queueNamed(ctx, input.QueueName));

/** sqs:ListQueues knows no resource. */
export const onAllQueues =
  (action: string): Rule<object> =>
  () => ({ action: `sqs:${action}`, resource: "*", denial });

/** A message move task reads and empties its source, and fills its destination: all that, its starter must be allowed. */
const ON_SOURCE = ["ReceiveMessage", "DeleteMessage", "GetQueueAttributes"];

export const onMoveTask =
  (action: string): Rule<{ readonly SourceArn: string; readonly DestinationArn?: string | undefined }> =>
  (ctx, { SourceArn, DestinationArn }) => {
    const source = queueOfArn(ctx, SourceArn);
    if (source === undefined) return { action: `sqs:${action}`, resource: SourceArn };
    const demands = [action, ...ON_SOURCE].map((each) => ownDemandOn(ctx, each, source));
    if (action !== "StartMessageMoveTask") return demands;
    const destinations =
      DestinationArn === undefined ? sourcesOf(ctx, source) : [queueOfArn(ctx, DestinationArn)];
    return [
      ...demands,
      ...destinations.flatMap((queue) => (queue ? [ownDemandOn(ctx, "SendMessage", queue)] : [])),
    ];
  };

export const onMoveTaskHandle: Rule<{ readonly TaskHandle: string }> = (ctx, input) =>
  onMoveTask("CancelMessageMoveTask")(ctx, { SourceArn: parseTaskHandle(input.TaskHandle).sourceArn });

function queueOfArn(ctx: Read, arn: string): Queue | undefined {
  const name = queueNameIn(ctx.scope, arn);
  return name === undefined ? undefined : ctx.store.queues.named(name);
}

/** The queues whose messages come to this dead-letter queue, and may go back. */
function sourcesOf(ctx: Read, queue: Queue): Array<Queue | undefined> {
  return ctx.store.queues.sourcesOf(queue.name, "", 1_000).map((name) => ctx.store.queues.named(name));
}

/** A queue lives with its owner, whom its URL names; GetQueueUrl may name the owner, too. */
export function home(input: object, _operation: string, _caller: Principal, place: HomePlace): Home {
  const { QueueUrl, QueueOwnerAWSAccountId } = input as {
    QueueUrl?: string;
    QueueOwnerAWSAccountId?: string;
  };
  if (QueueUrl !== undefined) {
    const { account, region } = parseQueueUrl(QueueUrl);
    if (region !== undefined && partitionOf(region) !== place.partition) throw invalidAddress(QueueUrl);
    return { account, region };
  }
  return { account: QueueOwnerAWSAccountId };
}
