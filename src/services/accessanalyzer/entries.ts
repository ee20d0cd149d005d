/** What Access Analyzer keeps beside analyzers and their findings. */
import type { Instant } from "../../base/instant.ts";
import type {
  AccessPreviewFinding,
  CloudTrailProperties,
  Configuration,
  JobError,
  JobStatus,
  RecommendedStep,
} from "../../gen/accessanalyzer.ts";

export interface Preview {
  readonly id: string;
  readonly configurations: Readonly<Record<string, Configuration>>;
  readonly createdAt: Instant;
  readonly findings: readonly AccessPreviewFinding[];
}

/** A policy that is made, or was, of what a principal did. */
export interface Generation {
  readonly id: string;
  readonly principalArn: string;
  readonly status: JobStatus;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  readonly error?: JobError;
  readonly trails: CloudTrailProperties | undefined;
  readonly accessRole: string | undefined;
  /** Actions that were called: "sqs:SendMessage". */
  readonly actions: readonly string[];
}

export interface Recommendation {
  readonly startedAt: Instant;
  readonly resource: string;
  readonly steps: readonly RecommendedStep[];
}

/** What a request was answered, for whoever makes it again. */
export interface RememberedToken {
  readonly request: string;
  readonly answer: object;
}

export interface Entries {
  readonly preview: Preview;
  readonly generation: Generation;
  readonly recommendation: Recommendation;
  readonly token: RememberedToken;
}
