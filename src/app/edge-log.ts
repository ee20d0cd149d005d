import type { EdgeEvent } from "../kernel/edge/serve.ts";

/** Tells of what is a defect of Cloudlet's own; what a client did wrong, the client was told. */
export function reportEdge(event: EdgeEvent, report: (defect: unknown, what: string) => void): void {
  if (event.kind !== "handler-failed" && event.kind !== "answer-broken") return;
  report(event.error ?? event.message, `answering ${event.sourceIp}`);
}
