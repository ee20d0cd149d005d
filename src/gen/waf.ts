/** The operations and types of WAF (API version 2015-08-24). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const waf: ServiceRef<Operations> = { id: "waf" };

export interface Operations {
  readonly CreateByteMatchSet: {
    readonly input: CreateByteMatchSetRequest;
    readonly output: CreateByteMatchSetResponse;
    readonly errors:
      | "WAFDisallowedNameException"
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFStaleDataException";
  };
  readonly CreateGeoMatchSet: {
    readonly input: CreateGeoMatchSetRequest;
    readonly output: CreateGeoMatchSetResponse;
    readonly errors:
      | "WAFDisallowedNameException"
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFStaleDataException";
  };
  readonly CreateIPSet: {
    readonly input: CreateIPSetRequest;
    readonly output: CreateIPSetResponse;
    readonly errors:
      | "WAFDisallowedNameException"
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFStaleDataException";
  };
  readonly CreateRateBasedRule: {
    readonly input: CreateRateBasedRuleRequest;
    readonly output: CreateRateBasedRuleResponse;
    readonly errors:
      | "WAFBadRequestException"
      | "WAFDisallowedNameException"
      | "WAFInternalErrorException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFStaleDataException"
      | "WAFTagOperationException"
      | "WAFTagOperationInternalErrorException";
  };
  readonly CreateRegexMatchSet: {
    readonly input: CreateRegexMatchSetRequest;
    readonly output: CreateRegexMatchSetResponse;
    readonly errors:
      | "WAFDisallowedNameException"
      | "WAFInternalErrorException"
      | "WAFLimitsExceededException"
      | "WAFStaleDataException";
  };
  readonly CreateRegexPatternSet: {
    readonly input: CreateRegexPatternSetRequest;
    readonly output: CreateRegexPatternSetResponse;
    readonly errors:
      | "WAFDisallowedNameException"
      | "WAFInternalErrorException"
      | "WAFLimitsExceededException"
      | "WAFStaleDataException";
  };
  readonly CreateRule: {
    readonly input: CreateRuleRequest;
    readonly output: CreateRuleResponse;
    readonly errors:
      | "WAFBadRequestException"
      | "WAFDisallowedNameException"
      | "WAFInternalErrorException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFStaleDataException"
      | "WAFTagOperationException"
      | "WAFTagOperationInternalErrorException";
  };
  readonly CreateRuleGroup: {
    readonly input: CreateRuleGroupRequest;
    readonly output: CreateRuleGroupResponse;
    readonly errors:
      | "WAFBadRequestException"
      | "WAFDisallowedNameException"
      | "WAFInternalErrorException"
      | "WAFLimitsExceededException"
      | "WAFStaleDataException"
      | "WAFTagOperationException"
      | "WAFTagOperationInternalErrorException";
  };
  readonly CreateSizeConstraintSet: {
    readonly input: CreateSizeConstraintSetRequest;
    readonly output: CreateSizeConstraintSetResponse;
    readonly errors:
      | "WAFDisallowedNameException"
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFStaleDataException";
  };
  readonly CreateSqlInjectionMatchSet: {
    readonly input: CreateSqlInjectionMatchSetRequest;
    readonly output: CreateSqlInjectionMatchSetResponse;
    readonly errors:
      | "WAFDisallowedNameException"
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFStaleDataException";
  };
  readonly CreateWebACL: {
    readonly input: CreateWebACLRequest;
    readonly output: CreateWebACLResponse;
    readonly errors:
      | "WAFBadRequestException"
      | "WAFDisallowedNameException"
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFStaleDataException"
      | "WAFTagOperationException"
      | "WAFTagOperationInternalErrorException";
  };
  readonly CreateWebACLMigrationStack: {
    readonly input: CreateWebACLMigrationStackRequest;
    readonly output: CreateWebACLMigrationStackResponse;
    readonly errors:
      | "WAFEntityMigrationException"
      | "WAFInternalErrorException"
      | "WAFInvalidOperationException"
      | "WAFInvalidParameterException"
      | "WAFNonexistentItemException";
  };
  readonly CreateXssMatchSet: {
    readonly input: CreateXssMatchSetRequest;
    readonly output: CreateXssMatchSetResponse;
    readonly errors:
      | "WAFDisallowedNameException"
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFStaleDataException";
  };
  readonly DeleteByteMatchSet: {
    readonly input: DeleteByteMatchSetRequest;
    readonly output: DeleteByteMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonEmptyEntityException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException";
  };
  readonly DeleteGeoMatchSet: {
    readonly input: DeleteGeoMatchSetRequest;
    readonly output: DeleteGeoMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonEmptyEntityException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException";
  };
  readonly DeleteIPSet: {
    readonly input: DeleteIPSetRequest;
    readonly output: DeleteIPSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonEmptyEntityException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException";
  };
  readonly DeleteLoggingConfiguration: {
    readonly input: DeleteLoggingConfigurationRequest;
    readonly output: DeleteLoggingConfigurationResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFNonexistentItemException"
      | "WAFStaleDataException";
  };
  readonly DeletePermissionPolicy: {
    readonly input: DeletePermissionPolicyRequest;
    readonly output: DeletePermissionPolicyResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFNonexistentItemException"
      | "WAFStaleDataException";
  };
  readonly DeleteRateBasedRule: {
    readonly input: DeleteRateBasedRuleRequest;
    readonly output: DeleteRateBasedRuleResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonEmptyEntityException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException"
      | "WAFTagOperationException"
      | "WAFTagOperationInternalErrorException";
  };
  readonly DeleteRegexMatchSet: {
    readonly input: DeleteRegexMatchSetRequest;
    readonly output: DeleteRegexMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonEmptyEntityException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException";
  };
  readonly DeleteRegexPatternSet: {
    readonly input: DeleteRegexPatternSetRequest;
    readonly output: DeleteRegexPatternSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonEmptyEntityException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException";
  };
  readonly DeleteRule: {
    readonly input: DeleteRuleRequest;
    readonly output: DeleteRuleResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonEmptyEntityException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException"
      | "WAFTagOperationException"
      | "WAFTagOperationInternalErrorException";
  };
  readonly DeleteRuleGroup: {
    readonly input: DeleteRuleGroupRequest;
    readonly output: DeleteRuleGroupResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidOperationException"
      | "WAFNonEmptyEntityException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException"
      | "WAFTagOperationException"
      | "WAFTagOperationInternalErrorException";
  };
  readonly DeleteSizeConstraintSet: {
    readonly input: DeleteSizeConstraintSetRequest;
    readonly output: DeleteSizeConstraintSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonEmptyEntityException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException";
  };
  readonly DeleteSqlInjectionMatchSet: {
    readonly input: DeleteSqlInjectionMatchSetRequest;
    readonly output: DeleteSqlInjectionMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonEmptyEntityException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException";
  };
  readonly DeleteWebACL: {
    readonly input: DeleteWebACLRequest;
    readonly output: DeleteWebACLResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonEmptyEntityException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException"
      | "WAFTagOperationException"
      | "WAFTagOperationInternalErrorException";
  };
  readonly DeleteXssMatchSet: {
    readonly input: DeleteXssMatchSetRequest;
    readonly output: DeleteXssMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonEmptyEntityException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException";
  };
  readonly GetByteMatchSet: {
    readonly input: GetByteMatchSetRequest;
    readonly output: GetByteMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonexistentItemException";
  };
  readonly GetChangeToken: {
    readonly input: GetChangeTokenRequest;
    readonly output: GetChangeTokenResponse;
    readonly errors: "WAFInternalErrorException";
  };
  readonly GetChangeTokenStatus: {
    readonly input: GetChangeTokenStatusRequest;
    readonly output: GetChangeTokenStatusResponse;
    readonly errors: "WAFInternalErrorException" | "WAFNonexistentItemException";
  };
  readonly GetGeoMatchSet: {
    readonly input: GetGeoMatchSetRequest;
    readonly output: GetGeoMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonexistentItemException";
  };
  readonly GetIPSet: {
    readonly input: GetIPSetRequest;
    readonly output: GetIPSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonexistentItemException";
  };
  readonly GetLoggingConfiguration: {
    readonly input: GetLoggingConfigurationRequest;
    readonly output: GetLoggingConfigurationResponse;
    readonly errors: "WAFInternalErrorException" | "WAFNonexistentItemException";
  };
  readonly GetPermissionPolicy: {
    readonly input: GetPermissionPolicyRequest;
    readonly output: GetPermissionPolicyResponse;
    readonly errors: "WAFInternalErrorException" | "WAFNonexistentItemException";
  };
  readonly GetRateBasedRule: {
    readonly input: GetRateBasedRuleRequest;
    readonly output: GetRateBasedRuleResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonexistentItemException";
  };
  readonly GetRateBasedRuleManagedKeys: {
    readonly input: GetRateBasedRuleManagedKeysRequest;
    readonly output: GetRateBasedRuleManagedKeysResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidParameterException"
      | "WAFNonexistentItemException";
  };
  readonly GetRegexMatchSet: {
    readonly input: GetRegexMatchSetRequest;
    readonly output: GetRegexMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonexistentItemException";
  };
  readonly GetRegexPatternSet: {
    readonly input: GetRegexPatternSetRequest;
    readonly output: GetRegexPatternSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonexistentItemException";
  };
  readonly GetRule: {
    readonly input: GetRuleRequest;
    readonly output: GetRuleResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonexistentItemException";
  };
  readonly GetRuleGroup: {
    readonly input: GetRuleGroupRequest;
    readonly output: GetRuleGroupResponse;
    readonly errors: "WAFInternalErrorException" | "WAFNonexistentItemException";
  };
  readonly GetSampledRequests: {
    readonly input: GetSampledRequestsRequest;
    readonly output: GetSampledRequestsResponse;
    readonly errors: "WAFInternalErrorException" | "WAFNonexistentItemException";
  };
  readonly GetSizeConstraintSet: {
    readonly input: GetSizeConstraintSetRequest;
    readonly output: GetSizeConstraintSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonexistentItemException";
  };
  readonly GetSqlInjectionMatchSet: {
    readonly input: GetSqlInjectionMatchSetRequest;
    readonly output: GetSqlInjectionMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonexistentItemException";
  };
  readonly GetWebACL: {
    readonly input: GetWebACLRequest;
    readonly output: GetWebACLResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonexistentItemException";
  };
  readonly GetXssMatchSet: {
    readonly input: GetXssMatchSetRequest;
    readonly output: GetXssMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFNonexistentItemException";
  };
  readonly ListActivatedRulesInRuleGroup: {
    readonly input: ListActivatedRulesInRuleGroupRequest;
    readonly output: ListActivatedRulesInRuleGroupResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidParameterException"
      | "WAFNonexistentItemException";
  };
  readonly ListByteMatchSets: {
    readonly input: ListByteMatchSetsRequest;
    readonly output: ListByteMatchSetsResponse;
    readonly errors: "WAFInternalErrorException" | "WAFInvalidAccountException";
  };
  readonly ListGeoMatchSets: {
    readonly input: ListGeoMatchSetsRequest;
    readonly output: ListGeoMatchSetsResponse;
    readonly errors: "WAFInternalErrorException" | "WAFInvalidAccountException";
  };
  readonly ListIPSets: {
    readonly input: ListIPSetsRequest;
    readonly output: ListIPSetsResponse;
    readonly errors: "WAFInternalErrorException" | "WAFInvalidAccountException";
  };
  readonly ListLoggingConfigurations: {
    readonly input: ListLoggingConfigurationsRequest;
    readonly output: ListLoggingConfigurationsResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidParameterException"
      | "WAFNonexistentItemException";
  };
  readonly ListRateBasedRules: {
    readonly input: ListRateBasedRulesRequest;
    readonly output: ListRateBasedRulesResponse;
    readonly errors: "WAFInternalErrorException" | "WAFInvalidAccountException";
  };
  readonly ListRegexMatchSets: {
    readonly input: ListRegexMatchSetsRequest;
    readonly output: ListRegexMatchSetsResponse;
    readonly errors: "WAFInternalErrorException" | "WAFInvalidAccountException";
  };
  readonly ListRegexPatternSets: {
    readonly input: ListRegexPatternSetsRequest;
    readonly output: ListRegexPatternSetsResponse;
    readonly errors: "WAFInternalErrorException" | "WAFInvalidAccountException";
  };
  readonly ListRuleGroups: {
    readonly input: ListRuleGroupsRequest;
    readonly output: ListRuleGroupsResponse;
    readonly errors: "WAFInternalErrorException";
  };
  readonly ListRules: {
    readonly input: ListRulesRequest;
    readonly output: ListRulesResponse;
    readonly errors: "WAFInternalErrorException" | "WAFInvalidAccountException";
  };
  readonly ListSizeConstraintSets: {
    readonly input: ListSizeConstraintSetsRequest;
    readonly output: ListSizeConstraintSetsResponse;
    readonly errors: "WAFInternalErrorException" | "WAFInvalidAccountException";
  };
  readonly ListSqlInjectionMatchSets: {
    readonly input: ListSqlInjectionMatchSetsRequest;
    readonly output: ListSqlInjectionMatchSetsResponse;
    readonly errors: "WAFInternalErrorException" | "WAFInvalidAccountException";
  };
  readonly ListSubscribedRuleGroups: {
    readonly input: ListSubscribedRuleGroupsRequest;
    readonly output: ListSubscribedRuleGroupsResponse;
    readonly errors: "WAFInternalErrorException" | "WAFNonexistentItemException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "WAFBadRequestException"
      | "WAFInternalErrorException"
      | "WAFInvalidParameterException"
      | "WAFNonexistentItemException"
      | "WAFTagOperationException"
      | "WAFTagOperationInternalErrorException";
  };
  readonly ListWebACLs: {
    readonly input: ListWebACLsRequest;
    readonly output: ListWebACLsResponse;
    readonly errors: "WAFInternalErrorException" | "WAFInvalidAccountException";
  };
  readonly ListXssMatchSets: {
    readonly input: ListXssMatchSetsRequest;
    readonly output: ListXssMatchSetsResponse;
    readonly errors: "WAFInternalErrorException" | "WAFInvalidAccountException";
  };
  readonly PutLoggingConfiguration: {
    readonly input: PutLoggingConfigurationRequest;
    readonly output: PutLoggingConfigurationResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFNonexistentItemException"
      | "WAFServiceLinkedRoleErrorException"
      | "WAFStaleDataException";
  };
  readonly PutPermissionPolicy: {
    readonly input: PutPermissionPolicyRequest;
    readonly output: PutPermissionPolicyResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidPermissionPolicyException"
      | "WAFNonexistentItemException"
      | "WAFStaleDataException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "WAFBadRequestException"
      | "WAFInternalErrorException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFNonexistentItemException"
      | "WAFTagOperationException"
      | "WAFTagOperationInternalErrorException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "WAFBadRequestException"
      | "WAFInternalErrorException"
      | "WAFInvalidParameterException"
      | "WAFNonexistentItemException"
      | "WAFTagOperationException"
      | "WAFTagOperationInternalErrorException";
  };
  readonly UpdateByteMatchSet: {
    readonly input: UpdateByteMatchSetRequest;
    readonly output: UpdateByteMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidOperationException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFNonexistentContainerException"
      | "WAFNonexistentItemException"
      | "WAFStaleDataException";
  };
  readonly UpdateGeoMatchSet: {
    readonly input: UpdateGeoMatchSetRequest;
    readonly output: UpdateGeoMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidOperationException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFNonexistentContainerException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException";
  };
  readonly UpdateIPSet: {
    readonly input: UpdateIPSetRequest;
    readonly output: UpdateIPSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidOperationException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFNonexistentContainerException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException";
  };
  readonly UpdateRateBasedRule: {
    readonly input: UpdateRateBasedRuleRequest;
    readonly output: UpdateRateBasedRuleResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidOperationException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFNonexistentContainerException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException";
  };
  readonly UpdateRegexMatchSet: {
    readonly input: UpdateRegexMatchSetRequest;
    readonly output: UpdateRegexMatchSetResponse;
    readonly errors:
      | "WAFDisallowedNameException"
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidOperationException"
      | "WAFLimitsExceededException"
      | "WAFNonexistentContainerException"
      | "WAFNonexistentItemException"
      | "WAFStaleDataException";
  };
  readonly UpdateRegexPatternSet: {
    readonly input: UpdateRegexPatternSetRequest;
    readonly output: UpdateRegexPatternSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidOperationException"
      | "WAFInvalidRegexPatternException"
      | "WAFLimitsExceededException"
      | "WAFNonexistentContainerException"
      | "WAFNonexistentItemException"
      | "WAFStaleDataException";
  };
  readonly UpdateRule: {
    readonly input: UpdateRuleRequest;
    readonly output: UpdateRuleResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidOperationException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFNonexistentContainerException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException";
  };
  readonly UpdateRuleGroup: {
    readonly input: UpdateRuleGroupRequest;
    readonly output: UpdateRuleGroupResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidOperationException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFNonexistentContainerException"
      | "WAFNonexistentItemException"
      | "WAFStaleDataException";
  };
  readonly UpdateSizeConstraintSet: {
    readonly input: UpdateSizeConstraintSetRequest;
    readonly output: UpdateSizeConstraintSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidOperationException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFNonexistentContainerException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException";
  };
  readonly UpdateSqlInjectionMatchSet: {
    readonly input: UpdateSqlInjectionMatchSetRequest;
    readonly output: UpdateSqlInjectionMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidOperationException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFNonexistentContainerException"
      | "WAFNonexistentItemException"
      | "WAFStaleDataException";
  };
  readonly UpdateWebACL: {
    readonly input: UpdateWebACLRequest;
    readonly output: UpdateWebACLResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidOperationException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFNonexistentContainerException"
      | "WAFNonexistentItemException"
      | "WAFReferencedItemException"
      | "WAFStaleDataException"
      | "WAFSubscriptionNotFoundException";
  };
  readonly UpdateXssMatchSet: {
    readonly input: UpdateXssMatchSetRequest;
    readonly output: UpdateXssMatchSetResponse;
    readonly errors:
      | "WAFInternalErrorException"
      | "WAFInvalidAccountException"
      | "WAFInvalidOperationException"
      | "WAFInvalidParameterException"
      | "WAFLimitsExceededException"
      | "WAFNonexistentContainerException"
      | "WAFNonexistentItemException"
      | "WAFStaleDataException";
  };
}

export interface ActivatedRule {
  readonly Priority: number;
  readonly RuleId: string;
  readonly Action?: WafAction | undefined;
  readonly OverrideAction?: WafOverrideAction | undefined;
  readonly Type?: WafRuleType | undefined;
  readonly ExcludedRules?: readonly ExcludedRule[] | undefined;
}

export interface ByteMatchSet {
  readonly ByteMatchSetId: string;
  readonly Name?: string | undefined;
  readonly ByteMatchTuples: readonly ByteMatchTuple[];
}

export interface ByteMatchSetSummary {
  readonly ByteMatchSetId: string;
  readonly Name: string;
}

export interface ByteMatchSetUpdate {
  readonly Action: ChangeAction;
  readonly ByteMatchTuple: ByteMatchTuple;
}

export interface ByteMatchTuple {
  readonly FieldToMatch: FieldToMatch;
  readonly TargetString: Uint8Array;
  readonly TextTransformation: TextTransformation;
  readonly PositionalConstraint: PositionalConstraint;
}

export type ChangeAction = "INSERT" | "DELETE";

export type ChangeTokenStatus = "PROVISIONED" | "PENDING" | "INSYNC";

export type ComparisonOperator = "EQ" | "NE" | "LE" | "LT" | "GE" | "GT";

export interface CreateByteMatchSetRequest {
  readonly Name: string;
  readonly ChangeToken: string;
}

export interface CreateByteMatchSetResponse {
  readonly ByteMatchSet?: ByteMatchSet | undefined;
  readonly ChangeToken?: string | undefined;
}

export interface CreateGeoMatchSetRequest {
  readonly Name: string;
  readonly ChangeToken: string;
}

export interface CreateGeoMatchSetResponse {
  readonly GeoMatchSet?: GeoMatchSet | undefined;
  readonly ChangeToken?: string | undefined;
}

export interface CreateIPSetRequest {
  readonly Name: string;
  readonly ChangeToken: string;
}

export interface CreateIPSetResponse {
  readonly IPSet?: IPSet | undefined;
  readonly ChangeToken?: string | undefined;
}

export interface CreateRateBasedRuleRequest {
  readonly Name: string;
  readonly MetricName: string;
  readonly RateKey: RateKey;
  readonly RateLimit: number;
  readonly ChangeToken: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateRateBasedRuleResponse {
  readonly Rule?: RateBasedRule | undefined;
  readonly ChangeToken?: string | undefined;
}

export interface CreateRegexMatchSetRequest {
  readonly Name: string;
  readonly ChangeToken: string;
}

export interface CreateRegexMatchSetResponse {
  readonly RegexMatchSet?: RegexMatchSet | undefined;
  readonly ChangeToken?: string | undefined;
}

export interface CreateRegexPatternSetRequest {
  readonly Name: string;
  readonly ChangeToken: string;
}

export interface CreateRegexPatternSetResponse {
  readonly RegexPatternSet?: RegexPatternSet | undefined;
  readonly ChangeToken?: string | undefined;
}

export interface CreateRuleGroupRequest {
  readonly Name: string;
  readonly MetricName: string;
  readonly ChangeToken: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateRuleGroupResponse {
  readonly RuleGroup?: RuleGroup | undefined;
  readonly ChangeToken?: string | undefined;
}

export interface CreateRuleRequest {
  readonly Name: string;
  readonly MetricName: string;
  readonly ChangeToken: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateRuleResponse {
  readonly Rule?: Rule | undefined;
  readonly ChangeToken?: string | undefined;
}

export interface CreateSizeConstraintSetRequest {
  readonly Name: string;
  readonly ChangeToken: string;
}

export interface CreateSizeConstraintSetResponse {
  readonly SizeConstraintSet?: SizeConstraintSet | undefined;
  readonly ChangeToken?: string | undefined;
}

export interface CreateSqlInjectionMatchSetRequest {
  readonly Name: string;
  readonly ChangeToken: string;
}

export interface CreateSqlInjectionMatchSetResponse {
  readonly SqlInjectionMatchSet?: SqlInjectionMatchSet | undefined;
  readonly ChangeToken?: string | undefined;
}

export interface CreateWebACLMigrationStackRequest {
  readonly WebACLId: string;
  readonly S3BucketName: string;
  readonly IgnoreUnsupportedType: boolean;
}

export interface CreateWebACLMigrationStackResponse {
  readonly S3ObjectUrl: string;
}

export interface CreateWebACLRequest {
  readonly Name: string;
  readonly MetricName: string;
  readonly DefaultAction: WafAction;
  readonly ChangeToken: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateWebACLResponse {
  readonly WebACL?: WebACL | undefined;
  readonly ChangeToken?: string | undefined;
}

export interface CreateXssMatchSetRequest {
  readonly Name: string;
  readonly ChangeToken: string;
}

export interface CreateXssMatchSetResponse {
  readonly XssMatchSet?: XssMatchSet | undefined;
  readonly ChangeToken?: string | undefined;
}

export interface DeleteByteMatchSetRequest {
  readonly ByteMatchSetId: string;
  readonly ChangeToken: string;
}

export interface DeleteByteMatchSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface DeleteGeoMatchSetRequest {
  readonly GeoMatchSetId: string;
  readonly ChangeToken: string;
}

export interface DeleteGeoMatchSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface DeleteIPSetRequest {
  readonly IPSetId: string;
  readonly ChangeToken: string;
}

export interface DeleteIPSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface DeleteLoggingConfigurationRequest {
  readonly ResourceArn: string;
}

export type DeleteLoggingConfigurationResponse = Readonly<Record<string, never>>;

export interface DeletePermissionPolicyRequest {
  readonly ResourceArn: string;
}

export type DeletePermissionPolicyResponse = Readonly<Record<string, never>>;

export interface DeleteRateBasedRuleRequest {
  readonly RuleId: string;
  readonly ChangeToken: string;
}

export interface DeleteRateBasedRuleResponse {
  readonly ChangeToken?: string | undefined;
}

export interface DeleteRegexMatchSetRequest {
  readonly RegexMatchSetId: string;
  readonly ChangeToken: string;
}

export interface DeleteRegexMatchSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface DeleteRegexPatternSetRequest {
  readonly RegexPatternSetId: string;
  readonly ChangeToken: string;
}

export interface DeleteRegexPatternSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface DeleteRuleGroupRequest {
  readonly RuleGroupId: string;
  readonly ChangeToken: string;
}

export interface DeleteRuleGroupResponse {
  readonly ChangeToken?: string | undefined;
}

export interface DeleteRuleRequest {
  readonly RuleId: string;
  readonly ChangeToken: string;
}

export interface DeleteRuleResponse {
  readonly ChangeToken?: string | undefined;
}

export interface DeleteSizeConstraintSetRequest {
  readonly SizeConstraintSetId: string;
  readonly ChangeToken: string;
}

export interface DeleteSizeConstraintSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface DeleteSqlInjectionMatchSetRequest {
  readonly SqlInjectionMatchSetId: string;
  readonly ChangeToken: string;
}

export interface DeleteSqlInjectionMatchSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface DeleteWebACLRequest {
  readonly WebACLId: string;
  readonly ChangeToken: string;
}

export interface DeleteWebACLResponse {
  readonly ChangeToken?: string | undefined;
}

export interface DeleteXssMatchSetRequest {
  readonly XssMatchSetId: string;
  readonly ChangeToken: string;
}

export interface DeleteXssMatchSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface ExcludedRule {
  readonly RuleId: string;
}

export interface FieldToMatch {
  readonly Type: MatchFieldType;
  readonly Data?: string | undefined;
}

export interface GeoMatchConstraint {
  readonly Type: GeoMatchConstraintType;
  readonly Value: GeoMatchConstraintValue;
}

export type GeoMatchConstraintType = "Country";

export type GeoMatchConstraintValue =
  | "AF"
  | "AX"
  | "AL"
  | "DZ"
  | "AS"
  | "AD"
  | "AO"
  | "AI"
  | "AQ"
  | "AG"
  | "AR"
  | "AM"
  | "AW"
  | "AU"
  | "AT"
  | "AZ"
  | "BS"
  | "BH"
  | "BD"
  | "BB"
  | "BY"
  | "BE"
  | "BZ"
  | "BJ"
  | "BM"
  | "BT"
  | "BO"
  | "BQ"
  | "BA"
  | "BW"
  | "BV"
  | "BR"
  | "IO"
  | "BN"
  | "BG"
  | "BF"
  | "BI"
  | "KH"
  | "CM"
  | "CA"
  | "CV"
  | "KY"
  | "CF"
  | "TD"
  | "CL"
  | "CN"
  | "CX"
  | "CC"
  | "CO"
  | "KM"
  | "CG"
  | "CD"
  | "CK"
  | "CR"
  | "CI"
  | "HR"
  | "CU"
  | "CW"
  | "CY"
  | "CZ"
  | "DK"
  | "DJ"
  | "DM"
  | "DO"
  | "EC"
  | "EG"
  | "SV"
  | "GQ"
  | "ER"
  | "EE"
  | "ET"
  | "FK"
  | "FO"
  | "FJ"
  | "FI"
  | "FR"
  | "GF"
  | "PF"
  | "TF"
  | "GA"
  | "GM"
  | "GE"
  | "DE"
  | "GH"
  | "GI"
  | "GR"
  | "GL"
  | "GD"
  | "GP"
  | "GU"
  | "GT"
  | "GG"
  | "GN"
  | "GW"
  | "GY"
  | "HT"
  | "HM"
  | "VA"
  | "HN"
  | "HK"
  | "HU"
  | "IS"
  | "IN"
  | "ID"
  | "IR"
  | "IQ"
  | "IE"
  | "IM"
  | "IL"
  | "IT"
  | "JM"
  | "JP"
  | "JE"
  | "JO"
  | "KZ"
  | "KE"
  | "KI"
  | "KP"
  | "KR"
  | "KW"
  | "KG"
  | "LA"
  | "LV"
  | "LB"
  | "LS"
  | "LR"
  | "LY"
  | "LI"
  | "LT"
  | "LU"
  | "MO"
  | "MK"
  | "MG"
  | "MW"
  | "MY"
  | "MV"
  | "ML"
  | "MT"
  | "MH"
  | "MQ"
  | "MR"
  | "MU"
  | "YT"
  | "MX"
  | "FM"
  | "MD"
  | "MC"
  | "MN"
  | "ME"
  | "MS"
  | "MA"
  | "MZ"
  | "MM"
  | "NA"
  | "NR"
  | "NP"
  | "NL"
  | "NC"
  | "NZ"
  | "NI"
  | "NE"
  | "NG"
  | "NU"
  | "NF"
  | "MP"
  | "NO"
  | "OM"
  | "PK"
  | "PW"
  | "PS"
  | "PA"
  | "PG"
  | "PY"
  | "PE"
  | "PH"
  | "PN"
  | "PL"
  | "PT"
  | "PR"
  | "QA"
  | "RE"
  | "RO"
  | "RU"
  | "RW"
  | "BL"
  | "SH"
  | "KN"
  | "LC"
  | "MF"
  | "PM"
  | "VC"
  | "WS"
  | "SM"
  | "ST"
  | "SA"
  | "SN"
  | "RS"
  | "SC"
  | "SL"
  | "SG"
  | "SX"
  | "SK"
  | "SI"
  | "SB"
  | "SO"
  | "ZA"
  | "GS"
  | "SS"
  | "ES"
  | "LK"
  | "SD"
  | "SR"
  | "SJ"
  | "SZ"
  | "SE"
  | "CH"
  | "SY"
  | "TW"
  | "TJ"
  | "TZ"
  | "TH"
  | "TL"
  | "TG"
  | "TK"
  | "TO"
  | "TT"
  | "TN"
  | "TR"
  | "TM"
  | "TC"
  | "TV"
  | "UG"
  | "UA"
  | "AE"
  | "GB"
  | "US"
  | "UM"
  | "UY"
  | "UZ"
  | "VU"
  | "VE"
  | "VN"
  | "VG"
  | "VI"
  | "WF"
  | "EH"
  | "YE"
  | "ZM"
  | "ZW";

export interface GeoMatchSet {
  readonly GeoMatchSetId: string;
  readonly Name?: string | undefined;
  readonly GeoMatchConstraints: readonly GeoMatchConstraint[];
}

export interface GeoMatchSetSummary {
  readonly GeoMatchSetId: string;
  readonly Name: string;
}

export interface GeoMatchSetUpdate {
  readonly Action: ChangeAction;
  readonly GeoMatchConstraint: GeoMatchConstraint;
}

export interface GetByteMatchSetRequest {
  readonly ByteMatchSetId: string;
}

export interface GetByteMatchSetResponse {
  readonly ByteMatchSet?: ByteMatchSet | undefined;
}

export type GetChangeTokenRequest = Readonly<Record<string, never>>;

export interface GetChangeTokenResponse {
  readonly ChangeToken?: string | undefined;
}

export interface GetChangeTokenStatusRequest {
  readonly ChangeToken: string;
}

export interface GetChangeTokenStatusResponse {
  readonly ChangeTokenStatus?: ChangeTokenStatus | undefined;
}

export interface GetGeoMatchSetRequest {
  readonly GeoMatchSetId: string;
}

export interface GetGeoMatchSetResponse {
  readonly GeoMatchSet?: GeoMatchSet | undefined;
}

export interface GetIPSetRequest {
  readonly IPSetId: string;
}

export interface GetIPSetResponse {
  readonly IPSet?: IPSet | undefined;
}

export interface GetLoggingConfigurationRequest {
  readonly ResourceArn: string;
}

export interface GetLoggingConfigurationResponse {
  readonly LoggingConfiguration?: LoggingConfiguration | undefined;
}

export interface GetPermissionPolicyRequest {
  readonly ResourceArn: string;
}

export interface GetPermissionPolicyResponse {
  readonly Policy?: string | undefined;
}

export interface GetRateBasedRuleManagedKeysRequest {
  readonly RuleId: string;
  readonly NextMarker?: string | undefined;
}

export interface GetRateBasedRuleManagedKeysResponse {
  readonly ManagedKeys?: readonly string[] | undefined;
  readonly NextMarker?: string | undefined;
}

export interface GetRateBasedRuleRequest {
  readonly RuleId: string;
}

export interface GetRateBasedRuleResponse {
  readonly Rule?: RateBasedRule | undefined;
}

export interface GetRegexMatchSetRequest {
  readonly RegexMatchSetId: string;
}

export interface GetRegexMatchSetResponse {
  readonly RegexMatchSet?: RegexMatchSet | undefined;
}

export interface GetRegexPatternSetRequest {
  readonly RegexPatternSetId: string;
}

export interface GetRegexPatternSetResponse {
  readonly RegexPatternSet?: RegexPatternSet | undefined;
}

export interface GetRuleGroupRequest {
  readonly RuleGroupId: string;
}

export interface GetRuleGroupResponse {
  readonly RuleGroup?: RuleGroup | undefined;
}

export interface GetRuleRequest {
  readonly RuleId: string;
}

export interface GetRuleResponse {
  readonly Rule?: Rule | undefined;
}

export interface GetSampledRequestsRequest {
  readonly WebAclId: string;
  readonly RuleId: string;
  readonly TimeWindow: TimeWindow;
  readonly MaxItems: number;
}

export interface GetSampledRequestsResponse {
  readonly SampledRequests?: readonly SampledHTTPRequest[] | undefined;
  readonly PopulationSize?: number | undefined;
  readonly TimeWindow?: TimeWindow | undefined;
}

export interface GetSizeConstraintSetRequest {
  readonly SizeConstraintSetId: string;
}

export interface GetSizeConstraintSetResponse {
  readonly SizeConstraintSet?: SizeConstraintSet | undefined;
}

export interface GetSqlInjectionMatchSetRequest {
  readonly SqlInjectionMatchSetId: string;
}

export interface GetSqlInjectionMatchSetResponse {
  readonly SqlInjectionMatchSet?: SqlInjectionMatchSet | undefined;
}

export interface GetWebACLRequest {
  readonly WebACLId: string;
}

export interface GetWebACLResponse {
  readonly WebACL?: WebACL | undefined;
}

export interface GetXssMatchSetRequest {
  readonly XssMatchSetId: string;
}

export interface GetXssMatchSetResponse {
  readonly XssMatchSet?: XssMatchSet | undefined;
}

export interface HTTPHeader {
  readonly Name?: string | undefined;
  readonly Value?: string | undefined;
}

export interface HTTPRequest {
  readonly ClientIP?: string | undefined;
  readonly Country?: string | undefined;
  readonly URI?: string | undefined;
  readonly Method?: string | undefined;
  readonly HTTPVersion?: string | undefined;
  readonly Headers?: readonly HTTPHeader[] | undefined;
}

export interface IPSet {
  readonly IPSetId: string;
  readonly Name?: string | undefined;
  readonly IPSetDescriptors: readonly IPSetDescriptor[];
}

export interface IPSetDescriptor {
  readonly Type: IPSetDescriptorType;
  readonly Value: string;
}

export type IPSetDescriptorType = "IPV4" | "IPV6";

export interface IPSetSummary {
  readonly IPSetId: string;
  readonly Name: string;
}

export interface IPSetUpdate {
  readonly Action: ChangeAction;
  readonly IPSetDescriptor: IPSetDescriptor;
}

export interface ListActivatedRulesInRuleGroupRequest {
  readonly RuleGroupId?: string | undefined;
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListActivatedRulesInRuleGroupResponse {
  readonly NextMarker?: string | undefined;
  readonly ActivatedRules?: readonly ActivatedRule[] | undefined;
}

export interface ListByteMatchSetsRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListByteMatchSetsResponse {
  readonly NextMarker?: string | undefined;
  readonly ByteMatchSets?: readonly ByteMatchSetSummary[] | undefined;
}

export interface ListGeoMatchSetsRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListGeoMatchSetsResponse {
  readonly NextMarker?: string | undefined;
  readonly GeoMatchSets?: readonly GeoMatchSetSummary[] | undefined;
}

export interface ListIPSetsRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListIPSetsResponse {
  readonly NextMarker?: string | undefined;
  readonly IPSets?: readonly IPSetSummary[] | undefined;
}

export interface ListLoggingConfigurationsRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListLoggingConfigurationsResponse {
  readonly LoggingConfigurations?: readonly LoggingConfiguration[] | undefined;
  readonly NextMarker?: string | undefined;
}

export interface ListRateBasedRulesRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListRateBasedRulesResponse {
  readonly NextMarker?: string | undefined;
  readonly Rules?: readonly RuleSummary[] | undefined;
}

export interface ListRegexMatchSetsRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListRegexMatchSetsResponse {
  readonly NextMarker?: string | undefined;
  readonly RegexMatchSets?: readonly RegexMatchSetSummary[] | undefined;
}

export interface ListRegexPatternSetsRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListRegexPatternSetsResponse {
  readonly NextMarker?: string | undefined;
  readonly RegexPatternSets?: readonly RegexPatternSetSummary[] | undefined;
}

export interface ListRuleGroupsRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListRuleGroupsResponse {
  readonly NextMarker?: string | undefined;
  readonly RuleGroups?: readonly RuleGroupSummary[] | undefined;
}

export interface ListRulesRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListRulesResponse {
  readonly NextMarker?: string | undefined;
  readonly Rules?: readonly RuleSummary[] | undefined;
}

export interface ListSizeConstraintSetsRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListSizeConstraintSetsResponse {
  readonly NextMarker?: string | undefined;
  readonly SizeConstraintSets?: readonly SizeConstraintSetSummary[] | undefined;
}

export interface ListSqlInjectionMatchSetsRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListSqlInjectionMatchSetsResponse {
  readonly NextMarker?: string | undefined;
  readonly SqlInjectionMatchSets?: readonly SqlInjectionMatchSetSummary[] | undefined;
}

export interface ListSubscribedRuleGroupsRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListSubscribedRuleGroupsResponse {
  readonly NextMarker?: string | undefined;
  readonly RuleGroups?: readonly SubscribedRuleGroupSummary[] | undefined;
}

export interface ListTagsForResourceRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
  readonly ResourceARN: string;
}

export interface ListTagsForResourceResponse {
  readonly NextMarker?: string | undefined;
  readonly TagInfoForResource?: TagInfoForResource | undefined;
}

export interface ListWebACLsRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListWebACLsResponse {
  readonly NextMarker?: string | undefined;
  readonly WebACLs?: readonly WebACLSummary[] | undefined;
}

export interface ListXssMatchSetsRequest {
  readonly NextMarker?: string | undefined;
  readonly Limit?: number | undefined;
}

export interface ListXssMatchSetsResponse {
  readonly NextMarker?: string | undefined;
  readonly XssMatchSets?: readonly XssMatchSetSummary[] | undefined;
}

export interface LoggingConfiguration {
  readonly ResourceArn: string;
  readonly LogDestinationConfigs: readonly string[];
  readonly RedactedFields?: readonly FieldToMatch[] | undefined;
}

export type MatchFieldType =
  | "URI"
  | "QUERY_STRING"
  | "HEADER"
  | "METHOD"
  | "BODY"
  | "SINGLE_QUERY_ARG"
  | "ALL_QUERY_ARGS";

export type MigrationErrorType =
  | "ENTITY_NOT_SUPPORTED"
  | "ENTITY_NOT_FOUND"
  | "S3_BUCKET_NO_PERMISSION"
  | "S3_BUCKET_NOT_ACCESSIBLE"
  | "S3_BUCKET_NOT_FOUND"
  | "S3_BUCKET_INVALID_REGION"
  | "S3_INTERNAL_ERROR";

export type ParameterExceptionField =
  | "CHANGE_ACTION"
  | "WAF_ACTION"
  | "WAF_OVERRIDE_ACTION"
  | "PREDICATE_TYPE"
  | "IPSET_TYPE"
  | "BYTE_MATCH_FIELD_TYPE"
  | "SQL_INJECTION_MATCH_FIELD_TYPE"
  | "BYTE_MATCH_TEXT_TRANSFORMATION"
  | "BYTE_MATCH_POSITIONAL_CONSTRAINT"
  | "SIZE_CONSTRAINT_COMPARISON_OPERATOR"
  | "GEO_MATCH_LOCATION_TYPE"
  | "GEO_MATCH_LOCATION_VALUE"
  | "RATE_KEY"
  | "RULE_TYPE"
  | "NEXT_MARKER"
  | "RESOURCE_ARN"
  | "TAGS"
  | "TAG_KEYS";

export type ParameterExceptionReason =
  | "INVALID_OPTION"
  | "ILLEGAL_COMBINATION"
  | "ILLEGAL_ARGUMENT"
  | "INVALID_TAG_KEY";

export type PositionalConstraint =
  | "EXACTLY"
  | "STARTS_WITH"
  | "ENDS_WITH"
  | "CONTAINS"
  | "CONTAINS_WORD";

export interface Predicate {
  readonly Negated: boolean;
  readonly Type: PredicateType;
  readonly DataId: string;
}

export type PredicateType =
  | "IPMatch"
  | "ByteMatch"
  | "SqlInjectionMatch"
  | "GeoMatch"
  | "SizeConstraint"
  | "XssMatch"
  | "RegexMatch";

export interface PutLoggingConfigurationRequest {
  readonly LoggingConfiguration: LoggingConfiguration;
}

export interface PutLoggingConfigurationResponse {
  readonly LoggingConfiguration?: LoggingConfiguration | undefined;
}

export interface PutPermissionPolicyRequest {
  readonly ResourceArn: string;
  readonly Policy: string;
}

export type PutPermissionPolicyResponse = Readonly<Record<string, never>>;

export interface RateBasedRule {
  readonly RuleId: string;
  readonly Name?: string | undefined;
  readonly MetricName?: string | undefined;
  readonly MatchPredicates: readonly Predicate[];
  readonly RateKey: RateKey;
  readonly RateLimit: number;
}

export type RateKey = "IP";

export interface RegexMatchSet {
  readonly RegexMatchSetId?: string | undefined;
  readonly Name?: string | undefined;
  readonly RegexMatchTuples?: readonly RegexMatchTuple[] | undefined;
}

export interface RegexMatchSetSummary {
  readonly RegexMatchSetId: string;
  readonly Name: string;
}

export interface RegexMatchSetUpdate {
  readonly Action: ChangeAction;
  readonly RegexMatchTuple: RegexMatchTuple;
}

export interface RegexMatchTuple {
  readonly FieldToMatch: FieldToMatch;
  readonly TextTransformation: TextTransformation;
  readonly RegexPatternSetId: string;
}

export interface RegexPatternSet {
  readonly RegexPatternSetId: string;
  readonly Name?: string | undefined;
  readonly RegexPatternStrings: readonly string[];
}

export interface RegexPatternSetSummary {
  readonly RegexPatternSetId: string;
  readonly Name: string;
}

export interface RegexPatternSetUpdate {
  readonly Action: ChangeAction;
  readonly RegexPatternString: string;
}

export interface Rule {
  readonly RuleId: string;
  readonly Name?: string | undefined;
  readonly MetricName?: string | undefined;
  readonly Predicates: readonly Predicate[];
}

export interface RuleGroup {
  readonly RuleGroupId: string;
  readonly Name?: string | undefined;
  readonly MetricName?: string | undefined;
}

export interface RuleGroupSummary {
  readonly RuleGroupId: string;
  readonly Name: string;
}

export interface RuleGroupUpdate {
  readonly Action: ChangeAction;
  readonly ActivatedRule: ActivatedRule;
}

export interface RuleSummary {
  readonly RuleId: string;
  readonly Name: string;
}

export interface RuleUpdate {
  readonly Action: ChangeAction;
  readonly Predicate: Predicate;
}

export interface SampledHTTPRequest {
  readonly Request: HTTPRequest;
  readonly Weight: number;
  readonly Timestamp?: Instant | undefined;
  readonly Action?: string | undefined;
  readonly RuleWithinRuleGroup?: string | undefined;
}

export interface SizeConstraint {
  readonly FieldToMatch: FieldToMatch;
  readonly TextTransformation: TextTransformation;
  readonly ComparisonOperator: ComparisonOperator;
  readonly Size: number;
}

export interface SizeConstraintSet {
  readonly SizeConstraintSetId: string;
  readonly Name?: string | undefined;
  readonly SizeConstraints: readonly SizeConstraint[];
}

export interface SizeConstraintSetSummary {
  readonly SizeConstraintSetId: string;
  readonly Name: string;
}

export interface SizeConstraintSetUpdate {
  readonly Action: ChangeAction;
  readonly SizeConstraint: SizeConstraint;
}

export interface SqlInjectionMatchSet {
  readonly SqlInjectionMatchSetId: string;
  readonly Name?: string | undefined;
  readonly SqlInjectionMatchTuples: readonly SqlInjectionMatchTuple[];
}

export interface SqlInjectionMatchSetSummary {
  readonly SqlInjectionMatchSetId: string;
  readonly Name: string;
}

export interface SqlInjectionMatchSetUpdate {
  readonly Action: ChangeAction;
  readonly SqlInjectionMatchTuple: SqlInjectionMatchTuple;
}

export interface SqlInjectionMatchTuple {
  readonly FieldToMatch: FieldToMatch;
  readonly TextTransformation: TextTransformation;
}

export interface SubscribedRuleGroupSummary {
  readonly RuleGroupId: string;
  readonly Name: string;
  readonly MetricName: string;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TagInfoForResource {
  readonly ResourceARN?: string | undefined;
  readonly TagList?: readonly Tag[] | undefined;
}

export interface TagResourceRequest {
  readonly ResourceARN: string;
  readonly Tags: readonly Tag[];
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export type TextTransformation =
  | "NONE"
  | "COMPRESS_WHITE_SPACE"
  | "HTML_ENTITY_DECODE"
  | "LOWERCASE"
  | "CMD_LINE"
  | "URL_DECODE";

export interface TimeWindow {
  readonly StartTime: Instant;
  readonly EndTime: Instant;
}

export interface UntagResourceRequest {
  readonly ResourceARN: string;
  readonly TagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateByteMatchSetRequest {
  readonly ByteMatchSetId: string;
  readonly ChangeToken: string;
  readonly Updates: readonly ByteMatchSetUpdate[];
}

export interface UpdateByteMatchSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface UpdateGeoMatchSetRequest {
  readonly GeoMatchSetId: string;
  readonly ChangeToken: string;
  readonly Updates: readonly GeoMatchSetUpdate[];
}

export interface UpdateGeoMatchSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface UpdateIPSetRequest {
  readonly IPSetId: string;
  readonly ChangeToken: string;
  readonly Updates: readonly IPSetUpdate[];
}

export interface UpdateIPSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface UpdateRateBasedRuleRequest {
  readonly RuleId: string;
  readonly ChangeToken: string;
  readonly Updates: readonly RuleUpdate[];
  readonly RateLimit: number;
}

export interface UpdateRateBasedRuleResponse {
  readonly ChangeToken?: string | undefined;
}

export interface UpdateRegexMatchSetRequest {
  readonly RegexMatchSetId: string;
  readonly Updates: readonly RegexMatchSetUpdate[];
  readonly ChangeToken: string;
}

export interface UpdateRegexMatchSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface UpdateRegexPatternSetRequest {
  readonly RegexPatternSetId: string;
  readonly Updates: readonly RegexPatternSetUpdate[];
  readonly ChangeToken: string;
}

export interface UpdateRegexPatternSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface UpdateRuleGroupRequest {
  readonly RuleGroupId: string;
  readonly Updates: readonly RuleGroupUpdate[];
  readonly ChangeToken: string;
}

export interface UpdateRuleGroupResponse {
  readonly ChangeToken?: string | undefined;
}

export interface UpdateRuleRequest {
  readonly RuleId: string;
  readonly ChangeToken: string;
  readonly Updates: readonly RuleUpdate[];
}

export interface UpdateRuleResponse {
  readonly ChangeToken?: string | undefined;
}

export interface UpdateSizeConstraintSetRequest {
  readonly SizeConstraintSetId: string;
  readonly ChangeToken: string;
  readonly Updates: readonly SizeConstraintSetUpdate[];
}

export interface UpdateSizeConstraintSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface UpdateSqlInjectionMatchSetRequest {
  readonly SqlInjectionMatchSetId: string;
  readonly ChangeToken: string;
  readonly Updates: readonly SqlInjectionMatchSetUpdate[];
}

export interface UpdateSqlInjectionMatchSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface UpdateWebACLRequest {
  readonly WebACLId: string;
  readonly ChangeToken: string;
  readonly Updates?: readonly WebACLUpdate[] | undefined;
  readonly DefaultAction?: WafAction | undefined;
}

export interface UpdateWebACLResponse {
  readonly ChangeToken?: string | undefined;
}

export interface UpdateXssMatchSetRequest {
  readonly XssMatchSetId: string;
  readonly ChangeToken: string;
  readonly Updates: readonly XssMatchSetUpdate[];
}

export interface UpdateXssMatchSetResponse {
  readonly ChangeToken?: string | undefined;
}

export interface WAFBadRequestException {
  readonly message?: string | undefined;
}

export interface WAFDisallowedNameException {
  readonly message?: string | undefined;
}

export interface WAFEntityMigrationException {
  readonly message?: string | undefined;
  readonly MigrationErrorType?: MigrationErrorType | undefined;
  readonly MigrationErrorReason?: string | undefined;
}

export interface WAFInternalErrorException {
  readonly message?: string | undefined;
}

export type WAFInvalidAccountException = Readonly<Record<string, never>>;

export interface WAFInvalidOperationException {
  readonly message?: string | undefined;
}

export interface WAFInvalidParameterException {
  readonly field?: ParameterExceptionField | undefined;
  readonly parameter?: string | undefined;
  readonly reason?: ParameterExceptionReason | undefined;
}

export interface WAFInvalidPermissionPolicyException {
  readonly message?: string | undefined;
}

export interface WAFInvalidRegexPatternException {
  readonly message?: string | undefined;
}

export interface WAFLimitsExceededException {
  readonly message?: string | undefined;
}

export interface WAFNonEmptyEntityException {
  readonly message?: string | undefined;
}

export interface WAFNonexistentContainerException {
  readonly message?: string | undefined;
}

export interface WAFNonexistentItemException {
  readonly message?: string | undefined;
}

export interface WAFReferencedItemException {
  readonly message?: string | undefined;
}

export interface WAFServiceLinkedRoleErrorException {
  readonly message?: string | undefined;
}

export interface WAFStaleDataException {
  readonly message?: string | undefined;
}

export interface WAFSubscriptionNotFoundException {
  readonly message?: string | undefined;
}

export interface WAFTagOperationException {
  readonly message?: string | undefined;
}

export interface WAFTagOperationInternalErrorException {
  readonly message?: string | undefined;
}

export interface WafAction {
  readonly Type: WafActionType;
}

export type WafActionType = "BLOCK" | "ALLOW" | "COUNT";

export interface WafOverrideAction {
  readonly Type: WafOverrideActionType;
}

export type WafOverrideActionType = "NONE" | "COUNT";

export type WafRuleType = "REGULAR" | "RATE_BASED" | "GROUP";

export interface WebACL {
  readonly WebACLId: string;
  readonly Name?: string | undefined;
  readonly MetricName?: string | undefined;
  readonly DefaultAction: WafAction;
  readonly Rules: readonly ActivatedRule[];
  readonly WebACLArn?: string | undefined;
}

export interface WebACLSummary {
  readonly WebACLId: string;
  readonly Name: string;
}

export interface WebACLUpdate {
  readonly Action: ChangeAction;
  readonly ActivatedRule: ActivatedRule;
}

export interface XssMatchSet {
  readonly XssMatchSetId: string;
  readonly Name?: string | undefined;
  readonly XssMatchTuples: readonly XssMatchTuple[];
}

export interface XssMatchSetSummary {
  readonly XssMatchSetId: string;
  readonly Name: string;
}

export interface XssMatchSetUpdate {
  readonly Action: ChangeAction;
  readonly XssMatchTuple: XssMatchTuple;
}

export interface XssMatchTuple {
  readonly FieldToMatch: FieldToMatch;
  readonly TextTransformation: TextTransformation;
}
