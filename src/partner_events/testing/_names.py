"""Values by the names of fields, for every partner."""

from __future__ import annotations

import re
from functools import cache

TEXTS: tuple[tuple[str, str], ...] = (
    (r"e_?mails?(_address)?", "{email}"),
    (r"(.*_)?ip(_address)?", "{ip}"),
    (r"(.*_)?(uuid|guid)", "{uuid}"),
    (r"(.*_)?(url|uri|link|href|endpoint)", "https://{domain}/{hex:8}"),
    (r"(.*_)?phone(_number)?", "{phone}"),
    (r"(.*_)?user_?agent", "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0"),
    (r"(.*_)?(host|host_?name|domain)", "{domain}"),
    (r"(.*_)?currency", "{currency}"),
    (r"(.*_)?country(_code)?", "{country}"),
    (r"(.*_)?(city|town)", "{city}"),
    (r"(.*_)?(line1|street|address)", "{street}"),
    (r"(.*_)?(postal_?code|zip(_?code)?)", "{postal_code}"),
    (r"(.*_)?state_?(code|or_province)", "{state}"),
    (r"(.*_)?time_?zone", "{timezone}"),
    (r"(.*_)?(locale|language)", "en-US"),
    (r"(.*_)?(given|first)_?name", "{first_name}"),
    (r"(.*_)?(family|last)_?name", "{last_name}"),
    (r"(.*_)?(user_?name|login|nick_?name)", "{username}"),
    (r"(.*_)?(company|organi[sz]ation|tenant|account)_?name", "{company}"),
    (r"name|(.*_)?(full|display|person|owner|user)_?name", "{name}"),
    (r"(.*_)?method", "POST"),
    (r"(.*_)?version", "1.0"),
    (r"(.*_)?(at|on|date|time|timestamp|created|updated|modified|expires|expiration)", "{iso_ms}"),
    (r"(.*_)?(amount|total|price|cost|fee|balance)", "49.99"),
    (r"(.*_)?(count|quantity|number|size)", "{digits:2}"),
    (r"(.*_)?(hash|fingerprint|checksum|thumbprint)", "{hex:40}"),
    (r"(.*_)?(token|secret|key)", "{alnum:24}"),
    (r"(.*_)?ids?", "{hex:24}"),
)
"""Regular expressions for names in snake case, each with a text; the first that matches decides."""

NUMBERS: tuple[tuple[str, str], ...] = (
    (r"(.*_)?(at|ts|on|by|date|time|timestamp|created|updated|modified|expires|deadline|until|start|end)",
     "{seconds}"),
    (r"(.*_)?(trial|period|available)_(start|end)", "{seconds}"),
    (r"(.*_)?(amount|total|subtotal|price|cost|fee|balance)(_.*)?", "{amount}"),
    (r"(.*_)?latitude", "{latitude}"),
    (r"(.*_)?longitude", "{longitude}"),
    (r"(.*_)?ids?", "{number:1000000}"),
    (r"(.*_)?(percent|percentage|score)", "{number:100}"),
)  # fmt: skip
"""Regular expressions for names in snake case, each with the placeholder of a number."""


def text_for(name: str) -> str:
    """The text of a field of this name, with placeholders."""
    snake = _snake(name)
    known = _first(TEXTS, snake)
    return known or f"example {snake.strip('_').replace('_', ' ')}".strip()


def number_for(name: str) -> str:
    """The placeholder of the number of a field of this name."""
    return _first(NUMBERS, _snake(name)) or "{number:20}"


def _first(table: tuple[tuple[str, str], ...], name: str) -> str | None:
    return next((value for pattern, value in table if re.fullmatch(pattern, name)), None)


@cache
def _snake(name: str) -> str:
    """The name in snake case: `createdAt`, `created-at` and `created_at` are the same name."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return re.sub(r"\W+", "_", words).lower()
