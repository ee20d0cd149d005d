/** Amazon Data Firehose: the table of contents. */
import { creating, onAnything, onStream, tagging, untagging, updating } from "./authz.ts";
import { close } from "./buffering.ts";
import { deliver } from "./delivering.ts";
import { read } from "./kinesis-source.ts";
import { define } from "./kit.ts";
import { discard, retireGrant, settle } from "./life.ts";
import { meters } from "./metrics.ts";
import * as encryption from "./operations/encryption.ts";
import { PutRecord } from "./operations/PutRecord.ts";
import { PutRecordBatch } from "./operations/PutRecordBatch.ts";
import * as streams from "./operations/streams.ts";
import * as tags from "./operations/tags.ts";
import { UpdateDestination } from "./operations/UpdateDestination.ts";
import { STORE } from "./store.ts";
import { transform } from "./transforming.ts";

export const firehose = define({
  id: "firehose",
  store: STORE,
  operations: {
    CreateDeliveryStream: { allow: creating, does: streams.CreateDeliveryStream },
    DeleteDeliveryStream: { allow: onStream("DeleteDeliveryStream"), does: streams.DeleteDeliveryStream },
    DescribeDeliveryStream: {
      allow: onStream("DescribeDeliveryStream"),
      does: streams.DescribeDeliveryStream,
    },
    ListDeliveryStreams: { allow: onAnything("ListDeliveryStreams"), does: streams.ListDeliveryStreams },
    UpdateDestination: { allow: updating, does: UpdateDestination },

    PutRecord: { allow: onStream("PutRecord"), does: PutRecord, dataEvent: true },
    PutRecordBatch: { allow: onStream("PutRecordBatch"), does: PutRecordBatch, dataEvent: true },

    StartDeliveryStreamEncryption: {
      allow: onStream("StartDeliveryStreamEncryption"),
      does: encryption.StartDeliveryStreamEncryption,
    },
    StopDeliveryStreamEncryption: {
      allow: onStream("StopDeliveryStreamEncryption"),
      does: encryption.StopDeliveryStreamEncryption,
    },

    TagDeliveryStream: { allow: tagging, does: tags.TagDeliveryStream },
    UntagDeliveryStream: { allow: untagging, does: tags.UntagDeliveryStream },
    ListTagsForDeliveryStream: {
      allow: onStream("ListTagsForDeliveryStream"),
      does: tags.ListTagsForDeliveryStream,
    },
  },
  meters,
  jobs: { settle, retire: retireGrant, read, close, transform, deliver, discard },
});
