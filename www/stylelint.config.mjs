// Lints the style sheets. Blank lines belong to who writes them: rules of one part stand together.
export default {
  extends: 'stylelint-config-standard',
  rules: {
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'rule-empty-line-before': null,
    // Every part has a block of its own: this rule compares selectors of parts that never meet.
    'no-descending-specificity': null,
    // embed.mjs turns `(max-width: …)` into the width of the calculator's own element.
    'media-feature-range-notation': 'prefix',
    // Safari on a phone knows no other name.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['/text-size-adjust/'] }],
    // A state that the core names is a class as it is: `on_track`.
    'selector-class-pattern': '^[a-z][a-z0-9]*([-_][a-z0-9]+)*$',
  },
};
