/** IAM Access Analyzer: the table of contents. */
import { SCAN, scan } from "./analysis/scan.ts";
import { onAnalyzer, onAnything, onNewGeneration, onTagged } from "./authz.ts";
import { define } from "./kit.ts";
import * as analyzers from "./operations/analyzers.ts";
import * as checks from "./operations/checks.ts";
import * as findings from "./operations/findings.ts";
import * as generation from "./operations/generation.ts";
import { GENERATE, generate } from "./operations/generation.ts";
import * as previews from "./operations/previews.ts";
import * as recommendations from "./operations/recommendations.ts";
import * as rules from "./operations/rules.ts";
import { GetFindingsStatistics } from "./operations/statistics.ts";
import { ValidatePolicy } from "./operations/ValidatePolicy.ts";
import { STORE } from "./store.ts";
import { FORGET_TOKEN, forgetToken } from "./tokens.ts";

export const accessanalyzer = define({
  id: "accessanalyzer",
  store: STORE,
  operations: {
    CreateAnalyzer: { allow: onAnalyzer("CreateAnalyzer"), does: analyzers.CreateAnalyzer },
    DeleteAnalyzer: { allow: onAnalyzer("DeleteAnalyzer"), does: analyzers.DeleteAnalyzer },
    GetAnalyzer: { allow: onAnalyzer("GetAnalyzer"), does: analyzers.GetAnalyzer },
    UpdateAnalyzer: { allow: onAnalyzer("UpdateAnalyzer"), does: analyzers.UpdateAnalyzer },
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

    GetFindingsStatistics: {
      allow: onAnalyzer("GetFindingsStatistics"),
      does: GetFindingsStatistics,
    },

    CreateAccessPreview: { allow: onAnalyzer("CreateAccessPreview"), does: previews.CreateAccessPreview },
    GetAccessPreview: { allow: onAnalyzer("GetAccessPreview"), does: previews.GetAccessPreview },
    ListAccessPreviews: { allow: onAnalyzer("ListAccessPreviews"), does: previews.ListAccessPreviews },
    ListAccessPreviewFindings: {
      allow: onAnalyzer("ListAccessPreviewFindings"),
      does: previews.ListAccessPreviewFindings,
    },

    StartPolicyGeneration: { allow: onNewGeneration, does: generation.StartPolicyGeneration },
    GetGeneratedPolicy: { allow: onAnything("GetGeneratedPolicy"), does: generation.GetGeneratedPolicy },
    ListPolicyGenerations: {
      allow: onAnything("ListPolicyGenerations"),
      does: generation.ListPolicyGenerations,
    },
    CancelPolicyGeneration: {
      allow: onAnything("CancelPolicyGeneration"),
      does: generation.CancelPolicyGeneration,
    },
    GenerateFindingRecommendation: {
      allow: onAnalyzer("GenerateFindingRecommendation"),
      does: recommendations.GenerateFindingRecommendation,
    },
    GetFindingRecommendation: {
      allow: onAnalyzer("GetFindingRecommendation"),
      does: recommendations.GetFindingRecommendation,
    },

    ValidatePolicy: { allow: onAnything("ValidatePolicy"), does: ValidatePolicy },
    CheckNoNewAccess: { allow: onAnything("CheckNoNewAccess"), does: checks.CheckNoNewAccess },
    CheckAccessNotGranted: { allow: onAnything("CheckAccessNotGranted"), does: checks.CheckAccessNotGranted },
    CheckNoPublicAccess: { allow: onAnything("CheckNoPublicAccess"), does: checks.CheckNoPublicAccess },

    TagResource: { allow: onTagged("TagResource"), does: analyzers.TagResource },
    UntagResource: { allow: onTagged("UntagResource"), does: analyzers.UntagResource },
    ListTagsForResource: { allow: onTagged("ListTagsForResource"), does: analyzers.ListTagsForResource },
  },
  jobs: { [SCAN]: scan, [FORGET_TOKEN]: forgetToken, [GENERATE]: generate },
});
