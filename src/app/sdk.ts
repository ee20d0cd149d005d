import { inProcessHandler } from "../kernel/edge/in-process.ts";
import type { World } from "../kernel/world.ts";

/** Long-term or temporary credentials as the SDKs take them. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface SdkOptions<Config> {
  /** Twelve digits; the client acts as that account's root. Default 000000000000. */
  readonly account?: string;
  readonly region?: string;
  /** Act as whom these belong to, instead of an account's root. */
  readonly credentials?: Credentials;
  /** Further configuration for the client's constructor. */
  readonly config?: Partial<Config>;
}

/** Makes clients of the AWS SDK for JavaScript v3 that reach a world without sockets. */
export function sdkClients(world: World, endpoint: string, defaultRegion: string) {
  return <Client, Config extends object>(
    Client: new (config: Config) => Client,
    options: SdkOptions<Config> = {},
  ): Client => {
    const account = options.account ?? "000000000000";
    const credentials = options.credentials ?? {
      accessKeyId: account,
      secretAccessKey: world.rootSecret ?? "test",
    };
    return new Client({
      region: options.region ?? defaultRegion,
      endpoint,
      credentials,
      requestHandler: inProcessHandler((request, signal) => world.handle(request, signal)),
      maxAttempts: 1,
      ...options.config,
    } as unknown as Config);
  };
}
