// The height of a framed calculator, said by the frame and believed by its host within bounds.
//
//   frame → host   { source: 'levier', type: 'height', height }
//   host → frame   { source: 'levier', type: 'ask' }             when the host's script came after the frame

export const MIN_HEIGHT = 120;
export const MAX_HEIGHT = 4000;

/** A frame that has not said its height by then, in milliseconds, was refused. */
export const REFUSED_AFTER = 15_000;

/** The height that a message states, within bounds; undefined when it states none. */
export function heightOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { source, type, height } = data as { source?: unknown; type?: unknown; height?: unknown };
  if (source !== 'levier' || type !== 'height' || typeof height !== 'number' || !Number.isFinite(height))
    return undefined;
  return Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, Math.ceil(height)));
}

/**
 * Gives frames the height that they ask for. A message counts only when it comes from one of `frames` at that
 * time. `heard`: told of each.
 */
export function followHeights(
  frames: () => Iterable<HTMLIFrameElement>,
  heard: (frame: HTMLIFrameElement) => void = () => undefined,
): () => void {
  const listen = (event: MessageEvent): void => {
    const height = heightOf(event.data);
    if (height === undefined || event.source === null) return;
    for (const frame of frames())
      if (frame.contentWindow === event.source) {
        frame.style.setProperty('height', `${height}px`, 'important');
        heard(frame);
      }
  };
  addEventListener('message', listen);
  for (const frame of frames()) frame.contentWindow?.postMessage({ source: 'levier', type: 'ask' }, '*');
  return () => removeEventListener('message', listen);
}
