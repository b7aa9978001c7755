// A learning platform's API of SCORM 1.2 for tests, with Moodle's checks: which elements there are, which may
// be read or written, their formats and lengths, the order of calls, the arguments.
// Written after Moodle's mod/scorm/datamodels/scorm_12.js; one function without imports, so that a test can
// put its text into a page.

/**
 * `kept`: what the platform knows of the student, by element; commits are written into it. `calls`: every
 * call as it came, with the error that it left.
 */
export function makeApi(kept, calls = []) {
  const string = (most) => new RegExp(`^[\\u0000-\\uffff]{0,${most}}$`);
  const decimal = /^-?[0-9]{0,3}(?:\.[0-9]*)?$/;
  const score = (text) => decimal.test(text) && Number(text) >= 0 && Number(text) <= 100;
  const fits = (pattern) => (text) => pattern.test(text);
  // r: read only, w: write only, b: both.
  const elements = {
    'cmi._children': ['r'],
    'cmi.core._children': ['r'],
    'cmi.core.student_id': ['r'],
    'cmi.core.student_name': ['r'],
    'cmi.core.credit': ['r'],
    'cmi.core.entry': ['r'],
    'cmi.core.lesson_mode': ['r'],
    'cmi.core.total_time': ['r'],
    'cmi.launch_data': ['r'],
    'cmi.core.lesson_location': ['b', fits(string(255))],
    'cmi.core.lesson_status': ['b', fits(/^(?:passed|completed|failed|incomplete|browsed)$/)],
    'cmi.core.score.raw': ['b', score],
    'cmi.core.score.min': ['b', score],
    'cmi.core.score.max': ['b', score],
    'cmi.core.exit': ['w', fits(/^(?:time-out|suspend|logout|)$/)],
    'cmi.core.session_time': ['w', fits(/^[0-9]{2,4}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,2})?$/)],
    'cmi.suspend_data': ['b', fits(string(4096))],
    'cmi.comments': ['b', fits(string(4096))],
  };
  const own = { ...kept };
  let state = 'before';
  let error = '0';

  const done = (name, inputs, code, answer) => {
    error = code;
    calls.push({ name, inputs, code });
    return answer;
  };
  const simple = (name, from, to) => (input) => {
    if (input !== '') return done(name, [input], '201', 'false');
    if (state !== from) return done(name, [input], name === 'LMSInitialize' ? '101' : '301', 'false');
    state = to;
    if (name !== 'LMSInitialize') Object.assign(kept, own);
    return done(name, [input], '0', 'true');
  };
  return {
    LMSInitialize: simple('LMSInitialize', 'before', 'open'),
    LMSCommit: simple('LMSCommit', 'open', 'open'),
    LMSFinish: simple('LMSFinish', 'open', 'over'),
    LMSGetValue(element) {
      const fail = (code) => done('LMSGetValue', [element], code, '');
      if (state !== 'open') return fail('301');
      if (element === '') return fail('201');
      const [use] = elements[element] ?? [];
      if (use === undefined) return fail('401');
      if (use === 'w') return fail('404');
      return done('LMSGetValue', [element], '0', own[element] ?? '');
    },
    LMSSetValue(element, value) {
      const fail = (code) => done('LMSSetValue', [element, value], code, 'false');
      if (state !== 'open') return fail('301');
      if (element === '' || typeof value !== 'string') return fail('201');
      const [use, isFormat] = elements[element] ?? [];
      if (use === undefined) return fail('401');
      if (use === 'r') return fail(element.endsWith('_children') ? '402' : '403');
      if (!isFormat(value)) return fail('405');
      own[element] = value;
      return done('LMSSetValue', [element, value], '0', 'true');
    },
    LMSGetLastError: () => error,
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
}
