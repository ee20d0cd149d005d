/** Mobile push. https://docs.aws.amazon.com/sns/latest/dg/sns-mobile-application-as-subscriber.html */
import { parseArn } from "../../../aws/arn.ts";
import * as errors from "../errors.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { PAGE } from "../limits.ts";
import * as attributes from "../mobile/attributes.ts";
import { announce } from "../mobile/events.ts";
import { applicationArn, endpointArn, endpointAt } from "../mobile/push.ts";
import { cutToPage, pageAfter } from "../paging.ts";
import type { Application, Attributes, Endpoint } from "../store/mobile.ts";

const NAME = /^[A-Za-z0-9_.-]{1,256}$/;

/** https://docs.aws.amazon.com/sns/latest/api/API_CreatePlatformApplication.html */
export const CreatePlatformApplication = write("CreatePlatformApplication", (ctx, input) => {
  const { Name, Platform, Attributes: given } = input;
  if (!NAME.test(Name))
    throw errors.invalidParameter("Name", "must be at most 256 letters, digits, _, - and .");
  attributes.checkPlatform(Platform);
  attributes.checkCredentials(Platform, given);
  attributes.checkApplicationAttributes(given);
  const before = ctx.store.mobile.application(Platform, Name);
  ctx.store.mobile.putApplication({
    platform: Platform,
    name: Name,
    attributes: { ...before?.attributes, ...given },
  });
  return { PlatformApplicationArn: applicationArn(ctx.scope, Platform, Name) };
});

function applicationAt(ctx: Read, arn: string): Application {
  if (arn.split(":").length < 6) throw errors.notAnArn("PlatformApplicationArn", arn);
  const [kind, platform, name, more] = parseArn(arn)?.resource.split("/") ?? [];
  if (kind !== "app" || platform === undefined || name === undefined || more !== undefined)
    throw errors.invalidParameter("PlatformApplicationArn");
  const application = ctx.store.mobile.application(platform, name);
  if (application === undefined || applicationArn(ctx.scope, platform, name) !== arn)
    throw errors.applicationDoesNotExist();
  return application;
}

/** https://docs.aws.amazon.com/sns/latest/api/API_DeletePlatformApplication.html */
export const DeletePlatformApplication = write(
  "DeletePlatformApplication",
  (ctx, { PlatformApplicationArn }) => {
    const [kind, platform = "", name = ""] = parseArn(PlatformApplicationArn)?.resource.split("/") ?? [];
    if (kind !== "app") throw errors.invalidParameter("PlatformApplicationArn");
    const application = ctx.store.mobile.application(platform, name);
    if (application !== undefined) ctx.store.mobile.removeApplication(application);
    return {};
  },
);

/** https://docs.aws.amazon.com/sns/latest/api/API_ListPlatformApplications.html */
export const ListPlatformApplications = read("ListPlatformApplications", (ctx, { NextToken }) => {
  const [platform = "", name = ""] = pageAfter(ctx, "applications", NextToken).split("/");
  const all = ctx.store.mobile.applications(platform, name, PAGE + 1);
  const { shown, token } = cutToPage(ctx, "applications", all, (each) => `${each.platform}/${each.name}`);
  return {
    PlatformApplications: shown.map((each) => ({
      PlatformApplicationArn: applicationArn(ctx.scope, each.platform, each.name),
      Attributes: attributes.shownApplication(each.attributes),
    })),
    NextToken: token,
  };
});

/** https://docs.aws.amazon.com/sns/latest/api/API_GetPlatformApplicationAttributes.html */
export const GetPlatformApplicationAttributes = read(
  "GetPlatformApplicationAttributes",
  (ctx, { PlatformApplicationArn }) => ({
    Attributes: attributes.shownApplication(applicationAt(ctx, PlatformApplicationArn).attributes),
  }),
);

/** https://docs.aws.amazon.com/sns/latest/api/API_SetPlatformApplicationAttributes.html */
export const SetPlatformApplicationAttributes = write("SetPlatformApplicationAttributes", (ctx, input) => {
  const application = applicationAt(ctx, input.PlatformApplicationArn);
  attributes.checkApplicationAttributes(input.Attributes);
  ctx.store.mobile.putApplication({
    ...application,
    attributes: { ...application.attributes, ...input.Attributes },
  });
  return {};
});

/**
 * Registers a device, or answers the endpoint it has already with these attributes.
 * https://docs.aws.amazon.com/sns/latest/api/API_CreatePlatformEndpoint.html
 */
export const CreatePlatformEndpoint = write("CreatePlatformEndpoint", (ctx, input) => {
  const { PlatformApplicationArn, Token, CustomUserData, Attributes: given = {} } = input;
  const application = applicationAt(ctx, PlatformApplicationArn);
  const wanted: Attributes = {
    Enabled: "true",
    ...given,
    ...(CustomUserData !== undefined && { CustomUserData }),
    Token,
  };
  attributes.checkEndpointAttributes(wanted);
  const { platform, name } = application;
  const existing = ctx.store.mobile.endpointWith(platform, name, Token);
  if (existing !== undefined) {
    checkSame(ctx, existing, wanted);
    return { EndpointArn: endpointArn(ctx.scope, existing) };
  }
  const endpoint: Endpoint = { id: ctx.ids.uuid(), platform, application: name, attributes: wanted };
  ctx.store.mobile.putEndpoint(endpoint);
  announce(ctx, application, "EventEndpointCreated", endpoint);
  return { EndpointArn: endpointArn(ctx.scope, endpoint) };
});

function checkSame(ctx: Read, existing: Endpoint, wanted: Attributes): void {
  for (const name of ["CustomUserData", "Enabled"])
    if ((existing.attributes[name] ?? "") !== (wanted[name] ?? ""))
      throw errors.invalidParameter(
        "Token",
        `Endpoint ${endpointArn(ctx.scope, existing)} already exists with the same Token, but different attributes.`,
      );
}

function existingEndpoint(ctx: Read, arn: string): Endpoint {
  if (arn.split(":").length < 6) throw errors.notAnArn("EndpointArn", arn);
  const endpoint = endpointAt(ctx, arn);
  if (endpoint === undefined) throw errors.endpointDoesNotExist();
  return endpoint;
}

/** https://docs.aws.amazon.com/sns/latest/api/API_DeleteEndpoint.html */
export const DeleteEndpoint = write("DeleteEndpoint", (ctx, { EndpointArn }) => {
  if (EndpointArn.split(":").length < 6) throw errors.notAnArn("EndpointArn", EndpointArn);
  const endpoint = endpointAt(ctx, EndpointArn);
  if (endpoint === undefined) return {};
  ctx.store.mobile.removeEndpoint(endpoint.id);
  tell(ctx, "EventEndpointDeleted", endpoint);
  return {};
});

function tell(ctx: Write, event: "EventEndpointDeleted" | "EventEndpointUpdated", endpoint: Endpoint): void {
  const application = ctx.store.mobile.application(endpoint.platform, endpoint.application);
  if (application !== undefined) announce(ctx, application, event, endpoint);
}

/** https://docs.aws.amazon.com/sns/latest/api/API_GetEndpointAttributes.html */
export const GetEndpointAttributes = read("GetEndpointAttributes", (ctx, { EndpointArn }) => ({
  Attributes: existingEndpoint(ctx, EndpointArn).attributes,
}));

/** https://docs.aws.amazon.com/sns/latest/api/API_SetEndpointAttributes.html */
export const SetEndpointAttributes = write("SetEndpointAttributes", (ctx, input) => {
  const endpoint = existingEndpoint(ctx, input.EndpointArn);
  attributes.checkEndpointAttributes(input.Attributes);
  const token = input.Attributes["Token"];
  const other =
    token === undefined
      ? undefined
      : ctx.store.mobile.endpointWith(endpoint.platform, endpoint.application, token);
  if (other !== undefined && other.id !== endpoint.id)
    throw errors.invalidParameter(
      "Token",
      `Endpoint ${endpointArn(ctx.scope, other)} already exists with the same Token, but different attributes.`,
    );
  const changed = { ...endpoint, attributes: { ...endpoint.attributes, ...input.Attributes } };
  ctx.store.mobile.putEndpoint(changed);
  tell(ctx, "EventEndpointUpdated", changed);
  return {};
});

/** https://docs.aws.amazon.com/sns/latest/api/API_ListEndpointsByPlatformApplication.html */
export const ListEndpointsByPlatformApplication = read(
  "ListEndpointsByPlatformApplication",
  (ctx, { PlatformApplicationArn, NextToken }) => {
    const { platform, name } = applicationAt(ctx, PlatformApplicationArn);
    const list = `endpoints of ${platform}/${name}`;
    const all = ctx.store.mobile.endpointsOf(platform, name, pageAfter(ctx, list, NextToken), PAGE + 1);
    const { shown, token } = cutToPage(ctx, list, all, ({ id }) => id);
    return {
      Endpoints: shown.map((each) => ({
        EndpointArn: endpointArn(ctx.scope, each),
        Attributes: each.attributes,
      })),
      NextToken: token,
    };
  },
);
