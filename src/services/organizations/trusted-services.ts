/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_services_list.html */
const TRUSTED_SERVICES: ReadonlySet<string> = new Set(
  (
    "access-analyzer account agreement-management aws-artifact-account-sync auditmanager backup billing-cost-management " +
    "bcmdashboards compute-optimizer config config-multiaccountsetup controltower cost-optimization-hub.bcm cloudtrail " +
    "cloudwatch detective devops-guru ds ec2 observabilityadmin ec2-capacity-manager fms guardduty health iam iam-delegation " +
    "inspector2 ipam lakeformation license-manager license-manager.member-account macie managed-services marketplace " +
    "license-management.marketplace procurement-insights.marketplace malware-protection.guardduty member.org.stacksets.cloudformation " +
    "networkmanager nsd notifications opsdatasync.ssm q reporting.trustedadvisor resource-explorer-2 ram reachabilityanalyzer.networkinsights " +
    "roles-anywhere s3 securityhub securitylake security-ir servicecatalog servicequotas ssm ssm-quicksetup sso storage-lens.s3 " +
    "tagpolicies.tag transitgateway user-subscriptions uxc wellarchitected workmail"
  )
    .split(" ")
    .map((name) => `${name}.amazonaws.com`),
);

/** Whether a service works with organizations, by its principal's name: "ram.amazonaws.com". */
export function isTrustedService(principal: string): boolean {
  return TRUSTED_SERVICES.has(principal) || principal === "stacksets.cloudformation.amazonaws.com";
}
