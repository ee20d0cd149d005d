/** Finds trails by what callers call them. */
import { parseArn } from "../../../aws/arn.ts";
import { cloudTrailARNInvalid, invalidHomeRegion, invalidTrailName, trailNotFound } from "../errors.ts";
import type { Read } from "../kit.ts";
import { type Trail, trailArn } from "./trail.ts";

const NAME_MIN = 3;
const NAME_MAX = 128;

/** Throws InvalidTrailNameException. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trail-naming-requirements.html */
export function checkName(name: string): void {
  if (name.length < NAME_MIN || name.length > NAME_MAX)
    throw invalidTrailName(
      "Trail name cannot have length less than 3 or greater than 128. Please specify trail name with length between 3 and 128.",
    );
  if (!/^[A-Za-z0-9._-]+$/.test(name))
    throw invalidTrailName(
      "Trail name or ARN can only contain uppercase letters, lowercase letters, numbers, periods (.), hyphens (-), and underscores (_).",
    );
  if (!/^[A-Za-z0-9]/.test(name)) throw invalidTrailName("Trail name must starts with a letter or number.");
  if (!/[A-Za-z0-9]$/.test(name)) throw invalidTrailName("Trail name must ends with a letter or number.");
  if (/[._-]{2}/.test(name))
    throw invalidTrailName("Trail name cannot have two consecutive periods, hyphens or underscores.");
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name))
    throw invalidTrailName("Trail name must not be formatted as an IP address.");
}

/** The ARN that a name or an ARN means in the Region that was addressed. Throws CloudTrailARNInvalidException. */
export function arnOf(ctx: Read, nameOrArn: string): string {
  if (!nameOrArn.startsWith("arn:")) {
    checkName(nameOrArn);
    return trailArn(ctx.scope, ctx.request.region, nameOrArn);
  }
  const arn = parseArn(nameOrArn);
  if (arn?.service !== "cloudtrail" || !arn.resource.startsWith("trail/"))
    throw cloudTrailARNInvalid("Invalid trail ARN.");
  return nameOrArn;
}

/** Throws TrailNotFoundException. */
export function trailNamed(ctx: Read, nameOrArn: string): Trail {
  const arn = arnOf(ctx, nameOrArn);
  const trail = ctx.store.trail(arn);
  if (trail === undefined)
    throw trailNotFound(`Unknown trail: ${nameOrArn} for the user: ${ctx.scope.account}`);
  return trail;
}

/** For changes: those are made in the trail's home Region. Throws InvalidHomeRegionException. */
export function trailAtHome(ctx: Read, nameOrArn: string): Trail {
  const trail = trailNamed(ctx, nameOrArn);
  if (trail.homeRegion !== ctx.request.region)
    throw invalidHomeRegion(
      `The trail ${trail.arn} has the home Region ${trail.homeRegion}, and cannot be changed from ${ctx.request.region}.`,
    );
  return trail;
}
