/** Loaded into a command that is measured: writes what the process used when it ends. */
import { writeFileSync } from 'node:fs';

process.once('exit', () => {
  const file = process.env['CROSSBEARING_USAGE'];
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  if (file !== undefined)
    writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
});
