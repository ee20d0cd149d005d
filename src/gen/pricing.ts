/** The operations and types of Pricing (API version 2017-10-15). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { Json, ServiceRef } from "../kernel/dispatch/contract.ts";

export const pricing: ServiceRef<Operations> = { id: "pricing" };

export interface Operations {
  readonly DescribeServices: {
    readonly input: DescribeServicesRequest;
    readonly output: DescribeServicesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ExpiredNextTokenException"
      | "InternalErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly GetAttributeValues: {
    readonly input: GetAttributeValuesRequest;
    readonly output: GetAttributeValuesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ExpiredNextTokenException"
      | "InternalErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly GetPriceListFileUrl: {
    readonly input: GetPriceListFileUrlRequest;
    readonly output: GetPriceListFileUrlResponse;
    readonly errors:
      | "AccessDeniedException"
      | "InternalErrorException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
  readonly GetProducts: {
    readonly input: GetProductsRequest;
    readonly output: GetProductsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ExpiredNextTokenException"
      | "InternalErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ThrottlingException";
  };
  readonly ListPriceLists: {
    readonly input: ListPriceListsRequest;
    readonly output: ListPriceListsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "ExpiredNextTokenException"
      | "InternalErrorException"
      | "InvalidNextTokenException"
      | "InvalidParameterException"
      | "NotFoundException"
      | "ResourceNotFoundException"
      | "ThrottlingException";
  };
}

export interface AccessDeniedException {
  readonly Message?: string | undefined;
}

export interface AttributeValue {
  readonly Value?: string | undefined;
}

export interface DescribeServicesRequest {
  readonly ServiceCode?: string | undefined;
  readonly FormatVersion?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeServicesResponse {
  readonly Services?: readonly Service[] | undefined;
  readonly FormatVersion?: string | undefined;
  readonly NextToken?: string | undefined;
}

export interface ExpiredNextTokenException {
  readonly Message?: string | undefined;
}

export interface Filter {
  readonly Type: FilterType;
  readonly Field: string;
  readonly Value: string;
}

export type FilterType = "TERM_MATCH" | "EQUALS" | "CONTAINS" | "ANY_OF" | "NONE_OF";

export interface GetAttributeValuesRequest {
  readonly ServiceCode: string;
  readonly AttributeName: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetAttributeValuesResponse {
  readonly AttributeValues?: readonly AttributeValue[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface GetPriceListFileUrlRequest {
  readonly PriceListArn: string;
  readonly FileFormat: string;
}

export interface GetPriceListFileUrlResponse {
  readonly Url?: string | undefined;
}

export interface GetProductsRequest {
  readonly ServiceCode: string;
  readonly Filters?: readonly Filter[] | undefined;
  readonly FormatVersion?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface GetProductsResponse {
  readonly FormatVersion?: string | undefined;
  readonly PriceList?: readonly Json[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface InternalErrorException {
  readonly Message?: string | undefined;
}

export interface InvalidNextTokenException {
  readonly Message?: string | undefined;
}

export interface InvalidParameterException {
  readonly Message?: string | undefined;
}

export interface ListPriceListsRequest {
  readonly ServiceCode: string;
  readonly EffectiveDate: Instant;
  readonly RegionCode?: string | undefined;
  readonly CurrencyCode: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListPriceListsResponse {
  readonly PriceLists?: readonly PriceList[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface NotFoundException {
  readonly Message?: string | undefined;
}

export interface PriceList {
  readonly PriceListArn?: string | undefined;
  readonly RegionCode?: string | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly FileFormats?: readonly string[] | undefined;
}

export interface ResourceNotFoundException {
  readonly Message?: string | undefined;
}

export interface Service {
  readonly ServiceCode: string;
  readonly AttributeNames?: readonly string[] | undefined;
}

export interface ThrottlingException {
  readonly Message?: string | undefined;
}
