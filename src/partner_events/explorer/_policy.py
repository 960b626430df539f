"""What the pages may load: nothing but what lies beside them.

Each page says its policy in a ``<meta>``, which holds wherever it is published, and the server of
``partner-events explore`` says the same in a header. A policy that both say holds twice.
https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP
"""

from __future__ import annotations

import re
from html import unescape

META = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')

HEADER_ONLY = "frame-ancestors 'none'"
"""What a ``<meta>`` cannot say: that no other page may show this one inside itself."""

NOTHING = "default-src 'none'"
"""For what is no page."""


def policy_of(html: str) -> str:
    """The policy that a page says of itself.

    Raises:
        ValueError: It says none.
    """
    found = META.search(html)
    if found is None:
        raise ValueError("the page has no <meta> with a Content-Security-Policy")
    return unescape(found[1])


def header_of(html: str | None) -> str:
    """The value of the header for a page; with None, for a file that is no page."""
    return f"{policy_of(html) if html is not None else NOTHING}; {HEADER_ONLY}"
