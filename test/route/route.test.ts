import assert from "node:assert/strict";
import { test } from "node:test";
import { SERVICES } from "../../src/gen/services.ts";
import type { RawRequest } from "../../src/kernel/edge/raw.ts";
import { Router } from "../../src/kernel/route/route.ts";
import { at, CATALOG, FORM, json, query, ROUTER, request, signed } from "./support.ts";

/** "service.operation protocol region", then the labels. */
async function meaning(raw: RawRequest): Promise<string> {
  const route = await ROUTER.route(raw);
  const labels = Object.entries(route.labels).map(([name, value]) => ` ${name}=${value}`);
  const host = route.hostName === undefined ? "" : ` @${route.hostName}`;
  return `${route.service.id}.${route.operation.name} ${route.protocol} ${route.region}${labels.join("")}${host}`;
}

const ROWS: readonly (readonly [string, RawRequest, string])[] = [
  // X-Amz-Target
  [
    "target",
    request("POST", "/", { ...signed("sqs", "eu-west-1"), ...json("AmazonSQS.SendMessage") }),
    "sqs.SendMessage json eu-west-1",
  ],
  [
    "target without signature",
    request("POST", "/", json("AWSCognitoIdentityProviderService.SignUp")),
    "cognito-idp.SignUp json us-east-1",
  ],
  [
    "target with dots",
    request("POST", "/", json("com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents")),
    "cloudtrail.LookupEvents json us-east-1",
  ],
  [
    "target, Region from the host",
    request("POST", "/", { ...json("AmazonSQS.ListQueues"), ...at("sqs.eu-west-1.localhost:4566") }),
    "sqs.ListQueues json eu-west-1",
  ],
  [
    "one signing name, two targets",
    request("POST", "/", { ...signed("dynamodb"), ...json("DynamoDBStreams_20120810.ListStreams") }),
    "dynamodbstreams.ListStreams json us-east-1",
  ],
  [
    "account-based endpoint",
    request("POST", "/", {
      ...json("DynamoDB_20120810.ListTables"),
      ...at("123456789012.ddb.us-west-2.amazonaws.com"),
    }),
    "dynamodb.ListTables json us-west-2 @123456789012",
  ],
  [
    "SigV4A",
    request("POST", "/", {
      ...json("AWSEvents.PutEvents"),
      authorization:
        "AWS4-ECDSA-P256-SHA256 Credential=AKIA/20260101/events/aws4_request, SignedHeaders=host, Signature=0",
      "x-amz-region-set": "eu-west-3",
    }),
    "events.PutEvents json eu-west-3",
  ],
  // rpcv2Cbor
  [
    "rpcv2Cbor",
    request("POST", "/service/GraniteServiceVersion20100801/operation/PutMetricData", {
      ...signed("monitoring"),
      "smithy-protocol": "rpc-v2-cbor",
    }),
    "cloudwatch.PutMetricData smithy-rpc-v2-cbor us-east-1",
  ],
  // query
  [
    "form",
    request("POST", "/", { ...signed("sts"), ...FORM }, "Action=GetCallerIdentity&Version=2011-06-15"),
    "sts.GetCallerIdentity query us-east-1",
  ],
  [
    "form, fields in any order",
    request(
      "POST",
      "/",
      { ...signed("iam"), ...FORM },
      "UserName=Action%3Dx&Version=2010-05-08&Action=GetUser",
    ),
    "iam.GetUser query us-east-1",
  ],
  [
    "form without content type",
    request("POST", "/", signed("iam"), "Action=ListUsers&Version=2010-05-08"),
    "iam.ListUsers query us-east-1",
  ],
  [
    "action in the query, presigned",
    request("GET", query("sts", "Action=GetCallerIdentity&Version=2011-06-15")),
    "sts.GetCallerIdentity query eu-west-1",
  ],
  [
    "ec2",
    request("POST", "/", { ...signed("ec2"), ...FORM }, "Action=DescribeInstances&Version=2014-10-01"),
    "ec2.DescribeInstances ec2 us-east-1",
  ],
  [
    "version tells elb",
    request(
      "POST",
      "/",
      { ...signed("elasticloadbalancing"), ...FORM },
      "Action=DescribeLoadBalancers&Version=2012-06-01",
    ),
    "elb.DescribeLoadBalancers query us-east-1",
  ],
  [
    "version tells elbv2",
    request(
      "POST",
      "/",
      { ...signed("elasticloadbalancing"), ...FORM },
      "Action=DescribeLoadBalancers&Version=2015-12-01",
    ),
    "elbv2.DescribeLoadBalancers query us-east-1",
  ],
  [
    "unsigned form",
    request("POST", "/", FORM, "Action=AssumeRoleWithWebIdentity&Version=2011-06-15"),
    "sts.AssumeRoleWithWebIdentity query us-east-1",
  ],
  [
    "queue URL as path",
    request(
      "POST",
      "/000000000000/my-queue.fifo",
      { ...signed("sqs"), ...FORM },
      "Action=SendMessage&Version=2012-11-05",
    ),
    "sqs.SendMessage query us-east-1",
  ],
  [
    "queue URL as path, unsigned",
    request("GET", "/000000000000/my-queue?Action=ReceiveMessage"),
    "sqs.ReceiveMessage query us-east-1",
  ],
  [
    "SQS's first host name",
    request("POST", "/", { ...FORM, ...at("queue.amazonaws.com") }, "Action=ListQueues"),
    "sqs.ListQueues query us-east-1",
  ],
  [
    "SQS's first host name in a Region",
    request("POST", "/", { ...FORM, ...at("us-west-2.queue.amazonaws.com") }, "Action=ListQueues"),
    "sqs.ListQueues query us-west-2",
  ],
  [
    "one service, three protocols",
    request("POST", "/", { ...signed("monitoring"), ...FORM }, "Action=ListMetrics&Version=2010-08-01"),
    "cloudwatch.ListMetrics query us-east-1",
  ],
  // REST
  [
    "labels stay encoded",
    request("POST", "/2015-03-31/functions/arn%3Aaws%3Aa/invocations", signed("lambda")),
    "lambda.Invoke rest-json us-east-1 FunctionName=arn%3Aaws%3Aa",
  ],
  [
    "trailing slash",
    request("GET", "/2015-03-31/functions", signed("lambda")),
    "lambda.ListFunctions rest-json us-east-1",
  ],
  [
    "a literal goes before a label",
    request("GET", "/2015-03-31/event-source-mappings", signed("lambda")),
    "lambda.ListEventSourceMappings rest-json us-east-1",
  ],
  [
    "a fixed parameter decides",
    request("GET", "/2019-09-30/functions/f/provisioned-concurrency?List=ALL", signed("lambda")),
    "lambda.ListProvisionedConcurrencyConfigs rest-json us-east-1 FunctionName=f",
  ],
  [
    "a required parameter decides",
    request("GET", "/2019-09-30/functions/f/provisioned-concurrency?Qualifier=1", signed("lambda")),
    "lambda.GetProvisionedConcurrencyConfig rest-json us-east-1 FunctionName=f",
  ],
  [
    "API Gateway 1",
    request("GET", "/restapis/abc/resources", signed("apigateway")),
    "apigateway.GetResources rest-json us-east-1 restapi_id=abc",
  ],
  [
    "API Gateway 2",
    request("GET", "/v2/apis/abc", signed("apigateway")),
    "apigatewayv2.GetApi rest-json us-east-1 ApiId=abc",
  ],
  [
    "management API below its stage",
    request("POST", "/prod/%40connections/a%3D", {
      ...signed("execute-api"),
      ...at("x1.execute-api.us-east-1.localhost"),
    }),
    "apigatewaymanagementapi.PostToConnection rest-json us-east-1 ConnectionId=a%3D",
  ],
  [
    "SageMaker's runtime",
    request("POST", "/endpoints/e/invocations", signed("sagemaker")),
    "sagemaker-runtime.InvokeEndpoint rest-json us-east-1 EndpointName=e",
  ],
  [
    "a greedy label in the middle",
    request("GET", "/v20180820/mrap/instances/a/b/policy", { ...signed("s3"), "x-amz-account-id": "1" }),
    "s3control.GetMultiRegionAccessPointPolicy rest-xml us-east-1 Name=a/b",
  ],
  [
    "S3 Control by host",
    request("GET", "/v20180820/accesspoint", {
      ...signed("s3"),
      ...at("123456789012.s3-control.us-east-1.localhost"),
    }),
    "s3control.ListAccessPoints rest-xml us-east-1 @123456789012",
  ],
  [
    "device login",
    request("POST", "/token", { "content-type": "application/json" }, "{}"),
    "sso-oidc.CreateToken rest-json us-east-1",
  ],
  [
    "portal",
    request("GET", "/assignment/accounts", { "x-amz-sso_bearer_token": "t" }),
    "sso.ListAccounts rest-json us-east-1",
  ],
  // S3
  ["ListBuckets", request("GET", "/?x-id=ListBuckets", signed("s3")), "s3.ListBuckets rest-xml us-east-1"],
  [
    "ListDirectoryBuckets",
    request("GET", "/?x-id=ListDirectoryBuckets", signed("s3express")),
    "s3.ListDirectoryBuckets rest-xml us-east-1",
  ],
  [
    "path style",
    request("GET", "/bucket/a//b/%2F/", signed("s3")),
    "s3.GetObject rest-xml us-east-1 Bucket=bucket Key=a//b/%2F/",
  ],
  [
    "a bucket with a slash behind",
    request("GET", "/bucket/", signed("s3")),
    "s3.ListObjects rest-xml us-east-1 Bucket=bucket",
  ],
  [
    "a key that is a slash",
    request("GET", "/bucket//", signed("s3")),
    "s3.GetObject rest-xml us-east-1 Bucket=bucket Key=/",
  ],
  [
    "list-type=2",
    request("GET", "/bucket?list-type=2&prefix=acl", signed("s3")),
    "s3.ListObjectsV2 rest-xml us-east-1 Bucket=bucket",
  ],
  [
    "virtual host",
    request("PUT", "/k", at("my.bucket.s3.eu-west-1.localhost:4566")),
    "s3.PutObject rest-xml eu-west-1 Bucket=my.bucket Key=k @my.bucket",
  ],
  [
    "virtual host at the domain",
    request("GET", "/", { ...signed("s3"), ...at("photos.localhost:4566") }),
    "s3.ListObjects rest-xml us-east-1 Bucket=photos",
  ],
  [
    "virtual host, unsigned",
    request("GET", "/cat.jpg", at("photos.localhost:4566")),
    "s3.GetObject rest-xml us-east-1 Bucket=photos Key=cat.jpg",
  ],
  [
    "a bucket named as a service",
    request("GET", "/k", { ...signed("s3"), ...at("sqs.localhost") }),
    "s3.GetObject rest-xml us-east-1 Bucket=sqs Key=k",
  ],
  [
    "dualstack, fips and dashes",
    request("GET", "/k", at("b.s3-fips.dualstack.us-west-2.amazonaws.com")),
    "s3.GetObject rest-xml us-west-2 Bucket=b Key=k @b",
  ],
  [
    "the Region in a dashed host",
    request("GET", "/b/k", at("s3-eu-west-1.amazonaws.com")),
    "s3.GetObject rest-xml eu-west-1 Bucket=b Key=k",
  ],
  [
    "unsigned object",
    request("GET", "/photos/cat.jpg"),
    "s3.GetObject rest-xml us-east-1 Bucket=photos Key=cat.jpg",
  ],
  [
    "signature version 2",
    request("GET", "/photos/cat.jpg", { authorization: "AWS AKIA:sig=" }),
    "s3.GetObject rest-xml us-east-1 Bucket=photos Key=cat.jpg",
  ],
  [
    "presigned",
    request(
      "GET",
      "/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=A/20260101/eu-west-1/s3/aws4_request",
    ),
    "s3.GetObject rest-xml eu-west-1 Bucket=b Key=k",
  ],
  [
    "CopyObject",
    request("PUT", "/b/k", { ...signed("s3"), "x-amz-copy-source": "/a/b" }),
    "s3.CopyObject rest-xml us-east-1 Bucket=b Key=k",
  ],
  [
    "UploadPart",
    request("PUT", "/b/k?uploadId=u&partNumber=1", signed("s3")),
    "s3.UploadPart rest-xml us-east-1 Bucket=b Key=k",
  ],
  [
    "UploadPartCopy",
    request("PUT", "/b/k?uploadId=u&partNumber=1", { ...signed("s3"), "x-amz-copy-source": "/a/b" }),
    "s3.UploadPartCopy rest-xml us-east-1 Bucket=b Key=k",
  ],
  [
    "CreateMultipartUpload",
    request("POST", "/b/k?uploads", signed("s3")),
    "s3.CreateMultipartUpload rest-xml us-east-1 Bucket=b Key=k",
  ],
  [
    "CompleteMultipartUpload",
    request("POST", "/b/k?uploadId=u", signed("s3")),
    "s3.CompleteMultipartUpload rest-xml us-east-1 Bucket=b Key=k",
  ],
  [
    "a sub-resource without its required parameter",
    request("PUT", "/b?analytics", signed("s3")),
    "s3.PutBucketAnalyticsConfiguration rest-xml us-east-1 Bucket=b",
  ],
  [
    "one sub-resource, list or get",
    request("GET", "/b?inventory", signed("s3")),
    "s3.ListBucketInventoryConfigurations rest-xml us-east-1 Bucket=b",
  ],
  [
    "one sub-resource, get or list",
    request("GET", "/b?inventory&id=1", signed("s3")),
    "s3.GetBucketInventoryConfiguration rest-xml us-east-1 Bucket=b",
  ],
  [
    "parameters nobody knows",
    request("GET", "/b/k?foo=bar", signed("s3")),
    "s3.GetObject rest-xml us-east-1 Bucket=b Key=k",
  ],
];

for (const [name, raw, expected] of ROWS) {
  test(name, async () => assert.equal((await meaning(raw)).toLowerCase(), expected.toLowerCase()));
}

test("only a form that has yet to come makes the route wait", async () => {
  assert.ok(!(ROUTER.route(request("GET", "/b/k", signed("s3"))) instanceof Promise));
  const whole = request("POST", "/", { ...signed("iam"), ...FORM }, "Action=ListUsers&Version=2010-05-08");
  assert.ok(!(ROUTER.route(whole) instanceof Promise));
  const { length, bytes, stream } = whole.body;
  const body = { length, bytes: bytes.bind(whole.body), stream: stream.bind(whole.body) };
  const arriving = ROUTER.route({ ...whole, body });
  assert.ok(arriving instanceof Promise);
  assert.equal((await arriving).operation.name, "ListUsers");
});

test("the default Region and further domains are the caller's choice", async () => {
  const router = new Router(SERVICES, CATALOG, { defaultRegion: "eu-north-1", domains: ["cloudlet"] });
  assert.equal((await router.route(request("POST", "/", json("AmazonSQS.ListQueues")))).region, "eu-north-1");
  const route = await router.route(request("GET", "/k", at("b.s3.cloudlet:4566")));
  assert.equal(route.labels["Bucket"], "b");
});
