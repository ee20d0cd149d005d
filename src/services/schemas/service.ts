/** Amazon EventBridge Schema Registry: the table of contents. */
import { onAnything, onArn, onDiscoverer, onDiscoverers, onRegistry, onSchema } from "./authz.ts";
import { hearObserved, OBSERVED } from "./discovered.ts";
import { define } from "./kit.ts";
import * as bindings from "./operations/code-bindings.ts";
import * as discoverers from "./operations/discoverers.ts";
import * as registries from "./operations/registries.ts";
import * as operations from "./operations/schemas.ts";
import * as tags from "./operations/tags.ts";
import { STORE } from "./store.ts";

export const schemas = define({
  id: "schemas",
  store: STORE,
  operations: {
    CreateRegistry: { allow: onRegistry("CreateRegistry"), does: registries.CreateRegistry },
    DescribeRegistry: { allow: onRegistry("DescribeRegistry"), does: registries.DescribeRegistry },
    UpdateRegistry: { allow: onRegistry("UpdateRegistry"), does: registries.UpdateRegistry },
    DeleteRegistry: { allow: onRegistry("DeleteRegistry"), does: registries.DeleteRegistry },
    ListRegistries: { allow: onAnything("ListRegistries"), does: registries.ListRegistries },
    PutResourcePolicy: { allow: onRegistry("PutResourcePolicy"), does: registries.PutResourcePolicy },
    GetResourcePolicy: { allow: onRegistry("GetResourcePolicy"), does: registries.GetResourcePolicy },
    DeleteResourcePolicy: {
      allow: onRegistry("DeleteResourcePolicy"),
      does: registries.DeleteResourcePolicy,
    },

    CreateSchema: { allow: onSchema("CreateSchema"), does: operations.CreateSchema },
    UpdateSchema: { allow: onSchema("UpdateSchema"), does: operations.UpdateSchema },
    DescribeSchema: { allow: onSchema("DescribeSchema"), does: operations.DescribeSchema },
    ExportSchema: { allow: onSchema("ExportSchema"), does: operations.ExportSchema },
    DeleteSchema: { allow: onSchema("DeleteSchema"), does: operations.DeleteSchema },
    DeleteSchemaVersion: { allow: onSchema("DeleteSchemaVersion"), does: operations.DeleteSchemaVersion },
    ListSchemas: { allow: onRegistry("ListSchemas"), does: operations.ListSchemas },
    ListSchemaVersions: { allow: onSchema("ListSchemaVersions"), does: operations.ListSchemaVersions },
    SearchSchemas: { allow: onRegistry("SearchSchemas"), does: operations.SearchSchemas },
    GetDiscoveredSchema: {
      allow: onAnything("GetDiscoveredSchema"),
      does: operations.GetDiscoveredSchema,
    },

    PutCodeBinding: { allow: onSchema("PutCodeBinding"), does: bindings.PutCodeBinding },
    DescribeCodeBinding: { allow: onSchema("DescribeCodeBinding"), does: bindings.DescribeCodeBinding },
    GetCodeBindingSource: { allow: onSchema("GetCodeBindingSource"), does: bindings.GetCodeBindingSource },

    CreateDiscoverer: { allow: onDiscoverer("CreateDiscoverer"), does: discoverers.CreateDiscoverer },
    UpdateDiscoverer: { allow: onDiscoverer("UpdateDiscoverer"), does: discoverers.UpdateDiscoverer },
    DescribeDiscoverer: { allow: onDiscoverer("DescribeDiscoverer"), does: discoverers.DescribeDiscoverer },
    StartDiscoverer: { allow: onDiscoverer("StartDiscoverer"), does: discoverers.StartDiscoverer },
    StopDiscoverer: { allow: onDiscoverer("StopDiscoverer"), does: discoverers.StopDiscoverer },
    DeleteDiscoverer: { allow: onDiscoverer("DeleteDiscoverer"), does: discoverers.DeleteDiscoverer },
    ListDiscoverers: { allow: onDiscoverers, does: discoverers.ListDiscoverers },

    TagResource: { allow: onArn("TagResource"), does: tags.TagResource },
    UntagResource: { allow: onArn("UntagResource"), does: tags.UntagResource },
    ListTagsForResource: { allow: onArn("ListTagsForResource"), does: tags.ListTagsForResource },
  },
  jobs: { [bindings.GENERATE]: bindings.generate },
  hears: { [OBSERVED]: { does: hearObserved } },
});
