/** The operations and types of Route 53 Domains (API version 2014-05-15). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const route53domains: ServiceRef<Operations> = { id: "route53domains" };

export interface Operations {
  readonly AcceptDomainTransferFromAnotherAwsAccount: {
    readonly input: AcceptDomainTransferFromAnotherAwsAccountRequest;
    readonly output: AcceptDomainTransferFromAnotherAwsAccountResponse;
    readonly errors:
      | "DomainLimitExceeded"
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "UnsupportedTLD";
  };
  readonly AssociateDelegationSignerToDomain: {
    readonly input: AssociateDelegationSignerToDomainRequest;
    readonly output: AssociateDelegationSignerToDomainResponse;
    readonly errors:
      | "DnssecLimitExceeded"
      | "DuplicateRequest"
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "TLDRulesViolation"
      | "UnsupportedTLD";
  };
  readonly CancelDomainTransferToAnotherAwsAccount: {
    readonly input: CancelDomainTransferToAnotherAwsAccountRequest;
    readonly output: CancelDomainTransferToAnotherAwsAccountResponse;
    readonly errors: "InvalidInput" | "OperationLimitExceeded" | "UnsupportedTLD";
  };
  readonly CheckDomainAvailability: {
    readonly input: CheckDomainAvailabilityRequest;
    readonly output: CheckDomainAvailabilityResponse;
    readonly errors: "InvalidInput" | "TLDInMaintenance" | "UnsupportedTLD";
  };
  readonly CheckDomainTransferability: {
    readonly input: CheckDomainTransferabilityRequest;
    readonly output: CheckDomainTransferabilityResponse;
    readonly errors: "InvalidInput" | "TLDInMaintenance" | "UnsupportedTLD";
  };
  readonly DeleteDomain: {
    readonly input: DeleteDomainRequest;
    readonly output: DeleteDomainResponse;
    readonly errors:
      | "DuplicateRequest"
      | "InvalidInput"
      | "TLDRulesViolation"
      | "UnsupportedTLD";
  };
  readonly DeleteTagsForDomain: {
    readonly input: DeleteTagsForDomainRequest;
    readonly output: DeleteTagsForDomainResponse;
    readonly errors: "InvalidInput" | "OperationLimitExceeded" | "UnsupportedTLD";
  };
  readonly DisableDomainAutoRenew: {
    readonly input: DisableDomainAutoRenewRequest;
    readonly output: DisableDomainAutoRenewResponse;
    readonly errors: "InvalidInput" | "UnsupportedTLD";
  };
  readonly DisableDomainTransferLock: {
    readonly input: DisableDomainTransferLockRequest;
    readonly output: DisableDomainTransferLockResponse;
    readonly errors:
      | "DuplicateRequest"
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "TLDRulesViolation"
      | "UnsupportedTLD";
  };
  readonly DisassociateDelegationSignerFromDomain: {
    readonly input: DisassociateDelegationSignerFromDomainRequest;
    readonly output: DisassociateDelegationSignerFromDomainResponse;
    readonly errors:
      | "DuplicateRequest"
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "TLDRulesViolation"
      | "UnsupportedTLD";
  };
  readonly EnableDomainAutoRenew: {
    readonly input: EnableDomainAutoRenewRequest;
    readonly output: EnableDomainAutoRenewResponse;
    readonly errors: "InvalidInput" | "TLDRulesViolation" | "UnsupportedTLD";
  };
  readonly EnableDomainTransferLock: {
    readonly input: EnableDomainTransferLockRequest;
    readonly output: EnableDomainTransferLockResponse;
    readonly errors:
      | "DuplicateRequest"
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "TLDRulesViolation"
      | "UnsupportedTLD";
  };
  readonly GetContactReachabilityStatus: {
    readonly input: GetContactReachabilityStatusRequest;
    readonly output: GetContactReachabilityStatusResponse;
    readonly errors: "InvalidInput" | "OperationLimitExceeded" | "UnsupportedTLD";
  };
  readonly GetDomainDetail: {
    readonly input: GetDomainDetailRequest;
    readonly output: GetDomainDetailResponse;
    readonly errors: "InvalidInput" | "UnsupportedTLD";
  };
  readonly GetDomainSuggestions: {
    readonly input: GetDomainSuggestionsRequest;
    readonly output: GetDomainSuggestionsResponse;
    readonly errors: "InvalidInput" | "TLDInMaintenance" | "UnsupportedTLD";
  };
  readonly GetOperationDetail: {
    readonly input: GetOperationDetailRequest;
    readonly output: GetOperationDetailResponse;
    readonly errors: "InvalidInput";
  };
  readonly ListDomains: {
    readonly input: ListDomainsRequest;
    readonly output: ListDomainsResponse;
    readonly errors: "InvalidInput";
  };
  readonly ListOperations: {
    readonly input: ListOperationsRequest;
    readonly output: ListOperationsResponse;
    readonly errors: "InvalidInput";
  };
  readonly ListPrices: {
    readonly input: ListPricesRequest;
    readonly output: ListPricesResponse;
    readonly errors: "InvalidInput" | "UnsupportedTLD";
  };
  readonly ListTagsForDomain: {
    readonly input: ListTagsForDomainRequest;
    readonly output: ListTagsForDomainResponse;
    readonly errors: "InvalidInput" | "OperationLimitExceeded" | "UnsupportedTLD";
  };
  readonly PushDomain: {
    readonly input: PushDomainRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors:
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "TLDInMaintenance"
      | "UnsupportedTLD";
  };
  readonly RegisterDomain: {
    readonly input: RegisterDomainRequest;
    readonly output: RegisterDomainResponse;
    readonly errors:
      | "DomainLimitExceeded"
      | "DuplicateRequest"
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "TLDRulesViolation"
      | "UnsupportedTLD";
  };
  readonly RejectDomainTransferFromAnotherAwsAccount: {
    readonly input: RejectDomainTransferFromAnotherAwsAccountRequest;
    readonly output: RejectDomainTransferFromAnotherAwsAccountResponse;
    readonly errors: "InvalidInput" | "OperationLimitExceeded" | "UnsupportedTLD";
  };
  readonly RenewDomain: {
    readonly input: RenewDomainRequest;
    readonly output: RenewDomainResponse;
    readonly errors:
      | "DuplicateRequest"
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "TLDRulesViolation"
      | "UnsupportedTLD";
  };
  readonly ResendContactReachabilityEmail: {
    readonly input: ResendContactReachabilityEmailRequest;
    readonly output: ResendContactReachabilityEmailResponse;
    readonly errors:
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "TLDInMaintenance"
      | "UnsupportedTLD";
  };
  readonly ResendOperationAuthorization: {
    readonly input: ResendOperationAuthorizationRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "InvalidInput" | "TLDInMaintenance";
  };
  readonly RetrieveDomainAuthCode: {
    readonly input: RetrieveDomainAuthCodeRequest;
    readonly output: RetrieveDomainAuthCodeResponse;
    readonly errors: "InvalidInput" | "TLDInMaintenance" | "UnsupportedTLD";
  };
  readonly TransferDomain: {
    readonly input: TransferDomainRequest;
    readonly output: TransferDomainResponse;
    readonly errors:
      | "DomainLimitExceeded"
      | "DuplicateRequest"
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "TLDRulesViolation"
      | "UnsupportedTLD";
  };
  readonly TransferDomainToAnotherAwsAccount: {
    readonly input: TransferDomainToAnotherAwsAccountRequest;
    readonly output: TransferDomainToAnotherAwsAccountResponse;
    readonly errors:
      | "DuplicateRequest"
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "UnsupportedTLD";
  };
  readonly UpdateDomainContact: {
    readonly input: UpdateDomainContactRequest;
    readonly output: UpdateDomainContactResponse;
    readonly errors:
      | "DuplicateRequest"
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "TLDRulesViolation"
      | "UnsupportedTLD";
  };
  readonly UpdateDomainContactPrivacy: {
    readonly input: UpdateDomainContactPrivacyRequest;
    readonly output: UpdateDomainContactPrivacyResponse;
    readonly errors:
      | "DuplicateRequest"
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "TLDRulesViolation"
      | "UnsupportedTLD";
  };
  readonly UpdateDomainNameservers: {
    readonly input: UpdateDomainNameserversRequest;
    readonly output: UpdateDomainNameserversResponse;
    readonly errors:
      | "DuplicateRequest"
      | "InvalidInput"
      | "OperationLimitExceeded"
      | "TLDRulesViolation"
      | "UnsupportedTLD";
  };
  readonly UpdateTagsForDomain: {
    readonly input: UpdateTagsForDomainRequest;
    readonly output: UpdateTagsForDomainResponse;
    readonly errors: "InvalidInput" | "OperationLimitExceeded" | "UnsupportedTLD";
  };
  readonly ViewBilling: {
    readonly input: ViewBillingRequest;
    readonly output: ViewBillingResponse;
    readonly errors: "InvalidInput";
  };
}

export interface AcceptDomainTransferFromAnotherAwsAccountRequest {
  readonly DomainName: string;
  readonly Password: string;
}

export interface AcceptDomainTransferFromAnotherAwsAccountResponse {
  readonly OperationId?: string | undefined;
}

export interface AssociateDelegationSignerToDomainRequest {
  readonly DomainName: string;
  readonly SigningAttributes: DnssecSigningAttributes;
}

export interface AssociateDelegationSignerToDomainResponse {
  readonly OperationId?: string | undefined;
}

export interface BillingRecord {
  readonly DomainName?: string | undefined;
  readonly Operation?: OperationType | undefined;
  readonly InvoiceId?: string | undefined;
  readonly BillDate?: Instant | undefined;
  readonly Price?: number | undefined;
}

export interface CancelDomainTransferToAnotherAwsAccountRequest {
  readonly DomainName: string;
}

export interface CancelDomainTransferToAnotherAwsAccountResponse {
  readonly OperationId?: string | undefined;
}

export interface CheckDomainAvailabilityRequest {
  readonly DomainName: string;
  readonly IdnLangCode?: string | undefined;
}

export interface CheckDomainAvailabilityResponse {
  readonly Availability?: DomainAvailability | undefined;
}

export interface CheckDomainTransferabilityRequest {
  readonly DomainName: string;
  readonly AuthCode?: string | undefined;
}

export interface CheckDomainTransferabilityResponse {
  readonly Transferability?: DomainTransferability | undefined;
  readonly Message?: string | undefined;
}

export interface Consent {
  readonly MaxPrice: number;
  readonly Currency: string;
}

export interface ContactDetail {
  readonly FirstName?: string | undefined;
  readonly LastName?: string | undefined;
  readonly ContactType?: ContactType | undefined;
  readonly OrganizationName?: string | undefined;
  readonly AddressLine1?: string | undefined;
  readonly AddressLine2?: string | undefined;
  readonly City?: string | undefined;
  readonly State?: string | undefined;
  readonly CountryCode?: CountryCode | undefined;
  readonly ZipCode?: string | undefined;
  readonly PhoneNumber?: string | undefined;
  readonly Email?: string | undefined;
  readonly Fax?: string | undefined;
  readonly ExtraParams?: readonly ExtraParam[] | undefined;
}

export type ContactType = "PERSON" | "COMPANY" | "ASSOCIATION" | "PUBLIC_BODY" | "RESELLER";

export type CountryCode =
  | "AC"
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AN"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BQ"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CU"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IR"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KP"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RU"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SX"
  | "SY"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TP"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW";

export interface DeleteDomainRequest {
  readonly DomainName: string;
}

export interface DeleteDomainResponse {
  readonly OperationId?: string | undefined;
}

export interface DeleteTagsForDomainRequest {
  readonly DomainName: string;
  readonly TagsToDelete: readonly string[];
}

export type DeleteTagsForDomainResponse = Readonly<Record<string, never>>;

export interface DisableDomainAutoRenewRequest {
  readonly DomainName: string;
}

export type DisableDomainAutoRenewResponse = Readonly<Record<string, never>>;

export interface DisableDomainTransferLockRequest {
  readonly DomainName: string;
}

export interface DisableDomainTransferLockResponse {
  readonly OperationId?: string | undefined;
}

export interface DisassociateDelegationSignerFromDomainRequest {
  readonly DomainName: string;
  readonly Id: string;
}

export interface DisassociateDelegationSignerFromDomainResponse {
  readonly OperationId?: string | undefined;
}

export interface DnssecKey {
  readonly Algorithm?: number | undefined;
  readonly Flags?: number | undefined;
  readonly PublicKey?: string | undefined;
  readonly DigestType?: number | undefined;
  readonly Digest?: string | undefined;
  readonly KeyTag?: number | undefined;
  readonly Id?: string | undefined;
}

export interface DnssecLimitExceeded {
  readonly message?: string | undefined;
}

export interface DnssecSigningAttributes {
  readonly Algorithm?: number | undefined;
  readonly Flags?: number | undefined;
  readonly PublicKey?: string | undefined;
}

export type DomainAvailability =
  | "AVAILABLE"
  | "AVAILABLE_RESERVED"
  | "AVAILABLE_PREORDER"
  | "UNAVAILABLE"
  | "UNAVAILABLE_PREMIUM"
  | "UNAVAILABLE_RESTRICTED"
  | "RESERVED"
  | "DONT_KNOW"
  | "INVALID_NAME_FOR_TLD"
  | "PENDING";

export interface DomainLimitExceeded {
  readonly message?: string | undefined;
}

export interface DomainPrice {
  readonly Name?: string | undefined;
  readonly RegistrationPrice?: PriceWithCurrency | undefined;
  readonly TransferPrice?: PriceWithCurrency | undefined;
  readonly RenewalPrice?: PriceWithCurrency | undefined;
  readonly ChangeOwnershipPrice?: PriceWithCurrency | undefined;
  readonly RestorationPrice?: PriceWithCurrency | undefined;
}

export interface DomainSuggestion {
  readonly DomainName?: string | undefined;
  readonly Availability?: string | undefined;
}

export interface DomainSummary {
  readonly DomainName?: string | undefined;
  readonly AutoRenew?: boolean | undefined;
  readonly TransferLock?: boolean | undefined;
  readonly Expiry?: Instant | undefined;
}

export interface DomainTransferability {
  readonly Transferable?: Transferable | undefined;
}

export interface DuplicateRequest {
  readonly requestId?: string | undefined;
  readonly message?: string | undefined;
}

export interface EnableDomainAutoRenewRequest {
  readonly DomainName: string;
}

export type EnableDomainAutoRenewResponse = Readonly<Record<string, never>>;

export interface EnableDomainTransferLockRequest {
  readonly DomainName: string;
}

export interface EnableDomainTransferLockResponse {
  readonly OperationId?: string | undefined;
}

export interface ExtraParam {
  readonly Name: ExtraParamName;
  readonly Value: string;
}

export type ExtraParamName =
  | "DUNS_NUMBER"
  | "BRAND_NUMBER"
  | "BIRTH_DEPARTMENT"
  | "BIRTH_DATE_IN_YYYY_MM_DD"
  | "BIRTH_COUNTRY"
  | "BIRTH_CITY"
  | "DOCUMENT_NUMBER"
  | "AU_ID_NUMBER"
  | "AU_ID_TYPE"
  | "CA_LEGAL_TYPE"
  | "CA_BUSINESS_ENTITY_TYPE"
  | "CA_LEGAL_REPRESENTATIVE"
  | "CA_LEGAL_REPRESENTATIVE_CAPACITY"
  | "ES_IDENTIFICATION"
  | "ES_IDENTIFICATION_TYPE"
  | "ES_LEGAL_FORM"
  | "FI_BUSINESS_NUMBER"
  | "FI_ID_NUMBER"
  | "FI_NATIONALITY"
  | "FI_ORGANIZATION_TYPE"
  | "IT_NATIONALITY"
  | "IT_PIN"
  | "IT_REGISTRANT_ENTITY_TYPE"
  | "RU_PASSPORT_DATA"
  | "SE_ID_NUMBER"
  | "SG_ID_NUMBER"
  | "VAT_NUMBER"
  | "UK_CONTACT_TYPE"
  | "UK_COMPANY_NUMBER"
  | "EU_COUNTRY_OF_CITIZENSHIP"
  | "AU_PRIORITY_TOKEN"
  | "AU_ELIGIBILITY_TYPE"
  | "AU_POLICY_REASON"
  | "AU_REGISTRANT_NAME";

export interface FilterCondition {
  readonly Name: ListDomainsAttributeName;
  readonly Operator: Operator;
  readonly Values: readonly string[];
}

export interface GetContactReachabilityStatusRequest {
  readonly domainName?: string | undefined;
}

export interface GetContactReachabilityStatusResponse {
  readonly domainName?: string | undefined;
  readonly status?: ReachabilityStatus | undefined;
}

export interface GetDomainDetailRequest {
  readonly DomainName: string;
}

export interface GetDomainDetailResponse {
  readonly DomainName?: string | undefined;
  readonly Nameservers?: readonly Nameserver[] | undefined;
  readonly AutoRenew?: boolean | undefined;
  readonly AdminContact?: ContactDetail | undefined;
  readonly RegistrantContact?: ContactDetail | undefined;
  readonly TechContact?: ContactDetail | undefined;
  readonly AdminPrivacy?: boolean | undefined;
  readonly RegistrantPrivacy?: boolean | undefined;
  readonly TechPrivacy?: boolean | undefined;
  readonly RegistrarName?: string | undefined;
  readonly WhoIsServer?: string | undefined;
  readonly RegistrarUrl?: string | undefined;
  readonly AbuseContactEmail?: string | undefined;
  readonly AbuseContactPhone?: string | undefined;
  readonly RegistryDomainId?: string | undefined;
  readonly CreationDate?: Instant | undefined;
  readonly UpdatedDate?: Instant | undefined;
  readonly ExpirationDate?: Instant | undefined;
  readonly Reseller?: string | undefined;
  readonly DnsSec?: string | undefined;
  readonly StatusList?: readonly string[] | undefined;
  readonly DnssecKeys?: readonly DnssecKey[] | undefined;
  readonly BillingContact?: ContactDetail | undefined;
  readonly BillingPrivacy?: boolean | undefined;
}

export interface GetDomainSuggestionsRequest {
  readonly DomainName: string;
  readonly SuggestionCount: number;
  readonly OnlyAvailable: boolean;
}

export interface GetDomainSuggestionsResponse {
  readonly SuggestionsList?: readonly DomainSuggestion[] | undefined;
}

export interface GetOperationDetailRequest {
  readonly OperationId: string;
}

export interface GetOperationDetailResponse {
  readonly OperationId?: string | undefined;
  readonly Status?: OperationStatus | undefined;
  readonly Message?: string | undefined;
  readonly DomainName?: string | undefined;
  readonly Type?: OperationType | undefined;
  readonly SubmittedDate?: Instant | undefined;
  readonly LastUpdatedDate?: Instant | undefined;
  readonly StatusFlag?: StatusFlag | undefined;
}

export interface InvalidInput {
  readonly message?: string | undefined;
}

export type ListDomainsAttributeName = "DomainName" | "Expiry";

export interface ListDomainsRequest {
  readonly FilterConditions?: readonly FilterCondition[] | undefined;
  readonly SortCondition?: SortCondition | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListDomainsResponse {
  readonly Domains?: readonly DomainSummary[] | undefined;
  readonly NextPageMarker?: string | undefined;
}

export interface ListOperationsRequest {
  readonly SubmittedSince?: Instant | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
  readonly Status?: readonly OperationStatus[] | undefined;
  readonly Type?: readonly OperationType[] | undefined;
  readonly SortBy?: ListOperationsSortAttributeName | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListOperationsResponse {
  readonly Operations?: readonly OperationSummary[] | undefined;
  readonly NextPageMarker?: string | undefined;
}

export type ListOperationsSortAttributeName = "SubmittedDate";

export interface ListPricesRequest {
  readonly Tld?: string | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ListPricesResponse {
  readonly Prices?: readonly DomainPrice[] | undefined;
  readonly NextPageMarker?: string | undefined;
}

export interface ListTagsForDomainRequest {
  readonly DomainName: string;
}

export interface ListTagsForDomainResponse {
  readonly TagList?: readonly Tag[] | undefined;
}

export interface Nameserver {
  readonly Name: string;
  readonly GlueIps?: readonly string[] | undefined;
}

export interface OperationLimitExceeded {
  readonly message?: string | undefined;
}

export type OperationStatus = "SUBMITTED" | "IN_PROGRESS" | "ERROR" | "SUCCESSFUL" | "FAILED";

export interface OperationSummary {
  readonly OperationId?: string | undefined;
  readonly Status?: OperationStatus | undefined;
  readonly Type?: OperationType | undefined;
  readonly SubmittedDate?: Instant | undefined;
  readonly DomainName?: string | undefined;
  readonly Message?: string | undefined;
  readonly StatusFlag?: StatusFlag | undefined;
  readonly LastUpdatedDate?: Instant | undefined;
}

export type OperationType =
  | "REGISTER_DOMAIN"
  | "DELETE_DOMAIN"
  | "TRANSFER_IN_DOMAIN"
  | "UPDATE_DOMAIN_CONTACT"
  | "UPDATE_NAMESERVER"
  | "CHANGE_PRIVACY_PROTECTION"
  | "DOMAIN_LOCK"
  | "ENABLE_AUTORENEW"
  | "DISABLE_AUTORENEW"
  | "ADD_DNSSEC"
  | "REMOVE_DNSSEC"
  | "EXPIRE_DOMAIN"
  | "TRANSFER_OUT_DOMAIN"
  | "CHANGE_DOMAIN_OWNER"
  | "RENEW_DOMAIN"
  | "PUSH_DOMAIN"
  | "INTERNAL_TRANSFER_OUT_DOMAIN"
  | "INTERNAL_TRANSFER_IN_DOMAIN"
  | "RELEASE_TO_GANDI"
  | "TRANSFER_ON_RENEW"
  | "RESTORE_DOMAIN";

export type Operator = "LE" | "GE" | "BEGINS_WITH";

export interface PriceWithCurrency {
  readonly Price: number;
  readonly Currency: string;
}

export interface PushDomainRequest {
  readonly DomainName: string;
  readonly Target: string;
}

export type ReachabilityStatus = "PENDING" | "DONE" | "EXPIRED";

export interface RegisterDomainRequest {
  readonly DomainName: string;
  readonly IdnLangCode?: string | undefined;
  readonly DurationInYears: number;
  readonly AutoRenew?: boolean | undefined;
  readonly AdminContact: ContactDetail;
  readonly RegistrantContact: ContactDetail;
  readonly TechContact: ContactDetail;
  readonly PrivacyProtectAdminContact?: boolean | undefined;
  readonly PrivacyProtectRegistrantContact?: boolean | undefined;
  readonly PrivacyProtectTechContact?: boolean | undefined;
  readonly BillingContact?: ContactDetail | undefined;
  readonly PrivacyProtectBillingContact?: boolean | undefined;
}

export interface RegisterDomainResponse {
  readonly OperationId?: string | undefined;
}

export interface RejectDomainTransferFromAnotherAwsAccountRequest {
  readonly DomainName: string;
}

export interface RejectDomainTransferFromAnotherAwsAccountResponse {
  readonly OperationId?: string | undefined;
}

export interface RenewDomainRequest {
  readonly DomainName: string;
  readonly DurationInYears?: number | undefined;
  readonly CurrentExpiryYear: number;
}

export interface RenewDomainResponse {
  readonly OperationId?: string | undefined;
}

export interface ResendContactReachabilityEmailRequest {
  readonly domainName?: string | undefined;
}

export interface ResendContactReachabilityEmailResponse {
  readonly domainName?: string | undefined;
  readonly emailAddress?: string | undefined;
  readonly isAlreadyVerified?: boolean | undefined;
}

export interface ResendOperationAuthorizationRequest {
  readonly OperationId: string;
}

export interface RetrieveDomainAuthCodeRequest {
  readonly DomainName: string;
}

export interface RetrieveDomainAuthCodeResponse {
  readonly AuthCode?: string | undefined;
}

export interface SortCondition {
  readonly Name: ListDomainsAttributeName;
  readonly SortOrder: SortOrder;
}

export type SortOrder = "ASC" | "DESC";

export type StatusFlag =
  | "PENDING_ACCEPTANCE"
  | "PENDING_CUSTOMER_ACTION"
  | "PENDING_AUTHORIZATION"
  | "PENDING_PAYMENT_VERIFICATION"
  | "PENDING_SUPPORT_CASE";

export interface TLDInMaintenance {
  readonly message?: string | undefined;
  readonly tld?: string | undefined;
}

export interface TLDRulesViolation {
  readonly message?: string | undefined;
}

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface TransferDomainRequest {
  readonly DomainName: string;
  readonly IdnLangCode?: string | undefined;
  readonly DurationInYears?: number | undefined;
  readonly Nameservers?: readonly Nameserver[] | undefined;
  readonly AuthCode?: string | undefined;
  readonly AutoRenew?: boolean | undefined;
  readonly AdminContact: ContactDetail;
  readonly RegistrantContact: ContactDetail;
  readonly TechContact: ContactDetail;
  readonly PrivacyProtectAdminContact?: boolean | undefined;
  readonly PrivacyProtectRegistrantContact?: boolean | undefined;
  readonly PrivacyProtectTechContact?: boolean | undefined;
  readonly BillingContact?: ContactDetail | undefined;
  readonly PrivacyProtectBillingContact?: boolean | undefined;
}

export interface TransferDomainResponse {
  readonly OperationId?: string | undefined;
}

export interface TransferDomainToAnotherAwsAccountRequest {
  readonly DomainName: string;
  readonly AccountId: string;
}

export interface TransferDomainToAnotherAwsAccountResponse {
  readonly OperationId?: string | undefined;
  readonly Password?: string | undefined;
}

export type Transferable =
  | "TRANSFERABLE"
  | "UNTRANSFERABLE"
  | "DONT_KNOW"
  | "DOMAIN_IN_OWN_ACCOUNT"
  | "DOMAIN_IN_ANOTHER_ACCOUNT"
  | "PREMIUM_DOMAIN";

export interface UnsupportedTLD {
  readonly message?: string | undefined;
}

export interface UpdateDomainContactPrivacyRequest {
  readonly DomainName: string;
  readonly AdminPrivacy?: boolean | undefined;
  readonly RegistrantPrivacy?: boolean | undefined;
  readonly TechPrivacy?: boolean | undefined;
  readonly BillingPrivacy?: boolean | undefined;
}

export interface UpdateDomainContactPrivacyResponse {
  readonly OperationId?: string | undefined;
}

export interface UpdateDomainContactRequest {
  readonly DomainName: string;
  readonly AdminContact?: ContactDetail | undefined;
  readonly RegistrantContact?: ContactDetail | undefined;
  readonly TechContact?: ContactDetail | undefined;
  readonly Consent?: Consent | undefined;
  readonly BillingContact?: ContactDetail | undefined;
}

export interface UpdateDomainContactResponse {
  readonly OperationId?: string | undefined;
}

export interface UpdateDomainNameserversRequest {
  readonly DomainName: string;
  readonly FIAuthKey?: string | undefined;
  readonly Nameservers: readonly Nameserver[];
}

export interface UpdateDomainNameserversResponse {
  readonly OperationId?: string | undefined;
}

export interface UpdateTagsForDomainRequest {
  readonly DomainName: string;
  readonly TagsToUpdate?: readonly Tag[] | undefined;
}

export type UpdateTagsForDomainResponse = Readonly<Record<string, never>>;

export interface ViewBillingRequest {
  readonly Start?: Instant | undefined;
  readonly End?: Instant | undefined;
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export interface ViewBillingResponse {
  readonly NextPageMarker?: string | undefined;
  readonly BillingRecords?: readonly BillingRecord[] | undefined;
}
