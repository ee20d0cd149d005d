/** The operations and types of MediaConvert (API version 2017-08-29). Written by tools/codegen. */
import type { Instant } from "../base/instant.ts";
import type { ServiceRef } from "../kernel/dispatch/contract.ts";

export const mediaconvert: ServiceRef<Operations> = { id: "mediaconvert" };

export interface Operations {
  readonly AssociateCertificate: {
    readonly input: AssociateCertificateRequest;
    readonly output: AssociateCertificateResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly CancelJob: {
    readonly input: CancelJobRequest;
    readonly output: CancelJobResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly CreateJob: {
    readonly input: CreateJobRequest;
    readonly output: CreateJobResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly CreateJobTemplate: {
    readonly input: CreateJobTemplateRequest;
    readonly output: CreateJobTemplateResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly CreatePreset: {
    readonly input: CreatePresetRequest;
    readonly output: CreatePresetResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly CreateQueue: {
    readonly input: CreateQueueRequest;
    readonly output: CreateQueueResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly CreateResourceShare: {
    readonly input: CreateResourceShareRequest;
    readonly output: CreateResourceShareResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly DeleteJobTemplate: {
    readonly input: DeleteJobTemplateRequest;
    readonly output: DeleteJobTemplateResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly DeletePolicy: {
    readonly input: DeletePolicyRequest;
    readonly output: DeletePolicyResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly DeletePreset: {
    readonly input: DeletePresetRequest;
    readonly output: DeletePresetResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly DeleteQueue: {
    readonly input: DeleteQueueRequest;
    readonly output: DeleteQueueResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly DescribeEndpoints: {
    readonly input: DescribeEndpointsRequest;
    readonly output: DescribeEndpointsResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly DisassociateCertificate: {
    readonly input: DisassociateCertificateRequest;
    readonly output: DisassociateCertificateResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly GetJob: {
    readonly input: GetJobRequest;
    readonly output: GetJobResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly GetJobTemplate: {
    readonly input: GetJobTemplateRequest;
    readonly output: GetJobTemplateResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly GetJobsQueryResults: {
    readonly input: GetJobsQueryResultsRequest;
    readonly output: GetJobsQueryResultsResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly GetPolicy: {
    readonly input: GetPolicyRequest;
    readonly output: GetPolicyResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly GetPreset: {
    readonly input: GetPresetRequest;
    readonly output: GetPresetResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly GetQueue: {
    readonly input: GetQueueRequest;
    readonly output: GetQueueResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly ListJobTemplates: {
    readonly input: ListJobTemplatesRequest;
    readonly output: ListJobTemplatesResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly ListJobs: {
    readonly input: ListJobsRequest;
    readonly output: ListJobsResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly ListPresets: {
    readonly input: ListPresetsRequest;
    readonly output: ListPresetsResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly ListQueues: {
    readonly input: ListQueuesRequest;
    readonly output: ListQueuesResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly ListTagsForResource: {
    readonly input: ListTagsForResourceRequest;
    readonly output: ListTagsForResourceResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly ListVersions: {
    readonly input: ListVersionsRequest;
    readonly output: ListVersionsResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly Probe: {
    readonly input: ProbeRequest;
    readonly output: ProbeResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly PutPolicy: {
    readonly input: PutPolicyRequest;
    readonly output: PutPolicyResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly SearchJobs: {
    readonly input: SearchJobsRequest;
    readonly output: SearchJobsResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly StartJobsQuery: {
    readonly input: StartJobsQueryRequest;
    readonly output: StartJobsQueryResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly TagResource: {
    readonly input: TagResourceRequest;
    readonly output: TagResourceResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly UntagResource: {
    readonly input: UntagResourceRequest;
    readonly output: UntagResourceResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly UpdateJobTemplate: {
    readonly input: UpdateJobTemplateRequest;
    readonly output: UpdateJobTemplateResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly UpdatePreset: {
    readonly input: UpdatePresetRequest;
    readonly output: UpdatePresetResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
  readonly UpdateQueue: {
    readonly input: UpdateQueueRequest;
    readonly output: UpdateQueueResponse;
    readonly errors:
      | "BadRequestException"
      | "ConflictException"
      | "ForbiddenException"
      | "InternalServerErrorException"
      | "NotFoundException"
      | "ServiceQuotaExceededException"
      | "TooManyRequestsException";
  };
}

export type AacAudioDescriptionBroadcasterMix = "BROADCASTER_MIXED_AD" | "NORMAL";

export type AacCodecProfile = "LC" | "HEV1" | "HEV2" | "XHE";

export type AacCodingMode =
  | "AD_RECEIVER_MIX"
  | "CODING_MODE_1_0"
  | "CODING_MODE_1_1"
  | "CODING_MODE_2_0"
  | "CODING_MODE_5_1"
  | "CODING_MODE_AUTO";

export type AacLoudnessMeasurementMode = "PROGRAM" | "ANCHOR";

export type AacRateControlMode = "CBR" | "VBR";

export type AacRawFormat = "LATM_LOAS" | "NONE";

export interface AacSettings {
  readonly AudioDescriptionBroadcasterMix?: AacAudioDescriptionBroadcasterMix | undefined;
  readonly Bitrate?: number | undefined;
  readonly CodecProfile?: AacCodecProfile | undefined;
  readonly CodingMode?: AacCodingMode | undefined;
  readonly LoudnessMeasurementMode?: AacLoudnessMeasurementMode | undefined;
  readonly RapInterval?: number | undefined;
  readonly RateControlMode?: AacRateControlMode | undefined;
  readonly RawFormat?: AacRawFormat | undefined;
  readonly SampleRate?: number | undefined;
  readonly Specification?: AacSpecification | undefined;
  readonly TargetLoudnessRange?: number | undefined;
  readonly VbrQuality?: AacVbrQuality | undefined;
}

export type AacSpecification = "MPEG2" | "MPEG4";

export type AacVbrQuality = "LOW" | "MEDIUM_LOW" | "MEDIUM_HIGH" | "HIGH";

export type Ac3BitstreamMode =
  | "COMPLETE_MAIN"
  | "COMMENTARY"
  | "DIALOGUE"
  | "EMERGENCY"
  | "HEARING_IMPAIRED"
  | "MUSIC_AND_EFFECTS"
  | "VISUALLY_IMPAIRED"
  | "VOICE_OVER";

export type Ac3CodingMode =
  | "CODING_MODE_1_0"
  | "CODING_MODE_1_1"
  | "CODING_MODE_2_0"
  | "CODING_MODE_3_2_LFE"
  | "CODING_MODE_AUTO";

export type Ac3DynamicRangeCompressionLine =
  | "FILM_STANDARD"
  | "FILM_LIGHT"
  | "MUSIC_STANDARD"
  | "MUSIC_LIGHT"
  | "SPEECH"
  | "NONE";

export type Ac3DynamicRangeCompressionProfile = "FILM_STANDARD" | "NONE";

export type Ac3DynamicRangeCompressionRf =
  | "FILM_STANDARD"
  | "FILM_LIGHT"
  | "MUSIC_STANDARD"
  | "MUSIC_LIGHT"
  | "SPEECH"
  | "NONE";

export type Ac3LfeFilter = "ENABLED" | "DISABLED";

export type Ac3MetadataControl = "FOLLOW_INPUT" | "USE_CONFIGURED";

export interface Ac3Settings {
  readonly Bitrate?: number | undefined;
  readonly BitstreamMode?: Ac3BitstreamMode | undefined;
  readonly CodingMode?: Ac3CodingMode | undefined;
  readonly Dialnorm?: number | undefined;
  readonly DynamicRangeCompressionLine?: Ac3DynamicRangeCompressionLine | undefined;
  readonly DynamicRangeCompressionProfile?: Ac3DynamicRangeCompressionProfile | undefined;
  readonly DynamicRangeCompressionRf?: Ac3DynamicRangeCompressionRf | undefined;
  readonly LfeFilter?: Ac3LfeFilter | undefined;
  readonly MetadataControl?: Ac3MetadataControl | undefined;
  readonly SampleRate?: number | undefined;
}

export type Ac4BitstreamMode = "COMPLETE_MAIN" | "EMERGENCY";

export type Ac4CodingMode = "CODING_MODE_2_0" | "CODING_MODE_3_2_LFE" | "CODING_MODE_5_1_4";

export type Ac4DynamicRangeCompressionDrcProfile =
  | "NONE"
  | "FILM_STANDARD"
  | "FILM_LIGHT"
  | "MUSIC_STANDARD"
  | "MUSIC_LIGHT"
  | "SPEECH";

export interface Ac4Settings {
  readonly Bitrate?: number | undefined;
  readonly BitstreamMode?: Ac4BitstreamMode | undefined;
  readonly CodingMode?: Ac4CodingMode | undefined;
  readonly DynamicRangeCompressionFlatPanelTv?: Ac4DynamicRangeCompressionDrcProfile | undefined;
  readonly DynamicRangeCompressionHomeTheater?: Ac4DynamicRangeCompressionDrcProfile | undefined;
  readonly DynamicRangeCompressionPortableHeadphones?: Ac4DynamicRangeCompressionDrcProfile | undefined;
  readonly DynamicRangeCompressionPortableSpeakers?: Ac4DynamicRangeCompressionDrcProfile | undefined;
  readonly LoRoCenterMixLevel?: number | undefined;
  readonly LoRoSurroundMixLevel?: number | undefined;
  readonly LtRtCenterMixLevel?: number | undefined;
  readonly LtRtSurroundMixLevel?: number | undefined;
  readonly SampleRate?: number | undefined;
  readonly StereoDownmix?: Ac4StereoDownmix | undefined;
}

export type Ac4StereoDownmix = "NOT_INDICATED" | "LO_RO" | "LT_RT" | "DPL2";

export type AccelerationMode = "DISABLED" | "ENABLED" | "PREFERRED";

export interface AccelerationSettings {
  readonly Mode: AccelerationMode;
}

export type AccelerationStatus = "NOT_APPLICABLE" | "IN_PROGRESS" | "ACCELERATED" | "NOT_ACCELERATED";

export type AdvancedInputFilter = "ENABLED" | "DISABLED";

export type AdvancedInputFilterAddTexture = "ENABLED" | "DISABLED";

export interface AdvancedInputFilterSettings {
  readonly AddTexture?: AdvancedInputFilterAddTexture | undefined;
  readonly Sharpening?: AdvancedInputFilterSharpen | undefined;
}

export type AdvancedInputFilterSharpen = "OFF" | "LOW" | "HIGH";

export type AfdSignaling = "NONE" | "AUTO" | "FIXED";

export interface AiffSettings {
  readonly BitDepth?: number | undefined;
  readonly Channels?: number | undefined;
  readonly SampleRate?: number | undefined;
}

export interface AllowedRenditionSize {
  readonly Height?: number | undefined;
  readonly Required?: RequiredFlag | undefined;
  readonly Width?: number | undefined;
}

export type AlphaBehavior = "DISCARD" | "REMAP_TO_LUMA";

export type AncillaryConvert608To708 = "UPCONVERT" | "DISABLED";

export interface AncillarySourceSettings {
  readonly Convert608To708?: AncillaryConvert608To708 | undefined;
  readonly SourceAncillaryChannelNumber?: number | undefined;
  readonly TerminateCaptions?: AncillaryTerminateCaptions | undefined;
}

export type AncillaryTerminateCaptions = "END_OF_INPUT" | "DISABLED";

export type AntiAlias = "DISABLED" | "ENABLED";

export interface AssociateCertificateRequest {
  readonly Arn: string;
}

export type AssociateCertificateResponse = Readonly<Record<string, never>>;

export type AudioChannelTag =
  | "L"
  | "R"
  | "C"
  | "LFE"
  | "LS"
  | "RS"
  | "LC"
  | "RC"
  | "CS"
  | "LSD"
  | "RSD"
  | "TCS"
  | "VHL"
  | "VHC"
  | "VHR"
  | "TBL"
  | "TBC"
  | "TBR"
  | "RSL"
  | "RSR"
  | "LW"
  | "RW"
  | "LFE2"
  | "LT"
  | "RT"
  | "HI"
  | "NAR"
  | "M";

export interface AudioChannelTaggingSettings {
  readonly ChannelTag?: AudioChannelTag | undefined;
  readonly ChannelTags?: readonly AudioChannelTag[] | undefined;
}

export type AudioCodec =
  | "AAC"
  | "MP2"
  | "MP3"
  | "WAV"
  | "AIFF"
  | "AC3"
  | "AC4"
  | "EAC3"
  | "EAC3_ATMOS"
  | "VORBIS"
  | "OPUS"
  | "PASSTHROUGH"
  | "FLAC";

export interface AudioCodecSettings {
  readonly AacSettings?: AacSettings | undefined;
  readonly Ac3Settings?: Ac3Settings | undefined;
  readonly Ac4Settings?: Ac4Settings | undefined;
  readonly AiffSettings?: AiffSettings | undefined;
  readonly Codec?: AudioCodec | undefined;
  readonly Eac3AtmosSettings?: Eac3AtmosSettings | undefined;
  readonly Eac3Settings?: Eac3Settings | undefined;
  readonly FlacSettings?: FlacSettings | undefined;
  readonly Mp2Settings?: Mp2Settings | undefined;
  readonly Mp3Settings?: Mp3Settings | undefined;
  readonly OpusSettings?: OpusSettings | undefined;
  readonly VorbisSettings?: VorbisSettings | undefined;
  readonly WavSettings?: WavSettings | undefined;
}

export type AudioDefaultSelection = "DEFAULT" | "NOT_DEFAULT";

export interface AudioDescription {
  readonly AudioChannelTaggingSettings?: AudioChannelTaggingSettings | undefined;
  readonly AudioNormalizationSettings?: AudioNormalizationSettings | undefined;
  readonly AudioPitchCorrectionSettings?: AudioPitchCorrectionSettings | undefined;
  readonly AudioSourceName?: string | undefined;
  readonly AudioType?: number | undefined;
  readonly AudioTypeControl?: AudioTypeControl | undefined;
  readonly CodecSettings?: AudioCodecSettings | undefined;
  readonly CustomLanguageCode?: string | undefined;
  readonly LanguageCode?: LanguageCode | undefined;
  readonly LanguageCodeControl?: AudioLanguageCodeControl | undefined;
  readonly RemixSettings?: RemixSettings | undefined;
  readonly StreamName?: string | undefined;
}

export type AudioDurationCorrection = "DISABLED" | "AUTO" | "TRACK" | "FRAME" | "FORCE";

export type AudioLanguageCodeControl = "FOLLOW_INPUT" | "USE_CONFIGURED";

export type AudioNormalizationAlgorithm =
  | "ITU_BS_1770_1"
  | "ITU_BS_1770_2"
  | "ITU_BS_1770_3"
  | "ITU_BS_1770_4";

export type AudioNormalizationAlgorithmControl = "CORRECT_AUDIO" | "MEASURE_ONLY";

export type AudioNormalizationLoudnessLogging = "LOG" | "DONT_LOG";

export type AudioNormalizationPeakCalculation = "TRUE_PEAK" | "NONE";

export interface AudioNormalizationSettings {
  readonly Algorithm?: AudioNormalizationAlgorithm | undefined;
  readonly AlgorithmControl?: AudioNormalizationAlgorithmControl | undefined;
  readonly CorrectionGateLevel?: number | undefined;
  readonly LoudnessLogging?: AudioNormalizationLoudnessLogging | undefined;
  readonly PeakCalculation?: AudioNormalizationPeakCalculation | undefined;
  readonly TargetLkfs?: number | undefined;
  readonly TruePeakLimiterThreshold?: number | undefined;
}

export interface AudioPitchCorrectionSettings {
  readonly SlowPalPitchCorrection?: SlowPalPitchCorrection | undefined;
}

export interface AudioProperties {
  readonly BitDepth?: number | undefined;
  readonly BitRate?: number | undefined;
  readonly Channels?: number | undefined;
  readonly FrameRate?: FrameRate | undefined;
  readonly LanguageCode?: string | undefined;
  readonly SampleRate?: number | undefined;
}

export interface AudioSelector {
  readonly AudioDurationCorrection?: AudioDurationCorrection | undefined;
  readonly CustomLanguageCode?: string | undefined;
  readonly DefaultSelection?: AudioDefaultSelection | undefined;
  readonly ExternalAudioFileInput?: string | undefined;
  readonly HlsRenditionGroupSettings?: HlsRenditionGroupSettings | undefined;
  readonly LanguageCode?: LanguageCode | undefined;
  readonly Offset?: number | undefined;
  readonly Pids?: readonly number[] | undefined;
  readonly ProgramSelection?: number | undefined;
  readonly RemixSettings?: RemixSettings | undefined;
  readonly SelectorType?: AudioSelectorType | undefined;
  readonly Streams?: readonly number[] | undefined;
  readonly Tracks?: readonly number[] | undefined;
}

export interface AudioSelectorGroup {
  readonly AudioSelectorNames?: readonly string[] | undefined;
}

export type AudioSelectorType =
  | "PID"
  | "TRACK"
  | "LANGUAGE_CODE"
  | "HLS_RENDITION_GROUP"
  | "ALL_PCM"
  | "STREAM";

export type AudioTypeControl = "FOLLOW_INPUT" | "USE_CONFIGURED";

export interface AutomatedAbrRule {
  readonly AllowedRenditions?: readonly AllowedRenditionSize[] | undefined;
  readonly ForceIncludeRenditions?: readonly ForceIncludeRenditionSize[] | undefined;
  readonly MinBottomRenditionSize?: MinBottomRenditionSize | undefined;
  readonly MinTopRenditionSize?: MinTopRenditionSize | undefined;
  readonly Type?: RuleType | undefined;
}

export interface AutomatedAbrSettings {
  readonly MaxAbrBitrate?: number | undefined;
  readonly MaxQualityLevel?: number | undefined;
  readonly MaxRenditions?: number | undefined;
  readonly MinAbrBitrate?: number | undefined;
  readonly Rules?: readonly AutomatedAbrRule[] | undefined;
}

export interface AutomatedEncodingSettings {
  readonly AbrSettings?: AutomatedAbrSettings | undefined;
}

export type Av1AdaptiveQuantization = "OFF" | "LOW" | "MEDIUM" | "HIGH" | "HIGHER" | "MAX";

export type Av1BitDepth = "BIT_8" | "BIT_10";

export type Av1FilmGrainSynthesis = "DISABLED" | "ENABLED";

export type Av1FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type Av1FramerateConversionAlgorithm =
  | "DUPLICATE_DROP"
  | "INTERPOLATE"
  | "FRAMEFORMER"
  | "MAINTAIN_FRAME_COUNT";

export interface Av1QvbrSettings {
  readonly QvbrQualityLevel?: number | undefined;
  readonly QvbrQualityLevelFineTune?: number | undefined;
}

export type Av1RateControlMode = "QVBR";

export interface Av1Settings {
  readonly AdaptiveQuantization?: Av1AdaptiveQuantization | undefined;
  readonly BitDepth?: Av1BitDepth | undefined;
  readonly FilmGrainSynthesis?: Av1FilmGrainSynthesis | undefined;
  readonly FramerateControl?: Av1FramerateControl | undefined;
  readonly FramerateConversionAlgorithm?: Av1FramerateConversionAlgorithm | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly GopSize?: number | undefined;
  readonly MaxBitrate?: number | undefined;
  readonly NumberBFramesBetweenReferenceFrames?: number | undefined;
  readonly PerFrameMetrics?: readonly FrameMetricType[] | undefined;
  readonly QvbrSettings?: Av1QvbrSettings | undefined;
  readonly RateControlMode?: Av1RateControlMode | undefined;
  readonly Slices?: number | undefined;
  readonly SpatialAdaptiveQuantization?: Av1SpatialAdaptiveQuantization | undefined;
}

export type Av1SpatialAdaptiveQuantization = "DISABLED" | "ENABLED";

export interface AvailBlanking {
  readonly AvailBlankingImage?: string | undefined;
}

export type AvcIntraClass = "CLASS_50" | "CLASS_100" | "CLASS_200" | "CLASS_4K_2K";

export type AvcIntraFramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type AvcIntraFramerateConversionAlgorithm =
  | "DUPLICATE_DROP"
  | "INTERPOLATE"
  | "FRAMEFORMER"
  | "MAINTAIN_FRAME_COUNT";

export type AvcIntraInterlaceMode =
  | "PROGRESSIVE"
  | "TOP_FIELD"
  | "BOTTOM_FIELD"
  | "FOLLOW_TOP_FIELD"
  | "FOLLOW_BOTTOM_FIELD";

export type AvcIntraScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE";

export interface AvcIntraSettings {
  readonly AvcIntraClass?: AvcIntraClass | undefined;
  readonly AvcIntraUhdSettings?: AvcIntraUhdSettings | undefined;
  readonly FramerateControl?: AvcIntraFramerateControl | undefined;
  readonly FramerateConversionAlgorithm?: AvcIntraFramerateConversionAlgorithm | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly InterlaceMode?: AvcIntraInterlaceMode | undefined;
  readonly PerFrameMetrics?: readonly FrameMetricType[] | undefined;
  readonly ScanTypeConversionMode?: AvcIntraScanTypeConversionMode | undefined;
  readonly SlowPal?: AvcIntraSlowPal | undefined;
  readonly Telecine?: AvcIntraTelecine | undefined;
}

export type AvcIntraSlowPal = "DISABLED" | "ENABLED";

export type AvcIntraTelecine = "NONE" | "HARD";

export type AvcIntraUhdQualityTuningLevel = "SINGLE_PASS" | "MULTI_PASS";

export interface AvcIntraUhdSettings {
  readonly QualityTuningLevel?: AvcIntraUhdQualityTuningLevel | undefined;
}

export interface BadRequestException {
  readonly Message?: string | undefined;
}

export interface BandwidthReductionFilter {
  readonly Sharpening?: BandwidthReductionFilterSharpening | undefined;
  readonly Strength?: BandwidthReductionFilterStrength | undefined;
}

export type BandwidthReductionFilterSharpening = "LOW" | "MEDIUM" | "HIGH" | "OFF";

export type BandwidthReductionFilterStrength = "LOW" | "MEDIUM" | "HIGH" | "AUTO" | "OFF";

export type BillingTagsSource = "QUEUE" | "PRESET" | "JOB_TEMPLATE" | "JOB";

export type BurnInSubtitleStylePassthrough = "ENABLED" | "DISABLED";

export interface BurninDestinationSettings {
  readonly Alignment?: BurninSubtitleAlignment | undefined;
  readonly ApplyFontColor?: BurninSubtitleApplyFontColor | undefined;
  readonly BackgroundColor?: BurninSubtitleBackgroundColor | undefined;
  readonly BackgroundOpacity?: number | undefined;
  readonly FallbackFont?: BurninSubtitleFallbackFont | undefined;
  readonly FontColor?: BurninSubtitleFontColor | undefined;
  readonly FontFileBold?: string | undefined;
  readonly FontFileBoldItalic?: string | undefined;
  readonly FontFileItalic?: string | undefined;
  readonly FontFileRegular?: string | undefined;
  readonly FontOpacity?: number | undefined;
  readonly FontResolution?: number | undefined;
  readonly FontScript?: FontScript | undefined;
  readonly FontSize?: number | undefined;
  readonly HexFontColor?: string | undefined;
  readonly OutlineColor?: BurninSubtitleOutlineColor | undefined;
  readonly OutlineSize?: number | undefined;
  readonly RemoveRubyReserveAttributes?: RemoveRubyReserveAttributes | undefined;
  readonly ShadowColor?: BurninSubtitleShadowColor | undefined;
  readonly ShadowOpacity?: number | undefined;
  readonly ShadowXOffset?: number | undefined;
  readonly ShadowYOffset?: number | undefined;
  readonly StylePassthrough?: BurnInSubtitleStylePassthrough | undefined;
  readonly TeletextSpacing?: BurninSubtitleTeletextSpacing | undefined;
  readonly XPosition?: number | undefined;
  readonly YPosition?: number | undefined;
}

export type BurninSubtitleAlignment = "CENTERED" | "LEFT" | "AUTO";

export type BurninSubtitleApplyFontColor = "WHITE_TEXT_ONLY" | "ALL_TEXT";

export type BurninSubtitleBackgroundColor = "NONE" | "BLACK" | "WHITE" | "AUTO";

export type BurninSubtitleFallbackFont =
  | "BEST_MATCH"
  | "MONOSPACED_SANSSERIF"
  | "MONOSPACED_SERIF"
  | "PROPORTIONAL_SANSSERIF"
  | "PROPORTIONAL_SERIF";

export type BurninSubtitleFontColor =
  | "WHITE"
  | "BLACK"
  | "YELLOW"
  | "RED"
  | "GREEN"
  | "BLUE"
  | "HEX"
  | "AUTO";

export type BurninSubtitleOutlineColor = "BLACK" | "WHITE" | "YELLOW" | "RED" | "GREEN" | "BLUE" | "AUTO";

export type BurninSubtitleShadowColor = "NONE" | "BLACK" | "WHITE" | "AUTO";

export type BurninSubtitleTeletextSpacing = "FIXED_GRID" | "PROPORTIONAL" | "AUTO";

export interface CancelJobRequest {
  readonly Id: string;
}

export type CancelJobResponse = Readonly<Record<string, never>>;

export interface CaptionDescription {
  readonly CaptionSelectorName?: string | undefined;
  readonly CustomLanguageCode?: string | undefined;
  readonly DestinationSettings?: CaptionDestinationSettings | undefined;
  readonly LanguageCode?: LanguageCode | undefined;
  readonly LanguageDescription?: string | undefined;
}

export interface CaptionDescriptionPreset {
  readonly CustomLanguageCode?: string | undefined;
  readonly DestinationSettings?: CaptionDestinationSettings | undefined;
  readonly LanguageCode?: LanguageCode | undefined;
  readonly LanguageDescription?: string | undefined;
}

export interface CaptionDestinationSettings {
  readonly BurninDestinationSettings?: BurninDestinationSettings | undefined;
  readonly DestinationType?: CaptionDestinationType | undefined;
  readonly DvbSubDestinationSettings?: DvbSubDestinationSettings | undefined;
  readonly EmbeddedDestinationSettings?: EmbeddedDestinationSettings | undefined;
  readonly ImscDestinationSettings?: ImscDestinationSettings | undefined;
  readonly SccDestinationSettings?: SccDestinationSettings | undefined;
  readonly SrtDestinationSettings?: SrtDestinationSettings | undefined;
  readonly TeletextDestinationSettings?: TeletextDestinationSettings | undefined;
  readonly TtmlDestinationSettings?: TtmlDestinationSettings | undefined;
  readonly WebvttDestinationSettings?: WebvttDestinationSettings | undefined;
}

export type CaptionDestinationType =
  | "BURN_IN"
  | "DVB_SUB"
  | "EMBEDDED"
  | "EMBEDDED_PLUS_SCTE20"
  | "IMSC"
  | "SCTE20_PLUS_EMBEDDED"
  | "SCC"
  | "SRT"
  | "SMI"
  | "TELETEXT"
  | "TTML"
  | "WEBVTT";

export interface CaptionSelector {
  readonly CustomLanguageCode?: string | undefined;
  readonly LanguageCode?: LanguageCode | undefined;
  readonly SourceSettings?: CaptionSourceSettings | undefined;
}

export type CaptionSourceByteRateLimit = "ENABLED" | "DISABLED";

export type CaptionSourceConvertPaintOnToPopOn = "ENABLED" | "DISABLED";

export interface CaptionSourceFramerate {
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
}

export interface CaptionSourceSettings {
  readonly AncillarySourceSettings?: AncillarySourceSettings | undefined;
  readonly DvbSubSourceSettings?: DvbSubSourceSettings | undefined;
  readonly EmbeddedSourceSettings?: EmbeddedSourceSettings | undefined;
  readonly FileSourceSettings?: FileSourceSettings | undefined;
  readonly SourceType?: CaptionSourceType | undefined;
  readonly TeletextSourceSettings?: TeletextSourceSettings | undefined;
  readonly TrackSourceSettings?: TrackSourceSettings | undefined;
  readonly WebvttHlsSourceSettings?: WebvttHlsSourceSettings | undefined;
}

export type CaptionSourceType =
  | "ANCILLARY"
  | "DVB_SUB"
  | "EMBEDDED"
  | "SCTE20"
  | "SCC"
  | "TTML"
  | "STL"
  | "SRT"
  | "SMI"
  | "SMPTE_TT"
  | "TELETEXT"
  | "NULL_SOURCE"
  | "IMSC"
  | "WEBVTT"
  | "TT_3GPP";

export type CaptionSourceUpconvertSTLToTeletext = "UPCONVERT" | "DISABLED";

export interface ChannelMapping {
  readonly OutputChannels?: readonly OutputChannelMapping[] | undefined;
}

export type ChromaPositionMode = "AUTO" | "FORCE_CENTER" | "FORCE_TOP_LEFT";

export interface ClipLimits {
  readonly MaximumRGBTolerance?: number | undefined;
  readonly MaximumYUV?: number | undefined;
  readonly MinimumRGBTolerance?: number | undefined;
  readonly MinimumYUV?: number | undefined;
}

export interface CmafAdditionalManifest {
  readonly ManifestNameModifier?: string | undefined;
  readonly SelectedOutputs?: readonly string[] | undefined;
}

export type CmafClientCache = "DISABLED" | "ENABLED";

export type CmafCodecSpecification = "RFC_6381" | "RFC_4281";

export interface CmafEncryptionSettings {
  readonly ClearLead?: HlsClearLead | undefined;
  readonly ConstantInitializationVector?: string | undefined;
  readonly EncryptionMethod?: CmafEncryptionType | undefined;
  readonly InitializationVectorInManifest?: CmafInitializationVectorInManifest | undefined;
  readonly SpekeKeyProvider?: SpekeKeyProviderCmaf | undefined;
  readonly StaticKeyProvider?: StaticKeyProvider | undefined;
  readonly Type?: CmafKeyProviderType | undefined;
}

export type CmafEncryptionType = "SAMPLE_AES" | "AES_CTR";

export interface CmafGroupSettings {
  readonly AdditionalManifests?: readonly CmafAdditionalManifest[] | undefined;
  readonly BaseUrl?: string | undefined;
  readonly ClientCache?: CmafClientCache | undefined;
  readonly CodecSpecification?: CmafCodecSpecification | undefined;
  readonly DashIFrameTrickPlayNameModifier?: string | undefined;
  readonly DashManifestStyle?: DashManifestStyle | undefined;
  readonly Destination?: string | undefined;
  readonly DestinationSettings?: DestinationSettings | undefined;
  readonly Encryption?: CmafEncryptionSettings | undefined;
  readonly FragmentLength?: number | undefined;
  readonly ImageBasedTrickPlay?: CmafImageBasedTrickPlay | undefined;
  readonly ImageBasedTrickPlaySettings?: CmafImageBasedTrickPlaySettings | undefined;
  readonly ManifestCompression?: CmafManifestCompression | undefined;
  readonly ManifestDurationFormat?: CmafManifestDurationFormat | undefined;
  readonly MinBufferTime?: number | undefined;
  readonly MinFinalSegmentLength?: number | undefined;
  readonly MpdManifestBandwidthType?: CmafMpdManifestBandwidthType | undefined;
  readonly MpdProfile?: CmafMpdProfile | undefined;
  readonly PtsOffsetHandlingForBFrames?: CmafPtsOffsetHandlingForBFrames | undefined;
  readonly SegmentControl?: CmafSegmentControl | undefined;
  readonly SegmentLength?: number | undefined;
  readonly SegmentLengthControl?: CmafSegmentLengthControl | undefined;
  readonly StreamInfResolution?: CmafStreamInfResolution | undefined;
  readonly TargetDurationCompatibilityMode?: CmafTargetDurationCompatibilityMode | undefined;
  readonly VideoCompositionOffsets?: CmafVideoCompositionOffsets | undefined;
  readonly WriteDashManifest?: CmafWriteDASHManifest | undefined;
  readonly WriteHlsManifest?: CmafWriteHLSManifest | undefined;
  readonly WriteSegmentTimelineInRepresentation?: CmafWriteSegmentTimelineInRepresentation | undefined;
}

export type CmafImageBasedTrickPlay = "NONE" | "THUMBNAIL" | "THUMBNAIL_AND_FULLFRAME" | "ADVANCED";

export interface CmafImageBasedTrickPlaySettings {
  readonly IntervalCadence?: CmafIntervalCadence | undefined;
  readonly ThumbnailHeight?: number | undefined;
  readonly ThumbnailInterval?: number | undefined;
  readonly ThumbnailWidth?: number | undefined;
  readonly TileHeight?: number | undefined;
  readonly TileWidth?: number | undefined;
}

export type CmafInitializationVectorInManifest = "INCLUDE" | "EXCLUDE";

export type CmafIntervalCadence = "FOLLOW_IFRAME" | "FOLLOW_CUSTOM" | "FOLLOW_SEGMENTATION";

export type CmafKeyProviderType = "SPEKE" | "STATIC_KEY";

export type CmafManifestCompression = "GZIP" | "NONE";

export type CmafManifestDurationFormat = "FLOATING_POINT" | "INTEGER";

export type CmafMpdManifestBandwidthType = "AVERAGE" | "MAX";

export type CmafMpdProfile = "MAIN_PROFILE" | "ON_DEMAND_PROFILE";

export type CmafPtsOffsetHandlingForBFrames = "ZERO_BASED" | "MATCH_INITIAL_PTS";

export type CmafSegmentControl = "SINGLE_FILE" | "SEGMENTED_FILES";

export type CmafSegmentLengthControl = "EXACT" | "GOP_MULTIPLE" | "MATCH";

export type CmafStreamInfResolution = "INCLUDE" | "EXCLUDE";

export type CmafTargetDurationCompatibilityMode = "LEGACY" | "SPEC_COMPLIANT";

export type CmafVideoCompositionOffsets = "SIGNED" | "UNSIGNED";

export type CmafWriteDASHManifest = "DISABLED" | "ENABLED";

export type CmafWriteHLSManifest = "DISABLED" | "ENABLED";

export type CmafWriteSegmentTimelineInRepresentation = "ENABLED" | "DISABLED";

export type CmfcAudioDuration = "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION";

export type CmfcAudioTrackType =
  | "ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT"
  | "ALTERNATE_AUDIO_AUTO_SELECT"
  | "ALTERNATE_AUDIO_NOT_AUTO_SELECT"
  | "AUDIO_ONLY_VARIANT_STREAM";

export type CmfcC2paManifest = "INCLUDE" | "EXCLUDE";

export type CmfcDescriptiveVideoServiceFlag = "DONT_FLAG" | "FLAG";

export type CmfcIFrameOnlyManifest = "INCLUDE" | "EXCLUDE";

export type CmfcKlvMetadata = "PASSTHROUGH" | "NONE";

export type CmfcManifestMetadataSignaling = "ENABLED" | "DISABLED";

export type CmfcScte35Esam = "INSERT" | "NONE";

export type CmfcScte35Source = "PASSTHROUGH" | "NONE";

export interface CmfcSettings {
  readonly AudioDuration?: CmfcAudioDuration | undefined;
  readonly AudioGroupId?: string | undefined;
  readonly AudioRenditionSets?: string | undefined;
  readonly AudioTrackType?: CmfcAudioTrackType | undefined;
  readonly C2paManifest?: CmfcC2paManifest | undefined;
  readonly CertificateSecret?: string | undefined;
  readonly DescriptiveVideoServiceFlag?: CmfcDescriptiveVideoServiceFlag | undefined;
  readonly IFrameOnlyManifest?: CmfcIFrameOnlyManifest | undefined;
  readonly KlvMetadata?: CmfcKlvMetadata | undefined;
  readonly ManifestMetadataSignaling?: CmfcManifestMetadataSignaling | undefined;
  readonly Scte35Esam?: CmfcScte35Esam | undefined;
  readonly Scte35Source?: CmfcScte35Source | undefined;
  readonly SigningKmsKey?: string | undefined;
  readonly TimedMetadata?: CmfcTimedMetadata | undefined;
  readonly TimedMetadataBoxVersion?: CmfcTimedMetadataBoxVersion | undefined;
  readonly TimedMetadataSchemeIdUri?: string | undefined;
  readonly TimedMetadataValue?: string | undefined;
}

export type CmfcTimedMetadata = "PASSTHROUGH" | "NONE";

export type CmfcTimedMetadataBoxVersion = "VERSION_0" | "VERSION_1";

export type Codec =
  | "UNKNOWN"
  | "AAC"
  | "AC3"
  | "EAC3"
  | "FLAC"
  | "MP3"
  | "OPUS"
  | "PCM"
  | "VORBIS"
  | "AV1"
  | "AVC"
  | "HEVC"
  | "JPEG2000"
  | "MJPEG"
  | "MPEG1"
  | "MP4V"
  | "MPEG2"
  | "PRORES"
  | "QTRLE"
  | "THEORA"
  | "UNCOMPRESSED"
  | "VFW"
  | "VP8"
  | "VP9"
  | "C608"
  | "C708"
  | "WEBVTT";

export interface CodecMetadata {
  readonly BitDepth?: number | undefined;
  readonly ChromaSubsampling?: string | undefined;
  readonly CodedFrameRate?: FrameRate | undefined;
  readonly ColorPrimaries?: ColorPrimaries | undefined;
  readonly Height?: number | undefined;
  readonly Level?: string | undefined;
  readonly MatrixCoefficients?: MatrixCoefficients | undefined;
  readonly Profile?: string | undefined;
  readonly ScanType?: string | undefined;
  readonly TransferCharacteristics?: TransferCharacteristics | undefined;
  readonly Width?: number | undefined;
}

export interface ColorConversion3DLUTSetting {
  readonly FileInput?: string | undefined;
  readonly InputColorSpace?: ColorSpace | undefined;
  readonly InputMasteringLuminance?: number | undefined;
  readonly OutputColorSpace?: ColorSpace | undefined;
  readonly OutputMasteringLuminance?: number | undefined;
}

export interface ColorCorrector {
  readonly Brightness?: number | undefined;
  readonly ClipLimits?: ClipLimits | undefined;
  readonly ColorSpaceConversion?: ColorSpaceConversion | undefined;
  readonly Contrast?: number | undefined;
  readonly Hdr10Metadata?: Hdr10Metadata | undefined;
  readonly HdrToSdrToneMapper?: HDRToSDRToneMapper | undefined;
  readonly Hue?: number | undefined;
  readonly MaxLuminance?: number | undefined;
  readonly SampleRangeConversion?: SampleRangeConversion | undefined;
  readonly Saturation?: number | undefined;
  readonly SdrReferenceWhiteLevel?: number | undefined;
}

export type ColorMetadata = "IGNORE" | "INSERT";

export type ColorPrimaries =
  | "ITU_709"
  | "UNSPECIFIED"
  | "RESERVED"
  | "ITU_470M"
  | "ITU_470BG"
  | "SMPTE_170M"
  | "SMPTE_240M"
  | "GENERIC_FILM"
  | "ITU_2020"
  | "SMPTE_428_1"
  | "SMPTE_431_2"
  | "SMPTE_EG_432_1"
  | "IPT"
  | "SMPTE_2067XYZ"
  | "EBU_3213_E"
  | "LAST";

export type ColorSpace =
  | "FOLLOW"
  | "REC_601"
  | "REC_709"
  | "HDR10"
  | "HLG_2020"
  | "P3DCI"
  | "P3D65_SDR"
  | "P3D65_HDR";

export type ColorSpaceConversion =
  | "NONE"
  | "FORCE_601"
  | "FORCE_709"
  | "FORCE_HDR10"
  | "FORCE_HLG_2020"
  | "FORCE_P3DCI"
  | "FORCE_P3D65_SDR"
  | "FORCE_P3D65_HDR";

export type ColorSpaceUsage = "FORCE" | "FALLBACK";

export type Commitment = "ONE_YEAR";

export interface ConflictException {
  readonly Message?: string | undefined;
}

export interface Container {
  readonly Duration?: number | undefined;
  readonly Format?: Format | undefined;
  readonly StartTimecode?: string | undefined;
  readonly Tracks?: readonly Track[] | undefined;
}

export interface ContainerSettings {
  readonly CmfcSettings?: CmfcSettings | undefined;
  readonly Container?: ContainerType | undefined;
  readonly F4vSettings?: F4vSettings | undefined;
  readonly M2tsSettings?: M2tsSettings | undefined;
  readonly M3u8Settings?: M3u8Settings | undefined;
  readonly MovSettings?: MovSettings | undefined;
  readonly Mp4Settings?: Mp4Settings | undefined;
  readonly MpdSettings?: MpdSettings | undefined;
  readonly MxfSettings?: MxfSettings | undefined;
}

export type ContainerType =
  | "F4V"
  | "GIF"
  | "ISMV"
  | "M2TS"
  | "M3U8"
  | "CMFC"
  | "MOV"
  | "MP4"
  | "MPD"
  | "MXF"
  | "OGG"
  | "WEBM"
  | "RAW"
  | "Y4M";

export type CopyProtectionAction = "PASSTHROUGH" | "STRIP";

export interface CreateJobRequest {
  readonly AccelerationSettings?: AccelerationSettings | undefined;
  readonly BillingTagsSource?: BillingTagsSource | undefined;
  readonly ClientRequestToken?: string | undefined;
  readonly HopDestinations?: readonly HopDestination[] | undefined;
  readonly JobEngineVersion?: string | undefined;
  readonly JobTemplate?: string | undefined;
  readonly Priority?: number | undefined;
  readonly Queue?: string | undefined;
  readonly Role: string;
  readonly Settings: JobSettings;
  readonly SimulateReservedQueue?: SimulateReservedQueue | undefined;
  readonly StatusUpdateInterval?: StatusUpdateInterval | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly UserMetadata?: Readonly<Record<string, string>> | undefined;
}

export interface CreateJobResponse {
  readonly Job?: Job | undefined;
}

export interface CreateJobTemplateRequest {
  readonly AccelerationSettings?: AccelerationSettings | undefined;
  readonly Category?: string | undefined;
  readonly Description?: string | undefined;
  readonly HopDestinations?: readonly HopDestination[] | undefined;
  readonly Name: string;
  readonly Priority?: number | undefined;
  readonly Queue?: string | undefined;
  readonly Settings: JobTemplateSettings;
  readonly StatusUpdateInterval?: StatusUpdateInterval | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateJobTemplateResponse {
  readonly JobTemplate?: JobTemplate | undefined;
}

export interface CreatePresetRequest {
  readonly Category?: string | undefined;
  readonly Description?: string | undefined;
  readonly Name: string;
  readonly Settings: PresetSettings;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreatePresetResponse {
  readonly Preset?: Preset | undefined;
}

export interface CreateQueueRequest {
  readonly ConcurrentJobs?: number | undefined;
  readonly Description?: string | undefined;
  readonly MaximumConcurrentFeeds?: number | undefined;
  readonly Name: string;
  readonly PricingPlan?: PricingPlan | undefined;
  readonly ReservationPlanSettings?: ReservationPlanSettings | undefined;
  readonly Status?: QueueStatus | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export interface CreateQueueResponse {
  readonly Queue?: Queue | undefined;
}

export interface CreateResourceShareRequest {
  readonly JobId: string;
  readonly SupportCaseId: string;
}

export type CreateResourceShareResponse = Readonly<Record<string, never>>;

export interface DashAdditionalManifest {
  readonly ManifestNameModifier?: string | undefined;
  readonly SelectedOutputs?: readonly string[] | undefined;
}

export interface DashIsoEncryptionSettings {
  readonly PlaybackDeviceCompatibility?: DashIsoPlaybackDeviceCompatibility | undefined;
  readonly SpekeKeyProvider?: SpekeKeyProvider | undefined;
}

export type DashIsoGroupAudioChannelConfigSchemeIdUri = "MPEG_CHANNEL_CONFIGURATION" | "DOLBY_CHANNEL_CONFIGURATION";

export interface DashIsoGroupSettings {
  readonly AdditionalManifests?: readonly DashAdditionalManifest[] | undefined;
  readonly AudioChannelConfigSchemeIdUri?: DashIsoGroupAudioChannelConfigSchemeIdUri | undefined;
  readonly BaseUrl?: string | undefined;
  readonly DashIFrameTrickPlayNameModifier?: string | undefined;
  readonly DashManifestStyle?: DashManifestStyle | undefined;
  readonly Destination?: string | undefined;
  readonly DestinationSettings?: DestinationSettings | undefined;
  readonly Encryption?: DashIsoEncryptionSettings | undefined;
  readonly FragmentLength?: number | undefined;
  readonly HbbtvCompliance?: DashIsoHbbtvCompliance | undefined;
  readonly ImageBasedTrickPlay?: DashIsoImageBasedTrickPlay | undefined;
  readonly ImageBasedTrickPlaySettings?: DashIsoImageBasedTrickPlaySettings | undefined;
  readonly MinBufferTime?: number | undefined;
  readonly MinFinalSegmentLength?: number | undefined;
  readonly MpdManifestBandwidthType?: DashIsoMpdManifestBandwidthType | undefined;
  readonly MpdProfile?: DashIsoMpdProfile | undefined;
  readonly PtsOffsetHandlingForBFrames?: DashIsoPtsOffsetHandlingForBFrames | undefined;
  readonly SegmentControl?: DashIsoSegmentControl | undefined;
  readonly SegmentLength?: number | undefined;
  readonly SegmentLengthControl?: DashIsoSegmentLengthControl | undefined;
  readonly VideoCompositionOffsets?: DashIsoVideoCompositionOffsets | undefined;
  readonly WriteSegmentTimelineInRepresentation?: DashIsoWriteSegmentTimelineInRepresentation | undefined;
}

export type DashIsoHbbtvCompliance = "HBBTV_1_5" | "NONE";

export type DashIsoImageBasedTrickPlay = "NONE" | "THUMBNAIL" | "THUMBNAIL_AND_FULLFRAME" | "ADVANCED";

export interface DashIsoImageBasedTrickPlaySettings {
  readonly IntervalCadence?: DashIsoIntervalCadence | undefined;
  readonly ThumbnailHeight?: number | undefined;
  readonly ThumbnailInterval?: number | undefined;
  readonly ThumbnailWidth?: number | undefined;
  readonly TileHeight?: number | undefined;
  readonly TileWidth?: number | undefined;
}

export type DashIsoIntervalCadence = "FOLLOW_IFRAME" | "FOLLOW_CUSTOM" | "FOLLOW_SEGMENTATION";

export type DashIsoMpdManifestBandwidthType = "AVERAGE" | "MAX";

export type DashIsoMpdProfile = "MAIN_PROFILE" | "ON_DEMAND_PROFILE";

export type DashIsoPlaybackDeviceCompatibility = "CENC_V1" | "UNENCRYPTED_SEI";

export type DashIsoPtsOffsetHandlingForBFrames = "ZERO_BASED" | "MATCH_INITIAL_PTS";

export type DashIsoSegmentControl = "SINGLE_FILE" | "SEGMENTED_FILES";

export type DashIsoSegmentLengthControl = "EXACT" | "GOP_MULTIPLE" | "MATCH";

export type DashIsoVideoCompositionOffsets = "SIGNED" | "UNSIGNED";

export type DashIsoWriteSegmentTimelineInRepresentation = "ENABLED" | "DISABLED";

export type DashManifestStyle = "BASIC" | "COMPACT" | "DISTINCT" | "FULL";

export interface DataProperties {
  readonly LanguageCode?: string | undefined;
}

export type DecryptionMode = "AES_CTR" | "AES_CBC" | "AES_GCM";

export type DeinterlaceAlgorithm =
  | "INTERPOLATE"
  | "INTERPOLATE_TICKER"
  | "BLEND"
  | "BLEND_TICKER"
  | "LINEAR_INTERPOLATION";

export interface Deinterlacer {
  readonly Algorithm?: DeinterlaceAlgorithm | undefined;
  readonly Control?: DeinterlacerControl | undefined;
  readonly Mode?: DeinterlacerMode | undefined;
}

export type DeinterlacerControl = "FORCE_ALL_FRAMES" | "NORMAL";

export type DeinterlacerMode = "DEINTERLACE" | "INVERSE_TELECINE" | "ADAPTIVE";

export interface DeleteJobTemplateRequest {
  readonly Name: string;
}

export type DeleteJobTemplateResponse = Readonly<Record<string, never>>;

export type DeletePolicyRequest = Readonly<Record<string, never>>;

export type DeletePolicyResponse = Readonly<Record<string, never>>;

export interface DeletePresetRequest {
  readonly Name: string;
}

export type DeletePresetResponse = Readonly<Record<string, never>>;

export interface DeleteQueueRequest {
  readonly Name: string;
}

export type DeleteQueueResponse = Readonly<Record<string, never>>;

export type DescribeEndpointsMode = "DEFAULT" | "GET_ONLY";

export interface DescribeEndpointsRequest {
  readonly MaxResults?: number | undefined;
  readonly Mode?: DescribeEndpointsMode | undefined;
  readonly NextToken?: string | undefined;
}

export interface DescribeEndpointsResponse {
  readonly Endpoints?: readonly Endpoint[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface DestinationSettings {
  readonly S3Settings?: S3DestinationSettings | undefined;
}

export interface DisassociateCertificateRequest {
  readonly Arn: string;
}

export type DisassociateCertificateResponse = Readonly<Record<string, never>>;

export interface DolbyVision {
  readonly Compatibility?: DolbyVisionCompatibility | undefined;
  readonly L6Metadata?: DolbyVisionLevel6Metadata | undefined;
  readonly L6Mode?: DolbyVisionLevel6Mode | undefined;
  readonly Mapping?: DolbyVisionMapping | undefined;
  readonly Profile?: DolbyVisionProfile | undefined;
}

export type DolbyVisionCompatibility = "DUPLICATE_STREAM" | "SUPPLEMENTAL_CODECS";

export interface DolbyVisionLevel6Metadata {
  readonly MaxCll?: number | undefined;
  readonly MaxFall?: number | undefined;
}

export type DolbyVisionLevel6Mode = "PASSTHROUGH" | "RECALCULATE" | "SPECIFY";

export type DolbyVisionMapping = "HDR10_NOMAP" | "HDR10_1000";

export type DolbyVisionProfile = "PROFILE_5" | "PROFILE_8_1";

export type DropFrameTimecode = "DISABLED" | "ENABLED";

export interface DvbNitSettings {
  readonly NetworkId?: number | undefined;
  readonly NetworkName?: string | undefined;
  readonly NitInterval?: number | undefined;
}

export interface DvbSdtSettings {
  readonly OutputSdt?: OutputSdt | undefined;
  readonly SdtInterval?: number | undefined;
  readonly ServiceName?: string | undefined;
  readonly ServiceProviderName?: string | undefined;
}

export interface DvbSubDestinationSettings {
  readonly Alignment?: DvbSubtitleAlignment | undefined;
  readonly ApplyFontColor?: DvbSubtitleApplyFontColor | undefined;
  readonly BackgroundColor?: DvbSubtitleBackgroundColor | undefined;
  readonly BackgroundOpacity?: number | undefined;
  readonly DdsHandling?: DvbddsHandling | undefined;
  readonly DdsXCoordinate?: number | undefined;
  readonly DdsYCoordinate?: number | undefined;
  readonly FallbackFont?: DvbSubSubtitleFallbackFont | undefined;
  readonly FontColor?: DvbSubtitleFontColor | undefined;
  readonly FontFileBold?: string | undefined;
  readonly FontFileBoldItalic?: string | undefined;
  readonly FontFileItalic?: string | undefined;
  readonly FontFileRegular?: string | undefined;
  readonly FontOpacity?: number | undefined;
  readonly FontResolution?: number | undefined;
  readonly FontScript?: FontScript | undefined;
  readonly FontSize?: number | undefined;
  readonly Height?: number | undefined;
  readonly HexFontColor?: string | undefined;
  readonly OutlineColor?: DvbSubtitleOutlineColor | undefined;
  readonly OutlineSize?: number | undefined;
  readonly ShadowColor?: DvbSubtitleShadowColor | undefined;
  readonly ShadowOpacity?: number | undefined;
  readonly ShadowXOffset?: number | undefined;
  readonly ShadowYOffset?: number | undefined;
  readonly StylePassthrough?: DvbSubtitleStylePassthrough | undefined;
  readonly SubtitlingType?: DvbSubtitlingType | undefined;
  readonly TeletextSpacing?: DvbSubtitleTeletextSpacing | undefined;
  readonly Width?: number | undefined;
  readonly XPosition?: number | undefined;
  readonly YPosition?: number | undefined;
}

export interface DvbSubSourceSettings {
  readonly Pid?: number | undefined;
}

export type DvbSubSubtitleFallbackFont =
  | "BEST_MATCH"
  | "MONOSPACED_SANSSERIF"
  | "MONOSPACED_SERIF"
  | "PROPORTIONAL_SANSSERIF"
  | "PROPORTIONAL_SERIF";

export type DvbSubtitleAlignment = "CENTERED" | "LEFT" | "AUTO";

export type DvbSubtitleApplyFontColor = "WHITE_TEXT_ONLY" | "ALL_TEXT";

export type DvbSubtitleBackgroundColor = "NONE" | "BLACK" | "WHITE" | "AUTO";

export type DvbSubtitleFontColor =
  | "WHITE"
  | "BLACK"
  | "YELLOW"
  | "RED"
  | "GREEN"
  | "BLUE"
  | "HEX"
  | "AUTO";

export type DvbSubtitleOutlineColor = "BLACK" | "WHITE" | "YELLOW" | "RED" | "GREEN" | "BLUE" | "AUTO";

export type DvbSubtitleShadowColor = "NONE" | "BLACK" | "WHITE" | "AUTO";

export type DvbSubtitleStylePassthrough = "ENABLED" | "DISABLED";

export type DvbSubtitleTeletextSpacing = "FIXED_GRID" | "PROPORTIONAL" | "AUTO";

export type DvbSubtitlingType = "HEARING_IMPAIRED" | "STANDARD";

export interface DvbTdtSettings {
  readonly TdtInterval?: number | undefined;
}

export type DvbddsHandling = "NONE" | "SPECIFIED" | "NO_DISPLAY_WINDOW" | "SPECIFIED_OPTIMAL";

export interface DynamicAudioSelector {
  readonly AudioDurationCorrection?: AudioDurationCorrection | undefined;
  readonly ExternalAudioFileInput?: string | undefined;
  readonly LanguageCode?: LanguageCode | undefined;
  readonly Offset?: number | undefined;
  readonly SelectorType?: DynamicAudioSelectorType | undefined;
}

export type DynamicAudioSelectorType = "ALL_TRACKS" | "LANGUAGE_CODE";

export type Eac3AtmosBitstreamMode = "COMPLETE_MAIN";

export type Eac3AtmosCodingMode =
  | "CODING_MODE_AUTO"
  | "CODING_MODE_5_1_4"
  | "CODING_MODE_7_1_4"
  | "CODING_MODE_9_1_6";

export type Eac3AtmosDialogueIntelligence = "ENABLED" | "DISABLED";

export type Eac3AtmosDownmixControl = "SPECIFIED" | "INITIALIZE_FROM_SOURCE";

export type Eac3AtmosDynamicRangeCompressionLine =
  | "NONE"
  | "FILM_STANDARD"
  | "FILM_LIGHT"
  | "MUSIC_STANDARD"
  | "MUSIC_LIGHT"
  | "SPEECH";

export type Eac3AtmosDynamicRangeCompressionRf =
  | "NONE"
  | "FILM_STANDARD"
  | "FILM_LIGHT"
  | "MUSIC_STANDARD"
  | "MUSIC_LIGHT"
  | "SPEECH";

export type Eac3AtmosDynamicRangeControl = "SPECIFIED" | "INITIALIZE_FROM_SOURCE";

export type Eac3AtmosMeteringMode =
  | "LEQ_A"
  | "ITU_BS_1770_1"
  | "ITU_BS_1770_2"
  | "ITU_BS_1770_3"
  | "ITU_BS_1770_4";

export interface Eac3AtmosSettings {
  readonly Bitrate?: number | undefined;
  readonly BitstreamMode?: Eac3AtmosBitstreamMode | undefined;
  readonly CodingMode?: Eac3AtmosCodingMode | undefined;
  readonly DialogueIntelligence?: Eac3AtmosDialogueIntelligence | undefined;
  readonly DownmixControl?: Eac3AtmosDownmixControl | undefined;
  readonly DynamicRangeCompressionLine?: Eac3AtmosDynamicRangeCompressionLine | undefined;
  readonly DynamicRangeCompressionRf?: Eac3AtmosDynamicRangeCompressionRf | undefined;
  readonly DynamicRangeControl?: Eac3AtmosDynamicRangeControl | undefined;
  readonly LoRoCenterMixLevel?: number | undefined;
  readonly LoRoSurroundMixLevel?: number | undefined;
  readonly LtRtCenterMixLevel?: number | undefined;
  readonly LtRtSurroundMixLevel?: number | undefined;
  readonly MeteringMode?: Eac3AtmosMeteringMode | undefined;
  readonly SampleRate?: number | undefined;
  readonly SpeechThreshold?: number | undefined;
  readonly StereoDownmix?: Eac3AtmosStereoDownmix | undefined;
  readonly SurroundExMode?: Eac3AtmosSurroundExMode | undefined;
}

export type Eac3AtmosStereoDownmix = "NOT_INDICATED" | "STEREO" | "SURROUND" | "DPL2";

export type Eac3AtmosSurroundExMode = "NOT_INDICATED" | "ENABLED" | "DISABLED";

export type Eac3AttenuationControl = "ATTENUATE_3_DB" | "NONE";

export type Eac3BitstreamMode =
  | "COMPLETE_MAIN"
  | "COMMENTARY"
  | "EMERGENCY"
  | "HEARING_IMPAIRED"
  | "VISUALLY_IMPAIRED";

export type Eac3CodingMode =
  | "CODING_MODE_1_0"
  | "CODING_MODE_2_0"
  | "CODING_MODE_3_2"
  | "CODING_MODE_AUTO";

export type Eac3DcFilter = "ENABLED" | "DISABLED";

export type Eac3DynamicRangeCompressionLine =
  | "NONE"
  | "FILM_STANDARD"
  | "FILM_LIGHT"
  | "MUSIC_STANDARD"
  | "MUSIC_LIGHT"
  | "SPEECH";

export type Eac3DynamicRangeCompressionRf =
  | "NONE"
  | "FILM_STANDARD"
  | "FILM_LIGHT"
  | "MUSIC_STANDARD"
  | "MUSIC_LIGHT"
  | "SPEECH";

export type Eac3LfeControl = "LFE" | "NO_LFE";

export type Eac3LfeFilter = "ENABLED" | "DISABLED";

export type Eac3MetadataControl = "FOLLOW_INPUT" | "USE_CONFIGURED";

export type Eac3PassthroughControl = "WHEN_POSSIBLE" | "NO_PASSTHROUGH";

export type Eac3PhaseControl = "SHIFT_90_DEGREES" | "NO_SHIFT";

export interface Eac3Settings {
  readonly AttenuationControl?: Eac3AttenuationControl | undefined;
  readonly Bitrate?: number | undefined;
  readonly BitstreamMode?: Eac3BitstreamMode | undefined;
  readonly CodingMode?: Eac3CodingMode | undefined;
  readonly DcFilter?: Eac3DcFilter | undefined;
  readonly Dialnorm?: number | undefined;
  readonly DynamicRangeCompressionLine?: Eac3DynamicRangeCompressionLine | undefined;
  readonly DynamicRangeCompressionRf?: Eac3DynamicRangeCompressionRf | undefined;
  readonly LfeControl?: Eac3LfeControl | undefined;
  readonly LfeFilter?: Eac3LfeFilter | undefined;
  readonly LoRoCenterMixLevel?: number | undefined;
  readonly LoRoSurroundMixLevel?: number | undefined;
  readonly LtRtCenterMixLevel?: number | undefined;
  readonly LtRtSurroundMixLevel?: number | undefined;
  readonly MetadataControl?: Eac3MetadataControl | undefined;
  readonly PassthroughControl?: Eac3PassthroughControl | undefined;
  readonly PhaseControl?: Eac3PhaseControl | undefined;
  readonly SampleRate?: number | undefined;
  readonly StereoDownmix?: Eac3StereoDownmix | undefined;
  readonly SurroundExMode?: Eac3SurroundExMode | undefined;
  readonly SurroundMode?: Eac3SurroundMode | undefined;
}

export type Eac3StereoDownmix = "NOT_INDICATED" | "LO_RO" | "LT_RT" | "DPL2";

export type Eac3SurroundExMode = "NOT_INDICATED" | "ENABLED" | "DISABLED";

export type Eac3SurroundMode = "NOT_INDICATED" | "ENABLED" | "DISABLED";

export interface ElementalInferenceConfiguration {
  readonly Features?: readonly ElementalInferenceFeature[] | undefined;
  readonly Feeds?: readonly ElementalInferenceFeed[] | undefined;
}

export type ElementalInferenceFeature = "SMART_CROP";

export interface ElementalInferenceFeed {
  readonly Arn?: string | undefined;
  readonly FeedManagementState?: ElementalInferenceFeedManagementState | undefined;
}

export type ElementalInferenceFeedManagementState = "CREATED" | "ASSOCIATED" | "PENDING_DELETION" | "DELETED";

export type EmbeddedConvert608To708 = "UPCONVERT" | "DISABLED";

export interface EmbeddedDestinationSettings {
  readonly Destination608ChannelNumber?: number | undefined;
  readonly Destination708ServiceNumber?: number | undefined;
}

export interface EmbeddedSourceSettings {
  readonly Convert608To708?: EmbeddedConvert608To708 | undefined;
  readonly Source608ChannelNumber?: number | undefined;
  readonly Source608TrackNumber?: number | undefined;
  readonly TerminateCaptions?: EmbeddedTerminateCaptions | undefined;
}

export type EmbeddedTerminateCaptions = "END_OF_INPUT" | "DISABLED";

export type EmbeddedTimecodeOverride = "NONE" | "USE_MDPM";

export interface EncryptionContractConfiguration {
  readonly SpekeAudioPreset?: PresetSpeke20Audio | undefined;
  readonly SpekeVideoPreset?: PresetSpeke20Video | undefined;
}

export interface Endpoint {
  readonly Url?: string | undefined;
}

export interface EsamManifestConfirmConditionNotification {
  readonly MccXml?: string | undefined;
}

export interface EsamSettings {
  readonly ManifestConfirmConditionNotification?: EsamManifestConfirmConditionNotification | undefined;
  readonly ResponseSignalPreroll?: number | undefined;
  readonly SignalProcessingNotification?: EsamSignalProcessingNotification | undefined;
}

export interface EsamSignalProcessingNotification {
  readonly SccXml?: string | undefined;
}

export interface ExtendedDataServices {
  readonly CopyProtectionAction?: CopyProtectionAction | undefined;
  readonly VchipAction?: VchipAction | undefined;
}

export type F4vMoovPlacement = "PROGRESSIVE_DOWNLOAD" | "NORMAL";

export interface F4vSettings {
  readonly MoovPlacement?: F4vMoovPlacement | undefined;
}

export interface FileGroupSettings {
  readonly Destination?: string | undefined;
  readonly DestinationSettings?: DestinationSettings | undefined;
}

export type FileSourceConvert608To708 = "UPCONVERT" | "DISABLED";

export interface FileSourceSettings {
  readonly ByteRateLimit?: CaptionSourceByteRateLimit | undefined;
  readonly Convert608To708?: FileSourceConvert608To708 | undefined;
  readonly ConvertPaintToPop?: CaptionSourceConvertPaintOnToPopOn | undefined;
  readonly Framerate?: CaptionSourceFramerate | undefined;
  readonly SourceFile?: string | undefined;
  readonly TimeDelta?: number | undefined;
  readonly TimeDeltaUnits?: FileSourceTimeDeltaUnits | undefined;
  readonly UpconvertSTLToTeletext?: CaptionSourceUpconvertSTLToTeletext | undefined;
}

export type FileSourceTimeDeltaUnits = "SECONDS" | "MILLISECONDS";

export interface FlacSettings {
  readonly BitDepth?: number | undefined;
  readonly Channels?: number | undefined;
  readonly SampleRate?: number | undefined;
}

export type FontScript = "AUTOMATIC" | "HANS" | "HANT";

export interface ForbiddenException {
  readonly Message?: string | undefined;
}

export interface ForceIncludeRenditionSize {
  readonly Height?: number | undefined;
  readonly Width?: number | undefined;
}

export type Format =
  | "mp4"
  | "quicktime"
  | "matroska"
  | "webm"
  | "mxf"
  | "wave"
  | "avi"
  | "mpegts";

export interface FrameCaptureSettings {
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly MaxCaptures?: number | undefined;
  readonly Quality?: number | undefined;
}

export type FrameControl = "NEAREST_IDRFRAME" | "NEAREST_IFRAME";

export type FrameMetricType =
  | "PSNR"
  | "SSIM"
  | "MS_SSIM"
  | "PSNR_HVS"
  | "VMAF"
  | "QVBR"
  | "SHOT_CHANGE";

export interface FrameRate {
  readonly Denominator?: number | undefined;
  readonly Numerator?: number | undefined;
}

export interface GetJobRequest {
  readonly Id: string;
}

export interface GetJobResponse {
  readonly Job?: Job | undefined;
}

export interface GetJobTemplateRequest {
  readonly Name: string;
}

export interface GetJobTemplateResponse {
  readonly JobTemplate?: JobTemplate | undefined;
}

export interface GetJobsQueryResultsRequest {
  readonly Id: string;
}

export interface GetJobsQueryResultsResponse {
  readonly Jobs?: readonly Job[] | undefined;
  readonly NextToken?: string | undefined;
  readonly Status?: JobsQueryStatus | undefined;
}

export type GetPolicyRequest = Readonly<Record<string, never>>;

export interface GetPolicyResponse {
  readonly Policy?: Policy | undefined;
}

export interface GetPresetRequest {
  readonly Name: string;
}

export interface GetPresetResponse {
  readonly Preset?: Preset | undefined;
}

export interface GetQueueRequest {
  readonly Name: string;
}

export interface GetQueueResponse {
  readonly Queue?: Queue | undefined;
}

export type GifFramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type GifFramerateConversionAlgorithm = "DUPLICATE_DROP" | "INTERPOLATE";

export interface GifSettings {
  readonly FramerateControl?: GifFramerateControl | undefined;
  readonly FramerateConversionAlgorithm?: GifFramerateConversionAlgorithm | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
}

export type H264AdaptiveQuantization = "OFF" | "AUTO" | "LOW" | "MEDIUM" | "HIGH" | "HIGHER" | "MAX";

export type H264CodecLevel =
  | "AUTO"
  | "LEVEL_1"
  | "LEVEL_1_1"
  | "LEVEL_1_2"
  | "LEVEL_1_3"
  | "LEVEL_2"
  | "LEVEL_2_1"
  | "LEVEL_2_2"
  | "LEVEL_3"
  | "LEVEL_3_1"
  | "LEVEL_3_2"
  | "LEVEL_4"
  | "LEVEL_4_1"
  | "LEVEL_4_2"
  | "LEVEL_5"
  | "LEVEL_5_1"
  | "LEVEL_5_2";

export type H264CodecProfile =
  | "BASELINE"
  | "HIGH"
  | "HIGH_10BIT"
  | "HIGH_422"
  | "HIGH_422_10BIT"
  | "MAIN";

export type H264DynamicSubGop = "ADAPTIVE" | "STATIC";

export type H264EndOfStreamMarkers = "INCLUDE" | "SUPPRESS";

export type H264EntropyEncoding = "CABAC" | "CAVLC";

export type H264FieldEncoding = "PAFF" | "FORCE_FIELD" | "MBAFF";

export type H264FlickerAdaptiveQuantization = "DISABLED" | "ENABLED";

export type H264FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type H264FramerateConversionAlgorithm =
  | "DUPLICATE_DROP"
  | "INTERPOLATE"
  | "FRAMEFORMER"
  | "MAINTAIN_FRAME_COUNT";

export type H264GopBReference = "DISABLED" | "ENABLED";

export type H264GopSizeUnits = "FRAMES" | "SECONDS" | "AUTO";

export type H264InterlaceMode =
  | "PROGRESSIVE"
  | "TOP_FIELD"
  | "BOTTOM_FIELD"
  | "FOLLOW_TOP_FIELD"
  | "FOLLOW_BOTTOM_FIELD";

export type H264ParControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type H264QualityTuningLevel = "SINGLE_PASS" | "SINGLE_PASS_HQ" | "MULTI_PASS_HQ";

export interface H264QvbrSettings {
  readonly MaxAverageBitrate?: number | undefined;
  readonly QvbrQualityLevel?: number | undefined;
  readonly QvbrQualityLevelFineTune?: number | undefined;
}

export type H264RateControlMode = "VBR" | "CBR" | "QVBR";

export type H264RepeatPps = "DISABLED" | "ENABLED";

export type H264SaliencyAwareEncoding = "DISABLED" | "PREFERRED";

export type H264ScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE";

export type H264SceneChangeDetect = "DISABLED" | "ENABLED" | "TRANSITION_DETECTION";

export interface H264Settings {
  readonly AdaptiveQuantization?: H264AdaptiveQuantization | undefined;
  readonly BandwidthReductionFilter?: BandwidthReductionFilter | undefined;
  readonly Bitrate?: number | undefined;
  readonly CodecLevel?: H264CodecLevel | undefined;
  readonly CodecProfile?: H264CodecProfile | undefined;
  readonly DynamicSubGop?: H264DynamicSubGop | undefined;
  readonly EndOfStreamMarkers?: H264EndOfStreamMarkers | undefined;
  readonly EntropyEncoding?: H264EntropyEncoding | undefined;
  readonly FieldEncoding?: H264FieldEncoding | undefined;
  readonly FlickerAdaptiveQuantization?: H264FlickerAdaptiveQuantization | undefined;
  readonly FramerateControl?: H264FramerateControl | undefined;
  readonly FramerateConversionAlgorithm?: H264FramerateConversionAlgorithm | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly GopBReference?: H264GopBReference | undefined;
  readonly GopClosedCadence?: number | undefined;
  readonly GopSize?: number | undefined;
  readonly GopSizeUnits?: H264GopSizeUnits | undefined;
  readonly HrdBufferFinalFillPercentage?: number | undefined;
  readonly HrdBufferInitialFillPercentage?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly InterlaceMode?: H264InterlaceMode | undefined;
  readonly MaxBitrate?: number | undefined;
  readonly MinIInterval?: number | undefined;
  readonly NumberBFramesBetweenReferenceFrames?: number | undefined;
  readonly NumberReferenceFrames?: number | undefined;
  readonly ParControl?: H264ParControl | undefined;
  readonly ParDenominator?: number | undefined;
  readonly ParNumerator?: number | undefined;
  readonly PerFrameMetrics?: readonly FrameMetricType[] | undefined;
  readonly QualityTuningLevel?: H264QualityTuningLevel | undefined;
  readonly QvbrSettings?: H264QvbrSettings | undefined;
  readonly RateControlMode?: H264RateControlMode | undefined;
  readonly RepeatPps?: H264RepeatPps | undefined;
  readonly SaliencyAwareEncoding?: H264SaliencyAwareEncoding | undefined;
  readonly ScanTypeConversionMode?: H264ScanTypeConversionMode | undefined;
  readonly SceneChangeDetect?: H264SceneChangeDetect | undefined;
  readonly Slices?: number | undefined;
  readonly SlowPal?: H264SlowPal | undefined;
  readonly Softness?: number | undefined;
  readonly SpatialAdaptiveQuantization?: H264SpatialAdaptiveQuantization | undefined;
  readonly Syntax?: H264Syntax | undefined;
  readonly Telecine?: H264Telecine | undefined;
  readonly TemporalAdaptiveQuantization?: H264TemporalAdaptiveQuantization | undefined;
  readonly UnregisteredSeiTimecode?: H264UnregisteredSeiTimecode | undefined;
  readonly WriteMp4PackagingType?: H264WriteMp4PackagingType | undefined;
}

export type H264SlowPal = "DISABLED" | "ENABLED";

export type H264SpatialAdaptiveQuantization = "DISABLED" | "ENABLED";

export type H264Syntax = "DEFAULT" | "RP2027";

export type H264Telecine = "NONE" | "SOFT" | "HARD";

export type H264TemporalAdaptiveQuantization = "DISABLED" | "ENABLED";

export type H264UnregisteredSeiTimecode = "DISABLED" | "ENABLED";

export type H264WriteMp4PackagingType = "AVC1" | "AVC3";

export type H265AdaptiveQuantization = "OFF" | "LOW" | "MEDIUM" | "HIGH" | "HIGHER" | "MAX" | "AUTO";

export type H265AlternateTransferFunctionSei = "DISABLED" | "ENABLED";

export type H265CodecLevel =
  | "AUTO"
  | "LEVEL_1"
  | "LEVEL_2"
  | "LEVEL_2_1"
  | "LEVEL_3"
  | "LEVEL_3_1"
  | "LEVEL_4"
  | "LEVEL_4_1"
  | "LEVEL_5"
  | "LEVEL_5_1"
  | "LEVEL_5_2"
  | "LEVEL_6"
  | "LEVEL_6_1"
  | "LEVEL_6_2";

export type H265CodecProfile =
  | "MAIN_MAIN"
  | "MAIN_HIGH"
  | "MAIN10_MAIN"
  | "MAIN10_HIGH"
  | "MAIN_422_8BIT_MAIN"
  | "MAIN_422_8BIT_HIGH"
  | "MAIN_422_10BIT_MAIN"
  | "MAIN_422_10BIT_HIGH";

export type H265Deblocking = "ENABLED" | "DISABLED";

export type H265DynamicSubGop = "ADAPTIVE" | "STATIC";

export type H265EndOfStreamMarkers = "INCLUDE" | "SUPPRESS";

export type H265FlickerAdaptiveQuantization = "DISABLED" | "ENABLED";

export type H265FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type H265FramerateConversionAlgorithm =
  | "DUPLICATE_DROP"
  | "INTERPOLATE"
  | "FRAMEFORMER"
  | "MAINTAIN_FRAME_COUNT";

export type H265GopBReference = "DISABLED" | "ENABLED";

export type H265GopSizeUnits = "FRAMES" | "SECONDS" | "AUTO";

export type H265InterlaceMode =
  | "PROGRESSIVE"
  | "TOP_FIELD"
  | "BOTTOM_FIELD"
  | "FOLLOW_TOP_FIELD"
  | "FOLLOW_BOTTOM_FIELD";

export type H265MvOverPictureBoundaries = "ENABLED" | "DISABLED";

export type H265MvTemporalPredictor = "ENABLED" | "DISABLED";

export type H265ParControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type H265QualityTuningLevel = "SINGLE_PASS" | "SINGLE_PASS_HQ" | "MULTI_PASS_HQ";

export interface H265QvbrSettings {
  readonly MaxAverageBitrate?: number | undefined;
  readonly QvbrQualityLevel?: number | undefined;
  readonly QvbrQualityLevelFineTune?: number | undefined;
}

export type H265RateControlMode = "VBR" | "CBR" | "QVBR";

export type H265SampleAdaptiveOffsetFilterMode = "DEFAULT" | "ADAPTIVE" | "OFF";

export type H265ScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE";

export type H265SceneChangeDetect = "DISABLED" | "ENABLED" | "TRANSITION_DETECTION";

export interface H265Settings {
  readonly AdaptiveQuantization?: H265AdaptiveQuantization | undefined;
  readonly AlternateTransferFunctionSei?: H265AlternateTransferFunctionSei | undefined;
  readonly BandwidthReductionFilter?: BandwidthReductionFilter | undefined;
  readonly Bitrate?: number | undefined;
  readonly CodecLevel?: H265CodecLevel | undefined;
  readonly CodecProfile?: H265CodecProfile | undefined;
  readonly Deblocking?: H265Deblocking | undefined;
  readonly DynamicSubGop?: H265DynamicSubGop | undefined;
  readonly EndOfStreamMarkers?: H265EndOfStreamMarkers | undefined;
  readonly FlickerAdaptiveQuantization?: H265FlickerAdaptiveQuantization | undefined;
  readonly FramerateControl?: H265FramerateControl | undefined;
  readonly FramerateConversionAlgorithm?: H265FramerateConversionAlgorithm | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly GopBReference?: H265GopBReference | undefined;
  readonly GopClosedCadence?: number | undefined;
  readonly GopSize?: number | undefined;
  readonly GopSizeUnits?: H265GopSizeUnits | undefined;
  readonly HrdBufferFinalFillPercentage?: number | undefined;
  readonly HrdBufferInitialFillPercentage?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly InterlaceMode?: H265InterlaceMode | undefined;
  readonly MaxBitrate?: number | undefined;
  readonly MinIInterval?: number | undefined;
  readonly MvOverPictureBoundaries?: H265MvOverPictureBoundaries | undefined;
  readonly MvTemporalPredictor?: H265MvTemporalPredictor | undefined;
  readonly NumberBFramesBetweenReferenceFrames?: number | undefined;
  readonly NumberReferenceFrames?: number | undefined;
  readonly ParControl?: H265ParControl | undefined;
  readonly ParDenominator?: number | undefined;
  readonly ParNumerator?: number | undefined;
  readonly PerFrameMetrics?: readonly FrameMetricType[] | undefined;
  readonly QualityTuningLevel?: H265QualityTuningLevel | undefined;
  readonly QvbrSettings?: H265QvbrSettings | undefined;
  readonly RateControlMode?: H265RateControlMode | undefined;
  readonly SampleAdaptiveOffsetFilterMode?: H265SampleAdaptiveOffsetFilterMode | undefined;
  readonly ScanTypeConversionMode?: H265ScanTypeConversionMode | undefined;
  readonly SceneChangeDetect?: H265SceneChangeDetect | undefined;
  readonly Slices?: number | undefined;
  readonly SlowPal?: H265SlowPal | undefined;
  readonly SpatialAdaptiveQuantization?: H265SpatialAdaptiveQuantization | undefined;
  readonly Telecine?: H265Telecine | undefined;
  readonly TemporalAdaptiveQuantization?: H265TemporalAdaptiveQuantization | undefined;
  readonly TemporalIds?: H265TemporalIds | undefined;
  readonly TileHeight?: number | undefined;
  readonly TilePadding?: H265TilePadding | undefined;
  readonly TileWidth?: number | undefined;
  readonly Tiles?: H265Tiles | undefined;
  readonly TreeBlockSize?: H265TreeBlockSize | undefined;
  readonly UnregisteredSeiTimecode?: H265UnregisteredSeiTimecode | undefined;
  readonly WriteMp4PackagingType?: H265WriteMp4PackagingType | undefined;
}

export type H265SlowPal = "DISABLED" | "ENABLED";

export type H265SpatialAdaptiveQuantization = "DISABLED" | "ENABLED";

export type H265Telecine = "NONE" | "SOFT" | "HARD";

export type H265TemporalAdaptiveQuantization = "DISABLED" | "ENABLED";

export type H265TemporalIds = "DISABLED" | "ENABLED";

export type H265TilePadding = "NONE" | "PADDED";

export type H265Tiles = "DISABLED" | "ENABLED";

export type H265TreeBlockSize = "AUTO" | "TREE_SIZE_32X32";

export type H265UnregisteredSeiTimecode = "DISABLED" | "ENABLED";

export type H265WriteMp4PackagingType = "HVC1" | "HEV1";

export type HDRToSDRToneMapper = "PRESERVE_DETAILS" | "VIBRANT";

export interface Hdr10Metadata {
  readonly BluePrimaryX?: number | undefined;
  readonly BluePrimaryY?: number | undefined;
  readonly GreenPrimaryX?: number | undefined;
  readonly GreenPrimaryY?: number | undefined;
  readonly MaxContentLightLevel?: number | undefined;
  readonly MaxFrameAverageLightLevel?: number | undefined;
  readonly MaxLuminance?: number | undefined;
  readonly MinLuminance?: number | undefined;
  readonly RedPrimaryX?: number | undefined;
  readonly RedPrimaryY?: number | undefined;
  readonly WhitePointX?: number | undefined;
  readonly WhitePointY?: number | undefined;
}

export interface Hdr10Plus {
  readonly MasteringMonitorNits?: number | undefined;
  readonly TargetMonitorNits?: number | undefined;
}

export type HlsAdMarkers = "ELEMENTAL" | "ELEMENTAL_SCTE35";

export interface HlsAdditionalManifest {
  readonly ManifestNameModifier?: string | undefined;
  readonly SelectedOutputs?: readonly string[] | undefined;
}

export type HlsAudioOnlyContainer = "AUTOMATIC" | "M2TS";

export type HlsAudioOnlyHeader = "INCLUDE" | "EXCLUDE";

export type HlsAudioTrackType =
  | "ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT"
  | "ALTERNATE_AUDIO_AUTO_SELECT"
  | "ALTERNATE_AUDIO_NOT_AUTO_SELECT"
  | "AUDIO_ONLY_VARIANT_STREAM";

export interface HlsCaptionLanguageMapping {
  readonly CaptionChannel?: number | undefined;
  readonly CustomLanguageCode?: string | undefined;
  readonly LanguageCode?: LanguageCode | undefined;
  readonly LanguageDescription?: string | undefined;
}

export type HlsCaptionLanguageSetting = "INSERT" | "OMIT" | "NONE";

export type HlsCaptionSegmentLengthControl = "LARGE_SEGMENTS" | "MATCH_VIDEO";

export type HlsClearLead = "ENABLED" | "DISABLED";

export type HlsClientCache = "DISABLED" | "ENABLED";

export type HlsCodecSpecification = "RFC_6381" | "RFC_4281";

export type HlsDescriptiveVideoServiceFlag = "DONT_FLAG" | "FLAG";

export type HlsDirectoryStructure = "SINGLE_DIRECTORY" | "SUBDIRECTORY_PER_STREAM";

export interface HlsEncryptionSettings {
  readonly ConstantInitializationVector?: string | undefined;
  readonly EncryptionMethod?: HlsEncryptionType | undefined;
  readonly InitializationVectorInManifest?: HlsInitializationVectorInManifest | undefined;
  readonly OfflineEncrypted?: HlsOfflineEncrypted | undefined;
  readonly SpekeKeyProvider?: SpekeKeyProvider | undefined;
  readonly StaticKeyProvider?: StaticKeyProvider | undefined;
  readonly Type?: HlsKeyProviderType | undefined;
}

export type HlsEncryptionType = "AES128" | "SAMPLE_AES";

export interface HlsGroupSettings {
  readonly AdMarkers?: readonly HlsAdMarkers[] | undefined;
  readonly AdditionalManifests?: readonly HlsAdditionalManifest[] | undefined;
  readonly AudioOnlyHeader?: HlsAudioOnlyHeader | undefined;
  readonly BaseUrl?: string | undefined;
  readonly CaptionLanguageMappings?: readonly HlsCaptionLanguageMapping[] | undefined;
  readonly CaptionLanguageSetting?: HlsCaptionLanguageSetting | undefined;
  readonly CaptionSegmentLengthControl?: HlsCaptionSegmentLengthControl | undefined;
  readonly ClientCache?: HlsClientCache | undefined;
  readonly CodecSpecification?: HlsCodecSpecification | undefined;
  readonly Destination?: string | undefined;
  readonly DestinationSettings?: DestinationSettings | undefined;
  readonly DirectoryStructure?: HlsDirectoryStructure | undefined;
  readonly Encryption?: HlsEncryptionSettings | undefined;
  readonly ImageBasedTrickPlay?: HlsImageBasedTrickPlay | undefined;
  readonly ImageBasedTrickPlaySettings?: HlsImageBasedTrickPlaySettings | undefined;
  readonly ManifestCompression?: HlsManifestCompression | undefined;
  readonly ManifestDurationFormat?: HlsManifestDurationFormat | undefined;
  readonly MinFinalSegmentLength?: number | undefined;
  readonly MinSegmentLength?: number | undefined;
  readonly OutputSelection?: HlsOutputSelection | undefined;
  readonly ProgramDateTime?: HlsProgramDateTime | undefined;
  readonly ProgramDateTimePeriod?: number | undefined;
  readonly ProgressiveWriteHlsManifest?: HlsProgressiveWriteHlsManifest | undefined;
  readonly SegmentControl?: HlsSegmentControl | undefined;
  readonly SegmentLength?: number | undefined;
  readonly SegmentLengthControl?: HlsSegmentLengthControl | undefined;
  readonly SegmentsPerSubdirectory?: number | undefined;
  readonly StreamInfResolution?: HlsStreamInfResolution | undefined;
  readonly TargetDurationCompatibilityMode?: HlsTargetDurationCompatibilityMode | undefined;
  readonly TimedMetadataId3Frame?: HlsTimedMetadataId3Frame | undefined;
  readonly TimedMetadataId3Period?: number | undefined;
  readonly TimestampDeltaMilliseconds?: number | undefined;
}

export type HlsIFrameOnlyManifest = "INCLUDE" | "INCLUDE_AS_TS" | "EXCLUDE";

export type HlsImageBasedTrickPlay = "NONE" | "THUMBNAIL" | "THUMBNAIL_AND_FULLFRAME" | "ADVANCED";

export interface HlsImageBasedTrickPlaySettings {
  readonly IntervalCadence?: HlsIntervalCadence | undefined;
  readonly ThumbnailHeight?: number | undefined;
  readonly ThumbnailInterval?: number | undefined;
  readonly ThumbnailWidth?: number | undefined;
  readonly TileHeight?: number | undefined;
  readonly TileWidth?: number | undefined;
}

export type HlsInitializationVectorInManifest = "INCLUDE" | "EXCLUDE";

export type HlsIntervalCadence = "FOLLOW_IFRAME" | "FOLLOW_CUSTOM" | "FOLLOW_SEGMENTATION";

export type HlsKeyProviderType = "SPEKE" | "STATIC_KEY";

export type HlsManifestCompression = "GZIP" | "NONE";

export type HlsManifestDurationFormat = "FLOATING_POINT" | "INTEGER";

export type HlsOfflineEncrypted = "ENABLED" | "DISABLED";

export type HlsOutputSelection = "MANIFESTS_AND_SEGMENTS" | "SEGMENTS_ONLY";

export type HlsProgramDateTime = "INCLUDE" | "EXCLUDE";

export type HlsProgressiveWriteHlsManifest = "ENABLED" | "DISABLED";

export interface HlsRenditionGroupSettings {
  readonly RenditionGroupId?: string | undefined;
  readonly RenditionLanguageCode?: LanguageCode | undefined;
  readonly RenditionName?: string | undefined;
}

export type HlsSegmentControl = "SINGLE_FILE" | "SEGMENTED_FILES";

export type HlsSegmentLengthControl = "EXACT" | "GOP_MULTIPLE" | "MATCH";

export interface HlsSettings {
  readonly AudioGroupId?: string | undefined;
  readonly AudioOnlyContainer?: HlsAudioOnlyContainer | undefined;
  readonly AudioRenditionSets?: string | undefined;
  readonly AudioTrackType?: HlsAudioTrackType | undefined;
  readonly DescriptiveVideoServiceFlag?: HlsDescriptiveVideoServiceFlag | undefined;
  readonly IFrameOnlyManifest?: HlsIFrameOnlyManifest | undefined;
  readonly SegmentModifier?: string | undefined;
}

export type HlsStreamInfResolution = "INCLUDE" | "EXCLUDE";

export type HlsTargetDurationCompatibilityMode = "LEGACY" | "SPEC_COMPLIANT";

export type HlsTimedMetadataId3Frame = "NONE" | "PRIV" | "TDRL";

export interface HopDestination {
  readonly Priority?: number | undefined;
  readonly Queue?: string | undefined;
  readonly WaitMinutes?: number | undefined;
}

export interface Id3Insertion {
  readonly Id3?: string | undefined;
  readonly Timecode?: string | undefined;
}

export interface ImageInserter {
  readonly InsertableImages?: readonly InsertableImage[] | undefined;
  readonly SdrReferenceWhiteLevel?: number | undefined;
}

export type ImscAccessibilitySubs = "DISABLED" | "ENABLED";

export interface ImscDestinationSettings {
  readonly Accessibility?: ImscAccessibilitySubs | undefined;
  readonly StylePassthrough?: ImscStylePassthrough | undefined;
}

export type ImscStylePassthrough = "ENABLED" | "DISABLED";

export interface Input {
  readonly AdvancedInputFilter?: AdvancedInputFilter | undefined;
  readonly AdvancedInputFilterSettings?: AdvancedInputFilterSettings | undefined;
  readonly AudioSelectorGroups?: Readonly<Record<string, AudioSelectorGroup>> | undefined;
  readonly AudioSelectors?: Readonly<Record<string, AudioSelector>> | undefined;
  readonly CaptionSelectors?: Readonly<Record<string, CaptionSelector>> | undefined;
  readonly Crop?: Rectangle | undefined;
  readonly DeblockFilter?: InputDeblockFilter | undefined;
  readonly DecryptionSettings?: InputDecryptionSettings | undefined;
  readonly DenoiseFilter?: InputDenoiseFilter | undefined;
  readonly DolbyVisionMetadataXml?: string | undefined;
  readonly DynamicAudioSelectors?: Readonly<Record<string, DynamicAudioSelector>> | undefined;
  readonly FileInput?: string | undefined;
  readonly FilterEnable?: InputFilterEnable | undefined;
  readonly FilterStrength?: number | undefined;
  readonly ImageInserter?: ImageInserter | undefined;
  readonly InputClippings?: readonly InputClipping[] | undefined;
  readonly InputScanType?: InputScanType | undefined;
  readonly MultiViewSettings?: readonly MultiViewSettings[] | undefined;
  readonly Position?: Rectangle | undefined;
  readonly ProgramNumber?: number | undefined;
  readonly PsiControl?: InputPsiControl | undefined;
  readonly SupplementalImps?: readonly string[] | undefined;
  readonly TamsSettings?: InputTamsSettings | undefined;
  readonly TimecodeSource?: InputTimecodeSource | undefined;
  readonly TimecodeStart?: string | undefined;
  readonly VideoGenerator?: InputVideoGenerator | undefined;
  readonly VideoOverlays?: readonly VideoOverlay[] | undefined;
  readonly VideoSelector?: VideoSelector | undefined;
}

export interface InputClipping {
  readonly EndTimecode?: string | undefined;
  readonly StartTimecode?: string | undefined;
}

export type InputDeblockFilter = "ENABLED" | "DISABLED";

export interface InputDecryptionSettings {
  readonly DecryptionMode?: DecryptionMode | undefined;
  readonly EncryptedDecryptionKey?: string | undefined;
  readonly InitializationVector?: string | undefined;
  readonly KmsKeyRegion?: string | undefined;
}

export type InputDenoiseFilter = "ENABLED" | "DISABLED";

export type InputFilterEnable = "AUTO" | "DISABLE" | "FORCE";

export type InputPolicy = "ALLOWED" | "DISALLOWED";

export type InputPsiControl = "IGNORE_PSI" | "USE_PSI";

export type InputRotate = "DEGREE_0" | "DEGREES_90" | "DEGREES_180" | "DEGREES_270" | "AUTO";

export type InputSampleRange = "FOLLOW" | "FULL_RANGE" | "LIMITED_RANGE";

export type InputScanType = "AUTO" | "PSF";

export interface InputTamsSettings {
  readonly AuthConnectionArn?: string | undefined;
  readonly GapHandling?: TamsGapHandling | undefined;
  readonly SourceId?: string | undefined;
  readonly Timerange?: string | undefined;
}

export interface InputTemplate {
  readonly AdvancedInputFilter?: AdvancedInputFilter | undefined;
  readonly AdvancedInputFilterSettings?: AdvancedInputFilterSettings | undefined;
  readonly AudioSelectorGroups?: Readonly<Record<string, AudioSelectorGroup>> | undefined;
  readonly AudioSelectors?: Readonly<Record<string, AudioSelector>> | undefined;
  readonly CaptionSelectors?: Readonly<Record<string, CaptionSelector>> | undefined;
  readonly Crop?: Rectangle | undefined;
  readonly DeblockFilter?: InputDeblockFilter | undefined;
  readonly DenoiseFilter?: InputDenoiseFilter | undefined;
  readonly DolbyVisionMetadataXml?: string | undefined;
  readonly DynamicAudioSelectors?: Readonly<Record<string, DynamicAudioSelector>> | undefined;
  readonly FilterEnable?: InputFilterEnable | undefined;
  readonly FilterStrength?: number | undefined;
  readonly ImageInserter?: ImageInserter | undefined;
  readonly InputClippings?: readonly InputClipping[] | undefined;
  readonly InputScanType?: InputScanType | undefined;
  readonly MultiViewSettings?: readonly MultiViewSettings[] | undefined;
  readonly Position?: Rectangle | undefined;
  readonly ProgramNumber?: number | undefined;
  readonly PsiControl?: InputPsiControl | undefined;
  readonly TimecodeSource?: InputTimecodeSource | undefined;
  readonly TimecodeStart?: string | undefined;
  readonly VideoOverlays?: readonly VideoOverlay[] | undefined;
  readonly VideoSelector?: VideoSelector | undefined;
}

export type InputTimecodeSource = "EMBEDDED" | "ZEROBASED" | "SPECIFIEDSTART";

export interface InputVideoGenerator {
  readonly Channels?: number | undefined;
  readonly Duration?: number | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly Height?: number | undefined;
  readonly ImageInput?: string | undefined;
  readonly SampleRate?: number | undefined;
  readonly Width?: number | undefined;
}

export interface InsertableImage {
  readonly Duration?: number | undefined;
  readonly FadeIn?: number | undefined;
  readonly FadeOut?: number | undefined;
  readonly Height?: number | undefined;
  readonly ImageInserterInput?: string | undefined;
  readonly ImageX?: number | undefined;
  readonly ImageY?: number | undefined;
  readonly Layer?: number | undefined;
  readonly Opacity?: number | undefined;
  readonly StartTime?: string | undefined;
  readonly Width?: number | undefined;
}

export interface InternalServerErrorException {
  readonly Message?: string | undefined;
}

export interface Job {
  readonly AccelerationSettings?: AccelerationSettings | undefined;
  readonly AccelerationStatus?: AccelerationStatus | undefined;
  readonly Arn?: string | undefined;
  readonly BillingTagsSource?: BillingTagsSource | undefined;
  readonly ClientRequestToken?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly CurrentPhase?: JobPhase | undefined;
  readonly ElementalInferenceConfiguration?: ElementalInferenceConfiguration | undefined;
  readonly ErrorCode?: number | undefined;
  readonly ErrorMessage?: string | undefined;
  readonly HopDestinations?: readonly HopDestination[] | undefined;
  readonly Id?: string | undefined;
  readonly JobEngineVersionRequested?: string | undefined;
  readonly JobEngineVersionUsed?: string | undefined;
  readonly JobPercentComplete?: number | undefined;
  readonly JobTemplate?: string | undefined;
  readonly LastShareDetails?: string | undefined;
  readonly Messages?: JobMessages | undefined;
  readonly OutputGroupDetails?: readonly OutputGroupDetail[] | undefined;
  readonly Priority?: number | undefined;
  readonly Queue?: string | undefined;
  readonly QueueTransitions?: readonly QueueTransition[] | undefined;
  readonly RetryCount?: number | undefined;
  readonly Role: string;
  readonly Settings: JobSettings;
  readonly ShareStatus?: ShareStatus | undefined;
  readonly SimulateReservedQueue?: SimulateReservedQueue | undefined;
  readonly Status?: JobStatus | undefined;
  readonly StatusUpdateInterval?: StatusUpdateInterval | undefined;
  readonly Timing?: Timing | undefined;
  readonly UserMetadata?: Readonly<Record<string, string>> | undefined;
  readonly Warnings?: readonly WarningGroup[] | undefined;
}

export interface JobEngineVersion {
  readonly ExpirationDate?: Instant | undefined;
  readonly Version?: string | undefined;
}

export interface JobMessages {
  readonly Info?: readonly string[] | undefined;
  readonly Warning?: readonly string[] | undefined;
}

export type JobPhase = "PROBING" | "TRANSCODING" | "UPLOADING";

export interface JobSettings {
  readonly AdAvailOffset?: number | undefined;
  readonly AvailBlanking?: AvailBlanking | undefined;
  readonly ColorConversion3DLUTSettings?: readonly ColorConversion3DLUTSetting[] | undefined;
  readonly Esam?: EsamSettings | undefined;
  readonly ExtendedDataServices?: ExtendedDataServices | undefined;
  readonly FollowSource?: number | undefined;
  readonly Inputs?: readonly Input[] | undefined;
  readonly KantarWatermark?: KantarWatermarkSettings | undefined;
  readonly MotionImageInserter?: MotionImageInserter | undefined;
  readonly NielsenConfiguration?: NielsenConfiguration | undefined;
  readonly NielsenNonLinearWatermark?: NielsenNonLinearWatermarkSettings | undefined;
  readonly OutputGroups?: readonly OutputGroup[] | undefined;
  readonly TimecodeConfig?: TimecodeConfig | undefined;
  readonly TimedMetadataInsertion?: TimedMetadataInsertion | undefined;
}

export type JobStatus = "SUBMITTED" | "PROGRESSING" | "COMPLETE" | "CANCELED" | "ERROR";

export interface JobTemplate {
  readonly AccelerationSettings?: AccelerationSettings | undefined;
  readonly Arn?: string | undefined;
  readonly Category?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly Description?: string | undefined;
  readonly HopDestinations?: readonly HopDestination[] | undefined;
  readonly LastUpdated?: Instant | undefined;
  readonly Name: string;
  readonly Priority?: number | undefined;
  readonly Queue?: string | undefined;
  readonly Settings: JobTemplateSettings;
  readonly StatusUpdateInterval?: StatusUpdateInterval | undefined;
  readonly Type?: Type | undefined;
}

export type JobTemplateListBy = "NAME" | "CREATION_DATE" | "SYSTEM";

export interface JobTemplateSettings {
  readonly AdAvailOffset?: number | undefined;
  readonly AvailBlanking?: AvailBlanking | undefined;
  readonly ColorConversion3DLUTSettings?: readonly ColorConversion3DLUTSetting[] | undefined;
  readonly Esam?: EsamSettings | undefined;
  readonly ExtendedDataServices?: ExtendedDataServices | undefined;
  readonly FollowSource?: number | undefined;
  readonly Inputs?: readonly InputTemplate[] | undefined;
  readonly KantarWatermark?: KantarWatermarkSettings | undefined;
  readonly MotionImageInserter?: MotionImageInserter | undefined;
  readonly NielsenConfiguration?: NielsenConfiguration | undefined;
  readonly NielsenNonLinearWatermark?: NielsenNonLinearWatermarkSettings | undefined;
  readonly OutputGroups?: readonly OutputGroup[] | undefined;
  readonly TimecodeConfig?: TimecodeConfig | undefined;
  readonly TimedMetadataInsertion?: TimedMetadataInsertion | undefined;
}

export interface JobsQueryFilter {
  readonly Key?: JobsQueryFilterKey | undefined;
  readonly Values?: readonly string[] | undefined;
}

export type JobsQueryFilterKey =
  | "queue"
  | "status"
  | "fileInput"
  | "jobEngineVersionRequested"
  | "jobEngineVersionUsed"
  | "audioCodec"
  | "videoCodec";

export type JobsQueryStatus = "SUBMITTED" | "PROGRESSING" | "COMPLETE" | "ERROR";

export interface KantarWatermarkSettings {
  readonly ChannelName?: string | undefined;
  readonly ContentReference?: string | undefined;
  readonly CredentialsSecretName?: string | undefined;
  readonly FileOffset?: number | undefined;
  readonly KantarLicenseId?: number | undefined;
  readonly KantarServerUrl?: string | undefined;
  readonly LogDestination?: string | undefined;
  readonly Metadata3?: string | undefined;
  readonly Metadata4?: string | undefined;
  readonly Metadata5?: string | undefined;
  readonly Metadata6?: string | undefined;
  readonly Metadata7?: string | undefined;
  readonly Metadata8?: string | undefined;
}

export type LanguageCode =
  | "ENG"
  | "SPA"
  | "FRA"
  | "DEU"
  | "GER"
  | "ZHO"
  | "ARA"
  | "HIN"
  | "JPN"
  | "RUS"
  | "POR"
  | "ITA"
  | "URD"
  | "VIE"
  | "KOR"
  | "PAN"
  | "ABK"
  | "AAR"
  | "AFR"
  | "AKA"
  | "SQI"
  | "AMH"
  | "ARG"
  | "HYE"
  | "ASM"
  | "AVA"
  | "AVE"
  | "AYM"
  | "AZE"
  | "BAM"
  | "BAK"
  | "EUS"
  | "BEL"
  | "BEN"
  | "BIH"
  | "BIS"
  | "BOS"
  | "BRE"
  | "BUL"
  | "MYA"
  | "CAT"
  | "KHM"
  | "CHA"
  | "CHE"
  | "NYA"
  | "CHU"
  | "CHV"
  | "COR"
  | "COS"
  | "CRE"
  | "HRV"
  | "CES"
  | "DAN"
  | "DIV"
  | "NLD"
  | "DZO"
  | "ENM"
  | "EPO"
  | "EST"
  | "EWE"
  | "FAO"
  | "FIJ"
  | "FIN"
  | "FRM"
  | "FUL"
  | "GLA"
  | "GLG"
  | "LUG"
  | "KAT"
  | "ELL"
  | "GRN"
  | "GUJ"
  | "HAT"
  | "HAU"
  | "HEB"
  | "HER"
  | "HMO"
  | "HUN"
  | "ISL"
  | "IDO"
  | "IBO"
  | "IND"
  | "INA"
  | "ILE"
  | "IKU"
  | "IPK"
  | "GLE"
  | "JAV"
  | "KAL"
  | "KAN"
  | "KAU"
  | "KAS"
  | "KAZ"
  | "KIK"
  | "KIN"
  | "KIR"
  | "KOM"
  | "KON"
  | "KUA"
  | "KUR"
  | "LAO"
  | "LAT"
  | "LAV"
  | "LIM"
  | "LIN"
  | "LIT"
  | "LUB"
  | "LTZ"
  | "MKD"
  | "MLG"
  | "MSA"
  | "MAL"
  | "MLT"
  | "GLV"
  | "MRI"
  | "MAR"
  | "MAH"
  | "MON"
  | "NAU"
  | "NAV"
  | "NDE"
  | "NBL"
  | "NDO"
  | "NEP"
  | "SME"
  | "NOR"
  | "NOB"
  | "NNO"
  | "OCI"
  | "OJI"
  | "ORI"
  | "ORM"
  | "OSS"
  | "PLI"
  | "FAS"
  | "POL"
  | "PUS"
  | "QUE"
  | "QAA"
  | "RON"
  | "ROH"
  | "RUN"
  | "SMO"
  | "SAG"
  | "SAN"
  | "SRD"
  | "SRB"
  | "SNA"
  | "III"
  | "SND"
  | "SIN"
  | "SLK"
  | "SLV"
  | "SOM"
  | "SOT"
  | "SUN"
  | "SWA"
  | "SSW"
  | "SWE"
  | "TGL"
  | "TAH"
  | "TGK"
  | "TAM"
  | "TAT"
  | "TEL"
  | "THA"
  | "BOD"
  | "TIR"
  | "TON"
  | "TSO"
  | "TSN"
  | "TUR"
  | "TUK"
  | "TWI"
  | "UIG"
  | "UKR"
  | "UZB"
  | "VEN"
  | "VOL"
  | "WLN"
  | "CYM"
  | "FRY"
  | "WOL"
  | "XHO"
  | "YID"
  | "YOR"
  | "ZHA"
  | "ZUL"
  | "ORJ"
  | "QPC"
  | "TNG"
  | "SRP";

export interface ListJobTemplatesRequest {
  readonly Category?: string | undefined;
  readonly ListBy?: JobTemplateListBy | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Order?: Order | undefined;
}

export interface ListJobTemplatesResponse {
  readonly JobTemplates?: readonly JobTemplate[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListJobsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Order?: Order | undefined;
  readonly Queue?: string | undefined;
  readonly Status?: JobStatus | undefined;
}

export interface ListJobsResponse {
  readonly Jobs?: readonly Job[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListPresetsRequest {
  readonly Category?: string | undefined;
  readonly ListBy?: PresetListBy | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Order?: Order | undefined;
}

export interface ListPresetsResponse {
  readonly NextToken?: string | undefined;
  readonly Presets?: readonly Preset[] | undefined;
}

export interface ListQueuesRequest {
  readonly ListBy?: QueueListBy | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Order?: Order | undefined;
}

export interface ListQueuesResponse {
  readonly NextToken?: string | undefined;
  readonly Queues?: readonly Queue[] | undefined;
  readonly TotalConcurrentJobs?: number | undefined;
  readonly UnallocatedConcurrentJobs?: number | undefined;
}

export interface ListTagsForResourceRequest {
  readonly Arn: string;
}

export interface ListTagsForResourceResponse {
  readonly ResourceTags?: ResourceTags | undefined;
}

export interface ListVersionsRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface ListVersionsResponse {
  readonly NextToken?: string | undefined;
  readonly Versions?: readonly JobEngineVersion[] | undefined;
}

export type M2tsAudioBufferModel = "DVB" | "ATSC";

export type M2tsAudioDuration = "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION";

export type M2tsBufferModel = "MULTIPLEX" | "NONE";

export type M2tsDataPtsControl = "AUTO" | "ALIGN_TO_VIDEO";

export type M2tsEbpAudioInterval = "VIDEO_AND_FIXED_INTERVALS" | "VIDEO_INTERVAL";

export type M2tsEbpPlacement = "VIDEO_AND_AUDIO_PIDS" | "VIDEO_PID";

export type M2tsEsRateInPes = "INCLUDE" | "EXCLUDE";

export type M2tsForceTsVideoEbpOrder = "FORCE" | "DEFAULT";

export type M2tsKlvMetadata = "PASSTHROUGH" | "NONE";

export type M2tsNielsenId3 = "INSERT" | "NONE";

export type M2tsPcrControl = "PCR_EVERY_PES_PACKET" | "CONFIGURED_PCR_PERIOD";

export type M2tsPreventBufferUnderflow = "DISABLED" | "ENABLED";

export type M2tsRateMode = "VBR" | "CBR";

export interface M2tsScte35Esam {
  readonly Scte35EsamPid?: number | undefined;
}

export type M2tsScte35Source = "PASSTHROUGH" | "NONE";

export type M2tsSegmentationMarkers =
  | "NONE"
  | "RAI_SEGSTART"
  | "RAI_ADAPT"
  | "PSI_SEGSTART"
  | "EBP"
  | "EBP_LEGACY";

export type M2tsSegmentationStyle = "MAINTAIN_CADENCE" | "RESET_CADENCE";

export interface M2tsSettings {
  readonly AudioBufferModel?: M2tsAudioBufferModel | undefined;
  readonly AudioDuration?: M2tsAudioDuration | undefined;
  readonly AudioFramesPerPes?: number | undefined;
  readonly AudioPids?: readonly number[] | undefined;
  readonly AudioPtsOffsetDelta?: number | undefined;
  readonly Bitrate?: number | undefined;
  readonly BufferModel?: M2tsBufferModel | undefined;
  readonly DataPTSControl?: M2tsDataPtsControl | undefined;
  readonly DvbNitSettings?: DvbNitSettings | undefined;
  readonly DvbSdtSettings?: DvbSdtSettings | undefined;
  readonly DvbSubPids?: readonly number[] | undefined;
  readonly DvbTdtSettings?: DvbTdtSettings | undefined;
  readonly DvbTeletextPid?: number | undefined;
  readonly EbpAudioInterval?: M2tsEbpAudioInterval | undefined;
  readonly EbpPlacement?: M2tsEbpPlacement | undefined;
  readonly EsRateInPes?: M2tsEsRateInPes | undefined;
  readonly ForceTsVideoEbpOrder?: M2tsForceTsVideoEbpOrder | undefined;
  readonly FragmentTime?: number | undefined;
  readonly KlvMetadata?: M2tsKlvMetadata | undefined;
  readonly MaxPcrInterval?: number | undefined;
  readonly MinEbpInterval?: number | undefined;
  readonly NielsenId3?: M2tsNielsenId3 | undefined;
  readonly NullPacketBitrate?: number | undefined;
  readonly PatInterval?: number | undefined;
  readonly PcrControl?: M2tsPcrControl | undefined;
  readonly PcrPid?: number | undefined;
  readonly PmtInterval?: number | undefined;
  readonly PmtPid?: number | undefined;
  readonly PreventBufferUnderflow?: M2tsPreventBufferUnderflow | undefined;
  readonly PrivateMetadataPid?: number | undefined;
  readonly ProgramNumber?: number | undefined;
  readonly PtsOffset?: number | undefined;
  readonly PtsOffsetMode?: TsPtsOffset | undefined;
  readonly RateMode?: M2tsRateMode | undefined;
  readonly Scte35Esam?: M2tsScte35Esam | undefined;
  readonly Scte35Pid?: number | undefined;
  readonly Scte35Source?: M2tsScte35Source | undefined;
  readonly SegmentationMarkers?: M2tsSegmentationMarkers | undefined;
  readonly SegmentationStyle?: M2tsSegmentationStyle | undefined;
  readonly SegmentationTime?: number | undefined;
  readonly TimedMetadataPid?: number | undefined;
  readonly TransportStreamId?: number | undefined;
  readonly VideoPid?: number | undefined;
}

export type M3u8AudioDuration = "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION";

export type M3u8DataPtsControl = "AUTO" | "ALIGN_TO_VIDEO";

export type M3u8NielsenId3 = "INSERT" | "NONE";

export type M3u8PcrControl = "PCR_EVERY_PES_PACKET" | "CONFIGURED_PCR_PERIOD";

export type M3u8Scte35Source = "PASSTHROUGH" | "NONE";

export interface M3u8Settings {
  readonly AudioDuration?: M3u8AudioDuration | undefined;
  readonly AudioFramesPerPes?: number | undefined;
  readonly AudioPids?: readonly number[] | undefined;
  readonly AudioPtsOffsetDelta?: number | undefined;
  readonly DataPTSControl?: M3u8DataPtsControl | undefined;
  readonly MaxPcrInterval?: number | undefined;
  readonly NielsenId3?: M3u8NielsenId3 | undefined;
  readonly PatInterval?: number | undefined;
  readonly PcrControl?: M3u8PcrControl | undefined;
  readonly PcrPid?: number | undefined;
  readonly PmtInterval?: number | undefined;
  readonly PmtPid?: number | undefined;
  readonly PrivateMetadataPid?: number | undefined;
  readonly ProgramNumber?: number | undefined;
  readonly PtsOffset?: number | undefined;
  readonly PtsOffsetMode?: TsPtsOffset | undefined;
  readonly Scte35Pid?: number | undefined;
  readonly Scte35Source?: M3u8Scte35Source | undefined;
  readonly TimedMetadata?: TimedMetadata | undefined;
  readonly TimedMetadataPid?: number | undefined;
  readonly TransportStreamId?: number | undefined;
  readonly VideoPid?: number | undefined;
}

export type MatrixCoefficients =
  | "RGB"
  | "ITU_709"
  | "UNSPECIFIED"
  | "RESERVED"
  | "FCC"
  | "ITU_470BG"
  | "SMPTE_170M"
  | "SMPTE_240M"
  | "YCgCo"
  | "ITU_2020_NCL"
  | "ITU_2020_CL"
  | "SMPTE_2085"
  | "CD_NCL"
  | "CD_CL"
  | "ITU_2100ICtCp"
  | "IPT"
  | "EBU3213"
  | "LAST";

export interface Metadata {
  readonly ETag?: string | undefined;
  readonly FileSize?: number | undefined;
  readonly LastModified?: Instant | undefined;
  readonly MimeType?: string | undefined;
}

export interface MinBottomRenditionSize {
  readonly Height?: number | undefined;
  readonly Width?: number | undefined;
}

export interface MinTopRenditionSize {
  readonly Height?: number | undefined;
  readonly Width?: number | undefined;
}

export interface MotionImageInserter {
  readonly Framerate?: MotionImageInsertionFramerate | undefined;
  readonly Input?: string | undefined;
  readonly InsertionMode?: MotionImageInsertionMode | undefined;
  readonly Offset?: MotionImageInsertionOffset | undefined;
  readonly Playback?: MotionImagePlayback | undefined;
  readonly StartTime?: string | undefined;
}

export interface MotionImageInsertionFramerate {
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
}

export type MotionImageInsertionMode = "MOV" | "PNG";

export interface MotionImageInsertionOffset {
  readonly ImageX?: number | undefined;
  readonly ImageY?: number | undefined;
}

export type MotionImagePlayback = "ONCE" | "REPEAT";

export type MovClapAtom = "INCLUDE" | "EXCLUDE";

export type MovCslgAtom = "INCLUDE" | "EXCLUDE";

export type MovMpeg2FourCCControl = "XDCAM" | "MPEG";

export type MovPaddingControl = "OMNEON" | "NONE";

export type MovReference = "SELF_CONTAINED" | "EXTERNAL";

export interface MovSettings {
  readonly ClapAtom?: MovClapAtom | undefined;
  readonly CslgAtom?: MovCslgAtom | undefined;
  readonly Mpeg2FourCCControl?: MovMpeg2FourCCControl | undefined;
  readonly PaddingControl?: MovPaddingControl | undefined;
  readonly Reference?: MovReference | undefined;
}

export type Mp2AudioDescriptionMix = "BROADCASTER_MIXED_AD" | "NONE";

export interface Mp2Settings {
  readonly AudioDescriptionMix?: Mp2AudioDescriptionMix | undefined;
  readonly Bitrate?: number | undefined;
  readonly Channels?: number | undefined;
  readonly SampleRate?: number | undefined;
}

export type Mp3RateControlMode = "CBR" | "VBR";

export interface Mp3Settings {
  readonly Bitrate?: number | undefined;
  readonly Channels?: number | undefined;
  readonly RateControlMode?: Mp3RateControlMode | undefined;
  readonly SampleRate?: number | undefined;
  readonly VbrQuality?: number | undefined;
}

export type Mp4C2paManifest = "INCLUDE" | "EXCLUDE";

export type Mp4CslgAtom = "INCLUDE" | "EXCLUDE";

export type Mp4FreeSpaceBox = "INCLUDE" | "EXCLUDE";

export type Mp4MoovPlacement = "PROGRESSIVE_DOWNLOAD" | "NORMAL";

export interface Mp4Settings {
  readonly AudioDuration?: CmfcAudioDuration | undefined;
  readonly C2paManifest?: Mp4C2paManifest | undefined;
  readonly CertificateSecret?: string | undefined;
  readonly CslgAtom?: Mp4CslgAtom | undefined;
  readonly CttsVersion?: number | undefined;
  readonly FreeSpaceBox?: Mp4FreeSpaceBox | undefined;
  readonly MoovPlacement?: Mp4MoovPlacement | undefined;
  readonly Mp4MajorBrand?: string | undefined;
  readonly SigningKmsKey?: string | undefined;
}

export type MpdAccessibilityCaptionHints = "INCLUDE" | "EXCLUDE";

export type MpdAudioDuration = "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION";

export type MpdC2paManifest = "INCLUDE" | "EXCLUDE";

export type MpdCaptionContainerType = "RAW" | "FRAGMENTED_MP4";

export type MpdKlvMetadata = "NONE" | "PASSTHROUGH";

export type MpdManifestMetadataSignaling = "ENABLED" | "DISABLED";

export type MpdScte35Esam = "INSERT" | "NONE";

export type MpdScte35Source = "PASSTHROUGH" | "NONE";

export interface MpdSettings {
  readonly AccessibilityCaptionHints?: MpdAccessibilityCaptionHints | undefined;
  readonly AudioDuration?: MpdAudioDuration | undefined;
  readonly C2paManifest?: MpdC2paManifest | undefined;
  readonly CaptionContainerType?: MpdCaptionContainerType | undefined;
  readonly CertificateSecret?: string | undefined;
  readonly KlvMetadata?: MpdKlvMetadata | undefined;
  readonly ManifestMetadataSignaling?: MpdManifestMetadataSignaling | undefined;
  readonly Scte35Esam?: MpdScte35Esam | undefined;
  readonly Scte35Source?: MpdScte35Source | undefined;
  readonly SigningKmsKey?: string | undefined;
  readonly TimedMetadata?: MpdTimedMetadata | undefined;
  readonly TimedMetadataBoxVersion?: MpdTimedMetadataBoxVersion | undefined;
  readonly TimedMetadataSchemeIdUri?: string | undefined;
  readonly TimedMetadataValue?: string | undefined;
}

export type MpdTimedMetadata = "PASSTHROUGH" | "NONE";

export type MpdTimedMetadataBoxVersion = "VERSION_0" | "VERSION_1";

export type Mpeg2AdaptiveQuantization = "OFF" | "LOW" | "MEDIUM" | "HIGH";

export type Mpeg2CodecLevel = "AUTO" | "LOW" | "MAIN" | "HIGH1440" | "HIGH";

export type Mpeg2CodecProfile = "MAIN" | "PROFILE_422";

export type Mpeg2DynamicSubGop = "ADAPTIVE" | "STATIC";

export type Mpeg2FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type Mpeg2FramerateConversionAlgorithm =
  | "DUPLICATE_DROP"
  | "INTERPOLATE"
  | "FRAMEFORMER"
  | "MAINTAIN_FRAME_COUNT";

export type Mpeg2GopSizeUnits = "FRAMES" | "SECONDS";

export type Mpeg2InterlaceMode =
  | "PROGRESSIVE"
  | "TOP_FIELD"
  | "BOTTOM_FIELD"
  | "FOLLOW_TOP_FIELD"
  | "FOLLOW_BOTTOM_FIELD";

export type Mpeg2IntraDcPrecision =
  | "AUTO"
  | "INTRA_DC_PRECISION_8"
  | "INTRA_DC_PRECISION_9"
  | "INTRA_DC_PRECISION_10"
  | "INTRA_DC_PRECISION_11";

export type Mpeg2ParControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type Mpeg2QualityTuningLevel = "SINGLE_PASS" | "MULTI_PASS";

export type Mpeg2RateControlMode = "VBR" | "CBR";

export type Mpeg2ScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE";

export type Mpeg2SceneChangeDetect = "DISABLED" | "ENABLED";

export interface Mpeg2Settings {
  readonly AdaptiveQuantization?: Mpeg2AdaptiveQuantization | undefined;
  readonly Bitrate?: number | undefined;
  readonly CodecLevel?: Mpeg2CodecLevel | undefined;
  readonly CodecProfile?: Mpeg2CodecProfile | undefined;
  readonly DynamicSubGop?: Mpeg2DynamicSubGop | undefined;
  readonly FramerateControl?: Mpeg2FramerateControl | undefined;
  readonly FramerateConversionAlgorithm?: Mpeg2FramerateConversionAlgorithm | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly GopClosedCadence?: number | undefined;
  readonly GopSize?: number | undefined;
  readonly GopSizeUnits?: Mpeg2GopSizeUnits | undefined;
  readonly HrdBufferFinalFillPercentage?: number | undefined;
  readonly HrdBufferInitialFillPercentage?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly InterlaceMode?: Mpeg2InterlaceMode | undefined;
  readonly IntraDcPrecision?: Mpeg2IntraDcPrecision | undefined;
  readonly MaxBitrate?: number | undefined;
  readonly MinIInterval?: number | undefined;
  readonly NumberBFramesBetweenReferenceFrames?: number | undefined;
  readonly ParControl?: Mpeg2ParControl | undefined;
  readonly ParDenominator?: number | undefined;
  readonly ParNumerator?: number | undefined;
  readonly PerFrameMetrics?: readonly FrameMetricType[] | undefined;
  readonly QualityTuningLevel?: Mpeg2QualityTuningLevel | undefined;
  readonly RateControlMode?: Mpeg2RateControlMode | undefined;
  readonly ScanTypeConversionMode?: Mpeg2ScanTypeConversionMode | undefined;
  readonly SceneChangeDetect?: Mpeg2SceneChangeDetect | undefined;
  readonly SlowPal?: Mpeg2SlowPal | undefined;
  readonly Softness?: number | undefined;
  readonly SpatialAdaptiveQuantization?: Mpeg2SpatialAdaptiveQuantization | undefined;
  readonly Syntax?: Mpeg2Syntax | undefined;
  readonly Telecine?: Mpeg2Telecine | undefined;
  readonly TemporalAdaptiveQuantization?: Mpeg2TemporalAdaptiveQuantization | undefined;
}

export type Mpeg2SlowPal = "DISABLED" | "ENABLED";

export type Mpeg2SpatialAdaptiveQuantization = "DISABLED" | "ENABLED";

export type Mpeg2Syntax = "DEFAULT" | "D_10";

export type Mpeg2Telecine = "NONE" | "SOFT" | "HARD";

export type Mpeg2TemporalAdaptiveQuantization = "DISABLED" | "ENABLED";

export interface MsSmoothAdditionalManifest {
  readonly ManifestNameModifier?: string | undefined;
  readonly SelectedOutputs?: readonly string[] | undefined;
}

export type MsSmoothAudioDeduplication = "COMBINE_DUPLICATE_STREAMS" | "NONE";

export interface MsSmoothEncryptionSettings {
  readonly SpekeKeyProvider?: SpekeKeyProvider | undefined;
}

export type MsSmoothFragmentLengthControl = "EXACT" | "GOP_MULTIPLE";

export interface MsSmoothGroupSettings {
  readonly AdditionalManifests?: readonly MsSmoothAdditionalManifest[] | undefined;
  readonly AudioDeduplication?: MsSmoothAudioDeduplication | undefined;
  readonly Destination?: string | undefined;
  readonly DestinationSettings?: DestinationSettings | undefined;
  readonly Encryption?: MsSmoothEncryptionSettings | undefined;
  readonly FragmentLength?: number | undefined;
  readonly FragmentLengthControl?: MsSmoothFragmentLengthControl | undefined;
  readonly ManifestEncoding?: MsSmoothManifestEncoding | undefined;
}

export type MsSmoothManifestEncoding = "UTF8" | "UTF16";

export interface MultiViewInput {
  readonly FileInput?: string | undefined;
}

export interface MultiViewSettings {
  readonly Input?: MultiViewInput | undefined;
}

export type MxfAfdSignaling = "NO_COPY" | "COPY_FROM_VIDEO";

export type MxfProfile = "D_10" | "XDCAM" | "OP1A" | "XAVC" | "XDCAM_RDD9";

export interface MxfSettings {
  readonly AfdSignaling?: MxfAfdSignaling | undefined;
  readonly Profile?: MxfProfile | undefined;
  readonly UncompressedAudioWrapping?: MxfUncompressedAudioWrapping | undefined;
  readonly XavcProfileSettings?: MxfXavcProfileSettings | undefined;
}

export type MxfUncompressedAudioWrapping = "AUTO" | "AES3";

export type MxfXavcDurationMode = "ALLOW_ANY_DURATION" | "DROP_FRAMES_FOR_COMPLIANCE";

export interface MxfXavcProfileSettings {
  readonly DurationMode?: MxfXavcDurationMode | undefined;
  readonly MaxAncDataSize?: number | undefined;
}

export interface NexGuardFileMarkerSettings {
  readonly License?: string | undefined;
  readonly Payload?: number | undefined;
  readonly Preset?: string | undefined;
  readonly Strength?: WatermarkingStrength | undefined;
}

export type NielsenActiveWatermarkProcessType = "NAES2_AND_NW" | "CBET" | "NAES2_AND_NW_AND_CBET";

export interface NielsenConfiguration {
  readonly BreakoutCode?: number | undefined;
  readonly DistributorId?: string | undefined;
}

export interface NielsenNonLinearWatermarkSettings {
  readonly ActiveWatermarkProcess?: NielsenActiveWatermarkProcessType | undefined;
  readonly AdiFilename?: string | undefined;
  readonly AssetId?: string | undefined;
  readonly AssetName?: string | undefined;
  readonly CbetSourceId?: string | undefined;
  readonly EpisodeId?: string | undefined;
  readonly MetadataDestination?: string | undefined;
  readonly SourceId?: number | undefined;
  readonly SourceWatermarkStatus?: NielsenSourceWatermarkStatusType | undefined;
  readonly TicServerUrl?: string | undefined;
  readonly UniqueTicPerAudioTrack?: NielsenUniqueTicPerAudioTrackType | undefined;
}

export type NielsenSourceWatermarkStatusType = "CLEAN" | "WATERMARKED";

export type NielsenUniqueTicPerAudioTrackType = "RESERVE_UNIQUE_TICS_PER_TRACK" | "SAME_TICS_PER_TRACK";

export type NoiseFilterPostTemporalSharpening = "DISABLED" | "ENABLED" | "AUTO";

export type NoiseFilterPostTemporalSharpeningStrength = "LOW" | "MEDIUM" | "HIGH";

export interface NoiseReducer {
  readonly Filter?: NoiseReducerFilter | undefined;
  readonly FilterSettings?: NoiseReducerFilterSettings | undefined;
  readonly SpatialFilterSettings?: NoiseReducerSpatialFilterSettings | undefined;
  readonly TemporalFilterSettings?: NoiseReducerTemporalFilterSettings | undefined;
}

export type NoiseReducerFilter =
  | "BILATERAL"
  | "MEAN"
  | "GAUSSIAN"
  | "LANCZOS"
  | "SHARPEN"
  | "CONSERVE"
  | "SPATIAL"
  | "TEMPORAL";

export interface NoiseReducerFilterSettings {
  readonly Strength?: number | undefined;
}

export interface NoiseReducerSpatialFilterSettings {
  readonly PostFilterSharpenStrength?: number | undefined;
  readonly Speed?: number | undefined;
  readonly Strength?: number | undefined;
}

export interface NoiseReducerTemporalFilterSettings {
  readonly AggressiveMode?: number | undefined;
  readonly PostTemporalSharpening?: NoiseFilterPostTemporalSharpening | undefined;
  readonly PostTemporalSharpeningStrength?: NoiseFilterPostTemporalSharpeningStrength | undefined;
  readonly Speed?: number | undefined;
  readonly Strength?: number | undefined;
}

export interface NotFoundException {
  readonly Message?: string | undefined;
}

export interface OpusSettings {
  readonly Bitrate?: number | undefined;
  readonly Channels?: number | undefined;
  readonly SampleRate?: number | undefined;
}

export type Order = "ASCENDING" | "DESCENDING";

export interface Output {
  readonly AudioDescriptions?: readonly AudioDescription[] | undefined;
  readonly CaptionDescriptions?: readonly CaptionDescription[] | undefined;
  readonly ContainerSettings?: ContainerSettings | undefined;
  readonly Extension?: string | undefined;
  readonly NameModifier?: string | undefined;
  readonly OutputSettings?: OutputSettings | undefined;
  readonly Preset?: string | undefined;
  readonly VideoDescription?: VideoDescription | undefined;
}

export interface OutputChannelMapping {
  readonly InputChannels?: readonly number[] | undefined;
  readonly InputChannelsFineTune?: readonly number[] | undefined;
}

export interface OutputDetail {
  readonly DurationInMs?: number | undefined;
  readonly VideoDetails?: VideoDetail | undefined;
}

export interface OutputGroup {
  readonly AutomatedEncodingSettings?: AutomatedEncodingSettings | undefined;
  readonly CustomName?: string | undefined;
  readonly Name?: string | undefined;
  readonly OutputGroupSettings?: OutputGroupSettings | undefined;
  readonly Outputs?: readonly Output[] | undefined;
}

export interface OutputGroupDetail {
  readonly OutputDetails?: readonly OutputDetail[] | undefined;
}

export interface OutputGroupSettings {
  readonly CmafGroupSettings?: CmafGroupSettings | undefined;
  readonly DashIsoGroupSettings?: DashIsoGroupSettings | undefined;
  readonly FileGroupSettings?: FileGroupSettings | undefined;
  readonly HlsGroupSettings?: HlsGroupSettings | undefined;
  readonly MsSmoothGroupSettings?: MsSmoothGroupSettings | undefined;
  readonly PerFrameMetrics?: readonly FrameMetricType[] | undefined;
  readonly Type?: OutputGroupType | undefined;
}

export type OutputGroupType =
  | "HLS_GROUP_SETTINGS"
  | "DASH_ISO_GROUP_SETTINGS"
  | "FILE_GROUP_SETTINGS"
  | "MS_SMOOTH_GROUP_SETTINGS"
  | "CMAF_GROUP_SETTINGS";

export type OutputSdt = "SDT_FOLLOW" | "SDT_FOLLOW_IF_PRESENT" | "SDT_MANUAL" | "SDT_NONE";

export interface OutputSettings {
  readonly HlsSettings?: HlsSettings | undefined;
}

export type PadVideo = "DISABLED" | "BLACK";

export interface PartnerWatermarking {
  readonly NexguardFileMarkerSettings?: NexGuardFileMarkerSettings | undefined;
}

export interface PassthroughSettings {
  readonly FrameControl?: FrameControl | undefined;
  readonly VideoSelectorMode?: VideoSelectorMode | undefined;
}

export interface Policy {
  readonly HttpInputs?: InputPolicy | undefined;
  readonly HttpsInputs?: InputPolicy | undefined;
  readonly S3Inputs?: InputPolicy | undefined;
}

export interface Preset {
  readonly Arn?: string | undefined;
  readonly Category?: string | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly Description?: string | undefined;
  readonly LastUpdated?: Instant | undefined;
  readonly Name: string;
  readonly Settings: PresetSettings;
  readonly Type?: Type | undefined;
}

export type PresetListBy = "NAME" | "CREATION_DATE" | "SYSTEM";

export interface PresetSettings {
  readonly AudioDescriptions?: readonly AudioDescription[] | undefined;
  readonly CaptionDescriptions?: readonly CaptionDescriptionPreset[] | undefined;
  readonly ContainerSettings?: ContainerSettings | undefined;
  readonly VideoDescription?: VideoDescription | undefined;
}

export type PresetSpeke20Audio =
  | "PRESET_AUDIO_1"
  | "PRESET_AUDIO_2"
  | "PRESET_AUDIO_3"
  | "SHARED"
  | "UNENCRYPTED";

export type PresetSpeke20Video =
  | "PRESET_VIDEO_1"
  | "PRESET_VIDEO_2"
  | "PRESET_VIDEO_3"
  | "PRESET_VIDEO_4"
  | "PRESET_VIDEO_5"
  | "PRESET_VIDEO_6"
  | "PRESET_VIDEO_7"
  | "PRESET_VIDEO_8"
  | "SHARED"
  | "UNENCRYPTED";

export type PricingPlan = "ON_DEMAND" | "RESERVED";

export interface ProbeInputFile {
  readonly FileUrl?: string | undefined;
}

export interface ProbeRequest {
  readonly InputFiles?: readonly ProbeInputFile[] | undefined;
}

export interface ProbeResponse {
  readonly ProbeResults?: readonly ProbeResult[] | undefined;
}

export interface ProbeResult {
  readonly Container?: Container | undefined;
  readonly Metadata?: Metadata | undefined;
  readonly TrackMappings?: readonly TrackMapping[] | undefined;
}

export type ProresChromaSampling = "PRESERVE_444_SAMPLING" | "SUBSAMPLE_TO_422";

export type ProresCodecProfile =
  | "APPLE_PRORES_422"
  | "APPLE_PRORES_422_HQ"
  | "APPLE_PRORES_422_LT"
  | "APPLE_PRORES_422_PROXY"
  | "APPLE_PRORES_4444"
  | "APPLE_PRORES_4444_XQ";

export type ProresFramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type ProresFramerateConversionAlgorithm =
  | "DUPLICATE_DROP"
  | "INTERPOLATE"
  | "FRAMEFORMER"
  | "MAINTAIN_FRAME_COUNT";

export type ProresInterlaceMode =
  | "PROGRESSIVE"
  | "TOP_FIELD"
  | "BOTTOM_FIELD"
  | "FOLLOW_TOP_FIELD"
  | "FOLLOW_BOTTOM_FIELD";

export type ProresParControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type ProresScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE";

export interface ProresSettings {
  readonly ChromaSampling?: ProresChromaSampling | undefined;
  readonly CodecProfile?: ProresCodecProfile | undefined;
  readonly FramerateControl?: ProresFramerateControl | undefined;
  readonly FramerateConversionAlgorithm?: ProresFramerateConversionAlgorithm | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly InterlaceMode?: ProresInterlaceMode | undefined;
  readonly ParControl?: ProresParControl | undefined;
  readonly ParDenominator?: number | undefined;
  readonly ParNumerator?: number | undefined;
  readonly PerFrameMetrics?: readonly FrameMetricType[] | undefined;
  readonly ScanTypeConversionMode?: ProresScanTypeConversionMode | undefined;
  readonly SlowPal?: ProresSlowPal | undefined;
  readonly Telecine?: ProresTelecine | undefined;
}

export type ProresSlowPal = "DISABLED" | "ENABLED";

export type ProresTelecine = "NONE" | "HARD";

export interface PutPolicyRequest {
  readonly Policy: Policy;
}

export interface PutPolicyResponse {
  readonly Policy?: Policy | undefined;
}

export interface Queue {
  readonly Arn?: string | undefined;
  readonly ConcurrentJobs?: number | undefined;
  readonly CreatedAt?: Instant | undefined;
  readonly Description?: string | undefined;
  readonly LastUpdated?: Instant | undefined;
  readonly MaximumConcurrentFeeds?: number | undefined;
  readonly Name: string;
  readonly PricingPlan?: PricingPlan | undefined;
  readonly ProgressingJobsCount?: number | undefined;
  readonly ReservationPlan?: ReservationPlan | undefined;
  readonly ServiceOverrides?: readonly ServiceOverride[] | undefined;
  readonly Status?: QueueStatus | undefined;
  readonly SubmittedJobsCount?: number | undefined;
  readonly Type?: Type | undefined;
}

export type QueueListBy = "NAME" | "CREATION_DATE";

export type QueueStatus = "ACTIVE" | "PAUSED";

export interface QueueTransition {
  readonly DestinationQueue?: string | undefined;
  readonly SourceQueue?: string | undefined;
  readonly Timestamp?: Instant | undefined;
}

export interface Rectangle {
  readonly Height?: number | undefined;
  readonly Width?: number | undefined;
  readonly X?: number | undefined;
  readonly Y?: number | undefined;
}

export interface RemixSettings {
  readonly AudioDescriptionAudioChannel?: number | undefined;
  readonly AudioDescriptionDataChannel?: number | undefined;
  readonly ChannelMapping?: ChannelMapping | undefined;
  readonly ChannelsIn?: number | undefined;
  readonly ChannelsOut?: number | undefined;
}

export type RemoveRubyReserveAttributes = "DISABLED" | "ENABLED";

export type RenewalType = "AUTO_RENEW" | "EXPIRE";

export type RequiredFlag = "ENABLED" | "DISABLED";

export interface ReservationPlan {
  readonly Commitment?: Commitment | undefined;
  readonly ExpiresAt?: Instant | undefined;
  readonly PurchasedAt?: Instant | undefined;
  readonly RenewalType?: RenewalType | undefined;
  readonly ReservedSlots?: number | undefined;
  readonly Status?: ReservationPlanStatus | undefined;
}

export interface ReservationPlanSettings {
  readonly Commitment: Commitment;
  readonly RenewalType: RenewalType;
  readonly ReservedSlots: number;
}

export type ReservationPlanStatus = "ACTIVE" | "EXPIRED";

export interface ResourceTags {
  readonly Arn?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}

export type RespondToAfd = "NONE" | "RESPOND" | "PASSTHROUGH";

export type RuleType =
  | "MIN_TOP_RENDITION_SIZE"
  | "MIN_BOTTOM_RENDITION_SIZE"
  | "FORCE_INCLUDE_RENDITIONS"
  | "ALLOWED_RENDITIONS";

export interface S3DestinationAccessControl {
  readonly CannedAcl?: S3ObjectCannedAcl | undefined;
}

export interface S3DestinationSettings {
  readonly AccessControl?: S3DestinationAccessControl | undefined;
  readonly Encryption?: S3EncryptionSettings | undefined;
  readonly StorageClass?: S3StorageClass | undefined;
}

export interface S3EncryptionSettings {
  readonly EncryptionType?: S3ServerSideEncryptionType | undefined;
  readonly KmsEncryptionContext?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
}

export type S3ObjectCannedAcl =
  | "PUBLIC_READ"
  | "AUTHENTICATED_READ"
  | "BUCKET_OWNER_READ"
  | "BUCKET_OWNER_FULL_CONTROL";

export type S3ServerSideEncryptionType = "SERVER_SIDE_ENCRYPTION_S3" | "SERVER_SIDE_ENCRYPTION_KMS";

export type S3StorageClass =
  | "STANDARD"
  | "REDUCED_REDUNDANCY"
  | "STANDARD_IA"
  | "ONEZONE_IA"
  | "INTELLIGENT_TIERING"
  | "GLACIER"
  | "DEEP_ARCHIVE";

export type SampleRangeConversion = "LIMITED_RANGE_SQUEEZE" | "NONE" | "LIMITED_RANGE_CLIP";

export type ScalingBehavior =
  | "DEFAULT"
  | "STRETCH_TO_OUTPUT"
  | "FIT"
  | "FIT_NO_UPSCALE"
  | "FILL"
  | "SMART_CROP";

export type SccDestinationFramerate =
  | "FRAMERATE_23_97"
  | "FRAMERATE_24"
  | "FRAMERATE_25"
  | "FRAMERATE_29_97_DROPFRAME"
  | "FRAMERATE_29_97_NON_DROPFRAME";

export interface SccDestinationSettings {
  readonly Framerate?: SccDestinationFramerate | undefined;
}

export interface SearchJobsRequest {
  readonly InputFile?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Order?: Order | undefined;
  readonly Queue?: string | undefined;
  readonly Status?: JobStatus | undefined;
}

export interface SearchJobsResponse {
  readonly Jobs?: readonly Job[] | undefined;
  readonly NextToken?: string | undefined;
}

export interface ServiceOverride {
  readonly Message?: string | undefined;
  readonly Name?: string | undefined;
  readonly OverrideValue?: string | undefined;
  readonly Value?: string | undefined;
}

export interface ServiceQuotaExceededException {
  readonly Message?: string | undefined;
}

export type ShareStatus = "NOT_SHARED" | "INITIATED" | "SHARED";

export type SimulateReservedQueue = "DISABLED" | "ENABLED";

export type SlowPalPitchCorrection = "DISABLED" | "ENABLED";

export interface SpekeKeyProvider {
  readonly CertificateArn?: string | undefined;
  readonly EncryptionContractConfiguration?: EncryptionContractConfiguration | undefined;
  readonly ResourceId?: string | undefined;
  readonly SystemIds?: readonly string[] | undefined;
  readonly Url?: string | undefined;
}

export interface SpekeKeyProviderCmaf {
  readonly CertificateArn?: string | undefined;
  readonly DashSignaledSystemIds?: readonly string[] | undefined;
  readonly EncryptionContractConfiguration?: EncryptionContractConfiguration | undefined;
  readonly HlsSignaledSystemIds?: readonly string[] | undefined;
  readonly ResourceId?: string | undefined;
  readonly Url?: string | undefined;
}

export interface SrtDestinationSettings {
  readonly StylePassthrough?: SrtStylePassthrough | undefined;
}

export type SrtStylePassthrough = "ENABLED" | "DISABLED";

export interface StartJobsQueryRequest {
  readonly FilterList?: readonly JobsQueryFilter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly Order?: Order | undefined;
}

export interface StartJobsQueryResponse {
  readonly Id?: string | undefined;
}

export interface StaticKeyProvider {
  readonly KeyFormat?: string | undefined;
  readonly KeyFormatVersions?: string | undefined;
  readonly StaticKeyValue?: string | undefined;
  readonly Url?: string | undefined;
}

export type StatusUpdateInterval =
  | "SECONDS_10"
  | "SECONDS_12"
  | "SECONDS_15"
  | "SECONDS_20"
  | "SECONDS_30"
  | "SECONDS_60"
  | "SECONDS_120"
  | "SECONDS_180"
  | "SECONDS_240"
  | "SECONDS_300"
  | "SECONDS_360"
  | "SECONDS_420"
  | "SECONDS_480"
  | "SECONDS_540"
  | "SECONDS_600";

export interface TagResourceRequest {
  readonly Arn: string;
  readonly Tags: Readonly<Record<string, string>>;
}

export type TagResourceResponse = Readonly<Record<string, never>>;

export type TamsGapHandling = "SKIP_GAPS" | "FILL_WITH_BLACK" | "HOLD_LAST_FRAME";

export interface TeletextDestinationSettings {
  readonly PageNumber?: string | undefined;
  readonly PageTypes?: readonly TeletextPageType[] | undefined;
}

export type TeletextPageType =
  | "PAGE_TYPE_INITIAL"
  | "PAGE_TYPE_SUBTITLE"
  | "PAGE_TYPE_ADDL_INFO"
  | "PAGE_TYPE_PROGRAM_SCHEDULE"
  | "PAGE_TYPE_HEARING_IMPAIRED_SUBTITLE";

export interface TeletextSourceSettings {
  readonly PageNumber?: string | undefined;
}

export interface TimecodeBurnin {
  readonly FontSize?: number | undefined;
  readonly Position?: TimecodeBurninPosition | undefined;
  readonly Prefix?: string | undefined;
}

export type TimecodeBurninPosition =
  | "TOP_CENTER"
  | "TOP_LEFT"
  | "TOP_RIGHT"
  | "MIDDLE_LEFT"
  | "MIDDLE_CENTER"
  | "MIDDLE_RIGHT"
  | "BOTTOM_LEFT"
  | "BOTTOM_CENTER"
  | "BOTTOM_RIGHT";

export interface TimecodeConfig {
  readonly Anchor?: string | undefined;
  readonly Source?: TimecodeSource | undefined;
  readonly Start?: string | undefined;
  readonly TimestampOffset?: string | undefined;
}

export type TimecodeSource = "EMBEDDED" | "ZEROBASED" | "SPECIFIEDSTART";

export type TimecodeTrack = "DISABLED" | "ENABLED";

export type TimedMetadata = "PASSTHROUGH" | "NONE";

export interface TimedMetadataInsertion {
  readonly Id3Insertions?: readonly Id3Insertion[] | undefined;
}

export interface Timing {
  readonly FinishTime?: Instant | undefined;
  readonly StartTime?: Instant | undefined;
  readonly SubmitTime?: Instant | undefined;
}

export interface TooManyRequestsException {
  readonly Message?: string | undefined;
}

export interface Track {
  readonly AudioProperties?: AudioProperties | undefined;
  readonly Codec?: Codec | undefined;
  readonly DataProperties?: DataProperties | undefined;
  readonly Duration?: number | undefined;
  readonly Index?: number | undefined;
  readonly TrackType?: TrackType | undefined;
  readonly VideoProperties?: VideoProperties | undefined;
}

export interface TrackMapping {
  readonly AudioTrackIndexes?: readonly number[] | undefined;
  readonly DataTrackIndexes?: readonly number[] | undefined;
  readonly VideoTrackIndexes?: readonly number[] | undefined;
}

export interface TrackSourceSettings {
  readonly StreamNumber?: number | undefined;
  readonly TrackNumber?: number | undefined;
}

export type TrackType = "video" | "audio" | "data";

export type TransferCharacteristics =
  | "ITU_709"
  | "UNSPECIFIED"
  | "RESERVED"
  | "ITU_470M"
  | "ITU_470BG"
  | "SMPTE_170M"
  | "SMPTE_240M"
  | "LINEAR"
  | "LOG10_2"
  | "LOC10_2_5"
  | "IEC_61966_2_4"
  | "ITU_1361"
  | "IEC_61966_2_1"
  | "ITU_2020_10bit"
  | "ITU_2020_12bit"
  | "SMPTE_2084"
  | "SMPTE_428_1"
  | "ARIB_B67"
  | "LAST";

export type TsPtsOffset = "AUTO" | "SECONDS" | "MILLISECONDS";

export interface TtmlDestinationSettings {
  readonly StylePassthrough?: TtmlStylePassthrough | undefined;
}

export type TtmlStylePassthrough = "ENABLED" | "DISABLED";

export type Type = "SYSTEM" | "CUSTOM";

export type UncompressedFourcc = "I420" | "I422" | "I444";

export type UncompressedFramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type UncompressedFramerateConversionAlgorithm =
  | "DUPLICATE_DROP"
  | "INTERPOLATE"
  | "FRAMEFORMER"
  | "MAINTAIN_FRAME_COUNT";

export type UncompressedInterlaceMode = "INTERLACED" | "PROGRESSIVE";

export type UncompressedScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE";

export interface UncompressedSettings {
  readonly Fourcc?: UncompressedFourcc | undefined;
  readonly FramerateControl?: UncompressedFramerateControl | undefined;
  readonly FramerateConversionAlgorithm?: UncompressedFramerateConversionAlgorithm | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly InterlaceMode?: UncompressedInterlaceMode | undefined;
  readonly ScanTypeConversionMode?: UncompressedScanTypeConversionMode | undefined;
  readonly SlowPal?: UncompressedSlowPal | undefined;
  readonly Telecine?: UncompressedTelecine | undefined;
}

export type UncompressedSlowPal = "DISABLED" | "ENABLED";

export type UncompressedTelecine = "NONE" | "HARD";

export interface UntagResourceRequest {
  readonly Arn: string;
  readonly TagKeys?: readonly string[] | undefined;
}

export type UntagResourceResponse = Readonly<Record<string, never>>;

export interface UpdateJobTemplateRequest {
  readonly AccelerationSettings?: AccelerationSettings | undefined;
  readonly Category?: string | undefined;
  readonly Description?: string | undefined;
  readonly HopDestinations?: readonly HopDestination[] | undefined;
  readonly Name: string;
  readonly Priority?: number | undefined;
  readonly Queue?: string | undefined;
  readonly Settings?: JobTemplateSettings | undefined;
  readonly StatusUpdateInterval?: StatusUpdateInterval | undefined;
}

export interface UpdateJobTemplateResponse {
  readonly JobTemplate?: JobTemplate | undefined;
}

export interface UpdatePresetRequest {
  readonly Category?: string | undefined;
  readonly Description?: string | undefined;
  readonly Name: string;
  readonly Settings?: PresetSettings | undefined;
}

export interface UpdatePresetResponse {
  readonly Preset?: Preset | undefined;
}

export interface UpdateQueueRequest {
  readonly ConcurrentJobs?: number | undefined;
  readonly Description?: string | undefined;
  readonly MaximumConcurrentFeeds?: number | undefined;
  readonly Name: string;
  readonly ReservationPlanSettings?: ReservationPlanSettings | undefined;
  readonly Status?: QueueStatus | undefined;
}

export interface UpdateQueueResponse {
  readonly Queue?: Queue | undefined;
}

export type Vc3Class = "CLASS_145_8BIT" | "CLASS_220_8BIT" | "CLASS_220_10BIT";

export type Vc3FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type Vc3FramerateConversionAlgorithm =
  | "DUPLICATE_DROP"
  | "INTERPOLATE"
  | "FRAMEFORMER"
  | "MAINTAIN_FRAME_COUNT";

export type Vc3InterlaceMode = "INTERLACED" | "PROGRESSIVE";

export type Vc3ScanTypeConversionMode = "INTERLACED" | "INTERLACED_OPTIMIZE";

export interface Vc3Settings {
  readonly FramerateControl?: Vc3FramerateControl | undefined;
  readonly FramerateConversionAlgorithm?: Vc3FramerateConversionAlgorithm | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly InterlaceMode?: Vc3InterlaceMode | undefined;
  readonly ScanTypeConversionMode?: Vc3ScanTypeConversionMode | undefined;
  readonly SlowPal?: Vc3SlowPal | undefined;
  readonly Telecine?: Vc3Telecine | undefined;
  readonly Vc3Class?: Vc3Class | undefined;
}

export type Vc3SlowPal = "DISABLED" | "ENABLED";

export type Vc3Telecine = "NONE" | "HARD";

export type VchipAction = "PASSTHROUGH" | "STRIP";

export type VideoCodec =
  | "AV1"
  | "AVC_INTRA"
  | "FRAME_CAPTURE"
  | "GIF"
  | "H_264"
  | "H_265"
  | "MPEG2"
  | "PASSTHROUGH"
  | "PRORES"
  | "UNCOMPRESSED"
  | "VC3"
  | "VP8"
  | "VP9"
  | "XAVC";

export interface VideoCodecSettings {
  readonly Av1Settings?: Av1Settings | undefined;
  readonly AvcIntraSettings?: AvcIntraSettings | undefined;
  readonly Codec?: VideoCodec | undefined;
  readonly FrameCaptureSettings?: FrameCaptureSettings | undefined;
  readonly GifSettings?: GifSettings | undefined;
  readonly H264Settings?: H264Settings | undefined;
  readonly H265Settings?: H265Settings | undefined;
  readonly Mpeg2Settings?: Mpeg2Settings | undefined;
  readonly PassthroughSettings?: PassthroughSettings | undefined;
  readonly ProresSettings?: ProresSettings | undefined;
  readonly UncompressedSettings?: UncompressedSettings | undefined;
  readonly Vc3Settings?: Vc3Settings | undefined;
  readonly Vp8Settings?: Vp8Settings | undefined;
  readonly Vp9Settings?: Vp9Settings | undefined;
  readonly XavcSettings?: XavcSettings | undefined;
}

export interface VideoDescription {
  readonly AfdSignaling?: AfdSignaling | undefined;
  readonly AntiAlias?: AntiAlias | undefined;
  readonly ChromaPositionMode?: ChromaPositionMode | undefined;
  readonly CodecSettings?: VideoCodecSettings | undefined;
  readonly ColorMetadata?: ColorMetadata | undefined;
  readonly Crop?: Rectangle | undefined;
  readonly DropFrameTimecode?: DropFrameTimecode | undefined;
  readonly FixedAfd?: number | undefined;
  readonly Height?: number | undefined;
  readonly Position?: Rectangle | undefined;
  readonly RespondToAfd?: RespondToAfd | undefined;
  readonly ScalingBehavior?: ScalingBehavior | undefined;
  readonly Sharpness?: number | undefined;
  readonly TimecodeInsertion?: VideoTimecodeInsertion | undefined;
  readonly TimecodeTrack?: TimecodeTrack | undefined;
  readonly VideoPreprocessors?: VideoPreprocessor | undefined;
  readonly Width?: number | undefined;
}

export interface VideoDetail {
  readonly HeightInPx?: number | undefined;
  readonly WidthInPx?: number | undefined;
}

export interface VideoOverlay {
  readonly Crop?: VideoOverlayCrop | undefined;
  readonly EndTimecode?: string | undefined;
  readonly InitialPosition?: VideoOverlayPosition | undefined;
  readonly Input?: VideoOverlayInput | undefined;
  readonly Playback?: VideoOverlayPlayBackMode | undefined;
  readonly StartTimecode?: string | undefined;
  readonly Transitions?: readonly VideoOverlayTransition[] | undefined;
}

export interface VideoOverlayCrop {
  readonly Height?: number | undefined;
  readonly Unit?: VideoOverlayUnit | undefined;
  readonly Width?: number | undefined;
  readonly X?: number | undefined;
  readonly Y?: number | undefined;
}

export interface VideoOverlayInput {
  readonly AudioSelectors?: Readonly<Record<string, AudioSelector>> | undefined;
  readonly FileInput?: string | undefined;
  readonly InputClippings?: readonly VideoOverlayInputClipping[] | undefined;
  readonly TimecodeSource?: InputTimecodeSource | undefined;
  readonly TimecodeStart?: string | undefined;
}

export interface VideoOverlayInputClipping {
  readonly EndTimecode?: string | undefined;
  readonly StartTimecode?: string | undefined;
}

export type VideoOverlayPlayBackMode = "ONCE" | "REPEAT";

export interface VideoOverlayPosition {
  readonly Height?: number | undefined;
  readonly Opacity?: number | undefined;
  readonly Unit?: VideoOverlayUnit | undefined;
  readonly Width?: number | undefined;
  readonly XPosition?: number | undefined;
  readonly YPosition?: number | undefined;
}

export interface VideoOverlayTransition {
  readonly EndPosition?: VideoOverlayPosition | undefined;
  readonly EndTimecode?: string | undefined;
  readonly StartTimecode?: string | undefined;
}

export type VideoOverlayUnit = "PIXELS" | "PERCENTAGE";

export interface VideoPreprocessor {
  readonly ColorCorrector?: ColorCorrector | undefined;
  readonly Deinterlacer?: Deinterlacer | undefined;
  readonly DolbyVision?: DolbyVision | undefined;
  readonly Hdr10Plus?: Hdr10Plus | undefined;
  readonly ImageInserter?: ImageInserter | undefined;
  readonly NoiseReducer?: NoiseReducer | undefined;
  readonly PartnerWatermarking?: PartnerWatermarking | undefined;
  readonly TimecodeBurnin?: TimecodeBurnin | undefined;
}

export interface VideoProperties {
  readonly BitDepth?: number | undefined;
  readonly BitRate?: number | undefined;
  readonly CodecMetadata?: CodecMetadata | undefined;
  readonly ColorPrimaries?: ColorPrimaries | undefined;
  readonly FrameRate?: FrameRate | undefined;
  readonly Height?: number | undefined;
  readonly MatrixCoefficients?: MatrixCoefficients | undefined;
  readonly TransferCharacteristics?: TransferCharacteristics | undefined;
  readonly Width?: number | undefined;
}

export interface VideoSelector {
  readonly AlphaBehavior?: AlphaBehavior | undefined;
  readonly ColorSpace?: ColorSpace | undefined;
  readonly ColorSpaceUsage?: ColorSpaceUsage | undefined;
  readonly EmbeddedTimecodeOverride?: EmbeddedTimecodeOverride | undefined;
  readonly Hdr10Metadata?: Hdr10Metadata | undefined;
  readonly MaxLuminance?: number | undefined;
  readonly PadVideo?: PadVideo | undefined;
  readonly Pid?: number | undefined;
  readonly ProgramNumber?: number | undefined;
  readonly Rotate?: InputRotate | undefined;
  readonly SampleRange?: InputSampleRange | undefined;
  readonly SelectorType?: VideoSelectorType | undefined;
  readonly Streams?: readonly number[] | undefined;
}

export type VideoSelectorMode = "AUTO" | "REMUX_ALL";

export type VideoSelectorType = "AUTO" | "STREAM";

export type VideoTimecodeInsertion = "DISABLED" | "PIC_TIMING_SEI";

export interface VorbisSettings {
  readonly Channels?: number | undefined;
  readonly SampleRate?: number | undefined;
  readonly VbrQuality?: number | undefined;
}

export type Vp8FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type Vp8FramerateConversionAlgorithm =
  | "DUPLICATE_DROP"
  | "INTERPOLATE"
  | "FRAMEFORMER"
  | "MAINTAIN_FRAME_COUNT";

export type Vp8ParControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type Vp8QualityTuningLevel = "MULTI_PASS" | "MULTI_PASS_HQ";

export type Vp8RateControlMode = "VBR";

export interface Vp8Settings {
  readonly Bitrate?: number | undefined;
  readonly FramerateControl?: Vp8FramerateControl | undefined;
  readonly FramerateConversionAlgorithm?: Vp8FramerateConversionAlgorithm | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly GopSize?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly MaxBitrate?: number | undefined;
  readonly ParControl?: Vp8ParControl | undefined;
  readonly ParDenominator?: number | undefined;
  readonly ParNumerator?: number | undefined;
  readonly QualityTuningLevel?: Vp8QualityTuningLevel | undefined;
  readonly RateControlMode?: Vp8RateControlMode | undefined;
}

export type Vp9FramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type Vp9FramerateConversionAlgorithm =
  | "DUPLICATE_DROP"
  | "INTERPOLATE"
  | "FRAMEFORMER"
  | "MAINTAIN_FRAME_COUNT";

export type Vp9ParControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type Vp9QualityTuningLevel = "MULTI_PASS" | "MULTI_PASS_HQ";

export type Vp9RateControlMode = "VBR";

export interface Vp9Settings {
  readonly Bitrate?: number | undefined;
  readonly FramerateControl?: Vp9FramerateControl | undefined;
  readonly FramerateConversionAlgorithm?: Vp9FramerateConversionAlgorithm | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly GopSize?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly MaxBitrate?: number | undefined;
  readonly ParControl?: Vp9ParControl | undefined;
  readonly ParDenominator?: number | undefined;
  readonly ParNumerator?: number | undefined;
  readonly QualityTuningLevel?: Vp9QualityTuningLevel | undefined;
  readonly RateControlMode?: Vp9RateControlMode | undefined;
}

export interface WarningGroup {
  readonly Code: number;
  readonly Count: number;
}

export type WatermarkingStrength = "LIGHTEST" | "LIGHTER" | "DEFAULT" | "STRONGER" | "STRONGEST";

export type WavFormat = "RIFF" | "RF64" | "EXTENSIBLE";

export interface WavSettings {
  readonly BitDepth?: number | undefined;
  readonly Channels?: number | undefined;
  readonly Format?: WavFormat | undefined;
  readonly SampleRate?: number | undefined;
}

export type WebvttAccessibilitySubs = "DISABLED" | "ENABLED";

export interface WebvttDestinationSettings {
  readonly Accessibility?: WebvttAccessibilitySubs | undefined;
  readonly StylePassthrough?: WebvttStylePassthrough | undefined;
}

export interface WebvttHlsSourceSettings {
  readonly RenditionGroupId?: string | undefined;
  readonly RenditionLanguageCode?: LanguageCode | undefined;
  readonly RenditionName?: string | undefined;
}

export type WebvttStylePassthrough = "ENABLED" | "DISABLED" | "STRICT" | "MERGE";

export type Xavc4kIntraCbgProfileClass = "CLASS_100" | "CLASS_300" | "CLASS_480";

export interface Xavc4kIntraCbgProfileSettings {
  readonly XavcClass?: Xavc4kIntraCbgProfileClass | undefined;
}

export type Xavc4kIntraVbrProfileClass = "CLASS_100" | "CLASS_300" | "CLASS_480";

export interface Xavc4kIntraVbrProfileSettings {
  readonly XavcClass?: Xavc4kIntraVbrProfileClass | undefined;
}

export type Xavc4kProfileBitrateClass = "BITRATE_CLASS_100" | "BITRATE_CLASS_140" | "BITRATE_CLASS_200";

export type Xavc4kProfileCodecProfile = "HIGH" | "HIGH_422";

export type Xavc4kProfileQualityTuningLevel = "SINGLE_PASS" | "SINGLE_PASS_HQ" | "MULTI_PASS_HQ";

export interface Xavc4kProfileSettings {
  readonly BitrateClass?: Xavc4kProfileBitrateClass | undefined;
  readonly CodecProfile?: Xavc4kProfileCodecProfile | undefined;
  readonly FlickerAdaptiveQuantization?: XavcFlickerAdaptiveQuantization | undefined;
  readonly GopBReference?: XavcGopBReference | undefined;
  readonly GopClosedCadence?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly QualityTuningLevel?: Xavc4kProfileQualityTuningLevel | undefined;
  readonly Slices?: number | undefined;
}

export type XavcAdaptiveQuantization = "OFF" | "AUTO" | "LOW" | "MEDIUM" | "HIGH" | "HIGHER" | "MAX";

export type XavcEntropyEncoding = "AUTO" | "CABAC" | "CAVLC";

export type XavcFlickerAdaptiveQuantization = "DISABLED" | "ENABLED";

export type XavcFramerateControl = "INITIALIZE_FROM_SOURCE" | "SPECIFIED";

export type XavcFramerateConversionAlgorithm =
  | "DUPLICATE_DROP"
  | "INTERPOLATE"
  | "FRAMEFORMER"
  | "MAINTAIN_FRAME_COUNT";

export type XavcGopBReference = "DISABLED" | "ENABLED";

export type XavcHdIntraCbgProfileClass = "CLASS_50" | "CLASS_100" | "CLASS_200";

export interface XavcHdIntraCbgProfileSettings {
  readonly XavcClass?: XavcHdIntraCbgProfileClass | undefined;
}

export type XavcHdProfileBitrateClass = "BITRATE_CLASS_25" | "BITRATE_CLASS_35" | "BITRATE_CLASS_50";

export type XavcHdProfileQualityTuningLevel = "SINGLE_PASS" | "SINGLE_PASS_HQ" | "MULTI_PASS_HQ";

export interface XavcHdProfileSettings {
  readonly BitrateClass?: XavcHdProfileBitrateClass | undefined;
  readonly FlickerAdaptiveQuantization?: XavcFlickerAdaptiveQuantization | undefined;
  readonly GopBReference?: XavcGopBReference | undefined;
  readonly GopClosedCadence?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly InterlaceMode?: XavcInterlaceMode | undefined;
  readonly QualityTuningLevel?: XavcHdProfileQualityTuningLevel | undefined;
  readonly Slices?: number | undefined;
  readonly Telecine?: XavcHdProfileTelecine | undefined;
}

export type XavcHdProfileTelecine = "NONE" | "HARD";

export type XavcInterlaceMode =
  | "PROGRESSIVE"
  | "TOP_FIELD"
  | "BOTTOM_FIELD"
  | "FOLLOW_TOP_FIELD"
  | "FOLLOW_BOTTOM_FIELD";

export type XavcProfile =
  | "XAVC_HD_INTRA_CBG"
  | "XAVC_4K_INTRA_CBG"
  | "XAVC_4K_INTRA_VBR"
  | "XAVC_HD"
  | "XAVC_4K";

export interface XavcSettings {
  readonly AdaptiveQuantization?: XavcAdaptiveQuantization | undefined;
  readonly EntropyEncoding?: XavcEntropyEncoding | undefined;
  readonly FramerateControl?: XavcFramerateControl | undefined;
  readonly FramerateConversionAlgorithm?: XavcFramerateConversionAlgorithm | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly PerFrameMetrics?: readonly FrameMetricType[] | undefined;
  readonly Profile?: XavcProfile | undefined;
  readonly SlowPal?: XavcSlowPal | undefined;
  readonly Softness?: number | undefined;
  readonly SpatialAdaptiveQuantization?: XavcSpatialAdaptiveQuantization | undefined;
  readonly TemporalAdaptiveQuantization?: XavcTemporalAdaptiveQuantization | undefined;
  readonly Xavc4kIntraCbgProfileSettings?: Xavc4kIntraCbgProfileSettings | undefined;
  readonly Xavc4kIntraVbrProfileSettings?: Xavc4kIntraVbrProfileSettings | undefined;
  readonly Xavc4kProfileSettings?: Xavc4kProfileSettings | undefined;
  readonly XavcHdIntraCbgProfileSettings?: XavcHdIntraCbgProfileSettings | undefined;
  readonly XavcHdProfileSettings?: XavcHdProfileSettings | undefined;
}

export type XavcSlowPal = "DISABLED" | "ENABLED";

export type XavcSpatialAdaptiveQuantization = "DISABLED" | "ENABLED";

export type XavcTemporalAdaptiveQuantization = "DISABLED" | "ENABLED";
