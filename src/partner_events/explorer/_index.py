"""What the first page loads: all kinds with their names. No model is loaded for it.

It is one object of columns, since rows would name each column again, and gzip is what makes it small.
"""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata
from itertools import chain

from partner_events._kinds.tables import facts_of, is_ours, versions_of
from partner_events.catalog import partners
from partner_events.explorer._categories import categories
from partner_events.explorer._guides import GUIDES

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from partner_events.catalog import Kind
    from partner_events.explorer._models import Data

DISTRIBUTION = "partner-events"

STATUSES = ("verified", "unverified", "legacy", "retired")

_TEXTS = ("name", "description", "aliases", "monitor_types", "category")


def index_of(kinds: Sequence[Kind], docs: str | None = None) -> Data:
    """The index of kinds, in their order, and of guides, which are in a folder with the address ``docs``."""
    names = list(dict.fromkeys(kind.partner for kind in kinds))
    others: list[Data] = [{"name": name, "title": name} for name in names if not is_ours(name)]
    senders = [*_partners(), *others]
    places = {str(sender["name"]): place for place, sender in enumerate(senders)}
    by_partner = {name: _categories([kind for kind in kinds if kind.partner == name], name) for name in names}
    category_names = list(dict.fromkeys(chain.from_iterable(each.values() for each in by_partner.values())))
    return {
        "partners": senders,
        "statuses": list(STATUSES),
        "categories": category_names,
        "kind": [kind.kind for kind in kinds],
        "class": [kind.class_name for kind in kinds],
        "detail_type": [_other(kind.detail_type, kind.kind) for kind in kinds],
        "partner": [places[kind.partner] for kind in kinds],
        "status": [STATUSES.index(kind.status) for kind in kinds],
        "category": [category_names.index(by_partner[kind.partner][kind.kind]) for kind in kinds],
        "summary": [kind.summary for kind in kinds],
        "also": [_also(kind) for kind in kinds],
        "docs": _published() if docs is None else docs,
        "guides": list(GUIDES.items()),
    }


def _published() -> str:
    """The address of the documentation of this version, if the installed package says where its site is."""
    try:
        said = metadata(DISTRIBUTION)
    except PackageNotFoundError:
        return ""
    labels = (each.split(", ", 1) for each in said.get_all("Project-URL", ()))
    found = next((address for label, address in labels if label == "Documentation"), "")
    return f"{found}{said['Version']}/" if found else ""


def _partners() -> list[Data]:
    """All partners, also those of which only the envelope is known."""
    return [
        {
            "name": partner.name,
            "title": partner.title,
            "source": partner.source,
            "status": STATUSES.index(partner.status),
            "delay": partner.typical_delay,
            "versions": list(versions_of(partner.name)),
        }
        for partner in partners()
    ]


def _categories(kinds: Sequence[Kind], partner: str) -> dict[str, str]:
    more: Mapping[str, Mapping[str, str]] = facts_of(partner).MORE if is_ours(partner) else {}
    stated = {kind.kind: said for kind in kinds if (said := more.get(kind.kind, {}).get("category"))}
    return categories([kind.kind for kind in kinds], stated)


def _other(text: str | None, than: str) -> str | int:
    """0 for the same, which is short; an empty text for none."""
    return 0 if text == than else text or ""


def _also(kind: Kind) -> str:
    """What else people call a kind: its partner's names for it, and the words of its page's address."""
    if not is_ours(kind.partner):
        return ""
    facts = facts_of(kind.partner)
    said = facts.MORE.get(kind.kind, {})
    texts = [said[name] for name in _TEXTS if name in said]
    if flat := facts.FLAT.get(kind.kind):
        texts.append(flat)
    known = _words(f"{kind.kind} {kind.class_name} {kind.summary} {' '.join(texts)}")
    address = kind.docs_url.rstrip("/").rpartition("/")[2]
    texts += sorted(_words(address) - known - _IN_ADDRESSES)
    return " | ".join(" | ".join(texts).split("|"))


_IN_ADDRESSES = frozenset(
    {
        "html",
        "htm",
        "latest",
        "reference",
        "toml",
        "webhooks",
        "accordionitem",
        "events",
        "types",
        "event_types",
    }
)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9_]+", text.lower()))
