/**
 * What may stand in declarative policies of each kind, as far as their schemas are known here.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_declarative_syntax.html
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out_syntax.html
 */
import type { EffectivePolicyType } from "../../gen/organizations.ts";

/** A node's members by name ("*": any), or what a value is. */
type Schema = { readonly [member: string]: Schema | Value };
type Value = readonly string[] | "text" | "list" | WholeNumber;
interface WholeNumber {
  readonly from: number;
  readonly to: number;
}

const STATUS = ["enabled", "disabled"];
const PREFERENCE = ["no_preference", ...STATUS];
const DAYS: WholeNumber = { from: 0, to: 2_147_483_647 };

const IMAGE_CRITERIA: Schema = {
  allowed_image_providers: "list",
  image_names: "list",
  marketplace_product_codes: "list",
  creation_date_condition: { maximum_days_since_created: DAYS },
  deprecation_time_condition: { maximum_days_since_deprecated: DAYS },
};

const SCHEMAS: Readonly<Partial<Record<EffectivePolicyType, Schema>>> = {
  AISERVICES_OPT_OUT_POLICY: { "*": { opt_out_policy: ["optIn", "optOut"] } },
  DECLARATIVE_POLICY_EC2: {
    exception_message: "text",
    vpc_block_public_access: {
      internet_gateway_block: {
        mode: ["off", "block_ingress", "block_bidirectional"],
        exclusions_allowed: STATUS,
      },
    },
    serial_console_access: { status: STATUS },
    image_block_public_access: { state: ["unblocked", "block_new_sharing"] },
    snapshot_block_public_access: { state: ["unblocked", "block_new_sharing", "block_all_sharing"] },
    allowed_images_settings: {
      state: [...STATUS, "audit_mode"],
      image_criteria: { "*": IMAGE_CRITERIA },
    },
    instance_metadata_defaults: {
      http_tokens: ["no_preference", "required", "optional"],
      http_tokens_enforced: PREFERENCE,
      http_put_response_hop_limit: { from: -1, to: 64 },
      http_endpoint: PREFERENCE,
      instance_metadata_tags: PREFERENCE,
    },
  },
};

type Node = Readonly<Record<string, unknown>>;

/** Whether a kind's content holds only what that kind knows; operators must have been checked. */
export function fitsSchema(type: EffectivePolicyType, root: Node): boolean {
  const schema = SCHEMAS[type];
  return schema === undefined || fits(schema, root);
}

function fits(schema: Schema, node: Node): boolean {
  return Object.entries(node).every(([name, value]) => {
    if (name === "@@operators_allowed_for_child_policies") return true;
    const member = Object.hasOwn(schema, name) ? schema[name] : schema["*"];
    if (member === undefined || name.startsWith("@@")) return false;
    return isValue(member) ? isSet(member, value as Node) : fits(member, value as Node);
  });
}

const isValue = (member: Schema | Value): member is Value =>
  typeof member === "string" || Array.isArray(member) || isRange(member as Value);

/** Whether the operators of a node set a value of this kind. Only lists are added to and taken from. */
function isSet(value: Value, node: Node): boolean {
  return Object.entries(node).every(([operator, given]) => {
    if (operator === "@@operators_allowed_for_child_policies") return true;
    if (!operator.startsWith("@@")) return false;
    if (value === "list") return [given].flat().every((each) => typeof each === "string");
    return operator === "@@assign" && isOf(value, given);
  });
}

function isOf(value: Exclude<Value, "list">, given: unknown): boolean {
  if (value === "text") return typeof given === "string";
  if (isRange(value)) {
    const number = Number(given);
    return Number.isInteger(number) && number >= value.from && number <= value.to;
  }
  return typeof given === "string" && value.includes(given);
}

const isRange = (value: Value): value is WholeNumber => typeof value === "object" && "from" in value;
