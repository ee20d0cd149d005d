/** A frozen world with a directory bucket in it, reached as AWS's clients reach it: by the names of its endpoints. */
import { IAM } from "@aws-sdk/client-iam";
import { S3, type S3ClientConfig, type SessionCredentials } from "@aws-sdk/client-s3";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { client, text } from "./fixtures.ts";

export const BUCKET = "base--use1-az4--x-s3";
export const ARN = `arn:aws:s3express:us-east-1:000000000000:bucket/${BUCKET}`;

export interface DirectoryWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly s3: S3;
  readonly Bucket: string;
  put(key: string, body?: string): Promise<string | undefined>;
  /** The object's text. */
  get(key: string): Promise<string>;
}

/** No endpoint is set: requests go to AWS's own names. */
export function zonal(
  world: Cloudlet,
  config: S3ClientConfig = {},
  credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string },
): S3 {
  const named = { endpoint: undefined, ...config } as unknown as S3ClientConfig;
  return world.sdk(S3, { ...(credentials !== undefined && { credentials }), config: named });
}

export function createDirectory(s3: S3, Bucket: string, zone = "use1-az4") {
  return s3.createBucket({
    Bucket,
    CreateBucketConfiguration: {
      Location: { Type: "AvailabilityZone", Name: zone },
      Bucket: { Type: "Directory", DataRedundancy: "SingleAvailabilityZone" },
    },
  });
}

export async function startDirectory(): Promise<DirectoryWorld> {
  const world = await startCloudlet({ clock: "frozen" });
  const s3 = zonal(world);
  await createDirectory(s3, BUCKET);
  return {
    world,
    s3,
    Bucket: BUCKET,
    put: async (Key, body = "") => (await s3.putObject({ Bucket: BUCKET, Key, Body: body })).ETag,
    get: async (Key) => text(await s3.getObject({ Bucket: BUCKET, Key })),
    [Symbol.asyncDispose]: () => world.close(),
  };
}

/** The same by path, at the world's own endpoint, and with the caller's own credentials all the way. */
export function byPath(world: Cloudlet): S3 {
  return client(world, { disableS3ExpressSessionAuth: true });
}

/** A client that acts in this session, whatever it is good for. */
export function inSession(world: Cloudlet, session: SessionCredentials | undefined): S3 {
  const s3 = zonal(world);
  const identity = {
    accessKeyId: session?.AccessKeyId ?? "",
    secretAccessKey: session?.SecretAccessKey ?? "",
    sessionToken: session?.SessionToken ?? "",
  };
  s3.config.s3ExpressIdentityProvider = { getS3ExpressIdentity: async () => identity };
  return s3;
}

/** A user with these permissions, and its client. */
export async function user(world: Cloudlet, name: string, ...statements: readonly object[]): Promise<S3> {
  const iam = world.sdk(IAM);
  await iam.createUser({ UserName: name });
  const { AccessKey } = await iam.createAccessKey({ UserName: name });
  if (statements.length > 0)
    await iam.putUserPolicy({
      UserName: name,
      PolicyName: "p",
      PolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement: statements }),
    });
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  return zonal(world, {}, credentials);
}
