/**
 * Milliseconds of processor time that this process has taken. Tests of bounds compare two of these: by the clock a machine with
 * more to do would fail them.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
