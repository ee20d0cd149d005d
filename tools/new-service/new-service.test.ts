import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";
import { SERVICES as INDEX } from "../../src/gen/services.ts";
import { checkLayers } from "../check-layers/check.ts";
import { parseSources } from "../source/parse.ts";
import { serviceFiles } from "./files.ts";
import { readDraft } from "./model.ts";
import { camelCase, errorFunction, sdkClient, sdkPackage } from "./names.ts";
import { withService } from "./registry.ts";

const root = join(import.meta.dirname, "../..");

test("names", () => {
  assert.equal(camelCase("acm-pca"), "acmPca");
  assert.equal(errorFunction("KMSDisabledException"), "kmsDisabled");
  assert.equal(errorFunction("InvalidSnapshot.NotFound"), "invalidSnapshotNotFound");
  assert.equal(errorFunction("QueueDoesNotExist"), "queueDoesNotExist");
  assert.equal(sdkPackage("Cognito Identity Provider"), "@aws-sdk/client-cognito-identity-provider");
  assert.equal(sdkClient("Elastic Load Balancing v2"), "ElasticLoadBalancingV2Client");
});

test("the row goes where its id belongs, and only once", () => {
  const text =
    'export const SERVICES = [\n  { id: "iam", load },\n  {\n    id: "sqs",\n    load,\n  },\n];\n';
  const ids = (changed: string) => [...changed.matchAll(/id: "([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids(withService(text, "kms")), ["iam", "kms", "sqs"]);
  assert.deepEqual(ids(withService(text, "sts")), ["iam", "sqs", "sts"]);
  assert.deepEqual(ids(withService(text, "acm-pca")), ["acm-pca", "iam", "sqs"]);
  assert.equal(withService(text, "sqs"), text);
});

test("errors come from the model", () => {
  const { errors } = readDraft(root, "sqs");
  assert.ok(errors.some(({ code, status }) => code === "QueueDoesNotExist" && status === 400));
  const iam = readDraft(root, "iam").errors;
  assert.ok(iam.some(({ code, status }) => code === "NoSuchEntity" && status === 404));
});

/** Their simplest operations answer structures or streams: they are begun by hand. */
const BEGUN_BY_HAND = ["ec2-instance-connect", "eks-auth", "identitystore", "sagemaker-runtime"];

test("the services of AWS can be begun: their files parse and keep the layers", () => {
  const files = new Map<string, string>();
  for (const { id } of INDEX.filter((service) => !BEGUN_BY_HAND.includes(service.id))) {
    for (const [path, text] of serviceFiles(readDraft(root, id))) {
      if (path.endsWith(".ts")) files.set(`src/services/${id}/${path}`, text);
    }
  }
  assert.deepEqual(checkLayers(parseSources(files), []), []);
});
