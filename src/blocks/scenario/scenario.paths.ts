import type { ScenarioBlock, Scene, SceneChoice } from './scenario.schema.js';

/** What was decided in one scene. */
export interface Decision {
  readonly scene: Scene;
  readonly choice: SceneChoice;
}

/** Where a path of decisions has led. */
export interface ScenarioPath {
  readonly decisions: readonly Decision[];
  readonly scene: Scene | undefined;
}

/** What an author should know of a scenario before learners see it. All by scene id, in the order of the file. */
export interface ScenarioDefects {
  /** No path leads here. */
  readonly unreachable: readonly string[];
  /** From here no path leads to an end. */
  readonly endless: readonly string[];
}

/**
 * Follows decisions from the first scene. Where one of them does not exist any more - the course has changed - the path stops
 * before it.
 * @param choices - Ids of choices, in the order in which they were taken.
 */
export function followPath(block: ScenarioBlock, choices: readonly string[]): ScenarioPath {
  const scenes = new Map(block.scenes.map((scene) => [scene.id, scene]));
  const decisions: Decision[] = [];
  let scene = block.scenes[0];
  for (const id of choices) {
    const choice = scene?.choices?.find((candidate) => candidate.id === id);
    if (!scene || !choice) break;
    decisions.push({ scene, choice });
    scene = scenes.get(choice.to);
  }
  return { decisions, scene };
}

/** Sum of the points along a path; null where no choice of the scenario has points. */
export function pointsOf(block: ScenarioBlock, decisions: readonly Decision[]): number | null {
  const counts = block.scenes.some(({ choices }) => choices?.some(({ points }) => points !== undefined));
  return counts ? decisions.reduce((sum, { choice }) => sum + (choice.points ?? 0), 0) : null;
}

/** Lists the scenes that nobody can reach, and those from which nobody comes to an end. For `c4s check`. */
export function scenarioDefects(block: ScenarioBlock): ScenarioDefects {
  const leads = block.scenes.flatMap(({ id, choices = [] }) => choices.map(({ to }) => [id, to] as const));
  const reachable = closure(
    block.scenes.slice(0, 1).map(({ id }) => id),
    leads,
  );
  const ends = block.scenes.filter(({ choices = [] }) => choices.length === 0).map(({ id }) => id);
  const ending = closure(
    ends,
    leads.map(([from, to]) => [to, from]),
  );
  const without = (known: ReadonlySet<string>) => block.scenes.map(({ id }) => id).filter((id) => !known.has(id));
  return { unreachable: without(reachable), endless: without(ending) };
}

/** All that can be reached from some ids over directed leads. */
function closure(from: readonly string[], leads: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const known = new Set(from);
  // A set's iteration also comes to what is added meanwhile.
  for (const id of known) for (const [start, end] of leads) if (start === id) known.add(end);
  return known;
}
