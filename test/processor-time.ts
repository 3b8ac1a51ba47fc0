/** The milliseconds of processor time that a task takes: however busy the machine is, it is the same. */
export function processorTime(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
