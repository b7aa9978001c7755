// Tables that hold more to the right than is seen: their region gets `data-more`, which styles draw as a
// shadow at its edge.

const REGION = '.table-wrap';

function mark(region: Element): void {
  const hidden = region.scrollWidth - region.clientWidth - region.scrollLeft;
  region.toggleAttribute('data-more', hidden > 1);
}

/** Keeps the marks right while regions come, go, are scrolled, or change with what is in them. */
export function markWide(root: HTMLElement): void {
  const sizes = new ResizeObserver((entries) => {
    for (const region of new Set(entries.map(({ target }) => target.closest(REGION)!))) mark(region);
  });
  const known = new WeakSet<Element>();
  const look = (): void => {
    for (const part of root.querySelectorAll(`${REGION}, ${REGION} > table`)) {
      if (!known.has(part)) sizes.observe(part);
      known.add(part);
    }
  };
  new MutationObserver(look).observe(root, { childList: true, subtree: true });
  const scrolled = ({ target }: Event): void => {
    if (target instanceof Element && target.matches(REGION)) mark(target);
  };
  root.addEventListener('scroll', scrolled, { capture: true, passive: true });
  look();
}
