/** https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html */
import type { Scope } from "../../aws/scope.ts";
import { type Instant, isoInstant } from "../../base/instant.ts";
import type { Architecture, LayerVersionsListItem, Runtime } from "../../gen/lambda.ts";
import type { CodeRecord } from "./function.ts";
import type { Policy } from "./policy.ts";

export interface Layer {
  readonly name: string;
  /** Numbers are never used again. */
  readonly lastVersion: number;
}

export interface LayerVersion {
  readonly name: string;
  readonly version: number;
  readonly description: string;
  readonly createdAt: Instant;
  readonly runtimes: readonly Runtime[] | undefined;
  readonly architectures: readonly Architecture[] | undefined;
  readonly license: string | undefined;
  readonly code: CodeRecord & { readonly blob: string };
  readonly policy: Policy | undefined;
}

export function layerArn(scope: Scope, name: string, version?: number): string {
  const arn = `arn:${scope.partition}:lambda:${scope.region}:${scope.account}:layer:${name}`;
  return version === undefined ? arn : `${arn}:${version}`;
}

export interface LayerAddress {
  readonly name: string;
  readonly version: number | undefined;
  readonly account: string | undefined;
  readonly region: string | undefined;
}

/** A layer's name, or its ARN with or without a version. */
export function layerAddressed(text: string): LayerAddress {
  const [, region, account, name = text, version] =
    /^arn:[a-z-]+:lambda:([a-z0-9-]+):(\d{12}):layer:([^:]+)(?::(\d+))?$/.exec(text) ?? [];
  return { name, version: version === undefined ? undefined : Number(version), account, region };
}

/** 2026-01-01T00:00:00.000+0000 */
export function layerItem(scope: Scope, layer: LayerVersion): LayerVersionsListItem {
  return {
    LayerVersionArn: layerArn(scope, layer.name, layer.version),
    Version: layer.version,
    Description: layer.description,
    CreatedDate: isoInstant(layer.createdAt).replace("Z", "+0000"),
    ...(layer.runtimes !== undefined && { CompatibleRuntimes: layer.runtimes }),
    ...(layer.architectures !== undefined && { CompatibleArchitectures: layer.architectures }),
    ...(layer.license !== undefined && { LicenseInfo: layer.license }),
  };
}
