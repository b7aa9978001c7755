// The licences of what was written by others: a file beside the page; in levier.html a text that stands in
// it.

const NAME = 'licences.txt';

let address: string | undefined;

export function licencesAddress(): string {
  if (!__ALONE__) return NAME;
  const text = (): string =>
    document.querySelector<HTMLTemplateElement>('template#licences')?.content.textContent ?? '';
  address ??= URL.createObjectURL(new Blob([text()], { type: 'text/plain' }));
  return address;
}
