/** Words that turn a statement round. */
const negations = new Set(
  'not no never none neither nor without cannot nobody nothing deny denies denied denying'.split(' '),
);

/** `norm` is a normal form as tokens have it. */
export function isNegation(norm: string): boolean {
  return negations.has(norm) || norm.endsWith("n't");
}
