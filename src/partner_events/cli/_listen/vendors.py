"""The vendors whose webhooks are known, and whose a request is."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._partners import PARTNERS
from partner_events._wire.json import is_array, is_object
from partner_events.aws._webhooks import tables

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    Headers = Mapping[str, str]


class Vendor(Value):
    """Who sends webhooks.

    Attributes:
        name: Such as ``stripe``.
        title: What people call it.
        secret: Which secret its requests are checked by.
        settings: How, in the words of EventBridge's webhook sources; empty if it is not known.
        challenge: What it wants answered before it sends anything; empty if nothing.
        metadata_headers: The headers that a webhook source has to put into the event's metadata.
        renamed: Other names of its headers, with the ones that they stand for.
    """

    __slots__ = ("name", "title", "secret", "settings", "challenge", "metadata_headers", "renamed")

    name: str
    title: str
    secret: str
    settings: Mapping[str, str]
    challenge: Mapping[str, str]
    metadata_headers: tuple[str, ...]
    renamed: Mapping[str, str]

    @property
    def is_partner(self) -> bool:
        return self.name in PARTNERS.values()

    @property
    def proof(self) -> str:
        """The header that carries the signature or the token, in lower case."""
        named = self.settings.get("SignatureHttpHeader") or self.settings.get("TokenHttpHeader") or ""
        return named.lower()


def vendors() -> dict[str, Vendor]:
    """All vendors by name."""
    return {name: _vendor(name, table) for name, table in tables().items()}


def _vendor(name: str, table: Mapping[str, object]) -> Vendor:
    local = _texts(table.get("local"))
    settings = local or _texts(table.get("hmac")) or _texts(table.get("token"))
    headers = table.get("metadata_headers")
    return Vendor(
        name=name,
        title=str(table["title"]),
        secret=local.get("secret") or str(table.get("secret", "")),
        settings=settings,
        challenge=_texts(table.get("challenge")),
        metadata_headers=tuple(map(str, headers)) if is_array(headers) else (),
        renamed=_texts(table.get("renamed")),
    )


def _texts(value: object) -> dict[str, str]:
    return {name: str(each) for name, each in value.items()} if is_object(value) else {}


def vendor_of(path: str, headers: Headers, known: Mapping[str, Vendor]) -> Vendor | None:
    """Whose a request is: the vendor that its path names, or the only one that has such a signature."""
    named = known.get(path.strip("/").split("/")[0].partition("?")[0])
    if named is not None:
        return named
    signing = [
        each for each in known.values() if "SignatureHttpHeader" in each.settings and each.proof in headers
    ]
    return signing[0] if len(signing) == 1 else None
