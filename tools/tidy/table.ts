/** What tidy refuses, as data. Every row names what to write instead; every exception gives its reason. */

export interface Exception {
  /** Path prefix. */
  readonly path: string;
  readonly because: string;
}

export interface Ban {
  /** As it is written in the source: "Date.now", "new Date()", "setTimeout". */
  readonly names: readonly string[];
  readonly instead: string;
  readonly except: readonly Exception[];
}

const TIME: readonly Exception[] = [{ path: "src/kernel/time/", because: "the one source of now and later" }];
const IDS: readonly Exception[] = [
  { path: "src/kernel/ids/", because: "the one source of randomness" },
  {
    path: "src/kernel/store/world-file.ts",
    because: "a new world's root key comes from the operating system",
  },
  { path: "src/kernel/past.ts", because: "the key and seed of a world that is given none" },
];
const ENGINES: Exception = {
  path: "src/engines/",
  because: "programs that run take real time, whatever the virtual clock says",
};
const CLI: Exception = { path: "src/cli/", because: "the person at the terminal lives in real time" };

/** Banned in src outside tests. */
export const BANS: readonly Ban[] = [
  {
    names: ["performance.now", "process.hrtime", "process.hrtime.bigint"],
    instead: "ctx.now; how long calls take is measured on the request path",
    except: [
      ...TIME,
      CLI,
      ENGINES,
      { path: "src/kernel/dispatch/", because: "measures how long calls take" },
    ],
  },
  {
    names: ["Date.now", "new Date()", "Date()"],
    instead: "ctx.now, or the world's clock",
    except: [
      ...TIME,
      CLI,
      ENGINES,
      {
        path: "src/kernel/edge/",
        because: "socket time-outs run in real time, whatever the virtual clock says",
      },
    ],
  },
  {
    names: ["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "process.nextTick"],
    instead: "ctx.schedule, or the world's clock",
    except: [
      ...TIME,
      CLI,
      ENGINES,
      {
        path: "src/kernel/edge/",
        because: "socket time-outs run in real time, whatever the virtual clock says",
      },
      { path: "src/kernel/store/", because: "commits of one event-loop turn form one group" },
    ],
  },
  {
    names: ["Math.random", "randomBytes", "randomUUID", "randomInt", "randomFillSync", "getRandomValues"],
    instead: "ctx.ids",
    except: IDS,
  },
  {
    names: ["process.env"],
    instead: "a member of Config (src/app/config.ts)",
    except: [
      { path: "src/app/config.ts", because: "the one place that reads the environment" },
      { path: "src/cli/main.ts", because: "hands the environment to readConfig" },
      { path: "src/cli/aws.ts", because: "the AWS CLI inherits the caller's environment" },
    ],
  },
  {
    names: ["console.log", "console.error", "console.warn", "console.info", "console.debug"],
    instead: "the world's report, or the command's out and err",
    except: [],
  },
];

/** Banned in tests: what makes them slow, or quietly run less than all. */
export const TEST_BANS: readonly Ban[] = [
  {
    names: ["test.only", "it.only", "describe.only", "suite.only"],
    instead: "nothing: every test runs",
    except: [],
  },
  {
    names: ["test.skip", "it.skip", "describe.skip", "suite.skip", "test.todo", "it.todo"],
    instead: 'the option { skip: "the reason" }',
    except: [],
  },
];

/** Comments that promise work instead of doing it, words that belong to no reader of the code, and costly SQL. */
export const BANNED_TEXT: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern: /(?:\/\/|\*).*\b(TODO|FIXME|XXX)\b/,
    instead: "the finished thing, or a gap in the service's README",
  },
  { pattern: /(?:\/\/|\/\*)\s*@ts-(ignore|nocheck)\b/, instead: "types that fit" },
  {
    pattern: /^(?!\s*(?:\*|\/\/)).*(LIMIT \?)/,
    instead: "LIMIT +? (SQLite prepares the statement anew whenever a bare parameter of LIMIT is bound)",
  },
];

/** Endings of names that say nothing. */
export const BANNED_ENDINGS = /(Manager|Helper|Helpers|Util|Utils|Factory|Impl)$/;

/** AWS's own names for its services and shapes are what they are. */
export const AWS_NAMES: readonly string[] = [
  "SecretsManager",
  "IncidentManager",
  "ChangeManager",
  "FleetManager",
];

export const LIMITS = {
  fileLines: 300,
  testFileLines: 500,
  functionLines: 40,
  columns: 110,
  /** The formatter wraps code; prose is wrapped by people. */
  commentColumns: 120,
} as const;
