import { invalidParameterValue, revisionMismatch } from "../errors.ts";
import { checkSteady, functionNamed, pageAfter, pageToken, versionNamed } from "../find.ts";
import { configurationOf, type FunctionRecord, type VersionRecord } from "../function.ts";
import { type Read, read, write } from "../kit.ts";
import { LATEST, padded } from "../name.ts";
import { checkSha, publish } from "../publish.ts";
import { codeLocation } from "../url/code-location.ts";

const PAGE = 50;

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html */
export const GetFunction = read("GetFunction", (ctx, input) => {
  const { record, version, qualifier } = versionNamed(ctx, input.FunctionName, input.Qualifier);
  const reserved = ctx.store.shelf("concurrency").get(record.name);
  return {
    Configuration: configurationOf(ctx, version, qualifier !== undefined),
    Code: { RepositoryType: "S3", Location: codeLocation(ctx, version.code) },
    ...(Object.keys(record.tags).length > 0 && { Tags: record.tags }),
    ...(reserved !== undefined && { Concurrency: { ReservedConcurrentExecutions: reserved } }),
  };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html */
export const GetFunctionConfiguration = read("GetFunctionConfiguration", (ctx, input) => {
  const { version, qualifier } = versionNamed(ctx, input.FunctionName, input.Qualifier);
  return configurationOf(ctx, version, qualifier !== undefined);
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html */
export const ListFunctions = read("ListFunctions", (ctx, input) => {
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
    Functions: page.flatMap(({ value }) => (all ? listed(ctx, value) : [configurationOf(ctx, value, false)])),
    ...(found.length > most && last !== undefined && { NextMarker: pageToken(ctx, last) }),
  };
});

function listed(ctx: Read, record: FunctionRecord) {
  return allVersions(ctx, record).map((version) => ({
    ...configurationOf(ctx, version, true),
    MasterArn: undefined,
  }));
}

function allVersions(ctx: Read, record: FunctionRecord): VersionRecord[] {
  return [record, ...ctx.store.shelf("version").parts(record.name)];
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_ListVersionsByFunction.html */
export const ListVersionsByFunction = read("ListVersionsByFunction", (ctx, input) => {
  const record = functionNamed(ctx, input.FunctionName);
  const after = pageAfter(ctx, input.Marker);
  const most = Math.min(input.MaxItems ?? PAGE, PAGE);
  const published = ctx.store.shelf("version").parts(record.name, after?.part ?? "", most + 1);
  const all = after === undefined ? [record, ...published] : published;
  const page = all.slice(0, most);
  const last = page.at(-1);
  return {
    Versions: page.map((version) => configurationOf(ctx, version, true)),
    ...(all.length > most &&
      last !== undefined && {
        NextMarker: pageToken(ctx, {
          name: record.name,
          part: last.version === LATEST ? "" : padded(last.version),
        }),
      }),
  };
});

/** https://docs.aws.amazon.com/lambda/latest/api/API_PublishVersion.html */
export const PublishVersion = write("PublishVersion", (ctx, input) => {
  const record = functionNamed(ctx, input.FunctionName);
  if (input.PublishTo !== undefined) throw invalidParameterValue("Cloudlet does not support PublishTo yet.");
  checkSteady(ctx, record);
  checkSha(record, input.CodeSha256);
  if (input.RevisionId !== undefined && input.RevisionId !== record.revision)
    throw revisionMismatch("GetFunctionConfiguration");
  return configurationOf(ctx, publish(ctx, record, input.Description), true);
});
