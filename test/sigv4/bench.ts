/** What the signature tests share: an authenticator that knows given keys, and requests. */
import { accountOfAccessKeyId } from "../../src/aws/access-key-id.ts";
import type { Instant } from "../../src/base/instant.ts";
import { AwsError } from "../../src/kernel/dispatch/errors.ts";
import { rootOf } from "../../src/kernel/iam/principal.ts";
import { AesSealer } from "../../src/kernel/ids/aes-sealer.ts";
import { IdStream } from "../../src/kernel/ids/id-stream.ts";
import type { AccessKeyRecord, IdentityDirectory } from "../../src/kernel/ports/identity.ts";
import { Authenticator, type SigningEndpoint } from "../../src/kernel/sigv4/authenticator.ts";
import { readBasicDate } from "../../src/kernel/sigv4/claim.ts";
import type { RefusalFamily } from "../../src/kernel/sigv4/refusal.ts";

export interface Key {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly status?: AccessKeyRecord["status"];
}

export const S3: SigningEndpoint = {
  signingNames: ["s3", "s3express"],
  region: undefined,
  family: "s3",
  unsignedPayload: true,
};

export function standardEndpoint(name: string, family: RefusalFamily, region?: string): SigningEndpoint {
  return { signingNames: [name], region, family, unsignedPayload: false };
}

export function instantOf(date: string): Instant {
  const at = readBasicDate(date);
  if (at === undefined) throw new RangeError(date);
  return at;
}

const ROOT_KEY = Buffer.alloc(32, 7);
export const IDS = new IdStream(ROOT_KEY, "test", 1);
export const SEALER = new AesSealer({ rootKey: ROOT_KEY, nonce: () => IDS.bytes(12) });

/** An authenticator whose directory holds `keys`, at the instant `date`. */
export function authenticatorWith(
  keys: readonly Key[],
  date: string,
  options: { readonly strict?: boolean; readonly virtualAt?: (signedAt: Instant) => Instant } = {},
): Authenticator & { readonly now: Instant } {
  const records = new Map(keys.map((key) => [key.accessKeyId, recordOf(key)]));
  const identity = { accessKey: (id: string) => records.get(id) } as unknown as IdentityDirectory;
  const now = instantOf(date);
  const authenticator = new Authenticator({
    identity: () => identity,
    sealer: SEALER,
    rootSecret: options.strict === true ? "root secret" : undefined,
    signingNow: () => now,
    ...(options.virtualAt === undefined ? {} : { virtualAt: options.virtualAt }),
  });
  return Object.assign(authenticator, { now });
}

function recordOf({ accessKeyId, secretAccessKey, status }: Key): AccessKeyRecord {
  const principal = rootOf(accountOfAccessKeyId(accessKeyId) ?? "111122223333");
  return { accessKeyId, secretAccessKey, status: status ?? "Active", principal };
}

export function request(method: string, path: string, headers: Readonly<Record<string, string>>) {
  return { method, path, query: "", headers };
}

/** The code of the AwsError that `run` throws. */
export function codeOf(run: () => unknown): string {
  return errorOf(run).code;
}

export function errorOf(run: () => unknown): AwsError {
  try {
    run();
  } catch (error) {
    if (error instanceof AwsError) return error;
    throw error;
  }
  throw new Error("expected an AwsError");
}
