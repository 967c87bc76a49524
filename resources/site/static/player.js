/* Films of foreign services: nothing is loaded before somebody presses play. */
(function () {
  "use strict";

  document.querySelectorAll(".screen[data-embed]").forEach(function (screen) {
    var button = screen.querySelector("[data-play]");
    button.hidden = false;
    button.addEventListener("click", function () {
      var player = document.createElement("iframe");
      player.src = screen.dataset.embed;
      player.title = screen.dataset.title;
      player.allow = "fullscreen; encrypted-media; picture-in-picture";
      player.referrerPolicy = "strict-origin-when-cross-origin";
      screen.replaceChildren(player);
      player.focus();
    });
  });
}());
