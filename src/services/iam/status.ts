import { invalidInput } from "./errors.ts";

/** The states a caller may put a credential in. Throws InvalidInput for "Expired", which only time brings about. */
export function settableStatus(status: "Active" | "Inactive" | "Expired"): "Active" | "Inactive" {
  if (status === "Expired") throw invalidInput("Status Expired cannot be set. Use Active or Inactive.");
  return status;
}
