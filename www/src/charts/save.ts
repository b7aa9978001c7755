// A drawing saved as a file: styles of the page are written into the marks, so that it looks the same anywhere.

const PROPERTIES = [
  'fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin',
  'opacity', 'font-family', 'font-size', 'font-weight', 'font-variant-numeric', 'paint-order', 'text-anchor',
] as const;

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
  const { width, height } = source.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', paperOf(source));
  copy.querySelector('desc')?.after(paper);
  return new XMLSerializer().serializeToString(copy);
}

/** The first opaque background under the drawing. */
function paperOf(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour !== '' && colour !== 'transparent' && !/,\s*0\)$/.test(colour)) return colour;
    at = at.parentElement ?? (at.getRootNode() instanceof ShadowRoot ? (at.getRootNode() as ShadowRoot).host : null);
  }
  return 'white';
}

export function saveSvg(source: SVGSVGElement, file: string): void {
  download(new Blob([svgText(source)], { type: "image/svg+xml" }), `${file}.svg`);
}

/** Twice the size on screen, sharp in a slide. */
export async function savePng(source: SVGSVGElement, file: string): Promise<void> {
  const { width, height } = source.viewBox.baseVal;
  const address = URL.createObjectURL(new Blob([svgText(source)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (blob) download(blob, `${file}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]+/g, "-");
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
