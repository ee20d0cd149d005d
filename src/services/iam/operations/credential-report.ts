import { credentialReport, REPORT_EXPIRES, REPORT_STANDS, REPORT_TAKES } from "../credential-report.ts";
import { reportExpired, reportInProgress, reportNotPresent } from "../errors.ts";
import { read, write } from "../kit.ts";

export const GenerateCredentialReport = write("GenerateCredentialReport", (ctx) => {
  const report = ctx.store.settings.get("credential-report");
  const age = report === undefined ? Number.POSITIVE_INFINITY : ctx.now - report.setAt;
  if (age < REPORT_TAKES) return { State: "INPROGRESS" };
  if (age < REPORT_STANDS) return { State: "COMPLETE" };
  ctx.store.settings.put("credential-report", { csv: credentialReport(ctx) }, ctx.now);
  if (report !== undefined) return { State: "STARTED" };
  return { State: "STARTED", Description: "No report exists. Starting a new report generation task" };
});

export const GetCredentialReport = read("GetCredentialReport", (ctx) => {
  const report = ctx.store.settings.get("credential-report");
  if (report === undefined) throw reportNotPresent();
  const age = ctx.now - report.setAt;
  if (age < REPORT_TAKES) throw reportInProgress();
  if (age >= REPORT_EXPIRES) throw reportExpired();
  const Content = new TextEncoder().encode(report.value.csv);
  return { Content, ReportFormat: "text/csv", GeneratedTime: report.setAt };
});
