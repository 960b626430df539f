"""JSON values as YAML: the little of it that a template needs."""

from __future__ import annotations

import json
import re

from partner_events._wire.json import is_array, is_object

PLAIN = re.compile(r"[A-Za-z/][\w/.:-]*(?<!:)")
"""Text that needs no quotes, unless it is one of `WORDS`."""

WORDS = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}


def yaml(value: object, indent: str = "") -> str:
    """A value in block style; a scalar that could be misread is written as JSON."""
    if is_object(value) and value:
        return "".join(f"{indent}{_scalar(key)}:{_after(item, indent)}" for key, item in value.items())
    if is_array(value) and value:
        return "".join(f"{indent}- {yaml(item, indent + '  ').lstrip(' ')}" for item in value)
    return f"{indent}{_scalar(value)}\n"


def _after(value: object, indent: str) -> str:
    """The text that follows a key."""
    if (is_object(value) or is_array(value)) and value:
        return f"\n{yaml(value, indent + '  ')}"
    return f" {_scalar(value)}\n"


def _scalar(value: object) -> str:
    if isinstance(value, str) and PLAIN.fullmatch(value) and value.lower() not in WORDS:
        return value
    return json.dumps(value, ensure_ascii=False)
