// In levier.html, in the place of `engine/place.ts`: the modules stand in the file, and their glue in the
// script that uses it.

import { glues } from 'levier:alone-glues';
import { EngineStartError } from '../engine/start-error';
import { block } from './blocks';

export async function moduleBytes(name: string): Promise<ArrayBuffer> {
  return block(name).catch((error: unknown) => {
    throw new EngineStartError('missing', error);
  });
}

export function glueAddress(name: string): string {
  return name;
}

/** The glue keeps its instance in a variable of its own: each call makes another. */
export function loadGlue<G>(glue: string): Promise<G> {
  const make = glues[/^\w+/.exec(glue)?.[0] ?? ''];
  return make === undefined
    ? Promise.reject(new Error(`no ${glue} in this file`))
    : Promise.resolve(make() as G);
}
