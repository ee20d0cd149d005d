import { after, type Duration } from "../../../base/instant.ts";
import type { AnyCell } from "../context.ts";
import { AwsError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import type { Kernel } from "../kernel.ts";

/** Lets the call in, unless an injected fault or an outage strikes it. */
export function admit(x: Exchange, kernel: Kernel): void | Promise<void> {
  if (kernel.faults.calm) return;
  const strike = kernel.faults.strike({
    service: x.target.definition.id,
    operation: x.target.operation.name,
    region: x.request.region,
    account: (x.cell as AnyCell).address.account,
  });
  if (strike === undefined) return;
  const { latency, lag, error } = strike;
  if (lag !== undefined) x.request = { ...x.request, lag };
  const fail = () => {
    if (error !== undefined) throw error;
  };
  if (latency === 0) return fail();
  return heldUp(kernel, latency).then(fail);
}

/** Resolves when the time is over; rejects when the world closes first. */
function heldUp(kernel: Kernel, latency: Duration): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const { activity, clock, closing } = kernel;
  const goOn = (settle: () => void) => {
    closing.removeEventListener("abort", onClosing);
    activity.begin();
    settle();
  };
  const onClosing = () => goOn(() => reject(new AwsError("ServiceUnavailable", 503, "Cloudlet is closing.")));
  activity.end(); // the clock may move on
  clock.at(after(clock.now(), latency), () => goOn(resolve));
  closing.addEventListener("abort", onClosing, { once: true });
  return promise;
}
