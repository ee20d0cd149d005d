/**
 * Where the protocol leaves open which service or operation is meant, a row decides and says why. The first row that
 * fits counts. No row, no guess: a request that is still ambiguous is refused, and a test over all models fails.
 */

/** Chooses among services that share a signing name or an endpoint. */
export interface SharedNameRow {
  /** The signing name or endpoint prefix. */
  readonly name: string;
  readonly service: string;
  readonly path?: RegExp;
  readonly because: string;
}

export const SHARED_NAMES: readonly SharedNameRow[] = [
  {
    name: "apigateway",
    path: /^\/v2(?:\/|$)/,
    service: "apigatewayv2",
    because: "its whole API lives below /v2",
  },
  {
    name: "apigateway",
    service: "apigateway",
    because: "HTTP and WebSocket APIs are below /v2, the rest is version 1",
  },
  {
    name: "s3",
    path: /^\/v20180820\//,
    service: "s3control",
    because:
      "all its paths begin so, and a version date in front of an object's key is no bucket anybody owns",
  },
  { name: "s3", service: "s3", because: "S3 Control has its own path prefix" },
];

/** Signing names and endpoint labels that belong to a service whose model has others. */
export const FURTHER_NAMES: Readonly<Record<string, string>> = {
  /** Directory buckets are S3 with sessions. */
  s3express: "s3",
  /** GetObject through a Lambda function, WriteGetObjectResponse: operations of S3's own model. */
  "s3-object-lambda": "s3",
  /** Access points on Outposts are managed by S3 Control. */
  "s3-outposts": "s3control",
  /** SDKs before 2019 signed for the name of the endpoint. */
  email: "ses",
};

/** Services whose clients come without signature and without a telling host: known by their path. */
export interface UnsignedPathRow {
  readonly method?: string;
  readonly path: RegExp;
  readonly contentType?: RegExp;
  /** A header that only this service's clients send. */
  readonly header?: string;
  readonly service: string;
  readonly because: string;
}

export const UNSIGNED_PATHS: readonly UnsignedPathRow[] = [
  {
    method: "POST",
    path: /^\/(?:client\/register|device_authorization|token)$/,
    contentType: /^application\/json\b/,
    service: "sso-oidc",
    because: "device login is unsigned; S3 takes no JSON at these paths",
  },
  {
    path: /^\/(?:federation\/credentials|assignment\/accounts|assignment\/roles|logout)$/,
    header: "x-amz-sso_bearer_token",
    service: "sso",
    because: "the portal is called with a bearer token, not a signature",
  },
  {
    path: /^\/v20180820\//,
    header: "x-amz-account-id",
    service: "s3control",
    because: "only S3 Control has this path and wants this header",
  },
  {
    path: /^\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:\/|$)/,
    service: "s3",
    because:
      "public objects are the one thing that is commonly fetched without any signature, and the path begins with a bucket's name",
  },
];

/** An unsigned request whose path is a queue's URL and that names an Action. */
export const QUEUE_URL = {
  path: /^\/[0-9]{12}\/[A-Za-z0-9_-]{1,80}(?:\.fifo)?\/?$/,
  service: "sqs",
  because: "clients of the query protocol post to the queue itself, and no other query service has paths",
};

/** An unsigned request to a name directly below a local domain, such as photos.localhost. */
export const NAME_BELOW_DOMAIN = {
  service: "s3",
  because: "buckets are the only things with names of their own there; services' names were looked for first",
};

/** What an endpoint answers that is no AWS API; the service's definition has the handler under the surface's name. */
export interface SurfaceRow {
  readonly service: string;
  readonly surface: string;
  /** The endpoint's label in the host name; without one, requests to the service itself are meant. */
  readonly endpoint?: string;
  /** "foreign": any host name that says nothing about AWS, of a request that is not signed. */
  readonly host?: "foreign";
  readonly methods?: readonly string[];
  /** An unsigned request to this path, at whatever name, and with this query if one is told. */
  readonly path?: RegExp;
  readonly query?: RegExp;
  readonly contentType?: RegExp;
  readonly because: string;
}

export const SURFACES: readonly SurfaceRow[] = [
  {
    service: "iam",
    surface: "tokenIssuer",
    endpoint: "sts.global",
    because: "<id>.tokens.sts.global is where OpenID Connect looks for the keys of an account's tokens",
  },
  {
    service: "acm-pca",
    surface: "ocsp",
    endpoint: "ocsp.acm-pca",
    because: "certificates name http://ocsp.acm-pca.<region>.amazonaws.com, where anybody may ask about them",
  },
  {
    service: "acm-pca",
    surface: "ocsp",
    methods: ["POST"],
    path: /^\/[^/]*$/,
    contentType: /^application\/ocsp-request\b/,
    because: "authorities may give their responder a name of its own, and no API takes this content type",
  },
  {
    service: "sns",
    surface: "certificate",
    methods: ["GET", "HEAD"],
    path: /^\/SimpleNotificationService-[0-9a-f]{32}\.pem$/,
    because: "whoever checks a notification fetches its certificate from there, without being anybody",
  },
  {
    service: "sns",
    surface: "link",
    methods: ["GET"],
    path: /^\/$/,
    query: /(?:^|&)Action=(?:ConfirmSubscription|Unsubscribe)(?:&|$)/,
    because: "the links in notifications name neither a version nor a signature",
  },
  {
    service: "lambda",
    surface: "url",
    endpoint: "lambda-url",
    because: "a function URL speaks whatever its function does",
  },
  {
    service: "s3",
    surface: "website",
    endpoint: "s3-website",
    because: "the website endpoint speaks HTML, not XML",
  },
  {
    service: "s3",
    surface: "website",
    host: "foreign",
    methods: ["GET", "HEAD"],
    because: "a website's own domain is its bucket's name, and nothing but a look at the buckets tells",
  },
  {
    service: "s3",
    surface: "preflight",
    methods: ["OPTIONS"],
    because: "browsers ask so before they send; S3's API has no operation with this method",
  },
  {
    service: "s3",
    surface: "form",
    methods: ["POST"],
    contentType: /^multipart\/form-data\b/i,
    because: "a browser's upload form is signed in its fields and is no operation of the API",
  },
];

/** Operations of one model that nothing in the request tells apart; the first one is meant. */
export interface TwinsRow {
  readonly service: string;
  readonly operations: readonly [string, ...string[]];
  /** By signing name: the one that is meant when the request is signed for it. */
  readonly signedFor?: Readonly<Record<string, string>>;
  readonly because: string;
}

export const TWINS: readonly TwinsRow[] = [
  {
    service: "s3",
    operations: ["ListBuckets", "ListDirectoryBuckets"],
    signedFor: { s3express: "ListDirectoryBuckets" },
    because:
      "directory buckets are listed at an endpoint of their own, whose requests are signed for s3express, " +
      "or with x-id=ListDirectoryBuckets",
  },
];

/** Query services that answer whatever API version is named; all others insist on their own. */
export const ANY_VERSION: ReadonlySet<string> = new Set(["ec2", "sqs"]);
