/** How a bucket's own settings bear on who may do what: who owns its objects, and what is shut to the public. */
import type { ObjectOwnership, PublicAccessBlockConfiguration } from "../../../gen/s3.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { denialsOf } from "./deny-only.ts";
import { isPublicPolicy } from "./public-policy.ts";

export const OWNERSHIP = "ownership";
export const PUBLIC_ACCESS_BLOCK = "public-access-block";
/** Repeats in each bucket what its account set for all its buckets. */
export const ACCOUNT_BLOCK = "account-public-access-block";
export const POLICY = "policy";
export const ACL = "acl";

/** The four switches of Block Public Access. */
export interface PublicAccessBlock {
  readonly blockPublicAcls: boolean;
  readonly ignorePublicAcls: boolean;
  readonly blockPublicPolicy: boolean;
  readonly restrictPublicBuckets: boolean;
}

export const EVERYTHING_BLOCKED: Required<PublicAccessBlockConfiguration> = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};

/** A bucket's settings, made ready once per revision of the bucket. */
export interface AccessSettings {
  /** Without ownership controls objects belong to whoever writes them. */
  readonly ownership: ObjectOwnership;
  /** Of the bucket and its account together: the stricter counts. */
  readonly block: PublicAccessBlock;
  readonly policy: string | undefined;
  readonly isPolicyPublic: boolean;
  /** The policy's denials alone. */
  readonly denials: string | undefined;
  /** Kept ACL; undefined: private. */
  readonly acl: string | undefined;
  readonly requesterPays: boolean;
}

const READY = new WeakMap<
  Bucket,
  { readonly account: string | undefined; readonly settings: AccessSettings }
>();

/** `account`: the account's own Block Public Access configuration, as it is kept. */
export function settingsOf(bucket: Bucket, account: string | undefined): AccessSettings {
  const ready = READY.get(bucket);
  if (ready !== undefined && ready.account === account) return ready.settings;
  const policy = bucket.configuration(POLICY);
  const settings: AccessSettings = {
    ownership: (bucket.configuration(OWNERSHIP) as ObjectOwnership | undefined) ?? "ObjectWriter",
    block: blockOf(bucket.configuration(PUBLIC_ACCESS_BLOCK), account),
    policy,
    isPolicyPublic: policy !== undefined && isPublicPolicy(policy),
    denials: policy === undefined ? undefined : denialsOf(policy),
    acl: bucket.configuration(ACL),
    requesterPays: bucket.configuration("request-payment") === "Requester",
  };
  READY.set(bucket, { account, settings });
  return settings;
}

/** Several configurations of Block Public Access as they are kept, taken together. */
export function blockOf(...kept: ReadonlyArray<string | undefined>): PublicAccessBlock {
  const all = kept.flatMap((each) =>
    each === undefined ? [] : [JSON.parse(each) as PublicAccessBlockConfiguration],
  );
  const any = (name: keyof PublicAccessBlockConfiguration) => all.some((each) => each[name] === true);
  return {
    blockPublicAcls: any("BlockPublicAcls"),
    ignorePublicAcls: any("IgnorePublicAcls"),
    blockPublicPolicy: any("BlockPublicPolicy"),
    restrictPublicBuckets: any("RestrictPublicBuckets"),
  };
}
