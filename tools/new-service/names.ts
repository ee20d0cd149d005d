/** "acm-pca" -> "acmPca" */
export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** "acm-pca" -> "AcmPca" */
export function pascalCase(id: string): string {
  const camel = camelCase(id);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** "KMSDisabledException" -> "kmsDisabled", "InvalidSnapshot.NotFound" -> "invalidSnapshotNotFound" */
export function errorFunction(code: string): string {
  const bare = code.replace(/[^A-Za-z0-9]/g, "").replace(/(Exception|Fault|Error)$/, "") || code;
  return bare.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/, (start) => start.toLowerCase());
}

/** The AWS SDK's package for a service: "ACM PCA" -> "@aws-sdk/client-acm-pca" */
export function sdkPackage(sdkId: string): string {
  return `@aws-sdk/client-${sdkId.toLowerCase().replaceAll(" ", "-")}`;
}

/** The AWS SDK's client class: "Elastic Load Balancing v2" -> "ElasticLoadBalancingV2Client" */
export function sdkClient(sdkId: string): string {
  const words = sdkId.split(/[ -]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join("")}Client`;
}
