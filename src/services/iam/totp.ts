/** Time-based one-time passwords as virtual MFA devices show them: RFC 6238 over RFC 4226, SHA-1, 30 s, 6 digits. */
import { createHmac } from "node:crypto";
import { type Instant, SECOND } from "../../base/instant.ts";
import { BASE32 } from "../../kernel/ids/ids.ts";

const STEP = 30 * SECOND;
const DIGITS = 6;
/** How far a device's clock may be off when it is enabled or resynchronized. */
const DRIFT_STEPS_MAX = 20;

/** The number of the thirty seconds in which `at` lies. */
export function stepOf(at: Instant): number {
  return Math.floor(at / STEP);
}

/** The six digits a device with this seed (base 32) shows during a time step. */
export function codeAt(seed: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", base32Bytes(seed)).update(counter).digest();
  const offset = (mac[mac.length - 1] ?? 0) & 15;
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS;
  return number.toString().padStart(DIGITS, "0");
}

/** The time step within `reach` of `around` whose code this is, the nearest first, later than `spent`. */
export function stepShowing(
  seed: string,
  code: string,
  around: number,
  reach: number,
  spent: number,
): number | undefined {
  for (let distance = 0; distance <= reach; distance++)
    for (const step of distance === 0 ? [around] : [around - distance, around + distance])
      if (step > spent && codeAt(seed, step) === code) return step;
  return undefined;
}

/**
 * Checks two consecutive codes, as enabling and resynchronizing a device asks for them. Answers the later code's
 * step, or undefined when they are not two neighbours near `now` or were used before.
 */
export function synchronize(
  seed: string,
  codes: readonly [string, string],
  now: Instant,
  spent: number,
): number | undefined {
  const around = stepOf(now);
  for (let distance = 0; distance <= DRIFT_STEPS_MAX; distance++)
    for (const first of distance === 0 ? [around - 1] : [around - 1 - distance, around - 1 + distance])
      if (first > spent && codeAt(seed, first) === codes[0] && codeAt(seed, first + 1) === codes[1])
        return first + 1;
  return undefined;
}

/** RFC 4648 base 32, without padding; the seed is made by us, so every character is of the alphabet. */
export function base32Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text) {
    held = (held << 5) | BASE32.indexOf(character);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}
