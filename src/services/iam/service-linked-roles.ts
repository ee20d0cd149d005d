/**
 * Which service may have a role of its own, how the role is called and which policy it bears.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
 */
export interface LinkedRole {
  readonly roleName: string;
  /** Name of the AWS managed policy under /aws-service-role/. */
  readonly policyName: string;
  readonly suffixAllowed: boolean;
}

type Row = readonly [service: string, role: string, policy: string, suffixAllowed?: true];

const ROWS: readonly Row[] = [
  ["access-analyzer", "AccessAnalyzer", "AccessAnalyzerServiceRolePolicy"],
  ["acm", "CertificateManager", "CertificateManagerServiceRolePolicy"],
  [
    "apidestinations.events",
    "AmazonEventBridgeApiDestinations",
    "AmazonEventBridgeApiDestinationsServiceRolePolicy",
  ],
  ["autoscaling", "AutoScaling", "AutoScalingServiceRolePolicy", true],
  ["autoscaling-plans", "AutoScalingPlans_EC2AutoScaling", "AWSAutoScalingPlansEC2AutoScalingPolicy"],
  ["backup", "Backup", "AWSBackupServiceLinkedRolePolicyForBackup"],
  ["batch", "Batch", "BatchServiceRolePolicy"],
  [
    "cassandra.application-autoscaling",
    "ApplicationAutoScaling_CassandraTable",
    "AWSApplicationAutoscalingCassandraTablePolicy",
  ],
  [
    "cks.kms",
    "KeyManagementServiceCustomKeyStores",
    "AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy",
  ],
  ["cloudhsm", "CloudHSM", "CloudHSMServiceRolePolicy"],
  ["cloudtrail", "CloudTrail", "CloudTrailServiceRolePolicy"],
  ["cloudwatch-crossaccount", "CloudWatchCrossAccount", "CloudWatch-CrossAccountAccess"],
  ["cognito-idp", "AmazonCognitoIdp", "AmazonCognitoIdpServiceRolePolicy"],
  ["config", "Config", "AWSConfigServiceRolePolicy"],
  ["connect", "AmazonConnect", "AmazonConnectServiceLinkedRolePolicy", true],
  [
    "contributorinsights.dynamodb",
    "DynamoDBCloudWatchContributorInsights",
    "DynamoDBCloudWatchContributorInsightsServiceRolePolicy",
  ],
  [
    "custom-resource.application-autoscaling",
    "ApplicationAutoScaling_CustomResource",
    "AWSApplicationAutoScalingCustomResourcePolicy",
  ],
  ["dax", "DAX", "DAXServiceRolePolicy"],
  ["delivery.logs", "LogDelivery", "AWSServiceRoleForLogDeliveryPolicy"],
  [
    "dynamodb.application-autoscaling",
    "ApplicationAutoScaling_DynamoDBTable",
    "AWSApplicationAutoscalingDynamoDBTablePolicy",
  ],
  [
    "ec2.application-autoscaling",
    "ApplicationAutoScaling_EC2SpotFleetRequest",
    "AWSApplicationAutoscalingEC2SpotFleetRequestPolicy",
  ],
  ["ec2fleet", "EC2Fleet", "AWSEC2FleetServiceRolePolicy"],
  ["ecs", "ECS", "AmazonECSServiceRolePolicy"],
  [
    "ecs.application-autoscaling",
    "ApplicationAutoScaling_ECSService",
    "AWSApplicationAutoscalingECSServicePolicy",
  ],
  ["eks", "AmazonEKS", "AmazonEKSServiceRolePolicy"],
  ["eks-fargate", "AmazonEKSForFargate", "AmazonEKSForFargateServiceRolePolicy"],
  ["eks-nodegroup", "AmazonEKSNodegroup", "AWSServiceRoleForAmazonEKSNodegroup"],
  ["elasticache", "ElastiCache", "ElastiCacheServiceRolePolicy"],
  ["elasticbeanstalk", "ElasticBeanstalk", "AWSElasticBeanstalkServiceRolePolicy"],
  ["elasticfilesystem", "AmazonElasticFileSystem", "AmazonElasticFileSystemServiceRolePolicy"],
  ["elasticloadbalancing", "ElasticLoadBalancing", "AWSElasticLoadBalancingServiceRolePolicy"],
  ["elasticmapreduce", "EMRCleanup", "AmazonEMRCleanupPolicy"],
  ["es", "AmazonElasticsearchService", "AmazonElasticsearchServiceRolePolicy"],
  ["events", "CloudWatchEvents", "CloudWatchEventsServiceRolePolicy"],
  ["fsx", "AmazonFSx", "AmazonFSxServiceRolePolicy"],
  ["globalaccelerator", "GlobalAccelerator", "AWSGlobalAcceleratorSLRPolicy"],
  ["guardduty", "AmazonGuardDuty", "AmazonGuardDutyServiceRolePolicy"],
  ["inspector2", "AmazonInspector2", "AmazonInspector2ServiceRolePolicy"],
  ["kafka", "Kafka", "KafkaServiceRolePolicy"],
  [
    "kinesisreplication.dynamodb",
    "DynamoDBKinesisDataStreamsReplication",
    "DynamoDBKinesisReplicationServiceRolePolicy",
  ],
  ["lakeformation", "LakeFormationDataAccess", "LakeFormationDataAccessServiceRolePolicy"],
  [
    "lambda.application-autoscaling",
    "ApplicationAutoScaling_LambdaConcurrency",
    "AWSApplicationAutoscalingLambdaConcurrencyPolicy",
  ],
  ["lex", "LexBots", "LexBotPolicy"],
  ["lexv2", "LexV2Bots", "AmazonLexV2BotPolicy", true],
  ["macie", "AmazonMacie", "AmazonMacieServiceRolePolicy"],
  ["management.chatbot", "AWSChatbot", "AWSChatbotServiceLinkedRolePolicy"],
  ["memorydb", "MemoryDB", "MemoryDBServiceRolePolicy"],
  ["mq", "AmazonMQ", "AmazonMQServiceRolePolicy"],
  [
    "mrk.kms",
    "KeyManagementServiceMultiRegionKeys",
    "AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy",
  ],
  ["network-firewall", "NetworkFirewall", "AWSNetworkFirewallServiceRolePolicy"],
  ["networkmanager", "NetworkManager", "AWSNetworkManagerServiceRolePolicy"],
  ["opensearchservice", "AmazonOpenSearchService", "AmazonOpenSearchServiceRolePolicy"],
  ["ops.apigateway", "APIGateway", "APIGatewayServiceRolePolicy"],
  ["organizations", "Organizations", "AWSOrganizationsServiceTrustPolicy"],
  ["ram", "ResourceAccessManager", "AWSResourceAccessManagerServiceRolePolicy"],
  ["rds", "RDS", "AmazonRDSServiceRolePolicy"],
  [
    "rds.application-autoscaling",
    "ApplicationAutoScaling_RDSCluster",
    "AWSApplicationAutoscalingRDSClusterPolicy",
  ],
  ["redshift", "Redshift", "AmazonRedshiftServiceLinkedRolePolicy"],
  ["replication.dynamodb", "DynamoDBReplication", "DynamoDBReplicationServiceRolePolicy"],
  ["replication.ecr", "ECRReplication", "ECRReplicationServiceRolePolicy"],
  ["resource-explorer-2", "ResourceExplorer", "AWSResourceExplorerServiceRolePolicy"],
  ["route53resolver", "Route53Resolver", "Route53ResolverServiceRolePolicy"],
  [
    "sagemaker.application-autoscaling",
    "ApplicationAutoScaling_SageMakerEndpoint",
    "AWSApplicationAutoscalingSageMakerEndpointPolicy",
  ],
  ["schemas", "Schemas", "AmazonEventBridgeSchemasServiceRolePolicy"],
  ["securityhub", "SecurityHub", "AWSSecurityHubServiceRolePolicy"],
  ["servicequotas", "ServiceQuotas", "ServiceQuotasServiceRolePolicy"],
  ["shield", "AWSShield", "AWSShieldServiceRolePolicy"],
  ["spot", "EC2Spot", "AWSEC2SpotServiceRolePolicy"],
  ["spotfleet", "EC2SpotFleet", "AWSEC2SpotFleetServiceRolePolicy"],
  ["ssm", "AmazonSSM", "AmazonSSMServiceRolePolicy"],
  ["sso", "SSO", "AWSSSOServiceRolePolicy"],
  ["storage-lens.s3", "S3StorageLens", "S3StorageLensServiceRolePolicy"],
  ["support", "Support", "AWSSupportServiceRolePolicy"],
  ["transitgateway", "VPCTransitGateway", "AWSVPCTransitGatewayServiceRolePolicy"],
  ["trustedadvisor", "TrustedAdvisor", "AWSTrustedAdvisorServiceRolePolicy"],
  ["waf-regional", "WAFRegionalLogging", "WAFRegionalLoggingServiceRolePolicy"],
  ["waf", "WAFLogging", "WAFLoggingServiceRolePolicy"],
  ["wafv2", "WAFV2Logging", "WAFV2LoggingServiceRolePolicy"],
];

/** By the principal name of the service. */
export const LINKED_ROLES: ReadonlyMap<string, LinkedRole> = new Map(
  ROWS.map(([service, role, policyName, suffixAllowed = false]) => [
    `${service}.amazonaws.com`,
    { roleName: `AWSServiceRoleFor${role}`, policyName, suffixAllowed },
  ]),
);

/** By the service's principal name, "autoscaling.amazonaws.com". */
export function linkedRoleOf(service: string): LinkedRole | undefined {
  return LINKED_ROLES.get(service.toLowerCase());
}
