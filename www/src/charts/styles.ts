// The few inks of the charts. Colours come from the page's tokens; lines tell apart by dash and weight too, for print and for eyes that see fewer colours.
import { css } from 'lit';

export const chartStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  figure {
    margin: 0;
  }
  figcaption {
    font-weight: 600;
    margin-block-end: 0.25rem;
    color: var(--ink);
  }
  svg {
    display: block;
    max-width: 100%;
    overflow: visible;
    font-family: var(--sans);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  text {
    fill: var(--ink);
  }
  .tick {
    fill: var(--ink-2);
    font-size: 11px;
  }
  .label {
    font-size: 12px;
  }
  .label.strong {
    font-weight: 600;
    fill: var(--accent);
  }
  .label.soft {
    fill: var(--ink-2);
  }
  .halo {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .base {
    stroke: var(--ink-2);
    stroke-width: 1;
  }
  .grid {
    stroke: var(--line);
    stroke-width: 1;
  }
  .rail {
    stroke: var(--line);
    stroke-width: 1;
  }
  .seen {
    stroke: var(--ink);
    stroke-width: 4;
  }
  .hatch {
    stroke: var(--line);
    stroke-width: 1.5;
  }
  .outside {
    opacity: 0.8;
  }
  .curve {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
  }
  .curve.dashed {
    stroke-dasharray: 5 4;
  }
  .band {
    fill: var(--ink);
    fill-opacity: 0.13;
  }
  .band.faint {
    fill-opacity: 0.07;
  }
  .drop {
    stroke: var(--ink-2);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }
  .drop.strong {
    stroke: var(--accent);
  }
  .before {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 2;
  }
  .after {
    fill: var(--accent);
    stroke: var(--paper);
    stroke-width: 1;
  }
  .move {
    stroke: var(--accent);
    stroke-width: 4;
  }
  .reference {
    stroke: var(--ink-2);
    stroke-width: 1;
    stroke-dasharray: 3 3;
  }
  .whisker {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .bar {
    fill: var(--accent);
    fill-opacity: 0.55;
  }
  .bar.weak {
    fill: var(--ink-2);
    fill-opacity: 0.3;
  }
  .bar.ground {
    fill: var(--ink-2);
    fill-opacity: 0.25;
  }
  .bar.whole {
    fill: var(--ink);
    fill-opacity: 0.6;
  }
  .bar.down {
    fill: var(--bad);
    fill-opacity: 0.5;
  }
  .density {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
  }
  .density.v1 {
    stroke: var(--ink-2);
    stroke-dasharray: 6 4;
  }
  .density.v2 {
    stroke: var(--accent);
    stroke-width: 2.5;
  }
  .density.v3 {
    stroke: var(--c3);
    stroke-dasharray: 2 3;
    stroke-width: 2.5;
  }
  .density.v4 {
    stroke: var(--c1);
    stroke-dasharray: 10 3 2 3;
  }
  .density.v5 {
    stroke: var(--c5);
    stroke-dasharray: 12 4;
  }
  .density.v6 {
    stroke: var(--c4);
    stroke-dasharray: 4 2;
  }
  .density.v7 {
    stroke: var(--c6);
    stroke-dasharray: 8 2 2 2 2 2;
  }
  .density.v8 {
    stroke: var(--c7);
    stroke-dasharray: 1 3;
    stroke-width: 3;
  }
  .density-area {
    fill: var(--ink);
    fill-opacity: 0.06;
  }
  .density-area.v2 {
    fill: var(--accent);
    fill-opacity: 0.12;
  }
  .believed {
    stroke: var(--ink-2);
    stroke-opacity: 0.45;
    stroke-width: 5;
  }
  .known {
    stroke: var(--accent);
    stroke-width: 5;
  }
  .chain {
    fill: none;
    stroke-width: 0.8;
    stroke-opacity: 0.75;
  }
  .chain.c1 {
    stroke: var(--c1);
  }
  .chain.c2 {
    stroke: var(--c2);
  }
  .chain.c3 {
    stroke: var(--c3);
  }
  .chain.c4 {
    stroke: var(--c4);
  }
  .chain.c5 {
    stroke: var(--c5);
  }
  .chain.c6 {
    stroke: var(--c6);
  }
  .chain.c7 {
    stroke: var(--c7);
  }
  .chain.c8 {
    stroke: var(--c8);
  }
  .line {
    fill: none;
    stroke-width: 1.5;
  }
  .line.observed {
    stroke: var(--ink-2);
  }
  .line.fitted {
    stroke: var(--accent);
    stroke-width: 2;
  }
  .line.baseline {
    stroke: var(--ink-2);
    stroke-dasharray: 4 3;
  }
  .line.predicted {
    stroke: var(--ink);
    stroke-width: 2;
    stroke-dasharray: 6 3;
  }
  .tested {
    fill: var(--ink);
    fill-opacity: 0.05;
  }
  .error {
    stroke: var(--ink-2);
    stroke-opacity: 0.6;
  }
  .error.out {
    stroke: var(--accent);
    stroke-opacity: 1;
  }
  .error-mark {
    fill: var(--accent);
    stroke: var(--paper);
    stroke-width: 1;
  }
  .part {
    stroke: none;
  }
  .part-edge {
    fill: none;
    stroke: var(--paper);
    stroke-width: 1;
  }
  .part.slow {
    fill: var(--ink);
    fill-opacity: 0.14;
  }
  .part.season {
    fill: var(--ink);
    fill-opacity: 0.3;
  }
  .part.other {
    fill: var(--ink);
    fill-opacity: 0.45;
  }
  .part.event {
    fill: var(--accent);
    fill-opacity: 0.9;
  }
  .part.c1 {
    fill: var(--c1);
  }
  .part.c2 {
    fill: var(--c2);
  }
  .part.c3 {
    fill: var(--c3);
  }
  .part.c4 {
    fill: var(--c4);
  }
  .part.c5 {
    fill: var(--c5);
  }
  .part.c6 {
    fill: var(--c6);
  }
  .part.c7 {
    fill: var(--c7);
  }
  .part.c8 {
    fill: var(--c8);
  }
  .truth {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2.5;
    stroke-dasharray: 8 3;
  }
  .envelope {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
  }
  .promise {
    fill: var(--accent);
    fill-opacity: 0.14;
  }
  .price {
    stroke: var(--ink-2);
    stroke-width: 1.5;
    stroke-dasharray: 6 4;
  }
  .cut {
    stroke: var(--bad);
    stroke-width: 1.5;
  }
  .closed {
    fill: var(--ink);
    fill-opacity: 0.06;
  }
  .upper {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
  }
  .lower {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
  }
  .gap {
    fill: var(--accent);
    fill-opacity: 0.12;
  }
  .seen-point {
    fill: var(--ink-2);
    stroke: var(--paper);
    stroke-width: 1;
  }
  .best-mark {
    fill: var(--paper);
    stroke: var(--good);
    stroke-width: 2.5;
  }
  .label.best {
    fill: var(--good);
    font-weight: 600;
  }
  .now {
    stroke: var(--ink);
    stroke-width: 1;
  }
  .area.baseline {
    fill: var(--ink);
    fill-opacity: 0.07;
  }
  text.fitted {
    fill: var(--accent);
    font-weight: 600;
  }
  text.baseline,
  text.observed {
    fill: var(--ink-2);
  }
  text.predicted {
    font-weight: 600;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.75rem;
    margin-block-start: 0.25rem;
    font-size: 0.8125rem;
    color: var(--ink-2);
  }
  details {
    flex: 1 1 12rem;
    min-width: 0;
  }
  details[open] {
    flex-basis: 100%;
  }
  summary {
    cursor: pointer;
    padding-block: 0.25rem;
    width: max-content;
    max-width: 100%;
    list-style: none;
    display: flex;
    gap: 0.4rem;
    align-items: center;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0.25rem;
    min-width: 1.75rem;
    min-height: 1.75rem;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary:hover,
  button:hover {
    color: var(--ink);
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .scroll {
    overflow: auto;
    max-height: 20rem;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    color: var(--ink);
  }
  caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  th,
  td {
    padding: 0.25rem 0.75rem 0.25rem 0;
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--paper);
    font-weight: 600;
    border-block-end: 1px solid var(--line);
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  @media print {
    .tools {
      display: none;
    }
    figure {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .band {
      fill-opacity: 0.3;
    }
  }
`;
