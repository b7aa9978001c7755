// A classic script, for it runs where modules do not: opened as a file, the page says what is the matter, and
// not that JavaScript is blocked. The sentences stand in index.html.

if (location.protocol === 'file:')
  for (const part of document.querySelectorAll<HTMLElement>('.boot')) part.hidden = !part.hidden;
