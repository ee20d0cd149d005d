/**
 * Which services get tables. An id is the name of botocore's data folder: `aws <id>` on the command line, with few
 * exceptions that are the CLI's own (s3api, deploy).
 */
export const SERVICE_IDS: readonly string[] = (
  "accessanalyzer account acm acm-pca apigateway apigatewaymanagementapi apigatewayv2 " +
  "application-autoscaling athena autoscaling autoscaling-plans batch budgets ce cloudcontrol " +
  "cloudformation cloudfront cloudhsmv2 cloudtrail cloudwatch cognito-identity cognito-idp cur " +
  "datasync dax directconnect dms ds dynamodb dynamodbstreams ebs ec2 ec2-instance-connect ecr ecs " +
  "efs eks eks-auth elasticbeanstalk elastictranscoder elb elbv2 emr events firehose fsx glacier " +
  "globalaccelerator glue iam identitystore iot iot-data kinesis kms lambda logs mediaconvert " +
  "networkmanager organizations pipes pricing ram rds rds-data redshift redshift-data " +
  "resource-groups resourcegroupstaggingapi rolesanywhere route53 route53domains route53resolver s3 " +
  "s3control sagemaker sagemaker-runtime savingsplans scheduler schemas secretsmanager " +
  "service-quotas shield snowball sns sqs ssm sso sso-admin sso-oidc stepfunctions storagegateway " +
  "sts support waf waf-regional wafv2 workspaces"
).split(" ");

/** Retired by AWS and gone from current botocore releases; read from the last release that had them. */
export const RETIRED_IDS: ReadonlySet<string> = new Set(["elastictranscoder"]);

/**
 * Services whose state exists once per partition. botocore's endpoints.json says so of most ("aws-global" and not
 * regionalized); the others have their only control plane in one Region.
 */
export const GLOBAL_IDS: ReadonlySet<string> = new Set([
  "account",
  "budgets",
  "ce",
  "cloudfront",
  "cur", // https://docs.aws.amazon.com/general/latest/gr/billing.html: us-east-1 alone
  "globalaccelerator", // https://docs.aws.amazon.com/general/latest/gr/global_accelerator.html: us-west-2 alone
  "iam",
  "networkmanager",
  "organizations",
  "pricing", // one price list for all Regions, whichever of the endpoints answers
  "route53",
  "route53domains", // https://docs.aws.amazon.com/general/latest/gr/r53.html: us-east-1 alone
  "savingsplans",
  "shield",
  "support",
  "waf",
]);
