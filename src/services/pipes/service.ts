/** Amazon EventBridge Pipes: the table of contents. */
import { onAnything, onArn, onPipe } from "./authz.ts";
import { LOOK, look, SETTLE, settle } from "./jobs.ts";
import { define } from "./kit.ts";
import * as operations from "./operations/pipes.ts";
import * as tags from "./operations/tags.ts";
import { STORE } from "./store.ts";

export const pipes = define({
  id: "pipes",
  store: STORE,
  operations: {
    CreatePipe: { allow: onPipe("CreatePipe"), does: operations.CreatePipe },
    UpdatePipe: { allow: onPipe("UpdatePipe"), does: operations.UpdatePipe },
    DescribePipe: { allow: onPipe("DescribePipe"), does: operations.DescribePipe, readOnly: true },
    StartPipe: { allow: onPipe("StartPipe"), does: operations.StartPipe },
    StopPipe: { allow: onPipe("StopPipe"), does: operations.StopPipe },
    DeletePipe: { allow: onPipe("DeletePipe"), does: operations.DeletePipe },
    ListPipes: { allow: onAnything("ListPipes"), does: operations.ListPipes },
    TagResource: { allow: onArn("TagResource"), does: tags.TagResource },
    UntagResource: { allow: onArn("UntagResource"), does: tags.UntagResource },
    ListTagsForResource: { allow: onArn("ListTagsForResource"), does: tags.ListTagsForResource },
  },
  jobs: { [SETTLE]: settle, [LOOK]: look },
});
