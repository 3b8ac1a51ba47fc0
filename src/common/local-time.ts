/** The day of a moment where the program runs, as YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  return [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
}

/** The minute of a moment where the program runs, as YYYY-MM-DD HH:MM. */
export function minuteOf(moment: Date): string {
  return `${dayOf(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
