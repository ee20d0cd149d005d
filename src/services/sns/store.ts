import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { DeliveryReader, DeliveryWriter } from "./store/deliveries.ts";
import { MobileReader, MobileWriter } from "./store/mobile.ts";
import {
  PhoneReader,
  PhoneWriter,
  SentReader,
  SentWriter,
  SigningKeyReader,
  SigningKeyWriter,
} from "./store/people.ts";
import { MIGRATIONS } from "./store/schema.ts";
import { SubscriptionReader, SubscriptionWriter } from "./store/subscriptions.ts";
import { TopicReader, TopicWriter } from "./store/topics.ts";

/** What SNS keeps in one account and Region, for looking. */
export interface SnsReader {
  readonly topics: TopicReader;
  readonly subscriptions: SubscriptionReader;
  readonly deliveries: DeliveryReader;
  readonly mobile: MobileReader;
  readonly phones: PhoneReader;
  readonly sent: SentReader;
  readonly signingKeys: SigningKeyReader;
}

/** The same, for changing. */
export interface SnsWriter extends SnsReader {
  readonly topics: TopicWriter;
  readonly subscriptions: SubscriptionWriter;
  readonly deliveries: DeliveryWriter;
  readonly mobile: MobileWriter;
  readonly phones: PhoneWriter;
  readonly sent: SentWriter;
  readonly signingKeys: SigningKeyWriter;
}

export const STORE: StoreDefinition<SnsReader, SnsWriter> = {
  migrations: MIGRATIONS,
  reader: (db: ReadDatabase): SnsReader => ({
    topics: new TopicReader(db),
    subscriptions: new SubscriptionReader(db),
    deliveries: new DeliveryReader(db),
    mobile: new MobileReader(db),
    phones: new PhoneReader(db),
    sent: new SentReader(db),
    signingKeys: new SigningKeyReader(db),
  }),
  writer: (db: WriteDatabase): SnsWriter => ({
    topics: new TopicWriter(db),
    subscriptions: new SubscriptionWriter(db),
    deliveries: new DeliveryWriter(db),
    mobile: new MobileWriter(db),
    phones: new PhoneWriter(db),
    sent: new SentWriter(db),
    signingKeys: new SigningKeyWriter(db),
  }),
};
