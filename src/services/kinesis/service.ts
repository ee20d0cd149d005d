/** Amazon Kinesis Data Streams: the table of contents. */
import { home } from "./addressing.ts";
import {
  onAnything,
  onConsumer,
  onIterator,
  onResource,
  onShards,
  onStream,
  tagged,
  untagged,
} from "./authz.ts";
import { define } from "./kit.ts";
import { drop, settleConsumer } from "./life.ts";
import { meters } from "./metrics.ts";
import * as consumers from "./operations/consumers.ts";
import { GetRecords } from "./operations/GetRecords.ts";
import { GetShardIterator } from "./operations/GetShardIterator.ts";
import { ListShards } from "./operations/ListShards.ts";
import { PutRecord } from "./operations/PutRecord.ts";
import { PutRecords } from "./operations/PutRecords.ts";
import { SubscribeToShard } from "./operations/SubscribeToShard.ts";
import * as settings from "./operations/settings.ts";
import * as shards from "./operations/shards.ts";
import * as streams from "./operations/streams.ts";
import * as labels from "./operations/tags-and-policies.ts";
import { calm, scale, settle } from "./resharding.ts";
import { discard, trim } from "./retention.ts";
import { STORE } from "./store.ts";

export const kinesis = define({
  id: "kinesis",
  store: STORE,
  home,
  operations: {
    CreateStream: { allow: onStream("CreateStream", tagged), does: streams.CreateStream },
    DeleteStream: { allow: onStream("DeleteStream"), does: streams.DeleteStream },
    DescribeStream: { allow: onStream("DescribeStream"), does: streams.DescribeStream },
    DescribeStreamSummary: {
      allow: onStream("DescribeStreamSummary"),
      does: streams.DescribeStreamSummary,
    },
    ListStreams: { allow: onAnything("ListStreams"), does: streams.ListStreams },
    UpdateStreamMode: { allow: onStream("UpdateStreamMode"), does: streams.UpdateStreamMode },
    UpdateStreamWarmThroughput: {
      allow: onStream("UpdateStreamWarmThroughput"),
      does: streams.UpdateStreamWarmThroughput,
    },
    UpdateMaxRecordSize: { allow: onStream("UpdateMaxRecordSize"), does: streams.UpdateMaxRecordSize },
    DescribeLimits: { allow: onAnything("DescribeLimits"), does: streams.DescribeLimits },

    PutRecord: { allow: onStream("PutRecord"), does: PutRecord, dataEvent: true },
    PutRecords: { allow: onStream("PutRecords"), does: PutRecords, dataEvent: true },
    GetRecords: { allow: onIterator, does: GetRecords, dataEvent: true, readOnly: true },
    GetShardIterator: {
      allow: onStream("GetShardIterator"),
      does: GetShardIterator,
      dataEvent: true,
      readOnly: true,
    },
    SubscribeToShard: {
      allow: onConsumer("SubscribeToShard"),
      does: SubscribeToShard,
      dataEvent: true,
      readOnly: true,
    },
    ListShards: { allow: onShards, does: ListShards },

    SplitShard: { allow: onStream("SplitShard"), does: shards.SplitShard },
    MergeShards: { allow: onStream("MergeShards"), does: shards.MergeShards },
    UpdateShardCount: { allow: onStream("UpdateShardCount"), does: shards.UpdateShardCount },

    IncreaseStreamRetentionPeriod: {
      allow: onStream("IncreaseStreamRetentionPeriod"),
      does: settings.IncreaseStreamRetentionPeriod,
    },
    DecreaseStreamRetentionPeriod: {
      allow: onStream("DecreaseStreamRetentionPeriod"),
      does: settings.DecreaseStreamRetentionPeriod,
    },
    StartStreamEncryption: {
      allow: onStream("StartStreamEncryption"),
      does: settings.StartStreamEncryption,
    },
    StopStreamEncryption: { allow: onStream("StopStreamEncryption"), does: settings.StopStreamEncryption },
    EnableEnhancedMonitoring: {
      allow: onStream("EnableEnhancedMonitoring"),
      does: settings.EnableEnhancedMonitoring,
    },
    DisableEnhancedMonitoring: {
      allow: onStream("DisableEnhancedMonitoring"),
      does: settings.DisableEnhancedMonitoring,
    },
    DescribeAccountSettings: {
      allow: onAnything("DescribeAccountSettings"),
      does: settings.DescribeAccountSettings,
    },
    UpdateAccountSettings: {
      allow: onAnything("UpdateAccountSettings"),
      does: settings.UpdateAccountSettings,
    },

    RegisterStreamConsumer: {
      allow: onStream("RegisterStreamConsumer", tagged),
      does: consumers.RegisterStreamConsumer,
    },
    DeregisterStreamConsumer: {
      allow: onConsumer("DeregisterStreamConsumer"),
      does: consumers.DeregisterStreamConsumer,
    },
    DescribeStreamConsumer: {
      allow: onConsumer("DescribeStreamConsumer"),
      does: consumers.DescribeStreamConsumer,
    },
    ListStreamConsumers: { allow: onStream("ListStreamConsumers"), does: consumers.ListStreamConsumers },

    AddTagsToStream: { allow: onStream("AddTagsToStream", tagged), does: labels.AddTagsToStream },
    RemoveTagsFromStream: {
      allow: onStream("RemoveTagsFromStream", untagged),
      does: labels.RemoveTagsFromStream,
    },
    ListTagsForStream: { allow: onStream("ListTagsForStream"), does: labels.ListTagsForStream },
    TagResource: { allow: onResource("TagResource", tagged), does: labels.TagResource },
    UntagResource: { allow: onResource("UntagResource", untagged), does: labels.UntagResource },
    ListTagsForResource: { allow: onResource("ListTagsForResource"), does: labels.ListTagsForResource },
    PutResourcePolicy: { allow: onResource("PutResourcePolicy"), does: labels.PutResourcePolicy },
    GetResourcePolicy: { allow: onResource("GetResourcePolicy"), does: labels.GetResourcePolicy },
    DeleteResourcePolicy: { allow: onResource("DeleteResourcePolicy"), does: labels.DeleteResourcePolicy },
  },
  meters,
  jobs: { settle, scale, calm, trim, drop, discard, settleConsumer },
});
