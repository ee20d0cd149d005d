/** Transformers. */
import { checkStandard, groupAt } from "../addressing.ts";
import { read, write } from "../kit.ts";
import { compiledTransformer } from "../transforming.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutTransformer.html */
export const PutTransformer = write("PutTransformer", (ctx, { logGroupIdentifier, transformerConfig }) => {
  const group = groupAt(ctx, logGroupIdentifier);
  checkStandard(group, "PutTransformer");
  compiledTransformer(transformerConfig);
  const createdAt = group.transformer?.createdAt ?? ctx.now;
  const transformer = { config: transformerConfig, createdAt, modifiedAt: ctx.now };
  ctx.store.groups.put({ ...group, transformer });
  return {};
});

export const GetTransformer = read("GetTransformer", (ctx, { logGroupIdentifier }) => {
  const { transformer } = groupAt(ctx, logGroupIdentifier);
  if (transformer === undefined) return {};
  return {
    logGroupIdentifier,
    creationTime: transformer.createdAt,
    lastModifiedTime: transformer.modifiedAt,
    transformerConfig: transformer.config,
  };
});

export const DeleteTransformer = write("DeleteTransformer", (ctx, { logGroupIdentifier }) => {
  const group = groupAt(ctx, logGroupIdentifier);
  ctx.store.groups.put({ ...group, transformer: undefined });
  return {};
});

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_TestTransformer.html */
export const TestTransformer = read("TestTransformer", (_, { transformerConfig, logEventMessages }) => {
  const transform = compiledTransformer(transformerConfig);
  const transformedLogs = logEventMessages.map((eventMessage, i) => ({
    eventNumber: i + 1,
    eventMessage,
    transformedEventMessage: JSON.stringify(transform(eventMessage) ?? {}),
  }));
  return { transformedLogs };
});
