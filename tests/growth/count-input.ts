/** Prints as JSON how many steps each target of the fuzzer takes for input of two lengths, of each kind that goes wrong easily. */
import { targets } from '../../scripts/fuzz/targets.ts';
import { watchSteps } from './count-steps.ts';

const units = [
  'The ferry left the harbour an hour late on Monday, passengers said. ',
  'One of them.\n\n',
  'a line\n',
  'x',
  '“a ',
  'a” ',
  '*a ',
  '[',
  '<b>x</b> ',
  '<p>x ',
  '<!-- ',
  '&amp;',
  'a, ',
  'a: ',
  'a\u0301',
  'http://a.b/ ',
  'Ada Quill and Ben Marsk said ',
  '3 March 2031, 40,000 ',
  '# a\n\n',
  '| a ',
  '[^a] ',
];

/** Characters; the longer input is four times the shorter, and short enough for the targets that cut what they get. */
export const lengths = [500, 2000] as const;

const countSteps = watchSteps();
for (const { name, run } of targets)
  for (const unit of units) {
    const steps = lengths.map((length) => {
      const input = Buffer.from(unit.repeat(Math.ceil(length / unit.length)));
      run(input);
      return countSteps(() => run(input));
    });
    process.stdout.write(`${JSON.stringify({ name, unit, steps })}\n`);
  }
