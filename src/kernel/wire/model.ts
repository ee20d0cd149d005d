/**
 * The tables that `npm run gen` writes from AWS's official models: one JSON file per service in src/gen, loaded on
 * the service's first use. The vocabulary is botocore's (service-2.json), without documentation, so that whoever knows
 * one knows the other; members that botocore lacks are marked "added".
 */
export type Protocol =
  | "json" // awsJson1.0 and awsJson1.1, told apart by ServiceModel.jsonVersion
  | "rest-json"
  | "rest-xml"
  | "query"
  | "ec2"
  | "smithy-rpc-v2-cbor";

/** What the router needs of every service before any model is loaded: one small file, src/gen/services.ts. */
export interface ServiceIndexEntry {
  /** Cloudlet's name for the service, its folder and its gen file: "sqs", "dynamodbstreams", "elbv2". */
  readonly id: string;
  readonly sdkId: string;
  /** The service name in a SigV4 credential scope. Several services may share one ("dynamodb"). */
  readonly signingName: string;
  /** First label of the service's host name: "sqs" in sqs.us-east-1.amazonaws.com. */
  readonly endpointPrefix: string;
  readonly apiVersion: string;
  readonly protocols: readonly Protocol[];
  /** What stands before the dot in X-Amz-Target; also the rpcv2Cbor service name. */
  readonly targetPrefix?: string;
  /** The service exists once per partition (IAM, Route 53, CloudFront ...). */
  readonly global?: true;
}

export interface ServiceModel extends ServiceIndexEntry {
  readonly jsonVersion?: "1.0" | "1.1";
  readonly xmlNamespace?: string;
  /** Errors also carry x-amzn-query-error and operations accept the legacy query names. */
  readonly awsQueryCompatible?: true;
  readonly operations: Readonly<Record<string, OperationModel>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

export interface OperationModel {
  readonly name: string;
  readonly http: { readonly method: string; readonly requestUri: string; readonly responseCode?: number };
  readonly input?: string;
  readonly output?: string;
  /** Names of error shapes. */
  readonly errors?: readonly string[];
  /** Query protocol: the element around the result, where it is not `<name>Result`. */
  readonly resultWrapper?: string;
  /** Element name and namespace of an XML request body, where the input itself is the body (rest-xml). */
  readonly requestRoot?: { readonly locationName: string; readonly xmlNamespace?: string };
  /** Added: root element of an XML answer, where it is not the name of the output shape, or of its payload's shape. */
  readonly responseRoot?: { readonly locationName: string; readonly xmlNamespace?: string };
  /** Added: the root of the XML answer is the output's only member, not a structure around it (s3:GetBucketLocation). */
  readonly unwrappedOutput?: true;
  /** Host prefix template, such as "{AccountId}." */
  readonly hostPrefix?: string;
  /** No signature is wanted (sts:AssumeRoleWithWebIdentity, cognito-idp:SignUp ...). */
  readonly unsigned?: true;
  readonly unsignedPayload?: true;
  readonly httpChecksum?: {
    readonly requestAlgorithmMember?: string;
    readonly requestChecksumRequired?: boolean;
    readonly requestValidationModeMember?: string;
    readonly responseAlgorithms?: readonly string[];
  };
  /** Content encodings that clients may use on the request body: ["gzip"] (cloudwatch:PutMetricData). */
  readonly requestCompression?: readonly string[];
  readonly idempotent?: true;
}

export type ShapeType =
  | "structure"
  | "list"
  | "map"
  | "string"
  | "character"
  | "blob"
  | "boolean"
  | "timestamp"
  | "integer"
  | "long"
  | "bigInteger"
  | "short"
  | "byte"
  | "float"
  | "double"
  | "bigDecimal";

export interface Shape {
  readonly type: ShapeType;
  readonly members?: Readonly<Record<string, Member>>;
  readonly required?: readonly string[];
  readonly member?: Member;
  readonly key?: Member;
  readonly value?: Member;
  /** Length bounds of strings (in characters), blobs, lists and maps; value bounds of numbers. */
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly flattened?: true;
  /** Lists and maps that may hold nulls. */
  readonly sparse?: true;
  readonly locationName?: string;
  readonly xmlNamespace?: { readonly uri: string; readonly prefix?: string };
  readonly timestampFormat?: TimestampFormat;
  /** The member that is the HTTP body. */
  readonly payload?: string;
  readonly streaming?: true;
  readonly requiresLength?: true;
  readonly eventstream?: true;
  readonly event?: true;
  readonly document?: true;
  readonly union?: true;
  readonly sensitive?: true;
  /** An error shape; `error.code` where it differs from the shape's name, status in `error.httpStatusCode`. */
  readonly exception?: true;
  readonly fault?: true;
  readonly error?: {
    readonly code?: string;
    readonly httpStatusCode?: number;
    readonly senderFault?: boolean;
  };
}

export interface Member {
  readonly shape: string;
  readonly location?: "uri" | "querystring" | "header" | "headers" | "statusCode";
  /**
   * What the member is called on the wire in REST bindings, XML, query and ec2 (and in rest-json bodies). The
   * protocols json and smithy-rpc-v2-cbor never rename: SQS's members have query names here and its JSON ignores them.
   */
  readonly locationName?: string;
  /** ec2 protocol only. */
  readonly queryName?: string;
  readonly flattened?: true;
  readonly xmlAttribute?: true;
  readonly xmlNamespace?: { readonly uri: string; readonly prefix?: string };
  readonly timestampFormat?: TimestampFormat;
  readonly streaming?: true;
  readonly idempotencyToken?: true;
  readonly hostLabel?: true;
  readonly jsonvalue?: true;
  readonly eventpayload?: true;
  readonly eventheader?: true;
  /** Allowed values, on top of the shape's (apigatewayv2:ExportApi). */
  readonly enum?: readonly string[];
  /** Added: Smithy's default for an absent member. */
  readonly default?: string | number | boolean;
}

export type TimestampFormat = "iso8601" | "unixTimestamp" | "rfc822";

/**
 * What IAM has to say about a service's operations: src/gen/<id>.authz.json, from the Service Authorization Reference.
 * Loaded when a policy is simulated or validated, and by tests that hold services' rules against it.
 */
export interface AuthorizationTable {
  readonly id: string;
  /** The service's prefix in actions; several services may share one ("dynamodb"). */
  readonly prefix: string;
  readonly operations: Readonly<Record<string, OperationActions>>;
  /** By full name, "sqs:SendMessage"; every action that an operation above names. */
  readonly actions: Readonly<Record<string, ActionFacts>>;
  /** By "prefix:type", "sqs:queue". */
  readonly resources: Readonly<Record<string, ResourceTypeFacts>>;
  /** Condition key, as the reference writes it ("aws:RequestTag/${TagKey}") -> its type. */
  readonly conditions: Readonly<Record<string, ConditionType>>;
}

export interface OperationActions {
  /** Demanded on every call; empty where everything depends on the input (dynamodb:TransactWriteItems). */
  readonly actions: readonly string[];
  /** Demanded, too, of inputs that touch what they guard: iam:PassRole where a role is handed over. */
  readonly also?: readonly string[];
  /**
   * "token": the request is authenticated by a token it carries and no policy is evaluated.
   * "undocumented": the reference knows no action for it; the one of the operation's name is taken for granted.
   */
  readonly exception?: "token" | "undocumented";
}

export type AccessLevel = "List" | "Read" | "Write" | "Tagging" | "Permissions management";

export interface ActionFacts {
  readonly access: AccessLevel;
  /** Resource types ("sqs:queue") that a statement may name; none: only "*" matches. */
  readonly resources?: Readonly<
    Record<string, { readonly required?: true; readonly conditions?: readonly string[] }>
  >;
  /** Condition keys that come with the request whatever the resource. */
  readonly conditions?: readonly string[];
}

export interface ResourceTypeFacts {
  /** "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}" */
  readonly arn: string;
  readonly conditions?: readonly string[];
}

export type ConditionType =
  | "String"
  | "Numeric"
  | "Date"
  | "Bool"
  | "ARN"
  | "IPAddress"
  | "ArrayOfString"
  | "ArrayOfARN"
  | "ArrayOfBool";

/** What IAM knows of one service prefix: a row of src/gen/iam-actions.br, which has all services of AWS. */
export interface IamServiceRow {
  readonly name: string;
  /** By name without prefix. `dependent`: actions that the caller needs, too, for some inputs. */
  readonly actions: Readonly<Record<string, ActionFacts & { readonly dependent?: readonly string[] }>>;
  readonly resources: Readonly<Record<string, ResourceTypeFacts>>;
  readonly conditions: Readonly<Record<string, ConditionType>>;
}

/** src/gen/<id>.paging.json: how clients page and wait. Never read on the way of a request. */
export interface PagingTable {
  readonly paginators: Readonly<Record<string, Paginator>>;
  readonly waiters: Readonly<Record<string, Waiter>>;
}
export interface Paginator {
  readonly input_token: string | readonly string[];
  readonly output_token: string | readonly string[];
  readonly limit_key?: string;
  readonly more_results?: string;
  readonly result_key?: string | readonly string[];
  readonly non_aggregate_keys?: readonly string[];
}
export interface Waiter {
  readonly operation: string;
  /** Seconds between attempts. */
  readonly delay: number;
  readonly maxAttempts: number;
  readonly acceptors: readonly {
    readonly state: "success" | "failure" | "retry";
    readonly matcher: "path" | "pathAll" | "pathAny" | "status" | "error";
    readonly argument?: string;
    readonly expected: string | number | boolean;
  }[];
}
