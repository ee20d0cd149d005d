import type { RawRequest } from "../edge/raw.ts";
import type { ServiceIndexEntry } from "../wire/model.ts";
import type { HostFacts } from "./host.ts";

/** The path as the model's templates see it. */
export function templatePath(service: ServiceIndexEntry, request: RawRequest, host: HostFacts): string {
  if (service.id === "s3") {
    // WriteGetObjectResponse: what stands before the endpoint's name is a route, and no bucket.
    if (request.headers["x-amz-request-route"] !== undefined) return request.path;
    // A name below the domain is a bucket even where a service has the same name: the signature said S3.
    const bucket = host.endpoint === "s3" ? host.name : host.prefix;
    if (bucket !== undefined) return `/${bucket}${request.path}`;
    // AWS's SDKs put a second slash behind directory buckets where the endpoint is an address.
    return request.path.includes("--x-s3//") ? request.path.replace("--x-s3//", "--x-s3/") : request.path;
  }
  const at = connectionsAt(request.path); // API Gateway's management API lives below the stage's name
  return at < 0 ? request.path : request.path.slice(at);
}

/** Where API Gateway's management API begins in a path, or -1. */
export function connectionsAt(path: string): number {
  return path.search(/\/(?:@|%40)connections\//i);
}
