// The few inks of the charts, by class. Colours come from the page's tokens; lines tell apart by dash and
// weight too, for print and for eyes that see fewer colours.
import { css } from 'lit';

export const inks = css`
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
  .cell {
    fill: var(--accent);
  }
  .tick.figure {
    fill: var(--ink);
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
  .bar.ahead {
    fill: var(--ink-2);
    fill-opacity: 0.08;
    stroke: var(--ink-2);
    stroke-dasharray: 3 2;
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
    stroke: var(--series);
    stroke-width: 0.8;
    stroke-opacity: 0.75;
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
  .line.others {
    stroke: var(--ink-2);
    stroke-opacity: 0.5;
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
    fill: var(--series);
    stroke: none;
  }
  .part-edge {
    fill: none;
    stroke: var(--paper);
    stroke-width: 1;
  }
  .part.named {
    stroke: var(--ink);
    stroke-width: 1;
  }
  .label.group {
    font-weight: 600;
  }
  .tip {
    fill: var(--ink);
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
  .best-mark.hollow {
    fill: none;
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
  .c1 {
    --series: var(--c1);
  }
  .c2 {
    --series: var(--c2);
  }
  .c3 {
    --series: var(--c3);
  }
  .c4 {
    --series: var(--c4);
  }
  .c5 {
    --series: var(--c5);
  }
  .c6 {
    --series: var(--c6);
  }
  .c7 {
    --series: var(--c7);
  }
  .c8 {
    --series: var(--c8);
  }
  @media (forced-colors: active) {
    .band {
      fill-opacity: 0.3;
    }
  }
`;
