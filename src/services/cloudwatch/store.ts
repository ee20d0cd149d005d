import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { AlarmReader, AlarmWriter } from "./store/alarms.ts";
import { ContributionReader, ContributionWriter } from "./store/contributions.ts";
import { HistoryReader, HistoryWriter } from "./store/history.ts";
import { ItemReader, ItemWriter } from "./store/items.ts";
import { MetricReader, MetricWriter } from "./store/metrics.ts";
import { PointReader, PointWriter } from "./store/points.ts";
import { MIGRATIONS } from "./store/schema.ts";
import { UpdateReader, UpdateWriter } from "./store/updates.ts";

/** What CloudWatch keeps in one account and Region, for looking. */
export interface CloudWatchReader {
  readonly metrics: MetricReader;
  readonly points: PointReader;
  readonly alarms: AlarmReader;
  readonly history: HistoryReader;
  readonly items: ItemReader;
  readonly updates: UpdateReader;
  readonly contributions: ContributionReader;
}

/** The same, for changing. */
export interface CloudWatchWriter extends CloudWatchReader {
  readonly metrics: MetricWriter;
  readonly points: PointWriter;
  readonly alarms: AlarmWriter;
  readonly history: HistoryWriter;
  readonly items: ItemWriter;
  readonly updates: UpdateWriter;
  readonly contributions: ContributionWriter;
}

export const STORE: StoreDefinition<CloudWatchReader, CloudWatchWriter> = {
  migrations: MIGRATIONS,
  reader: (db: ReadDatabase): CloudWatchReader => ({
    metrics: new MetricReader(db),
    points: new PointReader(db),
    alarms: new AlarmReader(db),
    history: new HistoryReader(db),
    items: new ItemReader(db),
    updates: new UpdateReader(db),
    contributions: new ContributionReader(db),
  }),
  writer: (db: WriteDatabase): CloudWatchWriter => ({
    metrics: new MetricWriter(db),
    points: new PointWriter(db),
    alarms: new AlarmWriter(db),
    history: new HistoryWriter(db),
    items: new ItemWriter(db),
    updates: new UpdateWriter(db),
    contributions: new ContributionWriter(db),
  }),
};
