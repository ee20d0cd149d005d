import type { CreateSessionOutput, CreateSessionRequest } from "../../../gen/s3.ts";
import type { AuthzRule } from "../../../kernel/dispatch/contract.ts";
import type { BucketSession } from "../../../kernel/iam/principal.ts";
import { issueSession } from "../../../kernel/sigv4/session.ts";
import { bucketOf } from "../addressing.ts";
import { isDirectory } from "../directory/name.ts";
import {
  earlySessionDemand,
  grantedMode,
  hasOwnEndpoint,
  inSession,
  type SessionMode,
  sessionDemand,
} from "../directory/session.ts";
import { type Encryption, SSE_S3, toldEncryption } from "../encryption/encryption.ts";
import { newKeys } from "../encryption/request.ts";
import { invalidArgument, methodNotAllowed } from "../errors.ts";
import { type Read, staged } from "../kit.ts";
import type { S3Reader } from "../store.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html */
export const CreateSession = staged("CreateSession", {
  /** Keys of KMS are tried out: whoever may not use them has no session. */
  prepare: (ctx, input): Encryption | Promise<Encryption> => {
    if (isEarly(ctx, input)) return SSE_S3;
    const keys = newKeys(ctx, bucketOf(ctx, input), "", input);
    return keys instanceof Promise ? keys.then(({ encryption }) => encryption) : keys.encryption;
  },
  commit: (ctx, input, encryption): CreateSessionOutput => {
    const keyId = "keyArn" in encryption ? encryption.keyArn : undefined;
    const session: BucketSession = {
      name: input.Bucket,
      owner: ctx.scope.account,
      mode: modeOf(ctx, input),
      encryption: { algorithm: encryption.kind, keyId },
    };
    return {
      Credentials: issueSession(ctx, inSession(ctx.caller, session, ctx.now)),
      ...toldEncryption(encryption),
    };
  },
});

export const onSession: AuthzRule<CreateSessionRequest, S3Reader> = (ctx, input) => {
  if (!isDirectory(input.Bucket)) throw methodNotAllowed();
  if (isEarly(ctx, input)) return earlySessionDemand(ctx, input.Bucket, input);
  return sessionDemand(ctx, bucketOf(ctx, input), input, modeOf(ctx, input));
};

/** A session for the sake of the bucket's creation, as clients with an endpoint of their own ask for it. */
function isEarly(ctx: Read, { Bucket: name }: CreateSessionRequest): boolean {
  return ctx.store.buckets.named(name) === undefined && !hasOwnEndpoint(ctx);
}

function modeOf(ctx: Read, input: CreateSessionRequest): SessionMode {
  const { SessionMode: asked } = input;
  if (asked === undefined && isEarly(ctx, input)) return "ReadWrite";
  if (asked === undefined) return grantedMode(ctx, bucketOf(ctx, input), input);
  if (asked === "ReadOnly" || asked === "ReadWrite") return asked;
  throw invalidArgument(
    "Session mode must be ReadOnly or ReadWrite",
    "x-amz-create-session-mode",
    String(asked),
  );
}
