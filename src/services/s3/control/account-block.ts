/**
 * Block Public Access for all buckets of an account, in every Region. Each Region's cell keeps what was set, and each
 * of its buckets repeats it, so that a request looks at nothing but its bucket.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/configuring-block-public-access-account.html
 */
import { partitionOf, REGIONS } from "../../../aws/regions.ts";
import type { PublicAccessBlockConfiguration } from "../../../gen/s3control.ts";
import type { DeliveredFact, FactRow } from "../../../kernel/dispatch/contract.ts";
import { ACCOUNT_BLOCK, PUBLIC_ACCESS_BLOCK } from "../access/access-settings.ts";
import { noAccountBlock } from "../errors.ts";
import type { Write } from "../kit.ts";
import type { S3Reader, S3Writer } from "../store.ts";
import { read, write } from "./kit.ts";

/** An account's Block Public Access changed in one Region, and is to in another. */
export const ACCOUNT_BLOCK_CHANGED = "s3.AccountBlockChanged";

interface Change {
  readonly region: string;
  /** JSON; null: taken away. */
  readonly body: string | null;
}

const BUCKETS_AT_ONCE = 1_000;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutPublicAccessBlock.html */
export const PutPublicAccessBlock = write("PutPublicAccessBlock", (ctx, input) => {
  const asked = input.PublicAccessBlockConfiguration;
  const kept: Required<PublicAccessBlockConfiguration> = {
    BlockPublicAcls: asked.BlockPublicAcls === true,
    IgnorePublicAcls: asked.IgnorePublicAcls === true,
    BlockPublicPolicy: asked.BlockPublicPolicy === true,
    RestrictPublicBuckets: asked.RestrictPublicBuckets === true,
  };
  setEverywhere(ctx, JSON.stringify(kept));
  return {};
});

export const GetPublicAccessBlock = read("GetPublicAccessBlock", (ctx) => {
  const kept = ctx.store.accessPoints.accountSetting(PUBLIC_ACCESS_BLOCK);
  if (kept === undefined) throw noAccountBlock();
  return { PublicAccessBlockConfiguration: JSON.parse(kept) as PublicAccessBlockConfiguration };
});

export const DeletePublicAccessBlock = write("DeletePublicAccessBlock", (ctx) => {
  setEverywhere(ctx, null);
  return {};
});

/** Here at once, elsewhere as soon as the news has got there. */
function setEverywhere(ctx: Write, body: string | null): void {
  setHere(ctx, body);
  const { partition, account, region: here } = ctx.scope;
  for (const region of REGIONS) {
    if (region === here || partitionOf(region) !== partition) continue;
    const detail = { region, body };
    ctx.publish({ kind: ACCOUNT_BLOCK_CHANGED, resource: `arn:${partition}:s3::${account}:`, detail });
  }
}

function setHere(ctx: Write, body: string | null): void {
  ctx.store.accessPoints.setForAccount(PUBLIC_ACCESS_BLOCK, body ?? undefined);
  let after = "";
  for (;;) {
    const page = ctx.store.buckets.list("", after, BUCKETS_AT_ONCE);
    for (const { name } of page) {
      const bucket = ctx.store.buckets.named(name);
      if (bucket !== undefined) ctx.store.buckets.configure(bucket.id, ACCOUNT_BLOCK, body ?? undefined);
    }
    if (page.length < BUCKETS_AT_ONCE) return;
    after = page.at(-1)?.name ?? "";
  }
}

export const accountBlockChanged: FactRow<S3Reader, S3Writer> = {
  where: (fact) => ({ ...fact.source, region: changeOf(fact).region }),
  does: (ctx, fact) => setHere(ctx, changeOf(fact).body),
};

function changeOf({ detail }: DeliveredFact): Change {
  return detail as unknown as Change;
}
