/** Metric streams and Contributor Insights: what they deliver to and read from is not there, so none can be made. */
import * as errors from "../errors.ts";
import { read, write } from "../kit.ts";

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetricStreams.html */
export const ListMetricStreams = read("ListMetricStreams", () => ({ Entries: [] }));

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStream.html */
export const GetMetricStream = read("GetMetricStream", (_ctx, { Name }) => {
  throw errors.resourceNotFound("MetricStream", Name);
});

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricStream.html */
export const PutMetricStream = write("PutMetricStream", () => {
  throw errors.unsupported("metric streams");
});

/** Deleting one that is not there succeeds. */
export const DeleteMetricStream = write("DeleteMetricStream", () => ({}));

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeInsightRules.html */
export const DescribeInsightRules = read("DescribeInsightRules", () => ({ InsightRules: [] }));

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutInsightRule.html */
export const PutInsightRule = write("PutInsightRule", () => {
  throw errors.unsupported("Contributor Insights rules");
});
