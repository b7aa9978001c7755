// The course inside the page itself, in the place of `engine/study`: a packed exercise has no worker and asks
// nothing of any server, and leaving a platform waits for no promise.

import { compileModule, instantiate } from '../embed/wasm';
import { toEngineError } from '../engine/error';
import type { CourseKinds, Refused } from '../engine/study';

interface Course {
  courseAnswer: (kind: string, input: string) => string;
}

let course: Course | undefined;

/** Has to end before anything is asked. Rejects with `EngineStartError`. */
export async function startCourse(): Promise<void> {
  course = await instantiate<Course>(await compileModule());
}

/** Asks the course. Throws `EngineError`; a question without an answer gives its refusal. */
export function courseNow<K extends keyof CourseKinds>(
  kind: K,
  input: CourseKinds[K][0],
): CourseKinds[K][1] | Refused {
  try {
    return JSON.parse(course!.courseAnswer(kind, JSON.stringify(input))) as CourseKinds[K][1] | Refused;
  } catch (error) {
    throw toEngineError(error);
  }
}

export function askCourse<K extends keyof CourseKinds>(
  kind: K,
  input: CourseKinds[K][0],
): Promise<CourseKinds[K][1] | Refused> {
  return Promise.resolve().then(() => courseNow(kind, input));
}

/** Whether an answer is a refusal. */
export function isRefused(answer: object): answer is Refused {
  return 'error' in answer;
}
