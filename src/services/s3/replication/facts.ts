/** What the cells of a source and of its destinations tell each other. */
import type { Scope } from "../../../aws/scope.ts";
import type { DeliveredFact } from "../../../kernel/dispatch/contract.ts";
import type { Version } from "../object/version.ts";
import type { Target } from "./configuration.ts";

/** A version is to be replicated: heard in the destination's cell, which fetches it. */
export const REPLICATION_DUE = "s3.ReplicationDue";
/** How that ended: heard in the source's cell. */
export const REPLICATION_ENDED = "s3.ReplicationEnded";

export interface ReplicationDue {
  readonly to: Scope;
  readonly role: string;
  readonly target: Target;
  readonly sourceBucket: string;
  /** Of the version's row in the source's cell. */
  readonly sourceRow: number;
  /** A replica's change, for the object that it is of: where that is not, nothing is made. */
  readonly modification?: true;
  readonly version: Omit<Version, "id" | "latest" | "holder" | "restore" | "replication" | "encryption">;
}

export interface ReplicationEnded {
  readonly to: Scope;
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  readonly sourceRow: number;
  readonly target: string;
  readonly status: "COMPLETED" | "FAILED";
  /** Of what failed, in S3's words. */
  readonly reason?: FailureReason;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-failure-codes.html */
export type FailureReason =
  | "AssumeRoleNotPermitted"
  | "DstBucketNotFound"
  | "DstBucketObjectLockConfigMissing"
  | "DstBucketUnversioned"
  | "DstKmsKeyInvalidState"
  | "DstKmsKeyNotFound"
  | "DstDelObjNotPermitted"
  | "DstPutObjNotPermitted"
  | "DstVersionNotFound"
  | "SrcGetObjNotPermitted"
  | "SrcKeyNotFound"
  | "SrcKmsKeyInvalidState";

/** The cell that one of these facts is for. */
export function toldScope(fact: DeliveredFact): Scope {
  return (fact.detail as unknown as { readonly to: Scope }).to;
}
