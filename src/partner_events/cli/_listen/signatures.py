"""Whether a vendor made a request: its signature, or its token.

The schemes are those of the vendors' tables, in the words of EventBridge's webhook sources, so that what is
checked here is what a webhook source checks with `partner_events.aws.webhook_settings`.
"""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from datetime import datetime

from partner_events.cli._listen.libraries import library_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partner_events.cli._listen.vendors import Headers, Vendor

TOLERANCE = 300
"""How many seconds old a signature may be, or in the future: as in the vendors' own libraries."""

COMPOSITIONS = {
    "BODY": "{body}",
    "TIMESTAMP_DOT_BODY": "{timestamp}.{body}",
    "MESSAGE_ID_DOT_TIMESTAMP_DOT_BODY": "{id}.{timestamp}.{body}",
}
"""What is signed, by EventBridge's name for it.

https://docs.aws.amazon.com/eventbridgev2/latest/APIReference/API_HmacAuthConfiguration.html
"""


class Refused(Exception):
    """A request that its vendor did not make, as far as it can be known; the text says why."""


def check(vendor: Vendor, secret: str, headers: Headers, body: bytes, now: float) -> None:
    """Accept a request, or say why not.

    Args:
        vendor: Who is to have made it.
        secret: What vendor and receiver share.
        headers: Its headers, with names in lower case.
        body: Its body, as it arrived.
        now: Seconds since 1970.

    Raises:
        Refused: The signature or the token is missing, wrong or too old. The text has no secret.
    """
    settings = vendor.settings
    if not settings:
        raise Refused(f"it is not known how {vendor.title} signs its requests")
    given = headers.get(vendor.proof)
    if not given:
        raise Refused(f"there is no header {_header(settings)}")
    if "TokenHttpHeader" in settings:
        if not hmac.compare_digest(given.encode(), secret.encode()):
            raise Refused(f"the token in {_header(settings)} is another one")
        return
    timestamp = _timestamp(settings, headers)
    if timestamp is not None:
        _check_age(timestamp, now)
    signatures = list(_after(settings.get("SignaturePrefix", ""), given, settings.get("Delimiter")))
    if not signatures:
        prefix = settings["SignaturePrefix"]
        raise Refused(f"{_header(settings)} has no signature that begins with {prefix}")
    expected = _signature(settings, secret, headers, body, timestamp or "")
    library = library_of(vendor)
    if library is not None:
        is_right = library[1](body, headers, secret)
    else:
        # All are compared, whichever is right.
        is_right = any([hmac.compare_digest(each.encode(), expected.encode()) for each in signatures])
    if not is_right:
        raise Refused("the signature is of another secret, or of another body")


def signed(vendor: Vendor, secret: str, headers: Headers, body: bytes) -> str:
    """The signature that the vendor would give a request, without what is before it in the header.

    Raises:
        Refused: The request lacks the time that is signed, too.
    """
    return _signature(vendor.settings, secret, headers, body, _timestamp(vendor.settings, headers) or "")


def _header(settings: Mapping[str, str]) -> str:
    return settings.get("SignatureHttpHeader") or settings["TokenHttpHeader"]


def _timestamp(settings: Mapping[str, str], headers: Headers) -> str | None:
    """The time that is signed; None if the signature covers none."""
    name = settings.get("TimestampHttpHeader")
    if name is None:
        return None
    given = headers.get(name.lower(), "")
    prefix = settings.get("TimestampPrefix", "")
    delimiter = settings.get("Delimiter") if prefix else None
    found = next(_after(prefix, given, delimiter), "")
    if not found:
        raise Refused(f"there is no time in the header {name}")
    return found


def _after(prefix: str, given: str, delimiter: str | None) -> Iterator[str]:
    """What follows the prefix, in each part of a header that has it."""
    for part in given.split(delimiter) if delimiter else [given]:
        if part.strip().startswith(prefix):
            yield part.strip().removeprefix(prefix)


def _check_age(timestamp: str, now: float) -> None:
    try:
        # Most vendors send seconds, some a date.
        then = float(timestamp) if timestamp.isascii() and timestamp.isdigit() else _seconds(timestamp)
    except (ValueError, OverflowError):
        raise Refused("its time is none") from None
    if abs(now - then) > TOLERANCE:
        when = "old" if then < now else "in the future"
        raise Refused(f"it is {abs(now - then):,.0f} seconds {when}, of {TOLERANCE} that it may be")


def _seconds(text: str) -> float:
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise ValueError(text)
    return time.timestamp()


def _signature(
    settings: Mapping[str, str], secret: str, headers: Headers, body: bytes, timestamp: str
) -> str:
    form = settings.get("SignedMessage") or COMPOSITIONS[settings["SignedMessageComposition"]]
    before, _, after = form.partition("{body}")
    message_id = ""
    if name := settings.get("MessageIdHttpHeader"):
        message_id = headers.get(name.lower(), "")
        if not message_id:
            raise Refused(f"there is no header {name}")
    head = before.format(timestamp=timestamp, id=message_id).encode()
    digest = hmac.digest(_key(settings, secret), head + body + after.encode(), settings["Algorithm"].lower())
    return b64encode(digest).decode() if settings["Encoding"] == "BASE64" else digest.hex()


def _key(settings: Mapping[str, str], secret: str) -> bytes:
    if settings["SecretEncoding"] != "BASE64":
        return secret.encode()
    text = secret.removeprefix("whsec_").rstrip("=")
    try:
        return b64decode(text + "=" * (-len(text) % 4), validate=True)
    except NotBase64:
        raise Refused("the secret that was given to this command is not base64") from None
