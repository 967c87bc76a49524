"""The two colour schemes, and how the browser engine is told to ask pages for one of them."""

from typing import Final

# Chromium's own setting, since a machine without a screen has no scheme that it could follow.
SCHEMES: Final = {
    "light": "--blink-settings=preferredColorScheme=1",
    "dark": "--blink-settings=preferredColorScheme=0",
}
