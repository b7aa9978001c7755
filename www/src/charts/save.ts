// A drawing saved as a file: styles of the page are written into the marks, so that it looks the same
// anywhere.

const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'paint-order',
  'text-anchor',
] as const;

const SVG = 'http://www.w3.org/2000/svg';
const PAD = 16;
const TITLE = 44;

/** The drawing as a self-contained SVG text on the page's paper. */
export function svgText(source: SVGSVGElement): string {
  const copy = source.cloneNode(true) as SVGSVGElement;
  const originals = [source, ...source.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const target = copies[index]!;
    const style = getComputedStyle(original);
    if (original instanceof SVGGraphicsElement || original instanceof SVGPatternElement) {
      for (const property of PROPERTIES) {
        const value = style.getPropertyValue(property);
        // A paint that names a pattern is resolved to an address of this page: the mark keeps its own.
        if (value !== '' && !value.includes('url(')) target.setAttribute(property, value);
      }
    }
    target.removeAttribute('class');
    target.removeAttribute('part');
  });
  const { width, height } = sizeOf(source);
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('viewBox', `${-PAD} ${-TITLE} ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const paper = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ x: -PAD, y: -TITLE, width, height, fill: paperOf(source) }))
    paper.setAttribute(name, String(value));
  const title = document.createElementNS(SVG, 'text');
  for (const [name, value] of Object.entries({
    x: 0,
    y: -18,
    'font-size': '15px',
    'font-weight': '600',
    fill: getComputedStyle(source).color,
  }))
    title.setAttribute(name, String(value));
  title.textContent = source.querySelector('title')?.textContent ?? '';
  copy.querySelector('desc')?.after(paper, title);
  return new XMLSerializer().serializeToString(copy);
}

/** The page has the title beside the drawing; a file carries it, with a margin. */
function sizeOf(source: SVGSVGElement): { width: number; height: number } {
  const { width, height } = source.viewBox.baseVal;
  return { width: width + 2 * PAD, height: height + TITLE + PAD };
}

/** The first opaque background under the drawing. */
function paperOf(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour !== '' && colour !== 'transparent' && !/,\s*0\)$/.test(colour)) return colour;
    at =
      at.parentElement ??
      (at.getRootNode() instanceof ShadowRoot ? (at.getRootNode() as ShadowRoot).host : null);
  }
  return 'white';
}

export function saveSvg(source: SVGSVGElement, file: string): void {
  download(new Blob([svgText(source)], { type: 'image/svg+xml' }), `${file}.svg`);
}

/** Twice the size on screen, sharp in a slide. */
export async function savePng(source: SVGSVGElement, file: string): Promise<void> {
  const { width, height } = sizeOf(source);
  const address = URL.createObjectURL(new Blob([svgText(source)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob) download(blob, `${file}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]+/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
