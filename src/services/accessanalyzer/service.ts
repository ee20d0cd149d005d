/** IAM Access Analyzer: the table of contents. */
import { SCAN, scan } from "./analysis/scan.ts";
import { onAnalyzer, onAnything, onTagged } from "./authz.ts";
import { define } from "./kit.ts";
import * as analyzers from "./operations/analyzers.ts";
import * as checks from "./operations/checks.ts";
import * as findings from "./operations/findings.ts";
import * as rules from "./operations/rules.ts";
import { ValidatePolicy } from "./operations/ValidatePolicy.ts";
import { STORE } from "./store.ts";

export const accessanalyzer = define({
  id: "accessanalyzer",
  store: STORE,
  operations: {
    CreateAnalyzer: { allow: onAnalyzer("CreateAnalyzer"), does: analyzers.CreateAnalyzer },
    DeleteAnalyzer: { allow: onAnalyzer("DeleteAnalyzer"), does: analyzers.DeleteAnalyzer },
    GetAnalyzer: { allow: onAnalyzer("GetAnalyzer"), does: analyzers.GetAnalyzer },
    ListAnalyzers: { allow: onAnything("ListAnalyzers"), does: analyzers.ListAnalyzers },
    StartResourceScan: { allow: onAnalyzer("StartResourceScan"), does: analyzers.StartResourceScan },
    GetAnalyzedResource: { allow: onAnalyzer("GetAnalyzedResource"), does: analyzers.GetAnalyzedResource },
    ListAnalyzedResources: {
      allow: onAnalyzer("ListAnalyzedResources"),
      does: analyzers.ListAnalyzedResources,
    },

    CreateArchiveRule: { allow: onAnalyzer("CreateArchiveRule", "rule"), does: rules.CreateArchiveRule },
    UpdateArchiveRule: { allow: onAnalyzer("UpdateArchiveRule", "rule"), does: rules.UpdateArchiveRule },
    DeleteArchiveRule: { allow: onAnalyzer("DeleteArchiveRule", "rule"), does: rules.DeleteArchiveRule },
    GetArchiveRule: { allow: onAnalyzer("GetArchiveRule", "rule"), does: rules.GetArchiveRule },
    ListArchiveRules: { allow: onAnalyzer("ListArchiveRules"), does: rules.ListArchiveRules },
    ApplyArchiveRule: { allow: onAnalyzer("ApplyArchiveRule", "rule"), does: rules.ApplyArchiveRule },

    ListFindings: { allow: onAnalyzer("ListFindings"), does: findings.ListFindings },
    ListFindingsV2: { allow: onAnalyzer("ListFindings"), does: findings.ListFindingsV2 },
    GetFinding: { allow: onAnalyzer("GetFinding"), does: findings.GetFinding },
    GetFindingV2: { allow: onAnalyzer("GetFinding"), does: findings.GetFindingV2 },
    UpdateFindings: { allow: onAnalyzer("UpdateFindings"), does: findings.UpdateFindings },

    ValidatePolicy: { allow: onAnything("ValidatePolicy"), does: ValidatePolicy },
    CheckNoNewAccess: { allow: onAnything("CheckNoNewAccess"), does: checks.CheckNoNewAccess },
    CheckAccessNotGranted: { allow: onAnything("CheckAccessNotGranted"), does: checks.CheckAccessNotGranted },
    CheckNoPublicAccess: { allow: onAnything("CheckNoPublicAccess"), does: checks.CheckNoPublicAccess },

    TagResource: { allow: onTagged("TagResource"), does: analyzers.TagResource },
    UntagResource: { allow: onTagged("UntagResource"), does: analyzers.UntagResource },
    ListTagsForResource: { allow: onTagged("ListTagsForResource"), does: analyzers.ListTagsForResource },
  },
  jobs: { [SCAN]: scan },
});
