/** The example application in a world with a socket and a frozen clock, and everything that a test asks of it. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { pathToFileURL } from "node:url";
import { Lambda } from "@aws-sdk/client-lambda";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";

export const hasBoto3 = spawnSync("python3", ["-c", "import boto3"], { stdio: "ignore" }).status === 0;
const EXAMPLE = join(import.meta.dirname, "../../examples/photo-events");

/** What the set-up script answers. */
export interface Names {
  readonly account: string;
  readonly photos: string;
  readonly site: string;
  readonly trail: string;
  readonly siteOrigin: string;
  readonly signUrl: string;
  readonly arns: {
    readonly topic: string;
    readonly alarmTopic: string;
    queue(name: string): string;
    function(name: string): string;
  };
}

export type MakeClient = <Client>(Class: new (config: object) => Client) => Client;

interface SetupOptions {
  readonly client: MakeClient;
  readonly endpoint: string;
  readonly listener?: string;
  readonly until: (ready: () => Promise<boolean>) => Promise<void>;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity. */
  readonly pixels: Uint8Array;
}

/** A notification as SNS posts it. */
export type Signed = Readonly<Record<string, string>>;

const load = (path: string) => import(pathToFileURL(join(EXAMPLE, path)).href);
export const { setUp }: { readonly setUp: (options: SetupOptions) => Promise<Names> } =
  await load("setup.mjs");
export const {
  isSigned,
  listen,
}: {
  readonly isSigned: (message: Signed) => Promise<boolean>;
  readonly listen: (
    port: number,
    onPhoto: (photo: { readonly id: string }, message: Signed) => void,
  ) => Promise<{ readonly url: string; close(): Promise<void> }>;
} = await load("listener.mjs");
export const {
  decodePng,
  encodePng,
}: { readonly decodePng: (file: Uint8Array) => Picture; readonly encodePng: (picture: Picture) => Buffer } =
  await load("functions/thumbnail/png.mjs");

/** Clients that come through the socket, as the account's root. */
export function clientsAt(endpoint: string): MakeClient {
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  return (Class) => new Class({ endpoint, region: "us-east-1", credentials, maxAttempts: 1 });
}

/** The left half red, the right half blue. */
export function picture(width: number, height: number): Picture {
  const pixels = Buffer.alloc(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const [red, blue] = at % width < width / 2 ? [255, 0] : [0, 255];
    pixels.set([red, 0, blue, 255], at * 4);
  }
  return { width, height, pixels };
}

export interface App extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly names: Names;
  readonly client: MakeClient;
  /** What the listener was told, and the messages that told it. */
  readonly heard: Array<{ readonly id: string; readonly message: Signed }>;
}

export async function startApp(): Promise<App> {
  const world = await startCloudlet({ clock: "frozen" });
  const { url, close } = await world.listen();
  // The listener fetches the certificate that messages are signed with by HTTPS.
  setDefaultCACertificates([...getCACertificates("default"), await world.certificateAuthority()]);
  const heard: Array<{ readonly id: string; readonly message: Signed }> = [];
  const listener = await listen(0, ({ id }, message) => heard.push({ id, message }));
  const client = clientsAt(url);
  const until = async (ready: () => Promise<boolean>) => {
    for (let second = 0; !(await ready()); second++) {
      if (second === 120) throw new Error("not ready after two minutes");
      await world.clock.advance({ seconds: 1 });
    }
  };
  const names = await setUp({ client, endpoint: url, listener: listener.url, until });
  if (!hasBoto3) await stopAlbum(client, world);
  await world.idle();
  return {
    world,
    names,
    client,
    heard,
    [Symbol.asyncDispose]: async () => {
      await close();
      await world.close();
      await listener.close();
    },
  };
}

/** Without boto3 the function in Python could only fail, again and again. */
async function stopAlbum(client: MakeClient, world: Cloudlet): Promise<void> {
  const lambda = client(Lambda);
  const { EventSourceMappings = [] } = await lambda.listEventSourceMappings({ FunctionName: "photo-album" });
  for (const { UUID } of EventSourceMappings) await lambda.updateEventSourceMapping({ UUID, Enabled: false });
  await world.clock.advance({ seconds: 5 });
}
