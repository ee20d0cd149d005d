import { after } from "../../../base/instant.ts";
import type { Exchange } from "../exchange.ts";
import type { Kernel } from "../kernel.ts";
import type { AnyCell } from "../context.ts";

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
  const { latency, error } = strike;
  const fail = () => {
    if (error !== undefined) throw error;
  };
  if (latency === 0) return fail();
  return new Promise<void>((resolve) => {
    kernel.activity.end(); // held up: the clock may move on
    kernel.clock.at(after(kernel.clock.now(), latency), () => {
      kernel.activity.begin();
      resolve();
    });
  }).then(fail);
}
