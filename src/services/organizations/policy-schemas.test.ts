import assert from "node:assert/strict";
import { test } from "node:test";
import { checkContent } from "./policy-content.ts";

const ec2 = (attributes: object) => () =>
  checkContent("DECLARATIVE_POLICY_EC2", JSON.stringify({ ec2_attributes: attributes }));
const services = (given: object) => () =>
  checkContent("AISERVICES_OPT_OUT_POLICY", JSON.stringify({ services: given }));
const MALFORMED = { code: "MalformedPolicyDocumentException" };

test("AI services are opted in to or out of, and nothing else", () => {
  const none = { "@@operators_allowed_for_child_policies": ["@@none"] };
  services({ ...none, default: { ...none, opt_out_policy: { ...none, "@@assign": "optOut" } } })();
  services({ rekognition: { opt_out_policy: { "@@assign": "optIn" } } })();
  assert.throws(services({ default: { opt_out_policy: { "@@assign": "optout" } } }), MALFORMED);
  assert.throws(services({ default: { opt_out_policy: { "@@append": "optOut" } } }), MALFORMED);
  assert.throws(services({ default: { opt_in_policy: { "@@assign": "optIn" } } }), MALFORMED);
  assert.throws(services({ default: { opt_out_policy: { inner: { "@@assign": "optIn" } } } }), MALFORMED);
  assert.throws(services({ default: { "@@assign": "optIn" } }), MALFORMED);
});

test("EC2's attributes have the values that AWS documents", () => {
  ec2({
    exception_message: { "@@assign": "Ask the platform team." },
    vpc_block_public_access: {
      internet_gateway_block: {
        mode: { "@@assign": "block_ingress" },
        exclusions_allowed: { "@@assign": "enabled" },
      },
    },
    allowed_images_settings: {
      state: { "@@assign": "audit_mode" },
      image_criteria: {
        criteria_1: {
          allowed_image_providers: { "@@append": ["amazon", "123456789012"] },
          creation_date_condition: { maximum_days_since_created: { "@@assign": 300 } },
        },
      },
    },
    instance_metadata_defaults: {
      http_tokens: { "@@assign": "required" },
      http_put_response_hop_limit: { "@@assign": "4" },
    },
  })();
  assert.throws(ec2({ serial_console_access: { status: { "@@assign": "on" } } }), MALFORMED);
  assert.throws(ec2({ toString: { "@@assign": "enabled" } }), MALFORMED);
  assert.throws(ec2({ serial_console_access: { "@@assign": "enabled" } }), MALFORMED);
  const hops = { http_put_response_hop_limit: { "@@assign": "65" } };
  assert.throws(ec2({ instance_metadata_defaults: hops }), MALFORMED);
});
