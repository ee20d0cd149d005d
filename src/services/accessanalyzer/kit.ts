/** The words Access Analyzer's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/accessanalyzer.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { AnalyzerReader, AnalyzerWriter } from "./store.ts";

export type Read = ReadContext<AnalyzerReader>;
export type Write = WriteContext<AnalyzerReader, AnalyzerWriter>;
export type Prepare = PrepareContext<AnalyzerReader>;

export const { read, write, staged, define } = serviceOf<Operations, AnalyzerReader, AnalyzerWriter>();
