import { isoInstant } from "../base/instant.ts";
import type { RawResponse } from "../kernel/edge/raw.ts";
import { countGrades, type Grade } from "./coverage.ts";
import type { AdminPort } from "./port.ts";
import { type AdminRequest, BadRequest, json, readObject } from "./request.ts";
import { isLoopback } from "./trust.ts";

export function health({ version }: AdminPort): RawResponse {
  return json({ status: "ok", version });
}

export function info(world: AdminPort): RawResponse {
  const { version, settings, clock } = world;
  return json({
    version,
    pid: process.pid,
    node: process.versions.node,
    now: isoInstant(clock.now()),
    clock: clock.frozen ? "frozen" : clock.rate === 1 ? "live" : `scaled:${clock.rate}`,
    dataDirectory: settings.dataDirectory ?? null,
    iam: settings.iam,
    strictCredentials: settings.strictCredentials,
    region: settings.region,
    seeded: settings.seeded,
    services: world.services().map(({ id }) => id),
    memoryBytes: process.memoryUsage.rss(),
  });
}

export async function reset(world: AdminPort, request: AdminRequest): Promise<RawResponse> {
  await readObject(request, []);
  await world.reset();
  return json({ status: "empty" });
}

export async function saveSnapshot(world: AdminPort): Promise<RawResponse> {
  const headers = { "Content-Type": "application/octet-stream", "Cache-Control": "no-store" };
  return { status: 200, headers, body: await world.saveSnapshot() };
}

export async function loadSnapshot(world: AdminPort, { raw }: AdminRequest): Promise<RawResponse> {
  await world.loadSnapshot(raw.body.stream());
  return json({ status: "loaded" });
}

const GRADES: readonly Grade[] = ["real", "control-plane", "missing"];

/** Grades of every operation; `?service=` and `?grade=` narrow them down. */
export async function coverage(world: AdminPort, { query }: AdminRequest): Promise<RawResponse> {
  const grade = query.get("grade");
  if (grade !== null && !GRADES.some((known) => known === grade)) {
    throw new BadRequest(`grade is one of ${GRADES.join(", ")}.`);
  }
  const all = await world.coverage();
  const services = all
    .filter(({ id }) => query.get("service") === null || id === query.get("service"))
    .map((service) => {
      const wanted = Object.entries(service.operations).filter(([, own]) => grade === null || own === grade);
      return { id: service.id, counts: countGrades(service), operations: Object.fromEntries(wanted) };
    });
  return json({ services });
}

export async function inspect(world: AdminPort): Promise<RawResponse> {
  return json(await world.inspect());
}

/** Only from this machine: whoever shares the network must not be able to stop it. */
export async function shutdown(world: AdminPort, request: AdminRequest): Promise<RawResponse> {
  await readObject(request, []);
  if (!isLoopback(request.raw.sourceIp)) {
    return json({ error: "Cloudlet is only stopped from the machine it runs on." }, 403);
  }
  world.shutdown();
  return json({ status: "stopping" });
}

/** What HTTPS clients have to trust, as a file of its own. */
export async function certificateAuthority(world: AdminPort): Promise<RawResponse> {
  const headers = { "Content-Type": "application/x-pem-file", "Cache-Control": "no-store" };
  return { status: 200, headers, body: await world.certificateAuthority() };
}
