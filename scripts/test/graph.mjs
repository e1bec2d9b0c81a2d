/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} [needs] - Steps without whose success this one means nothing: it waits for them, and is left out where one failed.
 * @property {readonly string[]} [after] - Steps that must have ended, well or not: both would write the same files.
 * @property {number} [slots] - How many of the slots it takes; 1 unless said otherwise.
 */

/**
 * Chooses steps by name, with all that they need.
 * @param {readonly Step[]} steps
 * @param {readonly string[]} wanted - Names; none means all.
 * @throws Error that lists the steps where a name is not known.
 */
export function chooseSteps(steps, wanted) {
  const named = new Map(steps.map((step) => [step.name, step]));
  const chosen = new Set();
  const choose = (name, from) => {
    const step = named.get(name);
    if (!step) throw new Error(`${from} "${name}". The steps are: ${[...named.keys()].join(', ')}`);
    if (chosen.has(name)) return;
    chosen.add(name);
    for (const needed of step.needs ?? []) choose(needed, `"${name}" needs an unknown step`);
  };
  for (const name of wanted.length > 0 ? wanted : named.keys()) choose(name, 'There is no step');
  return steps.filter(({ name }) => chosen.has(name));
}

/**
 * Runs steps side by side, each as soon as the steps that it waits for have ended and slots are free. Among those that could begin,
 * the first of the list does. All run even if one fails, but for those that need it.
 * @param {readonly Step[]} steps
 * @param {object} options
 * @param {number} options.slots - How many steps run at once.
 * @param {(step: Step) => Promise<boolean>} options.run - Runs a step. @returns Whether it went well.
 * @param {(step: Step, failed: readonly string[]) => void} options.leaveOut - Told of a step whose needs `failed`.
 * @throws Error where steps wait for each other in a circle.
 */
export async function runGraph(steps, { slots, run, leaveOut }) {
  const ended = new Map();
  const waiting = [...steps];
  const running = new Map();
  const known = new Set(steps.map(({ name }) => name));
  const waitsFor = ({ needs = [], after = [] }) => [...needs, ...after].filter((name) => known.has(name));
  const free = () => slots - [...running.keys()].reduce((sum, step) => sum + taken(step), 0);
  const taken = (step) => Math.min(step.slots ?? 1, slots);

  const beginOne = () => {
    const index = waiting.findIndex((step) => taken(step) <= free() && waitsFor(step).every((name) => ended.has(name)));
    if (index < 0) return false;
    const [step] = waiting.splice(index, 1);
    const failed = (step.needs ?? []).filter((name) => ended.get(name) === false);
    if (failed.length > 0) {
      leaveOut(step, failed);
      ended.set(step.name, false);
      return true;
    }
    const work = run(step).then((isWell) => {
      ended.set(step.name, isWell);
      running.delete(step);
    });
    running.set(step, work);
    return true;
  };

  while (waiting.length > 0 || running.size > 0) {
    while (beginOne());
    if (running.size > 0) await Promise.race(running.values());
    else if (waiting.length > 0)
      throw new Error(`These steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
  }
}
