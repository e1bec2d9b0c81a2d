import { describeRecordStore, describeSharedRecordStore } from '../testing/contracts/describe-record-store.js';
import { TestDatabases } from '../testing/page/test-databases.js';
import { DurableRecordStore } from './durable-record-store.js';
import { createMemoryRecordStore } from './memory-record-store.js';

const databases = new TestDatabases();
afterEach(() => databases.clear());

describeRecordStore('memory', createMemoryRecordStore);
describeRecordStore('IndexedDB', () => databases.open());
describeRecordStore('durable', () => new DurableRecordStore(databases.open()));
describeSharedRecordStore('IndexedDB', () => databases.open());
describeSharedRecordStore('durable', () => new DurableRecordStore(databases.open()));
