/**
 * Which functions a chain of invocations has come through, and how often: it travels in the trace header, which SDKs
 * inside functions send on.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html
 */
import { hash } from "node:crypto";

/** Beyond so many invocations in one chain, a function is not invoked again. */
export const RECURSION_MAX = 16;
const DIGITS = 8;

type Lineage = ReadonlyMap<string, number>;

function nameOf(functionArn: string): string {
  return hash("sha256", functionArn).slice(0, DIGITS);
}

/** "Lineage=1:a1b2c3d4:3|1:00112233:1", anywhere in the header. */
function lineageIn(traceHeader: string | undefined): Lineage {
  const text = /(?:^|;)\s*Lineage=([^;]+)/.exec(traceHeader ?? "")?.[1] ?? "";
  const lineage = new Map<string, number>();
  for (const part of text.split("|")) {
    const [, name, count] = part.split(":");
    if (name !== undefined && /^\d+$/.test(count ?? "")) lineage.set(name, Number(count));
  }
  return lineage;
}

/** How often a chain has come through the function already. */
export function timesIn(traceHeader: string | undefined, functionArn: string): number {
  return lineageIn(traceHeader).get(nameOf(functionArn)) ?? 0;
}

/** The header of one more invocation in the chain that the caller's belongs to, or of a new chain. */
export function tracedOn(
  caller: string | undefined,
  functionArn: string,
  own: { readonly root: string; readonly parent: string; readonly sampled: boolean },
): string {
  const lineage = new Map(lineageIn(caller));
  lineage.set(nameOf(functionArn), timesIn(caller, functionArn) + 1);
  const root = /(?:^|;)\s*Root=([^;]+)/.exec(caller ?? "")?.[1] ?? own.root;
  const parts = [...lineage].map(([name, count]) => `1:${name}:${count}`);
  // Who called decides whether a trace is sampled; where nobody did, it is decided now.
  const sampled = /(?:^|;)\s*Sampled=([01])/.exec(caller ?? "")?.[1] ?? (own.sampled ? "1" : "0");
  return `Root=${root};Parent=${own.parent};Sampled=${sampled};Lineage=${parts.join("|")}`;
}
