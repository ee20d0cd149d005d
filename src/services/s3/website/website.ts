/**
 * The website endpoint: pages for browsers, to whoever may read them anonymously.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html
 */
import { s3, type WebsiteConfiguration } from "../../../gen/s3.ts";
import type { Surface, SurfaceContext, SurfaceRequest } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { RawResponse } from "../../../kernel/edge/raw.ts";
import { answerPreflight, crossOrigin } from "../cors/answers.ts";
import { noSuchBucket } from "../errors.ts";
import { logVisit } from "../logging/surface.ts";
import type { S3Reader } from "../store.ts";
import { type Behind, behind } from "../surface.ts";
import { WEBSITE } from "./configuration.ts";
import { errorPage } from "./pages.ts";
import { type Arrival, escapeKey, type Redirection, redirectionFor, redirectionOfAll } from "./routing.ts";

type Context = SurfaceContext<S3Reader>;

/** At a host name of its own a website exists if a bucket has that name; at the endpoint it should. */
export const website: Surface<S3Reader> = (ctx, request) => {
  const name = request.hostName;
  const found = name === undefined ? undefined : behind(ctx, name);
  const own = !/\.s3-website[.-]/.test(request.raw.headers["host"] ?? "");
  if (own && (found === undefined || found.bucket.configuration(WEBSITE) === undefined)) return undefined;
  return new Visit(ctx, request, name ?? "", found).answer();
};

/** One request to a website. */
class Visit {
  readonly #ctx: Context;
  readonly #request: SurfaceRequest;
  readonly #bucket: string;
  readonly #found: Behind | undefined;
  readonly #arrival: Arrival;

  constructor(ctx: Context, request: SurfaceRequest, bucket: string, found: Behind | undefined) {
    this.#ctx = ctx;
    this.#request = request;
    this.#bucket = bucket;
    this.#found = found;
    this.#arrival = { host: request.raw.headers["host"] ?? bucket, secure: request.raw.secure };
  }

  async answer(): Promise<RawResponse> {
    const answer = await this.#answerOrPage();
    this.#log(answer);
    return answer;
  }

  /** Visits are logged as requests are. */
  #log(answer: RawResponse): void {
    if (this.#found === undefined) return;
    const { raw } = this.#request;
    const operation = raw.method === "HEAD" ? "HeadObject" : "GetObject";
    const code = answer.headers["x-amz-error-code"];
    const visit = { raw, operation, input: { Key: keyOf(raw.path) }, endpoint: "WEBSITE" } as const;
    logVisit(this.#ctx, this.#found, visit, answer, typeof code === "string" ? code : undefined);
  }

  async #answerOrPage(): Promise<RawResponse> {
    try {
      const { answer, key } = await this.#answer();
      const shared = crossOrigin(this.#ctx, { ...this.#request, path: `/${this.#bucket}/${escapeKey(key)}` });
      return shared === undefined ? answer : { ...answer, headers: { ...answer.headers, ...shared } };
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return this.#page(error, []);
    }
  }

  async #answer(): Promise<{ readonly answer: RawResponse; readonly key: string }> {
    const { raw } = this.#request;
    if (raw.method === "OPTIONS") return { answer: this.#preflight(), key: "" };
    const site = this.#configuration();
    const key = keyOf(raw.path);
    if (raw.method !== "GET" && raw.method !== "HEAD") throw methodNotAllowed(raw.method);
    const away =
      redirectionOfAll(site, key, raw.secure) ?? redirectionFor(site, key, undefined, this.#arrival);
    if (away !== undefined) return { answer: this.#redirect(away), key };
    const document = key === "" || key.endsWith("/") ? `${key}${site.IndexDocument?.Suffix ?? ""}` : key;
    try {
      return { answer: await this.#document(document), key };
    } catch (error) {
      if (!(error instanceof AwsError) || error.status < 400 || error.status === 412) throw error;
      return { answer: await this.#without(site, key, error), key };
    }
  }

  #configuration(): WebsiteConfiguration {
    if (this.#found === undefined) throw noSuchBucket(this.#bucket);
    const kept = this.#found.bucket.configuration(WEBSITE);
    if (kept === undefined)
      throw new AwsError(
        "NoSuchWebsiteConfiguration",
        404,
        "The specified bucket does not have a website configuration",
        { BucketName: this.#bucket },
      );
    return JSON.parse(kept) as WebsiteConfiguration;
  }

  #preflight(): RawResponse {
    const { origin, "access-control-request-method": method } = this.#request.raw.headers;
    const headers = (this.#request.raw.headers["access-control-request-headers"] ?? "")
      .split(",")
      .map((each) => each.trim().toLowerCase())
      .filter((each) => each !== "");
    const asked = { origin: origin ?? "", method: method ?? "", headers };
    return answerPreflight(this.#ctx, this.#bucket, asked, "OBJECT");
  }

  /** An object, or where its metadata says that it is to be found. */
  async #document(key: string): Promise<RawResponse> {
    const { method, headers } = this.#request.raw;
    const input = {
      Bucket: this.#bucket,
      Key: key,
      Range: headers["range"],
      IfMatch: headers["if-match"],
      IfNoneMatch: headers["if-none-match"],
    };
    const region = this.#found?.cell.scope.region;
    const answer =
      method === "HEAD"
        ? await this.#ctx.answer(s3, "HeadObject", input, { region })
        : await this.#ctx.answer(s3, "GetObject", input, { region });
    const location = answer.headers["x-amz-website-redirect-location"];
    return typeof location === "string" ? this.#redirect({ status: 301, location }) : answer;
  }

  /** What is said instead of a document that there is not, or that nobody may read. */
  async #without(site: WebsiteConfiguration, key: string, error: AwsError): Promise<RawResponse> {
    if (key !== "" && !key.endsWith("/") && (await this.#exists(`${key}/${site.IndexDocument?.Suffix}`)))
      return this.#redirect({ status: 302, location: `/${escapeKey(key)}/` });
    const away = redirectionFor(site, key, error.status, this.#arrival);
    if (away !== undefined) return this.#redirect(away);
    const errorKey = site.ErrorDocument?.Key;
    if (errorKey === undefined) return this.#page(error, []);
    try {
      const region = this.#found?.cell.scope.region;
      const document = await this.#ctx.answer(
        s3,
        "GetObject",
        { Bucket: this.#bucket, Key: errorKey },
        { region },
      );
      return { ...document, status: error.status };
    } catch (further) {
      if (!(further instanceof AwsError)) throw further;
      return this.#page(error, [further]);
    }
  }

  async #exists(key: string): Promise<boolean> {
    try {
      const region = this.#found?.cell.scope.region;
      await this.#ctx.call(s3, "HeadObject", { Bucket: this.#bucket, Key: key }, { region });
      return true;
    } catch (error) {
      if (error instanceof AwsError) return false;
      throw error;
    }
  }

  #redirect({ status, location }: Redirection): RawResponse {
    return { status, headers: { ...this.#ids(), Location: location }, body: undefined };
  }

  #page(error: AwsError, further: readonly AwsError[]): RawResponse {
    const headers = {
      ...this.#ids(),
      "x-amz-error-code": error.code,
      "x-amz-error-message": error.message,
      "Content-Type": "text/html; charset=utf-8",
    };
    const head = this.#request.raw.method === "HEAD" || error.status === 304;
    return {
      status: error.status,
      headers,
      body: head ? undefined : errorPage(error, this.#ctx.requestId, further),
    };
  }

  #ids(): Record<string, string> {
    return { "x-amz-request-id": this.#ctx.requestId, "x-amz-id-2": "" };
  }
}

function methodNotAllowed(method: string): AwsError {
  return new AwsError("MethodNotAllowed", 405, "The specified method is not allowed against this resource.", {
    Method: method,
    ResourceType: "OBJECT",
  });
}

function keyOf(path: string): string {
  try {
    return decodeURIComponent(path.slice(1));
  } catch {
    throw new AwsError("InvalidURI", 400, "Couldn't parse the specified URI.", { URI: path });
  }
}
