import type { FunctionCodeLocation } from "../../../gen/lambda.ts";
import { invalidParameterValue, revisionMismatch } from "../errors.ts";
import { checkSteady, functionNamed, pageAfter, pageToken, versionNamed } from "../find.ts";
import {
  type ArchiveKey,
  type CodeRecord,
  configurationOf,
  type FunctionRecord,
  type VersionRecord,
} from "../function.ts";
import { type Prepare, type Read, staged } from "../kit.ts";
import { functionArn, LATEST, padded } from "../name.ts";
import { checkSha, publish } from "../publish.ts";
import { dataKeyOf } from "../sealed-archive.ts";
import { codeLocation } from "../url/code-location.ts";
import { type Told, told, toldAll } from "../variables.ts";

const PAGE = 50;

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html */
export const GetFunction = staged("GetFunction", {
  prepare: (ctx, input): Promise<GetFunctionPrepared> | GetFunctionPrepared => {
    const { version } = versionNamed(ctx, input.FunctionName, input.Qualifier);
    const { code, name } = version;
    const sealedBy = "blob" in code ? code.sealedBy : undefined;
    const variables = told(ctx, version);
    if (sealedBy === undefined && !(variables instanceof Promise)) return { told: variables };
    return toldWithKey(ctx, variables, sealedBy, functionArn(ctx.scope, name));
  },
  commit: (ctx, input, { told, dataKey }) => {
    const { record, version, qualifier } = versionNamed(ctx, input.FunctionName, input.Qualifier);
    const reserved = ctx.store.shelf("concurrency").get(record.name);
    return {
      Configuration: configurationOf(ctx, version, qualifier !== undefined, told),
      Code: codeOf(ctx, version.code, dataKey),
      ...(Object.keys(record.tags).length > 0 && { Tags: record.tags }),
      ...(reserved !== undefined && { Concurrency: { ReservedConcurrentExecutions: reserved } }),
    };
  },
});

interface GetFunctionPrepared {
  readonly told: Told;
  /** Of an archive under a key of the customer's. */
  readonly dataKey?: Uint8Array | undefined;
}

async function toldWithKey(
  ctx: Prepare,
  variables: Promise<Told> | Told,
  sealedBy: ArchiveKey | undefined,
  arn: string,
): Promise<GetFunctionPrepared> {
  const dataKey = sealedBy === undefined ? undefined : await dataKeyOf(ctx, sealedBy, arn);
  return { told: await variables, dataKey };
}

function codeOf(ctx: Read, code: CodeRecord, dataKey: Uint8Array | undefined): FunctionCodeLocation {
  if ("image" in code) {
    const { uri, resolved } = code.image;
    return { RepositoryType: "ECR", ImageUri: uri, ResolvedImageUri: resolved };
  }
  const sealedBy = "blob" in code ? code.sealedBy : undefined;
  return {
    RepositoryType: "S3",
    Location: codeLocation(ctx, code, dataKey),
    ...(sealedBy !== undefined && { SourceKMSKeyArn: sealedBy.kmsKeyArn }),
  };
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html */
export const GetFunctionConfiguration = staged("GetFunctionConfiguration", {
  prepare: (ctx, input) => told(ctx, versionNamed(ctx, input.FunctionName, input.Qualifier).version),
  commit: (ctx, input, told) => {
    const { version, qualifier } = versionNamed(ctx, input.FunctionName, input.Qualifier);
    return configurationOf(ctx, version, qualifier !== undefined, told);
  },
});

interface Page {
  readonly versions: readonly VersionRecord[];
  readonly next: string | undefined;
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html */
export const ListFunctions = staged("ListFunctions", {
  prepare: (ctx, input) => toldAll(ctx, functionsPage(ctx, input).versions),
  commit: (ctx, input, told) => {
    const { versions, next } = functionsPage(ctx, input);
    const qualified = input.FunctionVersion === "ALL";
    const Functions = versions.map((version, at) =>
      configurationOf(ctx, version, qualified, told[at] ?? { variables: undefined }),
    );
    return { Functions, ...(next !== undefined && { NextMarker: next }) };
  },
});

function functionsPage(
  ctx: Read,
  input: {
    readonly MasterRegion?: string | undefined;
    readonly FunctionVersion?: string | undefined;
    readonly MaxItems?: number | undefined;
    readonly Marker?: string | undefined;
  },
): Page {
  if (input.MasterRegion !== undefined && input.MasterRegion !== "ALL")
    throw invalidParameterValue(
      "Cloudlet replicates no functions for Lambda@Edge: MasterRegion finds nothing.",
    );
  const most = Math.min(input.MaxItems ?? PAGE, PAGE);
  const found = ctx.store.shelf("function").page(pageAfter(ctx, input.Marker), most + 1);
  const page = found.slice(0, most);
  const last = page.at(-1);
  const all = input.FunctionVersion === "ALL";
  return {
    versions: page.flatMap(({ value }) => (all ? allVersions(ctx, value) : [value])),
    next: found.length > most && last !== undefined ? pageToken(ctx, last) : undefined,
  };
}

function allVersions(ctx: Read, record: FunctionRecord): VersionRecord[] {
  return [record, ...ctx.store.shelf("version").parts(record.name)];
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListVersionsByFunction.html */
export const ListVersionsByFunction = staged("ListVersionsByFunction", {
  prepare: (ctx, input) => toldAll(ctx, versionsPage(ctx, input).versions),
  commit: (ctx, input, told) => {
    const { versions, next } = versionsPage(ctx, input);
    const Versions = versions.map((version, at) =>
      configurationOf(ctx, version, true, told[at] ?? { variables: undefined }),
    );
    return { Versions, ...(next !== undefined && { NextMarker: next }) };
  },
});

function versionsPage(
  ctx: Read,
  input: {
    readonly FunctionName: string;
    readonly MaxItems?: number | undefined;
    readonly Marker?: string | undefined;
  },
): Page {
  const record = functionNamed(ctx, input.FunctionName);
  const after = pageAfter(ctx, input.Marker);
  const most = Math.min(input.MaxItems ?? PAGE, PAGE);
  const published = ctx.store.shelf("version").parts(record.name, after?.part ?? "", most + 1);
  const all = after === undefined ? [record, ...published] : published;
  const page = all.slice(0, most);
  const last = page.at(-1);
  if (all.length <= most || last === undefined) return { versions: page, next: undefined };
  const part = last.version === LATEST ? "" : padded(last.version);
  return { versions: page, next: pageToken(ctx, { name: record.name, part }) };
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_PublishVersion.html */
export const PublishVersion = staged("PublishVersion", {
  prepare: (ctx, input) => told(ctx, functionNamed(ctx, input.FunctionName)),
  commit: (ctx, input, told) => {
    const record = functionNamed(ctx, input.FunctionName);
    if (input.PublishTo !== undefined)
      throw invalidParameterValue("Cloudlet does not support PublishTo yet.");
    checkSteady(ctx, record);
    checkSha(record, input.CodeSha256);
    if (input.RevisionId !== undefined && input.RevisionId !== record.revision)
      throw revisionMismatch("GetFunctionConfiguration");
    return configurationOf(ctx, publish(ctx, record, input.Description), true, told);
  },
});
