"""Text in which Terraform would see references and directives."""

from __future__ import annotations

import re

_MARKS = re.compile(r"(\$+|%+)\{")


def for_terraform(text: str) -> str:
    """The text with the marks escaped in which Terraform would see references and directives.

    https://developer.hashicorp.com/terraform/language/expressions/strings
    """
    return _MARKS.sub(_escaped_mark, text)


def _escaped_mark(found: re.Match[str]) -> str:
    # A doubled mark is an escaped one; more of them are text only within a string of their own.
    marks = found[1]
    return f"{marks * 2}{{" if len(marks) == 1 else f'${{"{marks}"}}{{'
