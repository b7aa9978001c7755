// Written into embed.html: asks for the script and the words that the fragment needs, side by side. The
// policy names this text by its hash and trusts what it adds, which holds whatever the origin of the frame
// is.
(function () {
  var option = function (name) {
    var found = new RegExp('[#&]' + name + '=([a-z0-9_]*)(?:[&#]|$)').exec(location.hash);
    return found ? found[1] : '';
  };
  var keep = function (address) {
    return address;
  };
  var policy = window.trustedTypes
    ? trustedTypes.createPolicy('levier-loader', { createScriptURL: keep })
    : { createScriptURL: keep };
  function add(name, mark) {
    var script = document.createElement('script');
    script.async = false;
    script.setAttribute('data-levier', mark || name);
    script.src = policy.createScriptURL(name + '?v=%BUILD%');
    document.head.append(script);
  }
  var lang = option('lang') === 'en' ? 'en' : 'fr';
  var kind = option('exercise') ? '-exercise' : option('lesson') ? '-lesson' : '';
  add('embed' + kind + '.js', 'page');
  add('embed' + kind + '-' + lang + '.js');
  // The tool of a lesson is a calculator in its page.
  if (kind === '-lesson') add('embed.js');
  if (option('operation')) add('embed/' + lang + '/' + option('operation') + '.js');
})();
