// What stands around a drawing: its heading, its tools and its table.
import { css } from 'lit';
import { inks } from './inks';

export const chartStyles = css`
  ${inks}
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
    /* Drawn for the screen: on paper it takes the width that is there, and the height that goes with it. */
    svg {
      inline-size: auto;
      block-size: auto;
      max-inline-size: 100%;
      break-inside: avoid;
    }
    figure {
      break-inside: avoid;
    }
  }
`;
