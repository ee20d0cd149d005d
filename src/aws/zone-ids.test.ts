import assert from "node:assert/strict";
import { test } from "node:test";
import { regionName } from "./region-names.ts";
import { REGIONS } from "./regions.ts";
import { zoneIdsOf } from "./zone-ids.ts";

test("zone ids are AWS's short names of Regions with a number", () => {
  const first = (region: string): string | undefined => zoneIdsOf(region)[0];
  for (const [region, id] of Object.entries({
    "us-east-1": "use1-az1",
    "ap-southeast-2": "apse2-az1",
    "ap-northeast-1": "apne1-az1",
    "ca-central-1": "cac1-az1",
    "af-south-1": "afs1-az1",
    "cn-northwest-1": "cnnw1-az1",
    "us-gov-west-1": "usgw1-az1",
    "il-central-1": "ilc1-az1",
  }))
    assert.equal(first(region), id);
  assert.equal(zoneIdsOf("us-east-1").length, 6);
});

test("every Region has a name, and no two the same zone ids", () => {
  for (const region of REGIONS) assert.ok(regionName(region) !== undefined, region);
  const ids = REGIONS.flatMap(zoneIdsOf);
  assert.equal(new Set(ids).size, ids.length);
});
