/** A message at a line of a file, as a runner shows it. */
export interface LogAnnotation {
  level: "error" | "warning" | "notice";
  title: string;
  message: string;
  place: { path: string; line: number; endLine: number; columns: { start: number; end: number } | null } | null;
}

/** What a step tells its runner. Text must be ready for a log. */
export interface Commands {
  /** A line of the log. */
  info(line: string): void;
  /** Lines of the log that are folded at first. */
  group(title: string, lines: readonly string[]): void;
  annotate(annotation: LogAnnotation): void;
  /** Never to be shown in any log of this job. */
  hide(secret: string): void;
  output(name: string, value: string): void;
  /** Rejects where the runner has no summary. */
  summary(markdown: string): Promise<void>;
  /** The step fails, with this as the reason. */
  fail(message: string): void;
}

/** The runner's own commands. `@actions/core` is loaded only now. */
export async function openCommands(): Promise<Commands> {
  const core = await import("@actions/core");
  return {
    info: (line) => core.info(line),
    group(title, lines) {
      core.startGroup(title);
      for (const line of lines) core.info(line);
      core.endGroup();
    },
    annotate({ level, title, message, place }) {
      core[level](message, {
        title,
        ...(place === null
          ? {}
          : {
              file: place.path,
              startLine: place.line,
              endLine: place.endLine,
              ...(place.columns === null ? {} : { startColumn: place.columns.start, endColumn: place.columns.end }),
            }),
      });
    },
    hide: (secret) => core.setSecret(secret),
    output: (name, value) => core.setOutput(name, value),
    async summary(markdown) {
      await core.summary.emptyBuffer().addRaw(markdown).write();
    },
    fail: (message) => core.setFailed(message),
  };
}
