/**
 * The processors of a stream: what is done with records before and after the function that transforms them.
 * https://docs.aws.amazon.com/firehose/latest/APIReference/API_Processor.html
 */
import { type Duration, SECOND } from "../../base/instant.ts";
import type { ProcessingConfiguration, Processor, ProcessorParameterName } from "../../gen/firehose.ts";
import { compileJq, type Jq } from "../../lang/jq/evaluate.ts";
import { JqError } from "../../lang/jq/filter.ts";
import { invalidArgument, notBuilt } from "./errors.ts";
import * as limits from "./limits.ts";

/** A function that records pass through. */
export interface Transformer {
  readonly arn: string;
  /** Undefined: the destination's role. */
  readonly roleArn: string | undefined;
  readonly retries: number;
  readonly bufferBytes: number;
  readonly bufferTime: Duration;
}

/** What is done with a stream's records, in this order. */
export interface Pipeline {
  /** Records are compressed with GZIP. */
  readonly decompresses: boolean;
  /** Records are what CloudWatch Logs sends: only the messages go on. */
  readonly extractsMessages: boolean;
  /** One record is several: JSON values, or what lies between delimiters. */
  readonly splitsBy: "json" | Buffer | undefined;
  readonly transformer: Transformer | undefined;
  /** Gives an object of partition keys. */
  readonly query: Jq | undefined;
  /** Comes behind each record. */
  readonly delimiter: Buffer | undefined;
}

const NOTHING: Pipeline = {
  decompresses: false,
  extractsMessages: false,
  splitsBy: undefined,
  transformer: undefined,
  query: undefined,
  delimiter: undefined,
};

type Parameters = Partial<Readonly<Record<ProcessorParameterName, string>>>;

interface Kind {
  readonly knows: readonly ProcessorParameterName[];
  readonly read: (parameters: Parameters) => Partial<Pipeline>;
}

const KINDS: Readonly<Record<Processor["Type"], Kind>> = {
  Decompression: {
    knows: ["CompressionFormat"],
    read: ({ CompressionFormat = "GZIP" }) => {
      if (CompressionFormat !== "GZIP")
        throw invalidArgument("The only supported CompressionFormat of a Decompression processor is GZIP");
      return { decompresses: true };
    },
  },
  CloudWatchLogProcessing: {
    knows: ["DataMessageExtraction"],
    read: ({ DataMessageExtraction }) => ({ extractsMessages: isYes(DataMessageExtraction) }),
  },
  RecordDeAggregation: { knows: ["SubRecordType", "Delimiter"], read: splitter },
  Lambda: {
    knows: ["LambdaArn", "NumberOfRetries", "RoleArn", "BufferSizeInMBs", "BufferIntervalInSeconds"],
    read: transformer,
  },
  MetadataExtraction: { knows: ["MetadataExtractionQuery", "JsonParsingEngine"], read: metadata },
  AppendDelimiterToRecord: {
    knows: ["Delimiter"],
    read: ({ Delimiter = "\\n" }) => ({ delimiter: Buffer.from(unescaped(Delimiter)) }),
  },
};

/** Throws what AWS says of processors that cannot be. */
export function pipelineOf(processing: ProcessingConfiguration | undefined): Pipeline {
  if (processing?.Enabled !== true) return NOTHING;
  const processors = processing.Processors ?? [];
  let pipeline = NOTHING;
  for (const { Type, Parameters = [] } of processors) {
    if (processors.filter((other) => other.Type === Type).length > 1)
      throw invalidArgument(`More than one processor of type ${Type} is not supported`);
    const { knows, read } = KINDS[Type];
    const given: Record<string, string> = {};
    for (const { ParameterName, ParameterValue } of Parameters) {
      if (!knows.includes(ParameterName))
        throw invalidArgument(`Processor parameter ${ParameterName} is not valid for type ${Type}`);
      given[ParameterName] = ParameterValue;
    }
    pipeline = { ...pipeline, ...read(given) };
  }
  if (pipeline.extractsMessages && !pipeline.decompresses)
    throw invalidArgument("CloudWatchLogProcessing requires a Decompression processor");
  return pipeline;
}

const isYes = (text: string | undefined): boolean => text?.toLowerCase() === "true";

function splitter({ SubRecordType, Delimiter }: Parameters): Partial<Pipeline> {
  if (SubRecordType === "JSON") return { splitsBy: "json" };
  if (SubRecordType !== "DELIMITED")
    throw invalidArgument("SubRecordType of a RecordDeAggregation processor must be JSON or DELIMITED");
  const delimiter = Buffer.from(Delimiter ?? "", "base64");
  if (delimiter.length === 0)
    throw invalidArgument("RecordDeAggregation by DELIMITED requires a Delimiter encoded in base 64");
  return { splitsBy: delimiter };
}

const FUNCTION = /^arn:[^:]+:lambda:[^:]+:\d{12}:function:[A-Za-z0-9_-]+(:[A-Za-z0-9$_-]+)?$/;
const MIB = 1024 * 1024;

function transformer(parameters: Parameters): Partial<Pipeline> {
  const { LambdaArn = "", RoleArn } = parameters;
  if (!FUNCTION.test(LambdaArn)) throw invalidArgument(`Lambda function ARN ${LambdaArn} is not valid`);
  const retries = within("NumberOfRetries", parameters, limits.LAMBDA_RETRIES_DEFAULT, [
    0,
    limits.LAMBDA_RETRIES_MAX,
  ]);
  const mebibytes = within("BufferSizeInMBs", parameters, limits.LAMBDA_BUFFER_MIB_DEFAULT, [
    limits.LAMBDA_BUFFER_MIB_MIN,
    limits.LAMBDA_BUFFER_MIB_MAX,
  ]);
  const seconds = within("BufferIntervalInSeconds", parameters, limits.LAMBDA_BUFFER_SECONDS_DEFAULT, [
    0,
    limits.LAMBDA_BUFFER_SECONDS_MAX,
  ]);
  const [bufferBytes, bufferTime] = [mebibytes * MIB, seconds * SECOND];
  return { transformer: { arn: LambdaArn, roleArn: RoleArn, retries, bufferBytes, bufferTime } };
}

function within(
  name: ProcessorParameterName,
  parameters: Parameters,
  otherwise: number,
  [least, most]: readonly [number, number],
): number {
  const value = Number(parameters[name] ?? otherwise);
  if (!(value >= least && value <= most))
    throw invalidArgument(`${name} must be between ${least} and ${most}, not ${parameters[name]}`);
  return value;
}

function metadata({ MetadataExtractionQuery = "", JsonParsingEngine }: Parameters): Partial<Pipeline> {
  if (JsonParsingEngine !== "JQ-1.6") throw invalidArgument("The only supported JsonParsingEngine is JQ-1.6");
  try {
    return { query: compileJq(MetadataExtractionQuery) };
  } catch (error) {
    if (!(error instanceof JqError)) throw error;
    throw notBuilt(`the MetadataExtractionQuery ${MetadataExtractionQuery} (${error.message})`);
  }
}

const unescaped = (text: string): string => text.replaceAll("\\n", "\n").replaceAll("\\t", "\t");
