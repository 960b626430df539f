"""The files of a user's package: to import it registers its kinds."""

from __future__ import annotations

from partner_events.generator._text.python import fitted, table
from partner_events.generator._text.runtime import FORMAT, LAZY

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.generator._documents.described import Kind
    from partner_events.generator._documents.users import Sender, UserPartner


def files(partner: UserPartner) -> dict[str, str]:
    """The files that make the kinds known, by their path in the package."""
    return {
        "__init__.py": _init(partner),
        "_events.py": _bases(partner),
        "events/__init__.py": '"""The classes of events, a module for each."""\n',
    }


def _init(partner: UserPartner) -> str:
    names = {kind.class_name: f"events.{kind.module}" for kind in partner.kinds}
    names |= dict.fromkeys(partner.senders, "_events")
    tables = "".join(_kind_table(partner, sender, kinds) for sender, kinds in partner.by_sender())
    senders = ", ".join(sender.title for sender in partner.senders.values())
    return fitted(
        f'"""Events of {senders}. To import this package registers their kinds."""\n\n'
        "from partner_events import register\n"
        f"from {LAZY} import lazy_names\n"
        "from partner_events.catalog import KindTable\n\n"
        + table("_NAMES", [f'"{name}": "{module}"' for name, module in sorted(names.items())])
        + f"_TABLES = [\n{tables}]\n"
        f"FORMAT = {FORMAT}\n"
        '"""The form of this package; `partner-events generate --check` says whether it is outdated."""\n\n'
        "HAS_WORDS = True\n"
        '"""The vocabularies of fields are in ``models._words``."""\n\n'
        "for table in _TABLES:\n"
        "    register(table)\n\n"
        "__getattr__, __dir__ = lazy_names(__name__, _NAMES)\n"
    )


def _kind_table(partner: UserPartner, sender: Sender, kinds: list[Kind]) -> str:
    rows = [
        f'            "{kind.name}": ("{partner.package}.events.{kind.module}", "{kind.class_name}"),\n'
        for kind in kinds
    ]
    about = [f'        source="{sender.source}",\n', f'        docs_url="{sender.docs_url}",\n']
    about += [f'        partner="{sender.partner}",\n'] if sender.partner else []
    return "".join(["    KindTable(\n        {\n", *rows, "        },\n", *about, "    ),\n"])


def _bases(partner: UserPartner) -> str:
    """A class for each sender: what all its events are."""
    lines = [
        '"""What the events of one sender have in common."""',
        "",
        "from partner_events import PartnerEvent",
    ]
    for name, sender in partner.senders.items():
        whom = f', partner="{sender.partner}"' if sender.partner else ""
        lines += ["", "", f'class {name}(PartnerEvent, source="{sender.source}"{whom}):']
        lines.append(f'    """An event of {sender.title}, of any kind."""')
    return fitted("\n".join([*lines, ""]))
