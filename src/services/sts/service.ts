import { accountOf } from "../../kernel/iam/principal.ts";
import * as allow from "./authz.ts";
import { define } from "./kit.ts";
import { AssumeRole } from "./operations/AssumeRole.ts";
import { AssumeRoleWithSAML } from "./operations/AssumeRoleWithSAML.ts";
import { assumeRoleWithWebIdentity } from "./operations/AssumeRoleWithWebIdentity.ts";
import { AssumeRoot } from "./operations/AssumeRoot.ts";
import { DecodeAuthorizationMessage } from "./operations/DecodeAuthorizationMessage.ts";
import { GetAccessKeyInfo } from "./operations/GetAccessKeyInfo.ts";
import { GetCallerIdentity } from "./operations/GetCallerIdentity.ts";
import { GetDelegatedAccessToken } from "./operations/GetDelegatedAccessToken.ts";
import { GetFederationToken } from "./operations/GetFederationToken.ts";
import { GetSessionToken } from "./operations/GetSessionToken.ts";
import { GetWebIdentityToken } from "./operations/GetWebIdentityToken.ts";
import { accountOfArn } from "./role.ts";
import { STORE } from "./store.ts";
import { fetchJson } from "./web-identity/fetch-json.ts";
import type { FetchJson } from "./web-identity/keys.ts";

/** The Security Token Service. `fetchJson` reaches the identity providers whose tokens it is to check. */
export const createSts = (fetchJson: FetchJson) =>
  define({
    id: "sts",
    store: STORE,
    // Who has no account of their own (a service, a federated user) knocks at the role's.
    home: (input, _operation, caller) => {
      const role = "RoleArn" in input && typeof input.RoleArn === "string" ? input.RoleArn : "";
      return { account: accountOf(caller) ?? accountOfArn(role) };
    },
    operations: {
      AssumeRole: { allow: allow.assumeRole, does: AssumeRole },
      AssumeRoleWithSAML: { allow: allow.assumeRoleWithSaml, does: AssumeRoleWithSAML },
      AssumeRoleWithWebIdentity: {
        allow: allow.assumeRoleWithWebIdentity,
        does: assumeRoleWithWebIdentity(fetchJson),
      },
      AssumeRoot: { allow: allow.assumeRoot, does: AssumeRoot },
      DecodeAuthorizationMessage: {
        allow: allow.decodeAuthorizationMessage,
        does: DecodeAuthorizationMessage,
      },
      GetAccessKeyInfo: { allow: allow.getAccessKeyInfo, does: GetAccessKeyInfo },
      GetCallerIdentity: { allow: allow.getCallerIdentity, does: GetCallerIdentity },
      GetDelegatedAccessToken: { allow: allow.getDelegatedAccessToken, does: GetDelegatedAccessToken },
      GetFederationToken: { allow: allow.getFederationToken, does: GetFederationToken },
      GetWebIdentityToken: { allow: allow.getWebIdentityToken, does: GetWebIdentityToken, readOnly: true },
      GetSessionToken: { allow: allow.getSessionToken, does: GetSessionToken },
    },
  });

export const sts = createSts(fetchJson);
