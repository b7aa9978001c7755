// Finding an exercise by words, as calculators are found.

import { EXERCISES, type ExerciseId } from '../../course/library';
import { search, searchIndex, type SearchIndex, type SoughtBy } from '../calculators/search';

function soughtBy(id: string): SoughtBy {
  const head = `exercise-${id}`;
  return { name: `${head}-title`, words: [`${head}-words`, 'course-words'], meaning: `${head}-what` };
}

/** The words of all exercises, of the languages that are loaded. */
export function exerciseIndex(): SearchIndex {
  return searchIndex(EXERCISES, soughtBy);
}

/** The exercises that answer to the question, best first. */
export function findExercises(index: SearchIndex, question: string): ExerciseId[] {
  return search(index, question) as ExerciseId[];
}
