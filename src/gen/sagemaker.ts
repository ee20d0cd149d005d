/** The operations and types of SageMaker (API version 2017-07-24). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { Json, ServiceRef } from "../kernel/dispatch/contract.ts";

export const sagemaker: ServiceRef<Operations> = { id: "sagemaker" };

export interface Operations {
  readonly AddAssociation: {
    readonly input: AddAssociationRequest;
    readonly output: AddAssociationResponse;
    readonly errors: "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly AddTags: {
    readonly input: AddTagsInput;
    readonly output: AddTagsOutput;
    readonly errors: never;
  };
  readonly AssociateTrialComponent: {
    readonly input: AssociateTrialComponentRequest;
    readonly output: AssociateTrialComponentResponse;
    readonly errors: "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly AttachClusterNodeVolume: {
    readonly input: AttachClusterNodeVolumeRequest;
    readonly output: AttachClusterNodeVolumeResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly BatchAddClusterNodes: {
    readonly input: BatchAddClusterNodesRequest;
    readonly output: BatchAddClusterNodesResponse;
    readonly errors: "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly BatchDeleteClusterNodes: {
    readonly input: BatchDeleteClusterNodesRequest;
    readonly output: BatchDeleteClusterNodesResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly BatchDescribeModelPackage: {
    readonly input: BatchDescribeModelPackageInput;
    readonly output: BatchDescribeModelPackageOutput;
    readonly errors: never;
  };
  readonly BatchRebootClusterNodes: {
    readonly input: BatchRebootClusterNodesRequest;
    readonly output: BatchRebootClusterNodesResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly BatchReplaceClusterNodes: {
    readonly input: BatchReplaceClusterNodesRequest;
    readonly output: BatchReplaceClusterNodesResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly CreateAIBenchmarkJob: {
    readonly input: CreateAIBenchmarkJobRequest;
    readonly output: CreateAIBenchmarkJobResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly CreateAIRecommendationJob: {
    readonly input: CreateAIRecommendationJobRequest;
    readonly output: CreateAIRecommendationJobResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly CreateAIWorkloadConfig: {
    readonly input: CreateAIWorkloadConfigRequest;
    readonly output: CreateAIWorkloadConfigResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateAction: {
    readonly input: CreateActionRequest;
    readonly output: CreateActionResponse;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateAlgorithm: {
    readonly input: CreateAlgorithmInput;
    readonly output: CreateAlgorithmOutput;
    readonly errors: never;
  };
  readonly CreateApp: {
    readonly input: CreateAppRequest;
    readonly output: CreateAppResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateAppImageConfig: {
    readonly input: CreateAppImageConfigRequest;
    readonly output: CreateAppImageConfigResponse;
    readonly errors: "ResourceInUse";
  };
  readonly CreateArtifact: {
    readonly input: CreateArtifactRequest;
    readonly output: CreateArtifactResponse;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateAutoMLJob: {
    readonly input: CreateAutoMLJobRequest;
    readonly output: CreateAutoMLJobResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateAutoMLJobV2: {
    readonly input: CreateAutoMLJobV2Request;
    readonly output: CreateAutoMLJobV2Response;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateCluster: {
    readonly input: CreateClusterRequest;
    readonly output: CreateClusterResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateClusterSchedulerConfig: {
    readonly input: CreateClusterSchedulerConfigRequest;
    readonly output: CreateClusterSchedulerConfigResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded";
  };
  readonly CreateCodeRepository: {
    readonly input: CreateCodeRepositoryInput;
    readonly output: CreateCodeRepositoryOutput;
    readonly errors: never;
  };
  readonly CreateCompilationJob: {
    readonly input: CreateCompilationJobRequest;
    readonly output: CreateCompilationJobResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateComputeQuota: {
    readonly input: CreateComputeQuotaRequest;
    readonly output: CreateComputeQuotaResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded";
  };
  readonly CreateContext: {
    readonly input: CreateContextRequest;
    readonly output: CreateContextResponse;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateDataQualityJobDefinition: {
    readonly input: CreateDataQualityJobDefinitionRequest;
    readonly output: CreateDataQualityJobDefinitionResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateDeviceFleet: {
    readonly input: CreateDeviceFleetRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateDomain: {
    readonly input: CreateDomainRequest;
    readonly output: CreateDomainResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateEdgeDeploymentPlan: {
    readonly input: CreateEdgeDeploymentPlanRequest;
    readonly output: CreateEdgeDeploymentPlanResponse;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateEdgeDeploymentStage: {
    readonly input: CreateEdgeDeploymentStageRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateEdgePackagingJob: {
    readonly input: CreateEdgePackagingJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateEndpoint: {
    readonly input: CreateEndpointInput;
    readonly output: CreateEndpointOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateEndpointConfig: {
    readonly input: CreateEndpointConfigInput;
    readonly output: CreateEndpointConfigOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateExperiment: {
    readonly input: CreateExperimentRequest;
    readonly output: CreateExperimentResponse;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateFeatureGroup: {
    readonly input: CreateFeatureGroupRequest;
    readonly output: CreateFeatureGroupResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateFlowDefinition: {
    readonly input: CreateFlowDefinitionRequest;
    readonly output: CreateFlowDefinitionResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateHub: {
    readonly input: CreateHubRequest;
    readonly output: CreateHubResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateHubContentPresignedUrls: {
    readonly input: CreateHubContentPresignedUrlsRequest;
    readonly output: CreateHubContentPresignedUrlsResponse;
    readonly errors: never;
  };
  readonly CreateHubContentReference: {
    readonly input: CreateHubContentReferenceRequest;
    readonly output: CreateHubContentReferenceResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly CreateHumanTaskUi: {
    readonly input: CreateHumanTaskUiRequest;
    readonly output: CreateHumanTaskUiResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateHyperParameterTuningJob: {
    readonly input: CreateHyperParameterTuningJobRequest;
    readonly output: CreateHyperParameterTuningJobResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateImage: {
    readonly input: CreateImageRequest;
    readonly output: CreateImageResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateImageVersion: {
    readonly input: CreateImageVersionRequest;
    readonly output: CreateImageVersionResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly CreateInferenceComponent: {
    readonly input: CreateInferenceComponentInput;
    readonly output: CreateInferenceComponentOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateInferenceExperiment: {
    readonly input: CreateInferenceExperimentRequest;
    readonly output: CreateInferenceExperimentResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateInferenceRecommendationsJob: {
    readonly input: CreateInferenceRecommendationsJobRequest;
    readonly output: CreateInferenceRecommendationsJobResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateLabelingJob: {
    readonly input: CreateLabelingJobRequest;
    readonly output: CreateLabelingJobResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateMlflowApp: {
    readonly input: CreateMlflowAppRequest;
    readonly output: CreateMlflowAppResponse;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateMlflowTrackingServer: {
    readonly input: CreateMlflowTrackingServerRequest;
    readonly output: CreateMlflowTrackingServerResponse;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateModel: {
    readonly input: CreateModelInput;
    readonly output: CreateModelOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateModelBiasJobDefinition: {
    readonly input: CreateModelBiasJobDefinitionRequest;
    readonly output: CreateModelBiasJobDefinitionResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateModelCard: {
    readonly input: CreateModelCardRequest;
    readonly output: CreateModelCardResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded";
  };
  readonly CreateModelCardExportJob: {
    readonly input: CreateModelCardExportJobRequest;
    readonly output: CreateModelCardExportJobResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly CreateModelExplainabilityJobDefinition: {
    readonly input: CreateModelExplainabilityJobDefinitionRequest;
    readonly output: CreateModelExplainabilityJobDefinitionResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateModelPackage: {
    readonly input: CreateModelPackageInput;
    readonly output: CreateModelPackageOutput;
    readonly errors: "ConflictException" | "ResourceLimitExceeded";
  };
  readonly CreateModelPackageGroup: {
    readonly input: CreateModelPackageGroupInput;
    readonly output: CreateModelPackageGroupOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateModelQualityJobDefinition: {
    readonly input: CreateModelQualityJobDefinitionRequest;
    readonly output: CreateModelQualityJobDefinitionResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateMonitoringSchedule: {
    readonly input: CreateMonitoringScheduleRequest;
    readonly output: CreateMonitoringScheduleResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateNotebookInstance: {
    readonly input: CreateNotebookInstanceInput;
    readonly output: CreateNotebookInstanceOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateNotebookInstanceLifecycleConfig: {
    readonly input: CreateNotebookInstanceLifecycleConfigInput;
    readonly output: CreateNotebookInstanceLifecycleConfigOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateOptimizationJob: {
    readonly input: CreateOptimizationJobRequest;
    readonly output: CreateOptimizationJobResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreatePartnerApp: {
    readonly input: CreatePartnerAppRequest;
    readonly output: CreatePartnerAppResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded";
  };
  readonly CreatePartnerAppPresignedUrl: {
    readonly input: CreatePartnerAppPresignedUrlRequest;
    readonly output: CreatePartnerAppPresignedUrlResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly CreatePipeline: {
    readonly input: CreatePipelineRequest;
    readonly output: CreatePipelineResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly CreatePresignedDomainUrl: {
    readonly input: CreatePresignedDomainUrlRequest;
    readonly output: CreatePresignedDomainUrlResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly CreatePresignedMlflowAppUrl: {
    readonly input: CreatePresignedMlflowAppUrlRequest;
    readonly output: CreatePresignedMlflowAppUrlResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly CreatePresignedMlflowTrackingServerUrl: {
    readonly input: CreatePresignedMlflowTrackingServerUrlRequest;
    readonly output: CreatePresignedMlflowTrackingServerUrlResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly CreatePresignedNotebookInstanceUrl: {
    readonly input: CreatePresignedNotebookInstanceUrlInput;
    readonly output: CreatePresignedNotebookInstanceUrlOutput;
    readonly errors: never;
  };
  readonly CreateProcessingJob: {
    readonly input: CreateProcessingJobRequest;
    readonly output: CreateProcessingJobResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly CreateProject: {
    readonly input: CreateProjectInput;
    readonly output: CreateProjectOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateSpace: {
    readonly input: CreateSpaceRequest;
    readonly output: CreateSpaceResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateStudioLifecycleConfig: {
    readonly input: CreateStudioLifecycleConfigRequest;
    readonly output: CreateStudioLifecycleConfigResponse;
    readonly errors: "ResourceInUse";
  };
  readonly CreateTrainingJob: {
    readonly input: CreateTrainingJobRequest;
    readonly output: CreateTrainingJobResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly CreateTrainingPlan: {
    readonly input: CreateTrainingPlanRequest;
    readonly output: CreateTrainingPlanResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly CreateTransformJob: {
    readonly input: CreateTransformJobRequest;
    readonly output: CreateTransformJobResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly CreateTrial: {
    readonly input: CreateTrialRequest;
    readonly output: CreateTrialResponse;
    readonly errors: "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly CreateTrialComponent: {
    readonly input: CreateTrialComponentRequest;
    readonly output: CreateTrialComponentResponse;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly CreateUserProfile: {
    readonly input: CreateUserProfileRequest;
    readonly output: CreateUserProfileResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly CreateWorkforce: {
    readonly input: CreateWorkforceRequest;
    readonly output: CreateWorkforceResponse;
    readonly errors: never;
  };
  readonly CreateWorkteam: {
    readonly input: CreateWorkteamRequest;
    readonly output: CreateWorkteamResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded";
  };
  readonly DeleteAIBenchmarkJob: {
    readonly input: DeleteAIBenchmarkJobRequest;
    readonly output: DeleteAIBenchmarkJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteAIRecommendationJob: {
    readonly input: DeleteAIRecommendationJobRequest;
    readonly output: DeleteAIRecommendationJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteAIWorkloadConfig: {
    readonly input: DeleteAIWorkloadConfigRequest;
    readonly output: DeleteAIWorkloadConfigResponse;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly DeleteAction: {
    readonly input: DeleteActionRequest;
    readonly output: DeleteActionResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteAlgorithm: {
    readonly input: DeleteAlgorithmInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ConflictException";
  };
  readonly DeleteApp: {
    readonly input: DeleteAppRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly DeleteAppImageConfig: {
    readonly input: DeleteAppImageConfigRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteArtifact: {
    readonly input: DeleteArtifactRequest;
    readonly output: DeleteArtifactResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteAssociation: {
    readonly input: DeleteAssociationRequest;
    readonly output: DeleteAssociationResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteCluster: {
    readonly input: DeleteClusterRequest;
    readonly output: DeleteClusterResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly DeleteClusterSchedulerConfig: {
    readonly input: DeleteClusterSchedulerConfigRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteCodeRepository: {
    readonly input: DeleteCodeRepositoryInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteCompilationJob: {
    readonly input: DeleteCompilationJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteComputeQuota: {
    readonly input: DeleteComputeQuotaRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteContext: {
    readonly input: DeleteContextRequest;
    readonly output: DeleteContextResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteDataQualityJobDefinition: {
    readonly input: DeleteDataQualityJobDefinitionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteDeviceFleet: {
    readonly input: DeleteDeviceFleetRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse";
  };
  readonly DeleteDomain: {
    readonly input: DeleteDomainRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly DeleteEdgeDeploymentPlan: {
    readonly input: DeleteEdgeDeploymentPlanRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse";
  };
  readonly DeleteEdgeDeploymentStage: {
    readonly input: DeleteEdgeDeploymentStageRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse";
  };
  readonly DeleteEndpoint: {
    readonly input: DeleteEndpointInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteEndpointConfig: {
    readonly input: DeleteEndpointConfigInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteExperiment: {
    readonly input: DeleteExperimentRequest;
    readonly output: DeleteExperimentResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteFeatureGroup: {
    readonly input: DeleteFeatureGroupRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteFlowDefinition: {
    readonly input: DeleteFlowDefinitionRequest;
    readonly output: DeleteFlowDefinitionResponse;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly DeleteHub: {
    readonly input: DeleteHubRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly DeleteHubContent: {
    readonly input: DeleteHubContentRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly DeleteHubContentReference: {
    readonly input: DeleteHubContentReferenceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteHumanTaskUi: {
    readonly input: DeleteHumanTaskUiRequest;
    readonly output: DeleteHumanTaskUiResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteHyperParameterTuningJob: {
    readonly input: DeleteHyperParameterTuningJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteImage: {
    readonly input: DeleteImageRequest;
    readonly output: DeleteImageResponse;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly DeleteImageVersion: {
    readonly input: DeleteImageVersionRequest;
    readonly output: DeleteImageVersionResponse;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly DeleteInferenceComponent: {
    readonly input: DeleteInferenceComponentInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteInferenceExperiment: {
    readonly input: DeleteInferenceExperimentRequest;
    readonly output: DeleteInferenceExperimentResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly DeleteMlflowApp: {
    readonly input: DeleteMlflowAppRequest;
    readonly output: DeleteMlflowAppResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteMlflowTrackingServer: {
    readonly input: DeleteMlflowTrackingServerRequest;
    readonly output: DeleteMlflowTrackingServerResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteModel: {
    readonly input: DeleteModelInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteModelBiasJobDefinition: {
    readonly input: DeleteModelBiasJobDefinitionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteModelCard: {
    readonly input: DeleteModelCardRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly DeleteModelExplainabilityJobDefinition: {
    readonly input: DeleteModelExplainabilityJobDefinitionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteModelPackage: {
    readonly input: DeleteModelPackageInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ConflictException";
  };
  readonly DeleteModelPackageGroup: {
    readonly input: DeleteModelPackageGroupInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ConflictException";
  };
  readonly DeleteModelPackageGroupPolicy: {
    readonly input: DeleteModelPackageGroupPolicyInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteModelQualityJobDefinition: {
    readonly input: DeleteModelQualityJobDefinitionRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteMonitoringSchedule: {
    readonly input: DeleteMonitoringScheduleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteNotebookInstance: {
    readonly input: DeleteNotebookInstanceInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteNotebookInstanceLifecycleConfig: {
    readonly input: DeleteNotebookInstanceLifecycleConfigInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DeleteOptimizationJob: {
    readonly input: DeleteOptimizationJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly DeletePartnerApp: {
    readonly input: DeletePartnerAppRequest;
    readonly output: DeletePartnerAppResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly DeletePipeline: {
    readonly input: DeletePipelineRequest;
    readonly output: DeletePipelineResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly DeleteProcessingJob: {
    readonly input: DeleteProcessingJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly DeleteProject: {
    readonly input: DeleteProjectInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ConflictException";
  };
  readonly DeleteSpace: {
    readonly input: DeleteSpaceRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly DeleteStudioLifecycleConfig: {
    readonly input: DeleteStudioLifecycleConfigRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly DeleteTags: {
    readonly input: DeleteTagsInput;
    readonly output: DeleteTagsOutput;
    readonly errors: never;
  };
  readonly DeleteTrainingJob: {
    readonly input: DeleteTrainingJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly DeleteTrial: {
    readonly input: DeleteTrialRequest;
    readonly output: DeleteTrialResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteTrialComponent: {
    readonly input: DeleteTrialComponentRequest;
    readonly output: DeleteTrialComponentResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DeleteUserProfile: {
    readonly input: DeleteUserProfileRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly DeleteWorkforce: {
    readonly input: DeleteWorkforceRequest;
    readonly output: DeleteWorkforceResponse;
    readonly errors: never;
  };
  readonly DeleteWorkteam: {
    readonly input: DeleteWorkteamRequest;
    readonly output: DeleteWorkteamResponse;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly DeregisterDevices: {
    readonly input: DeregisterDevicesRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly DescribeAIBenchmarkJob: {
    readonly input: DescribeAIBenchmarkJobRequest;
    readonly output: DescribeAIBenchmarkJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeAIRecommendationJob: {
    readonly input: DescribeAIRecommendationJobRequest;
    readonly output: DescribeAIRecommendationJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeAIWorkloadConfig: {
    readonly input: DescribeAIWorkloadConfigRequest;
    readonly output: DescribeAIWorkloadConfigResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeAction: {
    readonly input: DescribeActionRequest;
    readonly output: DescribeActionResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeAlgorithm: {
    readonly input: DescribeAlgorithmInput;
    readonly output: DescribeAlgorithmOutput;
    readonly errors: never;
  };
  readonly DescribeApp: {
    readonly input: DescribeAppRequest;
    readonly output: DescribeAppResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeAppImageConfig: {
    readonly input: DescribeAppImageConfigRequest;
    readonly output: DescribeAppImageConfigResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeArtifact: {
    readonly input: DescribeArtifactRequest;
    readonly output: DescribeArtifactResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeAutoMLJob: {
    readonly input: DescribeAutoMLJobRequest;
    readonly output: DescribeAutoMLJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeAutoMLJobV2: {
    readonly input: DescribeAutoMLJobV2Request;
    readonly output: DescribeAutoMLJobV2Response;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeCluster: {
    readonly input: DescribeClusterRequest;
    readonly output: DescribeClusterResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeClusterEvent: {
    readonly input: DescribeClusterEventRequest;
    readonly output: DescribeClusterEventResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeClusterNode: {
    readonly input: DescribeClusterNodeRequest;
    readonly output: DescribeClusterNodeResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeClusterSchedulerConfig: {
    readonly input: DescribeClusterSchedulerConfigRequest;
    readonly output: DescribeClusterSchedulerConfigResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeCodeRepository: {
    readonly input: DescribeCodeRepositoryInput;
    readonly output: DescribeCodeRepositoryOutput;
    readonly errors: never;
  };
  readonly DescribeCompilationJob: {
    readonly input: DescribeCompilationJobRequest;
    readonly output: DescribeCompilationJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeComputeQuota: {
    readonly input: DescribeComputeQuotaRequest;
    readonly output: DescribeComputeQuotaResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeContext: {
    readonly input: DescribeContextRequest;
    readonly output: DescribeContextResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeDataQualityJobDefinition: {
    readonly input: DescribeDataQualityJobDefinitionRequest;
    readonly output: DescribeDataQualityJobDefinitionResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeDevice: {
    readonly input: DescribeDeviceRequest;
    readonly output: DescribeDeviceResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeDeviceFleet: {
    readonly input: DescribeDeviceFleetRequest;
    readonly output: DescribeDeviceFleetResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeDomain: {
    readonly input: DescribeDomainRequest;
    readonly output: DescribeDomainResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeEdgeDeploymentPlan: {
    readonly input: DescribeEdgeDeploymentPlanRequest;
    readonly output: DescribeEdgeDeploymentPlanResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeEdgePackagingJob: {
    readonly input: DescribeEdgePackagingJobRequest;
    readonly output: DescribeEdgePackagingJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeEndpoint: {
    readonly input: DescribeEndpointInput;
    readonly output: DescribeEndpointOutput;
    readonly errors: never;
  };
  readonly DescribeEndpointConfig: {
    readonly input: DescribeEndpointConfigInput;
    readonly output: DescribeEndpointConfigOutput;
    readonly errors: never;
  };
  readonly DescribeExperiment: {
    readonly input: DescribeExperimentRequest;
    readonly output: DescribeExperimentResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeFeatureGroup: {
    readonly input: DescribeFeatureGroupRequest;
    readonly output: DescribeFeatureGroupResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeFeatureMetadata: {
    readonly input: DescribeFeatureMetadataRequest;
    readonly output: DescribeFeatureMetadataResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeFlowDefinition: {
    readonly input: DescribeFlowDefinitionRequest;
    readonly output: DescribeFlowDefinitionResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeHub: {
    readonly input: DescribeHubRequest;
    readonly output: DescribeHubResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeHubContent: {
    readonly input: DescribeHubContentRequest;
    readonly output: DescribeHubContentResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeHumanTaskUi: {
    readonly input: DescribeHumanTaskUiRequest;
    readonly output: DescribeHumanTaskUiResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeHyperParameterTuningJob: {
    readonly input: DescribeHyperParameterTuningJobRequest;
    readonly output: DescribeHyperParameterTuningJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeImage: {
    readonly input: DescribeImageRequest;
    readonly output: DescribeImageResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeImageVersion: {
    readonly input: DescribeImageVersionRequest;
    readonly output: DescribeImageVersionResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeInferenceComponent: {
    readonly input: DescribeInferenceComponentInput;
    readonly output: DescribeInferenceComponentOutput;
    readonly errors: never;
  };
  readonly DescribeInferenceExperiment: {
    readonly input: DescribeInferenceExperimentRequest;
    readonly output: DescribeInferenceExperimentResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeInferenceRecommendationsJob: {
    readonly input: DescribeInferenceRecommendationsJobRequest;
    readonly output: DescribeInferenceRecommendationsJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeLabelingJob: {
    readonly input: DescribeLabelingJobRequest;
    readonly output: DescribeLabelingJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeLineageGroup: {
    readonly input: DescribeLineageGroupRequest;
    readonly output: DescribeLineageGroupResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeMlflowApp: {
    readonly input: DescribeMlflowAppRequest;
    readonly output: DescribeMlflowAppResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeMlflowTrackingServer: {
    readonly input: DescribeMlflowTrackingServerRequest;
    readonly output: DescribeMlflowTrackingServerResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeModel: {
    readonly input: DescribeModelInput;
    readonly output: DescribeModelOutput;
    readonly errors: never;
  };
  readonly DescribeModelBiasJobDefinition: {
    readonly input: DescribeModelBiasJobDefinitionRequest;
    readonly output: DescribeModelBiasJobDefinitionResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeModelCard: {
    readonly input: DescribeModelCardRequest;
    readonly output: DescribeModelCardResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeModelCardExportJob: {
    readonly input: DescribeModelCardExportJobRequest;
    readonly output: DescribeModelCardExportJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeModelExplainabilityJobDefinition: {
    readonly input: DescribeModelExplainabilityJobDefinitionRequest;
    readonly output: DescribeModelExplainabilityJobDefinitionResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeModelPackage: {
    readonly input: DescribeModelPackageInput;
    readonly output: DescribeModelPackageOutput;
    readonly errors: never;
  };
  readonly DescribeModelPackageGroup: {
    readonly input: DescribeModelPackageGroupInput;
    readonly output: DescribeModelPackageGroupOutput;
    readonly errors: never;
  };
  readonly DescribeModelQualityJobDefinition: {
    readonly input: DescribeModelQualityJobDefinitionRequest;
    readonly output: DescribeModelQualityJobDefinitionResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeMonitoringSchedule: {
    readonly input: DescribeMonitoringScheduleRequest;
    readonly output: DescribeMonitoringScheduleResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeNotebookInstance: {
    readonly input: DescribeNotebookInstanceInput;
    readonly output: DescribeNotebookInstanceOutput;
    readonly errors: never;
  };
  readonly DescribeNotebookInstanceLifecycleConfig: {
    readonly input: DescribeNotebookInstanceLifecycleConfigInput;
    readonly output: DescribeNotebookInstanceLifecycleConfigOutput;
    readonly errors: never;
  };
  readonly DescribeOptimizationJob: {
    readonly input: DescribeOptimizationJobRequest;
    readonly output: DescribeOptimizationJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribePartnerApp: {
    readonly input: DescribePartnerAppRequest;
    readonly output: DescribePartnerAppResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribePipeline: {
    readonly input: DescribePipelineRequest;
    readonly output: DescribePipelineResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribePipelineDefinitionForExecution: {
    readonly input: DescribePipelineDefinitionForExecutionRequest;
    readonly output: DescribePipelineDefinitionForExecutionResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribePipelineExecution: {
    readonly input: DescribePipelineExecutionRequest;
    readonly output: DescribePipelineExecutionResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeProcessingJob: {
    readonly input: DescribeProcessingJobRequest;
    readonly output: DescribeProcessingJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeProject: {
    readonly input: DescribeProjectInput;
    readonly output: DescribeProjectOutput;
    readonly errors: never;
  };
  readonly DescribeReservedCapacity: {
    readonly input: DescribeReservedCapacityRequest;
    readonly output: DescribeReservedCapacityResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeSpace: {
    readonly input: DescribeSpaceRequest;
    readonly output: DescribeSpaceResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeStudioLifecycleConfig: {
    readonly input: DescribeStudioLifecycleConfigRequest;
    readonly output: DescribeStudioLifecycleConfigResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeSubscribedWorkteam: {
    readonly input: DescribeSubscribedWorkteamRequest;
    readonly output: DescribeSubscribedWorkteamResponse;
    readonly errors: never;
  };
  readonly DescribeTrainingJob: {
    readonly input: DescribeTrainingJobRequest;
    readonly output: DescribeTrainingJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeTrainingPlan: {
    readonly input: DescribeTrainingPlanRequest;
    readonly output: DescribeTrainingPlanResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeTrainingPlanExtensionHistory: {
    readonly input: DescribeTrainingPlanExtensionHistoryRequest;
    readonly output: DescribeTrainingPlanExtensionHistoryResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeTransformJob: {
    readonly input: DescribeTransformJobRequest;
    readonly output: DescribeTransformJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeTrial: {
    readonly input: DescribeTrialRequest;
    readonly output: DescribeTrialResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeTrialComponent: {
    readonly input: DescribeTrialComponentRequest;
    readonly output: DescribeTrialComponentResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DescribeUserProfile: {
    readonly input: DescribeUserProfileRequest;
    readonly output: DescribeUserProfileResponse;
    readonly errors: "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly DescribeWorkforce: {
    readonly input: DescribeWorkforceRequest;
    readonly output: DescribeWorkforceResponse;
    readonly errors: never;
  };
  readonly DescribeWorkteam: {
    readonly input: DescribeWorkteamRequest;
    readonly output: DescribeWorkteamResponse;
    readonly errors: never;
  };
  readonly DetachClusterNodeVolume: {
    readonly input: DetachClusterNodeVolumeRequest;
    readonly output: DetachClusterNodeVolumeResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly DisableSagemakerServicecatalogPortfolio: {
    readonly input: DisableSagemakerServicecatalogPortfolioInput;
    readonly output: DisableSagemakerServicecatalogPortfolioOutput;
    readonly errors: never;
  };
  readonly DisassociateTrialComponent: {
    readonly input: DisassociateTrialComponentRequest;
    readonly output: DisassociateTrialComponentResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly EnableSagemakerServicecatalogPortfolio: {
    readonly input: EnableSagemakerServicecatalogPortfolioInput;
    readonly output: EnableSagemakerServicecatalogPortfolioOutput;
    readonly errors: never;
  };
  readonly ExtendTrainingPlan: {
    readonly input: ExtendTrainingPlanRequest;
    readonly output: ExtendTrainingPlanResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly GetDeviceFleetReport: {
    readonly input: GetDeviceFleetReportRequest;
    readonly output: GetDeviceFleetReportResponse;
    readonly errors: never;
  };
  readonly GetLineageGroupPolicy: {
    readonly input: GetLineageGroupPolicyRequest;
    readonly output: GetLineageGroupPolicyResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly GetModelPackageGroupPolicy: {
    readonly input: GetModelPackageGroupPolicyInput;
    readonly output: GetModelPackageGroupPolicyOutput;
    readonly errors: never;
  };
  readonly GetSagemakerServicecatalogPortfolioStatus: {
    readonly input: GetSagemakerServicecatalogPortfolioStatusInput;
    readonly output: GetSagemakerServicecatalogPortfolioStatusOutput;
    readonly errors: never;
  };
  readonly GetScalingConfigurationRecommendation: {
    readonly input: GetScalingConfigurationRecommendationRequest;
    readonly output: GetScalingConfigurationRecommendationResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly GetSearchSuggestions: {
    readonly input: GetSearchSuggestionsRequest;
    readonly output: GetSearchSuggestionsResponse;
    readonly errors: never;
  };
  readonly ImportHubContent: {
    readonly input: ImportHubContentRequest;
    readonly output: ImportHubContentResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly ListAIBenchmarkJobs: {
    readonly input: ListAIBenchmarkJobsRequest;
    readonly output: ListAIBenchmarkJobsResponse;
    readonly errors: never;
  };
  readonly ListAIRecommendationJobs: {
    readonly input: ListAIRecommendationJobsRequest;
    readonly output: ListAIRecommendationJobsResponse;
    readonly errors: never;
  };
  readonly ListAIWorkloadConfigs: {
    readonly input: ListAIWorkloadConfigsRequest;
    readonly output: ListAIWorkloadConfigsResponse;
    readonly errors: never;
  };
  readonly ListActions: {
    readonly input: ListActionsRequest;
    readonly output: ListActionsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListAlgorithms: {
    readonly input: ListAlgorithmsInput;
    readonly output: ListAlgorithmsOutput;
    readonly errors: never;
  };
  readonly ListAliases: {
    readonly input: ListAliasesRequest;
    readonly output: ListAliasesResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListAppImageConfigs: {
    readonly input: ListAppImageConfigsRequest;
    readonly output: ListAppImageConfigsResponse;
    readonly errors: never;
  };
  readonly ListApps: {
    readonly input: ListAppsRequest;
    readonly output: ListAppsResponse;
    readonly errors: never;
  };
  readonly ListArtifacts: {
    readonly input: ListArtifactsRequest;
    readonly output: ListArtifactsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListAssociations: {
    readonly input: ListAssociationsRequest;
    readonly output: ListAssociationsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListAutoMLJobs: {
    readonly input: ListAutoMLJobsRequest;
    readonly output: ListAutoMLJobsResponse;
    readonly errors: never;
  };
  readonly ListCandidatesForAutoMLJob: {
    readonly input: ListCandidatesForAutoMLJobRequest;
    readonly output: ListCandidatesForAutoMLJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListClusterEvents: {
    readonly input: ListClusterEventsRequest;
    readonly output: ListClusterEventsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListClusterNodes: {
    readonly input: ListClusterNodesRequest;
    readonly output: ListClusterNodesResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListClusterSchedulerConfigs: {
    readonly input: ListClusterSchedulerConfigsRequest;
    readonly output: ListClusterSchedulerConfigsResponse;
    readonly errors: never;
  };
  readonly ListClusters: {
    readonly input: ListClustersRequest;
    readonly output: ListClustersResponse;
    readonly errors: never;
  };
  readonly ListCodeRepositories: {
    readonly input: ListCodeRepositoriesInput;
    readonly output: ListCodeRepositoriesOutput;
    readonly errors: never;
  };
  readonly ListCompilationJobs: {
    readonly input: ListCompilationJobsRequest;
    readonly output: ListCompilationJobsResponse;
    readonly errors: never;
  };
  readonly ListComputeQuotas: {
    readonly input: ListComputeQuotasRequest;
    readonly output: ListComputeQuotasResponse;
    readonly errors: never;
  };
  readonly ListContexts: {
    readonly input: ListContextsRequest;
    readonly output: ListContextsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListDataQualityJobDefinitions: {
    readonly input: ListDataQualityJobDefinitionsRequest;
    readonly output: ListDataQualityJobDefinitionsResponse;
    readonly errors: never;
  };
  readonly ListDeviceFleets: {
    readonly input: ListDeviceFleetsRequest;
    readonly output: ListDeviceFleetsResponse;
    readonly errors: never;
  };
  readonly ListDevices: {
    readonly input: ListDevicesRequest;
    readonly output: ListDevicesResponse;
    readonly errors: never;
  };
  readonly ListDomains: {
    readonly input: ListDomainsRequest;
    readonly output: ListDomainsResponse;
    readonly errors: never;
  };
  readonly ListEdgeDeploymentPlans: {
    readonly input: ListEdgeDeploymentPlansRequest;
    readonly output: ListEdgeDeploymentPlansResponse;
    readonly errors: never;
  };
  readonly ListEdgePackagingJobs: {
    readonly input: ListEdgePackagingJobsRequest;
    readonly output: ListEdgePackagingJobsResponse;
    readonly errors: never;
  };
  readonly ListEndpointConfigs: {
    readonly input: ListEndpointConfigsInput;
    readonly output: ListEndpointConfigsOutput;
    readonly errors: never;
  };
  readonly ListEndpoints: {
    readonly input: ListEndpointsInput;
    readonly output: ListEndpointsOutput;
    readonly errors: never;
  };
  readonly ListExperiments: {
    readonly input: ListExperimentsRequest;
    readonly output: ListExperimentsResponse;
    readonly errors: never;
  };
  readonly ListFeatureGroups: {
    readonly input: ListFeatureGroupsRequest;
    readonly output: ListFeatureGroupsResponse;
    readonly errors: never;
  };
  readonly ListFlowDefinitions: {
    readonly input: ListFlowDefinitionsRequest;
    readonly output: ListFlowDefinitionsResponse;
    readonly errors: never;
  };
  readonly ListHubContentVersions: {
    readonly input: ListHubContentVersionsRequest;
    readonly output: ListHubContentVersionsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListHubContents: {
    readonly input: ListHubContentsRequest;
    readonly output: ListHubContentsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListHubs: {
    readonly input: ListHubsRequest;
    readonly output: ListHubsResponse;
    readonly errors: never;
  };
  readonly ListHumanTaskUis: {
    readonly input: ListHumanTaskUisRequest;
    readonly output: ListHumanTaskUisResponse;
    readonly errors: never;
  };
  readonly ListHyperParameterTuningJobs: {
    readonly input: ListHyperParameterTuningJobsRequest;
    readonly output: ListHyperParameterTuningJobsResponse;
    readonly errors: never;
  };
  readonly ListImageVersions: {
    readonly input: ListImageVersionsRequest;
    readonly output: ListImageVersionsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListImages: {
    readonly input: ListImagesRequest;
    readonly output: ListImagesResponse;
    readonly errors: never;
  };
  readonly ListInferenceComponents: {
    readonly input: ListInferenceComponentsInput;
    readonly output: ListInferenceComponentsOutput;
    readonly errors: never;
  };
  readonly ListInferenceExperiments: {
    readonly input: ListInferenceExperimentsRequest;
    readonly output: ListInferenceExperimentsResponse;
    readonly errors: never;
  };
  readonly ListInferenceRecommendationsJobSteps: {
    readonly input: ListInferenceRecommendationsJobStepsRequest;
    readonly output: ListInferenceRecommendationsJobStepsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListInferenceRecommendationsJobs: {
    readonly input: ListInferenceRecommendationsJobsRequest;
    readonly output: ListInferenceRecommendationsJobsResponse;
    readonly errors: never;
  };
  readonly ListLabelingJobs: {
    readonly input: ListLabelingJobsRequest;
    readonly output: ListLabelingJobsResponse;
    readonly errors: never;
  };
  readonly ListLabelingJobsForWorkteam: {
    readonly input: ListLabelingJobsForWorkteamRequest;
    readonly output: ListLabelingJobsForWorkteamResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListLineageGroups: {
    readonly input: ListLineageGroupsRequest;
    readonly output: ListLineageGroupsResponse;
    readonly errors: never;
  };
  readonly ListMlflowApps: {
    readonly input: ListMlflowAppsRequest;
    readonly output: ListMlflowAppsResponse;
    readonly errors: never;
  };
  readonly ListMlflowTrackingServers: {
    readonly input: ListMlflowTrackingServersRequest;
    readonly output: ListMlflowTrackingServersResponse;
    readonly errors: never;
  };
  readonly ListModelBiasJobDefinitions: {
    readonly input: ListModelBiasJobDefinitionsRequest;
    readonly output: ListModelBiasJobDefinitionsResponse;
    readonly errors: never;
  };
  readonly ListModelCardExportJobs: {
    readonly input: ListModelCardExportJobsRequest;
    readonly output: ListModelCardExportJobsResponse;
    readonly errors: never;
  };
  readonly ListModelCardVersions: {
    readonly input: ListModelCardVersionsRequest;
    readonly output: ListModelCardVersionsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListModelCards: {
    readonly input: ListModelCardsRequest;
    readonly output: ListModelCardsResponse;
    readonly errors: never;
  };
  readonly ListModelExplainabilityJobDefinitions: {
    readonly input: ListModelExplainabilityJobDefinitionsRequest;
    readonly output: ListModelExplainabilityJobDefinitionsResponse;
    readonly errors: never;
  };
  readonly ListModelMetadata: {
    readonly input: ListModelMetadataRequest;
    readonly output: ListModelMetadataResponse;
    readonly errors: never;
  };
  readonly ListModelPackageGroups: {
    readonly input: ListModelPackageGroupsInput;
    readonly output: ListModelPackageGroupsOutput;
    readonly errors: never;
  };
  readonly ListModelPackages: {
    readonly input: ListModelPackagesInput;
    readonly output: ListModelPackagesOutput;
    readonly errors: never;
  };
  readonly ListModelQualityJobDefinitions: {
    readonly input: ListModelQualityJobDefinitionsRequest;
    readonly output: ListModelQualityJobDefinitionsResponse;
    readonly errors: never;
  };
  readonly ListModels: {
    readonly input: ListModelsInput;
    readonly output: ListModelsOutput;
    readonly errors: never;
  };
  readonly ListMonitoringAlertHistory: {
    readonly input: ListMonitoringAlertHistoryRequest;
    readonly output: ListMonitoringAlertHistoryResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListMonitoringAlerts: {
    readonly input: ListMonitoringAlertsRequest;
    readonly output: ListMonitoringAlertsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListMonitoringExecutions: {
    readonly input: ListMonitoringExecutionsRequest;
    readonly output: ListMonitoringExecutionsResponse;
    readonly errors: never;
  };
  readonly ListMonitoringSchedules: {
    readonly input: ListMonitoringSchedulesRequest;
    readonly output: ListMonitoringSchedulesResponse;
    readonly errors: never;
  };
  readonly ListNotebookInstanceLifecycleConfigs: {
    readonly input: ListNotebookInstanceLifecycleConfigsInput;
    readonly output: ListNotebookInstanceLifecycleConfigsOutput;
    readonly errors: never;
  };
  readonly ListNotebookInstances: {
    readonly input: ListNotebookInstancesInput;
    readonly output: ListNotebookInstancesOutput;
    readonly errors: never;
  };
  readonly ListOptimizationJobs: {
    readonly input: ListOptimizationJobsRequest;
    readonly output: ListOptimizationJobsResponse;
    readonly errors: never;
  };
  readonly ListPartnerApps: {
    readonly input: ListPartnerAppsRequest;
    readonly output: ListPartnerAppsResponse;
    readonly errors: never;
  };
  readonly ListPipelineExecutionSteps: {
    readonly input: ListPipelineExecutionStepsRequest;
    readonly output: ListPipelineExecutionStepsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListPipelineExecutions: {
    readonly input: ListPipelineExecutionsRequest;
    readonly output: ListPipelineExecutionsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListPipelineParametersForExecution: {
    readonly input: ListPipelineParametersForExecutionRequest;
    readonly output: ListPipelineParametersForExecutionResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListPipelineVersions: {
    readonly input: ListPipelineVersionsRequest;
    readonly output: ListPipelineVersionsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListPipelines: {
    readonly input: ListPipelinesRequest;
    readonly output: ListPipelinesResponse;
    readonly errors: never;
  };
  readonly ListProcessingJobs: {
    readonly input: ListProcessingJobsRequest;
    readonly output: ListProcessingJobsResponse;
    readonly errors: never;
  };
  readonly ListProjects: {
    readonly input: ListProjectsInput;
    readonly output: ListProjectsOutput;
    readonly errors: never;
  };
  readonly ListResourceCatalogs: {
    readonly input: ListResourceCatalogsRequest;
    readonly output: ListResourceCatalogsResponse;
    readonly errors: never;
  };
  readonly ListSpaces: {
    readonly input: ListSpacesRequest;
    readonly output: ListSpacesResponse;
    readonly errors: never;
  };
  readonly ListStageDevices: {
    readonly input: ListStageDevicesRequest;
    readonly output: ListStageDevicesResponse;
    readonly errors: never;
  };
  readonly ListStudioLifecycleConfigs: {
    readonly input: ListStudioLifecycleConfigsRequest;
    readonly output: ListStudioLifecycleConfigsResponse;
    readonly errors: "ResourceInUse";
  };
  readonly ListSubscribedWorkteams: {
    readonly input: ListSubscribedWorkteamsRequest;
    readonly output: ListSubscribedWorkteamsResponse;
    readonly errors: never;
  };
  readonly ListTags: {
    readonly input: ListTagsInput;
    readonly output: ListTagsOutput;
    readonly errors: never;
  };
  readonly ListTrainingJobs: {
    readonly input: ListTrainingJobsRequest;
    readonly output: ListTrainingJobsResponse;
    readonly errors: never;
  };
  readonly ListTrainingJobsForHyperParameterTuningJob: {
    readonly input: ListTrainingJobsForHyperParameterTuningJobRequest;
    readonly output: ListTrainingJobsForHyperParameterTuningJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListTrainingPlans: {
    readonly input: ListTrainingPlansRequest;
    readonly output: ListTrainingPlansResponse;
    readonly errors: never;
  };
  readonly ListTransformJobs: {
    readonly input: ListTransformJobsRequest;
    readonly output: ListTransformJobsResponse;
    readonly errors: never;
  };
  readonly ListTrialComponents: {
    readonly input: ListTrialComponentsRequest;
    readonly output: ListTrialComponentsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListTrials: {
    readonly input: ListTrialsRequest;
    readonly output: ListTrialsResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListUltraServersByReservedCapacity: {
    readonly input: ListUltraServersByReservedCapacityRequest;
    readonly output: ListUltraServersByReservedCapacityResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly ListUserProfiles: {
    readonly input: ListUserProfilesRequest;
    readonly output: ListUserProfilesResponse;
    readonly errors: never;
  };
  readonly ListWorkforces: {
    readonly input: ListWorkforcesRequest;
    readonly output: ListWorkforcesResponse;
    readonly errors: never;
  };
  readonly ListWorkteams: {
    readonly input: ListWorkteamsRequest;
    readonly output: ListWorkteamsResponse;
    readonly errors: never;
  };
  readonly PutModelPackageGroupPolicy: {
    readonly input: PutModelPackageGroupPolicyInput;
    readonly output: PutModelPackageGroupPolicyOutput;
    readonly errors: "ConflictException";
  };
  readonly QueryLineage: {
    readonly input: QueryLineageRequest;
    readonly output: QueryLineageResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly RegisterDevices: {
    readonly input: RegisterDevicesRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly RenderUiTemplate: {
    readonly input: RenderUiTemplateRequest;
    readonly output: RenderUiTemplateResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly RetryPipelineExecution: {
    readonly input: RetryPipelineExecutionRequest;
    readonly output: RetryPipelineExecutionResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly Search: {
    readonly input: SearchRequest;
    readonly output: SearchResponse;
    readonly errors: never;
  };
  readonly SearchTrainingPlanOfferings: {
    readonly input: SearchTrainingPlanOfferingsRequest;
    readonly output: SearchTrainingPlanOfferingsResponse;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly SendPipelineExecutionStepFailure: {
    readonly input: SendPipelineExecutionStepFailureRequest;
    readonly output: SendPipelineExecutionStepFailureResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly SendPipelineExecutionStepSuccess: {
    readonly input: SendPipelineExecutionStepSuccessRequest;
    readonly output: SendPipelineExecutionStepSuccessResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly StartClusterHealthCheck: {
    readonly input: StartClusterHealthCheckRequest;
    readonly output: StartClusterHealthCheckResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly StartEdgeDeploymentStage: {
    readonly input: StartEdgeDeploymentStageRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly StartInferenceExperiment: {
    readonly input: StartInferenceExperimentRequest;
    readonly output: StartInferenceExperimentResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly StartMlflowTrackingServer: {
    readonly input: StartMlflowTrackingServerRequest;
    readonly output: StartMlflowTrackingServerResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly StartMonitoringSchedule: {
    readonly input: StartMonitoringScheduleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly StartNotebookInstance: {
    readonly input: StartNotebookInstanceInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly StartPipelineExecution: {
    readonly input: StartPipelineExecutionRequest;
    readonly output: StartPipelineExecutionResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly StartSession: {
    readonly input: StartSessionRequest;
    readonly output: StartSessionResponse;
    readonly errors: "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly StopAIBenchmarkJob: {
    readonly input: StopAIBenchmarkJobRequest;
    readonly output: StopAIBenchmarkJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly StopAIRecommendationJob: {
    readonly input: StopAIRecommendationJobRequest;
    readonly output: StopAIRecommendationJobResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly StopAutoMLJob: {
    readonly input: StopAutoMLJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly StopCompilationJob: {
    readonly input: StopCompilationJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly StopEdgeDeploymentStage: {
    readonly input: StopEdgeDeploymentStageRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly StopEdgePackagingJob: {
    readonly input: StopEdgePackagingJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly StopHyperParameterTuningJob: {
    readonly input: StopHyperParameterTuningJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly StopInferenceExperiment: {
    readonly input: StopInferenceExperimentRequest;
    readonly output: StopInferenceExperimentResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly StopInferenceRecommendationsJob: {
    readonly input: StopInferenceRecommendationsJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly StopLabelingJob: {
    readonly input: StopLabelingJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly StopMlflowTrackingServer: {
    readonly input: StopMlflowTrackingServerRequest;
    readonly output: StopMlflowTrackingServerResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly StopMonitoringSchedule: {
    readonly input: StopMonitoringScheduleRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly StopNotebookInstance: {
    readonly input: StopNotebookInstanceInput;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly StopOptimizationJob: {
    readonly input: StopOptimizationJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly StopPipelineExecution: {
    readonly input: StopPipelineExecutionRequest;
    readonly output: StopPipelineExecutionResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly StopProcessingJob: {
    readonly input: StopProcessingJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly StopTrainingJob: {
    readonly input: StopTrainingJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly StopTransformJob: {
    readonly input: StopTransformJobRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly UpdateAction: {
    readonly input: UpdateActionRequest;
    readonly output: UpdateActionResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly UpdateAppImageConfig: {
    readonly input: UpdateAppImageConfigRequest;
    readonly output: UpdateAppImageConfigResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly UpdateArtifact: {
    readonly input: UpdateArtifactRequest;
    readonly output: UpdateArtifactResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly UpdateCluster: {
    readonly input: UpdateClusterRequest;
    readonly output: UpdateClusterResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly UpdateClusterSchedulerConfig: {
    readonly input: UpdateClusterSchedulerConfigRequest;
    readonly output: UpdateClusterSchedulerConfigResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly UpdateClusterSoftware: {
    readonly input: UpdateClusterSoftwareRequest;
    readonly output: UpdateClusterSoftwareResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly UpdateCodeRepository: {
    readonly input: UpdateCodeRepositoryInput;
    readonly output: UpdateCodeRepositoryOutput;
    readonly errors: "ConflictException";
  };
  readonly UpdateComputeQuota: {
    readonly input: UpdateComputeQuotaRequest;
    readonly output: UpdateComputeQuotaResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly UpdateContext: {
    readonly input: UpdateContextRequest;
    readonly output: UpdateContextResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly UpdateDeviceFleet: {
    readonly input: UpdateDeviceFleetRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceInUse";
  };
  readonly UpdateDevices: {
    readonly input: UpdateDevicesRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: never;
  };
  readonly UpdateDomain: {
    readonly input: UpdateDomainRequest;
    readonly output: UpdateDomainResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly UpdateEndpoint: {
    readonly input: UpdateEndpointInput;
    readonly output: UpdateEndpointOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly UpdateEndpointWeightsAndCapacities: {
    readonly input: UpdateEndpointWeightsAndCapacitiesInput;
    readonly output: UpdateEndpointWeightsAndCapacitiesOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly UpdateExperiment: {
    readonly input: UpdateExperimentRequest;
    readonly output: UpdateExperimentResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly UpdateFeatureGroup: {
    readonly input: UpdateFeatureGroupRequest;
    readonly output: UpdateFeatureGroupResponse;
    readonly errors: "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly UpdateFeatureMetadata: {
    readonly input: UpdateFeatureMetadataRequest;
    readonly output: Readonly<Record<string, never>>;
    readonly errors: "ResourceNotFound";
  };
  readonly UpdateHub: {
    readonly input: UpdateHubRequest;
    readonly output: UpdateHubResponse;
    readonly errors: "ResourceNotFound";
  };
  readonly UpdateHubContent: {
    readonly input: UpdateHubContentRequest;
    readonly output: UpdateHubContentResponse;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly UpdateHubContentReference: {
    readonly input: UpdateHubContentReferenceRequest;
    readonly output: UpdateHubContentReferenceResponse;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly UpdateImage: {
    readonly input: UpdateImageRequest;
    readonly output: UpdateImageResponse;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly UpdateImageVersion: {
    readonly input: UpdateImageVersionRequest;
    readonly output: UpdateImageVersionResponse;
    readonly errors: "ResourceInUse" | "ResourceNotFound";
  };
  readonly UpdateInferenceComponent: {
    readonly input: UpdateInferenceComponentInput;
    readonly output: UpdateInferenceComponentOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly UpdateInferenceComponentRuntimeConfig: {
    readonly input: UpdateInferenceComponentRuntimeConfigInput;
    readonly output: UpdateInferenceComponentRuntimeConfigOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly UpdateInferenceExperiment: {
    readonly input: UpdateInferenceExperimentRequest;
    readonly output: UpdateInferenceExperimentResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly UpdateMlflowApp: {
    readonly input: UpdateMlflowAppRequest;
    readonly output: UpdateMlflowAppResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly UpdateMlflowTrackingServer: {
    readonly input: UpdateMlflowTrackingServerRequest;
    readonly output: UpdateMlflowTrackingServerResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly UpdateModelCard: {
    readonly input: UpdateModelCardRequest;
    readonly output: UpdateModelCardResponse;
    readonly errors: "ConflictException" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly UpdateModelPackage: {
    readonly input: UpdateModelPackageInput;
    readonly output: UpdateModelPackageOutput;
    readonly errors: "ConflictException";
  };
  readonly UpdateMonitoringAlert: {
    readonly input: UpdateMonitoringAlertRequest;
    readonly output: UpdateMonitoringAlertResponse;
    readonly errors: "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly UpdateMonitoringSchedule: {
    readonly input: UpdateMonitoringScheduleRequest;
    readonly output: UpdateMonitoringScheduleResponse;
    readonly errors: "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly UpdateNotebookInstance: {
    readonly input: UpdateNotebookInstanceInput;
    readonly output: UpdateNotebookInstanceOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly UpdateNotebookInstanceLifecycleConfig: {
    readonly input: UpdateNotebookInstanceLifecycleConfigInput;
    readonly output: UpdateNotebookInstanceLifecycleConfigOutput;
    readonly errors: "ResourceLimitExceeded";
  };
  readonly UpdatePartnerApp: {
    readonly input: UpdatePartnerAppRequest;
    readonly output: UpdatePartnerAppResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly UpdatePipeline: {
    readonly input: UpdatePipelineRequest;
    readonly output: UpdatePipelineResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly UpdatePipelineExecution: {
    readonly input: UpdatePipelineExecutionRequest;
    readonly output: UpdatePipelineExecutionResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly UpdatePipelineVersion: {
    readonly input: UpdatePipelineVersionRequest;
    readonly output: UpdatePipelineVersionResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly UpdateProject: {
    readonly input: UpdateProjectInput;
    readonly output: UpdateProjectOutput;
    readonly errors: "ConflictException";
  };
  readonly UpdateSpace: {
    readonly input: UpdateSpaceRequest;
    readonly output: UpdateSpaceResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly UpdateTrainingJob: {
    readonly input: UpdateTrainingJobRequest;
    readonly output: UpdateTrainingJobResponse;
    readonly errors: "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly UpdateTrial: {
    readonly input: UpdateTrialRequest;
    readonly output: UpdateTrialResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly UpdateTrialComponent: {
    readonly input: UpdateTrialComponentRequest;
    readonly output: UpdateTrialComponentResponse;
    readonly errors: "ConflictException" | "ResourceNotFound";
  };
  readonly UpdateUserProfile: {
    readonly input: UpdateUserProfileRequest;
    readonly output: UpdateUserProfileResponse;
    readonly errors: "ResourceInUse" | "ResourceLimitExceeded" | "ResourceNotFound";
  };
  readonly UpdateWorkforce: {
    readonly input: UpdateWorkforceRequest;
    readonly output: UpdateWorkforceResponse;
    readonly errors: "ConflictException";
  };
  readonly UpdateWorkteam: {
    readonly input: UpdateWorkteamRequest;
    readonly output: UpdateWorkteamResponse;
    readonly errors: "ResourceLimitExceeded";
  };
}

export interface AIBenchmarkEndpoint {
  readonly Identifier: string;
  readonly TargetContainerHostname?: string | undefined;
  readonly InferenceComponents?: readonly AIBenchmarkInferenceComponent[] | undefined;
}

export interface AIBenchmarkInferenceComponent {
  readonly Identifier: string;
}

export type AIBenchmarkJobStatus = "InProgress" | "Completed" | "Failed" | "Stopping" | "Stopped";

export interface AIBenchmarkJobSummary {
  readonly AIBenchmarkJobName: string;
  readonly AIBenchmarkJobArn: string;
  readonly AIBenchmarkJobStatus: AIBenchmarkJobStatus;
  readonly CreationTime: Instant;
  readonly EndTime?: Instant | undefined;
  readonly AIWorkloadConfigName?: string | undefined;
}

export interface AIBenchmarkNetworkConfig {
  readonly VpcConfig?: VpcConfig | undefined;
}

export interface AIBenchmarkOutputConfig {
  readonly S3OutputLocation: string;
}

export interface AIBenchmarkOutputResult {
  readonly S3OutputLocation: string;
  readonly CloudWatchLogs?: readonly AICloudWatchLogs[] | undefined;
}

export interface AIBenchmarkTarget {
  readonly Endpoint?: AIBenchmarkEndpoint | undefined;
}

export interface AICapacityReservationConfig {
  readonly CapacityReservationPreference?: AICapacityReservationPreference | undefined;
  readonly MlReservationArns?: readonly string[] | undefined;
}

export type AICapacityReservationPreference = "capacity-reservations-only";

export interface AICloudWatchLogs {
  readonly LogGroupArn?: string | undefined;
  readonly LogStreamName?: string | undefined;
}

export interface AIDatasetConfig {
  readonly InputDataConfig?: readonly AIWorkloadInputDataConfig[] | undefined;
}

export interface AIModelSource {
  readonly S3?: AIModelSourceS3 | undefined;
}

export interface AIModelSourceS3 {
  readonly S3Uri?: string | undefined;
}

export interface AIRecommendation {
  readonly RecommendationDescription?: string | undefined;
  readonly OptimizationDetails?: readonly AIRecommendationOptimizationDetail[] | undefined;
  readonly ModelDetails?: AIRecommendationModelDetails | undefined;
  readonly DeploymentConfiguration?: AIRecommendationDeploymentConfiguration | undefined;
  readonly AIBenchmarkJobArn?: string | undefined;
  readonly ExpectedPerformance?: readonly AIRecommendationPerformanceMetric[] | undefined;
}

export interface AIRecommendationComputeSpec {
  readonly InstanceTypes?: readonly AIRecommendationInstanceType[] | undefined;
  readonly CapacityReservationConfig?: AICapacityReservationConfig | undefined;
}

export interface AIRecommendationConstraint {
  readonly Metric: AIRecommendationMetric;
}

export interface AIRecommendationDeploymentConfiguration {
  readonly S3?: readonly AIRecommendationDeploymentS3Channel[] | undefined;
  readonly ImageUri?: string | undefined;
  readonly InstanceType?: AIRecommendationInstanceType | undefined;
  readonly InstanceCount?: number | undefined;
  readonly CopyCountPerInstance?: number | undefined;
  readonly EnvironmentVariables?: Readonly<Record<string, string>> | undefined;
}

export interface AIRecommendationDeploymentS3Channel {
  readonly ChannelName?: string | undefined;
  readonly Uri?: string | undefined;
}

export type AIRecommendationInferenceFramework = "LMI" | "VLLM";

export interface AIRecommendationInferenceSpecification {
  readonly Framework?: AIRecommendationInferenceFramework | undefined;
}

export interface AIRecommendationInstanceDetail {
  readonly InstanceType?: AIRecommendationInstanceType | undefined;
  readonly InstanceCount?: number | undefined;
  readonly CopyCountPerInstance?: number | undefined;
}

export type AIRecommendationInstanceType =
  | "ml.g5.xlarge"
  | "ml.g5.2xlarge"
  | "ml.g5.4xlarge"
  | "ml.g5.8xlarge"
  | "ml.g5.12xlarge"
  | "ml.g5.16xlarge"
  | "ml.g5.24xlarge"
  | "ml.g5.48xlarge"
  | "ml.g6.xlarge"
  | "ml.g6.2xlarge"
  | "ml.g6.4xlarge"
  | "ml.g6.8xlarge"
  | "ml.g6.12xlarge"
  | "ml.g6.16xlarge"
  | "ml.g6.24xlarge"
  | "ml.g6.48xlarge"
  | "ml.g6e.xlarge"
  | "ml.g6e.2xlarge"
  | "ml.g6e.4xlarge"
  | "ml.g6e.8xlarge"
  | "ml.g6e.12xlarge"
  | "ml.g6e.16xlarge"
  | "ml.g6e.24xlarge"
  | "ml.g6e.48xlarge"
  | "ml.g7e.2xlarge"
  | "ml.g7e.4xlarge"
  | "ml.g7e.8xlarge"
  | "ml.g7e.12xlarge"
  | "ml.g7e.24xlarge"
  | "ml.g7e.48xlarge"
  | "ml.p3.2xlarge"
  | "ml.p3.8xlarge"
  | "ml.p3.16xlarge"
  | "ml.p4d.24xlarge"
  | "ml.p4de.24xlarge"
  | "ml.p5.4xlarge"
  | "ml.p5.48xlarge"
  | "ml.p5e.48xlarge"
  | "ml.p5en.48xlarge";

export type AIRecommendationJobStatus = "InProgress" | "Completed" | "Failed" | "Stopping" | "Stopped";

export interface AIRecommendationJobSummary {
  readonly AIRecommendationJobName: string;
  readonly AIRecommendationJobArn: string;
  readonly AIRecommendationJobStatus: AIRecommendationJobStatus;
  readonly CreationTime: Instant;
  readonly EndTime?: Instant | undefined;
}

export type AIRecommendationMetric = "ttft-ms" | "throughput" | "cost";

export interface AIRecommendationModelDetails {
  readonly ModelPackageArn?: string | undefined;
  readonly InferenceSpecificationName?: string | undefined;
  readonly InstanceDetails?: readonly AIRecommendationInstanceDetail[] | undefined;
}

export interface AIRecommendationOptimizationDetail {
  readonly OptimizationType: AIRecommendationOptimizationType;
  readonly OptimizationConfig?: Readonly<Record<string, string>> | undefined;
}

export type AIRecommendationOptimizationType = "SpeculativeDecoding" | "KernelTuning";

export interface AIRecommendationOutputConfig {
  readonly S3OutputLocation?: string | undefined;
  readonly ModelPackageGroupIdentifier?: string | undefined;
}

export interface AIRecommendationOutputResult {
  readonly S3OutputLocation: string;
  readonly ModelPackageGroupIdentifier?: string | undefined;
}

export interface AIRecommendationPerformanceMetric {
  readonly Metric: string;
  readonly Stat?: string | undefined;
  readonly Value: string;
  readonly Unit?: string | undefined;
}

export interface AIRecommendationPerformanceTarget {
  readonly Constraints: readonly AIRecommendationConstraint[];
}

export interface AIWorkloadConfigSummary {
  readonly AIWorkloadConfigName: string;
  readonly AIWorkloadConfigArn: string;
  readonly CreationTime: Instant;
}

export interface AIWorkloadConfigs {
  readonly WorkloadSpec: WorkloadSpec;
}

export interface AIWorkloadDataSource {
  readonly S3DataSource?: AIWorkloadS3DataSource | undefined;
}

export interface AIWorkloadInputDataConfig {
  readonly ChannelName: string;
  readonly DataSource: AIWorkloadDataSource;
}

export interface AIWorkloadS3DataSource {
  readonly S3Uri: string;
}

export interface AcceleratorPartitionConfig {
  readonly Type: MIGProfileType;
  readonly Count: number;
}

export type AccountDefaultStatus = "ENABLED" | "DISABLED";

export interface ActionSource {
  readonly SourceUri: string;
  readonly SourceType?: string | undefined;
  readonly SourceId?: string | undefined;
}

export type ActionStatus =
  | "Unknown"
  | "InProgress"
  | "Completed"
  | "Failed"
  | "Stopping"
  | "Stopped";

export interface ActionSummary {
  readonly ActionArn?: string | undefined;
  readonly ActionName?: string | undefined;
  readonly Source?: ActionSource | undefined;
  readonly ActionType?: string | undefined;
  readonly Status?: ActionStatus | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export type ActivationState = "Enabled" | "Disabled";

export type ActiveClusterOperationName = "Scaling";

export interface AddAssociationRequest {
  readonly SourceArn: string;
  readonly DestinationArn: string;
  readonly AssociationType?: AssociationEdgeType | undefined;
}

export interface AddAssociationResponse {
  readonly SourceArn?: string | undefined;
  readonly DestinationArn?: string | undefined;
}

export interface AddClusterNodeSpecification {
  readonly InstanceGroupName: string;
  readonly IncrementTargetCountBy: number;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly InstanceTypes?: readonly ClusterInstanceType[] | undefined;
}

export interface AddTagsInput {
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}

export interface AddTagsOutput {
  readonly Tags?: readonly Tag[] | undefined;
}

export interface AdditionalEnis {
  readonly EfaEnis?: readonly string[] | undefined;
}

export interface AdditionalInferenceSpecificationDefinition {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Containers: readonly ModelPackageContainerDefinition[];
  readonly SupportedTransformInstanceTypes?: readonly TransformInstanceType[] | undefined;
  readonly SupportedRealtimeInferenceInstanceTypes?: readonly ProductionVariantInstanceType[] | undefined;
  readonly SupportedContentTypes?: readonly string[] | undefined;
  readonly SupportedResponseMIMETypes?: readonly string[] | undefined;
}

export interface AdditionalModelDataSource {
  readonly ChannelName: string;
  readonly S3DataSource: S3ModelDataSource;
}

export interface AdditionalS3DataSource {
  readonly S3DataType: AdditionalS3DataSourceDataType;
  readonly S3Uri: string;
  readonly CompressionType?: CompressionType | undefined;
  readonly ETag?: string | undefined;
}

export type AdditionalS3DataSourceDataType = "S3Object" | "S3Prefix";

export interface AgentVersion {
  readonly Version: string;
  readonly AgentCount: number;
}

export type AggregationTransformationValue = "sum" | "avg" | "first" | "min" | "max";

export interface Alarm {
  readonly AlarmName?: string | undefined;
}

export interface AlarmDetails {
  readonly AlarmName: string;
}

export type AlgorithmSortBy = "Name" | "CreationTime";

export interface AlgorithmSpecification {
  readonly TrainingImage?: string | undefined;
  readonly AlgorithmName?: string | undefined;
  readonly TrainingInputMode: TrainingInputMode;
  readonly MetricDefinitions?: readonly MetricDefinition[] | undefined;
  readonly EnableSageMakerMetricsTimeSeries?: boolean | undefined;
  readonly ContainerEntrypoint?: readonly string[] | undefined;
  readonly ContainerArguments?: readonly string[] | undefined;
  readonly TrainingImageConfig?: TrainingImageConfig | undefined;
}

export type AlgorithmStatus = "Pending" | "InProgress" | "Completed" | "Failed" | "Deleting";

export interface AlgorithmStatusDetails {
  readonly ValidationStatuses?: readonly AlgorithmStatusItem[] | undefined;
  readonly ImageScanStatuses?: readonly AlgorithmStatusItem[] | undefined;
}

export interface AlgorithmStatusItem {
  readonly Name: string;
  readonly Status: DetailedAlgorithmStatus;
  readonly FailureReason?: string | undefined;
}

export interface AlgorithmSummary {
  readonly AlgorithmName: string;
  readonly AlgorithmArn: string;
  readonly AlgorithmDescription?: string | undefined;
  readonly CreationTime: Instant;
  readonly AlgorithmStatus: AlgorithmStatus;
}

export interface AlgorithmValidationProfile {
  readonly ProfileName: string;
  readonly TrainingJobDefinition: TrainingJobDefinition;
  readonly TransformJobDefinition?: TransformJobDefinition | undefined;
}

export interface AlgorithmValidationSpecification {
  readonly ValidationRole: string;
  readonly ValidationProfiles: readonly AlgorithmValidationProfile[];
}

export interface AmazonQSettings {
  readonly Status?: FeatureStatus | undefined;
  readonly QProfileArn?: string | undefined;
}

export interface AnnotationConsolidationConfig {
  readonly AnnotationConsolidationLambdaArn: string;
}

export interface AppDetails {
  readonly DomainId?: string | undefined;
  readonly UserProfileName?: string | undefined;
  readonly SpaceName?: string | undefined;
  readonly AppType?: AppType | undefined;
  readonly AppName?: string | undefined;
  readonly Status?: AppStatus | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly ResourceSpec?: ResourceSpec | undefined;
}

export interface AppImageConfigDetails {
  readonly AppImageConfigArn?: string | undefined;
  readonly AppImageConfigName?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly KernelGatewayImageConfig?: KernelGatewayImageConfig | undefined;
  readonly JupyterLabAppImageConfig?: JupyterLabAppImageConfig | undefined;
  readonly CodeEditorAppImageConfig?: CodeEditorAppImageConfig | undefined;
}

export type AppImageConfigSortKey = "CreationTime" | "LastModifiedTime" | "Name";

export type AppInstanceType =
  | "system"
  | "ml.t3.micro"
  | "ml.t3.small"
  | "ml.t3.medium"
  | "ml.t3.large"
  | "ml.t3.xlarge"
  | "ml.t3.2xlarge"
  | "ml.m5.large"
  | "ml.m5.xlarge"
  | "ml.m5.2xlarge"
  | "ml.m5.4xlarge"
  | "ml.m5.8xlarge"
  | "ml.m5.12xlarge"
  | "ml.m5.16xlarge"
  | "ml.m5.24xlarge"
  | "ml.m5d.large"
  | "ml.m5d.xlarge"
  | "ml.m5d.2xlarge"
  | "ml.m5d.4xlarge"
  | "ml.m5d.8xlarge"
  | "ml.m5d.12xlarge"
  | "ml.m5d.16xlarge"
  | "ml.m5d.24xlarge"
  | "ml.c5.large"
  | "ml.c5.xlarge"
  | "ml.c5.2xlarge"
  | "ml.c5.4xlarge"
  | "ml.c5.9xlarge"
  | "ml.c5.12xlarge"
  | "ml.c5.18xlarge"
  | "ml.c5.24xlarge"
  | "ml.p3.2xlarge"
  | "ml.p3.8xlarge"
  | "ml.p3.16xlarge"
  | "ml.p3dn.24xlarge"
  | "ml.g4dn.xlarge"
  | "ml.g4dn.2xlarge"
  | "ml.g4dn.4xlarge"
  | "ml.g4dn.8xlarge"
  | "ml.g4dn.12xlarge"
  | "ml.g4dn.16xlarge"
  | "ml.r5.large"
  | "ml.r5.xlarge"
  | "ml.r5.2xlarge"
  | "ml.r5.4xlarge"
  | "ml.r5.8xlarge"
  | "ml.r5.12xlarge"
  | "ml.r5.16xlarge"
  | "ml.r5.24xlarge"
  | "ml.g5.xlarge"
  | "ml.g5.2xlarge"
  | "ml.g5.4xlarge"
  | "ml.g5.8xlarge"
  | "ml.g5.16xlarge"
  | "ml.g5.12xlarge"
  | "ml.g5.24xlarge"
  | "ml.g5.48xlarge"
  | "ml.g6.xlarge"
  | "ml.g6.2xlarge"
  | "ml.g6.4xlarge"
  | "ml.g6.8xlarge"
  | "ml.g6.12xlarge"
  | "ml.g6.16xlarge"
  | "ml.g6.24xlarge"
  | "ml.g6.48xlarge"
  | "ml.g6e.xlarge"
  | "ml.g6e.2xlarge"
  | "ml.g6e.4xlarge"
  | "ml.g6e.8xlarge"
  | "ml.g6e.12xlarge"
  | "ml.g6e.16xlarge"
  | "ml.g6e.24xlarge"
  | "ml.g6e.48xlarge"
  | "ml.geospatial.interactive"
  | "ml.p4d.24xlarge"
  | "ml.p4de.24xlarge"
  | "ml.trn1.2xlarge"
  | "ml.trn1.32xlarge"
  | "ml.trn1n.32xlarge"
  | "ml.p5.48xlarge"
  | "ml.p5en.48xlarge"
  | "ml.p6-b200.48xlarge"
  | "ml.m6i.large"
  | "ml.m6i.xlarge"
  | "ml.m6i.2xlarge"
  | "ml.m6i.4xlarge"
  | "ml.m6i.8xlarge"
  | "ml.m6i.12xlarge"
  | "ml.m6i.16xlarge"
  | "ml.m6i.24xlarge"
  | "ml.m6i.32xlarge"
  | "ml.m7i.large"
  | "ml.m7i.xlarge"
  | "ml.m7i.2xlarge"
  | "ml.m7i.4xlarge"
  | "ml.m7i.8xlarge"
  | "ml.m7i.12xlarge"
  | "ml.m7i.16xlarge"
  | "ml.m7i.24xlarge"
  | "ml.m7i.48xlarge"
  | "ml.c6i.large"
  | "ml.c6i.xlarge"
  | "ml.c6i.2xlarge"
  | "ml.c6i.4xlarge"
  | "ml.c6i.8xlarge"
  | "ml.c6i.12xlarge"
  | "ml.c6i.16xlarge"
  | "ml.c6i.24xlarge"
  | "ml.c6i.32xlarge"
  | "ml.c7i.large"
  | "ml.c7i.xlarge"
  | "ml.c7i.2xlarge"
  | "ml.c7i.4xlarge"
  | "ml.c7i.8xlarge"
  | "ml.c7i.12xlarge"
  | "ml.c7i.16xlarge"
  | "ml.c7i.24xlarge"
  | "ml.c7i.48xlarge"
  | "ml.r6i.large"
  | "ml.r6i.xlarge"
  | "ml.r6i.2xlarge"
  | "ml.r6i.4xlarge"
  | "ml.r6i.8xlarge"
  | "ml.r6i.12xlarge"
  | "ml.r6i.16xlarge"
  | "ml.r6i.24xlarge"
  | "ml.r6i.32xlarge"
  | "ml.r7i.large"
  | "ml.r7i.xlarge"
  | "ml.r7i.2xlarge"
  | "ml.r7i.4xlarge"
  | "ml.r7i.8xlarge"
  | "ml.r7i.12xlarge"
  | "ml.r7i.16xlarge"
  | "ml.r7i.24xlarge"
  | "ml.r7i.48xlarge"
  | "ml.m6id.large"
  | "ml.m6id.xlarge"
  | "ml.m6id.2xlarge"
  | "ml.m6id.4xlarge"
  | "ml.m6id.8xlarge"
  | "ml.m6id.12xlarge"
  | "ml.m6id.16xlarge"
  | "ml.m6id.24xlarge"
  | "ml.m6id.32xlarge"
  | "ml.c6id.large"
  | "ml.c6id.xlarge"
  | "ml.c6id.2xlarge"
  | "ml.c6id.4xlarge"
  | "ml.c6id.8xlarge"
  | "ml.c6id.12xlarge"
  | "ml.c6id.16xlarge"
  | "ml.c6id.24xlarge"
  | "ml.c6id.32xlarge"
  | "ml.r6id.large"
  | "ml.r6id.xlarge"
  | "ml.r6id.2xlarge"
  | "ml.r6id.4xlarge"
  | "ml.r6id.8xlarge"
  | "ml.r6id.12xlarge"
  | "ml.r6id.16xlarge"
  | "ml.r6id.24xlarge"
  | "ml.r6id.32xlarge"
  | "ml.p5.4xlarge";

export interface AppLifecycleManagement {
  readonly IdleSettings?: IdleSettings | undefined;
}

export type AppNetworkAccessType = "PublicInternetOnly" | "VpcOnly";

export type AppSecurityGroupManagement = "Service" | "Customer";

export type AppSortKey = "CreationTime";

export interface AppSpecification {
  readonly ImageUri: string;
  readonly ContainerEntrypoint?: readonly string[] | undefined;
  readonly ContainerArguments?: readonly string[] | undefined;
}

export type AppStatus = "Deleted" | "Deleting" | "Failed" | "InService" | "Pending";

export type AppType =
  | "JupyterServer"
  | "KernelGateway"
  | "DetailedProfiler"
  | "TensorBoard"
  | "CodeEditor"
  | "JupyterLab"
  | "RStudioServerPro"
  | "RSessionGateway"
  | "Canvas";

export interface ArtifactSource {
  readonly SourceUri: string;
  readonly SourceTypes?: readonly ArtifactSourceType[] | undefined;
}

export type ArtifactSourceIdType = "MD5Hash" | "S3ETag" | "S3Version" | "Custom";

export interface ArtifactSourceType {
  readonly SourceIdType: ArtifactSourceIdType;
  readonly Value: string;
}

export interface ArtifactSummary {
  readonly ArtifactArn?: string | undefined;
  readonly ArtifactName?: string | undefined;
  readonly Source?: ArtifactSource | undefined;
  readonly ArtifactType?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export type AssemblyType = "None" | "Line";

export interface AssociateTrialComponentRequest {
  readonly TrialComponentName: string;
  readonly TrialName: string;
}

export interface AssociateTrialComponentResponse {
  readonly TrialComponentArn?: string | undefined;
  readonly TrialArn?: string | undefined;
}

export type AssociationEdgeType =
  | "ContributedTo"
  | "AssociatedWith"
  | "DerivedFrom"
  | "Produced"
  | "SameAs";

export interface AssociationInfo {
  readonly SourceArn: string;
  readonly DestinationArn: string;
}

export interface AssociationSummary {
  readonly SourceArn?: string | undefined;
  readonly DestinationArn?: string | undefined;
  readonly SourceType?: string | undefined;
  readonly DestinationType?: string | undefined;
  readonly AssociationType?: AssociationEdgeType | undefined;
  readonly SourceName?: string | undefined;
  readonly DestinationName?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
}

export interface AsyncInferenceClientConfig {
  readonly MaxConcurrentInvocationsPerInstance?: number | undefined;
}

export interface AsyncInferenceConfig {
  readonly ClientConfig?: AsyncInferenceClientConfig | undefined;
  readonly OutputConfig: AsyncInferenceOutputConfig;
}

export interface AsyncInferenceNotificationConfig {
  readonly SuccessTopic?: string | undefined;
  readonly ErrorTopic?: string | undefined;
  readonly IncludeInferenceResponseIn?: readonly AsyncNotificationTopicTypes[] | undefined;
}

export interface AsyncInferenceOutputConfig {
  readonly KmsKeyId?: string | undefined;
  readonly S3OutputPath?: string | undefined;
  readonly NotificationConfig?: AsyncInferenceNotificationConfig | undefined;
  readonly S3FailurePath?: string | undefined;
}

export type AsyncNotificationTopicTypes = "SUCCESS_NOTIFICATION_TOPIC" | "ERROR_NOTIFICATION_TOPIC";

export interface AthenaDatasetDefinition {
  readonly Catalog: string;
  readonly Database: string;
  readonly QueryString: string;
  readonly WorkGroup?: string | undefined;
  readonly OutputS3Uri: string;
  readonly KmsKeyId?: string | undefined;
  readonly OutputFormat: AthenaResultFormat;
  readonly OutputCompression?: AthenaResultCompressionType | undefined;
}

export type AthenaResultCompressionType = "GZIP" | "SNAPPY" | "ZLIB";

export type AthenaResultFormat = "PARQUET" | "ORC" | "AVRO" | "JSON" | "TEXTFILE";

export interface AttachClusterNodeVolumeRequest {
  readonly ClusterArn: string;
  readonly NodeId: string;
  readonly VolumeId: string;
}

export interface AttachClusterNodeVolumeResponse {
  readonly ClusterArn: string;
  readonly NodeId: string;
  readonly VolumeId: string;
  readonly AttachTime: Instant;
  readonly Status: VolumeAttachmentStatus;
  readonly DeviceName: string;
}

export type AuthMode = "SSO" | "IAM";

export interface AuthorizedUrl {
  readonly Url?: string | undefined;
  readonly LocalPath?: string | undefined;
}

export type AutoMLAlgorithm =
  | "xgboost"
  | "linear-learner"
  | "mlp"
  | "lightgbm"
  | "catboost"
  | "randomforest"
  | "extra-trees"
  | "nn-torch"
  | "fastai"
  | "cnn-qr"
  | "deepar"
  | "prophet"
  | "npts"
  | "arima"
  | "ets";

export interface AutoMLAlgorithmConfig {
  readonly AutoMLAlgorithms: readonly AutoMLAlgorithm[];
}

export interface AutoMLCandidate {
  readonly CandidateName: string;
  readonly FinalAutoMLJobObjectiveMetric?: FinalAutoMLJobObjectiveMetric | undefined;
  readonly ObjectiveStatus: ObjectiveStatus;
  readonly CandidateSteps: readonly AutoMLCandidateStep[];
  readonly CandidateStatus: CandidateStatus;
  readonly InferenceContainers?: readonly AutoMLContainerDefinition[] | undefined;
  readonly CreationTime: Instant;
  readonly EndTime?: Instant | undefined;
  readonly LastModifiedTime: Instant;
  readonly FailureReason?: string | undefined;
  readonly CandidateProperties?: CandidateProperties | undefined;
  readonly InferenceContainerDefinitions?: Readonly<Record<string, readonly AutoMLContainerDefinition[]>> | undefined;
}

export interface AutoMLCandidateGenerationConfig {
  readonly FeatureSpecificationS3Uri?: string | undefined;
  readonly AlgorithmsConfig?: readonly AutoMLAlgorithmConfig[] | undefined;
}

export interface AutoMLCandidateStep {
  readonly CandidateStepType: CandidateStepType;
  readonly CandidateStepArn: string;
  readonly CandidateStepName: string;
}

export interface AutoMLChannel {
  readonly DataSource?: AutoMLDataSource | undefined;
  readonly CompressionType?: CompressionType | undefined;
  readonly TargetAttributeName: string;
  readonly ContentType?: string | undefined;
  readonly ChannelType?: AutoMLChannelType | undefined;
  readonly SampleWeightAttributeName?: string | undefined;
}

export type AutoMLChannelType = "training" | "validation";

export interface AutoMLComputeConfig {
  readonly EmrServerlessComputeConfig?: EmrServerlessComputeConfig | undefined;
}

export interface AutoMLContainerDefinition {
  readonly Image: string;
  readonly ModelDataUrl: string;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
}

export interface AutoMLDataSource {
  readonly S3DataSource: AutoMLS3DataSource;
}

export interface AutoMLDataSplitConfig {
  readonly ValidationFraction?: number | undefined;
}

export interface AutoMLJobArtifacts {
  readonly CandidateDefinitionNotebookLocation?: string | undefined;
  readonly DataExplorationNotebookLocation?: string | undefined;
}

export interface AutoMLJobChannel {
  readonly ChannelType?: AutoMLChannelType | undefined;
  readonly ContentType?: string | undefined;
  readonly CompressionType?: CompressionType | undefined;
  readonly DataSource?: AutoMLDataSource | undefined;
}

export interface AutoMLJobCompletionCriteria {
  readonly MaxCandidates?: number | undefined;
  readonly MaxRuntimePerTrainingJobInSeconds?: number | undefined;
  readonly MaxAutoMLJobRuntimeInSeconds?: number | undefined;
}

export interface AutoMLJobConfig {
  readonly CompletionCriteria?: AutoMLJobCompletionCriteria | undefined;
  readonly SecurityConfig?: AutoMLSecurityConfig | undefined;
  readonly CandidateGenerationConfig?: AutoMLCandidateGenerationConfig | undefined;
  readonly DataSplitConfig?: AutoMLDataSplitConfig | undefined;
  readonly Mode?: AutoMLMode | undefined;
}

export interface AutoMLJobObjective {
  readonly MetricName: AutoMLMetricEnum;
}

export type AutoMLJobObjectiveType = "Maximize" | "Minimize";

export type AutoMLJobSecondaryStatus =
  | "Starting"
  | "MaxCandidatesReached"
  | "Failed"
  | "Stopped"
  | "MaxAutoMLJobRuntimeReached"
  | "Stopping"
  | "CandidateDefinitionsGenerated"
  | "Completed"
  | "ExplainabilityError"
  | "DeployingModel"
  | "ModelDeploymentError"
  | "GeneratingModelInsightsReport"
  | "ModelInsightsError"
  | "AnalyzingData"
  | "FeatureEngineering"
  | "ModelTuning"
  | "GeneratingExplainabilityReport"
  | "TrainingModels"
  | "PreTraining";

export type AutoMLJobStatus = "Completed" | "InProgress" | "Failed" | "Stopped" | "Stopping";

export interface AutoMLJobStepMetadata {
  readonly Arn?: string | undefined;
}

export interface AutoMLJobSummary {
  readonly AutoMLJobName: string;
  readonly AutoMLJobArn: string;
  readonly AutoMLJobStatus: AutoMLJobStatus;
  readonly AutoMLJobSecondaryStatus: AutoMLJobSecondaryStatus;
  readonly CreationTime: Instant;
  readonly EndTime?: Instant | undefined;
  readonly LastModifiedTime: Instant;
  readonly FailureReason?: string | undefined;
  readonly PartialFailureReasons?: readonly AutoMLPartialFailureReason[] | undefined;
}

export type AutoMLMetricEnum =
  | "Accuracy"
  | "MSE"
  | "F1"
  | "F1macro"
  | "AUC"
  | "RMSE"
  | "BalancedAccuracy"
  | "R2"
  | "Recall"
  | "RecallMacro"
  | "Precision"
  | "PrecisionMacro"
  | "MAE"
  | "MAPE"
  | "MASE"
  | "WAPE"
  | "AverageWeightedQuantileLoss";

export type AutoMLMetricExtendedEnum =
  | "Accuracy"
  | "MSE"
  | "F1"
  | "F1macro"
  | "AUC"
  | "RMSE"
  | "MAE"
  | "R2"
  | "BalancedAccuracy"
  | "Precision"
  | "PrecisionMacro"
  | "Recall"
  | "RecallMacro"
  | "LogLoss"
  | "InferenceLatency"
  | "MAPE"
  | "MASE"
  | "WAPE"
  | "AverageWeightedQuantileLoss"
  | "Rouge1"
  | "Rouge2"
  | "RougeL"
  | "RougeLSum"
  | "Perplexity"
  | "ValidationLoss"
  | "TrainingLoss";

export type AutoMLMode = "AUTO" | "ENSEMBLING" | "HYPERPARAMETER_TUNING";

export interface AutoMLOutputDataConfig {
  readonly KmsKeyId?: string | undefined;
  readonly S3OutputPath: string;
}

export interface AutoMLPartialFailureReason {
  readonly PartialFailureMessage?: string | undefined;
}

export interface AutoMLProblemTypeConfig {
  readonly ImageClassificationJobConfig?: ImageClassificationJobConfig | undefined;
  readonly TextClassificationJobConfig?: TextClassificationJobConfig | undefined;
  readonly TimeSeriesForecastingJobConfig?: TimeSeriesForecastingJobConfig | undefined;
  readonly TabularJobConfig?: TabularJobConfig | undefined;
  readonly TextGenerationJobConfig?: TextGenerationJobConfig | undefined;
}

export type AutoMLProblemTypeConfigName =
  | "ImageClassification"
  | "TextClassification"
  | "TimeSeriesForecasting"
  | "Tabular"
  | "TextGeneration";

export interface AutoMLProblemTypeResolvedAttributes {
  readonly TabularResolvedAttributes?: TabularResolvedAttributes | undefined;
  readonly TextGenerationResolvedAttributes?: TextGenerationResolvedAttributes | undefined;
}

export type AutoMLProcessingUnit = "CPU" | "GPU";

export interface AutoMLResolvedAttributes {
  readonly AutoMLJobObjective?: AutoMLJobObjective | undefined;
  readonly CompletionCriteria?: AutoMLJobCompletionCriteria | undefined;
  readonly AutoMLProblemTypeResolvedAttributes?: AutoMLProblemTypeResolvedAttributes | undefined;
}

export interface AutoMLS3DataSource {
  readonly S3DataType: AutoMLS3DataType;
  readonly S3Uri: string;
}

export type AutoMLS3DataType = "ManifestFile" | "S3Prefix" | "AugmentedManifestFile";

export interface AutoMLSecurityConfig {
  readonly VolumeKmsKeyId?: string | undefined;
  readonly EnableInterContainerTrafficEncryption?: boolean | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
}

export type AutoMLSortBy = "Name" | "CreationTime" | "Status";

export type AutoMLSortOrder = "Ascending" | "Descending";

export type AutoMountHomeEFS = "Enabled" | "Disabled" | "DefaultAsDomain";

export interface AutoParameter {
  readonly Name: string;
  readonly ValueHint: string;
}

export interface AutoRollbackConfig {
  readonly Alarms?: readonly Alarm[] | undefined;
}

export interface Autotune {
  readonly Mode: AutotuneMode;
}

export type AutotuneMode = "Enabled";

export type AvailabilityZoneBalanceEnforcementMode = "PERMISSIVE";

export interface AvailableUpgrade {
  readonly Version?: string | undefined;
  readonly ReleaseNotes?: readonly string[] | undefined;
}

export type AwsManagedHumanLoopRequestSource =
  | "AWS/Rekognition/DetectModerationLabels/Image/V3"
  | "AWS/Textract/AnalyzeDocument/Forms/V1";

export interface BaseModel {
  readonly HubContentName?: string | undefined;
  readonly HubContentVersion?: string | undefined;
  readonly RecipeName?: string | undefined;
}

export interface BatchAddClusterNodesError {
  readonly InstanceGroupName: string;
  readonly ErrorCode: BatchAddClusterNodesErrorCode;
  readonly FailedCount: number;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly InstanceTypes?: readonly ClusterInstanceType[] | undefined;
  readonly Message?: string | undefined;
}

export type BatchAddClusterNodesErrorCode =
  | "InstanceGroupNotFound"
  | "InvalidInstanceGroupStatus"
  | "IncompatibleAvailabilityZones"
  | "IncompatibleInstanceTypes";

export interface BatchAddClusterNodesRequest {
  readonly ClusterName: string;
  readonly ClientToken?: string | undefined;
  readonly NodesToAdd: readonly AddClusterNodeSpecification[];
}

export interface BatchAddClusterNodesResponse {
  readonly Successful: readonly NodeAdditionResult[];
  readonly Failed: readonly BatchAddClusterNodesError[];
}

export interface BatchDataCaptureConfig {
  readonly DestinationS3Uri: string;
  readonly KmsKeyId?: string | undefined;
  readonly GenerateInferenceId?: boolean | undefined;
}

export interface BatchDeleteClusterNodeLogicalIdsError {
  readonly Code: BatchDeleteClusterNodesErrorCode;
  readonly Message: string;
  readonly NodeLogicalId: string;
}

export interface BatchDeleteClusterNodesError {
  readonly Code: BatchDeleteClusterNodesErrorCode;
  readonly Message: string;
  readonly NodeId: string;
}

export type BatchDeleteClusterNodesErrorCode = "NodeIdNotFound" | "InvalidNodeStatus" | "NodeIdInUse";

export interface BatchDeleteClusterNodesRequest {
  readonly ClusterName: string;
  readonly NodeIds?: readonly string[] | undefined;
  readonly NodeLogicalIds?: readonly string[] | undefined;
}

export interface BatchDeleteClusterNodesResponse {
  readonly Failed?: readonly BatchDeleteClusterNodesError[] | undefined;
  readonly Successful?: readonly string[] | undefined;
  readonly FailedNodeLogicalIds?: readonly BatchDeleteClusterNodeLogicalIdsError[] | undefined;
  readonly SuccessfulNodeLogicalIds?: readonly string[] | undefined;
}

export interface BatchDescribeModelPackageError {
  readonly ErrorCode: string;
  readonly ErrorResponse: string;
}

export interface BatchDescribeModelPackageInput {
  readonly ModelPackageArnList: readonly string[];
}

export interface BatchDescribeModelPackageOutput {
  readonly ModelPackageSummaries?: Readonly<Record<string, BatchDescribeModelPackageSummary>> | undefined;
  readonly BatchDescribeModelPackageErrorMap?: Readonly<Record<string, BatchDescribeModelPackageError>> | undefined;
}

export interface BatchDescribeModelPackageSummary {
  readonly ModelPackageGroupName: string;
  readonly ModelPackageVersion?: number | undefined;
  readonly ModelPackageArn: string;
  readonly ModelPackageDescription?: string | undefined;
  readonly CreationTime: Instant;
  readonly InferenceSpecification: InferenceSpecification;
  readonly ModelPackageStatus: ModelPackageStatus;
  readonly ModelApprovalStatus?: ModelApprovalStatus | undefined;
  readonly ModelPackageRegistrationType?: ModelPackageRegistrationType | undefined;
}

export interface BatchRebootClusterNodeLogicalIdsError {
  readonly NodeLogicalId: string;
  readonly ErrorCode: BatchRebootClusterNodesErrorCode;
  readonly Message: string;
}

export interface BatchRebootClusterNodesError {
  readonly NodeId: string;
  readonly ErrorCode: BatchRebootClusterNodesErrorCode;
  readonly Message: string;
}

export type BatchRebootClusterNodesErrorCode =
  | "InstanceIdNotFound"
  | "InvalidInstanceStatus"
  | "InstanceIdInUse"
  | "InternalServerError";

export interface BatchRebootClusterNodesRequest {
  readonly ClusterName: string;
  readonly NodeIds?: readonly string[] | undefined;
  readonly NodeLogicalIds?: readonly string[] | undefined;
}

export interface BatchRebootClusterNodesResponse {
  readonly Successful?: readonly string[] | undefined;
  readonly Failed?: readonly BatchRebootClusterNodesError[] | undefined;
  readonly FailedNodeLogicalIds?: readonly BatchRebootClusterNodeLogicalIdsError[] | undefined;
  readonly SuccessfulNodeLogicalIds?: readonly string[] | undefined;
}

export interface BatchReplaceClusterNodeLogicalIdsError {
  readonly NodeLogicalId: string;
  readonly ErrorCode: BatchReplaceClusterNodesErrorCode;
  readonly Message: string;
}

export interface BatchReplaceClusterNodesError {
  readonly NodeId: string;
  readonly ErrorCode: BatchReplaceClusterNodesErrorCode;
  readonly Message: string;
}

export type BatchReplaceClusterNodesErrorCode =
  | "InstanceIdNotFound"
  | "InvalidInstanceStatus"
  | "InstanceIdInUse"
  | "InternalServerError";

export interface BatchReplaceClusterNodesRequest {
  readonly ClusterName: string;
  readonly NodeIds?: readonly string[] | undefined;
  readonly NodeLogicalIds?: readonly string[] | undefined;
}

export interface BatchReplaceClusterNodesResponse {
  readonly Successful?: readonly string[] | undefined;
  readonly Failed?: readonly BatchReplaceClusterNodesError[] | undefined;
  readonly FailedNodeLogicalIds?: readonly BatchReplaceClusterNodeLogicalIdsError[] | undefined;
  readonly SuccessfulNodeLogicalIds?: readonly string[] | undefined;
}

export type BatchStrategy = "MultiRecord" | "SingleRecord";

export interface BatchTransformInput {
  readonly DataCapturedDestinationS3Uri: string;
  readonly DatasetFormat: MonitoringDatasetFormat;
  readonly LocalPath: string;
  readonly S3InputMode?: ProcessingS3InputMode | undefined;
  readonly S3DataDistributionType?: ProcessingS3DataDistributionType | undefined;
  readonly FeaturesAttribute?: string | undefined;
  readonly InferenceAttribute?: string | undefined;
  readonly ProbabilityAttribute?: string | undefined;
  readonly ProbabilityThresholdAttribute?: number | undefined;
  readonly StartTimeOffset?: string | undefined;
  readonly EndTimeOffset?: string | undefined;
  readonly ExcludeFeaturesAttribute?: string | undefined;
}

export interface BedrockCustomModelDeploymentMetadata {
  readonly Arn?: string | undefined;
}

export interface BedrockCustomModelMetadata {
  readonly Arn?: string | undefined;
}

export interface BedrockModelImportMetadata {
  readonly Arn?: string | undefined;
}

export interface BedrockProvisionedModelThroughputMetadata {
  readonly Arn?: string | undefined;
}

export interface BestObjectiveNotImproving {
  readonly MaxNumberOfTrainingJobsNotImproving?: number | undefined;
}

export interface Bias {
  readonly Report?: MetricsSource | undefined;
  readonly PreTrainingReport?: MetricsSource | undefined;
  readonly PostTrainingReport?: MetricsSource | undefined;
}

export interface BlueGreenUpdatePolicy {
  readonly TrafficRoutingConfiguration: TrafficRoutingConfig;
  readonly TerminationWaitInSeconds?: number | undefined;
  readonly MaximumExecutionTimeoutInSeconds?: number | undefined;
}

export type BooleanOperator = "And" | "Or";

export interface CacheHitResult {
  readonly SourcePipelineExecutionArn?: string | undefined;
}

export interface CallbackStepMetadata {
  readonly CallbackToken?: string | undefined;
  readonly SqsQueueUrl?: string | undefined;
  readonly OutputParameters?: readonly OutputParameter[] | undefined;
}

export interface CandidateArtifactLocations {
  readonly Explainability: string;
  readonly ModelInsights?: string | undefined;
  readonly BacktestResults?: string | undefined;
}

export interface CandidateGenerationConfig {
  readonly AlgorithmsConfig?: readonly AutoMLAlgorithmConfig[] | undefined;
}

export interface CandidateProperties {
  readonly CandidateArtifactLocations?: CandidateArtifactLocations | undefined;
  readonly CandidateMetrics?: readonly MetricDatum[] | undefined;
}

export type CandidateSortBy = "CreationTime" | "Status" | "FinalObjectiveMetricValue";

export type CandidateStatus = "Completed" | "InProgress" | "Failed" | "Stopped" | "Stopping";

export type CandidateStepType =
  | "AWS::SageMaker::TrainingJob"
  | "AWS::SageMaker::TransformJob"
  | "AWS::SageMaker::ProcessingJob";

export interface CanvasAppSettings {
  readonly TimeSeriesForecastingSettings?: TimeSeriesForecastingSettings | undefined;
  readonly ModelRegisterSettings?: ModelRegisterSettings | undefined;
  readonly WorkspaceSettings?: WorkspaceSettings | undefined;
  readonly IdentityProviderOAuthSettings?: readonly IdentityProviderOAuthSetting[] | undefined;
  readonly DirectDeploySettings?: DirectDeploySettings | undefined;
  readonly KendraSettings?: KendraSettings | undefined;
  readonly GenerativeAiSettings?: GenerativeAiSettings | undefined;
  readonly EmrServerlessSettings?: EmrServerlessSettings | undefined;
}

export interface CapacityReservation {
  readonly Arn?: string | undefined;
  readonly Type?: CapacityReservationType | undefined;
}

export type CapacityReservationPreference = "capacity-reservations-only";

export type CapacityReservationType = "ODCR" | "CRG";

export interface CapacitySize {
  readonly Type: CapacitySizeType;
  readonly Value: number;
}

export interface CapacitySizeConfig {
  readonly Type: NodeUnavailabilityType;
  readonly Value: number;
}

export type CapacitySizeType = "INSTANCE_COUNT" | "CAPACITY_PERCENT";

export interface CaptureContentTypeHeader {
  readonly CsvContentTypes?: readonly string[] | undefined;
  readonly JsonContentTypes?: readonly string[] | undefined;
}

export type CaptureMode = "Input" | "Output" | "InputAndOutput";

export interface CaptureOption {
  readonly CaptureMode: CaptureMode;
}

export type CaptureStatus = "Started" | "Stopped";

export interface CategoricalParameter {
  readonly Name: string;
  readonly Value: readonly string[];
}

export interface CategoricalParameterRange {
  readonly Name: string;
  readonly Values: readonly string[];
}

export interface CategoricalParameterRangeSpecification {
  readonly Values: readonly string[];
}

export interface CfnCreateTemplateProvider {
  readonly TemplateName: string;
  readonly TemplateURL: string;
  readonly RoleARN?: string | undefined;
  readonly Parameters?: readonly CfnStackCreateParameter[] | undefined;
}

export interface CfnStackCreateParameter {
  readonly Key: string;
  readonly Value?: string | undefined;
}

export interface CfnStackDetail {
  readonly Name?: string | undefined;
  readonly Id?: string | undefined;
  readonly StatusMessage: string;
}

export interface CfnStackParameter {
  readonly Key: string;
  readonly Value?: string | undefined;
}

export interface CfnStackUpdateParameter {
  readonly Key: string;
  readonly Value?: string | undefined;
}

export interface CfnTemplateProviderDetail {
  readonly TemplateName: string;
  readonly TemplateURL: string;
  readonly RoleARN?: string | undefined;
  readonly Parameters?: readonly CfnStackParameter[] | undefined;
  readonly StackDetail?: CfnStackDetail | undefined;
}

export interface CfnUpdateTemplateProvider {
  readonly TemplateName: string;
  readonly TemplateURL: string;
  readonly Parameters?: readonly CfnStackUpdateParameter[] | undefined;
}

export interface Channel {
  readonly ChannelName: string;
  readonly DataSource: DataSource;
  readonly ContentType?: string | undefined;
  readonly CompressionType?: CompressionType | undefined;
  readonly RecordWrapperType?: RecordWrapper | undefined;
  readonly InputMode?: TrainingInputMode | undefined;
  readonly ShuffleConfig?: ShuffleConfig | undefined;
}

export interface ChannelSpecification {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly IsRequired?: boolean | undefined;
  readonly SupportedContentTypes: readonly string[];
  readonly SupportedCompressionTypes?: readonly CompressionType[] | undefined;
  readonly SupportedInputModes: readonly TrainingInputMode[];
}

export interface CheckpointConfig {
  readonly S3Uri: string;
  readonly LocalPath?: string | undefined;
}

export interface ClarifyCheckStepMetadata {
  readonly CheckType?: string | undefined;
  readonly BaselineUsedForDriftCheckConstraints?: string | undefined;
  readonly CalculatedBaselineConstraints?: string | undefined;
  readonly ModelPackageGroupName?: string | undefined;
  readonly ViolationReport?: string | undefined;
  readonly CheckJobArn?: string | undefined;
  readonly SkipCheck?: boolean | undefined;
  readonly RegisterNewBaseline?: boolean | undefined;
}

export interface ClarifyExplainerConfig {
  readonly EnableExplanations?: string | undefined;
  readonly InferenceConfig?: ClarifyInferenceConfig | undefined;
  readonly ShapConfig: ClarifyShapConfig;
}

export type ClarifyFeatureType = "numerical" | "categorical" | "text";

export interface ClarifyInferenceConfig {
  readonly FeaturesAttribute?: string | undefined;
  readonly ContentTemplate?: string | undefined;
  readonly MaxRecordCount?: number | undefined;
  readonly MaxPayloadInMB?: number | undefined;
  readonly ProbabilityIndex?: number | undefined;
  readonly LabelIndex?: number | undefined;
  readonly ProbabilityAttribute?: string | undefined;
  readonly LabelAttribute?: string | undefined;
  readonly LabelHeaders?: readonly string[] | undefined;
  readonly FeatureHeaders?: readonly string[] | undefined;
  readonly FeatureTypes?: readonly ClarifyFeatureType[] | undefined;
}

export interface ClarifyShapBaselineConfig {
  readonly MimeType?: string | undefined;
  readonly ShapBaseline?: string | undefined;
  readonly ShapBaselineUri?: string | undefined;
}

export interface ClarifyShapConfig {
  readonly ShapBaselineConfig: ClarifyShapBaselineConfig;
  readonly NumberOfSamples?: number | undefined;
  readonly UseLogit?: boolean | undefined;
  readonly Seed?: number | undefined;
  readonly TextConfig?: ClarifyTextConfig | undefined;
}

export interface ClarifyTextConfig {
  readonly Language: ClarifyTextLanguage;
  readonly Granularity: ClarifyTextGranularity;
}

export type ClarifyTextGranularity = "token" | "sentence" | "paragraph";

export type ClarifyTextLanguage =
  | "af"
  | "sq"
  | "ar"
  | "hy"
  | "eu"
  | "bn"
  | "bg"
  | "ca"
  | "zh"
  | "hr"
  | "cs"
  | "da"
  | "nl"
  | "en"
  | "et"
  | "fi"
  | "fr"
  | "de"
  | "el"
  | "gu"
  | "he"
  | "hi"
  | "hu"
  | "is"
  | "id"
  | "ga"
  | "it"
  | "kn"
  | "ky"
  | "lv"
  | "lt"
  | "lb"
  | "mk"
  | "ml"
  | "mr"
  | "ne"
  | "nb"
  | "fa"
  | "pl"
  | "pt"
  | "ro"
  | "ru"
  | "sa"
  | "sr"
  | "tn"
  | "si"
  | "sk"
  | "sl"
  | "es"
  | "sv"
  | "tl"
  | "ta"
  | "tt"
  | "te"
  | "tr"
  | "uk"
  | "ur"
  | "yo"
  | "lij"
  | "xx";

export type ClusterAutoScalerType = "Karpenter";

export interface ClusterAutoScalingConfig {
  readonly Mode: ClusterAutoScalingMode;
  readonly AutoScalerType?: ClusterAutoScalerType | undefined;
}

export interface ClusterAutoScalingConfigOutput {
  readonly Mode: ClusterAutoScalingMode;
  readonly AutoScalerType?: ClusterAutoScalerType | undefined;
  readonly Status: ClusterAutoScalingStatus;
  readonly FailureMessage?: string | undefined;
}

export type ClusterAutoScalingMode = "Enable" | "Disable";

export type ClusterAutoScalingStatus = "InService" | "Failed" | "Creating" | "Deleting";

export interface ClusterCapacityRequirements {
  readonly Spot?: ClusterSpotOptions | undefined;
  readonly OnDemand?: ClusterOnDemandOptions | undefined;
}

export type ClusterCapacityType = "Spot" | "OnDemand";

export type ClusterConfigMode = "Enable" | "Disable";

export interface ClusterEbsVolumeConfig {
  readonly VolumeSizeInGB?: number | undefined;
  readonly VolumeKmsKeyId?: string | undefined;
  readonly RootVolume?: boolean | undefined;
}

export interface ClusterEventDetail {
  readonly EventId: string;
  readonly ClusterArn: string;
  readonly ClusterName: string;
  readonly InstanceGroupName?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly ResourceType: ClusterEventResourceType;
  readonly EventTime: Instant;
  readonly EventDetails?: EventDetails | undefined;
  readonly Description?: string | undefined;
  readonly EventLevel?: ClusterEventLevel | undefined;
}

export type ClusterEventLevel = "Info" | "Warn" | "Error";

export type ClusterEventResourceType = "Cluster" | "InstanceGroup" | "Instance";

export interface ClusterEventSummary {
  readonly EventId: string;
  readonly ClusterArn: string;
  readonly ClusterName: string;
  readonly InstanceGroupName?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly ResourceType: ClusterEventResourceType;
  readonly EventTime: Instant;
  readonly Description?: string | undefined;
  readonly EventLevel?: ClusterEventLevel | undefined;
}

export interface ClusterFsxLustreConfig {
  readonly DnsName: string;
  readonly MountName: string;
  readonly MountPath?: string | undefined;
}

export interface ClusterFsxOpenZfsConfig {
  readonly DnsName: string;
  readonly MountPath?: string | undefined;
}

export type ClusterImageVersionStatus = "UpToDate" | "UpdateAvailable";

export interface ClusterInstanceGroupDetails {
  readonly CurrentCount?: number | undefined;
  readonly TargetCount?: number | undefined;
  readonly MinCount?: number | undefined;
  readonly InstanceGroupName?: string | undefined;
  readonly InstanceType?: ClusterInstanceType | undefined;
  readonly InstanceRequirements?: ClusterInstanceRequirementDetails | undefined;
  readonly InstanceTypeDetails?: readonly ClusterInstanceTypeDetail[] | undefined;
  readonly LifeCycleConfig?: ClusterLifeCycleConfig | undefined;
  readonly ExecutionRole?: string | undefined;
  readonly ThreadsPerCore?: number | undefined;
  readonly InstanceStorageConfigs?: readonly ClusterInstanceStorageConfig[] | undefined;
  readonly OnStartDeepHealthChecks?: readonly DeepHealthCheckType[] | undefined;
  readonly Status?: InstanceGroupStatus | undefined;
  readonly TrainingPlanArn?: string | undefined;
  readonly TrainingPlanStatus?: string | undefined;
  readonly OverrideVpcConfig?: VpcConfig | undefined;
  readonly ScheduledUpdateConfig?: ScheduledUpdateConfig | undefined;
  readonly CurrentImageId?: string | undefined;
  readonly DesiredImageId?: string | undefined;
  readonly ImageVersionStatus?: ClusterImageVersionStatus | undefined;
  readonly ActiveOperations?: Readonly<Record<string, number>> | undefined;
  readonly KubernetesConfig?: ClusterKubernetesConfigDetails | undefined;
  readonly CapacityRequirements?: ClusterCapacityRequirements | undefined;
  readonly TargetStateCount?: number | undefined;
  readonly SoftwareUpdateStatus?: SoftwareUpdateStatus | undefined;
  readonly ActiveSoftwareUpdateConfig?: DeploymentConfiguration | undefined;
  readonly SlurmConfig?: ClusterSlurmConfigDetails | undefined;
  readonly NetworkInterface?: ClusterNetworkInterfaceDetails | undefined;
}

export interface ClusterInstanceGroupSpecification {
  readonly InstanceCount: number;
  readonly MinInstanceCount?: number | undefined;
  readonly InstanceGroupName: string;
  readonly InstanceType?: ClusterInstanceType | undefined;
  readonly InstanceRequirements?: ClusterInstanceRequirements | undefined;
  readonly LifeCycleConfig?: ClusterLifeCycleConfig | undefined;
  readonly ExecutionRole: string;
  readonly ThreadsPerCore?: number | undefined;
  readonly InstanceStorageConfigs?: readonly ClusterInstanceStorageConfig[] | undefined;
  readonly OnStartDeepHealthChecks?: readonly DeepHealthCheckType[] | undefined;
  readonly TrainingPlanArn?: string | undefined;
  readonly OverrideVpcConfig?: VpcConfig | undefined;
  readonly ScheduledUpdateConfig?: ScheduledUpdateConfig | undefined;
  readonly ImageId?: string | undefined;
  readonly KubernetesConfig?: ClusterKubernetesConfig | undefined;
  readonly SlurmConfig?: ClusterSlurmConfig | undefined;
  readonly CapacityRequirements?: ClusterCapacityRequirements | undefined;
  readonly NetworkInterface?: ClusterNetworkInterface | undefined;
}

export interface ClusterInstancePlacement {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
}

export interface ClusterInstanceRequirementDetails {
  readonly CurrentInstanceTypes?: readonly ClusterInstanceType[] | undefined;
  readonly DesiredInstanceTypes?: readonly ClusterInstanceType[] | undefined;
}

export interface ClusterInstanceRequirements {
  readonly InstanceTypes: readonly ClusterInstanceType[];
}

export type ClusterInstanceStatus =
  | "Running"
  | "Failure"
  | "Pending"
  | "ShuttingDown"
  | "SystemUpdating"
  | "DeepHealthCheckInProgress"
  | "NotFound";

export interface ClusterInstanceStatusDetails {
  readonly Status: ClusterInstanceStatus;
  readonly Message?: string | undefined;
}

export interface ClusterInstanceStorageConfig {
  readonly EbsVolumeConfig?: ClusterEbsVolumeConfig | undefined;
  readonly FsxLustreConfig?: ClusterFsxLustreConfig | undefined;
  readonly FsxOpenZfsConfig?: ClusterFsxOpenZfsConfig | undefined;
}

export type ClusterInstanceType =
  | "ml.p4d.24xlarge"
  | "ml.p4de.24xlarge"
  | "ml.p5.48xlarge"
  | "ml.p5.4xlarge"
  | "ml.p6e-gb200.36xlarge"
  | "ml.trn1.32xlarge"
  | "ml.trn1n.32xlarge"
  | "ml.g5.xlarge"
  | "ml.g5.2xlarge"
  | "ml.g5.4xlarge"
  | "ml.g5.8xlarge"
  | "ml.g5.12xlarge"
  | "ml.g5.16xlarge"
  | "ml.g5.24xlarge"
  | "ml.g5.48xlarge"
  | "ml.c5.large"
  | "ml.c5.xlarge"
  | "ml.c5.2xlarge"
  | "ml.c5.4xlarge"
  | "ml.c5.9xlarge"
  | "ml.c5.12xlarge"
  | "ml.c5.18xlarge"
  | "ml.c5.24xlarge"
  | "ml.c5n.large"
  | "ml.c5n.2xlarge"
  | "ml.c5n.4xlarge"
  | "ml.c5n.9xlarge"
  | "ml.c5n.18xlarge"
  | "ml.m5.large"
  | "ml.m5.xlarge"
  | "ml.m5.2xlarge"
  | "ml.m5.4xlarge"
  | "ml.m5.8xlarge"
  | "ml.m5.12xlarge"
  | "ml.m5.16xlarge"
  | "ml.m5.24xlarge"
  | "ml.t3.medium"
  | "ml.t3.large"
  | "ml.t3.xlarge"
  | "ml.t3.2xlarge"
  | "ml.g6.xlarge"
  | "ml.g6.2xlarge"
  | "ml.g6.4xlarge"
  | "ml.g6.8xlarge"
  | "ml.g6.16xlarge"
  | "ml.g6.12xlarge"
  | "ml.g6.24xlarge"
  | "ml.g6.48xlarge"
  | "ml.gr6.4xlarge"
  | "ml.gr6.8xlarge"
  | "ml.g6e.xlarge"
  | "ml.g6e.2xlarge"
  | "ml.g6e.4xlarge"
  | "ml.g6e.8xlarge"
  | "ml.g6e.16xlarge"
  | "ml.g6e.12xlarge"
  | "ml.g6e.24xlarge"
  | "ml.g6e.48xlarge"
  | "ml.p5e.48xlarge"
  | "ml.p5en.48xlarge"
  | "ml.p6-b200.48xlarge"
  | "ml.trn2.3xlarge"
  | "ml.trn2.48xlarge"
  | "ml.c6i.large"
  | "ml.c6i.xlarge"
  | "ml.c6i.2xlarge"
  | "ml.c6i.4xlarge"
  | "ml.c6i.8xlarge"
  | "ml.c6i.12xlarge"
  | "ml.c6i.16xlarge"
  | "ml.c6i.24xlarge"
  | "ml.c6i.32xlarge"
  | "ml.m6i.large"
  | "ml.m6i.xlarge"
  | "ml.m6i.2xlarge"
  | "ml.m6i.4xlarge"
  | "ml.m6i.8xlarge"
  | "ml.m6i.12xlarge"
  | "ml.m6i.16xlarge"
  | "ml.m6i.24xlarge"
  | "ml.m6i.32xlarge"
  | "ml.r6i.large"
  | "ml.r6i.xlarge"
  | "ml.r6i.2xlarge"
  | "ml.r6i.4xlarge"
  | "ml.r6i.8xlarge"
  | "ml.r6i.12xlarge"
  | "ml.r6i.16xlarge"
  | "ml.r6i.24xlarge"
  | "ml.r6i.32xlarge"
  | "ml.i3en.large"
  | "ml.i3en.xlarge"
  | "ml.i3en.2xlarge"
  | "ml.i3en.3xlarge"
  | "ml.i3en.6xlarge"
  | "ml.i3en.12xlarge"
  | "ml.i3en.24xlarge"
  | "ml.m7i.large"
  | "ml.m7i.xlarge"
  | "ml.m7i.2xlarge"
  | "ml.m7i.4xlarge"
  | "ml.m7i.8xlarge"
  | "ml.m7i.12xlarge"
  | "ml.m7i.16xlarge"
  | "ml.m7i.24xlarge"
  | "ml.m7i.48xlarge"
  | "ml.r7i.large"
  | "ml.r7i.xlarge"
  | "ml.r7i.2xlarge"
  | "ml.r7i.4xlarge"
  | "ml.r7i.8xlarge"
  | "ml.r7i.12xlarge"
  | "ml.r7i.16xlarge"
  | "ml.r7i.24xlarge"
  | "ml.r7i.48xlarge"
  | "ml.r5d.16xlarge"
  | "ml.g7e.2xlarge"
  | "ml.g7e.4xlarge"
  | "ml.g7e.8xlarge"
  | "ml.g7e.12xlarge"
  | "ml.g7e.24xlarge"
  | "ml.g7e.48xlarge"
  | "ml.p6-b300.48xlarge";

export interface ClusterInstanceTypeDetail {
  readonly InstanceType?: ClusterInstanceType | undefined;
  readonly CurrentCount?: number | undefined;
  readonly ThreadsPerCore?: number | undefined;
}

export type ClusterInterfaceType = "efa" | "efa-only";

export interface ClusterKubernetesConfig {
  readonly Labels?: Readonly<Record<string, string>> | undefined;
  readonly Taints?: readonly ClusterKubernetesTaint[] | undefined;
}

export interface ClusterKubernetesConfigDetails {
  readonly CurrentLabels?: Readonly<Record<string, string>> | undefined;
  readonly DesiredLabels?: Readonly<Record<string, string>> | undefined;
  readonly CurrentTaints?: readonly ClusterKubernetesTaint[] | undefined;
  readonly DesiredTaints?: readonly ClusterKubernetesTaint[] | undefined;
}

export interface ClusterKubernetesConfigNodeDetails {
  readonly CurrentLabels?: Readonly<Record<string, string>> | undefined;
  readonly DesiredLabels?: Readonly<Record<string, string>> | undefined;
  readonly CurrentTaints?: readonly ClusterKubernetesTaint[] | undefined;
  readonly DesiredTaints?: readonly ClusterKubernetesTaint[] | undefined;
}

export interface ClusterKubernetesTaint {
  readonly Key: string;
  readonly Value?: string | undefined;
  readonly Effect: ClusterKubernetesTaintEffect;
}

export type ClusterKubernetesTaintEffect = "NoSchedule" | "PreferNoSchedule" | "NoExecute";

export interface ClusterLifeCycleConfig {
  readonly SourceS3Uri?: string | undefined;
  readonly OnCreate?: string | undefined;
  readonly OnInitComplete?: string | undefined;
}

export interface ClusterMetadata {
  readonly FailureMessage?: string | undefined;
  readonly EksRoleAccessEntries?: readonly string[] | undefined;
  readonly SlrAccessEntry?: string | undefined;
}

export interface ClusterNetworkInterface {
  readonly InterfaceType?: ClusterInterfaceType | undefined;
}

export interface ClusterNetworkInterfaceDetails {
  readonly InterfaceType?: ClusterInterfaceType | undefined;
}

export interface ClusterNodeDetails {
  readonly InstanceGroupName?: string | undefined;
  readonly InstanceId?: string | undefined;
  readonly NodeLogicalId?: string | undefined;
  readonly InstanceStatus?: ClusterInstanceStatusDetails | undefined;
  readonly InstanceType?: ClusterInstanceType | undefined;
  readonly LaunchTime?: Instant | undefined;
  readonly LastSoftwareUpdateTime?: Instant | undefined;
  readonly LifeCycleConfig?: ClusterLifeCycleConfig | undefined;
  readonly OverrideVpcConfig?: VpcConfig | undefined;
  readonly ThreadsPerCore?: number | undefined;
  readonly InstanceStorageConfigs?: readonly ClusterInstanceStorageConfig[] | undefined;
  readonly PrivatePrimaryIp?: string | undefined;
  readonly PrivatePrimaryIpv6?: string | undefined;
  readonly PrivateDnsHostname?: string | undefined;
  readonly Placement?: ClusterInstancePlacement | undefined;
  readonly CurrentImageId?: string | undefined;
  readonly DesiredImageId?: string | undefined;
  readonly ImageVersionStatus?: ClusterImageVersionStatus | undefined;
  readonly UltraServerInfo?: UltraServerInfo | undefined;
  readonly KubernetesConfig?: ClusterKubernetesConfigNodeDetails | undefined;
  readonly CapacityType?: ClusterCapacityType | undefined;
  readonly NetworkInterface?: ClusterNetworkInterfaceDetails | undefined;
}

export type ClusterNodeProvisioningMode = "Continuous";

export type ClusterNodeRecovery = "Automatic" | "None";

export interface ClusterNodeSummary {
  readonly InstanceGroupName: string;
  readonly InstanceId: string;
  readonly NodeLogicalId?: string | undefined;
  readonly InstanceType: ClusterInstanceType;
  readonly LaunchTime: Instant;
  readonly LastSoftwareUpdateTime?: Instant | undefined;
  readonly InstanceStatus: ClusterInstanceStatusDetails;
  readonly UltraServerInfo?: UltraServerInfo | undefined;
  readonly PrivateDnsHostname?: string | undefined;
  readonly ImageVersionStatus?: ClusterImageVersionStatus | undefined;
}

export type ClusterOnDemandOptions = Readonly<Record<string, never>>;

export interface ClusterOrchestrator {
  readonly Eks?: ClusterOrchestratorEksConfig | undefined;
  readonly Slurm?: ClusterOrchestratorSlurmConfig | undefined;
}

export interface ClusterOrchestratorEksConfig {
  readonly ClusterArn: string;
}

export interface ClusterOrchestratorSlurmConfig {
  readonly SlurmConfigStrategy?: ClusterSlurmConfigStrategy | undefined;
}

export interface ClusterRestrictedInstanceGroupDetails {
  readonly CurrentCount?: number | undefined;
  readonly TargetCount?: number | undefined;
  readonly InstanceGroupName?: string | undefined;
  readonly InstanceType?: ClusterInstanceType | undefined;
  readonly ExecutionRole?: string | undefined;
  readonly ThreadsPerCore?: number | undefined;
  readonly InstanceStorageConfigs?: readonly ClusterInstanceStorageConfig[] | undefined;
  readonly OnStartDeepHealthChecks?: readonly DeepHealthCheckType[] | undefined;
  readonly Status?: InstanceGroupStatus | undefined;
  readonly TrainingPlanArn?: string | undefined;
  readonly TrainingPlanStatus?: string | undefined;
  readonly OverrideVpcConfig?: VpcConfig | undefined;
  readonly ScheduledUpdateConfig?: ScheduledUpdateConfig | undefined;
  readonly EnvironmentConfig?: EnvironmentConfigDetails | undefined;
}

export interface ClusterRestrictedInstanceGroupSpecification {
  readonly InstanceCount: number;
  readonly InstanceGroupName: string;
  readonly InstanceType: ClusterInstanceType;
  readonly ExecutionRole: string;
  readonly ThreadsPerCore?: number | undefined;
  readonly InstanceStorageConfigs?: readonly ClusterInstanceStorageConfig[] | undefined;
  readonly OnStartDeepHealthChecks?: readonly DeepHealthCheckType[] | undefined;
  readonly TrainingPlanArn?: string | undefined;
  readonly OverrideVpcConfig?: VpcConfig | undefined;
  readonly ScheduledUpdateConfig?: ScheduledUpdateConfig | undefined;
  readonly EnvironmentConfig?: EnvironmentConfig | undefined;
}

export interface ClusterSchedulerConfigSummary {
  readonly ClusterSchedulerConfigArn: string;
  readonly ClusterSchedulerConfigId: string;
  readonly ClusterSchedulerConfigVersion?: number | undefined;
  readonly Name: string;
  readonly CreationTime: Instant;
  readonly LastModifiedTime?: Instant | undefined;
  readonly Status: SchedulerResourceStatus;
  readonly ClusterArn?: string | undefined;
}

export interface ClusterSlurmConfig {
  readonly NodeType: ClusterSlurmNodeType;
  readonly PartitionNames?: readonly string[] | undefined;
}

export interface ClusterSlurmConfigDetails {
  readonly NodeType: ClusterSlurmNodeType;
  readonly PartitionNames?: readonly string[] | undefined;
}

export type ClusterSlurmConfigStrategy = "Overwrite" | "Managed" | "Merge";

export type ClusterSlurmNodeType = "Controller" | "Login" | "Compute";

export type ClusterSortBy = "CREATION_TIME" | "NAME";

export type ClusterSpotOptions = Readonly<Record<string, never>>;

export type ClusterStatus =
  | "Creating"
  | "Deleting"
  | "Failed"
  | "InService"
  | "RollingBack"
  | "SystemUpdating"
  | "Updating";

export interface ClusterSummary {
  readonly ClusterArn: string;
  readonly ClusterName: string;
  readonly CreationTime: Instant;
  readonly ClusterStatus: ClusterStatus;
  readonly TrainingPlanArns?: readonly string[] | undefined;
}

export interface ClusterTieredStorageConfig {
  readonly Mode: ClusterConfigMode;
  readonly InstanceMemoryAllocationPercentage?: number | undefined;
}

export interface CodeEditorAppImageConfig {
  readonly FileSystemConfig?: FileSystemConfig | undefined;
  readonly ContainerConfig?: ContainerConfig | undefined;
}

export interface CodeEditorAppSettings {
  readonly DefaultResourceSpec?: ResourceSpec | undefined;
  readonly CustomImages?: readonly CustomImage[] | undefined;
  readonly LifecycleConfigArns?: readonly string[] | undefined;
  readonly AppLifecycleManagement?: AppLifecycleManagement | undefined;
  readonly BuiltInLifecycleConfigArn?: string | undefined;
}

export interface CodeRepository {
  readonly RepositoryUrl: string;
}

export type CodeRepositorySortBy = "Name" | "CreationTime" | "LastModifiedTime";

export type CodeRepositorySortOrder = "Ascending" | "Descending";

export interface CodeRepositorySummary {
  readonly CodeRepositoryName: string;
  readonly CodeRepositoryArn: string;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly GitConfig?: GitConfig | undefined;
}

export interface CognitoConfig {
  readonly UserPool: string;
  readonly ClientId: string;
}

export interface CognitoMemberDefinition {
  readonly UserPool: string;
  readonly UserGroup: string;
  readonly ClientId: string;
}

export interface CollectionConfig {
  readonly VectorConfig?: VectorConfig | undefined;
}

export interface CollectionConfiguration {
  readonly CollectionName?: string | undefined;
  readonly CollectionParameters?: Readonly<Record<string, string>> | undefined;
}

export type CollectionType = "List" | "Set" | "Vector";

export type CompilationJobStatus =
  | "INPROGRESS"
  | "COMPLETED"
  | "FAILED"
  | "STARTING"
  | "STOPPING"
  | "STOPPED";

export interface CompilationJobSummary {
  readonly CompilationJobName: string;
  readonly CompilationJobArn: string;
  readonly CreationTime: Instant;
  readonly CompilationStartTime?: Instant | undefined;
  readonly CompilationEndTime?: Instant | undefined;
  readonly CompilationTargetDevice?: TargetDevice | undefined;
  readonly CompilationTargetPlatformOs?: TargetPlatformOs | undefined;
  readonly CompilationTargetPlatformArch?: TargetPlatformArch | undefined;
  readonly CompilationTargetPlatformAccelerator?: TargetPlatformAccelerator | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly CompilationJobStatus: CompilationJobStatus;
}

export type CompleteOnConvergence = "Disabled" | "Enabled";

export type CompressionType = "None" | "Gzip";

export interface ComputeQuotaConfig {
  readonly ComputeQuotaResources?: readonly ComputeQuotaResourceConfig[] | undefined;
  readonly ResourceSharingConfig?: ResourceSharingConfig | undefined;
  readonly PreemptTeamTasks?: PreemptTeamTasks | undefined;
}

export interface ComputeQuotaResourceConfig {
  readonly InstanceType: ClusterInstanceType;
  readonly Count?: number | undefined;
  readonly Accelerators?: number | undefined;
  readonly VCpu?: number | undefined;
  readonly MemoryInGiB?: number | undefined;
  readonly AcceleratorPartition?: AcceleratorPartitionConfig | undefined;
}

export interface ComputeQuotaSummary {
  readonly ComputeQuotaArn: string;
  readonly ComputeQuotaId: string;
  readonly Name: string;
  readonly ComputeQuotaVersion?: number | undefined;
  readonly Status: SchedulerResourceStatus;
  readonly ClusterArn?: string | undefined;
  readonly ComputeQuotaConfig?: ComputeQuotaConfig | undefined;
  readonly ComputeQuotaTarget: ComputeQuotaTarget;
  readonly ActivationState?: ActivationState | undefined;
  readonly CreationTime: Instant;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface ComputeQuotaTarget {
  readonly TeamName: string;
  readonly FairShareWeight?: number | undefined;
}

export type ConditionOutcome = "True" | "False";

export interface ConditionStepMetadata {
  readonly Outcome?: ConditionOutcome | undefined;
}

export interface ConflictException {
  readonly Message?: string | undefined;
}

export interface ContainerConfig {
  readonly ContainerArguments?: readonly string[] | undefined;
  readonly ContainerEntrypoint?: readonly string[] | undefined;
  readonly ContainerEnvironmentVariables?: Readonly<Record<string, string>> | undefined;
}

export interface ContainerDefinition {
  readonly ContainerHostname?: string | undefined;
  readonly Image?: string | undefined;
  readonly ImageConfig?: ImageConfig | undefined;
  readonly Mode?: ContainerMode | undefined;
  readonly ModelDataUrl?: string | undefined;
  readonly ModelDataSource?: ModelDataSource | undefined;
  readonly AdditionalModelDataSources?: readonly AdditionalModelDataSource[] | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly ModelPackageName?: string | undefined;
  readonly InferenceSpecificationName?: string | undefined;
  readonly MultiModelConfig?: MultiModelConfig | undefined;
}

export type ContainerMode = "SingleModel" | "MultiModel";

export type ContentClassifier = "FreeOfPersonallyIdentifiableInformation" | "FreeOfAdultContent";

export interface ContextSource {
  readonly SourceUri: string;
  readonly SourceType?: string | undefined;
  readonly SourceId?: string | undefined;
}

export interface ContextSummary {
  readonly ContextArn?: string | undefined;
  readonly ContextName?: string | undefined;
  readonly Source?: ContextSource | undefined;
  readonly ContextType?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface ContinuousParameterRange {
  readonly Name: string;
  readonly MinValue: string;
  readonly MaxValue: string;
  readonly ScalingType?: HyperParameterScalingType | undefined;
}

export interface ContinuousParameterRangeSpecification {
  readonly MinValue: string;
  readonly MaxValue: string;
}

export interface ConvergenceDetected {
  readonly CompleteOnConvergence?: CompleteOnConvergence | undefined;
}

export interface CreateAIBenchmarkJobRequest {
  readonly AIBenchmarkJobName: string;
  readonly BenchmarkTarget: AIBenchmarkTarget;
  readonly OutputConfig: AIBenchmarkOutputConfig;
  readonly AIWorkloadConfigIdentifier: string;
  readonly RoleArn: string;
  readonly NetworkConfig?: AIBenchmarkNetworkConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateAIBenchmarkJobResponse {
  readonly AIBenchmarkJobArn: string;
}

export interface CreateAIRecommendationJobRequest {
  readonly AIRecommendationJobName: string;
  readonly ModelSource: AIModelSource;
  readonly OutputConfig: AIRecommendationOutputConfig;
  readonly AIWorkloadConfigIdentifier: string;
  readonly PerformanceTarget: AIRecommendationPerformanceTarget;
  readonly RoleArn: string;
  readonly InferenceSpecification?: AIRecommendationInferenceSpecification | undefined;
  readonly OptimizeModel?: boolean | undefined;
  readonly ComputeSpec?: AIRecommendationComputeSpec | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateAIRecommendationJobResponse {
  readonly AIRecommendationJobArn: string;
}

export interface CreateAIWorkloadConfigRequest {
  readonly AIWorkloadConfigName: string;
  readonly DatasetConfig?: AIDatasetConfig | undefined;
  readonly AIWorkloadConfigs?: AIWorkloadConfigs | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateAIWorkloadConfigResponse {
  readonly AIWorkloadConfigArn: string;
}

export interface CreateActionRequest {
  readonly ActionName: string;
  readonly Source: ActionSource;
  readonly ActionType: string;
  readonly Description?: string | undefined;
  readonly Status?: ActionStatus | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
  readonly MetadataProperties?: MetadataProperties | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateActionResponse {
  readonly ActionArn?: string | undefined;
}

export interface CreateAlgorithmInput {
  readonly AlgorithmName: string;
  readonly AlgorithmDescription?: string | undefined;
  readonly TrainingSpecification: TrainingSpecification;
  readonly InferenceSpecification?: InferenceSpecification | undefined;
  readonly ValidationSpecification?: AlgorithmValidationSpecification | undefined;
  readonly CertifyForMarketplace?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateAlgorithmOutput {
  readonly AlgorithmArn: string;
}

export interface CreateAppImageConfigRequest {
  readonly AppImageConfigName: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly KernelGatewayImageConfig?: KernelGatewayImageConfig | undefined;
  readonly JupyterLabAppImageConfig?: JupyterLabAppImageConfig | undefined;
  readonly CodeEditorAppImageConfig?: CodeEditorAppImageConfig | undefined;
}

export interface CreateAppImageConfigResponse {
  readonly AppImageConfigArn?: string | undefined;
}

export interface CreateAppRequest {
  readonly DomainId: string;
  readonly UserProfileName?: string | undefined;
  readonly SpaceName?: string | undefined;
  readonly AppType: AppType;
  readonly AppName: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ResourceSpec?: ResourceSpec | undefined;
  readonly RecoveryMode?: boolean | undefined;
}

export interface CreateAppResponse {
  readonly AppArn?: string | undefined;
}

export interface CreateArtifactRequest {
  readonly ArtifactName?: string | undefined;
  readonly Source: ArtifactSource;
  readonly ArtifactType: string;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
  readonly MetadataProperties?: MetadataProperties | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateArtifactResponse {
  readonly ArtifactArn?: string | undefined;
}

export interface CreateAutoMLJobRequest {
  readonly AutoMLJobName: string;
  readonly InputDataConfig: readonly AutoMLChannel[];
  readonly OutputDataConfig: AutoMLOutputDataConfig;
  readonly ProblemType?: ProblemType | undefined;
  readonly AutoMLJobObjective?: AutoMLJobObjective | undefined;
  readonly AutoMLJobConfig?: AutoMLJobConfig | undefined;
  readonly RoleArn: string;
  readonly GenerateCandidateDefinitionsOnly?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ModelDeployConfig?: ModelDeployConfig | undefined;
}

export interface CreateAutoMLJobResponse {
  readonly AutoMLJobArn: string;
}

export interface CreateAutoMLJobV2Request {
  readonly AutoMLJobName: string;
  readonly AutoMLJobInputDataConfig: readonly AutoMLJobChannel[];
  readonly OutputDataConfig: AutoMLOutputDataConfig;
  readonly AutoMLProblemTypeConfig: AutoMLProblemTypeConfig;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SecurityConfig?: AutoMLSecurityConfig | undefined;
  readonly AutoMLJobObjective?: AutoMLJobObjective | undefined;
  readonly ModelDeployConfig?: ModelDeployConfig | undefined;
  readonly DataSplitConfig?: AutoMLDataSplitConfig | undefined;
  readonly AutoMLComputeConfig?: AutoMLComputeConfig | undefined;
}

export interface CreateAutoMLJobV2Response {
  readonly AutoMLJobArn: string;
}

export interface CreateClusterRequest {
  readonly ClusterName: string;
  readonly InstanceGroups?: readonly ClusterInstanceGroupSpecification[] | undefined;
  readonly RestrictedInstanceGroups?: readonly ClusterRestrictedInstanceGroupSpecification[] | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Orchestrator?: ClusterOrchestrator | undefined;
  readonly NodeRecovery?: ClusterNodeRecovery | undefined;
  readonly TieredStorageConfig?: ClusterTieredStorageConfig | undefined;
  readonly NodeProvisioningMode?: ClusterNodeProvisioningMode | undefined;
  readonly ClusterRole?: string | undefined;
  readonly AutoScaling?: ClusterAutoScalingConfig | undefined;
}

export interface CreateClusterResponse {
  readonly ClusterArn: string;
}

export interface CreateClusterSchedulerConfigRequest {
  readonly Name: string;
  readonly ClusterArn: string;
  readonly SchedulerConfig: SchedulerConfig;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateClusterSchedulerConfigResponse {
  readonly ClusterSchedulerConfigArn: string;
  readonly ClusterSchedulerConfigId: string;
}

export interface CreateCodeRepositoryInput {
  readonly CodeRepositoryName: string;
  readonly GitConfig: GitConfig;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateCodeRepositoryOutput {
  readonly CodeRepositoryArn: string;
}

export interface CreateCompilationJobRequest {
  readonly CompilationJobName: string;
  readonly RoleArn: string;
  readonly ModelPackageVersionArn?: string | undefined;
  readonly InputConfig?: InputConfig | undefined;
  readonly OutputConfig: OutputConfig;
  readonly VpcConfig?: NeoVpcConfig | undefined;
  readonly StoppingCondition: StoppingCondition;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateCompilationJobResponse {
  readonly CompilationJobArn: string;
}

export interface CreateComputeQuotaRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly ClusterArn: string;
  readonly ComputeQuotaConfig: ComputeQuotaConfig;
  readonly ComputeQuotaTarget: ComputeQuotaTarget;
  readonly ActivationState?: ActivationState | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateComputeQuotaResponse {
  readonly ComputeQuotaArn: string;
  readonly ComputeQuotaId: string;
}

export interface CreateContextRequest {
  readonly ContextName: string;
  readonly Source: ContextSource;
  readonly ContextType: string;
  readonly Description?: string | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateContextResponse {
  readonly ContextArn?: string | undefined;
}

export interface CreateDataQualityJobDefinitionRequest {
  readonly JobDefinitionName: string;
  readonly DataQualityBaselineConfig?: DataQualityBaselineConfig | undefined;
  readonly DataQualityAppSpecification: DataQualityAppSpecification;
  readonly DataQualityJobInput: DataQualityJobInput;
  readonly DataQualityJobOutputConfig: MonitoringOutputConfig;
  readonly JobResources: MonitoringResources;
  readonly NetworkConfig?: MonitoringNetworkConfig | undefined;
  readonly RoleArn: string;
  readonly StoppingCondition?: MonitoringStoppingCondition | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateDataQualityJobDefinitionResponse {
  readonly JobDefinitionArn: string;
}

export interface CreateDeviceFleetRequest {
  readonly DeviceFleetName: string;
  readonly RoleArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly OutputConfig: EdgeOutputConfig;
  readonly Tags?: readonly Tag[] | undefined;
  readonly EnableIotRoleAlias?: boolean | undefined;
}

export interface CreateDomainRequest {
  readonly DomainName: string;
  readonly AuthMode: AuthMode;
  readonly DefaultUserSettings: UserSettings;
  readonly DomainSettings?: DomainSettings | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly VpcId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly AppNetworkAccessType?: AppNetworkAccessType | undefined;
  readonly HomeEfsFileSystemKmsKeyId?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly AppSecurityGroupManagement?: AppSecurityGroupManagement | undefined;
  readonly TagPropagation?: TagPropagation | undefined;
  readonly DefaultSpaceSettings?: DefaultSpaceSettings | undefined;
}

export interface CreateDomainResponse {
  readonly DomainArn?: string | undefined;
  readonly DomainId?: string | undefined;
  readonly Url?: string | undefined;
}

export interface CreateEdgeDeploymentPlanRequest {
  readonly EdgeDeploymentPlanName: string;
  readonly ModelConfigs: readonly EdgeDeploymentModelConfig[];
  readonly DeviceFleetName: string;
  readonly Stages?: readonly DeploymentStage[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateEdgeDeploymentPlanResponse {
  readonly EdgeDeploymentPlanArn: string;
}

export interface CreateEdgeDeploymentStageRequest {
  readonly EdgeDeploymentPlanName: string;
  readonly Stages: readonly DeploymentStage[];
}

export interface CreateEdgePackagingJobRequest {
  readonly EdgePackagingJobName: string;
  readonly CompilationJobName: string;
  readonly ModelName: string;
  readonly ModelVersion: string;
  readonly RoleArn: string;
  readonly OutputConfig: EdgeOutputConfig;
  readonly ResourceKey?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateEndpointConfigInput {
  readonly EndpointConfigName: string;
  readonly ProductionVariants: readonly ProductionVariant[];
  readonly DataCaptureConfig?: DataCaptureConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly AsyncInferenceConfig?: AsyncInferenceConfig | undefined;
  readonly ExplainerConfig?: ExplainerConfig | undefined;
  readonly ShadowProductionVariants?: readonly ProductionVariant[] | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly MetricsConfig?: MetricsConfig | undefined;
}

export interface CreateEndpointConfigOutput {
  readonly EndpointConfigArn: string;
}

export interface CreateEndpointInput {
  readonly EndpointName: string;
  readonly EndpointConfigName: string;
  readonly DeploymentConfig?: DeploymentConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateEndpointOutput {
  readonly EndpointArn: string;
}

export interface CreateExperimentRequest {
  readonly ExperimentName: string;
  readonly DisplayName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateExperimentResponse {
  readonly ExperimentArn?: string | undefined;
}

export interface CreateFeatureGroupRequest {
  readonly FeatureGroupName: string;
  readonly RecordIdentifierFeatureName: string;
  readonly EventTimeFeatureName: string;
  readonly FeatureDefinitions: readonly FeatureDefinition[];
  readonly OnlineStoreConfig?: OnlineStoreConfig | undefined;
  readonly OfflineStoreConfig?: OfflineStoreConfig | undefined;
  readonly ThroughputConfig?: ThroughputConfig | undefined;
  readonly RoleArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateFeatureGroupResponse {
  readonly FeatureGroupArn: string;
}

export interface CreateFlowDefinitionRequest {
  readonly FlowDefinitionName: string;
  readonly HumanLoopRequestSource?: HumanLoopRequestSource | undefined;
  readonly HumanLoopActivationConfig?: HumanLoopActivationConfig | undefined;
  readonly HumanLoopConfig?: HumanLoopConfig | undefined;
  readonly OutputConfig: FlowDefinitionOutputConfig;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateFlowDefinitionResponse {
  readonly FlowDefinitionArn: string;
}

export interface CreateHubContentPresignedUrlsRequest {
  readonly HubName: string;
  readonly HubContentType: HubContentType;
  readonly HubContentName: string;
  readonly HubContentVersion?: string | undefined;
  readonly AccessConfig?: PresignedUrlAccessConfig | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface CreateHubContentPresignedUrlsResponse {
  readonly AuthorizedUrlConfigs: readonly AuthorizedUrl[];
  readonly NextToken?: string | undefined;
}

export interface CreateHubContentReferenceRequest {
  readonly HubName: string;
  readonly SageMakerPublicHubContentArn: string;
  readonly HubContentName?: string | undefined;
  readonly MinVersion?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateHubContentReferenceResponse {
  readonly HubArn: string;
  readonly HubContentArn: string;
}

export interface CreateHubRequest {
  readonly HubName: string;
  readonly HubDescription: string;
  readonly HubDisplayName?: string | undefined;
  readonly HubSearchKeywords?: readonly string[] | undefined;
  readonly S3StorageConfig?: HubS3StorageConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateHubResponse {
  readonly HubArn: string;
}

export interface CreateHumanTaskUiRequest {
  readonly HumanTaskUiName: string;
  readonly UiTemplate: UiTemplate;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateHumanTaskUiResponse {
  readonly HumanTaskUiArn: string;
}

export interface CreateHyperParameterTuningJobRequest {
  readonly HyperParameterTuningJobName: string;
  readonly HyperParameterTuningJobConfig: HyperParameterTuningJobConfig;
  readonly TrainingJobDefinition?: HyperParameterTrainingJobDefinition | undefined;
  readonly TrainingJobDefinitions?: readonly HyperParameterTrainingJobDefinition[] | undefined;
  readonly WarmStartConfig?: HyperParameterTuningJobWarmStartConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Autotune?: Autotune | undefined;
}

export interface CreateHyperParameterTuningJobResponse {
  readonly HyperParameterTuningJobArn: string;
}

export interface CreateImageRequest {
  readonly Description?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly ImageName: string;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateImageResponse {
  readonly ImageArn?: string | undefined;
}

export interface CreateImageVersionRequest {
  readonly BaseImage: string;
  readonly ClientToken: string;
  readonly ImageName: string;
  readonly Aliases?: readonly string[] | undefined;
  readonly VendorGuidance?: VendorGuidance | undefined;
  readonly JobType?: JobType | undefined;
  readonly MLFramework?: string | undefined;
  readonly ProgrammingLang?: string | undefined;
  readonly Processor?: Processor | undefined;
  readonly Horovod?: boolean | undefined;
  readonly ReleaseNotes?: string | undefined;
}

export interface CreateImageVersionResponse {
  readonly ImageVersionArn?: string | undefined;
}

export interface CreateInferenceComponentInput {
  readonly InferenceComponentName: string;
  readonly EndpointName: string;
  readonly VariantName?: string | undefined;
  readonly Specification?: InferenceComponentSpecification | undefined;
  readonly Specifications?: readonly InferenceComponentSpecification[] | undefined;
  readonly RuntimeConfig?: InferenceComponentRuntimeConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateInferenceComponentOutput {
  readonly InferenceComponentArn: string;
}

export interface CreateInferenceExperimentRequest {
  readonly Name: string;
  readonly Type: InferenceExperimentType;
  readonly Schedule?: InferenceExperimentSchedule | undefined;
  readonly Description?: string | undefined;
  readonly RoleArn: string;
  readonly EndpointName: string;
  readonly ModelVariants: readonly ModelVariantConfig[];
  readonly DataStorageConfig?: InferenceExperimentDataStorageConfig | undefined;
  readonly ShadowModeConfig: ShadowModeConfig;
  readonly KmsKey?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateInferenceExperimentResponse {
  readonly InferenceExperimentArn: string;
}

export interface CreateInferenceRecommendationsJobRequest {
  readonly JobName: string;
  readonly JobType: RecommendationJobType;
  readonly RoleArn: string;
  readonly InputConfig: RecommendationJobInputConfig;
  readonly JobDescription?: string | undefined;
  readonly StoppingConditions?: RecommendationJobStoppingConditions | undefined;
  readonly OutputConfig?: RecommendationJobOutputConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateInferenceRecommendationsJobResponse {
  readonly JobArn: string;
}

export interface CreateLabelingJobRequest {
  readonly LabelingJobName: string;
  readonly LabelAttributeName: string;
  readonly InputConfig: LabelingJobInputConfig;
  readonly OutputConfig: LabelingJobOutputConfig;
  readonly RoleArn: string;
  readonly LabelCategoryConfigS3Uri?: string | undefined;
  readonly StoppingConditions?: LabelingJobStoppingConditions | undefined;
  readonly LabelingJobAlgorithmsConfig?: LabelingJobAlgorithmsConfig | undefined;
  readonly HumanTaskConfig: HumanTaskConfig;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateLabelingJobResponse {
  readonly LabelingJobArn: string;
}

export interface CreateMlflowAppRequest {
  readonly Name: string;
  readonly ArtifactStoreUri: string;
  readonly RoleArn: string;
  readonly ModelRegistrationMode?: ModelRegistrationMode | undefined;
  readonly WeeklyMaintenanceWindowStart?: string | undefined;
  readonly AccountDefaultStatus?: AccountDefaultStatus | undefined;
  readonly DefaultDomainIdList?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateMlflowAppResponse {
  readonly Arn?: string | undefined;
}

export interface CreateMlflowTrackingServerRequest {
  readonly TrackingServerName: string;
  readonly ArtifactStoreUri: string;
  readonly TrackingServerSize?: TrackingServerSize | undefined;
  readonly MlflowVersion?: string | undefined;
  readonly RoleArn: string;
  readonly AutomaticModelRegistration?: boolean | undefined;
  readonly WeeklyMaintenanceWindowStart?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly S3BucketOwnerAccountId?: string | undefined;
  readonly S3BucketOwnerVerification?: boolean | undefined;
}

export interface CreateMlflowTrackingServerResponse {
  readonly TrackingServerArn?: string | undefined;
}

export interface CreateModelBiasJobDefinitionRequest {
  readonly JobDefinitionName: string;
  readonly ModelBiasBaselineConfig?: ModelBiasBaselineConfig | undefined;
  readonly ModelBiasAppSpecification: ModelBiasAppSpecification;
  readonly ModelBiasJobInput: ModelBiasJobInput;
  readonly ModelBiasJobOutputConfig: MonitoringOutputConfig;
  readonly JobResources: MonitoringResources;
  readonly NetworkConfig?: MonitoringNetworkConfig | undefined;
  readonly RoleArn: string;
  readonly StoppingCondition?: MonitoringStoppingCondition | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateModelBiasJobDefinitionResponse {
  readonly JobDefinitionArn: string;
}

export interface CreateModelCardExportJobRequest {
  readonly ModelCardName: string;
  readonly ModelCardVersion?: number | undefined;
  readonly ModelCardExportJobName: string;
  readonly OutputConfig: ModelCardExportOutputConfig;
}

export interface CreateModelCardExportJobResponse {
  readonly ModelCardExportJobArn: string;
}

export interface CreateModelCardRequest {
  readonly ModelCardName: string;
  readonly SecurityConfig?: ModelCardSecurityConfig | undefined;
  readonly Content: string;
  readonly ModelCardStatus: ModelCardStatus;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateModelCardResponse {
  readonly ModelCardArn: string;
}

export interface CreateModelExplainabilityJobDefinitionRequest {
  readonly JobDefinitionName: string;
  readonly ModelExplainabilityBaselineConfig?: ModelExplainabilityBaselineConfig | undefined;
  readonly ModelExplainabilityAppSpecification: ModelExplainabilityAppSpecification;
  readonly ModelExplainabilityJobInput: ModelExplainabilityJobInput;
  readonly ModelExplainabilityJobOutputConfig: MonitoringOutputConfig;
  readonly JobResources: MonitoringResources;
  readonly NetworkConfig?: MonitoringNetworkConfig | undefined;
  readonly RoleArn: string;
  readonly StoppingCondition?: MonitoringStoppingCondition | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateModelExplainabilityJobDefinitionResponse {
  readonly JobDefinitionArn: string;
}

export interface CreateModelInput {
  readonly ModelName: string;
  readonly PrimaryContainer?: ContainerDefinition | undefined;
  readonly Containers?: readonly ContainerDefinition[] | undefined;
  readonly InferenceExecutionConfig?: InferenceExecutionConfig | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
}

export interface CreateModelOutput {
  readonly ModelArn: string;
}

export interface CreateModelPackageGroupInput {
  readonly ModelPackageGroupName: string;
  readonly ModelPackageGroupDescription?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ManagedConfiguration?: ManagedConfiguration | undefined;
}

export interface CreateModelPackageGroupOutput {
  readonly ModelPackageGroupArn: string;
}

export interface CreateModelPackageInput {
  readonly ModelPackageName?: string | undefined;
  readonly ModelPackageGroupName?: string | undefined;
  readonly ModelPackageDescription?: string | undefined;
  readonly ModelPackageRegistrationType?: ModelPackageRegistrationType | undefined;
  readonly InferenceSpecification?: InferenceSpecification | undefined;
  readonly ValidationSpecification?: ModelPackageValidationSpecification | undefined;
  readonly SourceAlgorithmSpecification?: SourceAlgorithmSpecification | undefined;
  readonly CertifyForMarketplace?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ModelApprovalStatus?: ModelApprovalStatus | undefined;
  readonly MetadataProperties?: MetadataProperties | undefined;
  readonly ModelMetrics?: ModelMetrics | undefined;
  readonly ClientToken?: string | undefined;
  readonly Domain?: string | undefined;
  readonly Task?: string | undefined;
  readonly SamplePayloadUrl?: string | undefined;
  readonly CustomerMetadataProperties?: Readonly<Record<string, string>> | undefined;
  readonly DriftCheckBaselines?: DriftCheckBaselines | undefined;
  readonly AdditionalInferenceSpecifications?: readonly AdditionalInferenceSpecificationDefinition[] | undefined;
  readonly SkipModelValidation?: SkipModelValidation | undefined;
  readonly SourceUri?: string | undefined;
  readonly SecurityConfig?: ModelPackageSecurityConfig | undefined;
  readonly ModelCard?: ModelPackageModelCard | undefined;
  readonly ModelLifeCycle?: ModelLifeCycle | undefined;
  readonly ManagedStorageType?: ManagedStorageType | undefined;
}

export interface CreateModelPackageOutput {
  readonly ModelPackageArn: string;
}

export interface CreateModelQualityJobDefinitionRequest {
  readonly JobDefinitionName: string;
  readonly ModelQualityBaselineConfig?: ModelQualityBaselineConfig | undefined;
  readonly ModelQualityAppSpecification: ModelQualityAppSpecification;
  readonly ModelQualityJobInput: ModelQualityJobInput;
  readonly ModelQualityJobOutputConfig: MonitoringOutputConfig;
  readonly JobResources: MonitoringResources;
  readonly NetworkConfig?: MonitoringNetworkConfig | undefined;
  readonly RoleArn: string;
  readonly StoppingCondition?: MonitoringStoppingCondition | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateModelQualityJobDefinitionResponse {
  readonly JobDefinitionArn: string;
}

export interface CreateMonitoringScheduleRequest {
  readonly MonitoringScheduleName: string;
  readonly MonitoringScheduleConfig: MonitoringScheduleConfig;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateMonitoringScheduleResponse {
  readonly MonitoringScheduleArn: string;
}

export interface CreateNotebookInstanceInput {
  readonly NotebookInstanceName: string;
  readonly InstanceType: InstanceType;
  readonly SubnetId?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly IpAddressType?: IPAddressType | undefined;
  readonly RoleArn: string;
  readonly KmsKeyId?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly LifecycleConfigName?: string | undefined;
  readonly DirectInternetAccess?: DirectInternetAccess | undefined;
  readonly VolumeSizeInGB?: number | undefined;
  readonly AcceleratorTypes?: readonly NotebookInstanceAcceleratorType[] | undefined;
  readonly DefaultCodeRepository?: string | undefined;
  readonly AdditionalCodeRepositories?: readonly string[] | undefined;
  readonly RootAccess?: RootAccess | undefined;
  readonly PlatformIdentifier?: string | undefined;
  readonly InstanceMetadataServiceConfiguration?: InstanceMetadataServiceConfiguration | undefined;
}

export interface CreateNotebookInstanceLifecycleConfigInput {
  readonly NotebookInstanceLifecycleConfigName: string;
  readonly OnCreate?: readonly NotebookInstanceLifecycleHook[] | undefined;
  readonly OnStart?: readonly NotebookInstanceLifecycleHook[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateNotebookInstanceLifecycleConfigOutput {
  readonly NotebookInstanceLifecycleConfigArn?: string | undefined;
}

export interface CreateNotebookInstanceOutput {
  readonly NotebookInstanceArn?: string | undefined;
}

export interface CreateOptimizationJobRequest {
  readonly OptimizationJobName: string;
  readonly RoleArn: string;
  readonly ModelSource: OptimizationJobModelSource;
  readonly DeploymentInstanceType: OptimizationJobDeploymentInstanceType;
  readonly MaxInstanceCount?: number | undefined;
  readonly OptimizationEnvironment?: Readonly<Record<string, string>> | undefined;
  readonly OptimizationConfigs: readonly OptimizationConfig[];
  readonly OutputConfig: OptimizationJobOutputConfig;
  readonly StoppingCondition: StoppingCondition;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VpcConfig?: OptimizationVpcConfig | undefined;
}

export interface CreateOptimizationJobResponse {
  readonly OptimizationJobArn: string;
}

export interface CreatePartnerAppPresignedUrlRequest {
  readonly Arn: string;
  readonly ExpiresInSeconds?: number | undefined;
  readonly SessionExpirationDurationInSeconds?: number | undefined;
}

export interface CreatePartnerAppPresignedUrlResponse {
  readonly Url?: string | undefined;
}

export interface CreatePartnerAppRequest {
  readonly Name: string;
  readonly Type: PartnerAppType;
  readonly ExecutionRoleArn: string;
  readonly KmsKeyId?: string | undefined;
  readonly MaintenanceConfig?: PartnerAppMaintenanceConfig | undefined;
  readonly Tier: string;
  readonly ApplicationConfig?: PartnerAppConfig | undefined;
  readonly AuthType: PartnerAppAuthType;
  readonly EnableIamSessionBasedIdentity?: boolean | undefined;
  readonly EnableAutoMinorVersionUpgrade?: boolean | undefined;
  readonly ClientToken?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreatePartnerAppResponse {
  readonly Arn?: string | undefined;
}

export interface CreatePipelineRequest {
  readonly PipelineName: string;
  readonly PipelineDisplayName?: string | undefined;
  readonly PipelineDefinition?: string | undefined;
  readonly PipelineDefinitionS3Location?: PipelineDefinitionS3Location | undefined;
  readonly PipelineDescription?: string | undefined;
  readonly ClientRequestToken: string;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ParallelismConfiguration?: ParallelismConfiguration | undefined;
}

export interface CreatePipelineResponse {
  readonly PipelineArn?: string | undefined;
}

export interface CreatePresignedDomainUrlRequest {
  readonly DomainId: string;
  readonly UserProfileName: string;
  readonly SessionExpirationDurationInSeconds?: number | undefined;
  readonly ExpiresInSeconds?: number | undefined;
  readonly SpaceName?: string | undefined;
  readonly LandingUri?: string | undefined;
}

export interface CreatePresignedDomainUrlResponse {
  readonly AuthorizedUrl?: string | undefined;
}

export interface CreatePresignedMlflowAppUrlRequest {
  readonly Arn: string;
  readonly ExpiresInSeconds?: number | undefined;
  readonly SessionExpirationDurationInSeconds?: number | undefined;
}

export interface CreatePresignedMlflowAppUrlResponse {
  readonly AuthorizedUrl?: string | undefined;
}

export interface CreatePresignedMlflowTrackingServerUrlRequest {
  readonly TrackingServerName: string;
  readonly ExpiresInSeconds?: number | undefined;
  readonly SessionExpirationDurationInSeconds?: number | undefined;
}

export interface CreatePresignedMlflowTrackingServerUrlResponse {
  readonly AuthorizedUrl?: string | undefined;
}

export interface CreatePresignedNotebookInstanceUrlInput {
  readonly NotebookInstanceName: string;
  readonly SessionExpirationDurationInSeconds?: number | undefined;
}

export interface CreatePresignedNotebookInstanceUrlOutput {
  readonly AuthorizedUrl?: string | undefined;
}

export interface CreateProcessingJobRequest {
  readonly ProcessingInputs?: readonly ProcessingInput[] | undefined;
  readonly ProcessingOutputConfig?: ProcessingOutputConfig | undefined;
  readonly ProcessingJobName: string;
  readonly ProcessingResources: ProcessingResources;
  readonly StoppingCondition?: ProcessingStoppingCondition | undefined;
  readonly AppSpecification: AppSpecification;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly NetworkConfig?: NetworkConfig | undefined;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ExperimentConfig?: ExperimentConfig | undefined;
}

export interface CreateProcessingJobResponse {
  readonly ProcessingJobArn: string;
}

export interface CreateProjectInput {
  readonly ProjectName: string;
  readonly ProjectDescription?: string | undefined;
  readonly ServiceCatalogProvisioningDetails?: ServiceCatalogProvisioningDetails | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly TemplateProviders?: readonly CreateTemplateProvider[] | undefined;
}

export interface CreateProjectOutput {
  readonly ProjectArn: string;
  readonly ProjectId: string;
}

export interface CreateSpaceRequest {
  readonly DomainId: string;
  readonly SpaceName: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SpaceSettings?: SpaceSettings | undefined;
  readonly OwnershipSettings?: OwnershipSettings | undefined;
  readonly SpaceSharingSettings?: SpaceSharingSettings | undefined;
  readonly SpaceDisplayName?: string | undefined;
}

export interface CreateSpaceResponse {
  readonly SpaceArn?: string | undefined;
}

export interface CreateStudioLifecycleConfigRequest {
  readonly StudioLifecycleConfigName: string;
  readonly StudioLifecycleConfigContent: string;
  readonly StudioLifecycleConfigAppType: StudioLifecycleConfigAppType;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateStudioLifecycleConfigResponse {
  readonly StudioLifecycleConfigArn?: string | undefined;
}

export interface CreateTemplateProvider {
  readonly CfnTemplateProvider?: CfnCreateTemplateProvider | undefined;
}

export interface CreateTrainingJobRequest {
  readonly TrainingJobName: string;
  readonly HyperParameters?: Readonly<Record<string, string>> | undefined;
  readonly AlgorithmSpecification?: AlgorithmSpecification | undefined;
  readonly RoleArn: string;
  readonly InputDataConfig?: readonly Channel[] | undefined;
  readonly OutputDataConfig: OutputDataConfig;
  readonly ResourceConfig?: ResourceConfig | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly StoppingCondition?: StoppingCondition | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly EnableInterContainerTrafficEncryption?: boolean | undefined;
  readonly EnableManagedSpotTraining?: boolean | undefined;
  readonly CheckpointConfig?: CheckpointConfig | undefined;
  readonly DebugHookConfig?: DebugHookConfig | undefined;
  readonly DebugRuleConfigurations?: readonly DebugRuleConfiguration[] | undefined;
  readonly TensorBoardOutputConfig?: TensorBoardOutputConfig | undefined;
  readonly ExperimentConfig?: ExperimentConfig | undefined;
  readonly ProfilerConfig?: ProfilerConfig | undefined;
  readonly ProfilerRuleConfigurations?: readonly ProfilerRuleConfiguration[] | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly RetryStrategy?: RetryStrategy | undefined;
  readonly RemoteDebugConfig?: RemoteDebugConfig | undefined;
  readonly InfraCheckConfig?: InfraCheckConfig | undefined;
  readonly SessionChainingConfig?: SessionChainingConfig | undefined;
  readonly ServerlessJobConfig?: ServerlessJobConfig | undefined;
  readonly MlflowConfig?: MlflowConfig | undefined;
  readonly ModelPackageConfig?: ModelPackageConfig | undefined;
}

export interface CreateTrainingJobResponse {
  readonly TrainingJobArn: string;
}

export interface CreateTrainingPlanRequest {
  readonly TrainingPlanName: string;
  readonly TrainingPlanOfferingId: string;
  readonly SpareInstanceCountPerUltraServer?: number | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateTrainingPlanResponse {
  readonly TrainingPlanArn: string;
}

export interface CreateTransformJobRequest {
  readonly TransformJobName: string;
  readonly ModelName: string;
  readonly MaxConcurrentTransforms?: number | undefined;
  readonly ModelClientConfig?: ModelClientConfig | undefined;
  readonly MaxPayloadInMB?: number | undefined;
  readonly BatchStrategy?: BatchStrategy | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly TransformInput: TransformInput;
  readonly TransformOutput: TransformOutput;
  readonly DataCaptureConfig?: BatchDataCaptureConfig | undefined;
  readonly TransformResources: TransformResources;
  readonly DataProcessing?: DataProcessing | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ExperimentConfig?: ExperimentConfig | undefined;
}

export interface CreateTransformJobResponse {
  readonly TransformJobArn: string;
}

export interface CreateTrialComponentRequest {
  readonly TrialComponentName: string;
  readonly DisplayName?: string | undefined;
  readonly Status?: TrialComponentStatus | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Parameters?: Readonly<Record<string, TrialComponentParameterValue>> | undefined;
  readonly InputArtifacts?: Readonly<Record<string, TrialComponentArtifact>> | undefined;
  readonly OutputArtifacts?: Readonly<Record<string, TrialComponentArtifact>> | undefined;
  readonly MetadataProperties?: MetadataProperties | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateTrialComponentResponse {
  readonly TrialComponentArn?: string | undefined;
}

export interface CreateTrialRequest {
  readonly TrialName: string;
  readonly DisplayName?: string | undefined;
  readonly ExperimentName: string;
  readonly MetadataProperties?: MetadataProperties | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateTrialResponse {
  readonly TrialArn?: string | undefined;
}

export interface CreateUserProfileRequest {
  readonly DomainId: string;
  readonly UserProfileName: string;
  readonly SingleSignOnUserIdentifier?: string | undefined;
  readonly SingleSignOnUserValue?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly UserSettings?: UserSettings | undefined;
}

export interface CreateUserProfileResponse {
  readonly UserProfileArn?: string | undefined;
}

export interface CreateWorkforceRequest {
  readonly CognitoConfig?: CognitoConfig | undefined;
  readonly OidcConfig?: OidcConfig | undefined;
  readonly SourceIpConfig?: SourceIpConfig | undefined;
  readonly WorkforceName: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly WorkforceVpcConfig?: WorkforceVpcConfigRequest | undefined;
  readonly IpAddressType?: WorkforceIpAddressType | undefined;
}

export interface CreateWorkforceResponse {
  readonly WorkforceArn: string;
}

export interface CreateWorkteamRequest {
  readonly WorkteamName: string;
  readonly WorkforceName?: string | undefined;
  readonly MemberDefinitions: readonly MemberDefinition[];
  readonly Description: string;
  readonly NotificationConfiguration?: NotificationConfiguration | undefined;
  readonly WorkerAccessConfiguration?: WorkerAccessConfiguration | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface CreateWorkteamResponse {
  readonly WorkteamArn?: string | undefined;
}

export type CrossAccountFilterOption = "SameAccount" | "CrossAccount";

export interface CustomFileSystem {
  readonly EFSFileSystem?: EFSFileSystem | undefined;
  readonly FSxLustreFileSystem?: FSxLustreFileSystem | undefined;
  readonly S3FileSystem?: S3FileSystem | undefined;
}

export interface CustomFileSystemConfig {
  readonly EFSFileSystemConfig?: EFSFileSystemConfig | undefined;
  readonly FSxLustreFileSystemConfig?: FSxLustreFileSystemConfig | undefined;
  readonly S3FileSystemConfig?: S3FileSystemConfig | undefined;
}

export interface CustomImage {
  readonly ImageName: string;
  readonly ImageVersionNumber?: number | undefined;
  readonly AppImageConfigName: string;
}

export interface CustomPosixUserConfig {
  readonly Uid: number;
  readonly Gid: number;
}

export type CustomizationTechnique = "SFT" | "DPO" | "RLVR" | "RLAIF";

export interface CustomizedMetricSpecification {
  readonly MetricName?: string | undefined;
  readonly Namespace?: string | undefined;
  readonly Statistic?: Statistic | undefined;
}

export interface DataCaptureConfig {
  readonly EnableCapture?: boolean | undefined;
  readonly InitialSamplingPercentage: number;
  readonly DestinationS3Uri: string;
  readonly KmsKeyId?: string | undefined;
  readonly CaptureOptions: readonly CaptureOption[];
  readonly CaptureContentTypeHeader?: CaptureContentTypeHeader | undefined;
}

export interface DataCaptureConfigSummary {
  readonly EnableCapture: boolean;
  readonly CaptureStatus: CaptureStatus;
  readonly CurrentSamplingPercentage: number;
  readonly DestinationS3Uri: string;
  readonly KmsKeyId: string;
}

export interface DataCatalogConfig {
  readonly TableName: string;
  readonly Catalog: string;
  readonly Database: string;
}

export type DataDistributionType = "FullyReplicated" | "ShardedByS3Key";

export interface DataProcessing {
  readonly InputFilter?: string | undefined;
  readonly OutputFilter?: string | undefined;
  readonly JoinSource?: JoinSource | undefined;
}

export interface DataQualityAppSpecification {
  readonly ImageUri: string;
  readonly ContainerEntrypoint?: readonly string[] | undefined;
  readonly ContainerArguments?: readonly string[] | undefined;
  readonly RecordPreprocessorSourceUri?: string | undefined;
  readonly PostAnalyticsProcessorSourceUri?: string | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
}

export interface DataQualityBaselineConfig {
  readonly BaseliningJobName?: string | undefined;
  readonly ConstraintsResource?: MonitoringConstraintsResource | undefined;
  readonly StatisticsResource?: MonitoringStatisticsResource | undefined;
}

export interface DataQualityJobInput {
  readonly EndpointInput?: EndpointInput | undefined;
  readonly BatchTransformInput?: BatchTransformInput | undefined;
}

export interface DataSource {
  readonly S3DataSource?: S3DataSource | undefined;
  readonly FileSystemDataSource?: FileSystemDataSource | undefined;
  readonly DatasetSource?: DatasetSource | undefined;
}

export type DataSourceName = "SalesforceGenie" | "Snowflake";

export interface DatasetDefinition {
  readonly AthenaDatasetDefinition?: AthenaDatasetDefinition | undefined;
  readonly RedshiftDatasetDefinition?: RedshiftDatasetDefinition | undefined;
  readonly LocalPath?: string | undefined;
  readonly DataDistributionType?: DataDistributionType | undefined;
  readonly InputMode?: InputMode | undefined;
}

export interface DatasetSource {
  readonly DatasetArn: string;
}

export interface DebugHookConfig {
  readonly LocalPath?: string | undefined;
  readonly S3OutputPath: string;
  readonly HookParameters?: Readonly<Record<string, string>> | undefined;
  readonly CollectionConfigurations?: readonly CollectionConfiguration[] | undefined;
}

export interface DebugRuleConfiguration {
  readonly RuleConfigurationName: string;
  readonly LocalPath?: string | undefined;
  readonly S3OutputPath?: string | undefined;
  readonly RuleEvaluatorImage: string;
  readonly InstanceType?: ProcessingInstanceType | undefined;
  readonly VolumeSizeInGB?: number | undefined;
  readonly RuleParameters?: Readonly<Record<string, string>> | undefined;
}

export interface DebugRuleEvaluationStatus {
  readonly RuleConfigurationName?: string | undefined;
  readonly RuleEvaluationJobArn?: string | undefined;
  readonly RuleEvaluationStatus?: RuleEvaluationStatus | undefined;
  readonly StatusDetails?: string | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export type DeepHealthCheckType = "InstanceStress" | "InstanceConnectivity";

export interface DefaultEbsStorageSettings {
  readonly DefaultEbsVolumeSizeInGb: number;
  readonly MaximumEbsVolumeSizeInGb: number;
}

export interface DefaultSpaceSettings {
  readonly ExecutionRole?: string | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly JupyterServerAppSettings?: JupyterServerAppSettings | undefined;
  readonly KernelGatewayAppSettings?: KernelGatewayAppSettings | undefined;
  readonly JupyterLabAppSettings?: JupyterLabAppSettings | undefined;
  readonly SpaceStorageSettings?: DefaultSpaceStorageSettings | undefined;
  readonly CustomPosixUserConfig?: CustomPosixUserConfig | undefined;
  readonly CustomFileSystemConfigs?: readonly CustomFileSystemConfig[] | undefined;
}

export interface DefaultSpaceStorageSettings {
  readonly DefaultEbsStorageSettings?: DefaultEbsStorageSettings | undefined;
}

export interface DeleteAIBenchmarkJobRequest {
  readonly AIBenchmarkJobName: string;
}

export interface DeleteAIBenchmarkJobResponse {
  readonly AIBenchmarkJobArn?: string | undefined;
}

export interface DeleteAIRecommendationJobRequest {
  readonly AIRecommendationJobName: string;
}

export interface DeleteAIRecommendationJobResponse {
  readonly AIRecommendationJobArn?: string | undefined;
}

export interface DeleteAIWorkloadConfigRequest {
  readonly AIWorkloadConfigName: string;
}

export interface DeleteAIWorkloadConfigResponse {
  readonly AIWorkloadConfigArn?: string | undefined;
}

export interface DeleteActionRequest {
  readonly ActionName: string;
}

export interface DeleteActionResponse {
  readonly ActionArn?: string | undefined;
}

export interface DeleteAlgorithmInput {
  readonly AlgorithmName: string;
}

export interface DeleteAppImageConfigRequest {
  readonly AppImageConfigName: string;
}

export interface DeleteAppRequest {
  readonly DomainId: string;
  readonly UserProfileName?: string | undefined;
  readonly SpaceName?: string | undefined;
  readonly AppType: AppType;
  readonly AppName: string;
}

export interface DeleteArtifactRequest {
  readonly ArtifactArn?: string | undefined;
  readonly Source?: ArtifactSource | undefined;
}

export interface DeleteArtifactResponse {
  readonly ArtifactArn?: string | undefined;
}

export interface DeleteAssociationRequest {
  readonly SourceArn: string;
  readonly DestinationArn: string;
}

export interface DeleteAssociationResponse {
  readonly SourceArn?: string | undefined;
  readonly DestinationArn?: string | undefined;
}

export interface DeleteClusterRequest {
  readonly ClusterName: string;
}

export interface DeleteClusterResponse {
  readonly ClusterArn: string;
}

export interface DeleteClusterSchedulerConfigRequest {
  readonly ClusterSchedulerConfigId: string;
}

export interface DeleteCodeRepositoryInput {
  readonly CodeRepositoryName: string;
}

export interface DeleteCompilationJobRequest {
  readonly CompilationJobName: string;
}

export interface DeleteComputeQuotaRequest {
  readonly ComputeQuotaId: string;
}

export interface DeleteContextRequest {
  readonly ContextName: string;
}

export interface DeleteContextResponse {
  readonly ContextArn?: string | undefined;
}

export interface DeleteDataQualityJobDefinitionRequest {
  readonly JobDefinitionName: string;
}

export interface DeleteDeviceFleetRequest {
  readonly DeviceFleetName: string;
}

export interface DeleteDomainRequest {
  readonly DomainId: string;
  readonly RetentionPolicy?: RetentionPolicy | undefined;
}

export interface DeleteEdgeDeploymentPlanRequest {
  readonly EdgeDeploymentPlanName: string;
}

export interface DeleteEdgeDeploymentStageRequest {
  readonly EdgeDeploymentPlanName: string;
  readonly StageName: string;
}

export interface DeleteEndpointConfigInput {
  readonly EndpointConfigName: string;
}

export interface DeleteEndpointInput {
  readonly EndpointName: string;
}

export interface DeleteExperimentRequest {
  readonly ExperimentName: string;
}

export interface DeleteExperimentResponse {
  readonly ExperimentArn?: string | undefined;
}

export interface DeleteFeatureGroupRequest {
  readonly FeatureGroupName: string;
}

export interface DeleteFlowDefinitionRequest {
  readonly FlowDefinitionName: string;
}

export type DeleteFlowDefinitionResponse = Readonly<Record<string, never>>;

export interface DeleteHubContentReferenceRequest {
  readonly HubName: string;
  readonly HubContentType: HubContentType;
  readonly HubContentName: string;
}

export interface DeleteHubContentRequest {
  readonly HubName: string;
  readonly HubContentType: HubContentType;
  readonly HubContentName: string;
  readonly HubContentVersion: string;
}

export interface DeleteHubRequest {
  readonly HubName: string;
}

export interface DeleteHumanTaskUiRequest {
  readonly HumanTaskUiName: string;
}

export type DeleteHumanTaskUiResponse = Readonly<Record<string, never>>;

export interface DeleteHyperParameterTuningJobRequest {
  readonly HyperParameterTuningJobName: string;
}

export interface DeleteImageRequest {
  readonly ImageName: string;
}

export type DeleteImageResponse = Readonly<Record<string, never>>;

export interface DeleteImageVersionRequest {
  readonly ImageName: string;
  readonly Version?: number | undefined;
  readonly Alias?: string | undefined;
}

export type DeleteImageVersionResponse = Readonly<Record<string, never>>;

export interface DeleteInferenceComponentInput {
  readonly InferenceComponentName: string;
}

export interface DeleteInferenceExperimentRequest {
  readonly Name: string;
}

export interface DeleteInferenceExperimentResponse {
  readonly InferenceExperimentArn: string;
}

export interface DeleteMlflowAppRequest {
  readonly Arn: string;
}

export interface DeleteMlflowAppResponse {
  readonly Arn?: string | undefined;
}

export interface DeleteMlflowTrackingServerRequest {
  readonly TrackingServerName: string;
}

export interface DeleteMlflowTrackingServerResponse {
  readonly TrackingServerArn?: string | undefined;
}

export interface DeleteModelBiasJobDefinitionRequest {
  readonly JobDefinitionName: string;
}

export interface DeleteModelCardRequest {
  readonly ModelCardName: string;
}

export interface DeleteModelExplainabilityJobDefinitionRequest {
  readonly JobDefinitionName: string;
}

export interface DeleteModelInput {
  readonly ModelName: string;
}

export interface DeleteModelPackageGroupInput {
  readonly ModelPackageGroupName: string;
}

export interface DeleteModelPackageGroupPolicyInput {
  readonly ModelPackageGroupName: string;
}

export interface DeleteModelPackageInput {
  readonly ModelPackageName: string;
}

export interface DeleteModelQualityJobDefinitionRequest {
  readonly JobDefinitionName: string;
}

export interface DeleteMonitoringScheduleRequest {
  readonly MonitoringScheduleName: string;
}

export interface DeleteNotebookInstanceInput {
  readonly NotebookInstanceName: string;
}

export interface DeleteNotebookInstanceLifecycleConfigInput {
  readonly NotebookInstanceLifecycleConfigName: string;
}

export interface DeleteOptimizationJobRequest {
  readonly OptimizationJobName: string;
}

export interface DeletePartnerAppRequest {
  readonly Arn: string;
  readonly ClientToken?: string | undefined;
}

export interface DeletePartnerAppResponse {
  readonly Arn?: string | undefined;
}

export interface DeletePipelineRequest {
  readonly PipelineName: string;
  readonly ClientRequestToken: string;
}

export interface DeletePipelineResponse {
  readonly PipelineArn?: string | undefined;
}

export interface DeleteProcessingJobRequest {
  readonly ProcessingJobName: string;
}

export interface DeleteProjectInput {
  readonly ProjectName: string;
}

export interface DeleteSpaceRequest {
  readonly DomainId: string;
  readonly SpaceName: string;
}

export interface DeleteStudioLifecycleConfigRequest {
  readonly StudioLifecycleConfigName: string;
}

export interface DeleteTagsInput {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}

export type DeleteTagsOutput = Readonly<Record<string, never>>;

export interface DeleteTrainingJobRequest {
  readonly TrainingJobName: string;
}

export interface DeleteTrialComponentRequest {
  readonly TrialComponentName: string;
}

export interface DeleteTrialComponentResponse {
  readonly TrialComponentArn?: string | undefined;
}

export interface DeleteTrialRequest {
  readonly TrialName: string;
}

export interface DeleteTrialResponse {
  readonly TrialArn?: string | undefined;
}

export interface DeleteUserProfileRequest {
  readonly DomainId: string;
  readonly UserProfileName: string;
}

export interface DeleteWorkforceRequest {
  readonly WorkforceName: string;
}

export type DeleteWorkforceResponse = Readonly<Record<string, never>>;

export interface DeleteWorkteamRequest {
  readonly WorkteamName: string;
}

export interface DeleteWorkteamResponse {
  readonly Success: boolean;
}

export interface DeployedImage {
  readonly SpecifiedImage?: string | undefined;
  readonly ResolvedImage?: string | undefined;
  readonly ResolutionTime?: Instant | undefined;
}

export interface DeploymentConfig {
  readonly BlueGreenUpdatePolicy?: BlueGreenUpdatePolicy | undefined;
  readonly RollingUpdatePolicy?: RollingUpdatePolicy | undefined;
  readonly AutoRollbackConfiguration?: AutoRollbackConfig | undefined;
}

export interface DeploymentConfiguration {
  readonly RollingUpdatePolicy?: RollingDeploymentPolicy | undefined;
  readonly WaitIntervalInSeconds?: number | undefined;
  readonly AutoRollbackConfiguration?: readonly AlarmDetails[] | undefined;
}

export interface DeploymentRecommendation {
  readonly RecommendationStatus: RecommendationStatus;
  readonly RealTimeInferenceRecommendations?: readonly RealTimeInferenceRecommendation[] | undefined;
}

export interface DeploymentStage {
  readonly StageName: string;
  readonly DeviceSelectionConfig: DeviceSelectionConfig;
  readonly DeploymentConfig?: EdgeDeploymentConfig | undefined;
}

export interface DeploymentStageStatusSummary {
  readonly StageName: string;
  readonly DeviceSelectionConfig: DeviceSelectionConfig;
  readonly DeploymentConfig: EdgeDeploymentConfig;
  readonly DeploymentStatus: EdgeDeploymentStatus;
}

export interface DeregisterDevicesRequest {
  readonly DeviceFleetName: string;
  readonly DeviceNames: readonly string[];
}

export interface DerivedInformation {
  readonly DerivedDataInputConfig?: string | undefined;
}

export interface DescribeAIBenchmarkJobRequest {
  readonly AIBenchmarkJobName: string;
}

export interface DescribeAIBenchmarkJobResponse {
  readonly AIBenchmarkJobName: string;
  readonly AIBenchmarkJobArn: string;
  readonly AIBenchmarkJobStatus: AIBenchmarkJobStatus;
  readonly FailureReason?: string | undefined;
  readonly BenchmarkTarget: AIBenchmarkTarget;
  readonly OutputConfig: AIBenchmarkOutputResult;
  readonly AIWorkloadConfigIdentifier: string;
  readonly RoleArn: string;
  readonly NetworkConfig?: AIBenchmarkNetworkConfig | undefined;
  readonly CreationTime: Instant;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface DescribeAIRecommendationJobRequest {
  readonly AIRecommendationJobName: string;
}

export interface DescribeAIRecommendationJobResponse {
  readonly AIRecommendationJobName: string;
  readonly AIRecommendationJobArn: string;
  readonly AIRecommendationJobStatus: AIRecommendationJobStatus;
  readonly FailureReason?: string | undefined;
  readonly ModelSource: AIModelSource;
  readonly OutputConfig: AIRecommendationOutputResult;
  readonly InferenceSpecification?: AIRecommendationInferenceSpecification | undefined;
  readonly AIWorkloadConfigIdentifier: string;
  readonly OptimizeModel?: boolean | undefined;
  readonly PerformanceTarget?: AIRecommendationPerformanceTarget | undefined;
  readonly Recommendations?: readonly AIRecommendation[] | undefined;
  readonly RoleArn: string;
  readonly ComputeSpec?: AIRecommendationComputeSpec | undefined;
  readonly CreationTime: Instant;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface DescribeAIWorkloadConfigRequest {
  readonly AIWorkloadConfigName: string;
}

export interface DescribeAIWorkloadConfigResponse {
  readonly AIWorkloadConfigName: string;
  readonly AIWorkloadConfigArn: string;
  readonly DatasetConfig?: AIDatasetConfig | undefined;
  readonly AIWorkloadConfigs?: AIWorkloadConfigs | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly CreationTime: Instant;
}

export interface DescribeActionRequest {
  readonly ActionName: string;
}

export interface DescribeActionResponse {
  readonly ActionName?: string | undefined;
  readonly ActionArn?: string | undefined;
  readonly Source?: ActionSource | undefined;
  readonly ActionType?: string | undefined;
  readonly Description?: string | undefined;
  readonly Status?: ActionStatus | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly MetadataProperties?: MetadataProperties | undefined;
  readonly LineageGroupArn?: string | undefined;
}

export interface DescribeAlgorithmInput {
  readonly AlgorithmName: string;
}

export interface DescribeAlgorithmOutput {
  readonly AlgorithmName: string;
  readonly AlgorithmArn: string;
  readonly AlgorithmDescription?: string | undefined;
  readonly CreationTime: Instant;
  readonly TrainingSpecification: TrainingSpecification;
  readonly InferenceSpecification?: InferenceSpecification | undefined;
  readonly ValidationSpecification?: AlgorithmValidationSpecification | undefined;
  readonly AlgorithmStatus: AlgorithmStatus;
  readonly AlgorithmStatusDetails: AlgorithmStatusDetails;
  readonly ProductId?: string | undefined;
  readonly CertifyForMarketplace?: boolean | undefined;
}

export interface DescribeAppImageConfigRequest {
  readonly AppImageConfigName: string;
}

export interface DescribeAppImageConfigResponse {
  readonly AppImageConfigArn?: string | undefined;
  readonly AppImageConfigName?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly KernelGatewayImageConfig?: KernelGatewayImageConfig | undefined;
  readonly JupyterLabAppImageConfig?: JupyterLabAppImageConfig | undefined;
  readonly CodeEditorAppImageConfig?: CodeEditorAppImageConfig | undefined;
}

export interface DescribeAppRequest {
  readonly DomainId: string;
  readonly UserProfileName?: string | undefined;
  readonly SpaceName?: string | undefined;
  readonly AppType: AppType;
  readonly AppName: string;
}

export interface DescribeAppResponse {
  readonly AppArn?: string | undefined;
  readonly AppType?: AppType | undefined;
  readonly AppName?: string | undefined;
  readonly DomainId?: string | undefined;
  readonly UserProfileName?: string | undefined;
  readonly SpaceName?: string | undefined;
  readonly Status?: AppStatus | undefined;
  readonly EffectiveTrustedIdentityPropagationStatus?: FeatureStatus | undefined;
  readonly RecoveryMode?: boolean | undefined;
  readonly LastHealthCheckTimestamp?: Instant | undefined;
  readonly LastUserActivityTimestamp?: Instant | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly FailureReason?: string | undefined;
  readonly ResourceSpec?: ResourceSpec | undefined;
  readonly BuiltInLifecycleConfigArn?: string | undefined;
}

export interface DescribeArtifactRequest {
  readonly ArtifactArn: string;
}

export interface DescribeArtifactResponse {
  readonly ArtifactName?: string | undefined;
  readonly ArtifactArn?: string | undefined;
  readonly Source?: ArtifactSource | undefined;
  readonly ArtifactType?: string | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly MetadataProperties?: MetadataProperties | undefined;
  readonly LineageGroupArn?: string | undefined;
}

export interface DescribeAutoMLJobRequest {
  readonly AutoMLJobName: string;
}

export interface DescribeAutoMLJobResponse {
  readonly AutoMLJobName: string;
  readonly AutoMLJobArn: string;
  readonly InputDataConfig: readonly AutoMLChannel[];
  readonly OutputDataConfig: AutoMLOutputDataConfig;
  readonly RoleArn: string;
  readonly AutoMLJobObjective?: AutoMLJobObjective | undefined;
  readonly ProblemType?: ProblemType | undefined;
  readonly AutoMLJobConfig?: AutoMLJobConfig | undefined;
  readonly CreationTime: Instant;
  readonly EndTime?: Instant | undefined;
  readonly LastModifiedTime: Instant;
  readonly FailureReason?: string | undefined;
  readonly PartialFailureReasons?: readonly AutoMLPartialFailureReason[] | undefined;
  readonly BestCandidate?: AutoMLCandidate | undefined;
  readonly AutoMLJobStatus: AutoMLJobStatus;
  readonly AutoMLJobSecondaryStatus: AutoMLJobSecondaryStatus;
  readonly GenerateCandidateDefinitionsOnly?: boolean | undefined;
  readonly AutoMLJobArtifacts?: AutoMLJobArtifacts | undefined;
  readonly ResolvedAttributes?: ResolvedAttributes | undefined;
  readonly ModelDeployConfig?: ModelDeployConfig | undefined;
  readonly ModelDeployResult?: ModelDeployResult | undefined;
}

export interface DescribeAutoMLJobV2Request {
  readonly AutoMLJobName: string;
}

export interface DescribeAutoMLJobV2Response {
  readonly AutoMLJobName: string;
  readonly AutoMLJobArn: string;
  readonly AutoMLJobInputDataConfig: readonly AutoMLJobChannel[];
  readonly OutputDataConfig: AutoMLOutputDataConfig;
  readonly RoleArn: string;
  readonly AutoMLJobObjective?: AutoMLJobObjective | undefined;
  readonly AutoMLProblemTypeConfig?: AutoMLProblemTypeConfig | undefined;
  readonly AutoMLProblemTypeConfigName?: AutoMLProblemTypeConfigName | undefined;
  readonly CreationTime: Instant;
  readonly EndTime?: Instant | undefined;
  readonly LastModifiedTime: Instant;
  readonly FailureReason?: string | undefined;
  readonly PartialFailureReasons?: readonly AutoMLPartialFailureReason[] | undefined;
  readonly BestCandidate?: AutoMLCandidate | undefined;
  readonly AutoMLJobStatus: AutoMLJobStatus;
  readonly AutoMLJobSecondaryStatus: AutoMLJobSecondaryStatus;
  readonly AutoMLJobArtifacts?: AutoMLJobArtifacts | undefined;
  readonly ResolvedAttributes?: AutoMLResolvedAttributes | undefined;
  readonly ModelDeployConfig?: ModelDeployConfig | undefined;
  readonly ModelDeployResult?: ModelDeployResult | undefined;
  readonly DataSplitConfig?: AutoMLDataSplitConfig | undefined;
  readonly SecurityConfig?: AutoMLSecurityConfig | undefined;
  readonly AutoMLComputeConfig?: AutoMLComputeConfig | undefined;
}

export interface DescribeClusterEventRequest {
  readonly EventId: string;
  readonly ClusterName: string;
}

export interface DescribeClusterEventResponse {
  readonly EventDetails?: ClusterEventDetail | undefined;
}

export interface DescribeClusterNodeRequest {
  readonly ClusterName: string;
  readonly NodeId?: string | undefined;
  readonly NodeLogicalId?: string | undefined;
}

export interface DescribeClusterNodeResponse {
  readonly NodeDetails: ClusterNodeDetails;
}

export interface DescribeClusterRequest {
  readonly ClusterName: string;
}

export interface DescribeClusterResponse {
  readonly ClusterArn: string;
  readonly ClusterName?: string | undefined;
  readonly ClusterStatus: ClusterStatus;
  readonly CreationTime?: Instant | undefined;
  readonly FailureMessage?: string | undefined;
  readonly InstanceGroups: readonly ClusterInstanceGroupDetails[];
  readonly RestrictedInstanceGroups?: readonly ClusterRestrictedInstanceGroupDetails[] | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly Orchestrator?: ClusterOrchestrator | undefined;
  readonly TieredStorageConfig?: ClusterTieredStorageConfig | undefined;
  readonly NodeRecovery?: ClusterNodeRecovery | undefined;
  readonly NodeProvisioningMode?: ClusterNodeProvisioningMode | undefined;
  readonly ClusterRole?: string | undefined;
  readonly AutoScaling?: ClusterAutoScalingConfigOutput | undefined;
}

export interface DescribeClusterSchedulerConfigRequest {
  readonly ClusterSchedulerConfigId: string;
  readonly ClusterSchedulerConfigVersion?: number | undefined;
}

export interface DescribeClusterSchedulerConfigResponse {
  readonly ClusterSchedulerConfigArn: string;
  readonly ClusterSchedulerConfigId: string;
  readonly Name: string;
  readonly ClusterSchedulerConfigVersion: number;
  readonly Status: SchedulerResourceStatus;
  readonly FailureReason?: string | undefined;
  readonly StatusDetails?: Readonly<Record<string, SchedulerResourceStatus>> | undefined;
  readonly ClusterArn?: string | undefined;
  readonly SchedulerConfig?: SchedulerConfig | undefined;
  readonly Description?: string | undefined;
  readonly CreationTime: Instant;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
}

export interface DescribeCodeRepositoryInput {
  readonly CodeRepositoryName: string;
}

export interface DescribeCodeRepositoryOutput {
  readonly CodeRepositoryName: string;
  readonly CodeRepositoryArn: string;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly GitConfig?: GitConfig | undefined;
}

export interface DescribeCompilationJobRequest {
  readonly CompilationJobName: string;
}

export interface DescribeCompilationJobResponse {
  readonly CompilationJobName: string;
  readonly CompilationJobArn: string;
  readonly CompilationJobStatus: CompilationJobStatus;
  readonly CompilationStartTime?: Instant | undefined;
  readonly CompilationEndTime?: Instant | undefined;
  readonly StoppingCondition: StoppingCondition;
  readonly InferenceImage?: string | undefined;
  readonly ModelPackageVersionArn?: string | undefined;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly FailureReason: string;
  readonly ModelArtifacts: ModelArtifacts;
  readonly ModelDigests?: ModelDigests | undefined;
  readonly RoleArn: string;
  readonly InputConfig: InputConfig;
  readonly OutputConfig: OutputConfig;
  readonly VpcConfig?: NeoVpcConfig | undefined;
  readonly DerivedInformation?: DerivedInformation | undefined;
}

export interface DescribeComputeQuotaRequest {
  readonly ComputeQuotaId: string;
  readonly ComputeQuotaVersion?: number | undefined;
}

export interface DescribeComputeQuotaResponse {
  readonly ComputeQuotaArn: string;
  readonly ComputeQuotaId: string;
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly ComputeQuotaVersion: number;
  readonly Status: SchedulerResourceStatus;
  readonly FailureReason?: string | undefined;
  readonly ClusterArn?: string | undefined;
  readonly ComputeQuotaConfig?: ComputeQuotaConfig | undefined;
  readonly ComputeQuotaTarget: ComputeQuotaTarget;
  readonly ActivationState?: ActivationState | undefined;
  readonly CreationTime: Instant;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
}

export interface DescribeContextRequest {
  readonly ContextName: string;
}

export interface DescribeContextResponse {
  readonly ContextName?: string | undefined;
  readonly ContextArn?: string | undefined;
  readonly Source?: ContextSource | undefined;
  readonly ContextType?: string | undefined;
  readonly Description?: string | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly LineageGroupArn?: string | undefined;
}

export interface DescribeDataQualityJobDefinitionRequest {
  readonly JobDefinitionName: string;
}

export interface DescribeDataQualityJobDefinitionResponse {
  readonly JobDefinitionArn: string;
  readonly JobDefinitionName: string;
  readonly CreationTime: Instant;
  readonly DataQualityBaselineConfig?: DataQualityBaselineConfig | undefined;
  readonly DataQualityAppSpecification: DataQualityAppSpecification;
  readonly DataQualityJobInput: DataQualityJobInput;
  readonly DataQualityJobOutputConfig: MonitoringOutputConfig;
  readonly JobResources: MonitoringResources;
  readonly NetworkConfig?: MonitoringNetworkConfig | undefined;
  readonly RoleArn: string;
  readonly StoppingCondition?: MonitoringStoppingCondition | undefined;
}

export interface DescribeDeviceFleetRequest {
  readonly DeviceFleetName: string;
}

export interface DescribeDeviceFleetResponse {
  readonly DeviceFleetName: string;
  readonly DeviceFleetArn: string;
  readonly OutputConfig: EdgeOutputConfig;
  readonly Description?: string | undefined;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly RoleArn?: string | undefined;
  readonly IotRoleAlias?: string | undefined;
}

export interface DescribeDeviceRequest {
  readonly NextToken?: string | undefined;
  readonly DeviceName: string;
  readonly DeviceFleetName: string;
}

export interface DescribeDeviceResponse {
  readonly DeviceArn?: string | undefined;
  readonly DeviceName: string;
  readonly Description?: string | undefined;
  readonly DeviceFleetName: string;
  readonly IotThingName?: string | undefined;
  readonly RegistrationTime: Instant;
  readonly LatestHeartbeat?: Instant | undefined;
  readonly Models?: readonly EdgeModel[] | undefined;
  readonly MaxModels?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly AgentVersion?: string | undefined;
}

export interface DescribeDomainRequest {
  readonly DomainId: string;
}

export interface DescribeDomainResponse {
  readonly DomainArn?: string | undefined;
  readonly DomainId?: string | undefined;
  readonly DomainName?: string | undefined;
  readonly HomeEfsFileSystemId?: string | undefined;
  readonly SingleSignOnManagedApplicationInstanceId?: string | undefined;
  readonly SingleSignOnApplicationArn?: string | undefined;
  readonly Status?: DomainStatus | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly FailureReason?: string | undefined;
  readonly SecurityGroupIdForDomainBoundary?: string | undefined;
  readonly AuthMode?: AuthMode | undefined;
  readonly DefaultUserSettings?: UserSettings | undefined;
  readonly DomainSettings?: DomainSettings | undefined;
  readonly AppNetworkAccessType?: AppNetworkAccessType | undefined;
  readonly HomeEfsFileSystemKmsKeyId?: string | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly Url?: string | undefined;
  readonly VpcId?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly AppSecurityGroupManagement?: AppSecurityGroupManagement | undefined;
  readonly TagPropagation?: TagPropagation | undefined;
  readonly DefaultSpaceSettings?: DefaultSpaceSettings | undefined;
}

export interface DescribeEdgeDeploymentPlanRequest {
  readonly EdgeDeploymentPlanName: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeEdgeDeploymentPlanResponse {
  readonly EdgeDeploymentPlanArn: string;
  readonly EdgeDeploymentPlanName: string;
  readonly ModelConfigs: readonly EdgeDeploymentModelConfig[];
  readonly DeviceFleetName: string;
  readonly EdgeDeploymentSuccess?: number | undefined;
  readonly EdgeDeploymentPending?: number | undefined;
  readonly EdgeDeploymentFailed?: number | undefined;
  readonly Stages: readonly DeploymentStageStatusSummary[];
  readonly NextToken?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface DescribeEdgePackagingJobRequest {
  readonly EdgePackagingJobName: string;
}

export interface DescribeEdgePackagingJobResponse {
  readonly EdgePackagingJobArn: string;
  readonly EdgePackagingJobName: string;
  readonly CompilationJobName?: string | undefined;
  readonly ModelName?: string | undefined;
  readonly ModelVersion?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly OutputConfig?: EdgeOutputConfig | undefined;
  readonly ResourceKey?: string | undefined;
  readonly EdgePackagingJobStatus: EdgePackagingJobStatus;
  readonly EdgePackagingJobStatusMessage?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly ModelArtifact?: string | undefined;
  readonly ModelSignature?: string | undefined;
  readonly PresetDeploymentOutput?: EdgePresetDeploymentOutput | undefined;
}

export interface DescribeEndpointConfigInput {
  readonly EndpointConfigName: string;
}

export interface DescribeEndpointConfigOutput {
  readonly EndpointConfigName: string;
  readonly EndpointConfigArn: string;
  readonly ProductionVariants: readonly ProductionVariant[];
  readonly DataCaptureConfig?: DataCaptureConfig | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly CreationTime: Instant;
  readonly AsyncInferenceConfig?: AsyncInferenceConfig | undefined;
  readonly ExplainerConfig?: ExplainerConfig | undefined;
  readonly ShadowProductionVariants?: readonly ProductionVariant[] | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly MetricsConfig?: MetricsConfig | undefined;
}

export interface DescribeEndpointInput {
  readonly EndpointName: string;
}

export interface DescribeEndpointOutput {
  readonly EndpointName: string;
  readonly EndpointArn: string;
  readonly EndpointConfigName?: string | undefined;
  readonly ProductionVariants?: readonly ProductionVariantSummary[] | undefined;
  readonly DataCaptureConfig?: DataCaptureConfigSummary | undefined;
  readonly EndpointStatus: EndpointStatus;
  readonly FailureReason?: string | undefined;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly LastDeploymentConfig?: DeploymentConfig | undefined;
  readonly AsyncInferenceConfig?: AsyncInferenceConfig | undefined;
  readonly PendingDeploymentSummary?: PendingDeploymentSummary | undefined;
  readonly ExplainerConfig?: ExplainerConfig | undefined;
  readonly ShadowProductionVariants?: readonly ProductionVariantSummary[] | undefined;
  readonly MetricsConfig?: MetricsConfig | undefined;
}

export interface DescribeExperimentRequest {
  readonly ExperimentName: string;
}

export interface DescribeExperimentResponse {
  readonly ExperimentName?: string | undefined;
  readonly ExperimentArn?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly Source?: ExperimentSource | undefined;
  readonly Description?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
}

export interface DescribeFeatureGroupRequest {
  readonly FeatureGroupName: string;
  readonly NextToken?: string | undefined;
}

export interface DescribeFeatureGroupResponse {
  readonly FeatureGroupArn: string;
  readonly FeatureGroupName: string;
  readonly RecordIdentifierFeatureName: string;
  readonly EventTimeFeatureName: string;
  readonly FeatureDefinitions: readonly FeatureDefinition[];
  readonly CreationTime: Instant;
  readonly LastModifiedTime?: Instant | undefined;
  readonly OnlineStoreConfig?: OnlineStoreConfig | undefined;
  readonly OfflineStoreConfig?: OfflineStoreConfig | undefined;
  readonly ThroughputConfig?: ThroughputConfigDescription | undefined;
  readonly RoleArn?: string | undefined;
  readonly FeatureGroupStatus?: FeatureGroupStatus | undefined;
  readonly OfflineStoreStatus?: OfflineStoreStatus | undefined;
  readonly LastUpdateStatus?: LastUpdateStatus | undefined;
  readonly FailureReason?: string | undefined;
  readonly Description?: string | undefined;
  readonly NextToken: string;
  readonly OnlineStoreTotalSizeBytes?: number | undefined;
}

export interface DescribeFeatureMetadataRequest {
  readonly FeatureGroupName: string;
  readonly FeatureName: string;
}

export interface DescribeFeatureMetadataResponse {
  readonly FeatureGroupArn: string;
  readonly FeatureGroupName: string;
  readonly FeatureName: string;
  readonly FeatureType: FeatureType;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly Description?: string | undefined;
  readonly Parameters?: readonly FeatureParameter[] | undefined;
}

export interface DescribeFlowDefinitionRequest {
  readonly FlowDefinitionName: string;
}

export interface DescribeFlowDefinitionResponse {
  readonly FlowDefinitionArn: string;
  readonly FlowDefinitionName: string;
  readonly FlowDefinitionStatus: FlowDefinitionStatus;
  readonly CreationTime: Instant;
  readonly HumanLoopRequestSource?: HumanLoopRequestSource | undefined;
  readonly HumanLoopActivationConfig?: HumanLoopActivationConfig | undefined;
  readonly HumanLoopConfig?: HumanLoopConfig | undefined;
  readonly OutputConfig: FlowDefinitionOutputConfig;
  readonly RoleArn: string;
  readonly FailureReason?: string | undefined;
}

export interface DescribeHubContentRequest {
  readonly HubName: string;
  readonly HubContentType: HubContentType;
  readonly HubContentName: string;
  readonly HubContentVersion?: string | undefined;
}

export interface DescribeHubContentResponse {
  readonly HubContentName: string;
  readonly HubContentArn: string;
  readonly HubContentVersion: string;
  readonly HubContentType: HubContentType;
  readonly DocumentSchemaVersion: string;
  readonly HubName: string;
  readonly HubArn: string;
  readonly HubContentDisplayName?: string | undefined;
  readonly HubContentDescription?: string | undefined;
  readonly HubContentMarkdown?: string | undefined;
  readonly HubContentDocument: string;
  readonly SageMakerPublicHubContentArn?: string | undefined;
  readonly ReferenceMinVersion?: string | undefined;
  readonly SupportStatus?: HubContentSupportStatus | undefined;
  readonly HubContentSearchKeywords?: readonly string[] | undefined;
  readonly HubContentDependencies?: readonly HubContentDependency[] | undefined;
  readonly HubContentStatus: HubContentStatus;
  readonly FailureReason?: string | undefined;
  readonly CreationTime: Instant;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface DescribeHubRequest {
  readonly HubName: string;
}

export interface DescribeHubResponse {
  readonly HubName: string;
  readonly HubArn: string;
  readonly HubDisplayName?: string | undefined;
  readonly HubDescription?: string | undefined;
  readonly HubSearchKeywords?: readonly string[] | undefined;
  readonly S3StorageConfig?: HubS3StorageConfig | undefined;
  readonly HubStatus: HubStatus;
  readonly FailureReason?: string | undefined;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
}

export interface DescribeHumanTaskUiRequest {
  readonly HumanTaskUiName: string;
}

export interface DescribeHumanTaskUiResponse {
  readonly HumanTaskUiArn: string;
  readonly HumanTaskUiName: string;
  readonly HumanTaskUiStatus?: HumanTaskUiStatus | undefined;
  readonly CreationTime: Instant;
  readonly UiTemplate: UiTemplateInfo;
}

export interface DescribeHyperParameterTuningJobRequest {
  readonly HyperParameterTuningJobName: string;
}

export interface DescribeHyperParameterTuningJobResponse {
  readonly HyperParameterTuningJobName: string;
  readonly HyperParameterTuningJobArn: string;
  readonly HyperParameterTuningJobConfig: HyperParameterTuningJobConfig;
  readonly TrainingJobDefinition?: HyperParameterTrainingJobDefinition | undefined;
  readonly TrainingJobDefinitions?: readonly HyperParameterTrainingJobDefinition[] | undefined;
  readonly HyperParameterTuningJobStatus: HyperParameterTuningJobStatus;
  readonly CreationTime: Instant;
  readonly HyperParameterTuningEndTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly TrainingJobStatusCounters: TrainingJobStatusCounters;
  readonly ObjectiveStatusCounters: ObjectiveStatusCounters;
  readonly BestTrainingJob?: HyperParameterTrainingJobSummary | undefined;
  readonly OverallBestTrainingJob?: HyperParameterTrainingJobSummary | undefined;
  readonly WarmStartConfig?: HyperParameterTuningJobWarmStartConfig | undefined;
  readonly Autotune?: Autotune | undefined;
  readonly FailureReason?: string | undefined;
  readonly TuningJobCompletionDetails?: HyperParameterTuningJobCompletionDetails | undefined;
  readonly ConsumedResources?: HyperParameterTuningJobConsumedResources | undefined;
}

export interface DescribeImageRequest {
  readonly ImageName: string;
}

export interface DescribeImageResponse {
  readonly CreationTime?: Instant | undefined;
  readonly Description?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly ImageArn?: string | undefined;
  readonly ImageName?: string | undefined;
  readonly ImageStatus?: ImageStatus | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly RoleArn?: string | undefined;
}

export interface DescribeImageVersionRequest {
  readonly ImageName: string;
  readonly Version?: number | undefined;
  readonly Alias?: string | undefined;
}

export interface DescribeImageVersionResponse {
  readonly BaseImage?: string | undefined;
  readonly ContainerImage?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly FailureReason?: string | undefined;
  readonly ImageArn?: string | undefined;
  readonly ImageVersionArn?: string | undefined;
  readonly ImageVersionStatus?: ImageVersionStatus | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly Version?: number | undefined;
  readonly VendorGuidance?: VendorGuidance | undefined;
  readonly JobType?: JobType | undefined;
  readonly MLFramework?: string | undefined;
  readonly ProgrammingLang?: string | undefined;
  readonly Processor?: Processor | undefined;
  readonly Horovod?: boolean | undefined;
  readonly ReleaseNotes?: string | undefined;
}

export interface DescribeInferenceComponentInput {
  readonly InferenceComponentName: string;
}

export interface DescribeInferenceComponentOutput {
  readonly InferenceComponentName: string;
  readonly InferenceComponentArn: string;
  readonly EndpointName: string;
  readonly EndpointArn: string;
  readonly VariantName?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly Specification?: InferenceComponentSpecificationSummary | undefined;
  readonly Specifications?: readonly InferenceComponentSpecificationSummary[] | undefined;
  readonly RuntimeConfig?: InferenceComponentRuntimeConfigSummary | undefined;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly InferenceComponentStatus?: InferenceComponentStatus | undefined;
  readonly LastDeploymentConfig?: InferenceComponentDeploymentConfig | undefined;
}

export interface DescribeInferenceExperimentRequest {
  readonly Name: string;
}

export interface DescribeInferenceExperimentResponse {
  readonly Arn: string;
  readonly Name: string;
  readonly Type: InferenceExperimentType;
  readonly Schedule?: InferenceExperimentSchedule | undefined;
  readonly Status: InferenceExperimentStatus;
  readonly StatusReason?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CompletionTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly RoleArn?: string | undefined;
  readonly EndpointMetadata: EndpointMetadata;
  readonly ModelVariants: readonly ModelVariantConfigSummary[];
  readonly DataStorageConfig?: InferenceExperimentDataStorageConfig | undefined;
  readonly ShadowModeConfig?: ShadowModeConfig | undefined;
  readonly KmsKey?: string | undefined;
}

export interface DescribeInferenceRecommendationsJobRequest {
  readonly JobName: string;
}

export interface DescribeInferenceRecommendationsJobResponse {
  readonly JobName: string;
  readonly JobDescription?: string | undefined;
  readonly JobType: RecommendationJobType;
  readonly JobArn: string;
  readonly RoleArn: string;
  readonly Status: RecommendationJobStatus;
  readonly CreationTime: Instant;
  readonly CompletionTime?: Instant | undefined;
  readonly LastModifiedTime: Instant;
  readonly FailureReason?: string | undefined;
  readonly InputConfig: RecommendationJobInputConfig;
  readonly StoppingConditions?: RecommendationJobStoppingConditions | undefined;
  readonly InferenceRecommendations?: readonly InferenceRecommendation[] | undefined;
  readonly EndpointPerformances?: readonly EndpointPerformance[] | undefined;
}

export interface DescribeLabelingJobRequest {
  readonly LabelingJobName: string;
}

export interface DescribeLabelingJobResponse {
  readonly LabelingJobStatus: LabelingJobStatus;
  readonly LabelCounters: LabelCounters;
  readonly FailureReason?: string | undefined;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly JobReferenceCode: string;
  readonly LabelingJobName: string;
  readonly LabelingJobArn: string;
  readonly LabelAttributeName?: string | undefined;
  readonly InputConfig: LabelingJobInputConfig;
  readonly OutputConfig: LabelingJobOutputConfig;
  readonly RoleArn: string;
  readonly LabelCategoryConfigS3Uri?: string | undefined;
  readonly StoppingConditions?: LabelingJobStoppingConditions | undefined;
  readonly LabelingJobAlgorithmsConfig?: LabelingJobAlgorithmsConfig | undefined;
  readonly HumanTaskConfig: HumanTaskConfig;
  readonly Tags?: readonly Tag[] | undefined;
  readonly LabelingJobOutput?: LabelingJobOutput | undefined;
}

export interface DescribeLineageGroupRequest {
  readonly LineageGroupName: string;
}

export interface DescribeLineageGroupResponse {
  readonly LineageGroupName?: string | undefined;
  readonly LineageGroupArn?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
}

export interface DescribeMlflowAppRequest {
  readonly Arn: string;
}

export interface DescribeMlflowAppResponse {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly ArtifactStoreUri?: string | undefined;
  readonly MlflowVersion?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly Status?: MlflowAppStatus | undefined;
  readonly ModelRegistrationMode?: ModelRegistrationMode | undefined;
  readonly AccountDefaultStatus?: AccountDefaultStatus | undefined;
  readonly DefaultDomainIdList?: readonly string[] | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly WeeklyMaintenanceWindowStart?: string | undefined;
  readonly MaintenanceStatus?: MaintenanceStatus | undefined;
}

export interface DescribeMlflowTrackingServerRequest {
  readonly TrackingServerName: string;
}

export interface DescribeMlflowTrackingServerResponse {
  readonly TrackingServerArn?: string | undefined;
  readonly TrackingServerName?: string | undefined;
  readonly ArtifactStoreUri?: string | undefined;
  readonly TrackingServerSize?: TrackingServerSize | undefined;
  readonly MlflowVersion?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly TrackingServerStatus?: TrackingServerStatus | undefined;
  readonly TrackingServerMaintenanceStatus?: TrackingServerMaintenanceStatus | undefined;
  readonly IsActive?: IsTrackingServerActive | undefined;
  readonly TrackingServerUrl?: string | undefined;
  readonly WeeklyMaintenanceWindowStart?: string | undefined;
  readonly AutomaticModelRegistration?: boolean | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly S3BucketOwnerAccountId?: string | undefined;
  readonly S3BucketOwnerVerification?: boolean | undefined;
}

export interface DescribeModelBiasJobDefinitionRequest {
  readonly JobDefinitionName: string;
}

export interface DescribeModelBiasJobDefinitionResponse {
  readonly JobDefinitionArn: string;
  readonly JobDefinitionName: string;
  readonly CreationTime: Instant;
  readonly ModelBiasBaselineConfig?: ModelBiasBaselineConfig | undefined;
  readonly ModelBiasAppSpecification: ModelBiasAppSpecification;
  readonly ModelBiasJobInput: ModelBiasJobInput;
  readonly ModelBiasJobOutputConfig: MonitoringOutputConfig;
  readonly JobResources: MonitoringResources;
  readonly NetworkConfig?: MonitoringNetworkConfig | undefined;
  readonly RoleArn: string;
  readonly StoppingCondition?: MonitoringStoppingCondition | undefined;
}

export interface DescribeModelCardExportJobRequest {
  readonly ModelCardExportJobArn: string;
}

export interface DescribeModelCardExportJobResponse {
  readonly ModelCardExportJobName: string;
  readonly ModelCardExportJobArn: string;
  readonly Status: ModelCardExportJobStatus;
  readonly ModelCardName: string;
  readonly ModelCardVersion: number;
  readonly OutputConfig: ModelCardExportOutputConfig;
  readonly CreatedAt: Instant;
  readonly LastModifiedAt: Instant;
  readonly FailureReason?: string | undefined;
  readonly ExportArtifacts?: ModelCardExportArtifacts | undefined;
}

export interface DescribeModelCardRequest {
  readonly ModelCardName: string;
  readonly ModelCardVersion?: number | undefined;
}

export interface DescribeModelCardResponse {
  readonly ModelCardArn: string;
  readonly ModelCardName: string;
  readonly ModelCardVersion: number;
  readonly Content: string;
  readonly ModelCardStatus: ModelCardStatus;
  readonly SecurityConfig?: ModelCardSecurityConfig | undefined;
  readonly CreationTime: Instant;
  readonly CreatedBy: UserContext;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly ModelCardProcessingStatus?: ModelCardProcessingStatus | undefined;
}

export interface DescribeModelExplainabilityJobDefinitionRequest {
  readonly JobDefinitionName: string;
}

export interface DescribeModelExplainabilityJobDefinitionResponse {
  readonly JobDefinitionArn: string;
  readonly JobDefinitionName: string;
  readonly CreationTime: Instant;
  readonly ModelExplainabilityBaselineConfig?: ModelExplainabilityBaselineConfig | undefined;
  readonly ModelExplainabilityAppSpecification: ModelExplainabilityAppSpecification;
  readonly ModelExplainabilityJobInput: ModelExplainabilityJobInput;
  readonly ModelExplainabilityJobOutputConfig: MonitoringOutputConfig;
  readonly JobResources: MonitoringResources;
  readonly NetworkConfig?: MonitoringNetworkConfig | undefined;
  readonly RoleArn: string;
  readonly StoppingCondition?: MonitoringStoppingCondition | undefined;
}

export interface DescribeModelInput {
  readonly ModelName: string;
}

export interface DescribeModelOutput {
  readonly ModelName: string;
  readonly PrimaryContainer?: ContainerDefinition | undefined;
  readonly Containers?: readonly ContainerDefinition[] | undefined;
  readonly InferenceExecutionConfig?: InferenceExecutionConfig | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly CreationTime: Instant;
  readonly ModelArn: string;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly DeploymentRecommendation?: DeploymentRecommendation | undefined;
}

export interface DescribeModelPackageGroupInput {
  readonly ModelPackageGroupName: string;
}

export interface DescribeModelPackageGroupOutput {
  readonly ModelPackageGroupName: string;
  readonly ModelPackageGroupArn: string;
  readonly ModelPackageGroupDescription?: string | undefined;
  readonly CreationTime: Instant;
  readonly CreatedBy: UserContext;
  readonly ModelPackageGroupStatus: ModelPackageGroupStatus;
  readonly ManagedConfiguration?: ManagedConfiguration | undefined;
}

export interface DescribeModelPackageInput {
  readonly ModelPackageName: string;
}

export interface DescribeModelPackageOutput {
  readonly ModelPackageName: string;
  readonly ModelPackageGroupName?: string | undefined;
  readonly ModelPackageVersion?: number | undefined;
  readonly ModelPackageRegistrationType?: ModelPackageRegistrationType | undefined;
  readonly ModelPackageArn: string;
  readonly ModelPackageDescription?: string | undefined;
  readonly CreationTime: Instant;
  readonly InferenceSpecification?: InferenceSpecification | undefined;
  readonly SourceAlgorithmSpecification?: SourceAlgorithmSpecification | undefined;
  readonly ValidationSpecification?: ModelPackageValidationSpecification | undefined;
  readonly ModelPackageStatus: ModelPackageStatus;
  readonly ModelPackageStatusDetails: ModelPackageStatusDetails;
  readonly CertifyForMarketplace?: boolean | undefined;
  readonly ModelApprovalStatus?: ModelApprovalStatus | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly MetadataProperties?: MetadataProperties | undefined;
  readonly ModelMetrics?: ModelMetrics | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly ApprovalDescription?: string | undefined;
  readonly Domain?: string | undefined;
  readonly Task?: string | undefined;
  readonly SamplePayloadUrl?: string | undefined;
  readonly CustomerMetadataProperties?: Readonly<Record<string, string>> | undefined;
  readonly DriftCheckBaselines?: DriftCheckBaselines | undefined;
  readonly AdditionalInferenceSpecifications?: readonly AdditionalInferenceSpecificationDefinition[] | undefined;
  readonly SkipModelValidation?: SkipModelValidation | undefined;
  readonly SourceUri?: string | undefined;
  readonly SecurityConfig?: ModelPackageSecurityConfig | undefined;
  readonly ModelCard?: ModelPackageModelCard | undefined;
  readonly ModelLifeCycle?: ModelLifeCycle | undefined;
  readonly ManagedStorageType?: ManagedStorageType | undefined;
}

export interface DescribeModelQualityJobDefinitionRequest {
  readonly JobDefinitionName: string;
}

export interface DescribeModelQualityJobDefinitionResponse {
  readonly JobDefinitionArn: string;
  readonly JobDefinitionName: string;
  readonly CreationTime: Instant;
  readonly ModelQualityBaselineConfig?: ModelQualityBaselineConfig | undefined;
  readonly ModelQualityAppSpecification: ModelQualityAppSpecification;
  readonly ModelQualityJobInput: ModelQualityJobInput;
  readonly ModelQualityJobOutputConfig: MonitoringOutputConfig;
  readonly JobResources: MonitoringResources;
  readonly NetworkConfig?: MonitoringNetworkConfig | undefined;
  readonly RoleArn: string;
  readonly StoppingCondition?: MonitoringStoppingCondition | undefined;
}

export interface DescribeMonitoringScheduleRequest {
  readonly MonitoringScheduleName: string;
}

export interface DescribeMonitoringScheduleResponse {
  readonly MonitoringScheduleArn: string;
  readonly MonitoringScheduleName: string;
  readonly MonitoringScheduleStatus: ScheduleStatus;
  readonly MonitoringType?: MonitoringType | undefined;
  readonly FailureReason?: string | undefined;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly MonitoringScheduleConfig: MonitoringScheduleConfig;
  readonly EndpointName?: string | undefined;
  readonly LastMonitoringExecutionSummary?: MonitoringExecutionSummary | undefined;
}

export interface DescribeNotebookInstanceInput {
  readonly NotebookInstanceName: string;
}

export interface DescribeNotebookInstanceLifecycleConfigInput {
  readonly NotebookInstanceLifecycleConfigName: string;
}

export interface DescribeNotebookInstanceLifecycleConfigOutput {
  readonly NotebookInstanceLifecycleConfigArn?: string | undefined;
  readonly NotebookInstanceLifecycleConfigName?: string | undefined;
  readonly OnCreate?: readonly NotebookInstanceLifecycleHook[] | undefined;
  readonly OnStart?: readonly NotebookInstanceLifecycleHook[] | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly CreationTime?: Instant | undefined;
}

export interface DescribeNotebookInstanceOutput {
  readonly NotebookInstanceArn?: string | undefined;
  readonly NotebookInstanceName?: string | undefined;
  readonly NotebookInstanceStatus?: NotebookInstanceStatus | undefined;
  readonly FailureReason?: string | undefined;
  readonly Url?: string | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly IpAddressType?: IPAddressType | undefined;
  readonly SubnetId?: string | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly RoleArn?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly NetworkInterfaceId?: string | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly NotebookInstanceLifecycleConfigName?: string | undefined;
  readonly DirectInternetAccess?: DirectInternetAccess | undefined;
  readonly VolumeSizeInGB?: number | undefined;
  readonly AcceleratorTypes?: readonly NotebookInstanceAcceleratorType[] | undefined;
  readonly DefaultCodeRepository?: string | undefined;
  readonly AdditionalCodeRepositories?: readonly string[] | undefined;
  readonly RootAccess?: RootAccess | undefined;
  readonly PlatformIdentifier?: string | undefined;
  readonly InstanceMetadataServiceConfiguration?: InstanceMetadataServiceConfiguration | undefined;
}

export interface DescribeOptimizationJobRequest {
  readonly OptimizationJobName: string;
}

export interface DescribeOptimizationJobResponse {
  readonly OptimizationJobArn: string;
  readonly OptimizationJobStatus: OptimizationJobStatus;
  readonly OptimizationStartTime?: Instant | undefined;
  readonly OptimizationEndTime?: Instant | undefined;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly FailureReason?: string | undefined;
  readonly OptimizationJobName: string;
  readonly ModelSource: OptimizationJobModelSource;
  readonly OptimizationEnvironment?: Readonly<Record<string, string>> | undefined;
  readonly DeploymentInstanceType: OptimizationJobDeploymentInstanceType;
  readonly MaxInstanceCount?: number | undefined;
  readonly OptimizationConfigs: readonly OptimizationConfig[];
  readonly OutputConfig: OptimizationJobOutputConfig;
  readonly OptimizationOutput?: OptimizationOutput | undefined;
  readonly RoleArn: string;
  readonly StoppingCondition: StoppingCondition;
  readonly VpcConfig?: OptimizationVpcConfig | undefined;
}

export interface DescribePartnerAppRequest {
  readonly Arn: string;
  readonly IncludeAvailableUpgrade?: boolean | undefined;
}

export interface DescribePartnerAppResponse {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Type?: PartnerAppType | undefined;
  readonly Status?: PartnerAppStatus | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly BaseUrl?: string | undefined;
  readonly MaintenanceConfig?: PartnerAppMaintenanceConfig | undefined;
  readonly Tier?: string | undefined;
  readonly Version?: string | undefined;
  readonly ApplicationConfig?: PartnerAppConfig | undefined;
  readonly AuthType?: PartnerAppAuthType | undefined;
  readonly EnableIamSessionBasedIdentity?: boolean | undefined;
  readonly Error?: ErrorInfo | undefined;
  readonly EnableAutoMinorVersionUpgrade?: boolean | undefined;
  readonly CurrentVersionEolDate?: Instant | undefined;
  readonly AvailableUpgrade?: AvailableUpgrade | undefined;
}

export interface DescribePipelineDefinitionForExecutionRequest {
  readonly PipelineExecutionArn: string;
}

export interface DescribePipelineDefinitionForExecutionResponse {
  readonly PipelineDefinition?: string | undefined;
  readonly CreationTime?: Instant | undefined;
}

export interface DescribePipelineExecutionRequest {
  readonly PipelineExecutionArn: string;
}

export interface DescribePipelineExecutionResponse {
  readonly PipelineArn?: string | undefined;
  readonly PipelineExecutionArn?: string | undefined;
  readonly PipelineExecutionDisplayName?: string | undefined;
  readonly PipelineExecutionStatus?: PipelineExecutionStatus | undefined;
  readonly PipelineExecutionDescription?: string | undefined;
  readonly PipelineExperimentConfig?: PipelineExperimentConfig | undefined;
  readonly FailureReason?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly ParallelismConfiguration?: ParallelismConfiguration | undefined;
  readonly SelectiveExecutionConfig?: SelectiveExecutionConfig | undefined;
  readonly PipelineVersionId?: number | undefined;
  readonly MLflowConfig?: MLflowConfiguration | undefined;
}

export interface DescribePipelineRequest {
  readonly PipelineName: string;
  readonly PipelineVersionId?: number | undefined;
}

export interface DescribePipelineResponse {
  readonly PipelineArn?: string | undefined;
  readonly PipelineName?: string | undefined;
  readonly PipelineDisplayName?: string | undefined;
  readonly PipelineDefinition?: string | undefined;
  readonly PipelineDescription?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly PipelineStatus?: PipelineStatus | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastRunTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly ParallelismConfiguration?: ParallelismConfiguration | undefined;
  readonly PipelineVersionDisplayName?: string | undefined;
  readonly PipelineVersionDescription?: string | undefined;
}

export interface DescribeProcessingJobRequest {
  readonly ProcessingJobName: string;
}

export interface DescribeProcessingJobResponse {
  readonly ProcessingInputs?: readonly ProcessingInput[] | undefined;
  readonly ProcessingOutputConfig?: ProcessingOutputConfig | undefined;
  readonly ProcessingJobName: string;
  readonly ProcessingResources: ProcessingResources;
  readonly StoppingCondition?: ProcessingStoppingCondition | undefined;
  readonly AppSpecification: AppSpecification;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly NetworkConfig?: NetworkConfig | undefined;
  readonly RoleArn?: string | undefined;
  readonly ExperimentConfig?: ExperimentConfig | undefined;
  readonly ProcessingJobArn: string;
  readonly ProcessingJobStatus: ProcessingJobStatus;
  readonly ExitMessage?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly ProcessingEndTime?: Instant | undefined;
  readonly ProcessingStartTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly CreationTime: Instant;
  readonly MonitoringScheduleArn?: string | undefined;
  readonly AutoMLJobArn?: string | undefined;
  readonly TrainingJobArn?: string | undefined;
}

export interface DescribeProjectInput {
  readonly ProjectName: string;
}

export interface DescribeProjectOutput {
  readonly ProjectArn: string;
  readonly ProjectName: string;
  readonly ProjectId: string;
  readonly ProjectDescription?: string | undefined;
  readonly ServiceCatalogProvisioningDetails?: ServiceCatalogProvisioningDetails | undefined;
  readonly ServiceCatalogProvisionedProductDetails?: ServiceCatalogProvisionedProductDetails | undefined;
  readonly ProjectStatus: ProjectStatus;
  readonly TemplateProviderDetails?: readonly TemplateProviderDetail[] | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly CreationTime: Instant;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
}

export interface DescribeReservedCapacityRequest {
  readonly ReservedCapacityArn: string;
}

export interface DescribeReservedCapacityResponse {
  readonly ReservedCapacityArn: string;
  readonly ReservedCapacityType?: ReservedCapacityType | undefined;
  readonly Status?: ReservedCapacityStatus | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly DurationHours?: number | undefined;
  readonly DurationMinutes?: number | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly InstanceType: ReservedCapacityInstanceType;
  readonly TotalInstanceCount: number;
  readonly AvailableInstanceCount?: number | undefined;
  readonly InUseInstanceCount?: number | undefined;
  readonly UltraServerSummary?: UltraServerSummary | undefined;
}

export interface DescribeSpaceRequest {
  readonly DomainId: string;
  readonly SpaceName: string;
}

export interface DescribeSpaceResponse {
  readonly DomainId?: string | undefined;
  readonly SpaceArn?: string | undefined;
  readonly SpaceName?: string | undefined;
  readonly HomeEfsFileSystemUid?: string | undefined;
  readonly Status?: SpaceStatus | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly FailureReason?: string | undefined;
  readonly SpaceSettings?: SpaceSettings | undefined;
  readonly OwnershipSettings?: OwnershipSettings | undefined;
  readonly SpaceSharingSettings?: SpaceSharingSettings | undefined;
  readonly SpaceDisplayName?: string | undefined;
  readonly Url?: string | undefined;
}

export interface DescribeStudioLifecycleConfigRequest {
  readonly StudioLifecycleConfigName: string;
}

export interface DescribeStudioLifecycleConfigResponse {
  readonly StudioLifecycleConfigArn?: string | undefined;
  readonly StudioLifecycleConfigName?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly StudioLifecycleConfigContent?: string | undefined;
  readonly StudioLifecycleConfigAppType?: StudioLifecycleConfigAppType | undefined;
}

export interface DescribeSubscribedWorkteamRequest {
  readonly WorkteamArn: string;
}

export interface DescribeSubscribedWorkteamResponse {
  readonly SubscribedWorkteam: SubscribedWorkteam;
}

export interface DescribeTrainingJobRequest {
  readonly TrainingJobName: string;
}

export interface DescribeTrainingJobResponse {
  readonly TrainingJobName: string;
  readonly TrainingJobArn: string;
  readonly TuningJobArn?: string | undefined;
  readonly LabelingJobArn?: string | undefined;
  readonly AutoMLJobArn?: string | undefined;
  readonly ModelArtifacts: ModelArtifacts;
  readonly TrainingJobStatus: TrainingJobStatus;
  readonly SecondaryStatus: SecondaryStatus;
  readonly FailureReason?: string | undefined;
  readonly HyperParameters?: Readonly<Record<string, string>> | undefined;
  readonly AlgorithmSpecification?: AlgorithmSpecification | undefined;
  readonly RoleArn?: string | undefined;
  readonly InputDataConfig?: readonly Channel[] | undefined;
  readonly OutputDataConfig?: OutputDataConfig | undefined;
  readonly ResourceConfig?: ResourceConfig | undefined;
  readonly WarmPoolStatus?: WarmPoolStatus | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly StoppingCondition: StoppingCondition;
  readonly CreationTime: Instant;
  readonly TrainingStartTime?: Instant | undefined;
  readonly TrainingEndTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly SecondaryStatusTransitions?: readonly SecondaryStatusTransition[] | undefined;
  readonly FinalMetricDataList?: readonly MetricData[] | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly EnableInterContainerTrafficEncryption?: boolean | undefined;
  readonly EnableManagedSpotTraining?: boolean | undefined;
  readonly CheckpointConfig?: CheckpointConfig | undefined;
  readonly TrainingTimeInSeconds?: number | undefined;
  readonly BillableTimeInSeconds?: number | undefined;
  readonly BillableTokenCount?: number | undefined;
  readonly DebugHookConfig?: DebugHookConfig | undefined;
  readonly ExperimentConfig?: ExperimentConfig | undefined;
  readonly DebugRuleConfigurations?: readonly DebugRuleConfiguration[] | undefined;
  readonly TensorBoardOutputConfig?: TensorBoardOutputConfig | undefined;
  readonly DebugRuleEvaluationStatuses?: readonly DebugRuleEvaluationStatus[] | undefined;
  readonly ProfilerConfig?: ProfilerConfig | undefined;
  readonly ProfilerRuleConfigurations?: readonly ProfilerRuleConfiguration[] | undefined;
  readonly ProfilerRuleEvaluationStatuses?: readonly ProfilerRuleEvaluationStatus[] | undefined;
  readonly ProfilingStatus?: ProfilingStatus | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly RetryStrategy?: RetryStrategy | undefined;
  readonly RemoteDebugConfig?: RemoteDebugConfig | undefined;
  readonly InfraCheckConfig?: InfraCheckConfig | undefined;
  readonly ServerlessJobConfig?: ServerlessJobConfig | undefined;
  readonly MlflowConfig?: MlflowConfig | undefined;
  readonly ModelPackageConfig?: ModelPackageConfig | undefined;
  readonly MlflowDetails?: MlflowDetails | undefined;
  readonly ProgressInfo?: TrainingProgressInfo | undefined;
  readonly OutputModelPackageArn?: string | undefined;
}

export interface DescribeTrainingPlanExtensionHistoryRequest {
  readonly TrainingPlanArn: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface DescribeTrainingPlanExtensionHistoryResponse {
  readonly TrainingPlanExtensions: readonly TrainingPlanExtension[];
  readonly NextToken?: string | undefined;
}

export interface DescribeTrainingPlanRequest {
  readonly TrainingPlanName: string;
}

export interface DescribeTrainingPlanResponse {
  readonly TrainingPlanArn: string;
  readonly TrainingPlanName: string;
  readonly Status: TrainingPlanStatus;
  readonly StatusMessage?: string | undefined;
  readonly DurationHours?: number | undefined;
  readonly DurationMinutes?: number | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly UpfrontFee?: string | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly TotalInstanceCount?: number | undefined;
  readonly AvailableInstanceCount?: number | undefined;
  readonly InUseInstanceCount?: number | undefined;
  readonly UnhealthyInstanceCount?: number | undefined;
  readonly AvailableSpareInstanceCount?: number | undefined;
  readonly TotalUltraServerCount?: number | undefined;
  readonly TargetResources?: readonly SageMakerResourceName[] | undefined;
  readonly ReservedCapacitySummaries?: readonly ReservedCapacitySummary[] | undefined;
}

export interface DescribeTransformJobRequest {
  readonly TransformJobName: string;
}

export interface DescribeTransformJobResponse {
  readonly TransformJobName: string;
  readonly TransformJobArn: string;
  readonly TransformJobStatus: TransformJobStatus;
  readonly FailureReason?: string | undefined;
  readonly ModelName: string;
  readonly MaxConcurrentTransforms?: number | undefined;
  readonly ModelClientConfig?: ModelClientConfig | undefined;
  readonly MaxPayloadInMB?: number | undefined;
  readonly BatchStrategy?: BatchStrategy | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly TransformInput: TransformInput;
  readonly TransformOutput?: TransformOutput | undefined;
  readonly DataCaptureConfig?: BatchDataCaptureConfig | undefined;
  readonly TransformResources: TransformResources;
  readonly CreationTime: Instant;
  readonly TransformStartTime?: Instant | undefined;
  readonly TransformEndTime?: Instant | undefined;
  readonly LabelingJobArn?: string | undefined;
  readonly AutoMLJobArn?: string | undefined;
  readonly DataProcessing?: DataProcessing | undefined;
  readonly ExperimentConfig?: ExperimentConfig | undefined;
}

export interface DescribeTrialComponentRequest {
  readonly TrialComponentName: string;
}

export interface DescribeTrialComponentResponse {
  readonly TrialComponentName?: string | undefined;
  readonly TrialComponentArn?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly Source?: TrialComponentSource | undefined;
  readonly Status?: TrialComponentStatus | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly Parameters?: Readonly<Record<string, TrialComponentParameterValue>> | undefined;
  readonly InputArtifacts?: Readonly<Record<string, TrialComponentArtifact>> | undefined;
  readonly OutputArtifacts?: Readonly<Record<string, TrialComponentArtifact>> | undefined;
  readonly MetadataProperties?: MetadataProperties | undefined;
  readonly Metrics?: readonly TrialComponentMetricSummary[] | undefined;
  readonly LineageGroupArn?: string | undefined;
  readonly Sources?: readonly TrialComponentSource[] | undefined;
}

export interface DescribeTrialRequest {
  readonly TrialName: string;
}

export interface DescribeTrialResponse {
  readonly TrialName?: string | undefined;
  readonly TrialArn?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly ExperimentName?: string | undefined;
  readonly Source?: TrialSource | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly MetadataProperties?: MetadataProperties | undefined;
}

export interface DescribeUserProfileRequest {
  readonly DomainId: string;
  readonly UserProfileName: string;
}

export interface DescribeUserProfileResponse {
  readonly DomainId?: string | undefined;
  readonly UserProfileArn?: string | undefined;
  readonly UserProfileName?: string | undefined;
  readonly HomeEfsFileSystemUid?: string | undefined;
  readonly Status?: UserProfileStatus | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly FailureReason?: string | undefined;
  readonly SingleSignOnUserIdentifier?: string | undefined;
  readonly SingleSignOnUserValue?: string | undefined;
  readonly UserSettings?: UserSettings | undefined;
}

export interface DescribeWorkforceRequest {
  readonly WorkforceName: string;
}

export interface DescribeWorkforceResponse {
  readonly Workforce: Workforce;
}

export interface DescribeWorkteamRequest {
  readonly WorkteamName: string;
}

export interface DescribeWorkteamResponse {
  readonly Workteam: Workteam;
}

export interface DesiredWeightAndCapacity {
  readonly VariantName: string;
  readonly DesiredWeight?: number | undefined;
  readonly DesiredInstanceCount?: number | undefined;
  readonly ServerlessUpdateConfig?: ProductionVariantServerlessUpdateConfig | undefined;
}

export interface DetachClusterNodeVolumeRequest {
  readonly ClusterArn: string;
  readonly NodeId: string;
  readonly VolumeId: string;
}

export interface DetachClusterNodeVolumeResponse {
  readonly ClusterArn: string;
  readonly NodeId: string;
  readonly VolumeId: string;
  readonly AttachTime: Instant;
  readonly Status: VolumeAttachmentStatus;
  readonly DeviceName: string;
}

export type DetailedAlgorithmStatus = "NotStarted" | "InProgress" | "Completed" | "Failed";

export type DetailedModelPackageStatus = "NotStarted" | "InProgress" | "Completed" | "Failed";

export interface Device {
  readonly DeviceName: string;
  readonly Description?: string | undefined;
  readonly IotThingName?: string | undefined;
}

export type DeviceDeploymentStatus =
  | "READYTODEPLOY"
  | "INPROGRESS"
  | "DEPLOYED"
  | "FAILED"
  | "STOPPING"
  | "STOPPED";

export interface DeviceDeploymentSummary {
  readonly EdgeDeploymentPlanArn: string;
  readonly EdgeDeploymentPlanName: string;
  readonly StageName: string;
  readonly DeployedStageName?: string | undefined;
  readonly DeviceFleetName?: string | undefined;
  readonly DeviceName: string;
  readonly DeviceArn: string;
  readonly DeviceDeploymentStatus?: DeviceDeploymentStatus | undefined;
  readonly DeviceDeploymentStatusMessage?: string | undefined;
  readonly Description?: string | undefined;
  readonly DeploymentStartTime?: Instant | undefined;
}

export interface DeviceFleetSummary {
  readonly DeviceFleetArn: string;
  readonly DeviceFleetName: string;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface DeviceSelectionConfig {
  readonly DeviceSubsetType: DeviceSubsetType;
  readonly Percentage?: number | undefined;
  readonly DeviceNames?: readonly string[] | undefined;
  readonly DeviceNameContains?: string | undefined;
}

export interface DeviceStats {
  readonly ConnectedDeviceCount: number;
  readonly RegisteredDeviceCount: number;
}

export type DeviceSubsetType = "PERCENTAGE" | "SELECTION" | "NAMECONTAINS";

export interface DeviceSummary {
  readonly DeviceName: string;
  readonly DeviceArn: string;
  readonly Description?: string | undefined;
  readonly DeviceFleetName?: string | undefined;
  readonly IotThingName?: string | undefined;
  readonly RegistrationTime?: Instant | undefined;
  readonly LatestHeartbeat?: Instant | undefined;
  readonly Models?: readonly EdgeModelSummary[] | undefined;
  readonly AgentVersion?: string | undefined;
}

export interface DirectDeploySettings {
  readonly Status?: FeatureStatus | undefined;
}

export type DirectInternetAccess = "Enabled" | "Disabled";

export type Direction = "Both" | "Ascendants" | "Descendants";

export type DisableSagemakerServicecatalogPortfolioInput = Readonly<Record<string, never>>;

export type DisableSagemakerServicecatalogPortfolioOutput = Readonly<Record<string, never>>;

export interface DisassociateTrialComponentRequest {
  readonly TrialComponentName: string;
  readonly TrialName: string;
}

export interface DisassociateTrialComponentResponse {
  readonly TrialComponentArn?: string | undefined;
  readonly TrialArn?: string | undefined;
}

export interface DockerSettings {
  readonly EnableDockerAccess?: FeatureStatus | undefined;
  readonly VpcOnlyTrustedAccounts?: readonly string[] | undefined;
  readonly RootlessDocker?: FeatureStatus | undefined;
}

export interface DomainDetails {
  readonly DomainArn?: string | undefined;
  readonly DomainId?: string | undefined;
  readonly DomainName?: string | undefined;
  readonly Status?: DomainStatus | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly Url?: string | undefined;
}

export interface DomainSettings {
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly RStudioServerProDomainSettings?: RStudioServerProDomainSettings | undefined;
  readonly ExecutionRoleIdentityConfig?: ExecutionRoleIdentityConfig | undefined;
  readonly TrustedIdentityPropagationSettings?: TrustedIdentityPropagationSettings | undefined;
  readonly DockerSettings?: DockerSettings | undefined;
  readonly AmazonQSettings?: AmazonQSettings | undefined;
  readonly UnifiedStudioSettings?: UnifiedStudioSettings | undefined;
  readonly IpAddressType?: IPAddressType | undefined;
}

export interface DomainSettingsForUpdate {
  readonly RStudioServerProDomainSettingsForUpdate?: RStudioServerProDomainSettingsForUpdate | undefined;
  readonly ExecutionRoleIdentityConfig?: ExecutionRoleIdentityConfig | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly TrustedIdentityPropagationSettings?: TrustedIdentityPropagationSettings | undefined;
  readonly DockerSettings?: DockerSettings | undefined;
  readonly AmazonQSettings?: AmazonQSettings | undefined;
  readonly UnifiedStudioSettings?: UnifiedStudioSettings | undefined;
  readonly IpAddressType?: IPAddressType | undefined;
}

export type DomainStatus =
  | "Deleting"
  | "Failed"
  | "InService"
  | "Pending"
  | "Updating"
  | "Update_Failed"
  | "Delete_Failed";

export interface DriftCheckBaselines {
  readonly Bias?: DriftCheckBias | undefined;
  readonly Explainability?: DriftCheckExplainability | undefined;
  readonly ModelQuality?: DriftCheckModelQuality | undefined;
  readonly ModelDataQuality?: DriftCheckModelDataQuality | undefined;
}

export interface DriftCheckBias {
  readonly ConfigFile?: FileSource | undefined;
  readonly PreTrainingConstraints?: MetricsSource | undefined;
  readonly PostTrainingConstraints?: MetricsSource | undefined;
}

export interface DriftCheckExplainability {
  readonly Constraints?: MetricsSource | undefined;
  readonly ConfigFile?: FileSource | undefined;
}

export interface DriftCheckModelDataQuality {
  readonly Statistics?: MetricsSource | undefined;
  readonly Constraints?: MetricsSource | undefined;
}

export interface DriftCheckModelQuality {
  readonly Statistics?: MetricsSource | undefined;
  readonly Constraints?: MetricsSource | undefined;
}

export interface DynamicScalingConfiguration {
  readonly MinCapacity?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly ScaleInCooldown?: number | undefined;
  readonly ScaleOutCooldown?: number | undefined;
  readonly ScalingPolicies?: readonly ScalingPolicy[] | undefined;
}

export interface EFSFileSystem {
  readonly FileSystemId: string;
}

export interface EFSFileSystemConfig {
  readonly FileSystemId: string;
  readonly FileSystemPath?: string | undefined;
}

export interface EMRStepMetadata {
  readonly ClusterId?: string | undefined;
  readonly StepId?: string | undefined;
  readonly StepName?: string | undefined;
  readonly LogFilePath?: string | undefined;
}

export interface EbsStorageSettings {
  readonly EbsVolumeSizeInGb: number;
}

export interface Ec2CapacityReservation {
  readonly Ec2CapacityReservationId?: string | undefined;
  readonly TotalInstanceCount?: number | undefined;
  readonly AvailableInstanceCount?: number | undefined;
  readonly UsedByCurrentEndpoint?: number | undefined;
}

export interface Edge {
  readonly SourceArn?: string | undefined;
  readonly DestinationArn?: string | undefined;
  readonly AssociationType?: AssociationEdgeType | undefined;
}

export interface EdgeDeploymentConfig {
  readonly FailureHandlingPolicy: FailureHandlingPolicy;
}

export interface EdgeDeploymentModelConfig {
  readonly ModelHandle: string;
  readonly EdgePackagingJobName: string;
}

export interface EdgeDeploymentPlanSummary {
  readonly EdgeDeploymentPlanArn: string;
  readonly EdgeDeploymentPlanName: string;
  readonly DeviceFleetName: string;
  readonly EdgeDeploymentSuccess: number;
  readonly EdgeDeploymentPending: number;
  readonly EdgeDeploymentFailed: number;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface EdgeDeploymentStatus {
  readonly StageStatus: StageStatus;
  readonly EdgeDeploymentSuccessInStage: number;
  readonly EdgeDeploymentPendingInStage: number;
  readonly EdgeDeploymentFailedInStage: number;
  readonly EdgeDeploymentStatusMessage?: string | undefined;
  readonly EdgeDeploymentStageStartTime?: Instant | undefined;
}

export interface EdgeModel {
  readonly ModelName: string;
  readonly ModelVersion: string;
  readonly LatestSampleTime?: Instant | undefined;
  readonly LatestInference?: Instant | undefined;
}

export interface EdgeModelStat {
  readonly ModelName: string;
  readonly ModelVersion: string;
  readonly OfflineDeviceCount: number;
  readonly ConnectedDeviceCount: number;
  readonly ActiveDeviceCount: number;
  readonly SamplingDeviceCount: number;
}

export interface EdgeModelSummary {
  readonly ModelName: string;
  readonly ModelVersion: string;
}

export interface EdgeOutputConfig {
  readonly S3OutputLocation: string;
  readonly KmsKeyId?: string | undefined;
  readonly PresetDeploymentType?: EdgePresetDeploymentType | undefined;
  readonly PresetDeploymentConfig?: string | undefined;
}

export type EdgePackagingJobStatus =
  | "STARTING"
  | "INPROGRESS"
  | "COMPLETED"
  | "FAILED"
  | "STOPPING"
  | "STOPPED";

export interface EdgePackagingJobSummary {
  readonly EdgePackagingJobArn: string;
  readonly EdgePackagingJobName: string;
  readonly EdgePackagingJobStatus: EdgePackagingJobStatus;
  readonly CompilationJobName?: string | undefined;
  readonly ModelName?: string | undefined;
  readonly ModelVersion?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface EdgePresetDeploymentOutput {
  readonly Type: EdgePresetDeploymentType;
  readonly Artifact?: string | undefined;
  readonly Status?: EdgePresetDeploymentStatus | undefined;
  readonly StatusMessage?: string | undefined;
}

export type EdgePresetDeploymentStatus = "COMPLETED" | "FAILED";

export type EdgePresetDeploymentType = "GreengrassV2Component";

export interface EmrServerlessComputeConfig {
  readonly ExecutionRoleARN: string;
}

export interface EmrServerlessSettings {
  readonly ExecutionRoleArn?: string | undefined;
  readonly Status?: FeatureStatus | undefined;
}

export interface EmrSettings {
  readonly AssumableRoleArns?: readonly string[] | undefined;
  readonly ExecutionRoleArns?: readonly string[] | undefined;
}

export type EnableSagemakerServicecatalogPortfolioInput = Readonly<Record<string, never>>;

export type EnableSagemakerServicecatalogPortfolioOutput = Readonly<Record<string, never>>;

export type EnabledOrDisabled = "Enabled" | "Disabled";

export interface Endpoint {
  readonly EndpointName: string;
  readonly EndpointArn: string;
  readonly EndpointConfigName: string;
  readonly ProductionVariants?: readonly ProductionVariantSummary[] | undefined;
  readonly DataCaptureConfig?: DataCaptureConfigSummary | undefined;
  readonly EndpointStatus: EndpointStatus;
  readonly FailureReason?: string | undefined;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly MonitoringSchedules?: readonly MonitoringSchedule[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ShadowProductionVariants?: readonly ProductionVariantSummary[] | undefined;
}

export type EndpointConfigSortKey = "Name" | "CreationTime";

export interface EndpointConfigStepMetadata {
  readonly Arn?: string | undefined;
}

export interface EndpointConfigSummary {
  readonly EndpointConfigName: string;
  readonly EndpointConfigArn: string;
  readonly CreationTime: Instant;
}

export interface EndpointInfo {
  readonly EndpointName?: string | undefined;
}

export interface EndpointInput {
  readonly EndpointName: string;
  readonly LocalPath: string;
  readonly S3InputMode?: ProcessingS3InputMode | undefined;
  readonly S3DataDistributionType?: ProcessingS3DataDistributionType | undefined;
  readonly FeaturesAttribute?: string | undefined;
  readonly InferenceAttribute?: string | undefined;
  readonly ProbabilityAttribute?: string | undefined;
  readonly ProbabilityThresholdAttribute?: number | undefined;
  readonly StartTimeOffset?: string | undefined;
  readonly EndTimeOffset?: string | undefined;
  readonly ExcludeFeaturesAttribute?: string | undefined;
}

export interface EndpointInputConfiguration {
  readonly InstanceType?: ProductionVariantInstanceType | undefined;
  readonly ServerlessConfig?: ProductionVariantServerlessConfig | undefined;
  readonly InferenceSpecificationName?: string | undefined;
  readonly EnvironmentParameterRanges?: EnvironmentParameterRanges | undefined;
}

export interface EndpointMetadata {
  readonly EndpointName: string;
  readonly EndpointConfigName?: string | undefined;
  readonly EndpointStatus?: EndpointStatus | undefined;
  readonly FailureReason?: string | undefined;
}

export interface EndpointOutputConfiguration {
  readonly EndpointName: string;
  readonly VariantName: string;
  readonly InstanceType?: ProductionVariantInstanceType | undefined;
  readonly InitialInstanceCount?: number | undefined;
  readonly ServerlessConfig?: ProductionVariantServerlessConfig | undefined;
}

export interface EndpointPerformance {
  readonly Metrics: InferenceMetrics;
  readonly EndpointInfo: EndpointInfo;
}

export type EndpointSortKey = "Name" | "CreationTime" | "Status";

export type EndpointStatus =
  | "OutOfService"
  | "Creating"
  | "Updating"
  | "SystemUpdating"
  | "RollingBack"
  | "InService"
  | "Deleting"
  | "Failed"
  | "UpdateRollbackFailed";

export interface EndpointStepMetadata {
  readonly Arn?: string | undefined;
}

export interface EndpointSummary {
  readonly EndpointName: string;
  readonly EndpointArn: string;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly EndpointStatus: EndpointStatus;
}

export interface EnvironmentConfig {
  readonly FSxLustreConfig?: FSxLustreConfig | undefined;
}

export interface EnvironmentConfigDetails {
  readonly FSxLustreConfig?: FSxLustreConfig | undefined;
  readonly S3OutputPath?: string | undefined;
}

export interface EnvironmentParameter {
  readonly Key: string;
  readonly ValueType: string;
  readonly Value: string;
}

export interface EnvironmentParameterRanges {
  readonly CategoricalParameterRanges?: readonly CategoricalParameter[] | undefined;
}

export interface ErrorInfo {
  readonly Code?: string | undefined;
  readonly Reason?: string | undefined;
}

export type EvaluationType = "LLMAJEvaluation" | "CustomScorerEvaluation" | "BenchmarkEvaluation";

export interface EventDetails {
  readonly EventMetadata?: EventMetadata | undefined;
}

export interface EventMetadata {
  readonly Cluster?: ClusterMetadata | undefined;
  readonly InstanceGroup?: InstanceGroupMetadata | undefined;
  readonly InstanceGroupScaling?: InstanceGroupScalingMetadata | undefined;
  readonly Instance?: InstanceMetadata | undefined;
}

export type EventSortBy = "EventTime";

export type ExecutionRoleIdentityConfig = "USER_PROFILE_NAME" | "DISABLED";

export type ExecutionRoleSessionNameMode = "STATIC" | "USER_IDENTITY";

export type ExecutionStatus =
  | "Pending"
  | "Completed"
  | "CompletedWithViolations"
  | "InProgress"
  | "Failed"
  | "Stopping"
  | "Stopped";

export interface Experiment {
  readonly ExperimentName?: string | undefined;
  readonly ExperimentArn?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly Source?: ExperimentSource | undefined;
  readonly Description?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ExperimentConfig {
  readonly ExperimentName?: string | undefined;
  readonly TrialName?: string | undefined;
  readonly TrialComponentDisplayName?: string | undefined;
  readonly RunName?: string | undefined;
}

export interface ExperimentSource {
  readonly SourceArn: string;
  readonly SourceType?: string | undefined;
}

export interface ExperimentSummary {
  readonly ExperimentArn?: string | undefined;
  readonly ExperimentName?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly ExperimentSource?: ExperimentSource | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface Explainability {
  readonly Report?: MetricsSource | undefined;
}

export interface ExplainerConfig {
  readonly ClarifyExplainerConfig?: ClarifyExplainerConfig | undefined;
}

export interface ExtendTrainingPlanRequest {
  readonly TrainingPlanExtensionOfferingId: string;
}

export interface ExtendTrainingPlanResponse {
  readonly TrainingPlanExtensions: readonly TrainingPlanExtension[];
}

export interface FSxLustreConfig {
  readonly SizeInGiB: number;
  readonly PerUnitStorageThroughput: number;
}

export interface FSxLustreFileSystem {
  readonly FileSystemId: string;
}

export interface FSxLustreFileSystemConfig {
  readonly FileSystemId: string;
  readonly FileSystemPath?: string | undefined;
}

export interface FailStepMetadata {
  readonly ErrorMessage?: string | undefined;
}

export type FailureHandlingPolicy = "ROLLBACK_ON_FAILURE" | "DO_NOTHING";

export type FairShare = "Enabled" | "Disabled";

export interface FeatureDefinition {
  readonly FeatureName: string;
  readonly FeatureType: FeatureType;
  readonly CollectionType?: CollectionType | undefined;
  readonly CollectionConfig?: CollectionConfig | undefined;
}

export interface FeatureGroup {
  readonly FeatureGroupArn?: string | undefined;
  readonly FeatureGroupName?: string | undefined;
  readonly RecordIdentifierFeatureName?: string | undefined;
  readonly EventTimeFeatureName?: string | undefined;
  readonly FeatureDefinitions?: readonly FeatureDefinition[] | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly OnlineStoreConfig?: OnlineStoreConfig | undefined;
  readonly OfflineStoreConfig?: OfflineStoreConfig | undefined;
  readonly RoleArn?: string | undefined;
  readonly FeatureGroupStatus?: FeatureGroupStatus | undefined;
  readonly OfflineStoreStatus?: OfflineStoreStatus | undefined;
  readonly LastUpdateStatus?: LastUpdateStatus | undefined;
  readonly FailureReason?: string | undefined;
  readonly Description?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type FeatureGroupSortBy =
  | "Name"
  | "FeatureGroupStatus"
  | "OfflineStoreStatus"
  | "CreationTime";

export type FeatureGroupSortOrder = "Ascending" | "Descending";

export type FeatureGroupStatus =
  | "Creating"
  | "Created"
  | "CreateFailed"
  | "Deleting"
  | "DeleteFailed";

export interface FeatureGroupSummary {
  readonly FeatureGroupName: string;
  readonly FeatureGroupArn: string;
  readonly CreationTime: Instant;
  readonly FeatureGroupStatus?: FeatureGroupStatus | undefined;
  readonly OfflineStoreStatus?: OfflineStoreStatus | undefined;
}

export interface FeatureMetadata {
  readonly FeatureGroupArn?: string | undefined;
  readonly FeatureGroupName?: string | undefined;
  readonly FeatureName?: string | undefined;
  readonly FeatureType?: FeatureType | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly Description?: string | undefined;
  readonly Parameters?: readonly FeatureParameter[] | undefined;
}

export interface FeatureParameter {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export type FeatureStatus = "ENABLED" | "DISABLED";

export type FeatureType = "Integral" | "Fractional" | "String";

export interface FileSource {
  readonly ContentType?: string | undefined;
  readonly ContentDigest?: string | undefined;
  readonly S3Uri: string;
}

export type FileSystemAccessMode = "rw" | "ro";

export interface FileSystemConfig {
  readonly MountPath?: string | undefined;
  readonly DefaultUid?: number | undefined;
  readonly DefaultGid?: number | undefined;
}

export interface FileSystemDataSource {
  readonly FileSystemId: string;
  readonly FileSystemAccessMode: FileSystemAccessMode;
  readonly FileSystemType: FileSystemType;
  readonly DirectoryPath: string;
}

export type FileSystemType = "EFS" | "FSxLustre";

export type FillingType =
  | "frontfill"
  | "middlefill"
  | "backfill"
  | "futurefill"
  | "frontfill_value"
  | "middlefill_value"
  | "backfill_value"
  | "futurefill_value";

export interface Filter {
  readonly Name: string;
  readonly Operator?: Operator | undefined;
  readonly Value?: string | undefined;
}

export interface FinalAutoMLJobObjectiveMetric {
  readonly Type?: AutoMLJobObjectiveType | undefined;
  readonly MetricName: AutoMLMetricEnum;
  readonly Value: number;
  readonly StandardMetricName?: AutoMLMetricEnum | undefined;
}

export interface FinalHyperParameterTuningJobObjectiveMetric {
  readonly Type?: HyperParameterTuningJobObjectiveType | undefined;
  readonly MetricName: string;
  readonly Value: number;
}

export type FlatInvocations = "Continue" | "Stop";

export interface FlowDefinitionOutputConfig {
  readonly S3OutputPath: string;
  readonly KmsKeyId?: string | undefined;
}

export type FlowDefinitionStatus = "Initializing" | "Active" | "Failed" | "Deleting";

export interface FlowDefinitionSummary {
  readonly FlowDefinitionName: string;
  readonly FlowDefinitionArn: string;
  readonly FlowDefinitionStatus: FlowDefinitionStatus;
  readonly CreationTime: Instant;
  readonly FailureReason?: string | undefined;
}

export type Framework =
  | "TENSORFLOW"
  | "KERAS"
  | "MXNET"
  | "ONNX"
  | "PYTORCH"
  | "XGBOOST"
  | "TFLITE"
  | "DARKNET"
  | "SKLEARN";

export interface GenerativeAiSettings {
  readonly AmazonBedrockRoleArn?: string | undefined;
}

export interface GetDeviceFleetReportRequest {
  readonly DeviceFleetName: string;
}

export interface GetDeviceFleetReportResponse {
  readonly DeviceFleetArn: string;
  readonly DeviceFleetName: string;
  readonly OutputConfig?: EdgeOutputConfig | undefined;
  readonly Description?: string | undefined;
  readonly ReportGenerated?: Instant | undefined;
  readonly DeviceStats?: DeviceStats | undefined;
  readonly AgentVersions?: readonly AgentVersion[] | undefined;
  readonly ModelStats?: readonly EdgeModelStat[] | undefined;
}

export interface GetLineageGroupPolicyRequest {
  readonly LineageGroupName: string;
}

export interface GetLineageGroupPolicyResponse {
  readonly LineageGroupArn?: string | undefined;
  readonly ResourcePolicy?: string | undefined;
}

export interface GetModelPackageGroupPolicyInput {
  readonly ModelPackageGroupName: string;
}

export interface GetModelPackageGroupPolicyOutput {
  readonly ResourcePolicy: string;
}

export type GetSagemakerServicecatalogPortfolioStatusInput = Readonly<Record<string, never>>;

export interface GetSagemakerServicecatalogPortfolioStatusOutput {
  readonly Status?: SagemakerServicecatalogStatus | undefined;
}

export interface GetScalingConfigurationRecommendationRequest {
  readonly InferenceRecommendationsJobName: string;
  readonly RecommendationId?: string | undefined;
  readonly EndpointName?: string | undefined;
  readonly TargetCpuUtilizationPerCore?: number | undefined;
  readonly ScalingPolicyObjective?: ScalingPolicyObjective | undefined;
}

export interface GetScalingConfigurationRecommendationResponse {
  readonly InferenceRecommendationsJobName?: string | undefined;
  readonly RecommendationId?: string | undefined;
  readonly EndpointName?: string | undefined;
  readonly TargetCpuUtilizationPerCore?: number | undefined;
  readonly ScalingPolicyObjective?: ScalingPolicyObjective | undefined;
  readonly Metric?: ScalingPolicyMetric | undefined;
  readonly DynamicScalingConfiguration?: DynamicScalingConfiguration | undefined;
}

export interface GetSearchSuggestionsRequest {
  readonly Resource: ResourceType;
  readonly SuggestionQuery?: SuggestionQuery | undefined;
}

export interface GetSearchSuggestionsResponse {
  readonly PropertyNameSuggestions?: readonly PropertyNameSuggestion[] | undefined;
}

export interface GitConfig {
  readonly RepositoryUrl: string;
  readonly Branch?: string | undefined;
  readonly SecretArn?: string | undefined;
}

export interface GitConfigForUpdate {
  readonly SecretArn?: string | undefined;
}

export interface HiddenSageMakerImage {
  readonly SageMakerImageName?: SageMakerImageName | undefined;
  readonly VersionAliases?: readonly string[] | undefined;
}

export interface HolidayConfigAttributes {
  readonly CountryCode?: string | undefined;
}

export interface HubAccessConfig {
  readonly HubContentArn: string;
}

export interface HubContentDependency {
  readonly DependencyOriginPath?: string | undefined;
  readonly DependencyCopyPath?: string | undefined;
}

export interface HubContentInfo {
  readonly HubContentName: string;
  readonly HubContentArn: string;
  readonly SageMakerPublicHubContentArn?: string | undefined;
  readonly HubContentVersion: string;
  readonly HubContentType: HubContentType;
  readonly DocumentSchemaVersion: string;
  readonly HubContentDisplayName?: string | undefined;
  readonly HubContentDescription?: string | undefined;
  readonly SupportStatus?: HubContentSupportStatus | undefined;
  readonly HubContentSearchKeywords?: readonly string[] | undefined;
  readonly HubContentStatus: HubContentStatus;
  readonly CreationTime: Instant;
  readonly OriginalCreationTime?: Instant | undefined;
}

export type HubContentSortBy = "HubContentName" | "CreationTime" | "HubContentStatus";

export type HubContentStatus =
  | "Available"
  | "Importing"
  | "Deleting"
  | "ImportFailed"
  | "DeleteFailed"
  | "PendingImport"
  | "PendingDelete";

export type HubContentSupportStatus = "Supported" | "Deprecated" | "Restricted";

export type HubContentType = "Model" | "Notebook" | "ModelReference" | "DataSet" | "JsonDoc";

export interface HubInfo {
  readonly HubName: string;
  readonly HubArn: string;
  readonly HubDisplayName?: string | undefined;
  readonly HubDescription?: string | undefined;
  readonly HubSearchKeywords?: readonly string[] | undefined;
  readonly HubStatus: HubStatus;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
}

export interface HubS3StorageConfig {
  readonly S3OutputPath?: string | undefined;
}

export type HubSortBy = "HubName" | "CreationTime" | "HubStatus" | "AccountIdOwner";

export type HubStatus =
  | "InService"
  | "Creating"
  | "Updating"
  | "Deleting"
  | "CreateFailed"
  | "UpdateFailed"
  | "DeleteFailed";

export interface HumanLoopActivationConditionsConfig {
  readonly HumanLoopActivationConditions: Json;
}

export interface HumanLoopActivationConfig {
  readonly HumanLoopActivationConditionsConfig: HumanLoopActivationConditionsConfig;
}

export interface HumanLoopConfig {
  readonly WorkteamArn: string;
  readonly HumanTaskUiArn: string;
  readonly TaskTitle: string;
  readonly TaskDescription: string;
  readonly TaskCount: number;
  readonly TaskAvailabilityLifetimeInSeconds?: number | undefined;
  readonly TaskTimeLimitInSeconds?: number | undefined;
  readonly TaskKeywords?: readonly string[] | undefined;
  readonly PublicWorkforceTaskPrice?: PublicWorkforceTaskPrice | undefined;
}

export interface HumanLoopRequestSource {
  readonly AwsManagedHumanLoopRequestSource: AwsManagedHumanLoopRequestSource;
}

export interface HumanTaskConfig {
  readonly WorkteamArn: string;
  readonly UiConfig: UiConfig;
  readonly PreHumanTaskLambdaArn?: string | undefined;
  readonly TaskKeywords?: readonly string[] | undefined;
  readonly TaskTitle: string;
  readonly TaskDescription: string;
  readonly NumberOfHumanWorkersPerDataObject: number;
  readonly TaskTimeLimitInSeconds: number;
  readonly TaskAvailabilityLifetimeInSeconds?: number | undefined;
  readonly MaxConcurrentTaskCount?: number | undefined;
  readonly AnnotationConsolidationConfig?: AnnotationConsolidationConfig | undefined;
  readonly PublicWorkforceTaskPrice?: PublicWorkforceTaskPrice | undefined;
}

export type HumanTaskUiStatus = "Active" | "Deleting";

export interface HumanTaskUiSummary {
  readonly HumanTaskUiName: string;
  readonly HumanTaskUiArn: string;
  readonly CreationTime: Instant;
}

export interface HyperParameterAlgorithmSpecification {
  readonly TrainingImage?: string | undefined;
  readonly TrainingInputMode: TrainingInputMode;
  readonly AlgorithmName?: string | undefined;
  readonly MetricDefinitions?: readonly MetricDefinition[] | undefined;
}

export type HyperParameterScalingType = "Auto" | "Linear" | "Logarithmic" | "ReverseLogarithmic";

export interface HyperParameterSpecification {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Type: ParameterType;
  readonly Range?: ParameterRange | undefined;
  readonly IsTunable?: boolean | undefined;
  readonly IsRequired?: boolean | undefined;
  readonly DefaultValue?: string | undefined;
}

export interface HyperParameterTrainingJobDefinition {
  readonly DefinitionName?: string | undefined;
  readonly TuningObjective?: HyperParameterTuningJobObjective | undefined;
  readonly HyperParameterRanges?: ParameterRanges | undefined;
  readonly StaticHyperParameters?: Readonly<Record<string, string>> | undefined;
  readonly AlgorithmSpecification: HyperParameterAlgorithmSpecification;
  readonly RoleArn: string;
  readonly InputDataConfig?: readonly Channel[] | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly OutputDataConfig: OutputDataConfig;
  readonly ResourceConfig?: ResourceConfig | undefined;
  readonly HyperParameterTuningResourceConfig?: HyperParameterTuningResourceConfig | undefined;
  readonly StoppingCondition: StoppingCondition;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly EnableInterContainerTrafficEncryption?: boolean | undefined;
  readonly EnableManagedSpotTraining?: boolean | undefined;
  readonly CheckpointConfig?: CheckpointConfig | undefined;
  readonly RetryStrategy?: RetryStrategy | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
}

export interface HyperParameterTrainingJobSummary {
  readonly TrainingJobDefinitionName?: string | undefined;
  readonly TrainingJobName: string;
  readonly TrainingJobArn: string;
  readonly TuningJobName?: string | undefined;
  readonly CreationTime: Instant;
  readonly TrainingStartTime?: Instant | undefined;
  readonly TrainingEndTime?: Instant | undefined;
  readonly TrainingJobStatus: TrainingJobStatus;
  readonly TunedHyperParameters: Readonly<Record<string, string>>;
  readonly FailureReason?: string | undefined;
  readonly FinalHyperParameterTuningJobObjectiveMetric?: FinalHyperParameterTuningJobObjectiveMetric | undefined;
  readonly ObjectiveStatus?: ObjectiveStatus | undefined;
}

export type HyperParameterTuningAllocationStrategy = "Prioritized";

export interface HyperParameterTuningInstanceConfig {
  readonly InstanceType: TrainingInstanceType;
  readonly InstanceCount: number;
  readonly VolumeSizeInGB: number;
}

export interface HyperParameterTuningJobCompletionDetails {
  readonly NumberOfTrainingJobsObjectiveNotImproving?: number | undefined;
  readonly ConvergenceDetectedTime?: Instant | undefined;
}

export interface HyperParameterTuningJobConfig {
  readonly Strategy: HyperParameterTuningJobStrategyType;
  readonly StrategyConfig?: HyperParameterTuningJobStrategyConfig | undefined;
  readonly HyperParameterTuningJobObjective?: HyperParameterTuningJobObjective | undefined;
  readonly ResourceLimits: ResourceLimits;
  readonly ParameterRanges?: ParameterRanges | undefined;
  readonly TrainingJobEarlyStoppingType?: TrainingJobEarlyStoppingType | undefined;
  readonly TuningJobCompletionCriteria?: TuningJobCompletionCriteria | undefined;
  readonly RandomSeed?: number | undefined;
}

export interface HyperParameterTuningJobConsumedResources {
  readonly RuntimeInSeconds?: number | undefined;
}

export interface HyperParameterTuningJobObjective {
  readonly Type: HyperParameterTuningJobObjectiveType;
  readonly MetricName: string;
}

export type HyperParameterTuningJobObjectiveType = "Maximize" | "Minimize";

export interface HyperParameterTuningJobSearchEntity {
  readonly HyperParameterTuningJobName?: string | undefined;
  readonly HyperParameterTuningJobArn?: string | undefined;
  readonly HyperParameterTuningJobConfig?: HyperParameterTuningJobConfig | undefined;
  readonly TrainingJobDefinition?: HyperParameterTrainingJobDefinition | undefined;
  readonly TrainingJobDefinitions?: readonly HyperParameterTrainingJobDefinition[] | undefined;
  readonly HyperParameterTuningJobStatus?: HyperParameterTuningJobStatus | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly HyperParameterTuningEndTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly TrainingJobStatusCounters?: TrainingJobStatusCounters | undefined;
  readonly ObjectiveStatusCounters?: ObjectiveStatusCounters | undefined;
  readonly BestTrainingJob?: HyperParameterTrainingJobSummary | undefined;
  readonly OverallBestTrainingJob?: HyperParameterTrainingJobSummary | undefined;
  readonly WarmStartConfig?: HyperParameterTuningJobWarmStartConfig | undefined;
  readonly FailureReason?: string | undefined;
  readonly TuningJobCompletionDetails?: HyperParameterTuningJobCompletionDetails | undefined;
  readonly ConsumedResources?: HyperParameterTuningJobConsumedResources | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type HyperParameterTuningJobSortByOptions = "Name" | "Status" | "CreationTime";

export type HyperParameterTuningJobStatus =
  | "Completed"
  | "InProgress"
  | "Failed"
  | "Stopped"
  | "Stopping"
  | "Deleting"
  | "DeleteFailed";

export interface HyperParameterTuningJobStrategyConfig {
  readonly HyperbandStrategyConfig?: HyperbandStrategyConfig | undefined;
}

export type HyperParameterTuningJobStrategyType = "Bayesian" | "Random" | "Hyperband" | "Grid";

export interface HyperParameterTuningJobSummary {
  readonly HyperParameterTuningJobName: string;
  readonly HyperParameterTuningJobArn: string;
  readonly HyperParameterTuningJobStatus: HyperParameterTuningJobStatus;
  readonly Strategy: HyperParameterTuningJobStrategyType;
  readonly CreationTime: Instant;
  readonly HyperParameterTuningEndTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly TrainingJobStatusCounters: TrainingJobStatusCounters;
  readonly ObjectiveStatusCounters: ObjectiveStatusCounters;
  readonly ResourceLimits?: ResourceLimits | undefined;
}

export interface HyperParameterTuningJobWarmStartConfig {
  readonly ParentHyperParameterTuningJobs: readonly ParentHyperParameterTuningJob[];
  readonly WarmStartType: HyperParameterTuningJobWarmStartType;
}

export type HyperParameterTuningJobWarmStartType = "IdenticalDataAndAlgorithm" | "TransferLearning";

export interface HyperParameterTuningResourceConfig {
  readonly InstanceType?: TrainingInstanceType | undefined;
  readonly InstanceCount?: number | undefined;
  readonly VolumeSizeInGB?: number | undefined;
  readonly VolumeKmsKeyId?: string | undefined;
  readonly AllocationStrategy?: HyperParameterTuningAllocationStrategy | undefined;
  readonly InstanceConfigs?: readonly HyperParameterTuningInstanceConfig[] | undefined;
}

export interface HyperbandStrategyConfig {
  readonly MinResource?: number | undefined;
  readonly MaxResource?: number | undefined;
}

export type IPAddressType = "ipv4" | "dualstack";

export interface IamIdentity {
  readonly Arn?: string | undefined;
  readonly PrincipalId?: string | undefined;
  readonly SourceIdentity?: string | undefined;
}

export interface IamPolicyConstraints {
  readonly SourceIp?: EnabledOrDisabled | undefined;
  readonly VpcSourceIp?: EnabledOrDisabled | undefined;
}

export interface IdentityProviderOAuthSetting {
  readonly DataSourceName?: DataSourceName | undefined;
  readonly Status?: FeatureStatus | undefined;
  readonly SecretArn?: string | undefined;
}

export type IdleResourceSharing = "Enabled" | "Disabled";

export interface IdleSettings {
  readonly LifecycleManagement?: LifecycleManagement | undefined;
  readonly IdleTimeoutInMinutes?: number | undefined;
  readonly MinIdleTimeoutInMinutes?: number | undefined;
  readonly MaxIdleTimeoutInMinutes?: number | undefined;
}

export interface Image {
  readonly CreationTime: Instant;
  readonly Description?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly ImageArn: string;
  readonly ImageName: string;
  readonly ImageStatus: ImageStatus;
  readonly LastModifiedTime: Instant;
}

export interface ImageClassificationJobConfig {
  readonly CompletionCriteria?: AutoMLJobCompletionCriteria | undefined;
}

export interface ImageConfig {
  readonly RepositoryAccessMode: RepositoryAccessMode;
  readonly RepositoryAuthConfig?: RepositoryAuthConfig | undefined;
}

export type ImageSortBy = "CREATION_TIME" | "LAST_MODIFIED_TIME" | "IMAGE_NAME";

export type ImageSortOrder = "ASCENDING" | "DESCENDING";

export type ImageStatus =
  | "CREATING"
  | "CREATED"
  | "CREATE_FAILED"
  | "UPDATING"
  | "UPDATE_FAILED"
  | "DELETING"
  | "DELETE_FAILED";

export interface ImageVersion {
  readonly CreationTime: Instant;
  readonly FailureReason?: string | undefined;
  readonly ImageArn: string;
  readonly ImageVersionArn: string;
  readonly ImageVersionStatus: ImageVersionStatus;
  readonly LastModifiedTime: Instant;
  readonly Version: number;
}

export type ImageVersionSortBy = "CREATION_TIME" | "LAST_MODIFIED_TIME" | "VERSION";

export type ImageVersionSortOrder = "ASCENDING" | "DESCENDING";

export type ImageVersionStatus =
  | "CREATING"
  | "CREATED"
  | "CREATE_FAILED"
  | "DELETING"
  | "DELETE_FAILED";

export interface ImportHubContentRequest {
  readonly HubContentName: string;
  readonly HubContentVersion?: string | undefined;
  readonly HubContentType: HubContentType;
  readonly DocumentSchemaVersion: string;
  readonly HubName: string;
  readonly HubContentDisplayName?: string | undefined;
  readonly HubContentDescription?: string | undefined;
  readonly HubContentMarkdown?: string | undefined;
  readonly HubContentDocument: string;
  readonly SupportStatus?: HubContentSupportStatus | undefined;
  readonly HubContentSearchKeywords?: readonly string[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface ImportHubContentResponse {
  readonly HubArn: string;
  readonly HubContentArn: string;
}

export interface InferenceComponentAvailabilityZoneBalance {
  readonly EnforcementMode: AvailabilityZoneBalanceEnforcementMode;
  readonly MaxImbalance?: number | undefined;
}

export interface InferenceComponentCapacitySize {
  readonly Type: InferenceComponentCapacitySizeType;
  readonly Value: number;
}

export type InferenceComponentCapacitySizeType = "COPY_COUNT" | "CAPACITY_PERCENT";

export interface InferenceComponentComputeResourceRequirements {
  readonly NumberOfCpuCoresRequired?: number | undefined;
  readonly NumberOfAcceleratorDevicesRequired?: number | undefined;
  readonly MinMemoryRequiredInMb: number;
  readonly MaxMemoryRequiredInMb?: number | undefined;
}

export interface InferenceComponentContainerSpecification {
  readonly Image?: string | undefined;
  readonly ArtifactUrl?: string | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
}

export interface InferenceComponentContainerSpecificationSummary {
  readonly DeployedImage?: DeployedImage | undefined;
  readonly ArtifactUrl?: string | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
}

export interface InferenceComponentDataCacheConfig {
  readonly EnableCaching: boolean;
}

export interface InferenceComponentDataCacheConfigSummary {
  readonly EnableCaching: boolean;
}

export interface InferenceComponentDeploymentConfig {
  readonly RollingUpdatePolicy: InferenceComponentRollingUpdatePolicy;
  readonly AutoRollbackConfiguration?: AutoRollbackConfig | undefined;
}

export interface InferenceComponentMetadata {
  readonly Arn?: string | undefined;
}

export interface InferenceComponentPlacementStatus {
  readonly InstanceType: ProductionVariantInstanceType;
  readonly CurrentCopyCount: number;
}

export type InferenceComponentPlacementStrategy = "SPREAD" | "BINPACK";

export interface InferenceComponentRollingUpdatePolicy {
  readonly MaximumBatchSize: InferenceComponentCapacitySize;
  readonly WaitIntervalInSeconds: number;
  readonly MaximumExecutionTimeoutInSeconds?: number | undefined;
  readonly RollbackMaximumBatchSize?: InferenceComponentCapacitySize | undefined;
}

export interface InferenceComponentRuntimeConfig {
  readonly CopyCount: number;
}

export interface InferenceComponentRuntimeConfigSummary {
  readonly DesiredCopyCount?: number | undefined;
  readonly CurrentCopyCount?: number | undefined;
  readonly PlacementStatus?: readonly InferenceComponentPlacementStatus[] | undefined;
}

export interface InferenceComponentSchedulingConfig {
  readonly PlacementStrategy: InferenceComponentPlacementStrategy;
  readonly AvailabilityZoneBalance?: InferenceComponentAvailabilityZoneBalance | undefined;
}

export type InferenceComponentSortKey = "Name" | "CreationTime" | "Status";

export interface InferenceComponentSpecification {
  readonly InstanceType?: ProductionVariantInstanceType | undefined;
  readonly ModelName?: string | undefined;
  readonly Container?: InferenceComponentContainerSpecification | undefined;
  readonly StartupParameters?: InferenceComponentStartupParameters | undefined;
  readonly ComputeResourceRequirements?: InferenceComponentComputeResourceRequirements | undefined;
  readonly BaseInferenceComponentName?: string | undefined;
  readonly DataCacheConfig?: InferenceComponentDataCacheConfig | undefined;
  readonly SchedulingConfig?: InferenceComponentSchedulingConfig | undefined;
}

export interface InferenceComponentSpecificationSummary {
  readonly InstanceType?: ProductionVariantInstanceType | undefined;
  readonly ModelName?: string | undefined;
  readonly Container?: InferenceComponentContainerSpecificationSummary | undefined;
  readonly StartupParameters?: InferenceComponentStartupParameters | undefined;
  readonly ComputeResourceRequirements?: InferenceComponentComputeResourceRequirements | undefined;
  readonly BaseInferenceComponentName?: string | undefined;
  readonly DataCacheConfig?: InferenceComponentDataCacheConfigSummary | undefined;
  readonly SchedulingConfig?: InferenceComponentSchedulingConfig | undefined;
}

export interface InferenceComponentStartupParameters {
  readonly ModelDataDownloadTimeoutInSeconds?: number | undefined;
  readonly ContainerStartupHealthCheckTimeoutInSeconds?: number | undefined;
}

export type InferenceComponentStatus = "InService" | "Creating" | "Updating" | "Failed" | "Deleting";

export interface InferenceComponentSummary {
  readonly CreationTime: Instant;
  readonly InferenceComponentArn: string;
  readonly InferenceComponentName: string;
  readonly EndpointArn: string;
  readonly EndpointName: string;
  readonly VariantName: string;
  readonly InferenceComponentStatus?: InferenceComponentStatus | undefined;
  readonly LastModifiedTime: Instant;
}

export interface InferenceExecutionConfig {
  readonly Mode: InferenceExecutionMode;
}

export type InferenceExecutionMode = "Serial" | "Direct";

export interface InferenceExperimentDataStorageConfig {
  readonly Destination: string;
  readonly KmsKey?: string | undefined;
  readonly ContentType?: CaptureContentTypeHeader | undefined;
}

export interface InferenceExperimentSchedule {
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
}

export type InferenceExperimentStatus =
  | "Creating"
  | "Created"
  | "Updating"
  | "Running"
  | "Starting"
  | "Stopping"
  | "Completed"
  | "Cancelled";

export type InferenceExperimentStopDesiredState = "Completed" | "Cancelled";

export interface InferenceExperimentSummary {
  readonly Name: string;
  readonly Type: InferenceExperimentType;
  readonly Schedule?: InferenceExperimentSchedule | undefined;
  readonly Status: InferenceExperimentStatus;
  readonly StatusReason?: string | undefined;
  readonly Description?: string | undefined;
  readonly CreationTime: Instant;
  readonly CompletionTime?: Instant | undefined;
  readonly LastModifiedTime: Instant;
  readonly RoleArn?: string | undefined;
}

export type InferenceExperimentType = "ShadowMode";

export interface InferenceHubAccessConfig {
  readonly HubContentArn: string;
}

export interface InferenceMetrics {
  readonly MaxInvocations: number;
  readonly ModelLatency: number;
}

export interface InferenceRecommendation {
  readonly RecommendationId?: string | undefined;
  readonly Metrics?: RecommendationMetrics | undefined;
  readonly EndpointConfiguration: EndpointOutputConfiguration;
  readonly ModelConfiguration: ModelConfiguration;
  readonly InvocationEndTime?: Instant | undefined;
  readonly InvocationStartTime?: Instant | undefined;
}

export interface InferenceRecommendationsJob {
  readonly JobName: string;
  readonly JobDescription: string;
  readonly JobType: RecommendationJobType;
  readonly JobArn: string;
  readonly Status: RecommendationJobStatus;
  readonly CreationTime: Instant;
  readonly CompletionTime?: Instant | undefined;
  readonly RoleArn: string;
  readonly LastModifiedTime: Instant;
  readonly FailureReason?: string | undefined;
  readonly ModelName?: string | undefined;
  readonly SamplePayloadUrl?: string | undefined;
  readonly ModelPackageVersionArn?: string | undefined;
}

export interface InferenceRecommendationsJobStep {
  readonly StepType: RecommendationStepType;
  readonly JobName: string;
  readonly Status: RecommendationJobStatus;
  readonly InferenceBenchmark?: RecommendationJobInferenceBenchmark | undefined;
}

export interface InferenceSpecification {
  readonly Containers: readonly ModelPackageContainerDefinition[];
  readonly SupportedTransformInstanceTypes?: readonly TransformInstanceType[] | undefined;
  readonly SupportedRealtimeInferenceInstanceTypes?: readonly ProductionVariantInstanceType[] | undefined;
  readonly SupportedContentTypes?: readonly string[] | undefined;
  readonly SupportedResponseMIMETypes?: readonly string[] | undefined;
}

export interface InfraCheckConfig {
  readonly EnableInfraCheck?: boolean | undefined;
}

export interface InputConfig {
  readonly S3Uri: string;
  readonly DataInputConfig?: string | undefined;
  readonly Framework: Framework;
  readonly FrameworkVersion?: string | undefined;
}

export type InputMode = "Pipe" | "File";

export interface InstanceGroup {
  readonly InstanceType: TrainingInstanceType;
  readonly InstanceCount: number;
  readonly InstanceGroupName: string;
}

export interface InstanceGroupHealthCheckConfiguration {
  readonly InstanceGroupName: string;
  readonly InstanceIds?: readonly string[] | undefined;
  readonly DeepHealthChecks: readonly DeepHealthCheckType[];
}

export interface InstanceGroupMetadata {
  readonly FailureMessage?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly CapacityReservation?: CapacityReservation | undefined;
  readonly SubnetId?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly AmiOverride?: string | undefined;
}

export interface InstanceGroupScalingMetadata {
  readonly InstanceCount?: number | undefined;
  readonly TargetCount?: number | undefined;
  readonly MinCount?: number | undefined;
  readonly FailureMessage?: string | undefined;
}

export type InstanceGroupStatus =
  | "InService"
  | "Creating"
  | "Updating"
  | "Failed"
  | "Degraded"
  | "SystemUpdating"
  | "Deleting";

export interface InstanceMetadata {
  readonly CustomerEni?: string | undefined;
  readonly AdditionalEnis?: AdditionalEnis | undefined;
  readonly InstanceRequirementsEniConfigurations?: readonly InstanceRequirementsEniConfiguration[] | undefined;
  readonly CapacityReservation?: CapacityReservation | undefined;
  readonly FailureMessage?: string | undefined;
  readonly LcsExecutionState?: string | undefined;
  readonly NodeLogicalId?: string | undefined;
}

export interface InstanceMetadataServiceConfiguration {
  readonly MinimumInstanceMetadataServiceVersion: string;
}

export interface InstancePlacementConfig {
  readonly EnableMultipleJobs?: boolean | undefined;
  readonly PlacementSpecifications?: readonly PlacementSpecification[] | undefined;
}

export interface InstancePool {
  readonly InstanceType: ProductionVariantInstanceType;
  readonly ModelNameOverride?: string | undefined;
  readonly Priority: number;
}

export interface InstancePoolSummary {
  readonly InstanceType: ProductionVariantInstanceType;
  readonly CurrentInstanceCount: number;
}

export interface InstanceRequirementsEniConfiguration {
  readonly CustomerEni?: string | undefined;
  readonly AdditionalEnis?: AdditionalEnis | undefined;
}

export type InstanceType =
  | "ml.t2.medium"
  | "ml.t2.large"
  | "ml.t2.xlarge"
  | "ml.t2.2xlarge"
  | "ml.t3.medium"
  | "ml.t3.large"
  | "ml.t3.xlarge"
  | "ml.t3.2xlarge"
  | "ml.m4.xlarge"
  | "ml.m4.2xlarge"
  | "ml.m4.4xlarge"
  | "ml.m4.10xlarge"
  | "ml.m4.16xlarge"
  | "ml.m5.xlarge"
  | "ml.m5.2xlarge"
  | "ml.m5.4xlarge"
  | "ml.m5.12xlarge"
  | "ml.m5.24xlarge"
  | "ml.m5d.large"
  | "ml.m5d.xlarge"
  | "ml.m5d.2xlarge"
  | "ml.m5d.4xlarge"
  | "ml.m5d.8xlarge"
  | "ml.m5d.12xlarge"
  | "ml.m5d.16xlarge"
  | "ml.m5d.24xlarge"
  | "ml.c4.xlarge"
  | "ml.c4.2xlarge"
  | "ml.c4.4xlarge"
  | "ml.c4.8xlarge"
  | "ml.c5.xlarge"
  | "ml.c5.2xlarge"
  | "ml.c5.4xlarge"
  | "ml.c5.9xlarge"
  | "ml.c5.18xlarge"
  | "ml.c5d.xlarge"
  | "ml.c5d.2xlarge"
  | "ml.c5d.4xlarge"
  | "ml.c5d.9xlarge"
  | "ml.c5d.18xlarge"
  | "ml.p2.xlarge"
  | "ml.p2.8xlarge"
  | "ml.p2.16xlarge"
  | "ml.p3.2xlarge"
  | "ml.p3.8xlarge"
  | "ml.p3.16xlarge"
  | "ml.p3dn.24xlarge"
  | "ml.g4dn.xlarge"
  | "ml.g4dn.2xlarge"
  | "ml.g4dn.4xlarge"
  | "ml.g4dn.8xlarge"
  | "ml.g4dn.12xlarge"
  | "ml.g4dn.16xlarge"
  | "ml.r5.large"
  | "ml.r5.xlarge"
  | "ml.r5.2xlarge"
  | "ml.r5.4xlarge"
  | "ml.r5.8xlarge"
  | "ml.r5.12xlarge"
  | "ml.r5.16xlarge"
  | "ml.r5.24xlarge"
  | "ml.g5.xlarge"
  | "ml.g5.2xlarge"
  | "ml.g5.4xlarge"
  | "ml.g5.8xlarge"
  | "ml.g5.16xlarge"
  | "ml.g5.12xlarge"
  | "ml.g5.24xlarge"
  | "ml.g5.48xlarge"
  | "ml.inf1.xlarge"
  | "ml.inf1.2xlarge"
  | "ml.inf1.6xlarge"
  | "ml.inf1.24xlarge"
  | "ml.trn1.2xlarge"
  | "ml.trn1.32xlarge"
  | "ml.trn1n.32xlarge"
  | "ml.inf2.xlarge"
  | "ml.inf2.8xlarge"
  | "ml.inf2.24xlarge"
  | "ml.inf2.48xlarge"
  | "ml.p4d.24xlarge"
  | "ml.p4de.24xlarge"
  | "ml.p5.48xlarge"
  | "ml.p6-b200.48xlarge"
  | "ml.m6i.large"
  | "ml.m6i.xlarge"
  | "ml.m6i.2xlarge"
  | "ml.m6i.4xlarge"
  | "ml.m6i.8xlarge"
  | "ml.m6i.12xlarge"
  | "ml.m6i.16xlarge"
  | "ml.m6i.24xlarge"
  | "ml.m6i.32xlarge"
  | "ml.m7i.large"
  | "ml.m7i.xlarge"
  | "ml.m7i.2xlarge"
  | "ml.m7i.4xlarge"
  | "ml.m7i.8xlarge"
  | "ml.m7i.12xlarge"
  | "ml.m7i.16xlarge"
  | "ml.m7i.24xlarge"
  | "ml.m7i.48xlarge"
  | "ml.c6i.large"
  | "ml.c6i.xlarge"
  | "ml.c6i.2xlarge"
  | "ml.c6i.4xlarge"
  | "ml.c6i.8xlarge"
  | "ml.c6i.12xlarge"
  | "ml.c6i.16xlarge"
  | "ml.c6i.24xlarge"
  | "ml.c6i.32xlarge"
  | "ml.c7i.large"
  | "ml.c7i.xlarge"
  | "ml.c7i.2xlarge"
  | "ml.c7i.4xlarge"
  | "ml.c7i.8xlarge"
  | "ml.c7i.12xlarge"
  | "ml.c7i.16xlarge"
  | "ml.c7i.24xlarge"
  | "ml.c7i.48xlarge"
  | "ml.r6i.large"
  | "ml.r6i.xlarge"
  | "ml.r6i.2xlarge"
  | "ml.r6i.4xlarge"
  | "ml.r6i.8xlarge"
  | "ml.r6i.12xlarge"
  | "ml.r6i.16xlarge"
  | "ml.r6i.24xlarge"
  | "ml.r6i.32xlarge"
  | "ml.r7i.large"
  | "ml.r7i.xlarge"
  | "ml.r7i.2xlarge"
  | "ml.r7i.4xlarge"
  | "ml.r7i.8xlarge"
  | "ml.r7i.12xlarge"
  | "ml.r7i.16xlarge"
  | "ml.r7i.24xlarge"
  | "ml.r7i.48xlarge"
  | "ml.m6id.large"
  | "ml.m6id.xlarge"
  | "ml.m6id.2xlarge"
  | "ml.m6id.4xlarge"
  | "ml.m6id.8xlarge"
  | "ml.m6id.12xlarge"
  | "ml.m6id.16xlarge"
  | "ml.m6id.24xlarge"
  | "ml.m6id.32xlarge"
  | "ml.c6id.large"
  | "ml.c6id.xlarge"
  | "ml.c6id.2xlarge"
  | "ml.c6id.4xlarge"
  | "ml.c6id.8xlarge"
  | "ml.c6id.12xlarge"
  | "ml.c6id.16xlarge"
  | "ml.c6id.24xlarge"
  | "ml.c6id.32xlarge"
  | "ml.r6id.large"
  | "ml.r6id.xlarge"
  | "ml.r6id.2xlarge"
  | "ml.r6id.4xlarge"
  | "ml.r6id.8xlarge"
  | "ml.r6id.12xlarge"
  | "ml.r6id.16xlarge"
  | "ml.r6id.24xlarge"
  | "ml.r6id.32xlarge"
  | "ml.g6.xlarge"
  | "ml.g6.2xlarge"
  | "ml.g6.4xlarge"
  | "ml.g6.8xlarge"
  | "ml.g6.12xlarge"
  | "ml.g6.16xlarge"
  | "ml.g6.24xlarge"
  | "ml.g6.48xlarge"
  | "ml.p5.4xlarge"
  | "ml.p5en.48xlarge";

export interface IntegerParameterRange {
  readonly Name: string;
  readonly MinValue: string;
  readonly MaxValue: string;
  readonly ScalingType?: HyperParameterScalingType | undefined;
}

export interface IntegerParameterRangeSpecification {
  readonly MinValue: string;
  readonly MaxValue: string;
}

export type IsTrackingServerActive = "Active" | "Inactive";

export type JobType = "TRAINING" | "INFERENCE" | "NOTEBOOK_KERNEL";

export type JoinSource = "Input" | "None";

export interface JupyterLabAppImageConfig {
  readonly FileSystemConfig?: FileSystemConfig | undefined;
  readonly ContainerConfig?: ContainerConfig | undefined;
}

export interface JupyterLabAppSettings {
  readonly DefaultResourceSpec?: ResourceSpec | undefined;
  readonly CustomImages?: readonly CustomImage[] | undefined;
  readonly LifecycleConfigArns?: readonly string[] | undefined;
  readonly CodeRepositories?: readonly CodeRepository[] | undefined;
  readonly AppLifecycleManagement?: AppLifecycleManagement | undefined;
  readonly EmrSettings?: EmrSettings | undefined;
  readonly BuiltInLifecycleConfigArn?: string | undefined;
}

export interface JupyterServerAppSettings {
  readonly DefaultResourceSpec?: ResourceSpec | undefined;
  readonly LifecycleConfigArns?: readonly string[] | undefined;
  readonly CodeRepositories?: readonly CodeRepository[] | undefined;
}

export interface KendraSettings {
  readonly Status?: FeatureStatus | undefined;
}

export interface KernelGatewayAppSettings {
  readonly DefaultResourceSpec?: ResourceSpec | undefined;
  readonly CustomImages?: readonly CustomImage[] | undefined;
  readonly LifecycleConfigArns?: readonly string[] | undefined;
}

export interface KernelGatewayImageConfig {
  readonly KernelSpecs: readonly KernelSpec[];
  readonly FileSystemConfig?: FileSystemConfig | undefined;
}

export interface KernelSpec {
  readonly Name: string;
  readonly DisplayName?: string | undefined;
}

export interface LabelCounters {
  readonly TotalLabeled?: number | undefined;
  readonly HumanLabeled?: number | undefined;
  readonly MachineLabeled?: number | undefined;
  readonly FailedNonRetryableError?: number | undefined;
  readonly Unlabeled?: number | undefined;
}

export interface LabelCountersForWorkteam {
  readonly HumanLabeled?: number | undefined;
  readonly PendingHuman?: number | undefined;
  readonly Total?: number | undefined;
}

export interface LabelingJobAlgorithmsConfig {
  readonly LabelingJobAlgorithmSpecificationArn: string;
  readonly InitialActiveLearningModelArn?: string | undefined;
  readonly LabelingJobResourceConfig?: LabelingJobResourceConfig | undefined;
}

export interface LabelingJobDataAttributes {
  readonly ContentClassifiers?: readonly ContentClassifier[] | undefined;
}

export interface LabelingJobDataSource {
  readonly S3DataSource?: LabelingJobS3DataSource | undefined;
  readonly SnsDataSource?: LabelingJobSnsDataSource | undefined;
}

export interface LabelingJobForWorkteamSummary {
  readonly LabelingJobName?: string | undefined;
  readonly JobReferenceCode: string;
  readonly WorkRequesterAccountId: string;
  readonly CreationTime: Instant;
  readonly LabelCounters?: LabelCountersForWorkteam | undefined;
  readonly NumberOfHumanWorkersPerDataObject?: number | undefined;
}

export interface LabelingJobInputConfig {
  readonly DataSource: LabelingJobDataSource;
  readonly DataAttributes?: LabelingJobDataAttributes | undefined;
}

export interface LabelingJobOutput {
  readonly OutputDatasetS3Uri: string;
  readonly FinalActiveLearningModelArn?: string | undefined;
}

export interface LabelingJobOutputConfig {
  readonly S3OutputPath: string;
  readonly KmsKeyId?: string | undefined;
  readonly SnsTopicArn?: string | undefined;
}

export interface LabelingJobResourceConfig {
  readonly VolumeKmsKeyId?: string | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
}

export interface LabelingJobS3DataSource {
  readonly ManifestS3Uri: string;
}

export interface LabelingJobSnsDataSource {
  readonly SnsTopicArn: string;
}

export type LabelingJobStatus =
  | "Initializing"
  | "InProgress"
  | "Completed"
  | "Failed"
  | "Stopping"
  | "Stopped";

export interface LabelingJobStoppingConditions {
  readonly MaxHumanLabeledObjectCount?: number | undefined;
  readonly MaxPercentageOfInputDatasetLabeled?: number | undefined;
}

export interface LabelingJobSummary {
  readonly LabelingJobName: string;
  readonly LabelingJobArn: string;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly LabelingJobStatus: LabelingJobStatus;
  readonly LabelCounters: LabelCounters;
  readonly WorkteamArn: string;
  readonly PreHumanTaskLambdaArn?: string | undefined;
  readonly AnnotationConsolidationLambdaArn?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly LabelingJobOutput?: LabelingJobOutput | undefined;
  readonly InputConfig?: LabelingJobInputConfig | undefined;
}

export interface LambdaStepMetadata {
  readonly Arn?: string | undefined;
  readonly OutputParameters?: readonly OutputParameter[] | undefined;
}

export interface LastUpdateStatus {
  readonly Status: LastUpdateStatusValue;
  readonly FailureReason?: string | undefined;
}

export type LastUpdateStatusValue = "Successful" | "Failed" | "InProgress";

export type LifecycleManagement = "ENABLED" | "DISABLED";

export interface LineageGroupSummary {
  readonly LineageGroupArn?: string | undefined;
  readonly LineageGroupName?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface LineageMetadata {
  readonly ActionArns?: Readonly<Record<string, string>> | undefined;
  readonly ArtifactArns?: Readonly<Record<string, string>> | undefined;
  readonly ContextArns?: Readonly<Record<string, string>> | undefined;
  readonly Associations?: readonly AssociationInfo[] | undefined;
}

export type LineageType = "TrialComponent" | "Artifact" | "Context" | "Action";

export interface ListAIBenchmarkJobsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly NameContains?: string | undefined;
  readonly StatusEquals?: AIBenchmarkJobStatus | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly SortBy?: ListAIBenchmarkJobsSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListAIBenchmarkJobsResponse {
  readonly AIBenchmarkJobs: readonly AIBenchmarkJobSummary[];
  readonly NextToken?: string | undefined;
}

export type ListAIBenchmarkJobsSortBy = "Name" | "CreationTime" | "Status";

export interface ListAIRecommendationJobsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly NameContains?: string | undefined;
  readonly StatusEquals?: AIRecommendationJobStatus | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly SortBy?: ListAIRecommendationJobsSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListAIRecommendationJobsResponse {
  readonly AIRecommendationJobs: readonly AIRecommendationJobSummary[];
  readonly NextToken?: string | undefined;
}

export type ListAIRecommendationJobsSortBy = "Name" | "CreationTime" | "Status";

export interface ListAIWorkloadConfigsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly SortBy?: ListAIWorkloadConfigsSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListAIWorkloadConfigsResponse {
  readonly AIWorkloadConfigs: readonly AIWorkloadConfigSummary[];
  readonly NextToken?: string | undefined;
}

export type ListAIWorkloadConfigsSortBy = "Name" | "CreationTime";

export interface ListActionsRequest {
  readonly SourceUri?: string | undefined;
  readonly ActionType?: string | undefined;
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly SortBy?: SortActionsBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListActionsResponse {
  readonly ActionSummaries?: readonly ActionSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAlgorithmsInput {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly SortBy?: AlgorithmSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListAlgorithmsOutput {
  readonly AlgorithmSummaryList: readonly AlgorithmSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListAliasesRequest {
  readonly ImageName: string;
  readonly Alias?: string | undefined;
  readonly Version?: number | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAliasesResponse {
  readonly SageMakerImageVersionAliases?: readonly string[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAppImageConfigsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly ModifiedTimeBefore?: Instant | undefined;
  readonly ModifiedTimeAfter?: Instant | undefined;
  readonly SortBy?: AppImageConfigSortKey | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListAppImageConfigsResponse {
  readonly NextToken?: string | undefined;
  readonly AppImageConfigs?: readonly AppImageConfigDetails[] | undefined;
}

export interface ListAppsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly SortBy?: AppSortKey | undefined;
  readonly DomainIdEquals?: string | undefined;
  readonly UserProfileNameEquals?: string | undefined;
  readonly SpaceNameEquals?: string | undefined;
}

export interface ListAppsResponse {
  readonly Apps?: readonly AppDetails[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListArtifactsRequest {
  readonly SourceUri?: string | undefined;
  readonly ArtifactType?: string | undefined;
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly SortBy?: SortArtifactsBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListArtifactsResponse {
  readonly ArtifactSummaries?: readonly ArtifactSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAssociationsRequest {
  readonly SourceArn?: string | undefined;
  readonly DestinationArn?: string | undefined;
  readonly SourceType?: string | undefined;
  readonly DestinationType?: string | undefined;
  readonly AssociationType?: AssociationEdgeType | undefined;
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly SortBy?: SortAssociationsBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListAssociationsResponse {
  readonly AssociationSummaries?: readonly AssociationSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAutoMLJobsRequest {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly NameContains?: string | undefined;
  readonly StatusEquals?: AutoMLJobStatus | undefined;
  readonly SortOrder?: AutoMLSortOrder | undefined;
  readonly SortBy?: AutoMLSortBy | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListAutoMLJobsResponse {
  readonly AutoMLJobSummaries: readonly AutoMLJobSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListCandidatesForAutoMLJobRequest {
  readonly AutoMLJobName: string;
  readonly StatusEquals?: CandidateStatus | undefined;
  readonly CandidateNameEquals?: string | undefined;
  readonly SortOrder?: AutoMLSortOrder | undefined;
  readonly SortBy?: CandidateSortBy | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListCandidatesForAutoMLJobResponse {
  readonly Candidates: readonly AutoMLCandidate[];
  readonly NextToken?: string | undefined;
}

export interface ListClusterEventsRequest {
  readonly ClusterName: string;
  readonly InstanceGroupName?: string | undefined;
  readonly NodeId?: string | undefined;
  readonly EventTimeAfter?: Instant | undefined;
  readonly EventTimeBefore?: Instant | undefined;
  readonly SortBy?: EventSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly ResourceType?: ClusterEventResourceType | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListClusterEventsResponse {
  readonly NextToken?: string | undefined;
  readonly Events?: readonly ClusterEventSummary[] | undefined;
}

export interface ListClusterNodesRequest {
  readonly ClusterName: string;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly InstanceGroupNameContains?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly SortBy?: ClusterSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly IncludeNodeLogicalIds?: boolean | undefined;
}

export interface ListClusterNodesResponse {
  readonly NextToken?: string | undefined;
  readonly ClusterNodeSummaries: readonly ClusterNodeSummary[];
}

export interface ListClusterSchedulerConfigsRequest {
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly NameContains?: string | undefined;
  readonly ClusterArn?: string | undefined;
  readonly Status?: SchedulerResourceStatus | undefined;
  readonly SortBy?: SortClusterSchedulerConfigBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListClusterSchedulerConfigsResponse {
  readonly ClusterSchedulerConfigSummaries?: readonly ClusterSchedulerConfigSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListClustersRequest {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly SortBy?: ClusterSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly TrainingPlanArn?: string | undefined;
}

export interface ListClustersResponse {
  readonly NextToken?: string | undefined;
  readonly ClusterSummaries: readonly ClusterSummary[];
}

export interface ListCodeRepositoriesInput {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly SortBy?: CodeRepositorySortBy | undefined;
  readonly SortOrder?: CodeRepositorySortOrder | undefined;
}

export interface ListCodeRepositoriesOutput {
  readonly CodeRepositorySummaryList: readonly CodeRepositorySummary[];
  readonly NextToken?: string | undefined;
}

export interface ListCompilationJobsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly NameContains?: string | undefined;
  readonly StatusEquals?: CompilationJobStatus | undefined;
  readonly SortBy?: ListCompilationJobsSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListCompilationJobsResponse {
  readonly CompilationJobSummaries: readonly CompilationJobSummary[];
  readonly NextToken?: string | undefined;
}

export type ListCompilationJobsSortBy = "Name" | "CreationTime" | "Status";

export interface ListComputeQuotasRequest {
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly NameContains?: string | undefined;
  readonly Status?: SchedulerResourceStatus | undefined;
  readonly ClusterArn?: string | undefined;
  readonly SortBy?: SortQuotaBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListComputeQuotasResponse {
  readonly ComputeQuotaSummaries?: readonly ComputeQuotaSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListContextsRequest {
  readonly SourceUri?: string | undefined;
  readonly ContextType?: string | undefined;
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly SortBy?: SortContextsBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListContextsResponse {
  readonly ContextSummaries?: readonly ContextSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListDataQualityJobDefinitionsRequest {
  readonly EndpointName?: string | undefined;
  readonly SortBy?: MonitoringJobDefinitionSortKey | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
}

export interface ListDataQualityJobDefinitionsResponse {
  readonly JobDefinitionSummaries: readonly MonitoringJobDefinitionSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListDeviceFleetsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly NameContains?: string | undefined;
  readonly SortBy?: ListDeviceFleetsSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListDeviceFleetsResponse {
  readonly DeviceFleetSummaries: readonly DeviceFleetSummary[];
  readonly NextToken?: string | undefined;
}

export type ListDeviceFleetsSortBy = "NAME" | "CREATION_TIME" | "LAST_MODIFIED_TIME";

export interface ListDevicesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly LatestHeartbeatAfter?: Instant | undefined;
  readonly ModelName?: string | undefined;
  readonly DeviceFleetName?: string | undefined;
}

export interface ListDevicesResponse {
  readonly DeviceSummaries: readonly DeviceSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListDomainsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListDomainsResponse {
  readonly Domains?: readonly DomainDetails[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListEdgeDeploymentPlansRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly NameContains?: string | undefined;
  readonly DeviceFleetNameContains?: string | undefined;
  readonly SortBy?: ListEdgeDeploymentPlansSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListEdgeDeploymentPlansResponse {
  readonly EdgeDeploymentPlanSummaries: readonly EdgeDeploymentPlanSummary[];
  readonly NextToken?: string | undefined;
}

export type ListEdgeDeploymentPlansSortBy =
  | "NAME"
  | "DEVICE_FLEET_NAME"
  | "CREATION_TIME"
  | "LAST_MODIFIED_TIME";

export interface ListEdgePackagingJobsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly NameContains?: string | undefined;
  readonly ModelNameContains?: string | undefined;
  readonly StatusEquals?: EdgePackagingJobStatus | undefined;
  readonly SortBy?: ListEdgePackagingJobsSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListEdgePackagingJobsResponse {
  readonly EdgePackagingJobSummaries: readonly EdgePackagingJobSummary[];
  readonly NextToken?: string | undefined;
}

export type ListEdgePackagingJobsSortBy =
  | "NAME"
  | "MODEL_NAME"
  | "CREATION_TIME"
  | "LAST_MODIFIED_TIME"
  | "STATUS";

export interface ListEndpointConfigsInput {
  readonly SortBy?: EndpointConfigSortKey | undefined;
  readonly SortOrder?: OrderKey | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
}

export interface ListEndpointConfigsOutput {
  readonly EndpointConfigs: readonly EndpointConfigSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListEndpointsInput {
  readonly SortBy?: EndpointSortKey | undefined;
  readonly SortOrder?: OrderKey | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly StatusEquals?: EndpointStatus | undefined;
}

export interface ListEndpointsOutput {
  readonly Endpoints: readonly EndpointSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListExperimentsRequest {
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly SortBy?: SortExperimentsBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListExperimentsResponse {
  readonly ExperimentSummaries?: readonly ExperimentSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListFeatureGroupsRequest {
  readonly NameContains?: string | undefined;
  readonly FeatureGroupStatusEquals?: FeatureGroupStatus | undefined;
  readonly OfflineStoreStatusEquals?: OfflineStoreStatusValue | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly SortOrder?: FeatureGroupSortOrder | undefined;
  readonly SortBy?: FeatureGroupSortBy | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListFeatureGroupsResponse {
  readonly FeatureGroupSummaries: readonly FeatureGroupSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListFlowDefinitionsRequest {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListFlowDefinitionsResponse {
  readonly FlowDefinitionSummaries: readonly FlowDefinitionSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListHubContentVersionsRequest {
  readonly HubName: string;
  readonly HubContentType: HubContentType;
  readonly HubContentName: string;
  readonly MinVersion?: string | undefined;
  readonly MaxSchemaVersion?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly SortBy?: HubContentSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListHubContentVersionsResponse {
  readonly HubContentSummaries: readonly HubContentInfo[];
  readonly NextToken?: string | undefined;
}

export interface ListHubContentsRequest {
  readonly HubName: string;
  readonly HubContentType: HubContentType;
  readonly NameContains?: string | undefined;
  readonly MaxSchemaVersion?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly SortBy?: HubContentSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListHubContentsResponse {
  readonly HubContentSummaries: readonly HubContentInfo[];
  readonly NextToken?: string | undefined;
}

export interface ListHubsRequest {
  readonly NameContains?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly SortBy?: HubSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListHubsResponse {
  readonly HubSummaries: readonly HubInfo[];
  readonly NextToken?: string | undefined;
}

export interface ListHumanTaskUisRequest {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListHumanTaskUisResponse {
  readonly HumanTaskUiSummaries: readonly HumanTaskUiSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListHyperParameterTuningJobsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly SortBy?: HyperParameterTuningJobSortByOptions | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly StatusEquals?: HyperParameterTuningJobStatus | undefined;
}

export interface ListHyperParameterTuningJobsResponse {
  readonly HyperParameterTuningJobSummaries: readonly HyperParameterTuningJobSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListImageVersionsRequest {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly ImageName: string;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly SortBy?: ImageVersionSortBy | undefined;
  readonly SortOrder?: ImageVersionSortOrder | undefined;
}

export interface ListImageVersionsResponse {
  readonly ImageVersions?: readonly ImageVersion[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListImagesRequest {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly SortBy?: ImageSortBy | undefined;
  readonly SortOrder?: ImageSortOrder | undefined;
}

export interface ListImagesResponse {
  readonly Images?: readonly Image[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListInferenceComponentsInput {
  readonly SortBy?: InferenceComponentSortKey | undefined;
  readonly SortOrder?: OrderKey | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly StatusEquals?: InferenceComponentStatus | undefined;
  readonly EndpointNameEquals?: string | undefined;
  readonly VariantNameEquals?: string | undefined;
}

export interface ListInferenceComponentsOutput {
  readonly InferenceComponents: readonly InferenceComponentSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListInferenceExperimentsRequest {
  readonly NameContains?: string | undefined;
  readonly Type?: InferenceExperimentType | undefined;
  readonly StatusEquals?: InferenceExperimentStatus | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly SortBy?: SortInferenceExperimentsBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListInferenceExperimentsResponse {
  readonly InferenceExperiments?: readonly InferenceExperimentSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListInferenceRecommendationsJobStepsRequest {
  readonly JobName: string;
  readonly Status?: RecommendationJobStatus | undefined;
  readonly StepType?: RecommendationStepType | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListInferenceRecommendationsJobStepsResponse {
  readonly Steps?: readonly InferenceRecommendationsJobStep[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListInferenceRecommendationsJobsRequest {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly NameContains?: string | undefined;
  readonly StatusEquals?: RecommendationJobStatus | undefined;
  readonly SortBy?: ListInferenceRecommendationsJobsSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly ModelNameEquals?: string | undefined;
  readonly ModelPackageVersionArnEquals?: string | undefined;
}

export interface ListInferenceRecommendationsJobsResponse {
  readonly InferenceRecommendationsJobs: readonly InferenceRecommendationsJob[];
  readonly NextToken?: string | undefined;
}

export type ListInferenceRecommendationsJobsSortBy = "Name" | "CreationTime" | "Status";

export interface ListLabelingJobsForWorkteamRequest {
  readonly WorkteamArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly JobReferenceCodeContains?: string | undefined;
  readonly SortBy?: ListLabelingJobsForWorkteamSortByOptions | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListLabelingJobsForWorkteamResponse {
  readonly LabelingJobSummaryList: readonly LabelingJobForWorkteamSummary[];
  readonly NextToken?: string | undefined;
}

export type ListLabelingJobsForWorkteamSortByOptions = "CreationTime";

export interface ListLabelingJobsRequest {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly NameContains?: string | undefined;
  readonly SortBy?: SortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly StatusEquals?: LabelingJobStatus | undefined;
}

export interface ListLabelingJobsResponse {
  readonly LabelingJobSummaryList?: readonly LabelingJobSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListLineageGroupsRequest {
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly SortBy?: SortLineageGroupsBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListLineageGroupsResponse {
  readonly LineageGroupSummaries?: readonly LineageGroupSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListMlflowAppsRequest {
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly Status?: MlflowAppStatus | undefined;
  readonly MlflowVersion?: string | undefined;
  readonly DefaultForDomainId?: string | undefined;
  readonly AccountDefaultStatus?: AccountDefaultStatus | undefined;
  readonly SortBy?: SortMlflowAppBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListMlflowAppsResponse {
  readonly Summaries?: readonly MlflowAppSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListMlflowTrackingServersRequest {
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly TrackingServerStatus?: TrackingServerStatus | undefined;
  readonly MlflowVersion?: string | undefined;
  readonly SortBy?: SortTrackingServerBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListMlflowTrackingServersResponse {
  readonly TrackingServerSummaries?: readonly TrackingServerSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListModelBiasJobDefinitionsRequest {
  readonly EndpointName?: string | undefined;
  readonly SortBy?: MonitoringJobDefinitionSortKey | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
}

export interface ListModelBiasJobDefinitionsResponse {
  readonly JobDefinitionSummaries: readonly MonitoringJobDefinitionSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListModelCardExportJobsRequest {
  readonly ModelCardName: string;
  readonly ModelCardVersion?: number | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly ModelCardExportJobNameContains?: string | undefined;
  readonly StatusEquals?: ModelCardExportJobStatus | undefined;
  readonly SortBy?: ModelCardExportJobSortBy | undefined;
  readonly SortOrder?: ModelCardExportJobSortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListModelCardExportJobsResponse {
  readonly ModelCardExportJobSummaries: readonly ModelCardExportJobSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListModelCardVersionsRequest {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly ModelCardName: string;
  readonly ModelCardStatus?: ModelCardStatus | undefined;
  readonly NextToken?: string | undefined;
  readonly SortBy?: ModelCardVersionSortBy | undefined;
  readonly SortOrder?: ModelCardSortOrder | undefined;
}

export interface ListModelCardVersionsResponse {
  readonly ModelCardVersionSummaryList: readonly ModelCardVersionSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListModelCardsRequest {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly ModelCardStatus?: ModelCardStatus | undefined;
  readonly NextToken?: string | undefined;
  readonly SortBy?: ModelCardSortBy | undefined;
  readonly SortOrder?: ModelCardSortOrder | undefined;
}

export interface ListModelCardsResponse {
  readonly ModelCardSummaries: readonly ModelCardSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListModelExplainabilityJobDefinitionsRequest {
  readonly EndpointName?: string | undefined;
  readonly SortBy?: MonitoringJobDefinitionSortKey | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
}

export interface ListModelExplainabilityJobDefinitionsResponse {
  readonly JobDefinitionSummaries: readonly MonitoringJobDefinitionSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListModelMetadataRequest {
  readonly SearchExpression?: ModelMetadataSearchExpression | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListModelMetadataResponse {
  readonly ModelMetadataSummaries: readonly ModelMetadataSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListModelPackageGroupsInput {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly SortBy?: ModelPackageGroupSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly CrossAccountFilterOption?: CrossAccountFilterOption | undefined;
}

export interface ListModelPackageGroupsOutput {
  readonly ModelPackageGroupSummaryList: readonly ModelPackageGroupSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListModelPackagesInput {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly ModelApprovalStatus?: ModelApprovalStatus | undefined;
  readonly ModelPackageGroupName?: string | undefined;
  readonly ModelPackageType?: ModelPackageType | undefined;
  readonly NextToken?: string | undefined;
  readonly SortBy?: ModelPackageSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListModelPackagesOutput {
  readonly ModelPackageSummaryList: readonly ModelPackageSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListModelQualityJobDefinitionsRequest {
  readonly EndpointName?: string | undefined;
  readonly SortBy?: MonitoringJobDefinitionSortKey | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
}

export interface ListModelQualityJobDefinitionsResponse {
  readonly JobDefinitionSummaries: readonly MonitoringJobDefinitionSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListModelsInput {
  readonly SortBy?: ModelSortKey | undefined;
  readonly SortOrder?: OrderKey | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
}

export interface ListModelsOutput {
  readonly Models: readonly ModelSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListMonitoringAlertHistoryRequest {
  readonly MonitoringScheduleName?: string | undefined;
  readonly MonitoringAlertName?: string | undefined;
  readonly SortBy?: MonitoringAlertHistorySortKey | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly StatusEquals?: MonitoringAlertStatus | undefined;
}

export interface ListMonitoringAlertHistoryResponse {
  readonly MonitoringAlertHistory?: readonly MonitoringAlertHistorySummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListMonitoringAlertsRequest {
  readonly MonitoringScheduleName: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListMonitoringAlertsResponse {
  readonly MonitoringAlertSummaries?: readonly MonitoringAlertSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListMonitoringExecutionsRequest {
  readonly MonitoringScheduleName?: string | undefined;
  readonly EndpointName?: string | undefined;
  readonly SortBy?: MonitoringExecutionSortKey | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly ScheduledTimeBefore?: Instant | undefined;
  readonly ScheduledTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly StatusEquals?: ExecutionStatus | undefined;
  readonly MonitoringJobDefinitionName?: string | undefined;
  readonly MonitoringTypeEquals?: MonitoringType | undefined;
}

export interface ListMonitoringExecutionsResponse {
  readonly MonitoringExecutionSummaries: readonly MonitoringExecutionSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListMonitoringSchedulesRequest {
  readonly EndpointName?: string | undefined;
  readonly SortBy?: MonitoringScheduleSortKey | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly StatusEquals?: ScheduleStatus | undefined;
  readonly MonitoringJobDefinitionName?: string | undefined;
  readonly MonitoringTypeEquals?: MonitoringType | undefined;
}

export interface ListMonitoringSchedulesResponse {
  readonly MonitoringScheduleSummaries: readonly MonitoringScheduleSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListNotebookInstanceLifecycleConfigsInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly SortBy?: NotebookInstanceLifecycleConfigSortKey | undefined;
  readonly SortOrder?: NotebookInstanceLifecycleConfigSortOrder | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
}

export interface ListNotebookInstanceLifecycleConfigsOutput {
  readonly NextToken?: string | undefined;
  readonly NotebookInstanceLifecycleConfigs?: readonly NotebookInstanceLifecycleConfigSummary[] | undefined;
}

export interface ListNotebookInstancesInput {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly SortBy?: NotebookInstanceSortKey | undefined;
  readonly SortOrder?: NotebookInstanceSortOrder | undefined;
  readonly NameContains?: string | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly StatusEquals?: NotebookInstanceStatus | undefined;
  readonly NotebookInstanceLifecycleConfigNameContains?: string | undefined;
  readonly DefaultCodeRepositoryContains?: string | undefined;
  readonly AdditionalCodeRepositoryEquals?: string | undefined;
}

export interface ListNotebookInstancesOutput {
  readonly NextToken?: string | undefined;
  readonly NotebookInstances?: readonly NotebookInstanceSummary[] | undefined;
}

export interface ListOptimizationJobsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly OptimizationContains?: string | undefined;
  readonly NameContains?: string | undefined;
  readonly StatusEquals?: OptimizationJobStatus | undefined;
  readonly SortBy?: ListOptimizationJobsSortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListOptimizationJobsResponse {
  readonly OptimizationJobSummaries: readonly OptimizationJobSummary[];
  readonly NextToken?: string | undefined;
}

export type ListOptimizationJobsSortBy = "Name" | "CreationTime" | "Status";

export interface ListPartnerAppsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPartnerAppsResponse {
  readonly Summaries?: readonly PartnerAppSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPipelineExecutionStepsRequest {
  readonly PipelineExecutionArn?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListPipelineExecutionStepsResponse {
  readonly PipelineExecutionSteps?: readonly PipelineExecutionStep[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPipelineExecutionsRequest {
  readonly PipelineName: string;
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly SortBy?: SortPipelineExecutionsBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListPipelineExecutionsResponse {
  readonly PipelineExecutionSummaries?: readonly PipelineExecutionSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPipelineParametersForExecutionRequest {
  readonly PipelineExecutionArn: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListPipelineParametersForExecutionResponse {
  readonly PipelineParameters?: readonly Parameter[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPipelineVersionsRequest {
  readonly PipelineName: string;
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListPipelineVersionsResponse {
  readonly PipelineVersionSummaries?: readonly PipelineVersionSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPipelinesRequest {
  readonly PipelineNamePrefix?: string | undefined;
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly SortBy?: SortPipelinesBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListPipelinesResponse {
  readonly PipelineSummaries?: readonly PipelineSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListProcessingJobsRequest {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly NameContains?: string | undefined;
  readonly StatusEquals?: ProcessingJobStatus | undefined;
  readonly SortBy?: SortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListProcessingJobsResponse {
  readonly ProcessingJobSummaries: readonly ProcessingJobSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListProjectsInput {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly MaxResults?: number | undefined;
  readonly NameContains?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly SortBy?: ProjectSortBy | undefined;
  readonly SortOrder?: ProjectSortOrder | undefined;
}

export interface ListProjectsOutput {
  readonly ProjectSummaryList: readonly ProjectSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListResourceCatalogsRequest {
  readonly NameContains?: string | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly SortOrder?: ResourceCatalogSortOrder | undefined;
  readonly SortBy?: ResourceCatalogSortBy | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListResourceCatalogsResponse {
  readonly ResourceCatalogs?: readonly ResourceCatalog[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListSpacesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly SortBy?: SpaceSortKey | undefined;
  readonly DomainIdEquals?: string | undefined;
  readonly SpaceNameContains?: string | undefined;
}

export interface ListSpacesResponse {
  readonly Spaces?: readonly SpaceDetails[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListStageDevicesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly EdgeDeploymentPlanName: string;
  readonly ExcludeDevicesDeployedInOtherStage?: boolean | undefined;
  readonly StageName: string;
}

export interface ListStageDevicesResponse {
  readonly DeviceDeploymentSummaries: readonly DeviceDeploymentSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListStudioLifecycleConfigsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly NameContains?: string | undefined;
  readonly AppTypeEquals?: StudioLifecycleConfigAppType | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly ModifiedTimeBefore?: Instant | undefined;
  readonly ModifiedTimeAfter?: Instant | undefined;
  readonly SortBy?: StudioLifecycleConfigSortKey | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListStudioLifecycleConfigsResponse {
  readonly NextToken?: string | undefined;
  readonly StudioLifecycleConfigs?: readonly StudioLifecycleConfigDetails[] | undefined;
}

export interface ListSubscribedWorkteamsRequest {
  readonly NameContains?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListSubscribedWorkteamsResponse {
  readonly SubscribedWorkteams: readonly SubscribedWorkteam[];
  readonly NextToken?: string | undefined;
}

export interface ListTagsInput {
  readonly ResourceArn: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListTagsOutput {
  readonly Tags?: readonly Tag[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTrainingJobsForHyperParameterTuningJobRequest {
  readonly HyperParameterTuningJobName: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly StatusEquals?: TrainingJobStatus | undefined;
  readonly SortBy?: TrainingJobSortByOptions | undefined;
  readonly SortOrder?: SortOrder | undefined;
}

export interface ListTrainingJobsForHyperParameterTuningJobResponse {
  readonly TrainingJobSummaries: readonly HyperParameterTrainingJobSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListTrainingJobsRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly NameContains?: string | undefined;
  readonly StatusEquals?: TrainingJobStatus | undefined;
  readonly SortBy?: SortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly WarmPoolStatusEquals?: WarmPoolResourceStatus | undefined;
  readonly TrainingPlanArnEquals?: string | undefined;
}

export interface ListTrainingJobsResponse {
  readonly TrainingJobSummaries: readonly TrainingJobSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListTrainingPlansRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly StartTimeAfter?: Instant | undefined;
  readonly StartTimeBefore?: Instant | undefined;
  readonly SortBy?: TrainingPlanSortBy | undefined;
  readonly SortOrder?: TrainingPlanSortOrder | undefined;
  readonly Filters?: readonly TrainingPlanFilter[] | undefined;
}

export interface ListTrainingPlansResponse {
  readonly NextToken?: string | undefined;
  readonly TrainingPlanSummaries: readonly TrainingPlanSummary[];
}

export interface ListTransformJobsRequest {
  readonly CreationTimeAfter?: Instant | undefined;
  readonly CreationTimeBefore?: Instant | undefined;
  readonly LastModifiedTimeAfter?: Instant | undefined;
  readonly LastModifiedTimeBefore?: Instant | undefined;
  readonly NameContains?: string | undefined;
  readonly StatusEquals?: TransformJobStatus | undefined;
  readonly SortBy?: SortBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListTransformJobsResponse {
  readonly TransformJobSummaries: readonly TransformJobSummary[];
  readonly NextToken?: string | undefined;
}

export interface ListTrialComponentsRequest {
  readonly ExperimentName?: string | undefined;
  readonly TrialName?: string | undefined;
  readonly SourceArn?: string | undefined;
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly SortBy?: SortTrialComponentsBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTrialComponentsResponse {
  readonly TrialComponentSummaries?: readonly TrialComponentSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTrialsRequest {
  readonly ExperimentName?: string | undefined;
  readonly TrialComponentName?: string | undefined;
  readonly CreatedAfter?: Instant | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly SortBy?: SortTrialsBy | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListTrialsResponse {
  readonly TrialSummaries?: readonly TrialSummary[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListUltraServersByReservedCapacityRequest {
  readonly ReservedCapacityArn: string;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListUltraServersByReservedCapacityResponse {
  readonly NextToken?: string | undefined;
  readonly UltraServers: readonly UltraServer[];
}

export interface ListUserProfilesRequest {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly SortBy?: UserProfileSortKey | undefined;
  readonly DomainIdEquals?: string | undefined;
  readonly UserProfileNameContains?: string | undefined;
}

export interface ListUserProfilesResponse {
  readonly UserProfiles?: readonly UserProfileDetails[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListWorkforcesRequest {
  readonly SortBy?: ListWorkforcesSortByOptions | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NameContains?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListWorkforcesResponse {
  readonly Workforces: readonly Workforce[];
  readonly NextToken?: string | undefined;
}

export type ListWorkforcesSortByOptions = "Name" | "CreateDate";

export interface ListWorkteamsRequest {
  readonly SortBy?: ListWorkteamsSortByOptions | undefined;
  readonly SortOrder?: SortOrder | undefined;
  readonly NameContains?: string | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

export interface ListWorkteamsResponse {
  readonly Workteams: readonly Workteam[];
  readonly NextToken?: string | undefined;
}

export type ListWorkteamsSortByOptions = "Name" | "CreateDate";

export type MIGProfileType =
  | "mig-1g.5gb"
  | "mig-1g.10gb"
  | "mig-1g.18gb"
  | "mig-1g.20gb"
  | "mig-1g.23gb"
  | "mig-1g.35gb"
  | "mig-1g.45gb"
  | "mig-1g.47gb"
  | "mig-2g.10gb"
  | "mig-2g.20gb"
  | "mig-2g.35gb"
  | "mig-2g.45gb"
  | "mig-2g.47gb"
  | "mig-3g.20gb"
  | "mig-3g.40gb"
  | "mig-3g.71gb"
  | "mig-3g.90gb"
  | "mig-3g.93gb"
  | "mig-4g.20gb"
  | "mig-4g.40gb"
  | "mig-4g.71gb"
  | "mig-4g.90gb"
  | "mig-4g.93gb"
  | "mig-7g.40gb"
  | "mig-7g.80gb"
  | "mig-7g.141gb"
  | "mig-7g.180gb"
  | "mig-7g.186gb";

export interface MLflowConfiguration {
  readonly MlflowResourceArn?: string | undefined;
  readonly MlflowExperimentName?: string | undefined;
}

export type MaintenanceStatus =
  | "MaintenanceInProgress"
  | "MaintenanceComplete"
  | "MaintenanceFailed";

export interface ManagedConfiguration {
  readonly ManagedStorageType?: ManagedStorageType | undefined;
}

export type ManagedInstanceScalingScaleInStrategy = "IDLE_RELEASE" | "CONSOLIDATION";

export type ManagedInstanceScalingStatus = "ENABLED" | "DISABLED";

export type ManagedStorageType = "Restricted";

export interface MemberDefinition {
  readonly CognitoMemberDefinition?: CognitoMemberDefinition | undefined;
  readonly OidcMemberDefinition?: OidcMemberDefinition | undefined;
}

export interface MetadataProperties {
  readonly CommitId?: string | undefined;
  readonly Repository?: string | undefined;
  readonly GeneratedBy?: string | undefined;
  readonly ProjectId?: string | undefined;
}

export interface MetricData {
  readonly MetricName?: string | undefined;
  readonly Value?: number | undefined;
  readonly Timestamp?: Instant | undefined;
}

export interface MetricDatum {
  readonly MetricName?: AutoMLMetricEnum | undefined;
  readonly StandardMetricName?: AutoMLMetricExtendedEnum | undefined;
  readonly Value?: number | undefined;
  readonly Set?: MetricSetSource | undefined;
}

export interface MetricDefinition {
  readonly Name: string;
  readonly Regex: string;
}

export type MetricSetSource = "Train" | "Validation" | "Test";

export interface MetricSpecification {
  readonly Predefined?: PredefinedMetricSpecification | undefined;
  readonly Customized?: CustomizedMetricSpecification | undefined;
}

export interface MetricsConfig {
  readonly EnableEnhancedMetrics?: boolean | undefined;
  readonly MetricPublishFrequencyInSeconds?: number | undefined;
}

export interface MetricsSource {
  readonly ContentType: string;
  readonly ContentDigest?: string | undefined;
  readonly S3Uri: string;
}

export type MlTools =
  | "DataWrangler"
  | "FeatureStore"
  | "EmrClusters"
  | "AutoMl"
  | "Experiments"
  | "Training"
  | "ModelEvaluation"
  | "Pipelines"
  | "Models"
  | "JumpStart"
  | "InferenceRecommender"
  | "Endpoints"
  | "Projects"
  | "InferenceOptimization"
  | "PerformanceEvaluation"
  | "LakeraGuard"
  | "Comet"
  | "DeepchecksLLMEvaluation"
  | "Fiddler"
  | "HyperPodClusters"
  | "RunningInstances"
  | "Datasets"
  | "Evaluators";

export type MlflowAppStatus =
  | "Creating"
  | "Created"
  | "CreateFailed"
  | "Updating"
  | "Updated"
  | "UpdateFailed"
  | "Deleting"
  | "DeleteFailed"
  | "Deleted";

export interface MlflowAppSummary {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: MlflowAppStatus | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly MlflowVersion?: string | undefined;
}

export interface MlflowConfig {
  readonly MlflowResourceArn: string;
  readonly MlflowExperimentName?: string | undefined;
  readonly MlflowRunName?: string | undefined;
}

export interface MlflowDetails {
  readonly MlflowExperimentId?: string | undefined;
  readonly MlflowRunId?: string | undefined;
}

export interface Model {
  readonly ModelName?: string | undefined;
  readonly PrimaryContainer?: ContainerDefinition | undefined;
  readonly Containers?: readonly ContainerDefinition[] | undefined;
  readonly InferenceExecutionConfig?: InferenceExecutionConfig | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly ModelArn?: string | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly DeploymentRecommendation?: DeploymentRecommendation | undefined;
}

export interface ModelAccessConfig {
  readonly AcceptEula: boolean;
}

export type ModelApprovalStatus = "Approved" | "Rejected" | "PendingManualApproval";

export interface ModelArtifacts {
  readonly S3ModelArtifacts: string;
}

export interface ModelBiasAppSpecification {
  readonly ImageUri: string;
  readonly ConfigUri: string;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
}

export interface ModelBiasBaselineConfig {
  readonly BaseliningJobName?: string | undefined;
  readonly ConstraintsResource?: MonitoringConstraintsResource | undefined;
}

export interface ModelBiasJobInput {
  readonly EndpointInput?: EndpointInput | undefined;
  readonly BatchTransformInput?: BatchTransformInput | undefined;
  readonly GroundTruthS3Input: MonitoringGroundTruthS3Input;
}

export type ModelCacheSetting = "Enabled" | "Disabled";

export interface ModelCard {
  readonly ModelCardArn?: string | undefined;
  readonly ModelCardName?: string | undefined;
  readonly ModelCardVersion?: number | undefined;
  readonly Content?: string | undefined;
  readonly ModelCardStatus?: ModelCardStatus | undefined;
  readonly SecurityConfig?: ModelCardSecurityConfig | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ModelId?: string | undefined;
  readonly RiskRating?: string | undefined;
  readonly ModelPackageGroupName?: string | undefined;
}

export interface ModelCardExportArtifacts {
  readonly S3ExportArtifacts: string;
}

export type ModelCardExportJobSortBy = "Name" | "CreationTime" | "Status";

export type ModelCardExportJobSortOrder = "Ascending" | "Descending";

export type ModelCardExportJobStatus = "InProgress" | "Completed" | "Failed";

export interface ModelCardExportJobSummary {
  readonly ModelCardExportJobName: string;
  readonly ModelCardExportJobArn: string;
  readonly Status: ModelCardExportJobStatus;
  readonly ModelCardName: string;
  readonly ModelCardVersion: number;
  readonly CreatedAt: Instant;
  readonly LastModifiedAt: Instant;
}

export interface ModelCardExportOutputConfig {
  readonly S3OutputPath: string;
}

export type ModelCardProcessingStatus =
  | "DeleteInProgress"
  | "DeletePending"
  | "ContentDeleted"
  | "ExportJobsDeleted"
  | "DeleteCompleted"
  | "DeleteFailed";

export interface ModelCardSecurityConfig {
  readonly KmsKeyId?: string | undefined;
}

export type ModelCardSortBy = "Name" | "CreationTime";

export type ModelCardSortOrder = "Ascending" | "Descending";

export type ModelCardStatus = "Draft" | "PendingReview" | "Approved" | "Archived";

export interface ModelCardSummary {
  readonly ModelCardName: string;
  readonly ModelCardArn: string;
  readonly ModelCardStatus: ModelCardStatus;
  readonly CreationTime: Instant;
  readonly LastModifiedTime?: Instant | undefined;
}

export type ModelCardVersionSortBy = "Version";

export interface ModelCardVersionSummary {
  readonly ModelCardName: string;
  readonly ModelCardArn: string;
  readonly ModelCardStatus: ModelCardStatus;
  readonly ModelCardVersion: number;
  readonly CreationTime: Instant;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface ModelClientConfig {
  readonly InvocationsTimeoutInSeconds?: number | undefined;
  readonly InvocationsMaxRetries?: number | undefined;
}

export interface ModelCompilationConfig {
  readonly Image?: string | undefined;
  readonly OverrideEnvironment?: Readonly<Record<string, string>> | undefined;
}

export type ModelCompressionType = "None" | "Gzip";

export interface ModelConfiguration {
  readonly InferenceSpecificationName?: string | undefined;
  readonly EnvironmentParameters?: readonly EnvironmentParameter[] | undefined;
  readonly CompilationJobName?: string | undefined;
}

export interface ModelDashboardEndpoint {
  readonly EndpointName: string;
  readonly EndpointArn: string;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly EndpointStatus: EndpointStatus;
}

export interface ModelDashboardIndicatorAction {
  readonly Enabled?: boolean | undefined;
}

export interface ModelDashboardModel {
  readonly Model?: Model | undefined;
  readonly Endpoints?: readonly ModelDashboardEndpoint[] | undefined;
  readonly LastBatchTransformJob?: TransformJob | undefined;
  readonly MonitoringSchedules?: readonly ModelDashboardMonitoringSchedule[] | undefined;
  readonly ModelCard?: ModelDashboardModelCard | undefined;
}

export interface ModelDashboardModelCard {
  readonly ModelCardArn?: string | undefined;
  readonly ModelCardName?: string | undefined;
  readonly ModelCardVersion?: number | undefined;
  readonly ModelCardStatus?: ModelCardStatus | undefined;
  readonly SecurityConfig?: ModelCardSecurityConfig | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ModelId?: string | undefined;
  readonly RiskRating?: string | undefined;
}

export interface ModelDashboardMonitoringSchedule {
  readonly MonitoringScheduleArn?: string | undefined;
  readonly MonitoringScheduleName?: string | undefined;
  readonly MonitoringScheduleStatus?: ScheduleStatus | undefined;
  readonly MonitoringType?: MonitoringType | undefined;
  readonly FailureReason?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly MonitoringScheduleConfig?: MonitoringScheduleConfig | undefined;
  readonly EndpointName?: string | undefined;
  readonly MonitoringAlertSummaries?: readonly MonitoringAlertSummary[] | undefined;
  readonly LastMonitoringExecutionSummary?: MonitoringExecutionSummary | undefined;
  readonly BatchTransformInput?: BatchTransformInput | undefined;
}

export interface ModelDataQuality {
  readonly Statistics?: MetricsSource | undefined;
  readonly Constraints?: MetricsSource | undefined;
}

export interface ModelDataSource {
  readonly S3DataSource?: S3ModelDataSource | undefined;
}

export interface ModelDeployConfig {
  readonly AutoGenerateEndpointName?: boolean | undefined;
  readonly EndpointName?: string | undefined;
}

export interface ModelDeployResult {
  readonly EndpointName?: string | undefined;
}

export interface ModelDigests {
  readonly ArtifactDigest?: string | undefined;
}

export interface ModelExplainabilityAppSpecification {
  readonly ImageUri: string;
  readonly ConfigUri: string;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
}

export interface ModelExplainabilityBaselineConfig {
  readonly BaseliningJobName?: string | undefined;
  readonly ConstraintsResource?: MonitoringConstraintsResource | undefined;
}

export interface ModelExplainabilityJobInput {
  readonly EndpointInput?: EndpointInput | undefined;
  readonly BatchTransformInput?: BatchTransformInput | undefined;
}

export interface ModelInfrastructureConfig {
  readonly InfrastructureType: ModelInfrastructureType;
  readonly RealTimeInferenceConfig: RealTimeInferenceConfig;
}

export type ModelInfrastructureType = "RealTimeInference";

export interface ModelInput {
  readonly DataInputConfig: string;
}

export interface ModelLatencyThreshold {
  readonly Percentile?: string | undefined;
  readonly ValueInMilliseconds?: number | undefined;
}

export interface ModelLifeCycle {
  readonly Stage: string;
  readonly StageStatus: string;
  readonly StageDescription?: string | undefined;
}

export interface ModelMetadataFilter {
  readonly Name: ModelMetadataFilterType;
  readonly Value: string;
}

export type ModelMetadataFilterType = "Domain" | "Framework" | "Task" | "FrameworkVersion";

export interface ModelMetadataSearchExpression {
  readonly Filters?: readonly ModelMetadataFilter[] | undefined;
}

export interface ModelMetadataSummary {
  readonly Domain: string;
  readonly Framework: string;
  readonly Task: string;
  readonly Model: string;
  readonly FrameworkVersion: string;
}

export interface ModelMetrics {
  readonly ModelQuality?: ModelQuality | undefined;
  readonly ModelDataQuality?: ModelDataQuality | undefined;
  readonly Bias?: Bias | undefined;
  readonly Explainability?: Explainability | undefined;
}

export interface ModelPackage {
  readonly ModelPackageName?: string | undefined;
  readonly ModelPackageGroupName?: string | undefined;
  readonly ModelPackageVersion?: number | undefined;
  readonly ModelPackageRegistrationType?: ModelPackageRegistrationType | undefined;
  readonly ModelPackageArn?: string | undefined;
  readonly ModelPackageDescription?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly InferenceSpecification?: InferenceSpecification | undefined;
  readonly SourceAlgorithmSpecification?: SourceAlgorithmSpecification | undefined;
  readonly ValidationSpecification?: ModelPackageValidationSpecification | undefined;
  readonly ModelPackageStatus?: ModelPackageStatus | undefined;
  readonly ModelPackageStatusDetails?: ModelPackageStatusDetails | undefined;
  readonly CertifyForMarketplace?: boolean | undefined;
  readonly ModelApprovalStatus?: ModelApprovalStatus | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly MetadataProperties?: MetadataProperties | undefined;
  readonly ModelMetrics?: ModelMetrics | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly ApprovalDescription?: string | undefined;
  readonly Domain?: string | undefined;
  readonly Task?: string | undefined;
  readonly SamplePayloadUrl?: string | undefined;
  readonly AdditionalInferenceSpecifications?: readonly AdditionalInferenceSpecificationDefinition[] | undefined;
  readonly SourceUri?: string | undefined;
  readonly SecurityConfig?: ModelPackageSecurityConfig | undefined;
  readonly ModelCard?: ModelPackageModelCard | undefined;
  readonly ModelLifeCycle?: ModelLifeCycle | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly CustomerMetadataProperties?: Readonly<Record<string, string>> | undefined;
  readonly DriftCheckBaselines?: DriftCheckBaselines | undefined;
  readonly SkipModelValidation?: SkipModelValidation | undefined;
}

export interface ModelPackageConfig {
  readonly ModelPackageGroupArn: string;
  readonly SourceModelPackageArn?: string | undefined;
}

export interface ModelPackageContainerDefinition {
  readonly ContainerHostname?: string | undefined;
  readonly Image?: string | undefined;
  readonly ImageDigest?: string | undefined;
  readonly ModelDataUrl?: string | undefined;
  readonly ModelDataSource?: ModelDataSource | undefined;
  readonly ProductId?: string | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly ModelInput?: ModelInput | undefined;
  readonly Framework?: string | undefined;
  readonly FrameworkVersion?: string | undefined;
  readonly NearestModelName?: string | undefined;
  readonly AdditionalModelDataSources?: readonly AdditionalModelDataSource[] | undefined;
  readonly AdditionalS3DataSource?: AdditionalS3DataSource | undefined;
  readonly ModelDataETag?: string | undefined;
  readonly IsCheckpoint?: boolean | undefined;
  readonly BaseModel?: BaseModel | undefined;
}

export interface ModelPackageGroup {
  readonly ModelPackageGroupName?: string | undefined;
  readonly ModelPackageGroupArn?: string | undefined;
  readonly ModelPackageGroupDescription?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly ModelPackageGroupStatus?: ModelPackageGroupStatus | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type ModelPackageGroupSortBy = "Name" | "CreationTime";

export type ModelPackageGroupStatus =
  | "Pending"
  | "InProgress"
  | "Completed"
  | "Failed"
  | "Deleting"
  | "DeleteFailed";

export interface ModelPackageGroupSummary {
  readonly ModelPackageGroupName: string;
  readonly ModelPackageGroupArn: string;
  readonly ModelPackageGroupDescription?: string | undefined;
  readonly CreationTime: Instant;
  readonly ModelPackageGroupStatus: ModelPackageGroupStatus;
  readonly ManagedConfiguration?: ManagedConfiguration | undefined;
}

export interface ModelPackageModelCard {
  readonly ModelCardContent?: string | undefined;
  readonly ModelCardStatus?: ModelCardStatus | undefined;
}

export type ModelPackageRegistrationType = "Logged" | "Registered";

export interface ModelPackageSecurityConfig {
  readonly KmsKeyId: string;
}

export type ModelPackageSortBy = "Name" | "CreationTime";

export type ModelPackageStatus = "Pending" | "InProgress" | "Completed" | "Failed" | "Deleting";

export interface ModelPackageStatusDetails {
  readonly ValidationStatuses: readonly ModelPackageStatusItem[];
  readonly ImageScanStatuses?: readonly ModelPackageStatusItem[] | undefined;
}

export interface ModelPackageStatusItem {
  readonly Name: string;
  readonly Status: DetailedModelPackageStatus;
  readonly FailureReason?: string | undefined;
}

export interface ModelPackageSummary {
  readonly ModelPackageName?: string | undefined;
  readonly ModelPackageGroupName?: string | undefined;
  readonly ModelPackageVersion?: number | undefined;
  readonly ModelPackageArn: string;
  readonly ModelPackageDescription?: string | undefined;
  readonly CreationTime: Instant;
  readonly ModelPackageStatus: ModelPackageStatus;
  readonly ModelApprovalStatus?: ModelApprovalStatus | undefined;
  readonly ModelLifeCycle?: ModelLifeCycle | undefined;
  readonly ModelPackageRegistrationType?: ModelPackageRegistrationType | undefined;
}

export type ModelPackageType = "Versioned" | "Unversioned" | "Both";

export interface ModelPackageValidationProfile {
  readonly ProfileName: string;
  readonly TransformJobDefinition: TransformJobDefinition;
}

export interface ModelPackageValidationSpecification {
  readonly ValidationRole: string;
  readonly ValidationProfiles: readonly ModelPackageValidationProfile[];
}

export interface ModelQuality {
  readonly Statistics?: MetricsSource | undefined;
  readonly Constraints?: MetricsSource | undefined;
}

export interface ModelQualityAppSpecification {
  readonly ImageUri: string;
  readonly ContainerEntrypoint?: readonly string[] | undefined;
  readonly ContainerArguments?: readonly string[] | undefined;
  readonly RecordPreprocessorSourceUri?: string | undefined;
  readonly PostAnalyticsProcessorSourceUri?: string | undefined;
  readonly ProblemType?: MonitoringProblemType | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
}

export interface ModelQualityBaselineConfig {
  readonly BaseliningJobName?: string | undefined;
  readonly ConstraintsResource?: MonitoringConstraintsResource | undefined;
}

export interface ModelQualityJobInput {
  readonly EndpointInput?: EndpointInput | undefined;
  readonly BatchTransformInput?: BatchTransformInput | undefined;
  readonly GroundTruthS3Input: MonitoringGroundTruthS3Input;
}

export interface ModelQuantizationConfig {
  readonly Image?: string | undefined;
  readonly OverrideEnvironment?: Readonly<Record<string, string>> | undefined;
}

export interface ModelRegisterSettings {
  readonly Status?: FeatureStatus | undefined;
  readonly CrossAccountModelRegisterRoleArn?: string | undefined;
}

export type ModelRegistrationMode = "AutoModelRegistrationEnabled" | "AutoModelRegistrationDisabled";

export interface ModelShardingConfig {
  readonly Image?: string | undefined;
  readonly OverrideEnvironment?: Readonly<Record<string, string>> | undefined;
}

export type ModelSortKey = "Name" | "CreationTime";

export interface ModelSpeculativeDecodingConfig {
  readonly Technique: ModelSpeculativeDecodingTechnique;
  readonly TrainingDataSource?: ModelSpeculativeDecodingTrainingDataSource | undefined;
}

export type ModelSpeculativeDecodingS3DataType = "S3Prefix" | "ManifestFile";

export type ModelSpeculativeDecodingTechnique = "EAGLE";

export interface ModelSpeculativeDecodingTrainingDataSource {
  readonly S3Uri: string;
  readonly S3DataType: ModelSpeculativeDecodingS3DataType;
}

export interface ModelStepMetadata {
  readonly Arn?: string | undefined;
}

export interface ModelSummary {
  readonly ModelName: string;
  readonly ModelArn: string;
  readonly CreationTime: Instant;
}

export type ModelVariantAction = "Retain" | "Remove" | "Promote";

export interface ModelVariantConfig {
  readonly ModelName: string;
  readonly VariantName: string;
  readonly InfrastructureConfig: ModelInfrastructureConfig;
}

export interface ModelVariantConfigSummary {
  readonly ModelName: string;
  readonly VariantName: string;
  readonly InfrastructureConfig: ModelInfrastructureConfig;
  readonly Status: ModelVariantStatus;
}

export type ModelVariantStatus = "Creating" | "Updating" | "InService" | "Deleting" | "Deleted";

export interface MonitoringAlertActions {
  readonly ModelDashboardIndicator?: ModelDashboardIndicatorAction | undefined;
}

export type MonitoringAlertHistorySortKey = "CreationTime" | "Status";

export interface MonitoringAlertHistorySummary {
  readonly MonitoringScheduleName: string;
  readonly MonitoringAlertName: string;
  readonly CreationTime: Instant;
  readonly AlertStatus: MonitoringAlertStatus;
}

export type MonitoringAlertStatus = "InAlert" | "OK";

export interface MonitoringAlertSummary {
  readonly MonitoringAlertName: string;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly AlertStatus: MonitoringAlertStatus;
  readonly DatapointsToAlert: number;
  readonly EvaluationPeriod: number;
  readonly Actions: MonitoringAlertActions;
}

export interface MonitoringAppSpecification {
  readonly ImageUri: string;
  readonly ContainerEntrypoint?: readonly string[] | undefined;
  readonly ContainerArguments?: readonly string[] | undefined;
  readonly RecordPreprocessorSourceUri?: string | undefined;
  readonly PostAnalyticsProcessorSourceUri?: string | undefined;
}

export interface MonitoringBaselineConfig {
  readonly BaseliningJobName?: string | undefined;
  readonly ConstraintsResource?: MonitoringConstraintsResource | undefined;
  readonly StatisticsResource?: MonitoringStatisticsResource | undefined;
}

export interface MonitoringClusterConfig {
  readonly InstanceCount: number;
  readonly InstanceType: ProcessingInstanceType;
  readonly VolumeSizeInGB: number;
  readonly VolumeKmsKeyId?: string | undefined;
}

export interface MonitoringConstraintsResource {
  readonly S3Uri?: string | undefined;
}

export interface MonitoringCsvDatasetFormat {
  readonly Header?: boolean | undefined;
}

export interface MonitoringDatasetFormat {
  readonly Csv?: MonitoringCsvDatasetFormat | undefined;
  readonly Json?: MonitoringJsonDatasetFormat | undefined;
  readonly Parquet?: MonitoringParquetDatasetFormat | undefined;
}

export type MonitoringExecutionSortKey = "CreationTime" | "ScheduledTime" | "Status";

export interface MonitoringExecutionSummary {
  readonly MonitoringScheduleName: string;
  readonly ScheduledTime: Instant;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly MonitoringExecutionStatus: ExecutionStatus;
  readonly ProcessingJobArn?: string | undefined;
  readonly EndpointName?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly MonitoringJobDefinitionName?: string | undefined;
  readonly MonitoringType?: MonitoringType | undefined;
}

export interface MonitoringGroundTruthS3Input {
  readonly S3Uri?: string | undefined;
}

export interface MonitoringInput {
  readonly EndpointInput?: EndpointInput | undefined;
  readonly BatchTransformInput?: BatchTransformInput | undefined;
}

export interface MonitoringJobDefinition {
  readonly BaselineConfig?: MonitoringBaselineConfig | undefined;
  readonly MonitoringInputs: readonly MonitoringInput[];
  readonly MonitoringOutputConfig: MonitoringOutputConfig;
  readonly MonitoringResources: MonitoringResources;
  readonly MonitoringAppSpecification: MonitoringAppSpecification;
  readonly StoppingCondition?: MonitoringStoppingCondition | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly NetworkConfig?: NetworkConfig | undefined;
  readonly RoleArn: string;
}

export type MonitoringJobDefinitionSortKey = "Name" | "CreationTime";

export interface MonitoringJobDefinitionSummary {
  readonly MonitoringJobDefinitionName: string;
  readonly MonitoringJobDefinitionArn: string;
  readonly CreationTime: Instant;
  readonly EndpointName: string;
}

export interface MonitoringJsonDatasetFormat {
  readonly Line?: boolean | undefined;
}

export interface MonitoringNetworkConfig {
  readonly EnableInterContainerTrafficEncryption?: boolean | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
}

export interface MonitoringOutput {
  readonly S3Output: MonitoringS3Output;
}

export interface MonitoringOutputConfig {
  readonly MonitoringOutputs: readonly MonitoringOutput[];
  readonly KmsKeyId?: string | undefined;
}

export type MonitoringParquetDatasetFormat = Readonly<Record<string, never>>;

export type MonitoringProblemType = "BinaryClassification" | "MulticlassClassification" | "Regression";

export interface MonitoringResources {
  readonly ClusterConfig: MonitoringClusterConfig;
}

export interface MonitoringS3Output {
  readonly S3Uri: string;
  readonly LocalPath: string;
  readonly S3UploadMode?: ProcessingS3UploadMode | undefined;
}

export interface MonitoringSchedule {
  readonly MonitoringScheduleArn?: string | undefined;
  readonly MonitoringScheduleName?: string | undefined;
  readonly MonitoringScheduleStatus?: ScheduleStatus | undefined;
  readonly MonitoringType?: MonitoringType | undefined;
  readonly FailureReason?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly MonitoringScheduleConfig?: MonitoringScheduleConfig | undefined;
  readonly EndpointName?: string | undefined;
  readonly LastMonitoringExecutionSummary?: MonitoringExecutionSummary | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface MonitoringScheduleConfig {
  readonly ScheduleConfig?: ScheduleConfig | undefined;
  readonly MonitoringJobDefinition?: MonitoringJobDefinition | undefined;
  readonly MonitoringJobDefinitionName?: string | undefined;
  readonly MonitoringType?: MonitoringType | undefined;
}

export type MonitoringScheduleSortKey = "Name" | "CreationTime" | "Status";

export interface MonitoringScheduleSummary {
  readonly MonitoringScheduleName: string;
  readonly MonitoringScheduleArn: string;
  readonly CreationTime: Instant;
  readonly LastModifiedTime: Instant;
  readonly MonitoringScheduleStatus: ScheduleStatus;
  readonly EndpointName?: string | undefined;
  readonly MonitoringJobDefinitionName?: string | undefined;
  readonly MonitoringType?: MonitoringType | undefined;
}

export interface MonitoringStatisticsResource {
  readonly S3Uri?: string | undefined;
}

export interface MonitoringStoppingCondition {
  readonly MaxRuntimeInSeconds: number;
}

export type MonitoringType = "DataQuality" | "ModelQuality" | "ModelBias" | "ModelExplainability";

export interface MultiModelConfig {
  readonly ModelCacheSetting?: ModelCacheSetting | undefined;
}

export interface NeoVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}

export interface NestedFilters {
  readonly NestedPropertyName: string;
  readonly Filters: readonly Filter[];
}

export interface NetworkConfig {
  readonly EnableInterContainerTrafficEncryption?: boolean | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
}

export interface NodeAdditionResult {
  readonly NodeLogicalId: string;
  readonly InstanceGroupName: string;
  readonly Status: ClusterInstanceStatus;
  readonly AvailabilityZones?: readonly string[] | undefined;
  readonly InstanceTypes?: readonly ClusterInstanceType[] | undefined;
}

export type NodeUnavailabilityType = "INSTANCE_COUNT" | "CAPACITY_PERCENTAGE";

export type NotebookInstanceAcceleratorType =
  | "ml.eia1.medium"
  | "ml.eia1.large"
  | "ml.eia1.xlarge"
  | "ml.eia2.medium"
  | "ml.eia2.large"
  | "ml.eia2.xlarge";

export type NotebookInstanceLifecycleConfigSortKey = "Name" | "CreationTime" | "LastModifiedTime";

export type NotebookInstanceLifecycleConfigSortOrder = "Ascending" | "Descending";

export interface NotebookInstanceLifecycleConfigSummary {
  readonly NotebookInstanceLifecycleConfigName: string;
  readonly NotebookInstanceLifecycleConfigArn: string;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface NotebookInstanceLifecycleHook {
  readonly Content?: string | undefined;
}

export type NotebookInstanceSortKey = "Name" | "CreationTime" | "Status";

export type NotebookInstanceSortOrder = "Ascending" | "Descending";

export type NotebookInstanceStatus =
  | "Pending"
  | "InService"
  | "Stopping"
  | "Stopped"
  | "Failed"
  | "Deleting"
  | "Updating";

export interface NotebookInstanceSummary {
  readonly NotebookInstanceName: string;
  readonly NotebookInstanceArn: string;
  readonly NotebookInstanceStatus?: NotebookInstanceStatus | undefined;
  readonly Url?: string | undefined;
  readonly InstanceType?: InstanceType | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly NotebookInstanceLifecycleConfigName?: string | undefined;
  readonly DefaultCodeRepository?: string | undefined;
  readonly AdditionalCodeRepositories?: readonly string[] | undefined;
}

export type NotebookOutputOption = "Allowed" | "Disabled";

export interface NotificationConfiguration {
  readonly NotificationTopicArn?: string | undefined;
}

export type ObjectiveStatus = "Succeeded" | "Pending" | "Failed";

export interface ObjectiveStatusCounters {
  readonly Succeeded?: number | undefined;
  readonly Pending?: number | undefined;
  readonly Failed?: number | undefined;
}

export interface OfflineStoreConfig {
  readonly S3StorageConfig: S3StorageConfig;
  readonly DisableGlueTableCreation?: boolean | undefined;
  readonly DataCatalogConfig?: DataCatalogConfig | undefined;
  readonly TableFormat?: TableFormat | undefined;
}

export interface OfflineStoreStatus {
  readonly Status: OfflineStoreStatusValue;
  readonly BlockedReason?: string | undefined;
}

export type OfflineStoreStatusValue = "Active" | "Blocked" | "Disabled";

export interface OidcConfig {
  readonly ClientId: string;
  readonly ClientSecret: string;
  readonly Issuer: string;
  readonly AuthorizationEndpoint: string;
  readonly TokenEndpoint: string;
  readonly UserInfoEndpoint: string;
  readonly LogoutEndpoint: string;
  readonly JwksUri: string;
  readonly Scope?: string | undefined;
  readonly AuthenticationRequestExtraParams?: Readonly<Record<string, string>> | undefined;
}

export interface OidcConfigForResponse {
  readonly ClientId?: string | undefined;
  readonly Issuer?: string | undefined;
  readonly AuthorizationEndpoint?: string | undefined;
  readonly TokenEndpoint?: string | undefined;
  readonly UserInfoEndpoint?: string | undefined;
  readonly LogoutEndpoint?: string | undefined;
  readonly JwksUri?: string | undefined;
  readonly Scope?: string | undefined;
  readonly AuthenticationRequestExtraParams?: Readonly<Record<string, string>> | undefined;
}

export interface OidcMemberDefinition {
  readonly Groups?: readonly string[] | undefined;
}

export interface OnlineStoreConfig {
  readonly SecurityConfig?: OnlineStoreSecurityConfig | undefined;
  readonly EnableOnlineStore?: boolean | undefined;
  readonly TtlDuration?: TtlDuration | undefined;
  readonly StorageType?: StorageType | undefined;
}

export interface OnlineStoreConfigUpdate {
  readonly TtlDuration?: TtlDuration | undefined;
}

export interface OnlineStoreSecurityConfig {
  readonly KmsKeyId?: string | undefined;
}

export type Operator =
  | "Equals"
  | "NotEquals"
  | "GreaterThan"
  | "GreaterThanOrEqualTo"
  | "LessThan"
  | "LessThanOrEqualTo"
  | "Contains"
  | "Exists"
  | "NotExists"
  | "In";

export interface OptimizationConfig {
  readonly ModelQuantizationConfig?: ModelQuantizationConfig | undefined;
  readonly ModelCompilationConfig?: ModelCompilationConfig | undefined;
  readonly ModelShardingConfig?: ModelShardingConfig | undefined;
  readonly ModelSpeculativeDecodingConfig?: ModelSpeculativeDecodingConfig | undefined;
}

export type OptimizationJobDeploymentInstanceType =
  | "ml.p4d.24xlarge"
  | "ml.p4de.24xlarge"
  | "ml.p5.48xlarge"
  | "ml.p5e.48xlarge"
  | "ml.p5en.48xlarge"
  | "ml.g4dn.xlarge"
  | "ml.g4dn.2xlarge"
  | "ml.g4dn.4xlarge"
  | "ml.g4dn.8xlarge"
  | "ml.g4dn.12xlarge"
  | "ml.g4dn.16xlarge"
  | "ml.g5.xlarge"
  | "ml.g5.2xlarge"
  | "ml.g5.4xlarge"
  | "ml.g5.8xlarge"
  | "ml.g5.12xlarge"
  | "ml.g5.16xlarge"
  | "ml.g5.24xlarge"
  | "ml.g5.48xlarge"
  | "ml.g6.xlarge"
  | "ml.g6.2xlarge"
  | "ml.g6.4xlarge"
  | "ml.g6.8xlarge"
  | "ml.g6.12xlarge"
  | "ml.g6.16xlarge"
  | "ml.g6.24xlarge"
  | "ml.g6.48xlarge"
  | "ml.g6e.xlarge"
  | "ml.g6e.2xlarge"
  | "ml.g6e.4xlarge"
  | "ml.g6e.8xlarge"
  | "ml.g6e.12xlarge"
  | "ml.g6e.16xlarge"
  | "ml.g6e.24xlarge"
  | "ml.g6e.48xlarge"
  | "ml.inf2.xlarge"
  | "ml.inf2.8xlarge"
  | "ml.inf2.24xlarge"
  | "ml.inf2.48xlarge"
  | "ml.trn1.2xlarge"
  | "ml.trn1.32xlarge"
  | "ml.trn1n.32xlarge";

export interface OptimizationJobModelSource {
  readonly S3?: OptimizationJobModelSourceS3 | undefined;
  readonly SageMakerModel?: OptimizationSageMakerModel | undefined;
}

export interface OptimizationJobModelSourceS3 {
  readonly S3Uri?: string | undefined;
  readonly ModelAccessConfig?: OptimizationModelAccessConfig | undefined;
}

export interface OptimizationJobOutputConfig {
  readonly KmsKeyId?: string | undefined;
  readonly S3OutputLocation: string;
  readonly SageMakerModel?: OptimizationSageMakerModel | undefined;
}

export type OptimizationJobStatus =
  | "INPROGRESS"
  | "COMPLETED"
  | "FAILED"
  | "STARTING"
  | "STOPPING"
  | "STOPPED";

export interface OptimizationJobSummary {
  readonly OptimizationJobName: string;
  readonly OptimizationJobArn: string;
  readonly CreationTime: Instant;
  readonly OptimizationJobStatus: OptimizationJobStatus;
  readonly OptimizationStartTime?: Instant | undefined;
  readonly OptimizationEndTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly DeploymentInstanceType: OptimizationJobDeploymentInstanceType;
  readonly MaxInstanceCount?: number | undefined;
  readonly OptimizationTypes: readonly string[];
}

export interface OptimizationModelAccessConfig {
  readonly AcceptEula: boolean;
}

export interface OptimizationOutput {
  readonly RecommendedInferenceImage?: string | undefined;
}

export interface OptimizationSageMakerModel {
  readonly ModelName?: string | undefined;
}

export interface OptimizationVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}

export type OrderKey = "Ascending" | "Descending";

export type OutputCompressionType = "GZIP" | "NONE";

export interface OutputConfig {
  readonly S3OutputLocation: string;
  readonly TargetDevice?: TargetDevice | undefined;
  readonly TargetPlatform?: TargetPlatform | undefined;
  readonly CompilerOptions?: string | undefined;
  readonly KmsKeyId?: string | undefined;
}

export interface OutputDataConfig {
  readonly KmsKeyId?: string | undefined;
  readonly S3OutputPath: string;
  readonly CompressionType?: OutputCompressionType | undefined;
}

export interface OutputParameter {
  readonly Name: string;
  readonly Value: string;
}

export interface OwnershipSettings {
  readonly OwnerUserProfileName: string;
}

export interface OwnershipSettingsSummary {
  readonly OwnerUserProfileName?: string | undefined;
}

export interface ParallelismConfiguration {
  readonly MaxParallelExecutionSteps: number;
}

export interface Parameter {
  readonly Name: string;
  readonly Value: string;
}

export interface ParameterRange {
  readonly IntegerParameterRangeSpecification?: IntegerParameterRangeSpecification | undefined;
  readonly ContinuousParameterRangeSpecification?: ContinuousParameterRangeSpecification | undefined;
  readonly CategoricalParameterRangeSpecification?: CategoricalParameterRangeSpecification | undefined;
}

export interface ParameterRanges {
  readonly IntegerParameterRanges?: readonly IntegerParameterRange[] | undefined;
  readonly ContinuousParameterRanges?: readonly ContinuousParameterRange[] | undefined;
  readonly CategoricalParameterRanges?: readonly CategoricalParameterRange[] | undefined;
  readonly AutoParameters?: readonly AutoParameter[] | undefined;
}

export type ParameterType = "Integer" | "Continuous" | "Categorical" | "FreeText";

export interface Parent {
  readonly TrialName?: string | undefined;
  readonly ExperimentName?: string | undefined;
}

export interface ParentHyperParameterTuningJob {
  readonly HyperParameterTuningJobName?: string | undefined;
}

export type PartnerAppAuthType = "IAM";

export interface PartnerAppConfig {
  readonly AdminUsers?: readonly string[] | undefined;
  readonly Arguments?: Readonly<Record<string, string>> | undefined;
  readonly AssignedGroupPatterns?: readonly string[] | undefined;
  readonly RoleGroupAssignments?: readonly RoleGroupAssignment[] | undefined;
}

export interface PartnerAppMaintenanceConfig {
  readonly MaintenanceWindowStart?: string | undefined;
}

export type PartnerAppStatus =
  | "Creating"
  | "Updating"
  | "Deleting"
  | "Available"
  | "Failed"
  | "UpdateFailed"
  | "Deleted";

export interface PartnerAppSummary {
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Type?: PartnerAppType | undefined;
  readonly Status?: PartnerAppStatus | undefined;
  readonly CreationTime?: Instant | undefined;
}

export type PartnerAppType = "lakera-guard" | "comet" | "deepchecks-llm-evaluation" | "fiddler";

export type Peft = "LORA";

export interface PendingDeploymentSummary {
  readonly EndpointConfigName: string;
  readonly ProductionVariants?: readonly PendingProductionVariantSummary[] | undefined;
  readonly StartTime?: Instant | undefined;
  readonly ShadowProductionVariants?: readonly PendingProductionVariantSummary[] | undefined;
}

export interface PendingProductionVariantSummary {
  readonly VariantName: string;
  readonly DeployedImages?: readonly DeployedImage[] | undefined;
  readonly CurrentWeight?: number | undefined;
  readonly DesiredWeight?: number | undefined;
  readonly CurrentInstanceCount?: number | undefined;
  readonly DesiredInstanceCount?: number | undefined;
  readonly InstanceType?: ProductionVariantInstanceType | undefined;
  readonly InstancePools?: readonly InstancePoolSummary[] | undefined;
  readonly AcceleratorType?: ProductionVariantAcceleratorType | undefined;
  readonly VariantStatus?: readonly ProductionVariantStatus[] | undefined;
  readonly CurrentServerlessConfig?: ProductionVariantServerlessConfig | undefined;
  readonly DesiredServerlessConfig?: ProductionVariantServerlessConfig | undefined;
  readonly ManagedInstanceScaling?: ProductionVariantManagedInstanceScaling | undefined;
  readonly RoutingConfig?: ProductionVariantRoutingConfig | undefined;
}

export interface Phase {
  readonly InitialNumberOfUsers?: number | undefined;
  readonly SpawnRate?: number | undefined;
  readonly DurationInSeconds?: number | undefined;
}

export interface Pipeline {
  readonly PipelineArn?: string | undefined;
  readonly PipelineName?: string | undefined;
  readonly PipelineDisplayName?: string | undefined;
  readonly PipelineDescription?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly PipelineStatus?: PipelineStatus | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastRunTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly ParallelismConfiguration?: ParallelismConfiguration | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface PipelineDefinitionS3Location {
  readonly Bucket: string;
  readonly ObjectKey: string;
  readonly VersionId?: string | undefined;
}

export interface PipelineExecution {
  readonly PipelineArn?: string | undefined;
  readonly PipelineExecutionArn?: string | undefined;
  readonly PipelineExecutionDisplayName?: string | undefined;
  readonly PipelineExecutionStatus?: PipelineExecutionStatus | undefined;
  readonly PipelineExecutionDescription?: string | undefined;
  readonly PipelineExperimentConfig?: PipelineExperimentConfig | undefined;
  readonly FailureReason?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly ParallelismConfiguration?: ParallelismConfiguration | undefined;
  readonly SelectiveExecutionConfig?: SelectiveExecutionConfig | undefined;
  readonly PipelineParameters?: readonly Parameter[] | undefined;
  readonly PipelineVersionId?: number | undefined;
  readonly PipelineVersionDisplayName?: string | undefined;
}

export type PipelineExecutionStatus = "Executing" | "Stopping" | "Stopped" | "Failed" | "Succeeded";

export interface PipelineExecutionStep {
  readonly StepName?: string | undefined;
  readonly StepDisplayName?: string | undefined;
  readonly StepDescription?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly StepStatus?: StepStatus | undefined;
  readonly CacheHitResult?: CacheHitResult | undefined;
  readonly FailureReason?: string | undefined;
  readonly Metadata?: PipelineExecutionStepMetadata | undefined;
  readonly AttemptCount?: number | undefined;
  readonly SelectiveExecutionResult?: SelectiveExecutionResult | undefined;
}

export interface PipelineExecutionStepMetadata {
  readonly TrainingJob?: TrainingJobStepMetadata | undefined;
  readonly ProcessingJob?: ProcessingJobStepMetadata | undefined;
  readonly TransformJob?: TransformJobStepMetadata | undefined;
  readonly TuningJob?: TuningJobStepMetaData | undefined;
  readonly Model?: ModelStepMetadata | undefined;
  readonly RegisterModel?: RegisterModelStepMetadata | undefined;
  readonly Condition?: ConditionStepMetadata | undefined;
  readonly Callback?: CallbackStepMetadata | undefined;
  readonly Lambda?: LambdaStepMetadata | undefined;
  readonly EMR?: EMRStepMetadata | undefined;
  readonly QualityCheck?: QualityCheckStepMetadata | undefined;
  readonly ClarifyCheck?: ClarifyCheckStepMetadata | undefined;
  readonly Fail?: FailStepMetadata | undefined;
  readonly AutoMLJob?: AutoMLJobStepMetadata | undefined;
  readonly Endpoint?: EndpointStepMetadata | undefined;
  readonly EndpointConfig?: EndpointConfigStepMetadata | undefined;
  readonly BedrockCustomModel?: BedrockCustomModelMetadata | undefined;
  readonly BedrockCustomModelDeployment?: BedrockCustomModelDeploymentMetadata | undefined;
  readonly BedrockProvisionedModelThroughput?: BedrockProvisionedModelThroughputMetadata | undefined;
  readonly BedrockModelImport?: BedrockModelImportMetadata | undefined;
  readonly InferenceComponent?: InferenceComponentMetadata | undefined;
  readonly Lineage?: LineageMetadata | undefined;
}

export interface PipelineExecutionSummary {
  readonly PipelineExecutionArn?: string | undefined;
  readonly StartTime?: Instant | undefined;
  readonly PipelineExecutionStatus?: PipelineExecutionStatus | undefined;
  readonly PipelineExecutionDescription?: string | undefined;
  readonly PipelineExecutionDisplayName?: string | undefined;
  readonly PipelineExecutionFailureReason?: string | undefined;
}

export interface PipelineExperimentConfig {
  readonly ExperimentName?: string | undefined;
  readonly TrialName?: string | undefined;
}

export type PipelineStatus = "Active" | "Deleting";

export interface PipelineSummary {
  readonly PipelineArn?: string | undefined;
  readonly PipelineName?: string | undefined;
  readonly PipelineDisplayName?: string | undefined;
  readonly PipelineDescription?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastExecutionTime?: Instant | undefined;
}

export interface PipelineVersion {
  readonly PipelineArn?: string | undefined;
  readonly PipelineVersionId?: number | undefined;
  readonly PipelineVersionDisplayName?: string | undefined;
  readonly PipelineVersionDescription?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly LastExecutedPipelineExecutionArn?: string | undefined;
  readonly LastExecutedPipelineExecutionDisplayName?: string | undefined;
  readonly LastExecutedPipelineExecutionStatus?: PipelineExecutionStatus | undefined;
}

export interface PipelineVersionSummary {
  readonly PipelineArn?: string | undefined;
  readonly PipelineVersionId?: number | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly PipelineVersionDescription?: string | undefined;
  readonly PipelineVersionDisplayName?: string | undefined;
  readonly LastExecutionPipelineExecutionArn?: string | undefined;
}

export interface PlacementSpecification {
  readonly UltraServerId?: string | undefined;
  readonly InstanceCount: number;
}

export interface PredefinedMetricSpecification {
  readonly PredefinedMetricType?: string | undefined;
}

export type PreemptTeamTasks = "Never" | "LowerPriority";

export interface PresignedUrlAccessConfig {
  readonly AcceptEula?: boolean | undefined;
  readonly ExpectedS3Url?: string | undefined;
}

export interface PriorityClass {
  readonly Name: string;
  readonly Weight: number;
}

export type ProblemType = "BinaryClassification" | "MulticlassClassification" | "Regression";

export interface ProcessingClusterConfig {
  readonly InstanceCount: number;
  readonly InstanceType: ProcessingInstanceType;
  readonly VolumeSizeInGB: number;
  readonly VolumeKmsKeyId?: string | undefined;
}

export interface ProcessingFeatureStoreOutput {
  readonly FeatureGroupName: string;
}

export interface ProcessingInput {
  readonly InputName: string;
  readonly AppManaged?: boolean | undefined;
  readonly S3Input?: ProcessingS3Input | undefined;
  readonly DatasetDefinition?: DatasetDefinition | undefined;
}

export type ProcessingInstanceType =
  | "ml.t3.medium"
  | "ml.t3.large"
  | "ml.t3.xlarge"
  | "ml.t3.2xlarge"
  | "ml.m4.xlarge"
  | "ml.m4.2xlarge"
  | "ml.m4.4xlarge"
  | "ml.m4.10xlarge"
  | "ml.m4.16xlarge"
  | "ml.c4.xlarge"
  | "ml.c4.2xlarge"
  | "ml.c4.4xlarge"
  | "ml.c4.8xlarge"
  | "ml.p2.xlarge"
  | "ml.p2.8xlarge"
  | "ml.p2.16xlarge"
  | "ml.p3.2xlarge"
  | "ml.p3.8xlarge"
  | "ml.p3.16xlarge"
  | "ml.c5.xlarge"
  | "ml.c5.2xlarge"
  | "ml.c5.4xlarge"
  | "ml.c5.9xlarge"
  | "ml.c5.18xlarge"
  | "ml.m5.large"
  | "ml.m5.xlarge"
  | "ml.m5.2xlarge"
  | "ml.m5.4xlarge"
  | "ml.m5.12xlarge"
  | "ml.m5.24xlarge"
  | "ml.r5.large"
  | "ml.r5.xlarge"
  | "ml.r5.2xlarge"
  | "ml.r5.4xlarge"
  | "ml.r5.8xlarge"
  | "ml.r5.12xlarge"
  | "ml.r5.16xlarge"
  | "ml.r5.24xlarge"
  | "ml.g4dn.xlarge"
  | "ml.g4dn.2xlarge"
  | "ml.g4dn.4xlarge"
  | "ml.g4dn.8xlarge"
  | "ml.g4dn.12xlarge"
  | "ml.g4dn.16xlarge"
  | "ml.g5.xlarge"
  | "ml.g5.2xlarge"
  | "ml.g5.4xlarge"
  | "ml.g5.8xlarge"
  | "ml.g5.16xlarge"
  | "ml.g5.12xlarge"
  | "ml.g5.24xlarge"
  | "ml.g5.48xlarge"
  | "ml.r5d.large"
  | "ml.r5d.xlarge"
  | "ml.r5d.2xlarge"
  | "ml.r5d.4xlarge"
  | "ml.r5d.8xlarge"
  | "ml.r5d.12xlarge"
  | "ml.r5d.16xlarge"
  | "ml.r5d.24xlarge"
  | "ml.g6.xlarge"
  | "ml.g6.2xlarge"
  | "ml.g6.4xlarge"
  | "ml.g6.8xlarge"
  | "ml.g6.12xlarge"
  | "ml.g6.16xlarge"
  | "ml.g6.24xlarge"
  | "ml.g6.48xlarge"
  | "ml.g6e.xlarge"
  | "ml.g6e.2xlarge"
  | "ml.g6e.4xlarge"
  | "ml.g6e.8xlarge"
  | "ml.g6e.12xlarge"
  | "ml.g6e.16xlarge"
  | "ml.g6e.24xlarge"
  | "ml.g6e.48xlarge"
  | "ml.m6i.large"
  | "ml.m6i.xlarge"
  | "ml.m6i.2xlarge"
  | "ml.m6i.4xlarge"
  | "ml.m6i.8xlarge"
  | "ml.m6i.12xlarge"
  | "ml.m6i.16xlarge"
  | "ml.m6i.24xlarge"
  | "ml.m6i.32xlarge"
  | "ml.c6i.xlarge"
  | "ml.c6i.2xlarge"
  | "ml.c6i.4xlarge"
  | "ml.c6i.8xlarge"
  | "ml.c6i.12xlarge"
  | "ml.c6i.16xlarge"
  | "ml.c6i.24xlarge"
  | "ml.c6i.32xlarge"
  | "ml.m7i.large"
  | "ml.m7i.xlarge"
  | "ml.m7i.2xlarge"
  | "ml.m7i.4xlarge"
  | "ml.m7i.8xlarge"
  | "ml.m7i.12xlarge"
  | "ml.m7i.16xlarge"
  | "ml.m7i.24xlarge"
  | "ml.m7i.48xlarge"
  | "ml.c7i.large"
  | "ml.c7i.xlarge"
  | "ml.c7i.2xlarge"
  | "ml.c7i.4xlarge"
  | "ml.c7i.8xlarge"
  | "ml.c7i.12xlarge"
  | "ml.c7i.16xlarge"
  | "ml.c7i.24xlarge"
  | "ml.c7i.48xlarge"
  | "ml.r7i.large"
  | "ml.r7i.xlarge"
  | "ml.r7i.2xlarge"
  | "ml.r7i.4xlarge"
  | "ml.r7i.8xlarge"
  | "ml.r7i.12xlarge"
  | "ml.r7i.16xlarge"
  | "ml.r7i.24xlarge"
  | "ml.r7i.48xlarge"
  | "ml.p5.4xlarge"
  | "ml.g7e.2xlarge"
  | "ml.g7e.4xlarge"
  | "ml.g7e.8xlarge"
  | "ml.g7e.12xlarge"
  | "ml.g7e.24xlarge"
  | "ml.g7e.48xlarge";

export interface ProcessingJob {
  readonly ProcessingInputs?: readonly ProcessingInput[] | undefined;
  readonly ProcessingOutputConfig?: ProcessingOutputConfig | undefined;
  readonly ProcessingJobName?: string | undefined;
  readonly ProcessingResources?: ProcessingResources | undefined;
  readonly StoppingCondition?: ProcessingStoppingCondition | undefined;
  readonly AppSpecification?: AppSpecification | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly NetworkConfig?: NetworkConfig | undefined;
  readonly RoleArn?: string | undefined;
  readonly ExperimentConfig?: ExperimentConfig | undefined;
  readonly ProcessingJobArn?: string | undefined;
  readonly ProcessingJobStatus?: ProcessingJobStatus | undefined;
  readonly ExitMessage?: string | undefined;
  readonly FailureReason?: string | undefined;
  readonly ProcessingEndTime?: Instant | undefined;
  readonly ProcessingStartTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly MonitoringScheduleArn?: string | undefined;
  readonly AutoMLJobArn?: string | undefined;
  readonly TrainingJobArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export type ProcessingJobStatus = "InProgress" | "Completed" | "Failed" | "Stopping" | "Stopped";

export interface ProcessingJobStepMetadata {
  readonly Arn?: string | undefined;
}

export interface ProcessingJobSummary {
  readonly ProcessingJobName: string;
  readonly ProcessingJobArn: string;
  readonly CreationTime: Instant;
  readonly ProcessingEndTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly ProcessingJobStatus: ProcessingJobStatus;
  readonly FailureReason?: string | undefined;
  readonly ExitMessage?: string | undefined;
}

export interface ProcessingOutput {
  readonly OutputName: string;
  readonly S3Output?: ProcessingS3Output | undefined;
  readonly FeatureStoreOutput?: ProcessingFeatureStoreOutput | undefined;
  readonly AppManaged?: boolean | undefined;
}

export interface ProcessingOutputConfig {
  readonly Outputs: readonly ProcessingOutput[];
  readonly KmsKeyId?: string | undefined;
}

export interface ProcessingResources {
  readonly ClusterConfig: ProcessingClusterConfig;
}

export type ProcessingS3CompressionType = "None" | "Gzip";

export type ProcessingS3DataDistributionType = "FullyReplicated" | "ShardedByS3Key";

export type ProcessingS3DataType = "ManifestFile" | "S3Prefix";

export interface ProcessingS3Input {
  readonly S3Uri: string;
  readonly LocalPath?: string | undefined;
  readonly S3DataType: ProcessingS3DataType;
  readonly S3InputMode?: ProcessingS3InputMode | undefined;
  readonly S3DataDistributionType?: ProcessingS3DataDistributionType | undefined;
  readonly S3CompressionType?: ProcessingS3CompressionType | undefined;
}

export type ProcessingS3InputMode = "Pipe" | "File";

export interface ProcessingS3Output {
  readonly S3Uri: string;
  readonly LocalPath?: string | undefined;
  readonly S3UploadMode: ProcessingS3UploadMode;
}

export type ProcessingS3UploadMode = "Continuous" | "EndOfJob";

export interface ProcessingStoppingCondition {
  readonly MaxRuntimeInSeconds: number;
}

export type Processor = "CPU" | "GPU";

export interface ProductionVariant {
  readonly VariantName: string;
  readonly ModelName?: string | undefined;
  readonly InitialInstanceCount?: number | undefined;
  readonly InstanceType?: ProductionVariantInstanceType | undefined;
  readonly InstancePools?: readonly InstancePool[] | undefined;
  readonly VariantInstanceProvisionTimeoutInSeconds?: number | undefined;
  readonly InitialVariantWeight?: number | undefined;
  readonly AcceleratorType?: ProductionVariantAcceleratorType | undefined;
  readonly CoreDumpConfig?: ProductionVariantCoreDumpConfig | undefined;
  readonly ServerlessConfig?: ProductionVariantServerlessConfig | undefined;
  readonly VolumeSizeInGB?: number | undefined;
  readonly ModelDataDownloadTimeoutInSeconds?: number | undefined;
  readonly ContainerStartupHealthCheckTimeoutInSeconds?: number | undefined;
  readonly EnableSSMAccess?: boolean | undefined;
  readonly ManagedInstanceScaling?: ProductionVariantManagedInstanceScaling | undefined;
  readonly RoutingConfig?: ProductionVariantRoutingConfig | undefined;
  readonly InferenceAmiVersion?: ProductionVariantInferenceAmiVersion | undefined;
  readonly CapacityReservationConfig?: ProductionVariantCapacityReservationConfig | undefined;
}

export type ProductionVariantAcceleratorType =
  | "ml.eia1.medium"
  | "ml.eia1.large"
  | "ml.eia1.xlarge"
  | "ml.eia2.medium"
  | "ml.eia2.large"
  | "ml.eia2.xlarge";

export interface ProductionVariantCapacityReservationConfig {
  readonly CapacityReservationPreference?: CapacityReservationPreference | undefined;
  readonly MlReservationArn?: string | undefined;
}

export interface ProductionVariantCapacityReservationSummary {
  readonly MlReservationArn?: string | undefined;
  readonly CapacityReservationPreference?: CapacityReservationPreference | undefined;
  readonly TotalInstanceCount?: number | undefined;
  readonly AvailableInstanceCount?: number | undefined;
  readonly UsedByCurrentEndpoint?: number | undefined;
  readonly Ec2CapacityReservations?: readonly Ec2CapacityReservation[] | undefined;
}

export interface ProductionVariantCoreDumpConfig {
  readonly DestinationS3Uri: string;
  readonly KmsKeyId?: string | undefined;
}

export type ProductionVariantInferenceAmiVersion =
  | "al2-ami-sagemaker-inference-gpu-2"
  | "al2-ami-sagemaker-inference-gpu-2-1"
  | "al2-ami-sagemaker-inference-gpu-3-1"
  | "al2-ami-sagemaker-inference-neuron-2"
  | "al2023-ami-sagemaker-inference-gpu-4-1";

export type ProductionVariantInstanceType =
  | "ml.t2.medium"
  | "ml.t2.large"
  | "ml.t2.xlarge"
  | "ml.t2.2xlarge"
  | "ml.m4.xlarge"
  | "ml.m4.2xlarge"
  | "ml.m4.4xlarge"
  | "ml.m4.10xlarge"
  | "ml.m4.16xlarge"
  | "ml.m5.large"
  | "ml.m5.xlarge"
  | "ml.m5.2xlarge"
  | "ml.m5.4xlarge"
  | "ml.m5.12xlarge"
  | "ml.m5.24xlarge"
  | "ml.m5d.large"
  | "ml.m5d.xlarge"
  | "ml.m5d.2xlarge"
  | "ml.m5d.4xlarge"
  | "ml.m5d.12xlarge"
  | "ml.m5d.24xlarge"
  | "ml.c4.large"
  | "ml.c4.xlarge"
  | "ml.c4.2xlarge"
  | "ml.c4.4xlarge"
  | "ml.c4.8xlarge"
  | "ml.p2.xlarge"
  | "ml.p2.8xlarge"
  | "ml.p2.16xlarge"
  | "ml.p3.2xlarge"
  | "ml.p3.8xlarge"
  | "ml.p3.16xlarge"
  | "ml.c5.large"
  | "ml.c5.xlarge"
  | "ml.c5.2xlarge"
  | "ml.c5.4xlarge"
  | "ml.c5.9xlarge"
  | "ml.c5.18xlarge"
  | "ml.c5d.large"
  | "ml.c5d.xlarge"
  | "ml.c5d.2xlarge"
  | "ml.c5d.4xlarge"
  | "ml.c5d.9xlarge"
  | "ml.c5d.18xlarge"
  | "ml.g4dn.xlarge"
  | "ml.g4dn.2xlarge"
  | "ml.g4dn.4xlarge"
  | "ml.g4dn.8xlarge"
  | "ml.g4dn.12xlarge"
  | "ml.g4dn.16xlarge"
  | "ml.r5.large"
  | "ml.r5.xlarge"
  | "ml.r5.2xlarge"
  | "ml.r5.4xlarge"
  | "ml.r5.12xlarge"
  | "ml.r5.24xlarge"
  | "ml.r5d.large"
  | "ml.r5d.xlarge"
  | "ml.r5d.2xlarge"
  | "ml.r5d.4xlarge"
  | "ml.r5d.12xlarge"
  | "ml.r5d.24xlarge"
  | "ml.inf1.xlarge"
  | "ml.inf1.2xlarge"
  | "ml.inf1.6xlarge"
  | "ml.inf1.24xlarge"
  | "ml.dl1.24xlarge"
  | "ml.c6i.large"
  | "ml.c6i.xlarge"
  | "ml.c6i.2xlarge"
  | "ml.c6i.4xlarge"
  | "ml.c6i.8xlarge"
  | "ml.c6i.12xlarge"
  | "ml.c6i.16xlarge"
  | "ml.c6i.24xlarge"
  | "ml.c6i.32xlarge"
  | "ml.m6i.large"
  | "ml.m6i.xlarge"
  | "ml.m6i.2xlarge"
  | "ml.m6i.4xlarge"
  | "ml.m6i.8xlarge"
  | "ml.m6i.12xlarge"
  | "ml.m6i.16xlarge"
  | "ml.m6i.24xlarge"
  | "ml.m6i.32xlarge"
  | "ml.r6i.large"
  | "ml.r6i.xlarge"
  | "ml.r6i.2xlarge"
  | "ml.r6i.4xlarge"
  | "ml.r6i.8xlarge"
  | "ml.r6i.12xlarge"
  | "ml.r6i.16xlarge"
  | "ml.r6i.24xlarge"
  | "ml.r6i.32xlarge"
  | "ml.g5.xlarge"
  | "ml.g5.2xlarge"
  | "ml.g5.4xlarge"
  | "ml.g5.8xlarge"
  | "ml.g5.12xlarge"
  | "ml.g5.16xlarge"
  | "ml.g5.24xlarge"
  | "ml.g5.48xlarge"
  | "ml.g6.xlarge"
  | "ml.g6.2xlarge"
  | "ml.g6.4xlarge"
  | "ml.g6.8xlarge"
  | "ml.g6.12xlarge"
  | "ml.g6.16xlarge"
  | "ml.g6.24xlarge"
  | "ml.g6.48xlarge"
  | "ml.r8g.medium"
  | "ml.r8g.large"
  | "ml.r8g.xlarge"
  | "ml.r8g.2xlarge"
  | "ml.r8g.4xlarge"
  | "ml.r8g.8xlarge"
  | "ml.r8g.12xlarge"
  | "ml.r8g.16xlarge"
  | "ml.r8g.24xlarge"
  | "ml.r8g.48xlarge"
  | "ml.g6e.xlarge"
  | "ml.g6e.2xlarge"
  | "ml.g6e.4xlarge"
  | "ml.g6e.8xlarge"
  | "ml.g6e.12xlarge"
  | "ml.g6e.16xlarge"
  | "ml.g6e.24xlarge"
  | "ml.g6e.48xlarge"
  | "ml.g7e.2xlarge"
  | "ml.g7e.4xlarge"
  | "ml.g7e.8xlarge"
  | "ml.g7e.12xlarge"
  | "ml.g7e.24xlarge"
  | "ml.g7e.48xlarge"
  | "ml.p4d.24xlarge"
  | "ml.c7g.large"
  | "ml.c7g.xlarge"
  | "ml.c7g.2xlarge"
  | "ml.c7g.4xlarge"
  | "ml.c7g.8xlarge"
  | "ml.c7g.12xlarge"
  | "ml.c7g.16xlarge"
  | "ml.m6g.large"
  | "ml.m6g.xlarge"
  | "ml.m6g.2xlarge"
  | "ml.m6g.4xlarge"
  | "ml.m6g.8xlarge"
  | "ml.m6g.12xlarge"
  | "ml.m6g.16xlarge"
  | "ml.m6gd.large"
  | "ml.m6gd.xlarge"
  | "ml.m6gd.2xlarge"
  | "ml.m6gd.4xlarge"
  | "ml.m6gd.8xlarge"
  | "ml.m6gd.12xlarge"
  | "ml.m6gd.16xlarge"
  | "ml.c6g.large"
  | "ml.c6g.xlarge"
  | "ml.c6g.2xlarge"
  | "ml.c6g.4xlarge"
  | "ml.c6g.8xlarge"
  | "ml.c6g.12xlarge"
  | "ml.c6g.16xlarge"
  | "ml.c6gd.large"
  | "ml.c6gd.xlarge"
  | "ml.c6gd.2xlarge"
  | "ml.c6gd.4xlarge"
  | "ml.c6gd.8xlarge"
  | "ml.c6gd.12xlarge"
  | "ml.c6gd.16xlarge"
  | "ml.c6gn.large"
  | "ml.c6gn.xlarge"
  | "ml.c6gn.2xlarge"
  | "ml.c6gn.4xlarge"
  | "ml.c6gn.8xlarge"
  | "ml.c6gn.12xlarge"
  | "ml.c6gn.16xlarge"
  | "ml.r6g.large"
  | "ml.r6g.xlarge"
  | "ml.r6g.2xlarge"
  | "ml.r6g.4xlarge"
  | "ml.r6g.8xlarge"
  | "ml.r6g.12xlarge"
  | "ml.r6g.16xlarge"
  | "ml.r6gd.large"
  | "ml.r6gd.xlarge"
  | "ml.r6gd.2xlarge"
  | "ml.r6gd.4xlarge"
  | "ml.r6gd.8xlarge"
  | "ml.r6gd.12xlarge"
  | "ml.r6gd.16xlarge"
  | "ml.p4de.24xlarge"
  | "ml.trn1.2xlarge"
  | "ml.trn1.32xlarge"
  | "ml.trn1n.32xlarge"
  | "ml.trn2.48xlarge"
  | "ml.inf2.xlarge"
  | "ml.inf2.8xlarge"
  | "ml.inf2.24xlarge"
  | "ml.inf2.48xlarge"
  | "ml.p5.48xlarge"
  | "ml.p5e.48xlarge"
  | "ml.p5en.48xlarge"
  | "ml.m7i.large"
  | "ml.m7i.xlarge"
  | "ml.m7i.2xlarge"
  | "ml.m7i.4xlarge"
  | "ml.m7i.8xlarge"
  | "ml.m7i.12xlarge"
  | "ml.m7i.16xlarge"
  | "ml.m7i.24xlarge"
  | "ml.m7i.48xlarge"
  | "ml.c7i.large"
  | "ml.c7i.xlarge"
  | "ml.c7i.2xlarge"
  | "ml.c7i.4xlarge"
  | "ml.c7i.8xlarge"
  | "ml.c7i.12xlarge"
  | "ml.c7i.16xlarge"
  | "ml.c7i.24xlarge"
  | "ml.c7i.48xlarge"
  | "ml.r7i.large"
  | "ml.r7i.xlarge"
  | "ml.r7i.2xlarge"
  | "ml.r7i.4xlarge"
  | "ml.r7i.8xlarge"
  | "ml.r7i.12xlarge"
  | "ml.r7i.16xlarge"
  | "ml.r7i.24xlarge"
  | "ml.r7i.48xlarge"
  | "ml.c8g.medium"
  | "ml.c8g.large"
  | "ml.c8g.xlarge"
  | "ml.c8g.2xlarge"
  | "ml.c8g.4xlarge"
  | "ml.c8g.8xlarge"
  | "ml.c8g.12xlarge"
  | "ml.c8g.16xlarge"
  | "ml.c8g.24xlarge"
  | "ml.c8g.48xlarge"
  | "ml.r7gd.medium"
  | "ml.r7gd.large"
  | "ml.r7gd.xlarge"
  | "ml.r7gd.2xlarge"
  | "ml.r7gd.4xlarge"
  | "ml.r7gd.8xlarge"
  | "ml.r7gd.12xlarge"
  | "ml.r7gd.16xlarge"
  | "ml.m8g.medium"
  | "ml.m8g.large"
  | "ml.m8g.xlarge"
  | "ml.m8g.2xlarge"
  | "ml.m8g.4xlarge"
  | "ml.m8g.8xlarge"
  | "ml.m8g.12xlarge"
  | "ml.m8g.16xlarge"
  | "ml.m8g.24xlarge"
  | "ml.m8g.48xlarge"
  | "ml.c6in.large"
  | "ml.c6in.xlarge"
  | "ml.c6in.2xlarge"
  | "ml.c6in.4xlarge"
  | "ml.c6in.8xlarge"
  | "ml.c6in.12xlarge"
  | "ml.c6in.16xlarge"
  | "ml.c6in.24xlarge"
  | "ml.c6in.32xlarge"
  | "ml.p6-b200.48xlarge"
  | "ml.p6-b300.48xlarge"
  | "ml.p6e-gb200.36xlarge"
  | "ml.p5.4xlarge";

export interface ProductionVariantManagedInstanceScaling {
  readonly Status?: ManagedInstanceScalingStatus | undefined;
  readonly MinInstanceCount?: number | undefined;
  readonly MaxInstanceCount?: number | undefined;
  readonly ScaleInPolicy?: ProductionVariantManagedInstanceScalingScaleInPolicy | undefined;
}

export interface ProductionVariantManagedInstanceScalingScaleInPolicy {
  readonly Strategy: ManagedInstanceScalingScaleInStrategy;
  readonly MaximumStepSize?: number | undefined;
  readonly CooldownInMinutes?: number | undefined;
}

export interface ProductionVariantRoutingConfig {
  readonly RoutingStrategy: RoutingStrategy;
}

export interface ProductionVariantServerlessConfig {
  readonly MemorySizeInMB: number;
  readonly MaxConcurrency: number;
  readonly ProvisionedConcurrency?: number | undefined;
}

export interface ProductionVariantServerlessUpdateConfig {
  readonly MaxConcurrency?: number | undefined;
  readonly ProvisionedConcurrency?: number | undefined;
}

export interface ProductionVariantStatus {
  readonly Status: VariantStatus;
  readonly StatusMessage?: string | undefined;
  readonly StartTime?: Instant | undefined;
}

export interface ProductionVariantSummary {
  readonly VariantName: string;
  readonly DeployedImages?: readonly DeployedImage[] | undefined;
  readonly CurrentWeight?: number | undefined;
  readonly DesiredWeight?: number | undefined;
  readonly CurrentInstanceCount?: number | undefined;
  readonly DesiredInstanceCount?: number | undefined;
  readonly InstancePools?: readonly InstancePoolSummary[] | undefined;
  readonly VariantStatus?: readonly ProductionVariantStatus[] | undefined;
  readonly CurrentServerlessConfig?: ProductionVariantServerlessConfig | undefined;
  readonly DesiredServerlessConfig?: ProductionVariantServerlessConfig | undefined;
  readonly ManagedInstanceScaling?: ProductionVariantManagedInstanceScaling | undefined;
  readonly RoutingConfig?: ProductionVariantRoutingConfig | undefined;
  readonly CapacityReservationConfig?: ProductionVariantCapacityReservationSummary | undefined;
}

export interface ProfilerConfig {
  readonly S3OutputPath?: string | undefined;
  readonly ProfilingIntervalInMilliseconds?: number | undefined;
  readonly ProfilingParameters?: Readonly<Record<string, string>> | undefined;
  readonly DisableProfiler?: boolean | undefined;
}

export interface ProfilerConfigForUpdate {
  readonly S3OutputPath?: string | undefined;
  readonly ProfilingIntervalInMilliseconds?: number | undefined;
  readonly ProfilingParameters?: Readonly<Record<string, string>> | undefined;
  readonly DisableProfiler?: boolean | undefined;
}

export interface ProfilerRuleConfiguration {
  readonly RuleConfigurationName: string;
  readonly LocalPath?: string | undefined;
  readonly S3OutputPath?: string | undefined;
  readonly RuleEvaluatorImage: string;
  readonly InstanceType?: ProcessingInstanceType | undefined;
  readonly VolumeSizeInGB?: number | undefined;
  readonly RuleParameters?: Readonly<Record<string, string>> | undefined;
}

export interface ProfilerRuleEvaluationStatus {
  readonly RuleConfigurationName?: string | undefined;
  readonly RuleEvaluationJobArn?: string | undefined;
  readonly RuleEvaluationStatus?: RuleEvaluationStatus | undefined;
  readonly StatusDetails?: string | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export type ProfilingStatus = "Enabled" | "Disabled";

export interface Project {
  readonly ProjectArn?: string | undefined;
  readonly ProjectName?: string | undefined;
  readonly ProjectId?: string | undefined;
  readonly ProjectDescription?: string | undefined;
  readonly ServiceCatalogProvisioningDetails?: ServiceCatalogProvisioningDetails | undefined;
  readonly ServiceCatalogProvisionedProductDetails?: ServiceCatalogProvisionedProductDetails | undefined;
  readonly ProjectStatus?: ProjectStatus | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly TemplateProviderDetails?: readonly TemplateProviderDetail[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
}

export type ProjectSortBy = "Name" | "CreationTime";

export type ProjectSortOrder = "Ascending" | "Descending";

export type ProjectStatus =
  | "Pending"
  | "CreateInProgress"
  | "CreateCompleted"
  | "CreateFailed"
  | "DeleteInProgress"
  | "DeleteFailed"
  | "DeleteCompleted"
  | "UpdateInProgress"
  | "UpdateCompleted"
  | "UpdateFailed";

export interface ProjectSummary {
  readonly ProjectName: string;
  readonly ProjectDescription?: string | undefined;
  readonly ProjectArn: string;
  readonly ProjectId: string;
  readonly CreationTime: Instant;
  readonly ProjectStatus: ProjectStatus;
}

export interface PropertyNameQuery {
  readonly PropertyNameHint: string;
}

export interface PropertyNameSuggestion {
  readonly PropertyName?: string | undefined;
}

export interface ProvisioningParameter {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export interface PublicWorkforceTaskPrice {
  readonly AmountInUsd?: USD | undefined;
}

export interface PutModelPackageGroupPolicyInput {
  readonly ModelPackageGroupName: string;
  readonly ResourcePolicy: string;
}

export interface PutModelPackageGroupPolicyOutput {
  readonly ModelPackageGroupArn: string;
}

export interface QualityCheckStepMetadata {
  readonly CheckType?: string | undefined;
  readonly BaselineUsedForDriftCheckStatistics?: string | undefined;
  readonly BaselineUsedForDriftCheckConstraints?: string | undefined;
  readonly CalculatedBaselineStatistics?: string | undefined;
  readonly CalculatedBaselineConstraints?: string | undefined;
  readonly ModelPackageGroupName?: string | undefined;
  readonly ViolationReport?: string | undefined;
  readonly CheckJobArn?: string | undefined;
  readonly SkipCheck?: boolean | undefined;
  readonly RegisterNewBaseline?: boolean | undefined;
}

export interface QueryFilters {
  readonly Types?: readonly string[] | undefined;
  readonly LineageTypes?: readonly LineageType[] | undefined;
  readonly CreatedBefore?: Instant | undefined;
  readonly CreatedAfter?: Instant | undefined;
  readonly ModifiedBefore?: Instant | undefined;
  readonly ModifiedAfter?: Instant | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
}

export interface QueryLineageRequest {
  readonly StartArns?: readonly string[] | undefined;
  readonly Direction?: Direction | undefined;
  readonly IncludeEdges?: boolean | undefined;
  readonly Filters?: QueryFilters | undefined;
  readonly MaxDepth?: number | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface QueryLineageResponse {
  readonly Vertices?: readonly Vertex[] | undefined;
  readonly Edges?: readonly Edge[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface RSessionAppSettings {
  readonly DefaultResourceSpec?: ResourceSpec | undefined;
  readonly CustomImages?: readonly CustomImage[] | undefined;
}

export type RStudioServerProAccessStatus = "ENABLED" | "DISABLED";

export interface RStudioServerProAppSettings {
  readonly AccessStatus?: RStudioServerProAccessStatus | undefined;
  readonly UserGroup?: RStudioServerProUserGroup | undefined;
}

export interface RStudioServerProDomainSettings {
  readonly DomainExecutionRoleArn: string;
  readonly RStudioConnectUrl?: string | undefined;
  readonly RStudioPackageManagerUrl?: string | undefined;
  readonly DefaultResourceSpec?: ResourceSpec | undefined;
}

export interface RStudioServerProDomainSettingsForUpdate {
  readonly DomainExecutionRoleArn: string;
  readonly DefaultResourceSpec?: ResourceSpec | undefined;
  readonly RStudioConnectUrl?: string | undefined;
  readonly RStudioPackageManagerUrl?: string | undefined;
}

export type RStudioServerProUserGroup = "R_STUDIO_ADMIN" | "R_STUDIO_USER";

export interface RealTimeInferenceConfig {
  readonly InstanceType: ProductionVariantInstanceType;
  readonly InstanceCount: number;
}

export interface RealTimeInferenceRecommendation {
  readonly RecommendationId: string;
  readonly InstanceType: ProductionVariantInstanceType;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
}

export interface RecommendationJobCompiledOutputConfig {
  readonly S3OutputUri?: string | undefined;
}

export interface RecommendationJobContainerConfig {
  readonly Domain?: string | undefined;
  readonly Task?: string | undefined;
  readonly Framework?: string | undefined;
  readonly FrameworkVersion?: string | undefined;
  readonly PayloadConfig?: RecommendationJobPayloadConfig | undefined;
  readonly NearestModelName?: string | undefined;
  readonly SupportedInstanceTypes?: readonly string[] | undefined;
  readonly SupportedEndpointType?: RecommendationJobSupportedEndpointType | undefined;
  readonly DataInputConfig?: string | undefined;
  readonly SupportedResponseMIMETypes?: readonly string[] | undefined;
}

export interface RecommendationJobInferenceBenchmark {
  readonly Metrics?: RecommendationMetrics | undefined;
  readonly EndpointMetrics?: InferenceMetrics | undefined;
  readonly EndpointConfiguration?: EndpointOutputConfiguration | undefined;
  readonly ModelConfiguration: ModelConfiguration;
  readonly FailureReason?: string | undefined;
  readonly InvocationEndTime?: Instant | undefined;
  readonly InvocationStartTime?: Instant | undefined;
}

export interface RecommendationJobInputConfig {
  readonly ModelPackageVersionArn?: string | undefined;
  readonly ModelName?: string | undefined;
  readonly JobDurationInSeconds?: number | undefined;
  readonly TrafficPattern?: TrafficPattern | undefined;
  readonly ResourceLimit?: RecommendationJobResourceLimit | undefined;
  readonly EndpointConfigurations?: readonly EndpointInputConfiguration[] | undefined;
  readonly VolumeKmsKeyId?: string | undefined;
  readonly ContainerConfig?: RecommendationJobContainerConfig | undefined;
  readonly Endpoints?: readonly EndpointInfo[] | undefined;
  readonly VpcConfig?: RecommendationJobVpcConfig | undefined;
}

export interface RecommendationJobOutputConfig {
  readonly KmsKeyId?: string | undefined;
  readonly CompiledOutputConfig?: RecommendationJobCompiledOutputConfig | undefined;
}

export interface RecommendationJobPayloadConfig {
  readonly SamplePayloadUrl?: string | undefined;
  readonly SupportedContentTypes?: readonly string[] | undefined;
}

export interface RecommendationJobResourceLimit {
  readonly MaxNumberOfTests?: number | undefined;
  readonly MaxParallelOfTests?: number | undefined;
}

export type RecommendationJobStatus =
  | "PENDING"
  | "IN_PROGRESS"
  | "COMPLETED"
  | "FAILED"
  | "STOPPING"
  | "STOPPED"
  | "DELETING"
  | "DELETED";

export interface RecommendationJobStoppingConditions {
  readonly MaxInvocations?: number | undefined;
  readonly ModelLatencyThresholds?: readonly ModelLatencyThreshold[] | undefined;
  readonly FlatInvocations?: FlatInvocations | undefined;
}

export type RecommendationJobSupportedEndpointType = "RealTime" | "Serverless";

export type RecommendationJobType = "Default" | "Advanced";

export interface RecommendationJobVpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}

export interface RecommendationMetrics {
  readonly CostPerHour?: number | undefined;
  readonly CostPerInference?: number | undefined;
  readonly MaxInvocations?: number | undefined;
  readonly ModelLatency?: number | undefined;
  readonly CpuUtilization?: number | undefined;
  readonly MemoryUtilization?: number | undefined;
  readonly ModelSetupTime?: number | undefined;
}

export type RecommendationStatus = "IN_PROGRESS" | "COMPLETED" | "FAILED" | "NOT_APPLICABLE";

export type RecommendationStepType = "BENCHMARK";

export type RecordWrapper = "None" | "RecordIO";

export interface RedshiftDatasetDefinition {
  readonly ClusterId: string;
  readonly Database: string;
  readonly DbUser: string;
  readonly QueryString: string;
  readonly ClusterRoleArn: string;
  readonly OutputS3Uri: string;
  readonly KmsKeyId?: string | undefined;
  readonly OutputFormat: RedshiftResultFormat;
  readonly OutputCompression?: RedshiftResultCompressionType | undefined;
}

export type RedshiftResultCompressionType = "None" | "GZIP" | "BZIP2" | "ZSTD" | "SNAPPY";

export type RedshiftResultFormat = "PARQUET" | "CSV";

export interface RegisterDevicesRequest {
  readonly DeviceFleetName: string;
  readonly Devices: readonly Device[];
  readonly Tags?: readonly Tag[] | undefined;
}

export interface RegisterModelStepMetadata {
  readonly Arn?: string | undefined;
}

export type Relation = "EqualTo" | "GreaterThanOrEqualTo";

export interface RemoteDebugConfig {
  readonly EnableRemoteDebug?: boolean | undefined;
}

export interface RemoteDebugConfigForUpdate {
  readonly EnableRemoteDebug?: boolean | undefined;
}

export interface RenderUiTemplateRequest {
  readonly UiTemplate?: UiTemplate | undefined;
  readonly Task: RenderableTask;
  readonly RoleArn: string;
  readonly HumanTaskUiArn?: string | undefined;
}

export interface RenderUiTemplateResponse {
  readonly RenderedContent: string;
  readonly Errors: readonly RenderingError[];
}

export interface RenderableTask {
  readonly Input: string;
}

export interface RenderingError {
  readonly Code: string;
  readonly Message: string;
}

export type RepositoryAccessMode = "Platform" | "Vpc";

export interface RepositoryAuthConfig {
  readonly RepositoryCredentialsProviderArn: string;
}

export type ReservedCapacityInstanceType =
  | "ml.p4d.24xlarge"
  | "ml.p5.48xlarge"
  | "ml.p5e.48xlarge"
  | "ml.p5en.48xlarge"
  | "ml.trn1.32xlarge"
  | "ml.trn2.48xlarge"
  | "ml.p6-b200.48xlarge"
  | "ml.p4de.24xlarge"
  | "ml.p6e-gb200.36xlarge"
  | "ml.p5.4xlarge"
  | "ml.p6-b300.48xlarge";

export interface ReservedCapacityOffering {
  readonly ReservedCapacityType?: ReservedCapacityType | undefined;
  readonly UltraServerType?: string | undefined;
  readonly UltraServerCount?: number | undefined;
  readonly InstanceType: ReservedCapacityInstanceType;
  readonly InstanceCount: number;
  readonly AvailabilityZone?: string | undefined;
  readonly DurationHours?: number | undefined;
  readonly DurationMinutes?: number | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly ExtensionStartTime?: Instant | undefined;
  readonly ExtensionEndTime?: Instant | undefined;
}

export type ReservedCapacityStatus = "Pending" | "Active" | "Scheduled" | "Expired" | "Failed";

export interface ReservedCapacitySummary {
  readonly ReservedCapacityArn: string;
  readonly ReservedCapacityType?: ReservedCapacityType | undefined;
  readonly UltraServerType?: string | undefined;
  readonly UltraServerCount?: number | undefined;
  readonly InstanceType: ReservedCapacityInstanceType;
  readonly TotalInstanceCount: number;
  readonly Status: ReservedCapacityStatus;
  readonly AvailabilityZone?: string | undefined;
  readonly DurationHours?: number | undefined;
  readonly DurationMinutes?: number | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
}

export type ReservedCapacityType = "UltraServer" | "Instance";

export interface ResolvedAttributes {
  readonly AutoMLJobObjective?: AutoMLJobObjective | undefined;
  readonly ProblemType?: ProblemType | undefined;
  readonly CompletionCriteria?: AutoMLJobCompletionCriteria | undefined;
}

export interface ResourceCatalog {
  readonly ResourceCatalogArn: string;
  readonly ResourceCatalogName: string;
  readonly Description: string;
  readonly CreationTime: Instant;
}

export type ResourceCatalogSortBy = "CreationTime";

export type ResourceCatalogSortOrder = "Ascending" | "Descending";

export interface ResourceConfig {
  readonly InstanceType?: TrainingInstanceType | undefined;
  readonly InstanceCount?: number | undefined;
  readonly VolumeSizeInGB?: number | undefined;
  readonly VolumeKmsKeyId?: string | undefined;
  readonly KeepAlivePeriodInSeconds?: number | undefined;
  readonly InstanceGroups?: readonly InstanceGroup[] | undefined;
  readonly TrainingPlanArn?: string | undefined;
  readonly InstancePlacementConfig?: InstancePlacementConfig | undefined;
}

export interface ResourceConfigForUpdate {
  readonly KeepAlivePeriodInSeconds: number;
}

export interface ResourceInUse {
  readonly Message?: string | undefined;
}

export interface ResourceLimitExceeded {
  readonly Message?: string | undefined;
}

export interface ResourceLimits {
  readonly MaxNumberOfTrainingJobs?: number | undefined;
  readonly MaxParallelTrainingJobs: number;
  readonly MaxRuntimeInSeconds?: number | undefined;
}

export interface ResourceNotFound {
  readonly Message?: string | undefined;
}

export interface ResourceSharingConfig {
  readonly Strategy: ResourceSharingStrategy;
  readonly BorrowLimit?: number | undefined;
  readonly AbsoluteBorrowLimits?: readonly ComputeQuotaResourceConfig[] | undefined;
}

export type ResourceSharingStrategy = "Lend" | "DontLend" | "LendAndBorrow";

export interface ResourceSpec {
  readonly SageMakerImageArn?: string | undefined;
  readonly SageMakerImageVersionArn?: string | undefined;
  readonly SageMakerImageVersionAlias?: string | undefined;
  readonly InstanceType?: AppInstanceType | undefined;
  readonly LifecycleConfigArn?: string | undefined;
  readonly TrainingPlanArn?: string | undefined;
}

export type ResourceType =
  | "TrainingJob"
  | "Experiment"
  | "ExperimentTrial"
  | "ExperimentTrialComponent"
  | "Endpoint"
  | "Model"
  | "ModelPackage"
  | "ModelPackageGroup"
  | "Pipeline"
  | "PipelineExecution"
  | "FeatureGroup"
  | "FeatureMetadata"
  | "Image"
  | "ImageVersion"
  | "Project"
  | "HyperParameterTuningJob"
  | "ModelCard"
  | "PipelineVersion";

export interface RetentionPolicy {
  readonly HomeEfsFileSystem?: RetentionType | undefined;
}

export type RetentionType = "Retain" | "Delete";

export interface RetryPipelineExecutionRequest {
  readonly PipelineExecutionArn: string;
  readonly ClientRequestToken: string;
  readonly ParallelismConfiguration?: ParallelismConfiguration | undefined;
}

export interface RetryPipelineExecutionResponse {
  readonly PipelineExecutionArn?: string | undefined;
}

export interface RetryStrategy {
  readonly MaximumRetryAttempts: number;
}

export interface RoleGroupAssignment {
  readonly RoleName: string;
  readonly GroupPatterns: readonly string[];
}

export interface RollingDeploymentPolicy {
  readonly MaximumBatchSize: CapacitySizeConfig;
  readonly RollbackMaximumBatchSize?: CapacitySizeConfig | undefined;
}

export interface RollingUpdatePolicy {
  readonly MaximumBatchSize: CapacitySize;
  readonly WaitIntervalInSeconds: number;
  readonly MaximumExecutionTimeoutInSeconds?: number | undefined;
  readonly RollbackMaximumBatchSize?: CapacitySize | undefined;
}

export type RootAccess = "Enabled" | "Disabled";

export type RoutingStrategy = "LEAST_OUTSTANDING_REQUESTS" | "RANDOM";

export type RuleEvaluationStatus =
  | "InProgress"
  | "NoIssuesFound"
  | "IssuesFound"
  | "Error"
  | "Stopping"
  | "Stopped";

export type S3DataDistribution = "FullyReplicated" | "ShardedByS3Key";

export interface S3DataSource {
  readonly S3DataType: S3DataType;
  readonly S3Uri: string;
  readonly S3DataDistributionType?: S3DataDistribution | undefined;
  readonly AttributeNames?: readonly string[] | undefined;
  readonly InstanceGroupNames?: readonly string[] | undefined;
  readonly ModelAccessConfig?: ModelAccessConfig | undefined;
  readonly HubAccessConfig?: HubAccessConfig | undefined;
}

export type S3DataType = "ManifestFile" | "S3Prefix" | "AugmentedManifestFile" | "Converse";

export interface S3FileSystem {
  readonly S3Uri: string;
}

export interface S3FileSystemConfig {
  readonly MountPath?: string | undefined;
  readonly S3Uri: string;
}

export interface S3ModelDataSource {
  readonly S3Uri: string;
  readonly S3DataType: S3ModelDataType;
  readonly CompressionType: ModelCompressionType;
  readonly ModelAccessConfig?: ModelAccessConfig | undefined;
  readonly HubAccessConfig?: InferenceHubAccessConfig | undefined;
  readonly ManifestS3Uri?: string | undefined;
  readonly ETag?: string | undefined;
  readonly ManifestEtag?: string | undefined;
}

export type S3ModelDataType = "S3Prefix" | "S3Object";

export interface S3Presign {
  readonly IamPolicyConstraints?: IamPolicyConstraints | undefined;
}

export interface S3StorageConfig {
  readonly S3Uri: string;
  readonly KmsKeyId?: string | undefined;
  readonly ResolvedOutputS3Uri?: string | undefined;
}

export type SageMakerImageName = "sagemaker_distribution";

export type SageMakerResourceName = "training-job" | "hyperpod-cluster" | "endpoint" | "studio-apps";

export type SagemakerServicecatalogStatus = "Enabled" | "Disabled";

export interface ScalingPolicy {
  readonly TargetTracking?: TargetTrackingScalingPolicyConfiguration | undefined;
}

export interface ScalingPolicyMetric {
  readonly InvocationsPerInstance?: number | undefined;
  readonly ModelLatency?: number | undefined;
}

export interface ScalingPolicyObjective {
  readonly MinInvocationsPerMinute?: number | undefined;
  readonly MaxInvocationsPerMinute?: number | undefined;
}

export interface ScheduleConfig {
  readonly ScheduleExpression: string;
  readonly DataAnalysisStartTime?: string | undefined;
  readonly DataAnalysisEndTime?: string | undefined;
}

export type ScheduleStatus = "Pending" | "Failed" | "Scheduled" | "Stopped";

export interface ScheduledUpdateConfig {
  readonly ScheduleExpression: string;
  readonly DeploymentConfig?: DeploymentConfiguration | undefined;
}

export interface SchedulerConfig {
  readonly PriorityClasses?: readonly PriorityClass[] | undefined;
  readonly FairShare?: FairShare | undefined;
  readonly IdleResourceSharing?: IdleResourceSharing | undefined;
}

export type SchedulerConfigComponent = "PriorityClasses" | "FairShare" | "IdleResourceSharing";

export type SchedulerResourceStatus =
  | "Creating"
  | "CreateFailed"
  | "CreateRollbackFailed"
  | "Created"
  | "Updating"
  | "UpdateFailed"
  | "UpdateRollbackFailed"
  | "Updated"
  | "Deleting"
  | "DeleteFailed"
  | "DeleteRollbackFailed"
  | "Deleted";

export interface SearchExpression {
  readonly Filters?: readonly Filter[] | undefined;
  readonly NestedFilters?: readonly NestedFilters[] | undefined;
  readonly SubExpressions?: readonly SearchExpression[] | undefined;
  readonly Operator?: BooleanOperator | undefined;
}

export interface SearchRecord {
  readonly TrainingJob?: TrainingJob | undefined;
  readonly Experiment?: Experiment | undefined;
  readonly Trial?: Trial | undefined;
  readonly TrialComponent?: TrialComponent | undefined;
  readonly Endpoint?: Endpoint | undefined;
  readonly ModelPackage?: ModelPackage | undefined;
  readonly ModelPackageGroup?: ModelPackageGroup | undefined;
  readonly Pipeline?: Pipeline | undefined;
  readonly PipelineExecution?: PipelineExecution | undefined;
  readonly PipelineVersion?: PipelineVersion | undefined;
  readonly FeatureGroup?: FeatureGroup | undefined;
  readonly FeatureMetadata?: FeatureMetadata | undefined;
  readonly Project?: Project | undefined;
  readonly HyperParameterTuningJob?: HyperParameterTuningJobSearchEntity | undefined;
  readonly ModelCard?: ModelCard | undefined;
  readonly Model?: ModelDashboardModel | undefined;
}

export interface SearchRequest {
  readonly Resource: ResourceType;
  readonly SearchExpression?: SearchExpression | undefined;
  readonly SortBy?: string | undefined;
  readonly SortOrder?: SearchSortOrder | undefined;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly CrossAccountFilterOption?: CrossAccountFilterOption | undefined;
  readonly VisibilityConditions?: readonly VisibilityConditions[] | undefined;
}

export interface SearchResponse {
  readonly Results?: readonly SearchRecord[] | undefined;
  readonly NextToken?: string | undefined;
  readonly TotalHits?: TotalHits | undefined;
}

export type SearchSortOrder = "Ascending" | "Descending";

export interface SearchTrainingPlanOfferingsRequest {
  readonly InstanceType?: ReservedCapacityInstanceType | undefined;
  readonly InstanceCount?: number | undefined;
  readonly UltraServerType?: string | undefined;
  readonly UltraServerCount?: number | undefined;
  readonly StartTimeAfter?: Instant | undefined;
  readonly EndTimeBefore?: Instant | undefined;
  readonly DurationHours?: number | undefined;
  readonly TargetResources?: readonly SageMakerResourceName[] | undefined;
  readonly TrainingPlanArn?: string | undefined;
}

export interface SearchTrainingPlanOfferingsResponse {
  readonly TrainingPlanOfferings: readonly TrainingPlanOffering[];
  readonly TrainingPlanExtensionOfferings?: readonly TrainingPlanExtensionOffering[] | undefined;
}

export type SecondaryStatus =
  | "Starting"
  | "LaunchingMLInstances"
  | "PreparingTrainingStack"
  | "Downloading"
  | "DownloadingTrainingImage"
  | "Training"
  | "Uploading"
  | "Stopping"
  | "Stopped"
  | "MaxRuntimeExceeded"
  | "Completed"
  | "Failed"
  | "Interrupted"
  | "MaxWaitTimeExceeded"
  | "Updating"
  | "Restarting"
  | "Pending";

export interface SecondaryStatusTransition {
  readonly Status: SecondaryStatus;
  readonly StartTime: Instant;
  readonly EndTime?: Instant | undefined;
  readonly StatusMessage?: string | undefined;
}

export interface SelectedStep {
  readonly StepName: string;
}

export interface SelectiveExecutionConfig {
  readonly SourcePipelineExecutionArn?: string | undefined;
  readonly SelectedSteps: readonly SelectedStep[];
}

export interface SelectiveExecutionResult {
  readonly SourcePipelineExecutionArn?: string | undefined;
}

export interface SendPipelineExecutionStepFailureRequest {
  readonly CallbackToken: string;
  readonly FailureReason?: string | undefined;
  readonly ClientRequestToken?: string | undefined;
}

export interface SendPipelineExecutionStepFailureResponse {
  readonly PipelineExecutionArn?: string | undefined;
}

export interface SendPipelineExecutionStepSuccessRequest {
  readonly CallbackToken: string;
  readonly OutputParameters?: readonly OutputParameter[] | undefined;
  readonly ClientRequestToken?: string | undefined;
}

export interface SendPipelineExecutionStepSuccessResponse {
  readonly PipelineExecutionArn?: string | undefined;
}

export interface ServerlessJobConfig {
  readonly BaseModelArn: string;
  readonly AcceptEula?: boolean | undefined;
  readonly JobType: ServerlessJobType;
  readonly CustomizationTechnique?: CustomizationTechnique | undefined;
  readonly Peft?: Peft | undefined;
  readonly EvaluationType?: EvaluationType | undefined;
  readonly EvaluatorArn?: string | undefined;
}

export type ServerlessJobType = "FineTuning" | "Evaluation";

export interface ServiceCatalogProvisionedProductDetails {
  readonly ProvisionedProductId?: string | undefined;
  readonly ProvisionedProductStatusMessage?: string | undefined;
}

export interface ServiceCatalogProvisioningDetails {
  readonly ProductId: string;
  readonly ProvisioningArtifactId?: string | undefined;
  readonly PathId?: string | undefined;
  readonly ProvisioningParameters?: readonly ProvisioningParameter[] | undefined;
}

export interface ServiceCatalogProvisioningUpdateDetails {
  readonly ProvisioningArtifactId?: string | undefined;
  readonly ProvisioningParameters?: readonly ProvisioningParameter[] | undefined;
}

export interface SessionChainingConfig {
  readonly EnableSessionTagChaining?: boolean | undefined;
}

export interface ShadowModeConfig {
  readonly SourceModelVariantName: string;
  readonly ShadowModelVariants: readonly ShadowModelVariantConfig[];
}

export interface ShadowModelVariantConfig {
  readonly ShadowModelVariantName: string;
  readonly SamplingPercentage: number;
}

export interface SharingSettings {
  readonly NotebookOutputOption?: NotebookOutputOption | undefined;
  readonly S3OutputPath?: string | undefined;
  readonly S3KmsKeyId?: string | undefined;
}

export type SharingType = "Private" | "Shared";

export interface ShuffleConfig {
  readonly Seed: number;
}

export type SkipModelValidation = "All" | "None";

export type SoftwareUpdateStatus =
  | "Pending"
  | "InProgress"
  | "Succeeded"
  | "Failed"
  | "RollbackInProgress"
  | "RollbackComplete";

export type SortActionsBy = "Name" | "CreationTime";

export type SortArtifactsBy = "CreationTime";

export type SortAssociationsBy =
  | "SourceArn"
  | "DestinationArn"
  | "SourceType"
  | "DestinationType"
  | "CreationTime";

export type SortBy = "Name" | "CreationTime" | "Status";

export type SortClusterSchedulerConfigBy = "Name" | "CreationTime" | "Status";

export type SortContextsBy = "Name" | "CreationTime";

export type SortExperimentsBy = "Name" | "CreationTime";

export type SortInferenceExperimentsBy = "Name" | "CreationTime" | "Status";

export type SortLineageGroupsBy = "Name" | "CreationTime";

export type SortMlflowAppBy = "Name" | "CreationTime" | "Status";

export type SortOrder = "Ascending" | "Descending";

export type SortPipelineExecutionsBy = "CreationTime" | "PipelineExecutionArn";

export type SortPipelinesBy = "Name" | "CreationTime";

export type SortQuotaBy = "Name" | "CreationTime" | "Status" | "ClusterArn";

export type SortTrackingServerBy = "Name" | "CreationTime" | "Status";

export type SortTrialComponentsBy = "Name" | "CreationTime";

export type SortTrialsBy = "Name" | "CreationTime";

export interface SourceAlgorithm {
  readonly ModelDataUrl?: string | undefined;
  readonly ModelDataSource?: ModelDataSource | undefined;
  readonly ModelDataETag?: string | undefined;
  readonly AlgorithmName: string;
}

export interface SourceAlgorithmSpecification {
  readonly SourceAlgorithms: readonly SourceAlgorithm[];
}

export interface SourceIpConfig {
  readonly Cidrs: readonly string[];
}

export interface SpaceAppLifecycleManagement {
  readonly IdleSettings?: SpaceIdleSettings | undefined;
}

export interface SpaceCodeEditorAppSettings {
  readonly DefaultResourceSpec?: ResourceSpec | undefined;
  readonly AppLifecycleManagement?: SpaceAppLifecycleManagement | undefined;
}

export interface SpaceDetails {
  readonly DomainId?: string | undefined;
  readonly SpaceName?: string | undefined;
  readonly Status?: SpaceStatus | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly SpaceSettingsSummary?: SpaceSettingsSummary | undefined;
  readonly SpaceSharingSettingsSummary?: SpaceSharingSettingsSummary | undefined;
  readonly OwnershipSettingsSummary?: OwnershipSettingsSummary | undefined;
  readonly SpaceDisplayName?: string | undefined;
}

export interface SpaceIdleSettings {
  readonly IdleTimeoutInMinutes?: number | undefined;
}

export interface SpaceJupyterLabAppSettings {
  readonly DefaultResourceSpec?: ResourceSpec | undefined;
  readonly CodeRepositories?: readonly CodeRepository[] | undefined;
  readonly AppLifecycleManagement?: SpaceAppLifecycleManagement | undefined;
}

export interface SpaceSettings {
  readonly JupyterServerAppSettings?: JupyterServerAppSettings | undefined;
  readonly KernelGatewayAppSettings?: KernelGatewayAppSettings | undefined;
  readonly CodeEditorAppSettings?: SpaceCodeEditorAppSettings | undefined;
  readonly JupyterLabAppSettings?: SpaceJupyterLabAppSettings | undefined;
  readonly AppType?: AppType | undefined;
  readonly SpaceStorageSettings?: SpaceStorageSettings | undefined;
  readonly SpaceManagedResources?: FeatureStatus | undefined;
  readonly CustomFileSystems?: readonly CustomFileSystem[] | undefined;
  readonly RemoteAccess?: FeatureStatus | undefined;
}

export interface SpaceSettingsSummary {
  readonly AppType?: AppType | undefined;
  readonly RemoteAccess?: FeatureStatus | undefined;
  readonly SpaceStorageSettings?: SpaceStorageSettings | undefined;
}

export interface SpaceSharingSettings {
  readonly SharingType: SharingType;
}

export interface SpaceSharingSettingsSummary {
  readonly SharingType?: SharingType | undefined;
}

export type SpaceSortKey = "CreationTime" | "LastModifiedTime";

export type SpaceStatus =
  | "Deleting"
  | "Failed"
  | "InService"
  | "Pending"
  | "Updating"
  | "Update_Failed"
  | "Delete_Failed";

export interface SpaceStorageSettings {
  readonly EbsStorageSettings?: EbsStorageSettings | undefined;
}

export type SplitType = "None" | "Line" | "RecordIO" | "TFRecord";

export type StageStatus =
  | "CREATING"
  | "READYTODEPLOY"
  | "STARTING"
  | "INPROGRESS"
  | "DEPLOYED"
  | "FAILED"
  | "STOPPING"
  | "STOPPED";

export interface Stairs {
  readonly DurationInSeconds?: number | undefined;
  readonly NumberOfSteps?: number | undefined;
  readonly UsersPerStep?: number | undefined;
}

export interface StartClusterHealthCheckRequest {
  readonly ClusterName: string;
  readonly DeepHealthCheckConfigurations: readonly InstanceGroupHealthCheckConfiguration[];
}

export interface StartClusterHealthCheckResponse {
  readonly ClusterArn: string;
}

export interface StartEdgeDeploymentStageRequest {
  readonly EdgeDeploymentPlanName: string;
  readonly StageName: string;
}

export interface StartInferenceExperimentRequest {
  readonly Name: string;
}

export interface StartInferenceExperimentResponse {
  readonly InferenceExperimentArn: string;
}

export interface StartMlflowTrackingServerRequest {
  readonly TrackingServerName: string;
}

export interface StartMlflowTrackingServerResponse {
  readonly TrackingServerArn?: string | undefined;
}

export interface StartMonitoringScheduleRequest {
  readonly MonitoringScheduleName: string;
}

export interface StartNotebookInstanceInput {
  readonly NotebookInstanceName: string;
}

export interface StartPipelineExecutionRequest {
  readonly PipelineName: string;
  readonly PipelineExecutionDisplayName?: string | undefined;
  readonly PipelineParameters?: readonly Parameter[] | undefined;
  readonly PipelineExecutionDescription?: string | undefined;
  readonly ClientRequestToken: string;
  readonly ParallelismConfiguration?: ParallelismConfiguration | undefined;
  readonly SelectiveExecutionConfig?: SelectiveExecutionConfig | undefined;
  readonly PipelineVersionId?: number | undefined;
  readonly MlflowExperimentName?: string | undefined;
}

export interface StartPipelineExecutionResponse {
  readonly PipelineExecutionArn?: string | undefined;
}

export interface StartSessionRequest {
  readonly ResourceIdentifier: string;
}

export interface StartSessionResponse {
  readonly SessionId?: string | undefined;
  readonly StreamUrl?: string | undefined;
  readonly TokenValue?: string | undefined;
}

export type Statistic = "Average" | "Minimum" | "Maximum" | "SampleCount" | "Sum";

export type StepStatus =
  | "Starting"
  | "Executing"
  | "Stopping"
  | "Stopped"
  | "Failed"
  | "Succeeded";

export interface StopAIBenchmarkJobRequest {
  readonly AIBenchmarkJobName: string;
}

export interface StopAIBenchmarkJobResponse {
  readonly AIBenchmarkJobArn: string;
}

export interface StopAIRecommendationJobRequest {
  readonly AIRecommendationJobName: string;
}

export interface StopAIRecommendationJobResponse {
  readonly AIRecommendationJobArn: string;
}

export interface StopAutoMLJobRequest {
  readonly AutoMLJobName: string;
}

export interface StopCompilationJobRequest {
  readonly CompilationJobName: string;
}

export interface StopEdgeDeploymentStageRequest {
  readonly EdgeDeploymentPlanName: string;
  readonly StageName: string;
}

export interface StopEdgePackagingJobRequest {
  readonly EdgePackagingJobName: string;
}

export interface StopHyperParameterTuningJobRequest {
  readonly HyperParameterTuningJobName: string;
}

export interface StopInferenceExperimentRequest {
  readonly Name: string;
  readonly ModelVariantActions: Readonly<Record<string, ModelVariantAction>>;
  readonly DesiredModelVariants?: readonly ModelVariantConfig[] | undefined;
  readonly DesiredState?: InferenceExperimentStopDesiredState | undefined;
  readonly Reason?: string | undefined;
}

export interface StopInferenceExperimentResponse {
  readonly InferenceExperimentArn: string;
}

export interface StopInferenceRecommendationsJobRequest {
  readonly JobName: string;
}

export interface StopLabelingJobRequest {
  readonly LabelingJobName: string;
}

export interface StopMlflowTrackingServerRequest {
  readonly TrackingServerName: string;
}

export interface StopMlflowTrackingServerResponse {
  readonly TrackingServerArn?: string | undefined;
}

export interface StopMonitoringScheduleRequest {
  readonly MonitoringScheduleName: string;
}

export interface StopNotebookInstanceInput {
  readonly NotebookInstanceName: string;
}

export interface StopOptimizationJobRequest {
  readonly OptimizationJobName: string;
}

export interface StopPipelineExecutionRequest {
  readonly PipelineExecutionArn: string;
  readonly ClientRequestToken: string;
}

export interface StopPipelineExecutionResponse {
  readonly PipelineExecutionArn?: string | undefined;
}

export interface StopProcessingJobRequest {
  readonly ProcessingJobName: string;
}

export interface StopTrainingJobRequest {
  readonly TrainingJobName: string;
}

export interface StopTransformJobRequest {
  readonly TransformJobName: string;
}

export interface StoppingCondition {
  readonly MaxRuntimeInSeconds?: number | undefined;
  readonly MaxWaitTimeInSeconds?: number | undefined;
  readonly MaxPendingTimeInSeconds?: number | undefined;
}

export type StorageType = "Standard" | "InMemory";

export type StudioLifecycleConfigAppType = "JupyterServer" | "KernelGateway" | "CodeEditor" | "JupyterLab";

export interface StudioLifecycleConfigDetails {
  readonly StudioLifecycleConfigArn?: string | undefined;
  readonly StudioLifecycleConfigName?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly StudioLifecycleConfigAppType?: StudioLifecycleConfigAppType | undefined;
}

export type StudioLifecycleConfigSortKey = "CreationTime" | "LastModifiedTime" | "Name";

export type StudioWebPortal = "ENABLED" | "DISABLED";

export interface StudioWebPortalSettings {
  readonly HiddenMlTools?: readonly MlTools[] | undefined;
  readonly HiddenAppTypes?: readonly AppType[] | undefined;
  readonly HiddenInstanceTypes?: readonly AppInstanceType[] | undefined;
  readonly HiddenSageMakerImageVersionAliases?: readonly HiddenSageMakerImage[] | undefined;
  readonly ExecutionRoleSessionNameMode?: ExecutionRoleSessionNameMode | undefined;
}

export interface SubscribedWorkteam {
  readonly WorkteamArn: string;
  readonly MarketplaceTitle?: string | undefined;
  readonly SellerName?: string | undefined;
  readonly MarketplaceDescription?: string | undefined;
  readonly ListingId?: string | undefined;
}

export interface SuggestionQuery {
  readonly PropertyNameQuery?: PropertyNameQuery | undefined;
}

export type TableFormat = "Default" | "Glue" | "Iceberg";

export interface TabularJobConfig {
  readonly CandidateGenerationConfig?: CandidateGenerationConfig | undefined;
  readonly CompletionCriteria?: AutoMLJobCompletionCriteria | undefined;
  readonly FeatureSpecificationS3Uri?: string | undefined;
  readonly Mode?: AutoMLMode | undefined;
  readonly GenerateCandidateDefinitionsOnly?: boolean | undefined;
  readonly ProblemType?: ProblemType | undefined;
  readonly TargetAttributeName: string;
  readonly SampleWeightAttributeName?: string | undefined;
}

export interface TabularResolvedAttributes {
  readonly ProblemType?: ProblemType | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export type TagPropagation = "ENABLED" | "DISABLED";

export type TargetDevice =
  | "lambda"
  | "ml_m4"
  | "ml_m5"
  | "ml_m6g"
  | "ml_c4"
  | "ml_c5"
  | "ml_c6g"
  | "ml_p2"
  | "ml_p3"
  | "ml_g4dn"
  | "ml_inf1"
  | "ml_inf2"
  | "ml_trn1"
  | "ml_eia2"
  | "jetson_tx1"
  | "jetson_tx2"
  | "jetson_nano"
  | "jetson_xavier"
  | "rasp3b"
  | "rasp4b"
  | "imx8qm"
  | "deeplens"
  | "rk3399"
  | "rk3288"
  | "aisage"
  | "sbe_c"
  | "qcs605"
  | "qcs603"
  | "sitara_am57x"
  | "amba_cv2"
  | "amba_cv22"
  | "amba_cv25"
  | "x86_win32"
  | "x86_win64"
  | "coreml"
  | "jacinto_tda4vm"
  | "imx8mplus";

export interface TargetPlatform {
  readonly Os: TargetPlatformOs;
  readonly Arch: TargetPlatformArch;
  readonly Accelerator?: TargetPlatformAccelerator | undefined;
}

export type TargetPlatformAccelerator = "INTEL_GRAPHICS" | "MALI" | "NVIDIA" | "NNA";

export type TargetPlatformArch = "X86_64" | "X86" | "ARM64" | "ARM_EABI" | "ARM_EABIHF";

export type TargetPlatformOs = "ANDROID" | "LINUX";

export interface TargetTrackingScalingPolicyConfiguration {
  readonly MetricSpecification?: MetricSpecification | undefined;
  readonly TargetValue?: number | undefined;
}

export interface TemplateProviderDetail {
  readonly CfnTemplateProviderDetail?: CfnTemplateProviderDetail | undefined;
}

export interface TensorBoardAppSettings {
  readonly DefaultResourceSpec?: ResourceSpec | undefined;
}

export interface TensorBoardOutputConfig {
  readonly LocalPath?: string | undefined;
  readonly S3OutputPath: string;
}

export interface TextClassificationJobConfig {
  readonly CompletionCriteria?: AutoMLJobCompletionCriteria | undefined;
  readonly ContentColumn: string;
  readonly TargetLabelColumn: string;
}

export interface TextGenerationJobConfig {
  readonly CompletionCriteria?: AutoMLJobCompletionCriteria | undefined;
  readonly BaseModelName?: string | undefined;
  readonly TextGenerationHyperParameters?: Readonly<Record<string, string>> | undefined;
  readonly ModelAccessConfig?: ModelAccessConfig | undefined;
}

export interface TextGenerationResolvedAttributes {
  readonly BaseModelName?: string | undefined;
}

export interface ThroughputConfig {
  readonly ThroughputMode: ThroughputMode;
  readonly ProvisionedReadCapacityUnits?: number | undefined;
  readonly ProvisionedWriteCapacityUnits?: number | undefined;
}

export interface ThroughputConfigDescription {
  readonly ThroughputMode: ThroughputMode;
  readonly ProvisionedReadCapacityUnits?: number | undefined;
  readonly ProvisionedWriteCapacityUnits?: number | undefined;
}

export interface ThroughputConfigUpdate {
  readonly ThroughputMode?: ThroughputMode | undefined;
  readonly ProvisionedReadCapacityUnits?: number | undefined;
  readonly ProvisionedWriteCapacityUnits?: number | undefined;
}

export type ThroughputMode = "OnDemand" | "Provisioned";

export interface TimeSeriesConfig {
  readonly TargetAttributeName: string;
  readonly TimestampAttributeName: string;
  readonly ItemIdentifierAttributeName: string;
  readonly GroupingAttributeNames?: readonly string[] | undefined;
}

export interface TimeSeriesForecastingJobConfig {
  readonly FeatureSpecificationS3Uri?: string | undefined;
  readonly CompletionCriteria?: AutoMLJobCompletionCriteria | undefined;
  readonly ForecastFrequency: string;
  readonly ForecastHorizon: number;
  readonly ForecastQuantiles?: readonly string[] | undefined;
  readonly Transformations?: TimeSeriesTransformations | undefined;
  readonly TimeSeriesConfig: TimeSeriesConfig;
  readonly HolidayConfig?: readonly HolidayConfigAttributes[] | undefined;
  readonly CandidateGenerationConfig?: CandidateGenerationConfig | undefined;
}

export interface TimeSeriesForecastingSettings {
  readonly Status?: FeatureStatus | undefined;
  readonly AmazonForecastRoleArn?: string | undefined;
}

export interface TimeSeriesTransformations {
  readonly Filling?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  readonly Aggregation?: Readonly<Record<string, AggregationTransformationValue>> | undefined;
}

export interface TotalHits {
  readonly Value?: number | undefined;
  readonly Relation?: Relation | undefined;
}

export type TrackingServerMaintenanceStatus =
  | "MaintenanceInProgress"
  | "MaintenanceComplete"
  | "MaintenanceFailed";

export type TrackingServerSize = "Small" | "Medium" | "Large";

export type TrackingServerStatus =
  | "Creating"
  | "Created"
  | "CreateFailed"
  | "Updating"
  | "Updated"
  | "UpdateFailed"
  | "Deleting"
  | "DeleteFailed"
  | "Stopping"
  | "Stopped"
  | "StopFailed"
  | "Starting"
  | "Started"
  | "StartFailed"
  | "MaintenanceInProgress"
  | "MaintenanceComplete"
  | "MaintenanceFailed";

export interface TrackingServerSummary {
  readonly TrackingServerArn?: string | undefined;
  readonly TrackingServerName?: string | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly TrackingServerStatus?: TrackingServerStatus | undefined;
  readonly IsActive?: IsTrackingServerActive | undefined;
  readonly MlflowVersion?: string | undefined;
}

export interface TrafficPattern {
  readonly TrafficType?: TrafficType | undefined;
  readonly Phases?: readonly Phase[] | undefined;
  readonly Stairs?: Stairs | undefined;
}

export interface TrafficRoutingConfig {
  readonly Type: TrafficRoutingConfigType;
  readonly WaitIntervalInSeconds: number;
  readonly CanarySize?: CapacitySize | undefined;
  readonly LinearStepSize?: CapacitySize | undefined;
}

export type TrafficRoutingConfigType = "ALL_AT_ONCE" | "CANARY" | "LINEAR";

export type TrafficType = "PHASES" | "STAIRS";

export interface TrainingImageConfig {
  readonly TrainingRepositoryAccessMode: TrainingRepositoryAccessMode;
  readonly TrainingRepositoryAuthConfig?: TrainingRepositoryAuthConfig | undefined;
}

export type TrainingInputMode = "Pipe" | "File" | "FastFile";

export type TrainingInstanceType =
  | "ml.m4.xlarge"
  | "ml.m4.2xlarge"
  | "ml.m4.4xlarge"
  | "ml.m4.10xlarge"
  | "ml.m4.16xlarge"
  | "ml.g4dn.xlarge"
  | "ml.g4dn.2xlarge"
  | "ml.g4dn.4xlarge"
  | "ml.g4dn.8xlarge"
  | "ml.g4dn.12xlarge"
  | "ml.g4dn.16xlarge"
  | "ml.m5.large"
  | "ml.m5.xlarge"
  | "ml.m5.2xlarge"
  | "ml.m5.4xlarge"
  | "ml.m5.12xlarge"
  | "ml.m5.24xlarge"
  | "ml.c4.xlarge"
  | "ml.c4.2xlarge"
  | "ml.c4.4xlarge"
  | "ml.c4.8xlarge"
  | "ml.p2.xlarge"
  | "ml.p2.8xlarge"
  | "ml.p2.16xlarge"
  | "ml.p3.2xlarge"
  | "ml.p3.8xlarge"
  | "ml.p3.16xlarge"
  | "ml.p3dn.24xlarge"
  | "ml.p4d.24xlarge"
  | "ml.p4de.24xlarge"
  | "ml.p5.48xlarge"
  | "ml.p5e.48xlarge"
  | "ml.p5en.48xlarge"
  | "ml.c5.xlarge"
  | "ml.c5.2xlarge"
  | "ml.c5.4xlarge"
  | "ml.c5.9xlarge"
  | "ml.c5.18xlarge"
  | "ml.c5n.xlarge"
  | "ml.c5n.2xlarge"
  | "ml.c5n.4xlarge"
  | "ml.c5n.9xlarge"
  | "ml.c5n.18xlarge"
  | "ml.g5.xlarge"
  | "ml.g5.2xlarge"
  | "ml.g5.4xlarge"
  | "ml.g5.8xlarge"
  | "ml.g5.16xlarge"
  | "ml.g5.12xlarge"
  | "ml.g5.24xlarge"
  | "ml.g5.48xlarge"
  | "ml.g6.xlarge"
  | "ml.g6.2xlarge"
  | "ml.g6.4xlarge"
  | "ml.g6.8xlarge"
  | "ml.g6.16xlarge"
  | "ml.g6.12xlarge"
  | "ml.g6.24xlarge"
  | "ml.g6.48xlarge"
  | "ml.g6e.xlarge"
  | "ml.g6e.2xlarge"
  | "ml.g6e.4xlarge"
  | "ml.g6e.8xlarge"
  | "ml.g6e.16xlarge"
  | "ml.g6e.12xlarge"
  | "ml.g6e.24xlarge"
  | "ml.g6e.48xlarge"
  | "ml.trn1.2xlarge"
  | "ml.trn1.32xlarge"
  | "ml.trn1n.32xlarge"
  | "ml.trn2.48xlarge"
  | "ml.m6i.large"
  | "ml.m6i.xlarge"
  | "ml.m6i.2xlarge"
  | "ml.m6i.4xlarge"
  | "ml.m6i.8xlarge"
  | "ml.m6i.12xlarge"
  | "ml.m6i.16xlarge"
  | "ml.m6i.24xlarge"
  | "ml.m6i.32xlarge"
  | "ml.c6i.xlarge"
  | "ml.c6i.2xlarge"
  | "ml.c6i.8xlarge"
  | "ml.c6i.4xlarge"
  | "ml.c6i.12xlarge"
  | "ml.c6i.16xlarge"
  | "ml.c6i.24xlarge"
  | "ml.c6i.32xlarge"
  | "ml.r5d.large"
  | "ml.r5d.xlarge"
  | "ml.r5d.2xlarge"
  | "ml.r5d.4xlarge"
  | "ml.r5d.8xlarge"
  | "ml.r5d.12xlarge"
  | "ml.r5d.16xlarge"
  | "ml.r5d.24xlarge"
  | "ml.t3.medium"
  | "ml.t3.large"
  | "ml.t3.xlarge"
  | "ml.t3.2xlarge"
  | "ml.r5.large"
  | "ml.r5.xlarge"
  | "ml.r5.2xlarge"
  | "ml.r5.4xlarge"
  | "ml.r5.8xlarge"
  | "ml.r5.12xlarge"
  | "ml.r5.16xlarge"
  | "ml.r5.24xlarge"
  | "ml.p6-b200.48xlarge"
  | "ml.m7i.large"
  | "ml.m7i.xlarge"
  | "ml.m7i.2xlarge"
  | "ml.m7i.4xlarge"
  | "ml.m7i.8xlarge"
  | "ml.m7i.12xlarge"
  | "ml.m7i.16xlarge"
  | "ml.m7i.24xlarge"
  | "ml.m7i.48xlarge"
  | "ml.c7i.large"
  | "ml.c7i.xlarge"
  | "ml.c7i.2xlarge"
  | "ml.c7i.4xlarge"
  | "ml.c7i.8xlarge"
  | "ml.c7i.12xlarge"
  | "ml.c7i.16xlarge"
  | "ml.c7i.24xlarge"
  | "ml.c7i.48xlarge"
  | "ml.r7i.large"
  | "ml.r7i.xlarge"
  | "ml.r7i.2xlarge"
  | "ml.r7i.4xlarge"
  | "ml.r7i.8xlarge"
  | "ml.r7i.12xlarge"
  | "ml.r7i.16xlarge"
  | "ml.r7i.24xlarge"
  | "ml.r7i.48xlarge"
  | "ml.p6e-gb200.36xlarge"
  | "ml.p5.4xlarge"
  | "ml.p6-b300.48xlarge"
  | "ml.g7e.2xlarge"
  | "ml.g7e.4xlarge"
  | "ml.g7e.8xlarge"
  | "ml.g7e.12xlarge"
  | "ml.g7e.24xlarge"
  | "ml.g7e.48xlarge";

export interface TrainingJob {
  readonly TrainingJobName?: string | undefined;
  readonly TrainingJobArn?: string | undefined;
  readonly TuningJobArn?: string | undefined;
  readonly LabelingJobArn?: string | undefined;
  readonly AutoMLJobArn?: string | undefined;
  readonly ModelArtifacts?: ModelArtifacts | undefined;
  readonly TrainingJobStatus?: TrainingJobStatus | undefined;
  readonly SecondaryStatus?: SecondaryStatus | undefined;
  readonly FailureReason?: string | undefined;
  readonly HyperParameters?: Readonly<Record<string, string>> | undefined;
  readonly AlgorithmSpecification?: AlgorithmSpecification | undefined;
  readonly RoleArn?: string | undefined;
  readonly InputDataConfig?: readonly Channel[] | undefined;
  readonly OutputDataConfig?: OutputDataConfig | undefined;
  readonly ResourceConfig?: ResourceConfig | undefined;
  readonly WarmPoolStatus?: WarmPoolStatus | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly StoppingCondition?: StoppingCondition | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly TrainingStartTime?: Instant | undefined;
  readonly TrainingEndTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly SecondaryStatusTransitions?: readonly SecondaryStatusTransition[] | undefined;
  readonly FinalMetricDataList?: readonly MetricData[] | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly EnableInterContainerTrafficEncryption?: boolean | undefined;
  readonly EnableManagedSpotTraining?: boolean | undefined;
  readonly CheckpointConfig?: CheckpointConfig | undefined;
  readonly TrainingTimeInSeconds?: number | undefined;
  readonly BillableTimeInSeconds?: number | undefined;
  readonly DebugHookConfig?: DebugHookConfig | undefined;
  readonly ExperimentConfig?: ExperimentConfig | undefined;
  readonly DebugRuleConfigurations?: readonly DebugRuleConfiguration[] | undefined;
  readonly TensorBoardOutputConfig?: TensorBoardOutputConfig | undefined;
  readonly DebugRuleEvaluationStatuses?: readonly DebugRuleEvaluationStatus[] | undefined;
  readonly OutputModelPackageArn?: string | undefined;
  readonly ModelPackageConfig?: ModelPackageConfig | undefined;
  readonly ProfilerConfig?: ProfilerConfig | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly RetryStrategy?: RetryStrategy | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TrainingJobDefinition {
  readonly TrainingInputMode: TrainingInputMode;
  readonly HyperParameters?: Readonly<Record<string, string>> | undefined;
  readonly InputDataConfig: readonly Channel[];
  readonly OutputDataConfig: OutputDataConfig;
  readonly ResourceConfig: ResourceConfig;
  readonly StoppingCondition: StoppingCondition;
}

export type TrainingJobEarlyStoppingType = "Off" | "Auto";

export type TrainingJobSortByOptions = "Name" | "CreationTime" | "Status" | "FinalObjectiveMetricValue";

export type TrainingJobStatus =
  | "InProgress"
  | "Completed"
  | "Failed"
  | "Stopping"
  | "Stopped"
  | "Deleting";

export interface TrainingJobStatusCounters {
  readonly Completed?: number | undefined;
  readonly InProgress?: number | undefined;
  readonly RetryableError?: number | undefined;
  readonly NonRetryableError?: number | undefined;
  readonly Stopped?: number | undefined;
}

export interface TrainingJobStepMetadata {
  readonly Arn?: string | undefined;
}

export interface TrainingJobSummary {
  readonly TrainingJobName: string;
  readonly TrainingJobArn: string;
  readonly CreationTime: Instant;
  readonly TrainingEndTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly TrainingJobStatus: TrainingJobStatus;
  readonly SecondaryStatus?: SecondaryStatus | undefined;
  readonly WarmPoolStatus?: WarmPoolStatus | undefined;
  readonly TrainingPlanArn?: string | undefined;
}

export interface TrainingPlanExtension {
  readonly TrainingPlanExtensionOfferingId: string;
  readonly ExtendedAt?: Instant | undefined;
  readonly StartDate?: Instant | undefined;
  readonly EndDate?: Instant | undefined;
  readonly Status?: string | undefined;
  readonly PaymentStatus?: string | undefined;
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZoneId?: string | undefined;
  readonly DurationHours?: number | undefined;
  readonly UpfrontFee?: string | undefined;
  readonly CurrencyCode?: string | undefined;
}

export interface TrainingPlanExtensionOffering {
  readonly TrainingPlanExtensionOfferingId: string;
  readonly AvailabilityZone?: string | undefined;
  readonly StartDate?: Instant | undefined;
  readonly EndDate?: Instant | undefined;
  readonly DurationHours?: number | undefined;
  readonly UpfrontFee?: string | undefined;
  readonly CurrencyCode?: string | undefined;
}

export interface TrainingPlanFilter {
  readonly Name: TrainingPlanFilterName;
  readonly Value: string;
}

export type TrainingPlanFilterName = "Status";

export interface TrainingPlanOffering {
  readonly TrainingPlanOfferingId: string;
  readonly TargetResources: readonly SageMakerResourceName[];
  readonly RequestedStartTimeAfter?: Instant | undefined;
  readonly RequestedEndTimeBefore?: Instant | undefined;
  readonly DurationHours?: number | undefined;
  readonly DurationMinutes?: number | undefined;
  readonly UpfrontFee?: string | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly ReservedCapacityOfferings?: readonly ReservedCapacityOffering[] | undefined;
}

export type TrainingPlanSortBy = "TrainingPlanName" | "StartTime" | "Status";

export type TrainingPlanSortOrder = "Ascending" | "Descending";

export type TrainingPlanStatus = "Pending" | "Active" | "Scheduled" | "Expired" | "Failed";

export interface TrainingPlanSummary {
  readonly TrainingPlanArn: string;
  readonly TrainingPlanName: string;
  readonly Status: TrainingPlanStatus;
  readonly StatusMessage?: string | undefined;
  readonly DurationHours?: number | undefined;
  readonly DurationMinutes?: number | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly UpfrontFee?: string | undefined;
  readonly CurrencyCode?: string | undefined;
  readonly TotalInstanceCount?: number | undefined;
  readonly AvailableInstanceCount?: number | undefined;
  readonly InUseInstanceCount?: number | undefined;
  readonly TotalUltraServerCount?: number | undefined;
  readonly TargetResources?: readonly SageMakerResourceName[] | undefined;
  readonly ReservedCapacitySummaries?: readonly ReservedCapacitySummary[] | undefined;
}

export interface TrainingProgressInfo {
  readonly TotalStepCountPerEpoch?: number | undefined;
  readonly CurrentStep?: number | undefined;
  readonly CurrentEpoch?: number | undefined;
  readonly MaxEpoch?: number | undefined;
}

export type TrainingRepositoryAccessMode = "Platform" | "Vpc";

export interface TrainingRepositoryAuthConfig {
  readonly TrainingRepositoryCredentialsProviderArn: string;
}

export interface TrainingSpecification {
  readonly TrainingImage: string;
  readonly TrainingImageDigest?: string | undefined;
  readonly SupportedHyperParameters?: readonly HyperParameterSpecification[] | undefined;
  readonly SupportedTrainingInstanceTypes: readonly TrainingInstanceType[];
  readonly SupportsDistributedTraining?: boolean | undefined;
  readonly MetricDefinitions?: readonly MetricDefinition[] | undefined;
  readonly TrainingChannels: readonly ChannelSpecification[];
  readonly SupportedTuningJobObjectiveMetrics?: readonly HyperParameterTuningJobObjective[] | undefined;
  readonly AdditionalS3DataSource?: AdditionalS3DataSource | undefined;
}

export interface TransformDataSource {
  readonly S3DataSource: TransformS3DataSource;
}

export interface TransformInput {
  readonly DataSource: TransformDataSource;
  readonly ContentType?: string | undefined;
  readonly CompressionType?: CompressionType | undefined;
  readonly SplitType?: SplitType | undefined;
}

export type TransformInstanceType =
  | "ml.m4.xlarge"
  | "ml.m4.2xlarge"
  | "ml.m4.4xlarge"
  | "ml.m4.10xlarge"
  | "ml.m4.16xlarge"
  | "ml.c4.xlarge"
  | "ml.c4.2xlarge"
  | "ml.c4.4xlarge"
  | "ml.c4.8xlarge"
  | "ml.p2.xlarge"
  | "ml.p2.8xlarge"
  | "ml.p2.16xlarge"
  | "ml.p3.2xlarge"
  | "ml.p3.8xlarge"
  | "ml.p3.16xlarge"
  | "ml.c5.xlarge"
  | "ml.c5.2xlarge"
  | "ml.c5.4xlarge"
  | "ml.c5.9xlarge"
  | "ml.c5.18xlarge"
  | "ml.m5.large"
  | "ml.m5.xlarge"
  | "ml.m5.2xlarge"
  | "ml.m5.4xlarge"
  | "ml.m5.12xlarge"
  | "ml.m5.24xlarge"
  | "ml.m6i.large"
  | "ml.m6i.xlarge"
  | "ml.m6i.2xlarge"
  | "ml.m6i.4xlarge"
  | "ml.m6i.8xlarge"
  | "ml.m6i.12xlarge"
  | "ml.m6i.16xlarge"
  | "ml.m6i.24xlarge"
  | "ml.m6i.32xlarge"
  | "ml.c6i.large"
  | "ml.c6i.xlarge"
  | "ml.c6i.2xlarge"
  | "ml.c6i.4xlarge"
  | "ml.c6i.8xlarge"
  | "ml.c6i.12xlarge"
  | "ml.c6i.16xlarge"
  | "ml.c6i.24xlarge"
  | "ml.c6i.32xlarge"
  | "ml.r6i.large"
  | "ml.r6i.xlarge"
  | "ml.r6i.2xlarge"
  | "ml.r6i.4xlarge"
  | "ml.r6i.8xlarge"
  | "ml.r6i.12xlarge"
  | "ml.r6i.16xlarge"
  | "ml.r6i.24xlarge"
  | "ml.r6i.32xlarge"
  | "ml.m7i.large"
  | "ml.m7i.xlarge"
  | "ml.m7i.2xlarge"
  | "ml.m7i.4xlarge"
  | "ml.m7i.8xlarge"
  | "ml.m7i.12xlarge"
  | "ml.m7i.16xlarge"
  | "ml.m7i.24xlarge"
  | "ml.m7i.48xlarge"
  | "ml.c7i.large"
  | "ml.c7i.xlarge"
  | "ml.c7i.2xlarge"
  | "ml.c7i.4xlarge"
  | "ml.c7i.8xlarge"
  | "ml.c7i.12xlarge"
  | "ml.c7i.16xlarge"
  | "ml.c7i.24xlarge"
  | "ml.c7i.48xlarge"
  | "ml.r7i.large"
  | "ml.r7i.xlarge"
  | "ml.r7i.2xlarge"
  | "ml.r7i.4xlarge"
  | "ml.r7i.8xlarge"
  | "ml.r7i.12xlarge"
  | "ml.r7i.16xlarge"
  | "ml.r7i.24xlarge"
  | "ml.r7i.48xlarge"
  | "ml.g4dn.xlarge"
  | "ml.g4dn.2xlarge"
  | "ml.g4dn.4xlarge"
  | "ml.g4dn.8xlarge"
  | "ml.g4dn.12xlarge"
  | "ml.g4dn.16xlarge"
  | "ml.g5.xlarge"
  | "ml.g5.2xlarge"
  | "ml.g5.4xlarge"
  | "ml.g5.8xlarge"
  | "ml.g5.12xlarge"
  | "ml.g5.16xlarge"
  | "ml.g5.24xlarge"
  | "ml.g5.48xlarge"
  | "ml.trn1.2xlarge"
  | "ml.trn1.32xlarge"
  | "ml.inf2.xlarge"
  | "ml.inf2.8xlarge"
  | "ml.inf2.24xlarge"
  | "ml.inf2.48xlarge"
  | "ml.g6.xlarge"
  | "ml.g6.2xlarge"
  | "ml.g6.4xlarge"
  | "ml.g6.8xlarge"
  | "ml.g6.12xlarge"
  | "ml.g6.16xlarge"
  | "ml.g6.24xlarge"
  | "ml.g6.48xlarge";

export interface TransformJob {
  readonly TransformJobName?: string | undefined;
  readonly TransformJobArn?: string | undefined;
  readonly TransformJobStatus?: TransformJobStatus | undefined;
  readonly FailureReason?: string | undefined;
  readonly ModelName?: string | undefined;
  readonly MaxConcurrentTransforms?: number | undefined;
  readonly ModelClientConfig?: ModelClientConfig | undefined;
  readonly MaxPayloadInMB?: number | undefined;
  readonly BatchStrategy?: BatchStrategy | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly TransformInput?: TransformInput | undefined;
  readonly TransformOutput?: TransformOutput | undefined;
  readonly DataCaptureConfig?: BatchDataCaptureConfig | undefined;
  readonly TransformResources?: TransformResources | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly TransformStartTime?: Instant | undefined;
  readonly TransformEndTime?: Instant | undefined;
  readonly LabelingJobArn?: string | undefined;
  readonly AutoMLJobArn?: string | undefined;
  readonly DataProcessing?: DataProcessing | undefined;
  readonly ExperimentConfig?: ExperimentConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface TransformJobDefinition {
  readonly MaxConcurrentTransforms?: number | undefined;
  readonly MaxPayloadInMB?: number | undefined;
  readonly BatchStrategy?: BatchStrategy | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly TransformInput: TransformInput;
  readonly TransformOutput: TransformOutput;
  readonly TransformResources: TransformResources;
}

export type TransformJobStatus = "InProgress" | "Completed" | "Failed" | "Stopping" | "Stopped";

export interface TransformJobStepMetadata {
  readonly Arn?: string | undefined;
}

export interface TransformJobSummary {
  readonly TransformJobName: string;
  readonly TransformJobArn: string;
  readonly CreationTime: Instant;
  readonly TransformEndTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly TransformJobStatus: TransformJobStatus;
  readonly FailureReason?: string | undefined;
}

export interface TransformOutput {
  readonly S3OutputPath: string;
  readonly Accept?: string | undefined;
  readonly AssembleWith?: AssemblyType | undefined;
  readonly KmsKeyId?: string | undefined;
}

export interface TransformResources {
  readonly InstanceType: TransformInstanceType;
  readonly InstanceCount: number;
  readonly VolumeKmsKeyId?: string | undefined;
  readonly TransformAmiVersion?: string | undefined;
}

export interface TransformS3DataSource {
  readonly S3DataType: S3DataType;
  readonly S3Uri: string;
}

export interface Trial {
  readonly TrialName?: string | undefined;
  readonly TrialArn?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly ExperimentName?: string | undefined;
  readonly Source?: TrialSource | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly MetadataProperties?: MetadataProperties | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly TrialComponentSummaries?: readonly TrialComponentSimpleSummary[] | undefined;
}

export interface TrialComponent {
  readonly TrialComponentName?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly TrialComponentArn?: string | undefined;
  readonly Source?: TrialComponentSource | undefined;
  readonly Status?: TrialComponentStatus | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
  readonly Parameters?: Readonly<Record<string, TrialComponentParameterValue>> | undefined;
  readonly InputArtifacts?: Readonly<Record<string, TrialComponentArtifact>> | undefined;
  readonly OutputArtifacts?: Readonly<Record<string, TrialComponentArtifact>> | undefined;
  readonly Metrics?: readonly TrialComponentMetricSummary[] | undefined;
  readonly MetadataProperties?: MetadataProperties | undefined;
  readonly SourceDetail?: TrialComponentSourceDetail | undefined;
  readonly LineageGroupArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Parents?: readonly Parent[] | undefined;
  readonly RunName?: string | undefined;
}

export interface TrialComponentArtifact {
  readonly MediaType?: string | undefined;
  readonly Value: string;
}

export interface TrialComponentMetricSummary {
  readonly MetricName?: string | undefined;
  readonly SourceArn?: string | undefined;
  readonly TimeStamp?: Instant | undefined;
  readonly Max?: number | undefined;
  readonly Min?: number | undefined;
  readonly Last?: number | undefined;
  readonly Count?: number | undefined;
  readonly Avg?: number | undefined;
  readonly StdDev?: number | undefined;
}

export interface TrialComponentParameterValue {
  readonly StringValue?: string | undefined;
  readonly NumberValue?: number | undefined;
}

export type TrialComponentPrimaryStatus = "InProgress" | "Completed" | "Failed" | "Stopping" | "Stopped";

export interface TrialComponentSimpleSummary {
  readonly TrialComponentName?: string | undefined;
  readonly TrialComponentArn?: string | undefined;
  readonly TrialComponentSource?: TrialComponentSource | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
}

export interface TrialComponentSource {
  readonly SourceArn: string;
  readonly SourceType?: string | undefined;
}

export interface TrialComponentSourceDetail {
  readonly SourceArn?: string | undefined;
  readonly TrainingJob?: TrainingJob | undefined;
  readonly ProcessingJob?: ProcessingJob | undefined;
  readonly TransformJob?: TransformJob | undefined;
}

export interface TrialComponentStatus {
  readonly PrimaryStatus?: TrialComponentPrimaryStatus | undefined;
  readonly Message?: string | undefined;
}

export interface TrialComponentSummary {
  readonly TrialComponentName?: string | undefined;
  readonly TrialComponentArn?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly TrialComponentSource?: TrialComponentSource | undefined;
  readonly Status?: TrialComponentStatus | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly CreatedBy?: UserContext | undefined;
  readonly LastModifiedTime?: Instant | undefined;
  readonly LastModifiedBy?: UserContext | undefined;
}

export interface TrialSource {
  readonly SourceArn: string;
  readonly SourceType?: string | undefined;
}

export interface TrialSummary {
  readonly TrialArn?: string | undefined;
  readonly TrialName?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly TrialSource?: TrialSource | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export interface TrustedIdentityPropagationSettings {
  readonly Status: FeatureStatus;
}

export interface TtlDuration {
  readonly Unit?: TtlDurationUnit | undefined;
  readonly Value?: number | undefined;
}

export type TtlDurationUnit = "Seconds" | "Minutes" | "Hours" | "Days" | "Weeks";

export interface TuningJobCompletionCriteria {
  readonly TargetObjectiveMetricValue?: number | undefined;
  readonly BestObjectiveNotImproving?: BestObjectiveNotImproving | undefined;
  readonly ConvergenceDetected?: ConvergenceDetected | undefined;
}

export interface TuningJobStepMetaData {
  readonly Arn?: string | undefined;
}

export interface USD {
  readonly Dollars?: number | undefined;
  readonly Cents?: number | undefined;
  readonly TenthFractionsOfACent?: number | undefined;
}

export interface UiConfig {
  readonly UiTemplateS3Uri?: string | undefined;
  readonly HumanTaskUiArn?: string | undefined;
}

export interface UiTemplate {
  readonly Content: string;
}

export interface UiTemplateInfo {
  readonly Url?: string | undefined;
  readonly ContentSha256?: string | undefined;
}

export interface UltraServer {
  readonly UltraServerId: string;
  readonly UltraServerType: string;
  readonly AvailabilityZone: string;
  readonly InstanceType: ReservedCapacityInstanceType;
  readonly TotalInstanceCount: number;
  readonly ConfiguredSpareInstanceCount?: number | undefined;
  readonly AvailableInstanceCount?: number | undefined;
  readonly InUseInstanceCount?: number | undefined;
  readonly AvailableSpareInstanceCount?: number | undefined;
  readonly UnhealthyInstanceCount?: number | undefined;
  readonly HealthStatus?: UltraServerHealthStatus | undefined;
}

export type UltraServerHealthStatus = "OK" | "Impaired" | "Insufficient-Data";

export interface UltraServerInfo {
  readonly Id?: string | undefined;
  readonly Type?: string | undefined;
}

export interface UltraServerSummary {
  readonly UltraServerType: string;
  readonly InstanceType: ReservedCapacityInstanceType;
  readonly UltraServerCount?: number | undefined;
  readonly AvailableSpareInstanceCount?: number | undefined;
  readonly UnhealthyInstanceCount?: number | undefined;
}

export interface UnifiedStudioSettings {
  readonly StudioWebPortalAccess?: FeatureStatus | undefined;
  readonly DomainAccountId?: string | undefined;
  readonly DomainRegion?: string | undefined;
  readonly DomainId?: string | undefined;
  readonly ProjectId?: string | undefined;
  readonly EnvironmentId?: string | undefined;
  readonly ProjectS3Path?: string | undefined;
  readonly SingleSignOnApplicationArn?: string | undefined;
}

export interface UpdateActionRequest {
  readonly ActionName: string;
  readonly Description?: string | undefined;
  readonly Status?: ActionStatus | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
  readonly PropertiesToRemove?: readonly string[] | undefined;
}

export interface UpdateActionResponse {
  readonly ActionArn?: string | undefined;
}

export interface UpdateAppImageConfigRequest {
  readonly AppImageConfigName: string;
  readonly KernelGatewayImageConfig?: KernelGatewayImageConfig | undefined;
  readonly JupyterLabAppImageConfig?: JupyterLabAppImageConfig | undefined;
  readonly CodeEditorAppImageConfig?: CodeEditorAppImageConfig | undefined;
}

export interface UpdateAppImageConfigResponse {
  readonly AppImageConfigArn?: string | undefined;
}

export interface UpdateArtifactRequest {
  readonly ArtifactArn: string;
  readonly ArtifactName?: string | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
  readonly PropertiesToRemove?: readonly string[] | undefined;
}

export interface UpdateArtifactResponse {
  readonly ArtifactArn?: string | undefined;
}

export interface UpdateClusterRequest {
  readonly ClusterName: string;
  readonly InstanceGroups?: readonly ClusterInstanceGroupSpecification[] | undefined;
  readonly RestrictedInstanceGroups?: readonly ClusterRestrictedInstanceGroupSpecification[] | undefined;
  readonly TieredStorageConfig?: ClusterTieredStorageConfig | undefined;
  readonly NodeRecovery?: ClusterNodeRecovery | undefined;
  readonly InstanceGroupsToDelete?: readonly string[] | undefined;
  readonly NodeProvisioningMode?: ClusterNodeProvisioningMode | undefined;
  readonly ClusterRole?: string | undefined;
  readonly AutoScaling?: ClusterAutoScalingConfig | undefined;
  readonly Orchestrator?: ClusterOrchestrator | undefined;
}

export interface UpdateClusterResponse {
  readonly ClusterArn: string;
}

export interface UpdateClusterSchedulerConfigRequest {
  readonly ClusterSchedulerConfigId: string;
  readonly TargetVersion: number;
  readonly SchedulerConfig?: SchedulerConfig | undefined;
  readonly Description?: string | undefined;
}

export interface UpdateClusterSchedulerConfigResponse {
  readonly ClusterSchedulerConfigArn: string;
  readonly ClusterSchedulerConfigVersion: number;
}

export interface UpdateClusterSoftwareInstanceGroupSpecification {
  readonly InstanceGroupName: string;
}

export interface UpdateClusterSoftwareRequest {
  readonly ClusterName: string;
  readonly InstanceGroups?: readonly UpdateClusterSoftwareInstanceGroupSpecification[] | undefined;
  readonly DeploymentConfig?: DeploymentConfiguration | undefined;
  readonly ImageId?: string | undefined;
}

export interface UpdateClusterSoftwareResponse {
  readonly ClusterArn: string;
}

export interface UpdateCodeRepositoryInput {
  readonly CodeRepositoryName: string;
  readonly GitConfig?: GitConfigForUpdate | undefined;
}

export interface UpdateCodeRepositoryOutput {
  readonly CodeRepositoryArn: string;
}

export interface UpdateComputeQuotaRequest {
  readonly ComputeQuotaId: string;
  readonly TargetVersion: number;
  readonly ComputeQuotaConfig?: ComputeQuotaConfig | undefined;
  readonly ComputeQuotaTarget?: ComputeQuotaTarget | undefined;
  readonly ActivationState?: ActivationState | undefined;
  readonly Description?: string | undefined;
}

export interface UpdateComputeQuotaResponse {
  readonly ComputeQuotaArn: string;
  readonly ComputeQuotaVersion: number;
}

export interface UpdateContextRequest {
  readonly ContextName: string;
  readonly Description?: string | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
  readonly PropertiesToRemove?: readonly string[] | undefined;
}

export interface UpdateContextResponse {
  readonly ContextArn?: string | undefined;
}

export interface UpdateDeviceFleetRequest {
  readonly DeviceFleetName: string;
  readonly RoleArn?: string | undefined;
  readonly Description?: string | undefined;
  readonly OutputConfig: EdgeOutputConfig;
  readonly EnableIotRoleAlias?: boolean | undefined;
}

export interface UpdateDevicesRequest {
  readonly DeviceFleetName: string;
  readonly Devices: readonly Device[];
}

export interface UpdateDomainRequest {
  readonly DomainId: string;
  readonly DefaultUserSettings?: UserSettings | undefined;
  readonly DomainSettingsForUpdate?: DomainSettingsForUpdate | undefined;
  readonly AppSecurityGroupManagement?: AppSecurityGroupManagement | undefined;
  readonly DefaultSpaceSettings?: DefaultSpaceSettings | undefined;
  readonly SubnetIds?: readonly string[] | undefined;
  readonly AppNetworkAccessType?: AppNetworkAccessType | undefined;
  readonly TagPropagation?: TagPropagation | undefined;
  readonly VpcId?: string | undefined;
}

export interface UpdateDomainResponse {
  readonly DomainArn?: string | undefined;
}

export interface UpdateEndpointInput {
  readonly EndpointName: string;
  readonly EndpointConfigName: string;
  readonly RetainAllVariantProperties?: boolean | undefined;
  readonly ExcludeRetainedVariantProperties?: readonly VariantProperty[] | undefined;
  readonly DeploymentConfig?: DeploymentConfig | undefined;
  readonly RetainDeploymentConfig?: boolean | undefined;
}

export interface UpdateEndpointOutput {
  readonly EndpointArn: string;
}

export interface UpdateEndpointWeightsAndCapacitiesInput {
  readonly EndpointName: string;
  readonly DesiredWeightsAndCapacities: readonly DesiredWeightAndCapacity[];
}

export interface UpdateEndpointWeightsAndCapacitiesOutput {
  readonly EndpointArn: string;
}

export interface UpdateExperimentRequest {
  readonly ExperimentName: string;
  readonly DisplayName?: string | undefined;
  readonly Description?: string | undefined;
}

export interface UpdateExperimentResponse {
  readonly ExperimentArn?: string | undefined;
}

export interface UpdateFeatureGroupRequest {
  readonly FeatureGroupName: string;
  readonly FeatureAdditions?: readonly FeatureDefinition[] | undefined;
  readonly OnlineStoreConfig?: OnlineStoreConfigUpdate | undefined;
  readonly ThroughputConfig?: ThroughputConfigUpdate | undefined;
}

export interface UpdateFeatureGroupResponse {
  readonly FeatureGroupArn: string;
}

export interface UpdateFeatureMetadataRequest {
  readonly FeatureGroupName: string;
  readonly FeatureName: string;
  readonly Description?: string | undefined;
  readonly ParameterAdditions?: readonly FeatureParameter[] | undefined;
  readonly ParameterRemovals?: readonly string[] | undefined;
}

export interface UpdateHubContentReferenceRequest {
  readonly HubName: string;
  readonly HubContentName: string;
  readonly HubContentType: HubContentType;
  readonly MinVersion?: string | undefined;
}

export interface UpdateHubContentReferenceResponse {
  readonly HubArn: string;
  readonly HubContentArn: string;
}

export interface UpdateHubContentRequest {
  readonly HubName: string;
  readonly HubContentName: string;
  readonly HubContentType: HubContentType;
  readonly HubContentVersion: string;
  readonly HubContentDisplayName?: string | undefined;
  readonly HubContentDescription?: string | undefined;
  readonly HubContentMarkdown?: string | undefined;
  readonly HubContentSearchKeywords?: readonly string[] | undefined;
  readonly SupportStatus?: HubContentSupportStatus | undefined;
}

export interface UpdateHubContentResponse {
  readonly HubArn: string;
  readonly HubContentArn: string;
}

export interface UpdateHubRequest {
  readonly HubName: string;
  readonly HubDescription?: string | undefined;
  readonly HubDisplayName?: string | undefined;
  readonly HubSearchKeywords?: readonly string[] | undefined;
}

export interface UpdateHubResponse {
  readonly HubArn: string;
}

export interface UpdateImageRequest {
  readonly DeleteProperties?: readonly string[] | undefined;
  readonly Description?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly ImageName: string;
  readonly RoleArn?: string | undefined;
}

export interface UpdateImageResponse {
  readonly ImageArn?: string | undefined;
}

export interface UpdateImageVersionRequest {
  readonly ImageName: string;
  readonly Alias?: string | undefined;
  readonly Version?: number | undefined;
  readonly AliasesToAdd?: readonly string[] | undefined;
  readonly AliasesToDelete?: readonly string[] | undefined;
  readonly VendorGuidance?: VendorGuidance | undefined;
  readonly JobType?: JobType | undefined;
  readonly MLFramework?: string | undefined;
  readonly ProgrammingLang?: string | undefined;
  readonly Processor?: Processor | undefined;
  readonly Horovod?: boolean | undefined;
  readonly ReleaseNotes?: string | undefined;
}

export interface UpdateImageVersionResponse {
  readonly ImageVersionArn?: string | undefined;
}

export interface UpdateInferenceComponentInput {
  readonly InferenceComponentName: string;
  readonly Specification?: InferenceComponentSpecification | undefined;
  readonly Specifications?: readonly InferenceComponentSpecification[] | undefined;
  readonly RuntimeConfig?: InferenceComponentRuntimeConfig | undefined;
  readonly DeploymentConfig?: InferenceComponentDeploymentConfig | undefined;
}

export interface UpdateInferenceComponentOutput {
  readonly InferenceComponentArn: string;
}

export interface UpdateInferenceComponentRuntimeConfigInput {
  readonly InferenceComponentName: string;
  readonly DesiredRuntimeConfig: InferenceComponentRuntimeConfig;
}

export interface UpdateInferenceComponentRuntimeConfigOutput {
  readonly InferenceComponentArn: string;
}

export interface UpdateInferenceExperimentRequest {
  readonly Name: string;
  readonly Schedule?: InferenceExperimentSchedule | undefined;
  readonly Description?: string | undefined;
  readonly ModelVariants?: readonly ModelVariantConfig[] | undefined;
  readonly DataStorageConfig?: InferenceExperimentDataStorageConfig | undefined;
  readonly ShadowModeConfig?: ShadowModeConfig | undefined;
}

export interface UpdateInferenceExperimentResponse {
  readonly InferenceExperimentArn: string;
}

export interface UpdateMlflowAppRequest {
  readonly Arn: string;
  readonly Name?: string | undefined;
  readonly ArtifactStoreUri?: string | undefined;
  readonly ModelRegistrationMode?: ModelRegistrationMode | undefined;
  readonly WeeklyMaintenanceWindowStart?: string | undefined;
  readonly DefaultDomainIdList?: readonly string[] | undefined;
  readonly AccountDefaultStatus?: AccountDefaultStatus | undefined;
}

export interface UpdateMlflowAppResponse {
  readonly Arn?: string | undefined;
}

export interface UpdateMlflowTrackingServerRequest {
  readonly TrackingServerName: string;
  readonly ArtifactStoreUri?: string | undefined;
  readonly TrackingServerSize?: TrackingServerSize | undefined;
  readonly AutomaticModelRegistration?: boolean | undefined;
  readonly WeeklyMaintenanceWindowStart?: string | undefined;
  readonly S3BucketOwnerAccountId?: string | undefined;
  readonly S3BucketOwnerVerification?: boolean | undefined;
}

export interface UpdateMlflowTrackingServerResponse {
  readonly TrackingServerArn?: string | undefined;
}

export interface UpdateModelCardRequest {
  readonly ModelCardName: string;
  readonly Content?: string | undefined;
  readonly ModelCardStatus?: ModelCardStatus | undefined;
}

export interface UpdateModelCardResponse {
  readonly ModelCardArn: string;
}

export interface UpdateModelPackageInput {
  readonly ModelPackageArn: string;
  readonly ModelApprovalStatus?: ModelApprovalStatus | undefined;
  readonly ModelPackageRegistrationType?: ModelPackageRegistrationType | undefined;
  readonly ApprovalDescription?: string | undefined;
  readonly CustomerMetadataProperties?: Readonly<Record<string, string>> | undefined;
  readonly CustomerMetadataPropertiesToRemove?: readonly string[] | undefined;
  readonly AdditionalInferenceSpecificationsToAdd?: readonly AdditionalInferenceSpecificationDefinition[] | undefined;
  readonly InferenceSpecification?: InferenceSpecification | undefined;
  readonly SourceUri?: string | undefined;
  readonly ModelCard?: ModelPackageModelCard | undefined;
  readonly ModelLifeCycle?: ModelLifeCycle | undefined;
  readonly ClientToken?: string | undefined;
}

export interface UpdateModelPackageOutput {
  readonly ModelPackageArn: string;
}

export interface UpdateMonitoringAlertRequest {
  readonly MonitoringScheduleName: string;
  readonly MonitoringAlertName: string;
  readonly DatapointsToAlert: number;
  readonly EvaluationPeriod: number;
}

export interface UpdateMonitoringAlertResponse {
  readonly MonitoringScheduleArn: string;
  readonly MonitoringAlertName?: string | undefined;
}

export interface UpdateMonitoringScheduleRequest {
  readonly MonitoringScheduleName: string;
  readonly MonitoringScheduleConfig: MonitoringScheduleConfig;
}

export interface UpdateMonitoringScheduleResponse {
  readonly MonitoringScheduleArn: string;
}

export interface UpdateNotebookInstanceInput {
  readonly NotebookInstanceName: string;
  readonly InstanceType?: InstanceType | undefined;
  readonly IpAddressType?: IPAddressType | undefined;
  readonly PlatformIdentifier?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly LifecycleConfigName?: string | undefined;
  readonly DisassociateLifecycleConfig?: boolean | undefined;
  readonly VolumeSizeInGB?: number | undefined;
  readonly DefaultCodeRepository?: string | undefined;
  readonly AdditionalCodeRepositories?: readonly string[] | undefined;
  readonly AcceleratorTypes?: readonly NotebookInstanceAcceleratorType[] | undefined;
  readonly DisassociateAcceleratorTypes?: boolean | undefined;
  readonly DisassociateDefaultCodeRepository?: boolean | undefined;
  readonly DisassociateAdditionalCodeRepositories?: boolean | undefined;
  readonly RootAccess?: RootAccess | undefined;
  readonly InstanceMetadataServiceConfiguration?: InstanceMetadataServiceConfiguration | undefined;
}

export interface UpdateNotebookInstanceLifecycleConfigInput {
  readonly NotebookInstanceLifecycleConfigName: string;
  readonly OnCreate?: readonly NotebookInstanceLifecycleHook[] | undefined;
  readonly OnStart?: readonly NotebookInstanceLifecycleHook[] | undefined;
}

export type UpdateNotebookInstanceLifecycleConfigOutput = Readonly<Record<string, never>>;

export type UpdateNotebookInstanceOutput = Readonly<Record<string, never>>;

export interface UpdatePartnerAppRequest {
  readonly Arn: string;
  readonly MaintenanceConfig?: PartnerAppMaintenanceConfig | undefined;
  readonly Tier?: string | undefined;
  readonly ApplicationConfig?: PartnerAppConfig | undefined;
  readonly EnableIamSessionBasedIdentity?: boolean | undefined;
  readonly EnableAutoMinorVersionUpgrade?: boolean | undefined;
  readonly AppVersion?: string | undefined;
  readonly ClientToken?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

export interface UpdatePartnerAppResponse {
  readonly Arn?: string | undefined;
}

export interface UpdatePipelineExecutionRequest {
  readonly PipelineExecutionArn: string;
  readonly PipelineExecutionDescription?: string | undefined;
  readonly PipelineExecutionDisplayName?: string | undefined;
  readonly ParallelismConfiguration?: ParallelismConfiguration | undefined;
}

export interface UpdatePipelineExecutionResponse {
  readonly PipelineExecutionArn?: string | undefined;
}

export interface UpdatePipelineRequest {
  readonly PipelineName: string;
  readonly PipelineDisplayName?: string | undefined;
  readonly PipelineDefinition?: string | undefined;
  readonly PipelineDefinitionS3Location?: PipelineDefinitionS3Location | undefined;
  readonly PipelineDescription?: string | undefined;
  readonly RoleArn?: string | undefined;
  readonly ParallelismConfiguration?: ParallelismConfiguration | undefined;
}

export interface UpdatePipelineResponse {
  readonly PipelineArn?: string | undefined;
  readonly PipelineVersionId?: number | undefined;
}

export interface UpdatePipelineVersionRequest {
  readonly PipelineArn: string;
  readonly PipelineVersionId: number;
  readonly PipelineVersionDisplayName?: string | undefined;
  readonly PipelineVersionDescription?: string | undefined;
}

export interface UpdatePipelineVersionResponse {
  readonly PipelineArn?: string | undefined;
  readonly PipelineVersionId?: number | undefined;
}

export interface UpdateProjectInput {
  readonly ProjectName: string;
  readonly ProjectDescription?: string | undefined;
  readonly ServiceCatalogProvisioningUpdateDetails?: ServiceCatalogProvisioningUpdateDetails | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly TemplateProvidersToUpdate?: readonly UpdateTemplateProvider[] | undefined;
}

export interface UpdateProjectOutput {
  readonly ProjectArn: string;
}

export interface UpdateSpaceRequest {
  readonly DomainId: string;
  readonly SpaceName: string;
  readonly SpaceSettings?: SpaceSettings | undefined;
  readonly SpaceDisplayName?: string | undefined;
}

export interface UpdateSpaceResponse {
  readonly SpaceArn?: string | undefined;
}

export interface UpdateTemplateProvider {
  readonly CfnTemplateProvider?: CfnUpdateTemplateProvider | undefined;
}

export interface UpdateTrainingJobRequest {
  readonly TrainingJobName: string;
  readonly ProfilerConfig?: ProfilerConfigForUpdate | undefined;
  readonly ProfilerRuleConfigurations?: readonly ProfilerRuleConfiguration[] | undefined;
  readonly ResourceConfig?: ResourceConfigForUpdate | undefined;
  readonly RemoteDebugConfig?: RemoteDebugConfigForUpdate | undefined;
}

export interface UpdateTrainingJobResponse {
  readonly TrainingJobArn: string;
}

export interface UpdateTrialComponentRequest {
  readonly TrialComponentName: string;
  readonly DisplayName?: string | undefined;
  readonly Status?: TrialComponentStatus | undefined;
  readonly StartTime?: Instant | undefined;
  readonly EndTime?: Instant | undefined;
  readonly Parameters?: Readonly<Record<string, TrialComponentParameterValue>> | undefined;
  readonly ParametersToRemove?: readonly string[] | undefined;
  readonly InputArtifacts?: Readonly<Record<string, TrialComponentArtifact>> | undefined;
  readonly InputArtifactsToRemove?: readonly string[] | undefined;
  readonly OutputArtifacts?: Readonly<Record<string, TrialComponentArtifact>> | undefined;
  readonly OutputArtifactsToRemove?: readonly string[] | undefined;
}

export interface UpdateTrialComponentResponse {
  readonly TrialComponentArn?: string | undefined;
}

export interface UpdateTrialRequest {
  readonly TrialName: string;
  readonly DisplayName?: string | undefined;
}

export interface UpdateTrialResponse {
  readonly TrialArn?: string | undefined;
}

export interface UpdateUserProfileRequest {
  readonly DomainId: string;
  readonly UserProfileName: string;
  readonly UserSettings?: UserSettings | undefined;
}

export interface UpdateUserProfileResponse {
  readonly UserProfileArn?: string | undefined;
}

export interface UpdateWorkforceRequest {
  readonly WorkforceName: string;
  readonly SourceIpConfig?: SourceIpConfig | undefined;
  readonly OidcConfig?: OidcConfig | undefined;
  readonly WorkforceVpcConfig?: WorkforceVpcConfigRequest | undefined;
  readonly IpAddressType?: WorkforceIpAddressType | undefined;
}

export interface UpdateWorkforceResponse {
  readonly Workforce: Workforce;
}

export interface UpdateWorkteamRequest {
  readonly WorkteamName: string;
  readonly MemberDefinitions?: readonly MemberDefinition[] | undefined;
  readonly Description?: string | undefined;
  readonly NotificationConfiguration?: NotificationConfiguration | undefined;
  readonly WorkerAccessConfiguration?: WorkerAccessConfiguration | undefined;
}

export interface UpdateWorkteamResponse {
  readonly Workteam: Workteam;
}

export interface UserContext {
  readonly UserProfileArn?: string | undefined;
  readonly UserProfileName?: string | undefined;
  readonly DomainId?: string | undefined;
  readonly IamIdentity?: IamIdentity | undefined;
}

export interface UserProfileDetails {
  readonly DomainId?: string | undefined;
  readonly UserProfileName?: string | undefined;
  readonly Status?: UserProfileStatus | undefined;
  readonly CreationTime?: Instant | undefined;
  readonly LastModifiedTime?: Instant | undefined;
}

export type UserProfileSortKey = "CreationTime" | "LastModifiedTime";

export type UserProfileStatus =
  | "Deleting"
  | "Failed"
  | "InService"
  | "Pending"
  | "Updating"
  | "Update_Failed"
  | "Delete_Failed";

export interface UserSettings {
  readonly ExecutionRole?: string | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly SharingSettings?: SharingSettings | undefined;
  readonly JupyterServerAppSettings?: JupyterServerAppSettings | undefined;
  readonly KernelGatewayAppSettings?: KernelGatewayAppSettings | undefined;
  readonly TensorBoardAppSettings?: TensorBoardAppSettings | undefined;
  readonly RStudioServerProAppSettings?: RStudioServerProAppSettings | undefined;
  readonly RSessionAppSettings?: RSessionAppSettings | undefined;
  readonly CanvasAppSettings?: CanvasAppSettings | undefined;
  readonly CodeEditorAppSettings?: CodeEditorAppSettings | undefined;
  readonly JupyterLabAppSettings?: JupyterLabAppSettings | undefined;
  readonly SpaceStorageSettings?: DefaultSpaceStorageSettings | undefined;
  readonly DefaultLandingUri?: string | undefined;
  readonly StudioWebPortal?: StudioWebPortal | undefined;
  readonly CustomPosixUserConfig?: CustomPosixUserConfig | undefined;
  readonly CustomFileSystemConfigs?: readonly CustomFileSystemConfig[] | undefined;
  readonly StudioWebPortalSettings?: StudioWebPortalSettings | undefined;
  readonly AutoMountHomeEFS?: AutoMountHomeEFS | undefined;
}

export interface VariantProperty {
  readonly VariantPropertyType: VariantPropertyType;
}

export type VariantPropertyType = "DesiredInstanceCount" | "DesiredWeight" | "DataCaptureConfig";

export type VariantStatus =
  | "Creating"
  | "Updating"
  | "Deleting"
  | "ActivatingTraffic"
  | "Baking";

export interface VectorConfig {
  readonly Dimension: number;
}

export type VendorGuidance = "NOT_PROVIDED" | "STABLE" | "TO_BE_ARCHIVED" | "ARCHIVED";

export interface Vertex {
  readonly Arn?: string | undefined;
  readonly Type?: string | undefined;
  readonly LineageType?: LineageType | undefined;
}

export interface VisibilityConditions {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

export type VolumeAttachmentStatus = "attaching" | "attached" | "detaching" | "detached" | "busy";

export interface VpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}

export type WarmPoolResourceStatus = "Available" | "Terminated" | "Reused" | "InUse";

export interface WarmPoolStatus {
  readonly Status: WarmPoolResourceStatus;
  readonly ResourceRetainedBillableTimeInSeconds?: number | undefined;
  readonly ReusedByJob?: string | undefined;
}

export interface WorkerAccessConfiguration {
  readonly S3Presign?: S3Presign | undefined;
}

export interface Workforce {
  readonly WorkforceName: string;
  readonly WorkforceArn: string;
  readonly LastUpdatedDate?: Instant | undefined;
  readonly SourceIpConfig?: SourceIpConfig | undefined;
  readonly SubDomain?: string | undefined;
  readonly CognitoConfig?: CognitoConfig | undefined;
  readonly OidcConfig?: OidcConfigForResponse | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly WorkforceVpcConfig?: WorkforceVpcConfigResponse | undefined;
  readonly Status?: WorkforceStatus | undefined;
  readonly FailureReason?: string | undefined;
  readonly IpAddressType?: WorkforceIpAddressType | undefined;
}

export type WorkforceIpAddressType = "ipv4" | "dualstack";

export type WorkforceStatus = "Initializing" | "Updating" | "Deleting" | "Failed" | "Active";

export interface WorkforceVpcConfigRequest {
  readonly VpcId?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly Subnets?: readonly string[] | undefined;
}

export interface WorkforceVpcConfigResponse {
  readonly VpcId: string;
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
  readonly VpcEndpointId?: string | undefined;
}

export interface WorkloadSpec {
  readonly Inline?: string | undefined;
}

export interface WorkspaceSettings {
  readonly S3ArtifactPath?: string | undefined;
  readonly S3KmsKeyId?: string | undefined;
}

export interface Workteam {
  readonly WorkteamName: string;
  readonly MemberDefinitions: readonly MemberDefinition[];
  readonly WorkteamArn: string;
  readonly WorkforceArn?: string | undefined;
  readonly ProductListingIds?: readonly string[] | undefined;
  readonly Description: string;
  readonly SubDomain?: string | undefined;
  readonly CreateDate?: Instant | undefined;
  readonly LastUpdatedDate?: Instant | undefined;
  readonly NotificationConfiguration?: NotificationConfiguration | undefined;
  readonly WorkerAccessConfiguration?: WorkerAccessConfiguration | undefined;
}
