import assert from "node:assert/strict";
import { test } from "node:test";
import { SecretsManager } from "@aws-sdk/client-secrets-manager";
import { refusal, startStore } from "./fixtures.ts";

const PREFIX = "/aws/reference/secretsmanager/";

test("a secret of Secrets Manager is read through Parameter Store", async () => {
  await using s = await startStore();
  const secrets = s.world.sdk(SecretsManager);
  const made = await secrets.createSecret({ Name: "db/main", SecretString: "one" });
  await secrets.putSecretValue({ SecretId: "db/main", SecretString: "two" });
  const Name = `${PREFIX}db/main`;
  const { Parameter } = await s.ssm.getParameter({ Name, WithDecryption: true });
  assert.deepEqual(
    [Parameter?.Name, Parameter?.Type, Parameter?.Value, Parameter?.Version, Parameter?.ARN],
    [Name, "SecureString", "two", 0, made.ARN],
  );
  assert.deepEqual(JSON.parse(Parameter?.SourceResult ?? "{}").VersionStages, ["AWSCURRENT"]);
  assert.equal(await s.value(`${Name}:AWSPREVIOUS`), "one");
  assert.equal(await s.value(`${Name}:${made.VersionId}`), "one");
  assert.match(
    await refusal(s.ssm.getParameter({ Name })),
    /^ValidationException: WithDecryption flag must be True/,
  );
  assert.match(
    await refusal(s.value(`${PREFIX}none`)),
    /^ParameterNotFound: .* when referencing Secrets Manager/,
  );
  await s.put("p");
  const both = await s.ssm.getParameters({ Names: [`${PREFIX}none`, "p", Name], WithDecryption: true });
  assert.deepEqual(
    both.Parameters?.map(({ Value }) => Value),
    ["v", "two"],
  );
  assert.deepEqual(both.InvalidParameters, [`${PREFIX}none`]);
  assert.match(
    await refusal(s.put(Name, "x")),
    /^AccessDeniedException: No access to reserved parameter name/,
  );
});
