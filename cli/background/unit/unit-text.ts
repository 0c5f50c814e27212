/** cli/background/unit/: the systemd unit of Warraq: its text, its settings, its user, where its files are. */

/** What a systemd unit of Warraq is made of. */
export interface UnitFacts {
  /** The file name of the unit, such as `warraq.service`. */
  readonly unit: string;
  /** A unit of one user's systemd, which may not change what its processes see of the machine. */
  readonly isUser: boolean;
  /** User and group of a unit of the system. */
  readonly user: string;
  readonly group: string;
  /** The root of the project, absolute. */
  readonly projectDir: string;
  /** The only folder that the service may write to, absolute. */
  readonly home: string;
  /** The folder in which relative paths of the settings mean what they mean now. */
  readonly cwd: string;
  /** The folder of the Node that runs Warraq. */
  readonly nodeDir: string;
  /** The file with the settings, absolute. */
  readonly environmentFile: string;
  /** The value that tells the run who started it. */
  readonly startedBy: string;
}

/** A text of a unit file in quotes: systemd would read `%` as a specifier, and spaces as separators. */
const quoted = (text: string): string =>
  `"${text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', String.raw`\"`)
    .replaceAll("%", "%%")}"`;

/** A path where systemd takes the rest of the line as it is, apart from specifiers. */
const bare = (path: string): string => path.replaceAll("%", "%%");

/** A word of a command: a `$` would name a variable. */
const word = (text: string): string => quoted(text).replaceAll("$", "$$$$");

/** What each kind of systemd can enforce: these are filters of system calls, which need no privilege. */
const FOR_ALL = [
  "NoNewPrivileges=yes",
  "LockPersonality=yes",
  "RestrictNamespaces=yes",
  "RestrictRealtime=yes",
  "RestrictSUIDSGID=yes",
  "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK",
  "SystemCallArchitectures=native",
  "SystemCallFilter=@system-service",
  "SystemCallFilter=~@privileged",
  "SystemCallErrorNumber=EPERM",
  "UMask=0077",
];

/** What only the systemd of the system can enforce: other views of the file system, of devices and of the kernel. */
const FOR_SYSTEM = [
  "ProtectSystem=strict",
  "ProtectHome=read-only",
  "PrivateTmp=yes",
  "PrivateDevices=yes",
  "ProtectClock=yes",
  "ProtectControlGroups=yes",
  "ProtectHostname=yes",
  "ProtectKernelLogs=yes",
  "ProtectKernelModules=yes",
  "ProtectKernelTunables=yes",
  "ProtectProc=invisible",
  "CapabilityBoundingSet=",
  "AmbientCapabilities=",
  "RemoveIPC=yes",
];

/** The text of the systemd unit that runs `warraq up`. The engines it starts end with it. */
export const unitText = (facts: UnitFacts): string =>
  [
    "# Written by `./warraq service install`, which writes it anew. Changes of your own: `systemctl edit`.",
    "[Unit]",
    "Description=Warraq, archive of Arabic news",
    `Documentation=${quoted(`file:${facts.projectDir}/docs/operations.md`)}`,
    ...(facts.isUser ? [] : ["Wants=network-online.target", "After=network-online.target"]),
    "StartLimitIntervalSec=10min",
    "StartLimitBurst=10",
    "",
    "[Service]",
    "Type=exec",
    ...(facts.isUser ? [] : [`User=${facts.user}`, `Group=${facts.group}`]),
    `WorkingDirectory=${bare(facts.cwd)}`,
    `Environment=${quoted(`PATH=${facts.nodeDir}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`)}`,
    `Environment=${quoted(`WARRAQ_STARTED_BY=${facts.startedBy}`)}`,
    `EnvironmentFile=-${bare(facts.environmentFile)}`,
    `ExecStart=${word(`${facts.projectDir}/warraq`)} up`,
    "# Only `up` is asked to end: it finishes the files in progress and stops its workers and engines itself.",
    "KillMode=mixed",
    "TimeoutStopSec=150",
    "Restart=on-failure",
    "RestartSec=5",
    "# Elasticsearch keeps many files open.",
    "LimitNOFILE=65536",
    "# A process that takes too much memory is ended; the others go on, and `up` replaces it.",
    "OOMPolicy=continue",
    ...FOR_ALL,
    ...(facts.isUser ? [] : [...FOR_SYSTEM, `ReadWritePaths=${quoted(facts.home)}`]),
    "# Not MemoryDenyWriteExecute: Node and Java compile while they run.",
    "",
    "[Install]",
    `WantedBy=${facts.isUser ? "default.target" : "multi-user.target"}`,
    "",
  ].join("\n");
