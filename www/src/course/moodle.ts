// An exercise for the question bank of Moodle: a variant a student code, from 1 on, with the wrong paths
// as partial answers. The core writes each piece.

import { askCourse, isRefused, type MarkedQuestion } from '../engine/study';
import { t } from '../i18n';
import { draw, type Drawn } from './drawn';
import { isChoice, questionsOf, type Description, type QuestionDescription } from './library';
import { markedQuestion } from './marked-question';
import { inWords } from './texts';
import { refused } from './variant';

export type MoodleFormat = 'xml' | 'gift';

/** A question with its texts and the answers that are foreseen. */
interface Exported extends Omit<MarkedQuestion, 'paths' | 'options'> {
  points: number;
  text: string;
  feedback: string;
  imprecise_feedback: string;
  paths: { value: number | string; credit: number; feedback: string }[];
  options?: { id: string; text: string }[];
}

async function piece(request: object): Promise<string> {
  const answer = await askCourse('moodle_xml', request as Parameters<typeof askCourse<'moodle_xml'>>[1]);
  if (isRefused(answer)) throw refused(answer);
  return answer.text;
}

/** A text in XML. Rejects with `EngineError`. */
export function xmlText(text: string): Promise<string> {
  return piece({ do: 'xml_text', text });
}

function exported(question: QuestionDescription, { solutions }: Drawn, asked: string): Exported {
  const { paths, options: _options, ...rest } = markedQuestion(question, solutions[question.id ?? '']!);
  const said = new Map((question.paths ?? []).map((path) => [path.id ?? '', inWords(path.feedback)]));
  return {
    ...rest,
    points: question.points ?? 1,
    text: isChoice(question) ? inWords(question.text) : `${inWords(question.text)} ${asked}`,
    feedback: t('course-right'),
    imprecise_feedback: t('course-imprecise'),
    paths: (paths ?? []).map(({ id, value, credit }) => ({
      value,
      credit: credit ?? 0,
      feedback: said.get(id) ?? '',
    })),
    ...(isChoice(question)
      ? { options: (question.options ?? []).map(({ id, text }) => ({ id: id ?? '', text: inWords(text) })) }
      : {}),
  };
}

/** A variant as one question of several parts, or in GIFT as a question a part. */
async function variantText(
  drawn: Drawn,
  format: MoodleFormat,
  asked: (question: QuestionDescription) => string,
): Promise<string> {
  const { own, codes } = drawn;
  const name = `${inWords(own.title)} — ${codes.class}|${codes.student}`;
  const text = inWords(own.statement);
  const general = inWords(own.interpretation);
  const questions = questionsOf(own).map((question) => exported(question, drawn, asked(question)));
  if (format === 'xml') return piece({ do: 'cloze_question', name, text, questions, general });
  const parts = questions.map((question, at) =>
    piece({
      do: 'gift',
      name: `${name} — ${at + 1}`,
      text: `${text}\n${question.text}`,
      question,
      general,
    }),
  );
  return `${(await Promise.all(parts)).join('\n')}\n`;
}

/** The file of `count` variants. `asked` says how a number is to be typed. Rejects with `EngineError`. */
export async function moodleFile(
  own: Description,
  group: string,
  count: number,
  format: MoodleFormat,
  asked: (question: QuestionDescription) => string,
): Promise<string> {
  const students = Array.from({ length: count }, (_, at) => String(at + 1));
  const variants: string[] = [];
  for (const student of students)
    variants.push(await variantText(await draw(own, { class: group, student }), format, asked));
  const category = `$course$/Levier/${inWords(own.title)}`;
  if (format === 'gift') return `$CATEGORY: ${category}\n\n${variants.join('\n')}`;
  const title = await xmlText(category);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n' +
    `<question type="category"><category><text>${title}</text></category></question>\n` +
    `${variants.join('')}</quiz>\n`
  );
}
