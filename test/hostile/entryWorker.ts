// Gives each entry all hostile inputs and writes a line before and after each, so that whoever started it knows where it is.
import { HOSTILE_INPUTS } from '../support/hostile/hostileInputs';
import { ENTRIES } from './entries';
import type { Line } from './measured';

const rejected: string[] = [];
process.on('unhandledRejection', (reason) => rejected.push(String(reason)));

function tell(line: Line): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function problemOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    // Rejections are told when nothing else is to be done.
    await new Promise((resolve) => setImmediate(resolve));
    return rejected.splice(0).at(0);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

async function feed(only: string | undefined): Promise<void> {
  for (const { name, feed } of ENTRIES) {
    if (only !== undefined && !name.includes(only)) continue;
    for (const input of HOSTILE_INPUTS) {
      tell({ entry: name, input: input.name });
      const cpu = process.cpuUsage();
      const { maxRSS } = process.resourceUsage();
      const problem = await problemOf(() => feed(input));
      const { user, system } = process.cpuUsage(cpu);
      const seconds = (user + system) / 1e6;
      const megabytes = (process.resourceUsage().maxRSS - maxRSS) / 1024;
      tell({ entry: name, input: input.name, seconds, megabytes, ...(problem !== undefined && { problem }) });
    }
  }
}

void feed(process.argv[2]).then(() => process.exit(0));
