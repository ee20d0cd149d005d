import type { FetchJson } from "./keys.ts";

const ANSWER_BYTES_MAX = 1_000_000;
const WAIT_MILLISECONDS = 5_000;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Asks over the network: https, and plain http only of this machine itself. */
export const fetchJson: FetchJson = async (url, signal) => {
  const { protocol, hostname } = new URL(url);
  if (protocol !== "https:" && !(protocol === "http:" && LOOPBACK.test(hostname)))
    throw new TypeError(`identity providers are asked over https, not ${protocol}`);
  const answer = await fetch(url, {
    redirect: "error",
    headers: { accept: "application/json" },
    signal: AbortSignal.any([signal, AbortSignal.timeout(WAIT_MILLISECONDS)]),
  });
  if (!answer.ok) throw new TypeError(`${url} answered ${answer.status}`);
  return JSON.parse(await boundedText(answer));
};

async function boundedText(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    if (length > ANSWER_BYTES_MAX) throw new RangeError(`more than ${ANSWER_BYTES_MAX} bytes of keys`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
