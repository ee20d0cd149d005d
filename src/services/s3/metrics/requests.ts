/**
 * Request metrics. https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html#s3-request-cloudwatch-metrics
 */
import type { ServedCall } from "../../../kernel/dispatch/contract.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { bytesSent } from "../logging/record.ts";
import { tagsOf } from "../object/version.ts";
import { configurationOf, objectLambdaArn, transformationFor } from "../object-lambda/configuration.ts";
import type { ObjectLambda } from "../store/object-lambdas.ts";
import type { S3Reader } from "../store.ts";
import { counts, looksAtTags, metricsOf } from "./configuration.ts";

const BY_METHOD: Readonly<Record<string, string>> = {
  GET: "GetRequests",
  PUT: "PutRequests",
  DELETE: "DeleteRequests",
  HEAD: "HeadRequests",
  POST: "PostRequests",
};

export function meterRequest(
  store: S3Reader,
  bucket: Bucket,
  call: ServedCall,
  accessPointArn: string | undefined,
): void {
  const { Key: key = "" } = call.input as { readonly Key?: string };
  for (const configuration of metricsOf(bucket)) {
    const version = looksAtTags(configuration) ? store.versions.latest(bucket.id, key) : undefined;
    const tags = version === undefined ? {} : tagsOf(version);
    if (counts(configuration, { key, size: 0, tags, accessPointArn }))
      note(call, "AWS/S3", "BucketName", bucket.name, "FilterId", configuration.Id);
  }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html#olap-cloudwatch-metrics */
export function meterObjectLambda(objectLambda: ObjectLambda, call: ServedCall): void {
  const configuration = configurationOf(objectLambda);
  if (configuration.CloudWatchMetricsEnabled !== true) return;
  const { name } = objectLambda;
  const source = objectLambdaArn(call.scope, name);
  const series = note(call, "AWS/S3ObjectLambda", "AccessPointName", name, "DataSourceARN", source);
  const invoked = transformationFor(configuration, call.request.operation) !== undefined;
  series.add(invoked ? "InvokedLambda" : "ProxiedRequests", 1);
}

function note(call: ServedCall, namespace: string, ...dimensions: readonly string[]): Series {
  const { answer, raw, request, took } = call;
  const series = call.meter.series(call.scope, namespace, ...dimensions);
  series.add("AllRequests", 1);
  series.add(kindOf(request.operation, raw.method), 1);
  series.add("4xxErrors", answer.status >= 400 && answer.status < 500 ? 1 : 0);
  series.add("5xxErrors", answer.status >= 500 ? 1 : 0);
  series.add("FirstByteLatency", took, "Milliseconds");
  series.add("TotalRequestLatency", took, "Milliseconds");
  const sent = bytesSent(call);
  if (sent > 0) series.add("BytesDownloaded", sent, "Bytes");
  const { Body: body } = call.input as { readonly Body?: { readonly length?: number } };
  if (body?.length !== undefined) series.add("BytesUploaded", body.length, "Bytes");
  return series;
}

type Series = ReturnType<ServedCall["meter"]["series"]>;

function kindOf(operation: string, method: string): string {
  if (operation.startsWith("ListObject")) return "ListRequests";
  if (operation === "SelectObjectContent") return "SelectRequests";
  return BY_METHOD[method] ?? "AllRequests";
}
