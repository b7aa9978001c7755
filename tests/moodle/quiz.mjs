// Reads a file of questions for Moodle back, by the formats' own descriptions (docs.moodle.org: Moodle XML
// format, Embedded Answers): not by what wrote it. Marks as Moodle does: the first alternative that matches.

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text) {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name) => {
    if (!name.startsWith('#')) {
      if (ENTITIES[name] === undefined) throw new Error(`unknown entity ${whole}`);
      return ENTITIES[name];
    }
    return String.fromCodePoint(name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}

const TOKEN =
  /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** A document as elements: {name, attributes, children, text}. Throws where it is not well formed. */
export function readXml(source) {
  const top = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(source);
    if (found === null) throw new Error(`not XML: ${source.slice(at, at + 60)}`);
    const [, data, closed, name, attributes, alone, text] = found;
    const inside = open.at(-1);
    if (data !== undefined) inside.text += data;
    else if (text !== undefined) inside.text += decoded(text);
    else if (closed !== undefined) {
      if (open.pop().name !== closed || open.length === 0) throw new Error(`</${closed}> closes nothing`);
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)];
      const own = { name, attributes: {}, children: [], text: '' };
      for (const [, key, value] of pairs) own.attributes[key] = decoded(value);
      inside.children.push(own);
      if (alone === '') open.push(own);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1).name}> is not closed`);
  if (top.children.length !== 1 || top.text.trim() !== '') throw new Error('not one element');
  return top.children[0];
}

/** The text under `way`, a list of names. */
function textAt(element, ...way) {
  const found = way.reduce((at, name) => at?.children.find((child) => child.name === name), element);
  if (found === undefined) throw new Error(`no ${way.join('/')} in ${element.name}`);
  return found.text;
}

/** `50%12.5:0.05#said` → {fraction, value, tolerance, feedback}; `=` is a whole grade. */
function alternative(written, numerical) {
  // The `#` of an entity opens no feedback.
  const [answer, ...said] = written.split(/(?<!&)#/);
  const grade = /^(?:=|%(-?[\d.]+)%|)/.exec(answer);
  const rest = answer.slice(grade[0].length);
  const fraction = grade[0] === '=' ? 100 : Number(grade[1] ?? 0);
  const feedback = decoded(said.join('#'));
  if (!numerical) return { fraction, text: decoded(rest), feedback };
  const [value, tolerance] = rest.split(':').map(Number);
  if (!Number.isFinite(value) || !(tolerance >= 0)) throw new Error(`not a number: ${written}`);
  return { fraction, value, tolerance, feedback };
}

/** The questions inside a text: `{2:NUMERICAL:=8:0.05#yes~%50%9:0.05}`. */
export function clozePieces(html) {
  return [...html.matchAll(/\{(\d*):([A-Z_]+):([^{}]*)\}/g)].map(([, points, kind, answers]) => {
    const numerical = kind === 'NUMERICAL';
    const parts = answers.split('~').map((one) => alternative(one, numerical));
    return { points: Number(points || 1), kind, answers: parts };
  });
}

/** The category of a file, and its cloze questions with their pieces. */
export function readQuiz(source) {
  const quiz = readXml(source);
  if (quiz.name !== 'quiz') throw new Error(`${quiz.name} is no quiz`);
  const [first, ...rest] = quiz.children;
  if (first.attributes.type !== 'category') throw new Error('the category is not first');
  const questions = rest.map((question) => {
    if (question.attributes.type !== 'cloze')
      throw new Error(`a question of type ${question.attributes.type}`);
    const html = textAt(question, 'questiontext', 'text');
    return { name: textAt(question, 'name', 'text'), html, pieces: clozePieces(html) };
  });
  return { category: textAt(first, 'category', 'text'), questions };
}

/** What Moodle gives for a number: the first alternative that is near; none for a wrong one. */
export function marked(piece, number) {
  return piece.answers.find(({ value, tolerance }) => Math.abs(number - value) <= tolerance + 1e-12);
}
