"""The event explorer: every kind of every partner as pages for a browser, which work without a network.

`write` writes the pages and what they show; ``partner-events explore`` does so, and opens them. Importing
this package loads no model.

``_static`` holds the pages as they are: HTML, CSS and modules of JavaScript that nothing has to build, and
that hold no code of others. Everything that they know of events is data, which Python writes beside them from
the installed package: what the library computes, the pages do not compute again. ``_policy`` says what a page
may load, and ``_server`` serves a folder on this machine.
"""

from partner_events._base.lazy import lazy_names

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.explorer._write import write as write
else:
    __getattr__, __dir__ = lazy_names(__name__, {"write": "_write"})

__all__ = ["write"]
