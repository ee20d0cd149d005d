/** The operations and types of savingsplans (API version 2019-06-28). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const savingsplans: ServiceRef<Operations> = { id: "savingsplans" };

export interface Operations {
  readonly CreateSavingsPlan: {
    readonly input: CreateSavingsPlanRequest;
    readonly output: CreateSavingsPlanResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ValidationException";
  };
  readonly DeleteQueuedSavingsPlan: {
    readonly input: DeleteQueuedSavingsPlanRequest;
    readonly output: DeleteQueuedSavingsPlanResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ValidationException";
  };
  readonly DescribeSavingsPlanRates: {
    readonly input: DescribeSavingsPlanRatesRequest;
    readonly output: DescribeSavingsPlanRatesResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly DescribeSavingsPlans: {
    readonly input: DescribeSavingsPlansRequest;
    readonly output: DescribeSavingsPlansResponse;
    readonly errors: "InternalServerException" | "ValidationException";
  };
  readonly DescribeSavingsPlansOfferingRates: {
    readonly input: DescribeSavingsPlansOfferingRatesRequest;
    readonly output: DescribeSavingsPlansOfferingRatesResponse;
    readonly errors: "InternalServerException" | "ValidationException";
  };
  readonly DescribeSavingsPlansOfferings: {
    readonly input: DescribeSavingsPlansOfferingsRequest;
    readonly output: DescribeSavingsPlansOfferingsResponse;
    readonly errors: "InternalServerException" | "ValidationException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ReturnSavingsPlan: {
    readonly input: ReturnSavingsPlanRequest;
    readonly output: ReturnSavingsPlanResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ValidationException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ServiceQuotaExceededException"
      | "ValidationException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
}

export interface CreateSavingsPlanRequest {
  readonly savingsPlanOfferingId: string;
  readonly commitment: string;
  readonly upfrontPaymentAmount?: string | undefined;
  readonly purchaseTime?: Instant | undefined;
  readonly clientToken?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateSavingsPlanResponse {
  readonly savingsPlanId?: string | undefined;
}

export type CurrencyCode = "CNY" | "USD" | "EUR";

export interface DeleteQueuedSavingsPlanRequest {
  readonly savingsPlanId: string;
}

export type DeleteQueuedSavingsPlanResponse = Readonly<Record<string, never>>;

export interface DescribeSavingsPlanRatesRequest {
  readonly savingsPlanId: string;
  readonly filters?: readonly SavingsPlanRateFilter[] | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface DescribeSavingsPlanRatesResponse {
  readonly savingsPlanId?: string | undefined;
  readonly searchResults?: readonly SavingsPlanRate[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeSavingsPlansOfferingRatesRequest {
  readonly savingsPlanOfferingIds?: readonly string[] | undefined;
  readonly savingsPlanPaymentOptions?: readonly SavingsPlanPaymentOption[] | undefined;
  readonly savingsPlanTypes?: readonly SavingsPlanType[] | undefined;
  readonly products?: readonly SavingsPlanProductType[] | undefined;
  readonly serviceCodes?: readonly SavingsPlanRateServiceCode[] | undefined;
  readonly usageTypes?: readonly string[] | undefined;
  readonly operations?: readonly string[] | undefined;
  readonly filters?: readonly SavingsPlanOfferingRateFilterElement[] | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface DescribeSavingsPlansOfferingRatesResponse {
  readonly searchResults?: readonly SavingsPlanOfferingRate[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeSavingsPlansOfferingsRequest {
  readonly offeringIds?: readonly string[] | undefined;
  readonly paymentOptions?: readonly SavingsPlanPaymentOption[] | undefined;
  readonly productType?: SavingsPlanProductType | undefined;
  readonly planTypes?: readonly SavingsPlanType[] | undefined;
  readonly durations?: readonly number[] | undefined;
  readonly currencies?: readonly CurrencyCode[] | undefined;
  readonly descriptions?: readonly string[] | undefined;
  readonly serviceCodes?: readonly string[] | undefined;
  readonly usageTypes?: readonly string[] | undefined;
  readonly operations?: readonly string[] | undefined;
  readonly filters?: readonly SavingsPlanOfferingFilterElement[] | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
}

export interface DescribeSavingsPlansOfferingsResponse {
  readonly searchResults?: readonly SavingsPlanOffering[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface DescribeSavingsPlansRequest {
  readonly savingsPlanArns?: readonly string[] | undefined;
  readonly savingsPlanIds?: readonly string[] | undefined;
  readonly nextToken?: string | undefined;
  readonly maxResults?: number | undefined;
  readonly states?: readonly SavingsPlanState[] | undefined;
  readonly filters?: readonly SavingsPlanFilter[] | undefined;
}

export interface DescribeSavingsPlansResponse {
  readonly savingsPlans?: readonly SavingsPlan[] | undefined;
  readonly nextToken?: string | undefined;
}

export interface InternalServerException {
  readonly message: string;
}

export interface ListTagsForResourceRequest {
  readonly resourceArn: string;
}

export interface ListTagsForResourceResponse {
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface ParentSavingsPlanOffering {
  readonly offeringId?: string | undefined;
  readonly paymentOption?: SavingsPlanPaymentOption | undefined;
  readonly planType?: SavingsPlanType | undefined;
  readonly durationSeconds?: number | undefined;
  readonly currency?: CurrencyCode | undefined;
  readonly planDescription?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly message: string;
}

export interface ReturnSavingsPlanRequest {
  readonly savingsPlanId: string;
  readonly clientToken?: string | undefined;
}

export interface ReturnSavingsPlanResponse {
  readonly savingsPlanId?: string | undefined;
}

export interface SavingsPlan {
  readonly offeringId?: string | undefined;
  readonly savingsPlanId?: string | undefined;
  readonly savingsPlanArn?: string | undefined;
  readonly description?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly state?: SavingsPlanState | undefined;
  readonly region?: string | undefined;
  readonly ec2InstanceFamily?: string | undefined;
  readonly savingsPlanType?: SavingsPlanType | undefined;
  readonly paymentOption?: SavingsPlanPaymentOption | undefined;
  readonly productTypes?: readonly SavingsPlanProductType[] | undefined;
  readonly currency?: CurrencyCode | undefined;
  readonly commitment?: string | undefined;
  readonly upfrontPaymentAmount?: string | undefined;
  readonly recurringPaymentAmount?: string | undefined;
  readonly termDurationInSeconds?: number | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly returnableUntil?: string | undefined;
}

export interface SavingsPlanFilter {
  readonly name?: SavingsPlansFilterName | undefined;
  readonly values?: readonly string[] | undefined;
}

export interface SavingsPlanOffering {
  readonly offeringId?: string | undefined;
  readonly productTypes?: readonly SavingsPlanProductType[] | undefined;
  readonly planType?: SavingsPlanType | undefined;
  readonly description?: string | undefined;
  readonly paymentOption?: SavingsPlanPaymentOption | undefined;
  readonly durationSeconds?: number | undefined;
  readonly currency?: CurrencyCode | undefined;
  readonly serviceCode?: string | undefined;
  readonly usageType?: string | undefined;
  readonly operation?: string | undefined;
  readonly properties?: readonly SavingsPlanOfferingProperty[] | undefined;
}

export type SavingsPlanOfferingFilterAttribute = "region" | "instanceFamily";

export interface SavingsPlanOfferingFilterElement {
  readonly name?: SavingsPlanOfferingFilterAttribute | undefined;
  readonly values?: readonly string[] | undefined;
}

export interface SavingsPlanOfferingProperty {
  readonly name?: SavingsPlanOfferingPropertyKey | undefined;
  readonly value?: string | undefined;
}

export type SavingsPlanOfferingPropertyKey = "region" | "instanceFamily";

export interface SavingsPlanOfferingRate {
  readonly savingsPlanOffering?: ParentSavingsPlanOffering | undefined;
  readonly rate?: string | undefined;
  readonly unit?: SavingsPlanRateUnit | undefined;
  readonly productType?: SavingsPlanProductType | undefined;
  readonly serviceCode?: SavingsPlanRateServiceCode | undefined;
  readonly usageType?: string | undefined;
  readonly operation?: string | undefined;
  readonly properties?: readonly SavingsPlanOfferingRateProperty[] | undefined;
}

export interface SavingsPlanOfferingRateFilterElement {
  readonly name?: SavingsPlanRateFilterAttribute | undefined;
  readonly values?: readonly string[] | undefined;
}

export interface SavingsPlanOfferingRateProperty {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

export type SavingsPlanPaymentOption = "All Upfront" | "Partial Upfront" | "No Upfront";

export type SavingsPlanProductType =
  | "EC2"
  | "Fargate"
  | "Lambda"
  | "SageMaker"
  | "RDS"
  | "DSQL"
  | "DynamoDB"
  | "ElastiCache"
  | "DocDB"
  | "Neptune"
  | "Timestream"
  | "Keyspaces"
  | "DMS"
  | "OpenSearch";

export interface SavingsPlanRate {
  readonly rate?: string | undefined;
  readonly currency?: CurrencyCode | undefined;
  readonly unit?: SavingsPlanRateUnit | undefined;
  readonly productType?: SavingsPlanProductType | undefined;
  readonly serviceCode?: SavingsPlanRateServiceCode | undefined;
  readonly usageType?: string | undefined;
  readonly operation?: string | undefined;
  readonly properties?: readonly SavingsPlanRateProperty[] | undefined;
}

export interface SavingsPlanRateFilter {
  readonly name?: SavingsPlanRateFilterName | undefined;
  readonly values?: readonly string[] | undefined;
}

export type SavingsPlanRateFilterAttribute =
  | "region"
  | "instanceFamily"
  | "instanceType"
  | "productDescription"
  | "tenancy"
  | "productId";

export type SavingsPlanRateFilterName =
  | "region"
  | "instanceType"
  | "productDescription"
  | "tenancy"
  | "productType"
  | "serviceCode"
  | "usageType"
  | "operation";

export interface SavingsPlanRateProperty {
  readonly name?: SavingsPlanRatePropertyKey | undefined;
  readonly value?: string | undefined;
}

export type SavingsPlanRatePropertyKey =
  | "region"
  | "instanceType"
  | "instanceFamily"
  | "productDescription"
  | "tenancy";

export type SavingsPlanRateServiceCode =
  | "AmazonEC2"
  | "AmazonECS"
  | "AmazonEKS"
  | "AWSLambda"
  | "AmazonSageMaker"
  | "AmazonRDS"
  | "AuroraDSQL"
  | "AmazonDynamoDB"
  | "AmazonElastiCache"
  | "AmazonDocDB"
  | "AmazonNeptune"
  | "AmazonTimestream"
  | "AmazonMCS"
  | "AWSDatabaseMigrationSvc"
  | "AmazonES";

export type SavingsPlanRateUnit =
  | "Hrs"
  | "Lambda-GB-Second"
  | "Request"
  | "ACU-Hr"
  | "ReadRequestUnits"
  | "WriteRequestUnits"
  | "ReadCapacityUnit-Hrs"
  | "WriteCapacityUnit-Hrs"
  | "ReplicatedWriteRequestUnits"
  | "ReplicatedWriteCapacityUnit-Hrs"
  | "GB-Hours"
  | "DPU"
  | "ElastiCacheProcessingUnit"
  | "DCU-Hr"
  | "NCU-hr"
  | "OCU-hours"
  | "Jobs";

export type SavingsPlanState =
  | "payment-pending"
  | "payment-failed"
  | "active"
  | "retired"
  | "queued"
  | "queued-deleted"
  | "pending-return"
  | "returned";

export type SavingsPlanType = "Compute" | "EC2Instance" | "SageMaker" | "Database";

export type SavingsPlansFilterName =
  | "region"
  | "ec2-instance-family"
  | "commitment"
  | "upfront"
  | "term"
  | "savings-plan-type"
  | "payment-option"
  | "start"
  | "end"
  | "instance-family";

export interface ServiceQuotaExceededException {
  readonly message: string;
}

export interface TagResourceRequest {
  readonly resourceArn: string;
  readonly tags: Readonly<Record<string, string>>;
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export interface UntagResourceRequest {
  readonly resourceArn: string;
  readonly tagKeys: readonly string[];
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface ValidationException {
  readonly message: string;
}
