/** OpenID Connect providers: whose tokens AssumeRoleWithWebIdentity may accept. */
import { make, withArn } from "../entities.ts";
import { entityArn } from "../entity.ts";
import { invalidInput, quotaExceeded, validationError } from "../errors.ts";
import { DONE, read, write } from "../kit.ts";
import { CLIENT_IDS_PER_PROVIDER, THUMBPRINTS_PER_PROVIDER } from "../limits.ts";
import { tagsShape } from "../shapes.ts";

/**
 * AWS fetches a missing thumbprint from the provider's certificate; Cloudlet does not leave the machine and keeps an
 * empty list.
 */
export const CreateOpenIDConnectProvider = write("CreateOpenIDConnectProvider", (ctx, input) => {
  const { ClientIDList: clientIds = [], ThumbprintList: thumbprints = [] } = input;
  const url = issuerOf(input.Url);
  checkThumbprints(thumbprints);
  checkClientIds(clientIds);
  const provider = make(ctx, {
    kind: "oidc-provider",
    name: url,
    tags: input.Tags,
    detail: { url, clientIds: [...new Set(clientIds)], thumbprints },
  });
  return { OpenIDConnectProviderArn: provider.arn, ...tagsShape(ctx, provider) };
});

export const GetOpenIDConnectProvider = read("GetOpenIDConnectProvider", (ctx, input) => {
  const provider = withArn(ctx, "oidc-provider", input.OpenIDConnectProviderArn);
  return {
    Url: provider.detail.url,
    ClientIDList: provider.detail.clientIds,
    ThumbprintList: provider.detail.thumbprints,
    CreateDate: provider.createdAt,
    ...tagsShape(ctx, provider),
  };
});

export const ListOpenIDConnectProviders = read("ListOpenIDConnectProviders", (ctx) => ({
  OpenIDConnectProviderList: ctx.store.entities.list("oidc-provider").map(({ arn }) => ({ Arn: arn })),
}));

/** Deleting what is not there is no error, as the API reference has it. */
export const DeleteOpenIDConnectProvider = write("DeleteOpenIDConnectProvider", (ctx, input) => {
  const arn = input.OpenIDConnectProviderArn;
  if (!arn.startsWith(entityArn(ctx.scope, "oidc-provider", "")))
    throw invalidInput(`ARN ${arn} is not valid.`);
  const provider = ctx.store.entities.withArn("oidc-provider", arn);
  if (provider !== undefined) ctx.store.entities.remove(provider);
  return DONE;
});

export const AddClientIDToOpenIDConnectProvider = write(
  "AddClientIDToOpenIDConnectProvider",
  (ctx, input) => {
    const provider = withArn(ctx, "oidc-provider", input.OpenIDConnectProviderArn);
    const clientIds = [...new Set([...provider.detail.clientIds, input.ClientID])];
    checkClientIds(clientIds);
    ctx.store.entities.amend(provider, { clientIds });
    return DONE;
  },
);

export const RemoveClientIDFromOpenIDConnectProvider = write(
  "RemoveClientIDFromOpenIDConnectProvider",
  (ctx, input) => {
    const provider = withArn(ctx, "oidc-provider", input.OpenIDConnectProviderArn);
    const clientIds = provider.detail.clientIds.filter((id) => id !== input.ClientID);
    ctx.store.entities.amend(provider, { clientIds });
    return DONE;
  },
);

export const UpdateOpenIDConnectProviderThumbprint = write(
  "UpdateOpenIDConnectProviderThumbprint",
  (ctx, input) => {
    const provider = withArn(ctx, "oidc-provider", input.OpenIDConnectProviderArn);
    checkThumbprints(input.ThumbprintList);
    ctx.store.entities.amend(provider, { thumbprints: input.ThumbprintList });
    return DONE;
  },
);

/** The issuer without scheme, as ARNs carry it. Throws ValidationError for what cannot be one. */
function issuerOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== "https:" || parsed.search !== "" || parsed.hash !== "" || parsed.username !== "")
    throw validationError("Invalid Open ID Connect Provider URL");
  return url.slice("https://".length).replace(/\/$/, "");
}

function checkThumbprints(thumbprints: readonly string[]): void {
  if (thumbprints.length > THUMBPRINTS_PER_PROVIDER)
    throw invalidInput("Thumbprint list must contain fewer than 5 entries.");
}

function checkClientIds(clientIds: readonly string[]): void {
  if (clientIds.length > CLIENT_IDS_PER_PROVIDER)
    throw quotaExceeded("ClientIdsPerOpenIdConnectProvider", CLIENT_IDS_PER_PROVIDER);
}
