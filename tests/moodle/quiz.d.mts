export interface Piece {
  points: number;
  kind: string;
  answers: { fraction: number; value: number; tolerance: number; feedback: string }[];
}
export function clozePieces(html: string): Piece[];
export function marked(piece: Piece, number: number): Piece['answers'][number] | undefined;
