import { isoInstant } from "../base/instant.ts";
import type { RawResponse } from "../kernel/edge/raw.ts";
import type { AdminPort } from "./port.ts";
import { json } from "./request.ts";

/**
 * The paths under which LocalStack tells that it is up. awslocal, cdklocal, tflocal, Testcontainers and CI actions
 * look there. https://docs.localstack.cloud/aws/capabilities/networking/internal-endpoints/
 */
export function localStackHealth(world: AdminPort): RawResponse {
  const states = world.services().map(({ id, loaded }) => [id, loaded ? "running" : "available"]);
  return json({ services: Object.fromEntries(states), edition: "community", version: world.version });
}

export function localStackInfo({ version, clock }: AdminPort): RawResponse {
  return json({
    version,
    edition: "community",
    is_license_activated: false,
    system: "cloudlet",
    is_docker: false,
    server_time_utc: isoInstant(clock.now()).slice(0, 19),
  });
}

/** Cloudlet runs no init scripts; whoever can ask finds every stage behind it. */
export function localStackInit(): RawResponse {
  return json({ completed: { BOOT: true, START: true, READY: true, SHUTDOWN: false }, scripts: [] });
}

export function localStackInitStage(): RawResponse {
  return json({ completed: true, scripts: [] });
}
