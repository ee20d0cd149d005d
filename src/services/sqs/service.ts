/** Amazon SQS: the table of contents. */
import { completed } from "./addressing.ts";
import * as authz from "./authz.ts";
import { define } from "./kit.ts";
import { gauge, meters } from "./metrics.ts";
import { move } from "./move-task.ts";
import { AddPermission } from "./operations/AddPermission.ts";
import { CancelMessageMoveTask } from "./operations/CancelMessageMoveTask.ts";
import { ChangeMessageVisibility } from "./operations/ChangeMessageVisibility.ts";
import { ChangeMessageVisibilityBatch } from "./operations/ChangeMessageVisibilityBatch.ts";
import { CreateQueue } from "./operations/CreateQueue.ts";
import { DeleteMessage } from "./operations/DeleteMessage.ts";
import { DeleteMessageBatch } from "./operations/DeleteMessageBatch.ts";
import { DeleteQueue } from "./operations/DeleteQueue.ts";
import { GetQueueAttributes } from "./operations/GetQueueAttributes.ts";
import { GetQueueUrl } from "./operations/GetQueueUrl.ts";
import { ListDeadLetterSourceQueues } from "./operations/ListDeadLetterSourceQueues.ts";
import { ListMessageMoveTasks } from "./operations/ListMessageMoveTasks.ts";
import { ListQueues } from "./operations/ListQueues.ts";
import { ListQueueTags } from "./operations/ListQueueTags.ts";
import { PurgeQueue } from "./operations/PurgeQueue.ts";
import { ReceiveMessage } from "./operations/ReceiveMessage.ts";
import { RemovePermission } from "./operations/RemovePermission.ts";
import { SendMessage } from "./operations/SendMessage.ts";
import { SendMessageBatch } from "./operations/SendMessageBatch.ts";
import { SetQueueAttributes } from "./operations/SetQueueAttributes.ts";
import { StartMessageMoveTask } from "./operations/StartMessageMoveTask.ts";
import { TagQueue } from "./operations/TagQueue.ts";
import { UntagQueue } from "./operations/UntagQueue.ts";
import { discard, sweep } from "./retention.ts";
import { STORE } from "./store.ts";

const { onQueue, onOwnQueue } = authz;

export const sqs = define({
  id: "sqs",
  store: STORE,
  home: authz.home,
  operations: {
    CreateQueue: { allow: authz.onNewQueue, does: CreateQueue },
    DeleteQueue: { allow: onOwnQueue("DeleteQueue"), does: DeleteQueue },
    GetQueueUrl: { allow: authz.onNamedQueue("GetQueueUrl"), does: GetQueueUrl },
    ListQueues: { allow: authz.onAllQueues("ListQueues"), does: ListQueues },
    GetQueueAttributes: { allow: onQueue("GetQueueAttributes"), does: GetQueueAttributes },
    SetQueueAttributes: { allow: onOwnQueue("SetQueueAttributes"), does: SetQueueAttributes },
    PurgeQueue: { allow: onQueue("PurgeQueue"), does: PurgeQueue },

    SendMessage: { allow: onQueue("SendMessage"), does: SendMessage, dataEvent: true },
    SendMessageBatch: { allow: onQueue("SendMessage"), does: SendMessageBatch, dataEvent: true },
    ReceiveMessage: { allow: onQueue("ReceiveMessage"), does: ReceiveMessage, dataEvent: true },
    DeleteMessage: { allow: onQueue("DeleteMessage"), does: DeleteMessage, dataEvent: true },
    DeleteMessageBatch: { allow: onQueue("DeleteMessage"), does: DeleteMessageBatch, dataEvent: true },
    ChangeMessageVisibility: {
      allow: onQueue("ChangeMessageVisibility"),
      does: ChangeMessageVisibility,
      dataEvent: true,
    },
    ChangeMessageVisibilityBatch: {
      allow: onQueue("ChangeMessageVisibility"),
      does: ChangeMessageVisibilityBatch,
      dataEvent: true,
    },

    AddPermission: { allow: onOwnQueue("AddPermission"), does: AddPermission },
    RemovePermission: { allow: onOwnQueue("RemovePermission"), does: RemovePermission },
    TagQueue: { allow: onOwnQueue("TagQueue", (input) => ({ requestTags: input.Tags })), does: TagQueue },
    UntagQueue: {
      allow: onOwnQueue("UntagQueue", (input) => ({ tagKeys: input.TagKeys })),
      does: UntagQueue,
    },
    ListQueueTags: { allow: onOwnQueue("ListQueueTags"), does: ListQueueTags },

    ListDeadLetterSourceQueues: {
      allow: onQueue("ListDeadLetterSourceQueues"),
      does: ListDeadLetterSourceQueues,
    },
    StartMessageMoveTask: { allow: authz.onMoveTask("StartMessageMoveTask"), does: StartMessageMoveTask },
    ListMessageMoveTasks: { allow: authz.onMoveTask("ListMessageMoveTasks"), does: ListMessageMoveTasks },
    CancelMessageMoveTask: { allow: authz.onMoveTaskHandle, does: CancelMessageMoveTask },
  },
  jobs: { sweep, discard, move },
  meters,
  gauge,
  anonymous: [
    "SendMessage",
    "SendMessageBatch",
    "ReceiveMessage",
    "DeleteMessage",
    "DeleteMessageBatch",
    "ChangeMessageVisibility",
    "ChangeMessageVisibilityBatch",
    "GetQueueAttributes",
    "GetQueueUrl",
    "PurgeQueue",
    "ListDeadLetterSourceQueues",
  ],
  constraints: "presence",
  completes: completed,
  declaresXml: true,
  missingParameter: true,
  commonErrors: { MissingParameter: "MissingRequiredParameterException", AccessDenied: "AccessDenied" },
});
