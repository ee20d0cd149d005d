import { DataKeyReader, type DataKeyWriter } from "../../envelope/store.ts";
import type { ReadDatabase, StoreDefinition, WriteDatabase } from "../../kernel/store/database.ts";
import { BoxReader, BoxWriter } from "./store/boxes.ts";
import { MessageKeyWriter } from "./store/data-keys.ts";
import { FifoMemory } from "./store/fifo-memory.ts";
import { GroupReader, GroupWriter } from "./store/groups.ts";
import { MessageReader, MessageWriter } from "./store/messages.ts";
import { MoveTaskReader, MoveTaskWriter } from "./store/move-tasks.ts";
import { QueueReader, QueueWriter } from "./store/queues.ts";
import { MIGRATIONS } from "./store/schema.ts";

/** What SQS keeps in one account and Region, for looking. */
export interface SqsReader {
  readonly queues: QueueReader;
  readonly boxes: BoxReader;
  readonly messages: MessageReader;
  readonly groups: GroupReader;
  readonly moveTasks: MoveTaskReader;
  readonly dataKeys: DataKeyReader;
}

/** The same, for changing. */
export interface SqsWriter extends SqsReader {
  readonly queues: QueueWriter;
  readonly boxes: BoxWriter;
  readonly messages: MessageWriter;
  readonly groups: GroupWriter;
  readonly moveTasks: MoveTaskWriter;
  readonly dataKeys: DataKeyWriter;
  readonly fifo: FifoMemory;
}

export const STORE: StoreDefinition<SqsReader, SqsWriter> = {
  migrations: MIGRATIONS,
  reader: (db: ReadDatabase): SqsReader => ({
    queues: new QueueReader(db),
    boxes: new BoxReader(db),
    messages: new MessageReader(db),
    groups: new GroupReader(db),
    moveTasks: new MoveTaskReader(db),
    dataKeys: new DataKeyReader(db),
  }),
  writer: (db: WriteDatabase): SqsWriter => ({
    queues: new QueueWriter(db),
    boxes: new BoxWriter(db),
    messages: new MessageWriter(db),
    groups: new GroupWriter(db),
    moveTasks: new MoveTaskWriter(db),
    dataKeys: new MessageKeyWriter(db),
    fifo: new FifoMemory(db),
  }),
};
