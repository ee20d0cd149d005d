/** The operations and types of Elastic Transcoder (API version 2012-09-25). Written by tools/codegen. */
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const elastictranscoder: ServiceRef<Operations> = { id: "elastictranscoder" };

export interface Operations {
  readonly CancelJob: {
    readonly input: CancelJobRequest;
    readonly output: CancelJobResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly CreateJob: {
    readonly input: CreateJobRequest;
    readonly output: CreateJobResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly CreatePipeline: {
    readonly input: CreatePipelineRequest;
    readonly output: CreatePipelineResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "LimitExceededException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly CreatePreset: {
    readonly input: CreatePresetRequest;
    readonly output: CreatePresetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "LimitExceededException"
      | "ValidationException";
  };
  readonly DeletePipeline: {
    readonly input: DeletePipelineRequest;
    readonly output: DeletePipelineResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly DeletePreset: {
    readonly input: DeletePresetRequest;
    readonly output: DeletePresetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ListJobsByPipeline: {
    readonly input: ListJobsByPipelineRequest;
    readonly output: ListJobsByPipelineResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ListJobsByStatus: {
    readonly input: ListJobsByStatusRequest;
    readonly output: ListJobsByStatusResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ListPipelines: {
    readonly input: ListPipelinesRequest;
    readonly output: ListPipelinesResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ValidationException";
  };
  readonly ListPresets: {
    readonly input: ListPresetsRequest;
    readonly output: ListPresetsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ValidationException";
  };
  readonly ReadJob: {
    readonly input: ReadJobRequest;
    readonly output: ReadJobResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ReadPipeline: {
    readonly input: ReadPipelineRequest;
    readonly output: ReadPipelineResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly ReadPreset: {
    readonly input: ReadPresetRequest;
    readonly output: ReadPresetResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly TestRole: {
    readonly input: TestRoleRequest;
    readonly output: TestRoleResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly UpdatePipeline: {
    readonly input: UpdatePipelineRequest;
    readonly output: UpdatePipelineResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly UpdatePipelineNotifications: {
    readonly input: UpdatePipelineNotificationsRequest;
    readonly output: UpdatePipelineNotificationsResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
  readonly UpdatePipelineStatus: {
    readonly input: UpdatePipelineStatusRequest;
    readonly output: UpdatePipelineStatusResponse;
    readonly errors:
      | "AccessDeniedException"
      | "IncompatibleVersionException"
      | "InternalServiceException"
      | "ResourceInUseException"
      | "ResourceNotFoundException"
      | "ValidationException";
  };
}

export type AccessDeniedException = Readonly<Record<string, never>>;

export interface Artwork {
  readonly InputKey?: string | undefined;
  readonly MaxWidth?: string | undefined;
  readonly MaxHeight?: string | undefined;
  readonly SizingPolicy?: string | undefined;
  readonly PaddingPolicy?: string | undefined;
  readonly AlbumArtFormat?: string | undefined;
  readonly Encryption?: Encryption | undefined;
}

export interface AudioCodecOptions {
  readonly Profile?: string | undefined;
  readonly BitDepth?: string | undefined;
  readonly BitOrder?: string | undefined;
  readonly Signed?: string | undefined;
}

export interface AudioParameters {
  readonly Codec?: string | undefined;
  readonly SampleRate?: string | undefined;
  readonly BitRate?: string | undefined;
  readonly Channels?: string | undefined;
  readonly AudioPackingMode?: string | undefined;
  readonly CodecOptions?: AudioCodecOptions | undefined;
}

export interface CancelJobRequest {
  readonly Id: string;
}

export type CancelJobResponse = Readonly<Record<string, never>>;

export interface CaptionFormat {
  readonly Format?: string | undefined;
  readonly Pattern?: string | undefined;
  readonly Encryption?: Encryption | undefined;
}

export interface CaptionSource {
  readonly Key?: string | undefined;
  readonly Language?: string | undefined;
  readonly TimeOffset?: string | undefined;
  readonly Label?: string | undefined;
  readonly Encryption?: Encryption | undefined;
}

export interface Captions {
  readonly MergePolicy?: string | undefined;
  readonly CaptionSources?: readonly CaptionSource[] | undefined;
  readonly CaptionFormats?: readonly CaptionFormat[] | undefined;
}

export interface Clip {
  readonly TimeSpan?: TimeSpan | undefined;
}

export interface CreateJobOutput {
  readonly Key?: string | undefined;
  readonly ThumbnailPattern?: string | undefined;
  readonly ThumbnailEncryption?: Encryption | undefined;
  readonly Rotate?: string | undefined;
  readonly PresetId?: string | undefined;
  readonly SegmentDuration?: string | undefined;
  readonly Watermarks?: readonly JobWatermark[] | undefined;
  readonly AlbumArt?: JobAlbumArt | undefined;
  readonly Composition?: readonly Clip[] | undefined;
  readonly Captions?: Captions | undefined;
  readonly Encryption?: Encryption | undefined;
}

export interface CreateJobPlaylist {
  readonly Name?: string | undefined;
  readonly Format?: string | undefined;
  readonly OutputKeys?: readonly string[] | undefined;
  readonly HlsContentProtection?: HlsContentProtection | undefined;
  readonly PlayReadyDrm?: PlayReadyDrm | undefined;
}

export interface CreateJobRequest {
  readonly PipelineId: string;
  readonly Input?: JobInput | undefined;
  readonly Inputs?: readonly JobInput[] | undefined;
  readonly Output?: CreateJobOutput | undefined;
  readonly Outputs?: readonly CreateJobOutput[] | undefined;
  readonly OutputKeyPrefix?: string | undefined;
  readonly Playlists?: readonly CreateJobPlaylist[] | undefined;
  readonly UserMetadata?: Readonly<Record<string, string>> | undefined;
}

export interface CreateJobResponse {
  readonly Job?: Job | undefined;
}

export interface CreatePipelineRequest {
  readonly Name: string;
  readonly InputBucket: string;
  readonly OutputBucket?: string | undefined;
  readonly Role: string;
  readonly AwsKmsKeyArn?: string | undefined;
  readonly Notifications?: Notifications | undefined;
  readonly ContentConfig?: PipelineOutputConfig | undefined;
  readonly ThumbnailConfig?: PipelineOutputConfig | undefined;
}

export interface CreatePipelineResponse {
  readonly Pipeline?: Pipeline | undefined;
  readonly Warnings?: readonly Warning[] | undefined;
}

export interface CreatePresetRequest {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Container: string;
  readonly Video?: VideoParameters | undefined;
  readonly Audio?: AudioParameters | undefined;
  readonly Thumbnails?: Thumbnails | undefined;
}

export interface CreatePresetResponse {
  readonly Preset?: Preset | undefined;
  readonly Warning?: string | undefined;
}

export interface DeletePipelineRequest {
  readonly Id: string;
}

export type DeletePipelineResponse = Readonly<Record<string, never>>;

export interface DeletePresetRequest {
  readonly Id: string;
}

export type DeletePresetResponse = Readonly<Record<string, never>>;

export interface DetectedProperties {
  readonly Width?: number | undefined;
  readonly Height?: number | undefined;
  readonly FrameRate?: string | undefined;
  readonly FileSize?: number | undefined;
  readonly DurationMillis?: number | undefined;
}

export interface Encryption {
  readonly Mode?: string | undefined;
  readonly Key?: string | undefined;
  readonly KeyMd5?: string | undefined;
  readonly InitializationVector?: string | undefined;
}

export interface HlsContentProtection {
  readonly Method?: string | undefined;
  readonly Key?: string | undefined;
  readonly KeyMd5?: string | undefined;
  readonly InitializationVector?: string | undefined;
  readonly LicenseAcquisitionUrl?: string | undefined;
  readonly KeyStoragePolicy?: string | undefined;
}

export type IncompatibleVersionException = Readonly<Record<string, never>>;

export interface InputCaptions {
  readonly MergePolicy?: string | undefined;
  readonly CaptionSources?: readonly CaptionSource[] | undefined;
}

export type InternalServiceException = Readonly<Record<string, never>>;

export interface Job {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly PipelineId?: string | undefined;
  readonly Input?: JobInput | undefined;
  readonly Inputs?: readonly JobInput[] | undefined;
  readonly Output?: JobOutput | undefined;
  readonly Outputs?: readonly JobOutput[] | undefined;
  readonly OutputKeyPrefix?: string | undefined;
  readonly Playlists?: readonly Playlist[] | undefined;
  readonly Status?: string | undefined;
  readonly UserMetadata?: Readonly<Record<string, string>> | undefined;
  readonly Timing?: Timing | undefined;
}

export interface JobAlbumArt {
  readonly MergePolicy?: string | undefined;
  readonly Artwork?: readonly Artwork[] | undefined;
}

export interface JobInput {
  readonly Key?: string | undefined;
  readonly FrameRate?: string | undefined;
  readonly Resolution?: string | undefined;
  readonly AspectRatio?: string | undefined;
  readonly Interlaced?: string | undefined;
  readonly Container?: string | undefined;
  readonly Encryption?: Encryption | undefined;
  readonly TimeSpan?: TimeSpan | undefined;
  readonly InputCaptions?: InputCaptions | undefined;
  readonly DetectedProperties?: DetectedProperties | undefined;
}

export interface JobOutput {
  readonly Id?: string | undefined;
  readonly Key?: string | undefined;
  readonly ThumbnailPattern?: string | undefined;
  readonly ThumbnailEncryption?: Encryption | undefined;
  readonly Rotate?: string | undefined;
  readonly PresetId?: string | undefined;
  readonly SegmentDuration?: string | undefined;
  readonly Status?: string | undefined;
  readonly StatusDetail?: string | undefined;
  readonly Duration?: number | undefined;
  readonly Width?: number | undefined;
  readonly Height?: number | undefined;
  readonly FrameRate?: string | undefined;
  readonly FileSize?: number | undefined;
  readonly DurationMillis?: number | undefined;
  readonly Watermarks?: readonly JobWatermark[] | undefined;
  readonly AlbumArt?: JobAlbumArt | undefined;
  readonly Composition?: readonly Clip[] | undefined;
  readonly Captions?: Captions | undefined;
  readonly Encryption?: Encryption | undefined;
  readonly AppliedColorSpaceConversion?: string | undefined;
}

export interface JobWatermark {
  readonly PresetWatermarkId?: string | undefined;
  readonly InputKey?: string | undefined;
  readonly Encryption?: Encryption | undefined;
}

export type LimitExceededException = Readonly<Record<string, never>>;

export interface ListJobsByPipelineRequest {
  readonly PipelineId: string;
  readonly Ascending?: string | undefined;
  readonly PageToken?: string | undefined;
}

export interface ListJobsByPipelineResponse {
  readonly Jobs?: readonly Job[] | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface ListJobsByStatusRequest {
  readonly Status: string;
  readonly Ascending?: string | undefined;
  readonly PageToken?: string | undefined;
}

export interface ListJobsByStatusResponse {
  readonly Jobs?: readonly Job[] | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface ListPipelinesRequest {
  readonly Ascending?: string | undefined;
  readonly PageToken?: string | undefined;
}

export interface ListPipelinesResponse {
  readonly Pipelines?: readonly Pipeline[] | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface ListPresetsRequest {
  readonly Ascending?: string | undefined;
  readonly PageToken?: string | undefined;
}

export interface ListPresetsResponse {
  readonly Presets?: readonly Preset[] | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface Notifications {
  readonly Progressing?: string | undefined;
  readonly Completed?: string | undefined;
  readonly Warning?: string | undefined;
  readonly Error?: string | undefined;
}

export interface Permission {
  readonly GranteeType?: string | undefined;
  readonly Grantee?: string | undefined;
  readonly Access?: readonly string[] | undefined;
}

export interface Pipeline {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Status?: string | undefined;
  readonly InputBucket?: string | undefined;
  readonly OutputBucket?: string | undefined;
  readonly Role?: string | undefined;
  readonly AwsKmsKeyArn?: string | undefined;
  readonly Notifications?: Notifications | undefined;
  readonly ContentConfig?: PipelineOutputConfig | undefined;
  readonly ThumbnailConfig?: PipelineOutputConfig | undefined;
}

export interface PipelineOutputConfig {
  readonly Bucket?: string | undefined;
  readonly StorageClass?: string | undefined;
  readonly Permissions?: readonly Permission[] | undefined;
}

export interface PlayReadyDrm {
  readonly Format?: string | undefined;
  readonly Key?: string | undefined;
  readonly KeyMd5?: string | undefined;
  readonly KeyId?: string | undefined;
  readonly InitializationVector?: string | undefined;
  readonly LicenseAcquisitionUrl?: string | undefined;
}

export interface Playlist {
  readonly Name?: string | undefined;
  readonly Format?: string | undefined;
  readonly OutputKeys?: readonly string[] | undefined;
  readonly HlsContentProtection?: HlsContentProtection | undefined;
  readonly PlayReadyDrm?: PlayReadyDrm | undefined;
  readonly Status?: string | undefined;
  readonly StatusDetail?: string | undefined;
}

export interface Preset {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly Container?: string | undefined;
  readonly Audio?: AudioParameters | undefined;
  readonly Video?: VideoParameters | undefined;
  readonly Thumbnails?: Thumbnails | undefined;
  readonly Type?: string | undefined;
}

export interface PresetWatermark {
  readonly Id?: string | undefined;
  readonly MaxWidth?: string | undefined;
  readonly MaxHeight?: string | undefined;
  readonly SizingPolicy?: string | undefined;
  readonly HorizontalAlign?: string | undefined;
  readonly HorizontalOffset?: string | undefined;
  readonly VerticalAlign?: string | undefined;
  readonly VerticalOffset?: string | undefined;
  readonly Opacity?: string | undefined;
  readonly Target?: string | undefined;
}

export interface ReadJobRequest {
  readonly Id: string;
}

export interface ReadJobResponse {
  readonly Job?: Job | undefined;
}

export interface ReadPipelineRequest {
  readonly Id: string;
}

export interface ReadPipelineResponse {
  readonly Pipeline?: Pipeline | undefined;
  readonly Warnings?: readonly Warning[] | undefined;
}

export interface ReadPresetRequest {
  readonly Id: string;
}

export interface ReadPresetResponse {
  readonly Preset?: Preset | undefined;
}

export type ResourceInUseException = Readonly<Record<string, never>>;

export type ResourceNotFoundException = Readonly<Record<string, never>>;

export interface TestRoleRequest {
  readonly Role: string;
  readonly InputBucket: string;
  readonly OutputBucket: string;
  readonly Topics: readonly string[];
}

export interface TestRoleResponse {
  readonly Success?: string | undefined;
  readonly Messages?: readonly string[] | undefined;
}

export interface Thumbnails {
  readonly Format?: string | undefined;
  readonly Interval?: string | undefined;
  readonly Resolution?: string | undefined;
  readonly AspectRatio?: string | undefined;
  readonly MaxWidth?: string | undefined;
  readonly MaxHeight?: string | undefined;
  readonly SizingPolicy?: string | undefined;
  readonly PaddingPolicy?: string | undefined;
}

export interface TimeSpan {
  readonly StartTime?: string | undefined;
  readonly Duration?: string | undefined;
}

export interface Timing {
  readonly SubmitTimeMillis?: number | undefined;
  readonly StartTimeMillis?: number | undefined;
  readonly FinishTimeMillis?: number | undefined;
}

export interface UpdatePipelineNotificationsRequest {
  readonly Id: string;
  readonly Notifications: Notifications;
}

export interface UpdatePipelineNotificationsResponse {
  readonly Pipeline?: Pipeline | undefined;
}

export interface UpdatePipelineRequest {
  readonly Id: string;
  readonly Name?: string | undefined;
  readonly InputBucket?: string | undefined;
  readonly Role?: string | undefined;
  readonly AwsKmsKeyArn?: string | undefined;
  readonly Notifications?: Notifications | undefined;
  readonly ContentConfig?: PipelineOutputConfig | undefined;
  readonly ThumbnailConfig?: PipelineOutputConfig | undefined;
}

export interface UpdatePipelineResponse {
  readonly Pipeline?: Pipeline | undefined;
  readonly Warnings?: readonly Warning[] | undefined;
}

export interface UpdatePipelineStatusRequest {
  readonly Id: string;
  readonly Status: string;
}

export interface UpdatePipelineStatusResponse {
  readonly Pipeline?: Pipeline | undefined;
}

export type ValidationException = Readonly<Record<string, never>>;

export interface VideoParameters {
  readonly Codec?: string | undefined;
  readonly CodecOptions?: Readonly<Record<string, string>> | undefined;
  readonly KeyframesMaxDist?: string | undefined;
  readonly FixedGOP?: string | undefined;
  readonly BitRate?: string | undefined;
  readonly FrameRate?: string | undefined;
  readonly MaxFrameRate?: string | undefined;
  readonly Resolution?: string | undefined;
  readonly AspectRatio?: string | undefined;
  readonly MaxWidth?: string | undefined;
  readonly MaxHeight?: string | undefined;
  readonly DisplayAspectRatio?: string | undefined;
  readonly SizingPolicy?: string | undefined;
  readonly PaddingPolicy?: string | undefined;
  readonly Watermarks?: readonly PresetWatermark[] | undefined;
}

export interface Warning {
  readonly Code?: string | undefined;
  readonly Message?: string | undefined;
}
