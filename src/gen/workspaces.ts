/** The operations and types of WorkSpaces (API version 2015-04-08). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const workspaces: ServiceRef<Operations> = { id: "workspaces" };

export interface Operations {
  readonly AcceptAccountLinkInvitation: {
    readonly input: AcceptAccountLinkInvitationRequest;
    readonly output: AcceptAccountLinkInvitationResult;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly AssociateConnectionAlias: {
    readonly input: AssociateConnectionAliasRequest;
    readonly output: AssociateConnectionAliasResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationNotSupportedException"
      | "ResourceAssociatedException"
      | "ResourceNotFoundException";
  };
  readonly AssociateIpGroups: {
    readonly input: AssociateIpGroupsRequest;
    readonly output: AssociateIpGroupsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationNotSupportedException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly AssociateWorkspaceApplication: {
    readonly input: AssociateWorkspaceApplicationRequest;
    readonly output: AssociateWorkspaceApplicationResult;
    readonly errors:
      | "AccessDeniedException"
      | "ApplicationNotSupportedException"
      | "ComputeNotCompatibleException"
      | "IncompatibleApplicationsException"
      | "InvalidParameterValuesException"
      | "OperatingSystemNotCompatibleException"
      | "OperationNotSupportedException"
      | "ResourceAlreadyExistsException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly AuthorizeIpRules: {
    readonly input: AuthorizeIpRulesRequest;
    readonly output: AuthorizeIpRulesResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly CopyWorkspaceImage: {
    readonly input: CopyWorkspaceImageRequest;
    readonly output: CopyWorkspaceImageResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceAlreadyExistsException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException"
      | "ResourceUnavailableException";
  };
  readonly CreateAccountLinkInvitation: {
    readonly input: CreateAccountLinkInvitationRequest;
    readonly output: CreateAccountLinkInvitationResult;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ValidationException";
  };
  readonly CreateConnectClientAddIn: {
    readonly input: CreateConnectClientAddInRequest;
    readonly output: CreateConnectClientAddInResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceAlreadyExistsException"
      | "ResourceCreationFailedException"
      | "ResourceNotFoundException";
  };
  readonly CreateConnectionAlias: {
    readonly input: CreateConnectionAliasRequest;
    readonly output: CreateConnectionAliasResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationNotSupportedException"
      | "ResourceAlreadyExistsException"
      | "ResourceLimitExceededException";
  };
  readonly CreateIpGroup: {
    readonly input: CreateIpGroupRequest;
    readonly output: CreateIpGroupResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceAlreadyExistsException"
      | "ResourceCreationFailedException"
      | "ResourceLimitExceededException";
  };
  readonly CreateStandbyWorkspaces: {
    readonly input: CreateStandbyWorkspacesRequest;
    readonly output: CreateStandbyWorkspacesResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly CreateTags: {
    readonly input: CreateTagsRequest;
    readonly output: CreateTagsResult;
    readonly errors:
      | "InvalidParameterValuesException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly CreateUpdatedWorkspaceImage: {
    readonly input: CreateUpdatedWorkspaceImageRequest;
    readonly output: CreateUpdatedWorkspaceImageResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationNotSupportedException"
      | "ResourceAlreadyExistsException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly CreateWorkspaceBundle: {
    readonly input: CreateWorkspaceBundleRequest;
    readonly output: CreateWorkspaceBundleResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceAlreadyExistsException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException"
      | "ResourceUnavailableException";
  };
  readonly CreateWorkspaceImage: {
    readonly input: CreateWorkspaceImageRequest;
    readonly output: CreateWorkspaceImageResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationNotSupportedException"
      | "ResourceAlreadyExistsException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly CreateWorkspaces: {
    readonly input: CreateWorkspacesRequest;
    readonly output: CreateWorkspacesResult;
    readonly errors: "InvalidParameterValuesException" | "ResourceLimitExceededException";
  };
  readonly CreateWorkspacesPool: {
    readonly input: CreateWorkspacesPoolRequest;
    readonly output: CreateWorkspacesPoolResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceAlreadyExistsException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly DeleteAccountLinkInvitation: {
    readonly input: DeleteAccountLinkInvitationRequest;
    readonly output: DeleteAccountLinkInvitationResult;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly DeleteClientBranding: {
    readonly input: DeleteClientBrandingRequest;
    readonly output: DeleteClientBrandingResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceNotFoundException";
  };
  readonly DeleteConnectClientAddIn: {
    readonly input: DeleteConnectClientAddInRequest;
    readonly output: DeleteConnectClientAddInResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceNotFoundException";
  };
  readonly DeleteConnectionAlias: {
    readonly input: DeleteConnectionAliasRequest;
    readonly output: DeleteConnectionAliasResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationNotSupportedException"
      | "ResourceAssociatedException"
      | "ResourceNotFoundException";
  };
  readonly DeleteIpGroup: {
    readonly input: DeleteIpGroupRequest;
    readonly output: DeleteIpGroupResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceAssociatedException"
      | "ResourceNotFoundException";
  };
  readonly DeleteTags: {
    readonly input: DeleteTagsRequest;
    readonly output: DeleteTagsResult;
    readonly errors: "InvalidParameterValuesException" | "ResourceNotFoundException";
  };
  readonly DeleteWorkspaceBundle: {
    readonly input: DeleteWorkspaceBundleRequest;
    readonly output: DeleteWorkspaceBundleResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceAssociatedException"
      | "ResourceNotFoundException";
  };
  readonly DeleteWorkspaceImage: {
    readonly input: DeleteWorkspaceImageRequest;
    readonly output: DeleteWorkspaceImageResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidResourceStateException"
      | "ResourceAssociatedException";
  };
  readonly DeployWorkspaceApplications: {
    readonly input: DeployWorkspaceApplicationsRequest;
    readonly output: DeployWorkspaceApplicationsResult;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleApplicationsException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly DeregisterWorkspaceDirectory: {
    readonly input: DeregisterWorkspaceDirectoryRequest;
    readonly output: DeregisterWorkspaceDirectoryResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly DescribeAccount: {
    readonly input: DescribeAccountRequest;
    readonly output: DescribeAccountResult;
    readonly errors: "AccessDeniedException";
  };
  readonly DescribeAccountModifications: {
    readonly input: DescribeAccountModificationsRequest;
    readonly output: DescribeAccountModificationsResult;
    readonly errors: "AccessDeniedException";
  };
  readonly DescribeApplicationAssociations: {
    readonly input: DescribeApplicationAssociationsRequest;
    readonly output: DescribeApplicationAssociationsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly DescribeApplications: {
    readonly input: DescribeApplicationsRequest;
    readonly output: DescribeApplicationsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly DescribeBundleAssociations: {
    readonly input: DescribeBundleAssociationsRequest;
    readonly output: DescribeBundleAssociationsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly DescribeClientBranding: {
    readonly input: DescribeClientBrandingRequest;
    readonly output: DescribeClientBrandingResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceNotFoundException";
  };
  readonly DescribeClientProperties: {
    readonly input: DescribeClientPropertiesRequest;
    readonly output: DescribeClientPropertiesResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceNotFoundException";
  };
  readonly DescribeConnectClientAddIns: {
    readonly input: DescribeConnectClientAddInsRequest;
    readonly output: DescribeConnectClientAddInsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceNotFoundException";
  };
  readonly DescribeConnectionAliasPermissions: {
    readonly input: DescribeConnectionAliasPermissionsRequest;
    readonly output: DescribeConnectionAliasPermissionsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly DescribeConnectionAliases: {
    readonly input: DescribeConnectionAliasesRequest;
    readonly output: DescribeConnectionAliasesResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException";
  };
  readonly DescribeCustomWorkspaceImageImport: {
    readonly input: DescribeCustomWorkspaceImageImportRequest;
    readonly output: DescribeCustomWorkspaceImageImportResult;
    readonly errors: "AccessDeniedException" | "ResourceNotFoundException";
  };
  readonly DescribeImageAssociations: {
    readonly input: DescribeImageAssociationsRequest;
    readonly output: DescribeImageAssociationsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly DescribeIpGroups: {
    readonly input: DescribeIpGroupsRequest;
    readonly output: DescribeIpGroupsResult;
    readonly errors: "AccessDeniedException" | "InvalidParameterValuesException";
  };
  readonly DescribeTags: {
    readonly input: DescribeTagsRequest;
    readonly output: DescribeTagsResult;
    readonly errors: "ResourceNotFoundException";
  };
  readonly DescribeWorkspaceAssociations: {
    readonly input: DescribeWorkspaceAssociationsRequest;
    readonly output: DescribeWorkspaceAssociationsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly DescribeWorkspaceBundles: {
    readonly input: DescribeWorkspaceBundlesRequest;
    readonly output: DescribeWorkspaceBundlesResult;
    readonly errors: "InvalidParameterValuesException";
  };
  readonly DescribeWorkspaceDirectories: {
    readonly input: DescribeWorkspaceDirectoriesRequest;
    readonly output: DescribeWorkspaceDirectoriesResult;
    readonly errors: "InvalidParameterValuesException";
  };
  readonly DescribeWorkspaceImagePermissions: {
    readonly input: DescribeWorkspaceImagePermissionsRequest;
    readonly output: DescribeWorkspaceImagePermissionsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceNotFoundException";
  };
  readonly DescribeWorkspaceImages: {
    readonly input: DescribeWorkspaceImagesRequest;
    readonly output: DescribeWorkspaceImagesResult;
    readonly errors: "AccessDeniedException";
  };
  readonly DescribeWorkspaceSnapshots: {
    readonly input: DescribeWorkspaceSnapshotsRequest;
    readonly output: DescribeWorkspaceSnapshotsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceNotFoundException";
  };
  readonly DescribeWorkspaces: {
    readonly input: DescribeWorkspacesRequest;
    readonly output: DescribeWorkspacesResult;
    readonly errors: "InvalidParameterValuesException" | "ResourceUnavailableException";
  };
  readonly DescribeWorkspacesConnectionStatus: {
    readonly input: DescribeWorkspacesConnectionStatusRequest;
    readonly output: DescribeWorkspacesConnectionStatusResult;
    readonly errors: "InvalidParameterValuesException";
  };
  readonly DescribeWorkspacesPoolSessions: {
    readonly input: DescribeWorkspacesPoolSessionsRequest;
    readonly output: DescribeWorkspacesPoolSessionsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceNotFoundException";
  };
  readonly DescribeWorkspacesPools: {
    readonly input: DescribeWorkspacesPoolsRequest;
    readonly output: DescribeWorkspacesPoolsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceNotFoundException";
  };
  readonly DisassociateConnectionAlias: {
    readonly input: DisassociateConnectionAliasRequest;
    readonly output: DisassociateConnectionAliasResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly DisassociateIpGroups: {
    readonly input: DisassociateIpGroupsRequest;
    readonly output: DisassociateIpGroupsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly DisassociateWorkspaceApplication: {
    readonly input: DisassociateWorkspaceApplicationRequest;
    readonly output: DisassociateWorkspaceApplicationResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceInUseException"
      | "ResourceNotFoundException";
  };
  readonly GetAccountLink: {
    readonly input: GetAccountLinkRequest;
    readonly output: GetAccountLinkResult;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ImportClientBranding: {
    readonly input: ImportClientBrandingRequest;
    readonly output: ImportClientBrandingResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly ImportCustomWorkspaceImage: {
    readonly input: ImportCustomWorkspaceImageRequest;
    readonly output: ImportCustomWorkspaceImageResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceAlreadyExistsException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly ImportWorkspaceImage: {
    readonly input: ImportWorkspaceImageRequest;
    readonly output: ImportWorkspaceImageResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceAlreadyExistsException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly ListAccountLinks: {
    readonly input: ListAccountLinksRequest;
    readonly output: ListAccountLinksResult;
    readonly errors:
      | "AccessDeniedException"
      | "InternalServerException"
      | "ValidationException";
  };
  readonly ListAvailableManagementCidrRanges: {
    readonly input: ListAvailableManagementCidrRangesRequest;
    readonly output: ListAvailableManagementCidrRangesResult;
    readonly errors: "AccessDeniedException" | "InvalidParameterValuesException";
  };
  readonly MigrateWorkspace: {
    readonly input: MigrateWorkspaceRequest;
    readonly output: MigrateWorkspaceResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationInProgressException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException"
      | "ResourceUnavailableException";
  };
  readonly ModifyAccount: {
    readonly input: ModifyAccountRequest;
    readonly output: ModifyAccountResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "ResourceNotFoundException"
      | "ResourceUnavailableException";
  };
  readonly ModifyCertificateBasedAuthProperties: {
    readonly input: ModifyCertificateBasedAuthPropertiesRequest;
    readonly output: ModifyCertificateBasedAuthPropertiesResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly ModifyClientProperties: {
    readonly input: ModifyClientPropertiesRequest;
    readonly output: ModifyClientPropertiesResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly ModifyEndpointEncryptionMode: {
    readonly input: ModifyEndpointEncryptionModeRequest;
    readonly output: ModifyEndpointEncryptionModeResponse;
    readonly errors:
      | "AccessDeniedException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly ModifySamlProperties: {
    readonly input: ModifySamlPropertiesRequest;
    readonly output: ModifySamlPropertiesResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly ModifySelfservicePermissions: {
    readonly input: ModifySelfservicePermissionsRequest;
    readonly output: ModifySelfservicePermissionsResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly ModifyStreamingProperties: {
    readonly input: ModifyStreamingPropertiesRequest;
    readonly output: ModifyStreamingPropertiesResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly ModifyWorkspaceAccessProperties: {
    readonly input: ModifyWorkspaceAccessPropertiesRequest;
    readonly output: ModifyWorkspaceAccessPropertiesResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterCombinationException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly ModifyWorkspaceCreationProperties: {
    readonly input: ModifyWorkspaceCreationPropertiesRequest;
    readonly output: ModifyWorkspaceCreationPropertiesResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly ModifyWorkspaceProperties: {
    readonly input: ModifyWorkspacePropertiesRequest;
    readonly output: ModifyWorkspacePropertiesResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationInProgressException"
      | "ResourceNotFoundException"
      | "ResourceUnavailableException"
      | "UnsupportedWorkspaceConfigurationException";
  };
  readonly ModifyWorkspaceState: {
    readonly input: ModifyWorkspaceStateRequest;
    readonly output: ModifyWorkspaceStateResult;
    readonly errors:
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly RebootWorkspaces: {
    readonly input: RebootWorkspacesRequest;
    readonly output: RebootWorkspacesResult;
    readonly errors: "OperationNotSupportedException";
  };
  readonly RebuildWorkspaces: {
    readonly input: RebuildWorkspacesRequest;
    readonly output: RebuildWorkspacesResult;
    readonly errors: "OperationNotSupportedException";
  };
  readonly RegisterWorkspaceDirectory: {
    readonly input: RegisterWorkspaceDirectoryRequest;
    readonly output: RegisterWorkspaceDirectoryResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationNotSupportedException"
      | "ResourceAlreadyExistsException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException"
      | "UnsupportedNetworkConfigurationException"
      | "WorkspacesDefaultRoleNotFoundException";
  };
  readonly RejectAccountLinkInvitation: {
    readonly input: RejectAccountLinkInvitationRequest;
    readonly output: RejectAccountLinkInvitationResult;
    readonly errors:
      | "AccessDeniedException"
      | "ConflictException"
      | "InternalServerException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly RestoreWorkspace: {
    readonly input: RestoreWorkspaceRequest;
    readonly output: RestoreWorkspaceResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly RevokeIpRules: {
    readonly input: RevokeIpRulesRequest;
    readonly output: RevokeIpRulesResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "ResourceNotFoundException";
  };
  readonly StartWorkspaces: {
    readonly input: StartWorkspacesRequest;
    readonly output: StartWorkspacesResult;
    readonly errors: never;
  };
  readonly StartWorkspacesPool: {
    readonly input: StartWorkspacesPoolRequest;
    readonly output: StartWorkspacesPoolResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationInProgressException"
      | "OperationNotSupportedException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly StopWorkspaces: {
    readonly input: StopWorkspacesRequest;
    readonly output: StopWorkspacesResult;
    readonly errors: never;
  };
  readonly StopWorkspacesPool: {
    readonly input: StopWorkspacesPoolRequest;
    readonly output: StopWorkspacesPoolResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationInProgressException"
      | "ResourceNotFoundException";
  };
  readonly TerminateWorkspaces: {
    readonly input: TerminateWorkspacesRequest;
    readonly output: TerminateWorkspacesResult;
    readonly errors: never;
  };
  readonly TerminateWorkspacesPool: {
    readonly input: TerminateWorkspacesPoolRequest;
    readonly output: TerminateWorkspacesPoolResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationInProgressException"
      | "ResourceNotFoundException";
  };
  readonly TerminateWorkspacesPoolSession: {
    readonly input: TerminateWorkspacesPoolSessionRequest;
    readonly output: TerminateWorkspacesPoolSessionResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationInProgressException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException";
  };
  readonly UpdateConnectClientAddIn: {
    readonly input: UpdateConnectClientAddInRequest;
    readonly output: UpdateConnectClientAddInResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "ResourceNotFoundException";
  };
  readonly UpdateConnectionAliasPermission: {
    readonly input: UpdateConnectionAliasPermissionRequest;
    readonly output: UpdateConnectionAliasPermissionResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationNotSupportedException"
      | "ResourceAssociatedException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly UpdateRulesOfIpGroup: {
    readonly input: UpdateRulesOfIpGroupRequest;
    readonly output: UpdateRulesOfIpGroupResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
  readonly UpdateWorkspaceBundle: {
    readonly input: UpdateWorkspaceBundleRequest;
    readonly output: UpdateWorkspaceBundleResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException"
      | "ResourceUnavailableException";
  };
  readonly UpdateWorkspaceImagePermission: {
    readonly input: UpdateWorkspaceImagePermissionRequest;
    readonly output: UpdateWorkspaceImagePermissionResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "OperationNotSupportedException"
      | "ResourceNotFoundException"
      | "ResourceUnavailableException";
  };
  readonly UpdateWorkspacesPool: {
    readonly input: UpdateWorkspacesPoolRequest;
    readonly output: UpdateWorkspacesPoolResult;
    readonly errors:
      | "AccessDeniedException"
      | "InvalidParameterValuesException"
      | "InvalidResourceStateException"
      | "OperationInProgressException"
      | "OperationNotSupportedException"
      | "ResourceLimitExceededException"
      | "ResourceNotFoundException";
  };
}

export type AGAModeForDirectoryEnum = "ENABLED_AUTO" | "DISABLED";

export type AGAModeForWorkSpaceEnum = "ENABLED_AUTO" | "DISABLED" | "INHERITED";

export type AGAPreferredProtocolForDirectory = "TCP" | "NONE";

export type AGAPreferredProtocolForWorkSpace = "TCP" | "NONE" | "INHERITED";

export interface AcceptAccountLinkInvitationRequest {
  readonly LinkId: string;
  readonly ClientToken?: string | undefined;
}

export interface AcceptAccountLinkInvitationResult {
  readonly AccountLink?: AccountLink | undefined;
}

export interface AccessDeniedException {
  readonly message?: string | undefined;
}

export interface AccessEndpoint {
  readonly AccessEndpointType?: AccessEndpointType | undefined;
  readonly VpcEndpointId?: string | undefined;
}

export interface AccessEndpointConfig {
  readonly AccessEndpoints: readonly AccessEndpoint[];
  readonly InternetFallbackProtocols?: readonly InternetFallbackProtocol[] | undefined;
}

export type AccessEndpointType = "STREAMING_WSP";

export type AccessPropertyValue = "ALLOW" | "DENY";

export interface AccountLink {
  readonly AccountLinkId?: string | undefined;
  readonly AccountLinkStatus?: AccountLinkStatusEnum | undefined;
  readonly SourceAccountId?: string | undefined;
  readonly TargetAccountId?: string | undefined;
}

export type AccountLinkStatusEnum =
  | "LINKED"
  | "LINKING_FAILED"
  | "LINK_NOT_FOUND"
  | "PENDING_ACCEPTANCE_BY_TARGET_ACCOUNT"
  | "REJECTED";

export interface AccountModification {
  readonly ModificationState?: DedicatedTenancyModificationStateEnum | undefined;
  readonly DedicatedTenancySupport?: DedicatedTenancySupportResultEnum | undefined;
  readonly DedicatedTenancyManagementCidrRange?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface ActiveDirectoryConfig {
  readonly DomainName: string;
  readonly ServiceAccountSecretArn: string;
}

export type Application = "Microsoft_Office_2016" | "Microsoft_Office_2019";

export type ApplicationAssociatedResourceType = "WORKSPACE" | "BUNDLE" | "IMAGE";

export type ApplicationNotSupportedException = Readonly<Record<string, never>>;

export interface ApplicationResourceAssociation {
  readonly ApplicationId?: string | undefined;
  readonly AssociatedResourceId?: string | undefined;
  readonly AssociatedResourceType?: ApplicationAssociatedResourceType | undefined;
  readonly Created?: Instant | undefined;
  readonly LastUpdatedTime?: Instant | undefined;
  readonly State?: AssociationState | undefined;
  readonly StateReason?: AssociationStateReason | undefined;
}

export interface ApplicationSettingsRequest {
  readonly Status: ApplicationSettingsStatusEnum;
  readonly SettingsGroup?: string | undefined;
}

export interface ApplicationSettingsResponse {
  readonly Status: ApplicationSettingsStatusEnum;
  readonly SettingsGroup?: string | undefined;
  readonly S3BucketName?: string | undefined;
}

export type ApplicationSettingsStatusEnum = "DISABLED" | "ENABLED";

export interface AssociateConnectionAliasRequest {
  readonly AliasId: string;
  readonly ResourceId: string;
}

export interface AssociateConnectionAliasResult {
  readonly ConnectionIdentifier?: string | undefined;
}

export interface AssociateIpGroupsRequest {
  readonly DirectoryId: string;
  readonly GroupIds: readonly string[];
}

export type AssociateIpGroupsResult = Readonly<Record<string, never>>;

export interface AssociateWorkspaceApplicationRequest {
  readonly WorkspaceId: string;
  readonly ApplicationId: string;
}

export interface AssociateWorkspaceApplicationResult {
  readonly Association?: WorkspaceResourceAssociation | undefined;
}

export type AssociationErrorCode =
  | "ValidationError.InsufficientDiskSpace"
  | "ValidationError.InsufficientMemory"
  | "ValidationError.UnsupportedOperatingSystem"
  | "DeploymentError.InternalServerError"
  | "DeploymentError.WorkspaceUnreachable"
  | "ValidationError.ApplicationOldVersionExists";

export type AssociationState =
  | "PENDING_INSTALL"
  | "PENDING_INSTALL_DEPLOYMENT"
  | "PENDING_UNINSTALL"
  | "PENDING_UNINSTALL_DEPLOYMENT"
  | "INSTALLING"
  | "UNINSTALLING"
  | "ERROR"
  | "COMPLETED"
  | "REMOVED";

export interface AssociationStateReason {
  readonly ErrorCode?: AssociationErrorCode | undefined;
  readonly ErrorMessage?: string | undefined;
}

export type AssociationStatus =
  | "NOT_ASSOCIATED"
  | "ASSOCIATED_WITH_OWNER_ACCOUNT"
  | "ASSOCIATED_WITH_SHARED_ACCOUNT"
  | "PENDING_ASSOCIATION"
  | "PENDING_DISASSOCIATION";

export type AuthenticationType = "SAML";

export interface AuthorizeIpRulesRequest {
  readonly GroupId: string;
  readonly UserRules: readonly IpRuleItem[];
}

export type AuthorizeIpRulesResult = Readonly<Record<string, never>>;

export type BundleAssociatedResourceType = "APPLICATION";

export interface BundleResourceAssociation {
  readonly AssociatedResourceId?: string | undefined;
  readonly AssociatedResourceType?: BundleAssociatedResourceType | undefined;
  readonly BundleId?: string | undefined;
  readonly Created?: Instant | undefined;
  readonly LastUpdatedTime?: Instant | undefined;
  readonly State?: AssociationState | undefined;
  readonly StateReason?: AssociationStateReason | undefined;
}

export type BundleType = "REGULAR" | "STANDBY";

export interface Capacity {
  readonly DesiredUserSessions: number;
}

export interface CapacityStatus {
  readonly AvailableUserSessions: number;
  readonly DesiredUserSessions: number;
  readonly ActualUserSessions: number;
  readonly ActiveUserSessions: number;
}

export interface CertificateBasedAuthProperties {
  readonly Status?: CertificateBasedAuthStatusEnum | undefined;
  readonly CertificateAuthorityArn?: string | undefined;
}

export type CertificateBasedAuthStatusEnum = "DISABLED" | "ENABLED";

export type ClientDeviceType =
  | "DeviceTypeWindows"
  | "DeviceTypeOsx"
  | "DeviceTypeAndroid"
  | "DeviceTypeIos"
  | "DeviceTypeLinux"
  | "DeviceTypeWeb";

export interface ClientProperties {
  readonly ReconnectEnabled?: ReconnectEnum | undefined;
  readonly LogUploadEnabled?: LogUploadEnum | undefined;
}

export interface ClientPropertiesResult {
  readonly ResourceId?: string | undefined;
  readonly ClientProperties?: ClientProperties | undefined;
}

export type Compute =
  | "VALUE"
  | "STANDARD"
  | "PERFORMANCE"
  | "POWER"
  | "GRAPHICS"
  | "POWERPRO"
  | "GENERALPURPOSE_4XLARGE"
  | "GENERALPURPOSE_8XLARGE"
  | "GRAPHICSPRO"
  | "GRAPHICS_G4DN"
  | "GRAPHICSPRO_G4DN"
  | "GRAPHICS_G6_XLARGE"
  | "GRAPHICS_G6_2XLARGE"
  | "GRAPHICS_G6_4XLARGE"
  | "GRAPHICS_G6_8XLARGE"
  | "GRAPHICS_G6_16XLARGE"
  | "GRAPHICS_GR6_4XLARGE"
  | "GRAPHICS_GR6_8XLARGE"
  | "GRAPHICS_G6F_LARGE"
  | "GRAPHICS_G6F_XLARGE"
  | "GRAPHICS_G6F_2XLARGE"
  | "GRAPHICS_G6F_4XLARGE"
  | "GRAPHICS_GR6F_4XLARGE";

export type ComputeNotCompatibleException = Readonly<Record<string, never>>;

export interface ComputeType {
  readonly Name?: Compute | undefined;
}

export interface ConflictException {
  readonly message?: string | undefined;
}

export interface ConnectClientAddIn {
  readonly AddInId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly Name?: string | undefined;
  readonly URL?: string | undefined;
}

export interface ConnectionAlias {
  readonly ConnectionString?: string | undefined;
  readonly AliasId?: string | undefined;
  readonly State?: ConnectionAliasState | undefined;
  readonly OwnerAccountId?: string | undefined;
  readonly Associations?: readonly ConnectionAliasAssociation[] | undefined;
}

export interface ConnectionAliasAssociation {
  readonly AssociationStatus?: AssociationStatus | undefined;
  readonly AssociatedAccountId?: string | undefined;
  readonly ResourceId?: string | undefined;
  readonly ConnectionIdentifier?: string | undefined;
}

export interface ConnectionAliasPermission {
  readonly SharedAccountId: string;
  readonly AllowAssociation: boolean;
}

export type ConnectionAliasState = "CREATING" | "CREATED" | "DELETING";

export type ConnectionState = "CONNECTED" | "DISCONNECTED" | "UNKNOWN";

export interface CopyWorkspaceImageRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly SourceImageId: string;
  readonly SourceRegion: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CopyWorkspaceImageResult {
  readonly ImageId?: string | undefined;
}

export interface CreateAccountLinkInvitationRequest {
  readonly TargetAccountId: string;
  readonly ClientToken?: string | undefined;
}

export interface CreateAccountLinkInvitationResult {
  readonly AccountLink?: AccountLink | undefined;
}

export interface CreateConnectClientAddInRequest {
  readonly ResourceId: string;
  readonly Name: string;
  readonly URL: string;
}

export interface CreateConnectClientAddInResult {
  readonly AddInId?: string | undefined;
}

export interface CreateConnectionAliasRequest {
  readonly ConnectionString: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateConnectionAliasResult {
  readonly AliasId?: string | undefined;
}

export interface CreateIpGroupRequest {
  readonly GroupName: string;
  readonly GroupDesc?: string | undefined;
  readonly UserRules?: readonly IpRuleItem[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateIpGroupResult {
  readonly GroupId?: string | undefined;
}

export interface CreateStandbyWorkspacesRequest {
  readonly PrimaryRegion: string;
  readonly StandbyWorkspaces: readonly StandbyWorkspace[];
}

export interface CreateStandbyWorkspacesResult {
  readonly FailedStandbyRequests?: readonly FailedCreateStandbyWorkspacesRequest[] | undefined;
  readonly PendingStandbyRequests?: readonly PendingCreateStandbyWorkspacesRequest[] | undefined;
}

export interface CreateTagsRequest {
  readonly ResourceId: string;
  readonly Tags: readonly Tag[];
}

export type CreateTagsResult = Readonly<Record<string, never>>;

export interface CreateUpdatedWorkspaceImageRequest {
  readonly Name: string;
  readonly Description: string;
  readonly SourceImageId: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateUpdatedWorkspaceImageResult {
  readonly ImageId?: string | undefined;
}

export interface CreateWorkspaceBundleRequest {
  readonly BundleName: string;
  readonly BundleDescription: string;
  readonly ImageId: string;
  readonly ComputeType: ComputeType;
  readonly UserStorage: UserStorage;
  readonly RootStorage?: RootStorage | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateWorkspaceBundleResult {
  readonly WorkspaceBundle?: WorkspaceBundle | undefined;
}

export interface CreateWorkspaceImageRequest {
  readonly Name: string;
  readonly Description: string;
  readonly WorkspaceId: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateWorkspaceImageResult {
  readonly ImageId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly OperatingSystem?: OperatingSystem | undefined;
  readonly State?: WorkspaceImageState | undefined;
  readonly RequiredTenancy?: WorkspaceImageRequiredTenancy | undefined;
  readonly Created?: Instant | undefined;
  readonly OwnerAccountId?: string | undefined;
}

export interface CreateWorkspacesPoolRequest {
  readonly PoolName: string;
  readonly Description: string;
  readonly BundleId: string;
  readonly DirectoryId: string;
  readonly Capacity: Capacity;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ApplicationSettings?: ApplicationSettingsRequest | undefined;
  readonly TimeoutSettings?: TimeoutSettings | undefined;
  readonly RunningMode?: PoolsRunningMode | undefined;
}

export interface CreateWorkspacesPoolResult {
  readonly WorkspacesPool?: WorkspacesPool | undefined;
}

export interface CreateWorkspacesRequest {
  readonly Workspaces: readonly WorkspaceRequest[];
}

export interface CreateWorkspacesResult {
  readonly FailedRequests?: readonly FailedCreateWorkspaceRequest[] | undefined;
  readonly PendingRequests?: readonly Workspace[] | undefined;
}

export type CustomImageProtocol = "PCOIP" | "DCV" | "BYOP";

export interface CustomWorkspaceImageImportErrorDetails {
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export type CustomWorkspaceImageImportState =
  | "PENDING"
  | "IN_PROGRESS"
  | "PROCESSING_SOURCE_IMAGE"
  | "IMAGE_TESTING_START"
  | "UPDATING_OPERATING_SYSTEM"
  | "IMAGE_COMPATIBILITY_CHECKING"
  | "IMAGE_TESTING_GENERALIZATION"
  | "CREATING_TEST_INSTANCE"
  | "INSTALLING_COMPONENTS"
  | "GENERALIZING"
  | "VALIDATING"
  | "PUBLISHING"
  | "COMPLETED"
  | "ERROR";

export type DataReplication = "NO_REPLICATION" | "PRIMARY_AS_SOURCE";

export interface DataReplicationSettings {
  readonly DataReplication?: DataReplication | undefined;
  readonly RecoverySnapshotTime?: Instant | undefined;
}

export type DedicatedTenancyAccountType = "SOURCE_ACCOUNT" | "TARGET_ACCOUNT";

export type DedicatedTenancyModificationStateEnum = "PENDING" | "COMPLETED" | "FAILED";

export type DedicatedTenancySupportEnum = "ENABLED";

export type DedicatedTenancySupportResultEnum = "ENABLED" | "DISABLED";

export interface DefaultClientBrandingAttributes {
  readonly LogoUrl?: string | undefined;
  readonly SupportEmail?: string | undefined;
  readonly SupportLink?: string | undefined;
  readonly ForgotPasswordLink?: string | undefined;
  readonly LoginMessage?: Readonly<Record<string, string>> | undefined;
}

export interface DefaultImportClientBrandingAttributes {
  readonly Logo?: Uint8Array | undefined;
  readonly SupportEmail?: string | undefined;
  readonly SupportLink?: string | undefined;
  readonly ForgotPasswordLink?: string | undefined;
  readonly LoginMessage?: Readonly<Record<string, string>> | undefined;
}

export interface DefaultWorkspaceCreationProperties {
  readonly EnableInternetAccess?: boolean | undefined;
  readonly DefaultOu?: string | undefined;
  readonly CustomSecurityGroupId?: string | undefined;
  readonly UserEnabledAsLocalAdministrator?: boolean | undefined;
  readonly EnableMaintenanceMode?: boolean | undefined;
  readonly InstanceIamRoleArn?: string | undefined;
}

export type DeletableCertificateBasedAuthProperty = "CERTIFICATE_BASED_AUTH_PROPERTIES_CERTIFICATE_AUTHORITY_ARN";

export type DeletableSamlProperty =
  | "SAML_PROPERTIES_USER_ACCESS_URL"
  | "SAML_PROPERTIES_RELAY_STATE_PARAMETER_NAME";

export interface DeleteAccountLinkInvitationRequest {
  readonly LinkId: string;
  readonly ClientToken?: string | undefined;
}

export interface DeleteAccountLinkInvitationResult {
  readonly AccountLink?: AccountLink | undefined;
}

export interface DeleteClientBrandingRequest {
  readonly ResourceId: string;
  readonly Platforms: readonly ClientDeviceType[];
}

export type DeleteClientBrandingResult = Readonly<Record<string, never>>;

export interface DeleteConnectClientAddInRequest {
  readonly AddInId: string;
  readonly ResourceId: string;
}

export type DeleteConnectClientAddInResult = Readonly<Record<string, never>>;

export interface DeleteConnectionAliasRequest {
  readonly AliasId: string;
}

export type DeleteConnectionAliasResult = Readonly<Record<string, never>>;

export interface DeleteIpGroupRequest {
  readonly GroupId: string;
}

export type DeleteIpGroupResult = Readonly<Record<string, never>>;

export interface DeleteTagsRequest {
  readonly ResourceId: string;
  readonly TagKeys: readonly string[];
}

export type DeleteTagsResult = Readonly<Record<string, never>>;

export interface DeleteWorkspaceBundleRequest {
  readonly BundleId?: string | undefined;
}

export type DeleteWorkspaceBundleResult = Readonly<Record<string, never>>;

export interface DeleteWorkspaceImageRequest {
  readonly ImageId: string;
}

export type DeleteWorkspaceImageResult = Readonly<Record<string, never>>;

export interface DeployWorkspaceApplicationsRequest {
  readonly WorkspaceId: string;
  readonly Force?: boolean | undefined;
}

export interface DeployWorkspaceApplicationsResult {
  readonly Deployment?: WorkSpaceApplicationDeployment | undefined;
}

export interface DeregisterWorkspaceDirectoryRequest {
  readonly DirectoryId: string;
}

export type DeregisterWorkspaceDirectoryResult = Readonly<Record<string, never>>;

export interface DescribeAccountModificationsRequest {
  readonly NextToken?: string | undefined;
}

export interface DescribeAccountModificationsResult {
  readonly AccountModifications?: readonly AccountModification[] | undefined;
  readonly NextToken?: string | undefined;
}

export type DescribeAccountRequest = Readonly<Record<string, never>>;

export interface DescribeAccountResult {
  readonly DedicatedTenancySupport?: DedicatedTenancySupportResultEnum | undefined;
  readonly DedicatedTenancyManagementCidrRange?: string | undefined;
  readonly DedicatedTenancyAccountType?: DedicatedTenancyAccountType | undefined;
  readonly Message?: string | undefined;
}

export interface DescribeApplicationAssociationsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly ApplicationId: string;
  readonly AssociatedResourceTypes: readonly ApplicationAssociatedResourceType[];
}

export interface DescribeApplicationAssociationsResult {
  readonly Associations?: readonly ApplicationResourceAssociation[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeApplicationsRequest {
  readonly ApplicationIds?: readonly string[] | undefined;
  readonly ComputeTypeNames?: readonly Compute[] | undefined;
  readonly LicenseType?: WorkSpaceApplicationLicenseType | undefined;
  readonly OperatingSystemNames?: readonly OperatingSystemName[] | undefined;
  readonly Owner?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeApplicationsResult {
  readonly Applications?: readonly WorkSpaceApplication[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeBundleAssociationsRequest {
  readonly BundleId: string;
  readonly AssociatedResourceTypes: readonly BundleAssociatedResourceType[];
}

export interface DescribeBundleAssociationsResult {
  readonly Associations?: readonly BundleResourceAssociation[] | undefined;
}

export interface DescribeClientBrandingRequest {
  readonly ResourceId: string;
}

export interface DescribeClientBrandingResult {
  readonly DeviceTypeWindows?: DefaultClientBrandingAttributes | undefined;
  readonly DeviceTypeOsx?: DefaultClientBrandingAttributes | undefined;
  readonly DeviceTypeAndroid?: DefaultClientBrandingAttributes | undefined;
  readonly DeviceTypeIos?: IosClientBrandingAttributes | undefined;
  readonly DeviceTypeLinux?: DefaultClientBrandingAttributes | undefined;
  readonly DeviceTypeWeb?: DefaultClientBrandingAttributes | undefined;
}

export interface DescribeClientPropertiesRequest {
  readonly ResourceIds: readonly string[];
}

export interface DescribeClientPropertiesResult {
  readonly ClientPropertiesList?: readonly ClientPropertiesResult[] | undefined;
}

export interface DescribeConnectClientAddInsRequest {
  readonly ResourceId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeConnectClientAddInsResult {
  readonly AddIns?: readonly ConnectClientAddIn[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeConnectionAliasPermissionsRequest {
  readonly AliasId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeConnectionAliasPermissionsResult {
  readonly AliasId?: string | undefined;
  readonly ConnectionAliasPermissions?: readonly ConnectionAliasPermission[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeConnectionAliasesRequest {
  readonly AliasIds?: readonly string[] | undefined;
  readonly ResourceId?: string | undefined;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeConnectionAliasesResult {
  readonly ConnectionAliases?: readonly ConnectionAlias[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeCustomWorkspaceImageImportRequest {
  readonly ImageId: string;
}

export interface DescribeCustomWorkspaceImageImportResult {
  readonly ImageId?: string | undefined;
  readonly InfrastructureConfigurationArn?: string | undefined;
  readonly State?: CustomWorkspaceImageImportState | undefined;
  readonly StateMessage?: string | undefined;
  readonly ProgressPercentage?: number | undefined;
  readonly Created?: Instant | undefined;
  readonly LastUpdatedTime?: Instant | undefined;
  readonly ImageSource?: ImageSourceIdentifier | undefined;
  readonly ImageBuilderInstanceId?: string | undefined;
  readonly ErrorDetails?: readonly CustomWorkspaceImageImportErrorDetails[] | undefined;
}

export interface DescribeImageAssociationsRequest {
  readonly ImageId: string;
  readonly AssociatedResourceTypes: readonly ImageAssociatedResourceType[];
}

export interface DescribeImageAssociationsResult {
  readonly Associations?: readonly ImageResourceAssociation[] | undefined;
}

export interface DescribeIpGroupsRequest {
  readonly GroupIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeIpGroupsResult {
  readonly Result?: readonly WorkspacesIpGroup[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeTagsRequest {
  readonly ResourceId: string;
}

export interface DescribeTagsResult {
  readonly TagList?: readonly Tag[] | undefined;
}

export interface DescribeWorkspaceAssociationsRequest {
  readonly WorkspaceId: string;
  readonly AssociatedResourceTypes: readonly WorkSpaceAssociatedResourceType[];
}

export interface DescribeWorkspaceAssociationsResult {
  readonly Associations?: readonly WorkspaceResourceAssociation[] | undefined;
}

export interface DescribeWorkspaceBundlesRequest {
  readonly BundleIds?: readonly string[] | undefined;
  readonly Owner?: string | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeWorkspaceBundlesResult {
  readonly Bundles?: readonly WorkspaceBundle[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeWorkspaceDirectoriesFilter {
  readonly Name: DescribeWorkspaceDirectoriesFilterName;
  readonly Values: readonly string[];
}

export type DescribeWorkspaceDirectoriesFilterName = "USER_IDENTITY_TYPE" | "WORKSPACE_TYPE";

export interface DescribeWorkspaceDirectoriesRequest {
  readonly DirectoryIds?: readonly string[] | undefined;
  readonly WorkspaceDirectoryNames?: readonly string[] | undefined;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Filters?: readonly DescribeWorkspaceDirectoriesFilter[] | undefined;
}

export interface DescribeWorkspaceDirectoriesResult {
  readonly Directories?: readonly WorkspaceDirectory[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeWorkspaceImagePermissionsRequest {
  readonly ImageId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeWorkspaceImagePermissionsResult {
  readonly ImageId?: string | undefined;
  readonly ImagePermissions?: readonly ImagePermission[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeWorkspaceImagesRequest {
  readonly ImageIds?: readonly string[] | undefined;
  readonly ImageType?: ImageType | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeWorkspaceImagesResult {
  readonly Images?: readonly WorkspaceImage[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeWorkspaceSnapshotsRequest {
  readonly WorkspaceId: string;
}

export interface DescribeWorkspaceSnapshotsResult {
  readonly RebuildSnapshots?: readonly Snapshot[] | undefined;
  readonly RestoreSnapshots?: readonly Snapshot[] | undefined;
}

export interface DescribeWorkspacesConnectionStatusRequest {
  readonly WorkspaceIds?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeWorkspacesConnectionStatusResult {
  readonly WorkspacesConnectionStatus?: readonly WorkspaceConnectionStatus[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeWorkspacesPoolSessionsRequest {
  readonly PoolId: string;
  readonly UserId?: string | undefined;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeWorkspacesPoolSessionsResult {
  readonly Sessions?: readonly WorkspacesPoolSession[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeWorkspacesPoolsFilter {
  readonly Name: DescribeWorkspacesPoolsFilterName;
  readonly Values: readonly string[];
  readonly Operator: DescribeWorkspacesPoolsFilterOperator;
}

export type DescribeWorkspacesPoolsFilterName = "PoolName";

export type DescribeWorkspacesPoolsFilterOperator = "EQUALS" | "NOTEQUALS" | "CONTAINS" | "NOTCONTAINS";

export interface DescribeWorkspacesPoolsRequest {
  readonly PoolIds?: readonly string[] | undefined;
  readonly Filters?: readonly DescribeWorkspacesPoolsFilter[] | undefined;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeWorkspacesPoolsResult {
  readonly WorkspacesPools?: readonly WorkspacesPool[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeWorkspacesRequest {
  readonly WorkspaceIds?: readonly string[] | undefined;
  readonly DirectoryId?: string | undefined;
  readonly UserName?: string | undefined;
  readonly BundleId?: string | undefined;
  readonly Limit?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly WorkspaceName?: string | undefined;
}

export interface DescribeWorkspacesResult {
  readonly Workspaces?: readonly Workspace[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DisassociateConnectionAliasRequest {
  readonly AliasId: string;
}

export type DisassociateConnectionAliasResult = Readonly<Record<string, never>>;

export interface DisassociateIpGroupsRequest {
  readonly DirectoryId: string;
  readonly GroupIds: readonly string[];
}

export type DisassociateIpGroupsResult = Readonly<Record<string, never>>;

export interface DisassociateWorkspaceApplicationRequest {
  readonly WorkspaceId: string;
  readonly ApplicationId: string;
}

export interface DisassociateWorkspaceApplicationResult {
  readonly Association?: WorkspaceResourceAssociation | undefined;
}

export type EndpointEncryptionMode = "STANDARD_TLS" | "FIPS_VALIDATED";

export interface ErrorDetails {
  readonly ErrorCode?: WorkspaceImageErrorDetailCode | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface FailedCreateStandbyWorkspacesRequest {
  readonly StandbyWorkspaceRequest?: StandbyWorkspace | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface FailedCreateWorkspaceRequest {
  readonly WorkspaceRequest?: WorkspaceRequest | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface FailedWorkspaceChangeRequest {
  readonly WorkspaceId?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

export interface GetAccountLinkRequest {
  readonly LinkId?: string | undefined;
  readonly LinkedAccountId?: string | undefined;
}

export interface GetAccountLinkResult {
  readonly AccountLink?: AccountLink | undefined;
}

export interface GlobalAcceleratorForDirectory {
  readonly Mode: AGAModeForDirectoryEnum;
  readonly PreferredProtocol?: AGAPreferredProtocolForDirectory | undefined;
}

export interface GlobalAcceleratorForWorkSpace {
  readonly Mode: AGAModeForWorkSpaceEnum;
  readonly PreferredProtocol?: AGAPreferredProtocolForWorkSpace | undefined;
}

export interface IDCConfig {
  readonly InstanceArn?: string | undefined;
  readonly ApplicationArn?: string | undefined;
}

export type ImageAssociatedResourceType = "APPLICATION";

export type ImageComputeType = "BASE" | "GRAPHICS_G4DN" | "GRAPHICS_G6";

export interface ImagePermission {
  readonly SharedAccountId?: string | undefined;
}

export interface ImageResourceAssociation {
  readonly AssociatedResourceId?: string | undefined;
  readonly AssociatedResourceType?: ImageAssociatedResourceType | undefined;
  readonly Created?: Instant | undefined;
  readonly LastUpdatedTime?: Instant | undefined;
  readonly ImageId?: string | undefined;
  readonly State?: AssociationState | undefined;
  readonly StateReason?: AssociationStateReason | undefined;
}

export interface ImageSourceIdentifier {
  readonly Ec2ImportTaskId?: string | undefined;
  readonly ImageBuildVersionArn?: string | undefined;
  readonly Ec2ImageId?: string | undefined;
}

export type ImageType = "OWNED" | "SHARED";

export interface ImportClientBrandingRequest {
  readonly ResourceId: string;
  readonly DeviceTypeWindows?: DefaultImportClientBrandingAttributes | undefined;
  readonly DeviceTypeOsx?: DefaultImportClientBrandingAttributes | undefined;
  readonly DeviceTypeAndroid?: DefaultImportClientBrandingAttributes | undefined;
  readonly DeviceTypeIos?: IosImportClientBrandingAttributes | undefined;
  readonly DeviceTypeLinux?: DefaultImportClientBrandingAttributes | undefined;
  readonly DeviceTypeWeb?: DefaultImportClientBrandingAttributes | undefined;
}

export interface ImportClientBrandingResult {
  readonly DeviceTypeWindows?: DefaultClientBrandingAttributes | undefined;
  readonly DeviceTypeOsx?: DefaultClientBrandingAttributes | undefined;
  readonly DeviceTypeAndroid?: DefaultClientBrandingAttributes | undefined;
  readonly DeviceTypeIos?: IosClientBrandingAttributes | undefined;
  readonly DeviceTypeLinux?: DefaultClientBrandingAttributes | undefined;
  readonly DeviceTypeWeb?: DefaultClientBrandingAttributes | undefined;
}

export interface ImportCustomWorkspaceImageRequest {
  readonly ImageName: string;
  readonly ImageDescription: string;
  readonly ComputeType: ImageComputeType;
  readonly Protocol: CustomImageProtocol;
  readonly ImageSource: ImageSourceIdentifier;
  readonly InfrastructureConfigurationArn: string;
  readonly Platform: Platform;
  readonly OsVersion: OSVersion;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ImportCustomWorkspaceImageResult {
  readonly ImageId?: string | undefined;
  readonly State?: CustomWorkspaceImageImportState | undefined;
}

export interface ImportWorkspaceImageRequest {
  readonly Ec2ImageId: string;
  readonly IngestionProcess: WorkspaceImageIngestionProcess;
  readonly ImageName: string;
  readonly ImageDescription: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Applications?: readonly Application[] | undefined;
}

export interface ImportWorkspaceImageResult {
  readonly ImageId?: string | undefined;
}

export type IncompatibleApplicationsException = Readonly<Record<string, never>>;

export interface InternalServerException {
  readonly message?: string | undefined;
}

export type InternetFallbackProtocol = "PCOIP";

export interface InvalidParameterCombinationException {
  readonly message?: string | undefined;
}

export interface InvalidParameterValuesException {
  readonly message?: string | undefined;
}

export interface InvalidResourceStateException {
  readonly message?: string | undefined;
}

export interface IosClientBrandingAttributes {
  readonly LogoUrl?: string | undefined;
  readonly Logo2xUrl?: string | undefined;
  readonly Logo3xUrl?: string | undefined;
  readonly SupportEmail?: string | undefined;
  readonly SupportLink?: string | undefined;
  readonly ForgotPasswordLink?: string | undefined;
  readonly LoginMessage?: Readonly<Record<string, string>> | undefined;
}

export interface IosImportClientBrandingAttributes {
  readonly Logo?: Uint8Array | undefined;
  readonly Logo2x?: Uint8Array | undefined;
  readonly Logo3x?: Uint8Array | undefined;
  readonly SupportEmail?: string | undefined;
  readonly SupportLink?: string | undefined;
  readonly ForgotPasswordLink?: string | undefined;
  readonly LoginMessage?: Readonly<Record<string, string>> | undefined;
}

export interface IpRuleItem {
  readonly ipRule?: string | undefined;
  readonly ruleDesc?: string | undefined;
}

export interface ListAccountLinksRequest {
  readonly LinkStatusFilter?: readonly AccountLinkStatusEnum[] | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListAccountLinksResult {
  readonly AccountLinks?: readonly AccountLink[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAvailableManagementCidrRangesRequest {
  readonly ManagementCidrRangeConstraint: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAvailableManagementCidrRangesResult {
  readonly ManagementCidrRanges?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export type LogUploadEnum = "ENABLED" | "DISABLED";

export interface MicrosoftEntraConfig {
  readonly TenantId?: string | undefined;
  readonly ApplicationConfigSecretArn?: string | undefined;
}

export interface MigrateWorkspaceRequest {
  readonly SourceWorkspaceId: string;
  readonly BundleId: string;
}

export interface MigrateWorkspaceResult {
  readonly SourceWorkspaceId?: string | undefined;
  readonly TargetWorkspaceId?: string | undefined;
}

export type ModificationResourceEnum = "ROOT_VOLUME" | "USER_VOLUME" | "COMPUTE_TYPE" | "PROTOCOL";

export interface ModificationState {
  readonly Resource?: ModificationResourceEnum | undefined;
  readonly State?: ModificationStateEnum | undefined;
}

export type ModificationStateEnum = "UPDATE_INITIATED" | "UPDATE_IN_PROGRESS" | "UPDATE_FAILED";

export interface ModifyAccountRequest {
  readonly DedicatedTenancySupport?: DedicatedTenancySupportEnum | undefined;
  readonly DedicatedTenancyManagementCidrRange?: string | undefined;
}

export interface ModifyAccountResult {
  readonly Message?: string | undefined;
}

export interface ModifyCertificateBasedAuthPropertiesRequest {
  readonly ResourceId: string;
  readonly CertificateBasedAuthProperties?: CertificateBasedAuthProperties | undefined;
  readonly PropertiesToDelete?: readonly DeletableCertificateBasedAuthProperty[] | undefined;
}

export type ModifyCertificateBasedAuthPropertiesResult = Readonly<Record<string, never>>;

export interface ModifyClientPropertiesRequest {
  readonly ResourceId: string;
  readonly ClientProperties: ClientProperties;
}

export type ModifyClientPropertiesResult = Readonly<Record<string, never>>;

export interface ModifyEndpointEncryptionModeRequest {
  readonly DirectoryId: string;
  readonly EndpointEncryptionMode: EndpointEncryptionMode;
}

export type ModifyEndpointEncryptionModeResponse = Readonly<Record<string, never>>;

export interface ModifySamlPropertiesRequest {
  readonly ResourceId: string;
  readonly SamlProperties?: SamlProperties | undefined;
  readonly PropertiesToDelete?: readonly DeletableSamlProperty[] | undefined;
}

export type ModifySamlPropertiesResult = Readonly<Record<string, never>>;

export interface ModifySelfservicePermissionsRequest {
  readonly ResourceId: string;
  readonly SelfservicePermissions: SelfservicePermissions;
}

export type ModifySelfservicePermissionsResult = Readonly<Record<string, never>>;

export interface ModifyStreamingPropertiesRequest {
  readonly ResourceId: string;
  readonly StreamingProperties?: StreamingProperties | undefined;
}

export type ModifyStreamingPropertiesResult = Readonly<Record<string, never>>;

export interface ModifyWorkspaceAccessPropertiesRequest {
  readonly ResourceId: string;
  readonly WorkspaceAccessProperties: WorkspaceAccessProperties;
}

export type ModifyWorkspaceAccessPropertiesResult = Readonly<Record<string, never>>;

export interface ModifyWorkspaceCreationPropertiesRequest {
  readonly ResourceId: string;
  readonly WorkspaceCreationProperties: WorkspaceCreationProperties;
}

export type ModifyWorkspaceCreationPropertiesResult = Readonly<Record<string, never>>;

export interface ModifyWorkspacePropertiesRequest {
  readonly WorkspaceId: string;
  readonly WorkspaceProperties?: WorkspaceProperties | undefined;
  readonly DataReplication?: DataReplication | undefined;
}

export type ModifyWorkspacePropertiesResult = Readonly<Record<string, never>>;

export interface ModifyWorkspaceStateRequest {
  readonly WorkspaceId: string;
  readonly WorkspaceState: TargetWorkspaceState;
}

export type ModifyWorkspaceStateResult = Readonly<Record<string, never>>;

export interface NetworkAccessConfiguration {
  readonly EniPrivateIpAddress?: string | undefined;
  readonly EniId?: string | undefined;
}

export type OSVersion = "Windows_10" | "Windows_11";

export interface OperatingSystem {
  readonly Type?: OperatingSystemType | undefined;
}

export type OperatingSystemName =
  | "AMAZON_LINUX_2"
  | "UBUNTU_18_04"
  | "UBUNTU_20_04"
  | "UBUNTU_22_04"
  | "UNKNOWN"
  | "WINDOWS_10"
  | "WINDOWS_11"
  | "WINDOWS_7"
  | "WINDOWS_SERVER_2016"
  | "WINDOWS_SERVER_2019"
  | "WINDOWS_SERVER_2022"
  | "WINDOWS_SERVER_2025"
  | "RHEL_8"
  | "ROCKY_8";

export type OperatingSystemNotCompatibleException = Readonly<Record<string, never>>;

export type OperatingSystemType = "WINDOWS" | "LINUX";

export interface OperationInProgressException {
  readonly message?: string | undefined;
}

export interface OperationNotSupportedException {
  readonly message?: string | undefined;
  readonly reason?: string | undefined;
}

export interface PendingCreateStandbyWorkspacesRequest {
  readonly UserName?: string | undefined;
  readonly DirectoryId?: string | undefined;
  readonly State?: WorkspaceState | undefined;
  readonly WorkspaceId?: string | undefined;
}

export type Platform = "WINDOWS";

export type PoolsRunningMode = "AUTO_STOP" | "ALWAYS_ON";

export type Protocol = "PCOIP" | "WSP";

export interface RebootRequest {
  readonly WorkspaceId: string;
}

export interface RebootWorkspacesRequest {
  readonly RebootWorkspaceRequests: readonly RebootRequest[];
}

export interface RebootWorkspacesResult {
  readonly FailedRequests?: readonly FailedWorkspaceChangeRequest[] | undefined;
}

export interface RebuildRequest {
  readonly WorkspaceId: string;
}

export interface RebuildWorkspacesRequest {
  readonly RebuildWorkspaceRequests: readonly RebuildRequest[];
}

export interface RebuildWorkspacesResult {
  readonly FailedRequests?: readonly FailedWorkspaceChangeRequest[] | undefined;
}

export type ReconnectEnum = "ENABLED" | "DISABLED";

export interface RegisterWorkspaceDirectoryRequest {
  readonly DirectoryId?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly EnableSelfService?: boolean | undefined;
  readonly Tenancy?: Tenancy | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly WorkspaceDirectoryName?: string | undefined;
  readonly WorkspaceDirectoryDescription?: string | undefined;
  readonly UserIdentityType?: UserIdentityType | undefined;
  readonly IdcInstanceArn?: string | undefined;
  readonly MicrosoftEntraConfig?: MicrosoftEntraConfig | undefined;
  readonly WorkspaceType?: WorkspaceType | undefined;
  readonly ActiveDirectoryConfig?: ActiveDirectoryConfig | undefined;
}

export interface RegisterWorkspaceDirectoryResult {
  readonly DirectoryId?: string | undefined;
  readonly State?: WorkspaceDirectoryState | undefined;
}

export interface RejectAccountLinkInvitationRequest {
  readonly LinkId: string;
  readonly ClientToken?: string | undefined;
}

export interface RejectAccountLinkInvitationResult {
  readonly AccountLink?: AccountLink | undefined;
}

export interface RelatedWorkspaceProperties {
  readonly WorkspaceId?: string | undefined;
  readonly Region?: string | undefined;
  readonly State?: WorkspaceState | undefined;
  readonly Type?: StandbyWorkspaceRelationshipType | undefined;
}

export interface ResourceAlreadyExistsException {
  readonly message?: string | undefined;
}

export interface ResourceAssociatedException {
  readonly message?: string | undefined;
}

export interface ResourceCreationFailedException {
  readonly message?: string | undefined;
}

export interface ResourceInUseException {
  readonly message?: string | undefined;
  readonly ResourceId?: string | undefined;
}

export interface ResourceLimitExceededException {
  readonly message?: string | undefined;
}

export interface ResourceNotFoundException {
  readonly message?: string | undefined;
  readonly ResourceId?: string | undefined;
}

export interface ResourceUnavailableException {
  readonly message?: string | undefined;
  readonly ResourceId?: string | undefined;
}

export interface RestoreWorkspaceRequest {
  readonly WorkspaceId: string;
}

export type RestoreWorkspaceResult = Readonly<Record<string, never>>;

export interface RevokeIpRulesRequest {
  readonly GroupId: string;
  readonly UserRules: readonly string[];
}

export type RevokeIpRulesResult = Readonly<Record<string, never>>;

export interface RootStorage {
  readonly Capacity: string;
}

export type RunningMode = "AUTO_STOP" | "ALWAYS_ON" | "MANUAL";

export interface SamlProperties {
  readonly Status?: SamlStatusEnum | undefined;
  readonly UserAccessUrl?: string | undefined;
  readonly RelayStateParameterName?: string | undefined;
}

export type SamlStatusEnum = "DISABLED" | "ENABLED" | "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK";

export interface SelfservicePermissions {
  readonly RestartWorkspace?: ReconnectEnum | undefined;
  readonly IncreaseVolumeSize?: ReconnectEnum | undefined;
  readonly ChangeComputeType?: ReconnectEnum | undefined;
  readonly SwitchRunningMode?: ReconnectEnum | undefined;
  readonly RebuildWorkspace?: ReconnectEnum | undefined;
}

export type SessionConnectionState = "CONNECTED" | "NOT_CONNECTED";

export interface Snapshot {
  readonly SnapshotTime?: Instant | undefined;
}

export interface StandbyWorkspace {
  readonly PrimaryWorkspaceId: string;
  readonly VolumeEncryptionKey?: string | undefined;
  readonly DirectoryId: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly DataReplication?: DataReplication | undefined;
}

export type StandbyWorkspaceRelationshipType = "PRIMARY" | "STANDBY";

export interface StandbyWorkspacesProperties {
  readonly StandbyWorkspaceId?: string | undefined;
  readonly DataReplication?: DataReplication | undefined;
  readonly RecoverySnapshotTime?: Instant | undefined;
}

export interface StartRequest {
  readonly WorkspaceId?: string | undefined;
}

export interface StartWorkspacesPoolRequest {
  readonly PoolId: string;
}

export type StartWorkspacesPoolResult = Readonly<Record<string, never>>;

export interface StartWorkspacesRequest {
  readonly StartWorkspaceRequests: readonly StartRequest[];
}

export interface StartWorkspacesResult {
  readonly FailedRequests?: readonly FailedWorkspaceChangeRequest[] | undefined;
}

export interface StopRequest {
  readonly WorkspaceId?: string | undefined;
}

export interface StopWorkspacesPoolRequest {
  readonly PoolId: string;
}

export type StopWorkspacesPoolResult = Readonly<Record<string, never>>;

export interface StopWorkspacesRequest {
  readonly StopWorkspaceRequests: readonly StopRequest[];
}

export interface StopWorkspacesResult {
  readonly FailedRequests?: readonly FailedWorkspaceChangeRequest[] | undefined;
}

export interface StorageConnector {
  readonly ConnectorType: StorageConnectorTypeEnum;
  readonly Status: StorageConnectorStatusEnum;
}

export type StorageConnectorStatusEnum = "ENABLED" | "DISABLED";

export type StorageConnectorTypeEnum = "HOME_FOLDER";

export type StreamingExperiencePreferredProtocolEnum = "TCP" | "UDP";

export interface StreamingProperties {
  readonly StreamingExperiencePreferredProtocol?: StreamingExperiencePreferredProtocolEnum | undefined;
  readonly UserSettings?: readonly UserSetting[] | undefined;
  readonly StorageConnectors?: readonly StorageConnector[] | undefined;
  readonly GlobalAccelerator?: GlobalAcceleratorForDirectory | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value?: string | undefined;
}

export type TargetWorkspaceState = "AVAILABLE" | "ADMIN_MAINTENANCE";

export type Tenancy = "DEDICATED" | "SHARED";

export interface TerminateRequest {
  readonly WorkspaceId: string;
}

export interface TerminateWorkspacesPoolRequest {
  readonly PoolId: string;
}

export type TerminateWorkspacesPoolResult = Readonly<Record<string, never>>;

export interface TerminateWorkspacesPoolSessionRequest {
  readonly SessionId: string;
}

export type TerminateWorkspacesPoolSessionResult = Readonly<Record<string, never>>;

export interface TerminateWorkspacesRequest {
  readonly TerminateWorkspaceRequests: readonly TerminateRequest[];
}

export interface TerminateWorkspacesResult {
  readonly FailedRequests?: readonly FailedWorkspaceChangeRequest[] | undefined;
}

export interface TimeoutSettings {
  readonly DisconnectTimeoutInSeconds?: number | undefined;
  readonly IdleDisconnectTimeoutInSeconds?: number | undefined;
  readonly MaxUserDurationInSeconds?: number | undefined;
}

export interface UnsupportedNetworkConfigurationException {
  readonly message?: string | undefined;
}

export interface UnsupportedWorkspaceConfigurationException {
  readonly message?: string | undefined;
}

export interface UpdateConnectClientAddInRequest {
  readonly AddInId: string;
  readonly ResourceId: string;
  readonly Name?: string | undefined;
  readonly URL?: string | undefined;
}

export type UpdateConnectClientAddInResult = Readonly<Record<string, never>>;

export interface UpdateConnectionAliasPermissionRequest {
  readonly AliasId: string;
  readonly ConnectionAliasPermission: ConnectionAliasPermission;
}

export type UpdateConnectionAliasPermissionResult = Readonly<Record<string, never>>;

export interface UpdateResult {
  readonly UpdateAvailable?: boolean | undefined;
  readonly Description?: string | undefined;
}

export interface UpdateRulesOfIpGroupRequest {
  readonly GroupId: string;
  readonly UserRules: readonly IpRuleItem[];
}

export type UpdateRulesOfIpGroupResult = Readonly<Record<string, never>>;

export interface UpdateWorkspaceBundleRequest {
  readonly BundleId?: string | undefined;
  readonly ImageId?: string | undefined;
}

export type UpdateWorkspaceBundleResult = Readonly<Record<string, never>>;

export interface UpdateWorkspaceImagePermissionRequest {
  readonly ImageId: string;
  readonly AllowCopyImage: boolean;
  readonly SharedAccountId: string;
}

export type UpdateWorkspaceImagePermissionResult = Readonly<Record<string, never>>;

export interface UpdateWorkspacesPoolRequest {
  readonly PoolId: string;
  readonly Description?: string | undefined;
  readonly BundleId?: string | undefined;
  readonly DirectoryId?: string | undefined;
  readonly Capacity?: Capacity | undefined;
  readonly ApplicationSettings?: ApplicationSettingsRequest | undefined;
  readonly TimeoutSettings?: TimeoutSettings | undefined;
  readonly RunningMode?: PoolsRunningMode | undefined;
}

export interface UpdateWorkspacesPoolResult {
  readonly WorkspacesPool?: WorkspacesPool | undefined;
}

export type UserIdentityType =
  | "CUSTOMER_MANAGED"
  | "AWS_DIRECTORY_SERVICE"
  | "AWS_IAM_IDENTITY_CENTER";

export interface UserSetting {
  readonly Action: UserSettingActionEnum;
  readonly Permission: UserSettingPermissionEnum;
  readonly MaximumLength?: number | undefined;
}

export type UserSettingActionEnum =
  | "CLIPBOARD_COPY_FROM_LOCAL_DEVICE"
  | "CLIPBOARD_COPY_TO_LOCAL_DEVICE"
  | "PRINTING_TO_LOCAL_DEVICE"
  | "SMART_CARD";

export type UserSettingPermissionEnum = "ENABLED" | "DISABLED";

export interface UserStorage {
  readonly Capacity: string;
}

export interface ValidationException {
  readonly message?: string | undefined;
}

export interface WorkSpaceApplication {
  readonly ApplicationId?: string | undefined;
  readonly Created?: Instant | undefined;
  readonly Description?: string | undefined;
  readonly LicenseType?: WorkSpaceApplicationLicenseType | undefined;
  readonly Name?: string | undefined;
  readonly Owner?: string | undefined;
  readonly State?: WorkSpaceApplicationState | undefined;
  readonly SupportedComputeTypeNames?: readonly Compute[] | undefined;
  readonly SupportedOperatingSystemNames?: readonly OperatingSystemName[] | undefined;
}

export interface WorkSpaceApplicationDeployment {
  readonly Associations?: readonly WorkspaceResourceAssociation[] | undefined;
}

export type WorkSpaceApplicationLicenseType = "LICENSED" | "UNLICENSED";

export type WorkSpaceApplicationState = "PENDING" | "ERROR" | "AVAILABLE" | "UNINSTALL_ONLY";

export type WorkSpaceAssociatedResourceType = "APPLICATION";

export interface Workspace {
  readonly WorkspaceId?: string | undefined;
  readonly DirectoryId?: string | undefined;
  readonly UserName?: string | undefined;
  readonly IpAddress?: string | undefined;
  readonly Ipv6Address?: string | undefined;
  readonly State?: WorkspaceState | undefined;
  readonly BundleId?: string | undefined;
  readonly SubnetId?: string | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ComputerName?: string | undefined;
  readonly VolumeEncryptionKey?: string | undefined;
  readonly UserVolumeEncryptionEnabled?: boolean | undefined;
  readonly RootVolumeEncryptionEnabled?: boolean | undefined;
  readonly WorkspaceName?: string | undefined;
  readonly WorkspaceProperties?: WorkspaceProperties | undefined;
  readonly ModificationStates?: readonly ModificationState[] | undefined;
  readonly RelatedWorkspaces?: readonly RelatedWorkspaceProperties[] | undefined;
  readonly DataReplicationSettings?: DataReplicationSettings | undefined;
  readonly StandbyWorkspacesProperties?: readonly StandbyWorkspacesProperties[] | undefined;
}

export interface WorkspaceAccessProperties {
  readonly DeviceTypeWindows?: AccessPropertyValue | undefined;
  readonly DeviceTypeOsx?: AccessPropertyValue | undefined;
  readonly DeviceTypeWeb?: AccessPropertyValue | undefined;
  readonly DeviceTypeIos?: AccessPropertyValue | undefined;
  readonly DeviceTypeAndroid?: AccessPropertyValue | undefined;
  readonly DeviceTypeChromeOs?: AccessPropertyValue | undefined;
  readonly DeviceTypeZeroClient?: AccessPropertyValue | undefined;
  readonly DeviceTypeLinux?: AccessPropertyValue | undefined;
  readonly DeviceTypeWorkSpacesThinClient?: AccessPropertyValue | undefined;
  readonly AccessEndpointConfig?: AccessEndpointConfig | undefined;
}

export interface WorkspaceBundle {
  readonly BundleId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Owner?: string | undefined;
  readonly Description?: string | undefined;
  readonly ImageId?: string | undefined;
  readonly RootStorage?: RootStorage | undefined;
  readonly UserStorage?: UserStorage | undefined;
  readonly ComputeType?: ComputeType | undefined;
  readonly LastUpdatedTime?: Instant | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly State?: WorkspaceBundleState | undefined;
  readonly BundleType?: BundleType | undefined;
}

export type WorkspaceBundleState = "AVAILABLE" | "PENDING" | "ERROR";

export interface WorkspaceConnectionStatus {
  readonly WorkspaceId?: string | undefined;
  readonly ConnectionState?: ConnectionState | undefined;
  readonly ConnectionStateCheckTimestamp?: Instant | undefined;
  readonly LastKnownUserConnectionTimestamp?: Instant | undefined;
}

export interface WorkspaceCreationProperties {
  readonly EnableInternetAccess?: boolean | undefined;
  readonly DefaultOu?: string | undefined;
  readonly CustomSecurityGroupId?: string | undefined;
  readonly UserEnabledAsLocalAdministrator?: boolean | undefined;
  readonly EnableMaintenanceMode?: boolean | undefined;
  readonly InstanceIamRoleArn?: string | undefined;
}

export interface WorkspaceDirectory {
  readonly DirectoryId?: string | undefined;
  readonly Alias?: string | undefined;
  readonly DirectoryName?: string | undefined;
  readonly RegistrationCode?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly DnsIpAddresses?: readonly string[] | undefined;
  readonly DnsIpv6Addresses?: readonly string[] | undefined;
  readonly CustomerUserName?: string | undefined;
  readonly IamRoleId?: string | undefined;
  readonly DirectoryType?: WorkspaceDirectoryType | undefined;
  readonly WorkspaceSecurityGroupId?: string | undefined;
  readonly State?: WorkspaceDirectoryState | undefined;
  readonly WorkspaceCreationProperties?: DefaultWorkspaceCreationProperties | undefined;
  readonly ipGroupIds?: readonly string[] | undefined;
  readonly WorkspaceAccessProperties?: WorkspaceAccessProperties | undefined;
  readonly Tenancy?: Tenancy | undefined;
  readonly SelfservicePermissions?: SelfservicePermissions | undefined;
  readonly SamlProperties?: SamlProperties | undefined;
  readonly CertificateBasedAuthProperties?: CertificateBasedAuthProperties | undefined;
  readonly EndpointEncryptionMode?: EndpointEncryptionMode | undefined;
  readonly MicrosoftEntraConfig?: MicrosoftEntraConfig | undefined;
  readonly WorkspaceDirectoryName?: string | undefined;
  readonly WorkspaceDirectoryDescription?: string | undefined;
  readonly UserIdentityType?: UserIdentityType | undefined;
  readonly WorkspaceType?: WorkspaceType | undefined;
  readonly IDCConfig?: IDCConfig | undefined;
  readonly ActiveDirectoryConfig?: ActiveDirectoryConfig | undefined;
  readonly StreamingProperties?: StreamingProperties | undefined;
  readonly ErrorMessage?: string | undefined;
}

export type WorkspaceDirectoryState =
  | "REGISTERING"
  | "REGISTERED"
  | "DEREGISTERING"
  | "DEREGISTERED"
  | "ERROR";

export type WorkspaceDirectoryType =
  | "SIMPLE_AD"
  | "AD_CONNECTOR"
  | "CUSTOMER_MANAGED"
  | "AWS_IAM_IDENTITY_CENTER";

export interface WorkspaceImage {
  readonly ImageId?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly OperatingSystem?: OperatingSystem | undefined;
  readonly State?: WorkspaceImageState | undefined;
  readonly RequiredTenancy?: WorkspaceImageRequiredTenancy | undefined;
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly Created?: Instant | undefined;
  readonly OwnerAccountId?: string | undefined;
  readonly Updates?: UpdateResult | undefined;
  readonly ErrorDetails?: readonly ErrorDetails[] | undefined;
}

export type WorkspaceImageErrorDetailCode =
  | "OutdatedPowershellVersion"
  | "OfficeInstalled"
  | "PCoIPAgentInstalled"
  | "WindowsUpdatesEnabled"
  | "AutoMountDisabled"
  | "WorkspacesBYOLAccountNotFound"
  | "WorkspacesBYOLAccountDisabled"
  | "DHCPDisabled"
  | "DiskFreeSpace"
  | "AdditionalDrivesAttached"
  | "OSNotSupported"
  | "DomainJoined"
  | "AzureDomainJoined"
  | "FirewallEnabled"
  | "VMWareToolsInstalled"
  | "DiskSizeExceeded"
  | "IncompatiblePartitioning"
  | "PendingReboot"
  | "AutoLogonEnabled"
  | "RealTimeUniversalDisabled"
  | "MultipleBootPartition"
  | "Requires64BitOS"
  | "ZeroRearmCount"
  | "InPlaceUpgrade"
  | "AntiVirusInstalled"
  | "UEFINotSupported"
  | "UnknownError"
  | "AppXPackagesInstalled"
  | "ReservedStorageInUse"
  | "AdditionalDrivesPresent"
  | "WindowsUpdatesRequired"
  | "SysPrepFileMissing"
  | "UserProfileMissing"
  | "InsufficientDiskSpace"
  | "EnvironmentVariablesPathMissingEntries"
  | "DomainAccountServicesFound"
  | "InvalidIp"
  | "RemoteDesktopServicesDisabled"
  | "WindowsModulesInstallerDisabled"
  | "AmazonSsmAgentEnabled"
  | "UnsupportedSecurityProtocol"
  | "MultipleUserProfiles"
  | "StagedAppxPackage"
  | "UnsupportedOsUpgrade"
  | "InsufficientRearmCount"
  | "ProtocolOSIncompatibility"
  | "MemoryIntegrityIncompatibility"
  | "RestrictedDriveLetterInUse";

export type WorkspaceImageIngestionProcess =
  | "BYOL_REGULAR"
  | "BYOL_GRAPHICS"
  | "BYOL_GRAPHICSPRO"
  | "BYOL_GRAPHICS_G4DN"
  | "BYOL_REGULAR_WSP"
  | "BYOL_GRAPHICS_G4DN_WSP"
  | "BYOL_REGULAR_BYOP"
  | "BYOL_GRAPHICS_G4DN_BYOP";

export type WorkspaceImageRequiredTenancy = "DEFAULT" | "DEDICATED";

export type WorkspaceImageState = "AVAILABLE" | "PENDING" | "ERROR";

export interface WorkspaceProperties {
  readonly RunningMode?: RunningMode | undefined;
  readonly RunningModeAutoStopTimeoutInMinutes?: number | undefined;
  readonly RootVolumeSizeGib?: number | undefined;
  readonly UserVolumeSizeGib?: number | undefined;
  readonly ComputeTypeName?: Compute | undefined;
  readonly Protocols?: readonly Protocol[] | undefined;
  readonly OperatingSystemName?: OperatingSystemName | undefined;
  readonly GlobalAccelerator?: GlobalAcceleratorForWorkSpace | undefined;
}

export interface WorkspaceRequest {
  readonly DirectoryId: string;
  readonly UserName: string;
  readonly BundleId: string;
  readonly VolumeEncryptionKey?: string | undefined;
  readonly UserVolumeEncryptionEnabled?: boolean | undefined;
  readonly RootVolumeEncryptionEnabled?: boolean | undefined;
  readonly WorkspaceProperties?: WorkspaceProperties | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly WorkspaceName?: string | undefined;
  readonly Ipv6Address?: string | undefined;
}

export interface WorkspaceResourceAssociation {
  readonly AssociatedResourceId?: string | undefined;
  readonly AssociatedResourceType?: WorkSpaceAssociatedResourceType | undefined;
  readonly Created?: Instant | undefined;
  readonly LastUpdatedTime?: Instant | undefined;
  readonly State?: AssociationState | undefined;
  readonly StateReason?: AssociationStateReason | undefined;
  readonly WorkspaceId?: string | undefined;
}

export type WorkspaceState =
  | "PENDING"
  | "AVAILABLE"
  | "IMPAIRED"
  | "UNHEALTHY"
  | "REBOOTING"
  | "STARTING"
  | "REBUILDING"
  | "RESTORING"
  | "MAINTENANCE"
  | "ADMIN_MAINTENANCE"
  | "TERMINATING"
  | "TERMINATED"
  | "SUSPENDED"
  | "UPDATING"
  | "STOPPING"
  | "STOPPED"
  | "ERROR";

export type WorkspaceType = "PERSONAL" | "POOLS";

export interface WorkspacesDefaultRoleNotFoundException {
  readonly message?: string | undefined;
}

export interface WorkspacesIpGroup {
  readonly groupId?: string | undefined;
  readonly groupName?: string | undefined;
  readonly groupDesc?: string | undefined;
  readonly userRules?: readonly IpRuleItem[] | undefined;
}

export interface WorkspacesPool {
  readonly PoolId: string;
  readonly PoolArn: string;
  readonly CapacityStatus: CapacityStatus;
  readonly PoolName: string;
  readonly Description?: string | undefined;
  readonly State: WorkspacesPoolState;
  readonly CreatedAt: Instant;
  readonly BundleId: string;
  readonly DirectoryId: string;
  readonly Errors?: readonly WorkspacesPoolError[] | undefined;
  readonly ApplicationSettings?: ApplicationSettingsResponse | undefined;
  readonly TimeoutSettings?: TimeoutSettings | undefined;
  readonly RunningMode: PoolsRunningMode;
}

export interface WorkspacesPoolError {
  readonly ErrorCode?: WorkspacesPoolErrorCode | undefined;
  readonly ErrorMessage?: string | undefined;
}

export type WorkspacesPoolErrorCode =
  | "IAM_SERVICE_ROLE_IS_MISSING"
  | "IAM_SERVICE_ROLE_MISSING_ENI_DESCRIBE_ACTION"
  | "IAM_SERVICE_ROLE_MISSING_ENI_CREATE_ACTION"
  | "IAM_SERVICE_ROLE_MISSING_ENI_DELETE_ACTION"
  | "NETWORK_INTERFACE_LIMIT_EXCEEDED"
  | "INTERNAL_SERVICE_ERROR"
  | "MACHINE_ROLE_IS_MISSING"
  | "STS_DISABLED_IN_REGION"
  | "SUBNET_HAS_INSUFFICIENT_IP_ADDRESSES"
  | "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SUBNET_ACTION"
  | "SUBNET_NOT_FOUND"
  | "IMAGE_NOT_FOUND"
  | "INVALID_SUBNET_CONFIGURATION"
  | "SECURITY_GROUPS_NOT_FOUND"
  | "IGW_NOT_ATTACHED"
  | "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SECURITY_GROUPS_ACTION"
  | "WORKSPACES_POOL_STOPPED"
  | "WORKSPACES_POOL_INSTANCE_PROVISIONING_FAILURE"
  | "DOMAIN_JOIN_ERROR_FILE_NOT_FOUND"
  | "DOMAIN_JOIN_ERROR_ACCESS_DENIED"
  | "DOMAIN_JOIN_ERROR_LOGON_FAILURE"
  | "DOMAIN_JOIN_ERROR_INVALID_PARAMETER"
  | "DOMAIN_JOIN_ERROR_MORE_DATA"
  | "DOMAIN_JOIN_ERROR_NO_SUCH_DOMAIN"
  | "DOMAIN_JOIN_ERROR_NOT_SUPPORTED"
  | "DOMAIN_JOIN_NERR_INVALID_WORKGROUP_NAME"
  | "DOMAIN_JOIN_NERR_WORKSTATION_NOT_STARTED"
  | "DOMAIN_JOIN_ERROR_DS_MACHINE_ACCOUNT_QUOTA_EXCEEDED"
  | "DOMAIN_JOIN_NERR_PASSWORD_EXPIRED"
  | "DOMAIN_JOIN_INTERNAL_SERVICE_ERROR"
  | "DOMAIN_JOIN_ERROR_SECRET_ACTION_PERMISSION_IS_MISSING"
  | "DOMAIN_JOIN_ERROR_SECRET_DECRYPTION_FAILURE"
  | "DOMAIN_JOIN_ERROR_SECRET_STATE_INVALID"
  | "DOMAIN_JOIN_ERROR_SECRET_NOT_FOUND"
  | "DOMAIN_JOIN_ERROR_SECRET_VALUE_KEY_NOT_FOUND"
  | "DOMAIN_JOIN_ERROR_SECRET_INVALID"
  | "BUNDLE_NOT_FOUND"
  | "DIRECTORY_NOT_FOUND"
  | "INSUFFICIENT_PERMISSIONS_ERROR"
  | "DEFAULT_OU_IS_MISSING";

export interface WorkspacesPoolSession {
  readonly AuthenticationType?: AuthenticationType | undefined;
  readonly ConnectionState?: SessionConnectionState | undefined;
  readonly SessionId: string;
  readonly InstanceId?: string | undefined;
  readonly PoolId: string;
  readonly ExpirationTime?: Instant | undefined;
  readonly NetworkAccessConfiguration?: NetworkAccessConfiguration | undefined;
  readonly StartTime?: Instant | undefined;
  readonly UserId: string;
}

export type WorkspacesPoolState =
  | "CREATING"
  | "DELETING"
  | "RUNNING"
  | "STARTING"
  | "STOPPED"
  | "STOPPING"
  | "UPDATING";
