"""The files of this library's own partners: their kinds are in tables, which parsing and the catalog read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partner_events.generator._documents.partner import header
from partner_events.generator._text import open_partner, package
from partner_events.generator._text.python import places, table
from partner_events.generator._text.runtime import LAZY
from partner_events.generator._text.stubs import written

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from partner_events.generator._documents.described import Frame
    from partner_events.generator._documents.partner import Partner


def owned(partners: Sequence[Partner], sources: Path) -> list[Path]:
    """The files and folders that the generator alone writes."""
    paths = [sources / "_partners.py"]
    for partner in partners:
        folder = sources / partner.name
        parts = [folder / "__init__.pyi", folder / "events", folder / "models"]
        paths += [folder] if partner.is_open else parts
    return paths


def files(partners: Sequence[Partner], sources: Path) -> dict[Path, str]:
    """The text of every generated file of every partner."""
    texts = {sources / "_partners.py": catalog(partners)}
    for partner in partners:
        texts |= {sources / partner.name / name: text for name, text in files_of(partner).items()}
    return texts


def files_of(partner: Partner) -> dict[str, str]:
    """The text of every generated file of a partner, by its path in the partner's package."""
    tables = {"events/__init__.py": kinds(partner), "events/_catalog.py": kind_facts(partner)}
    return open_partner.files(partner, tables) if partner.is_open else package.files(partner, tables)


def catalog(partners: Sequence[Partner]) -> str:
    """Which partner an event source belongs to, in strings."""
    rows = [f'"{p.config["source"]}": "{p.name}"' for p in partners]
    docs = '"""The partners, by the event source that their deliveries begin with."""\n\n'
    return f"{header('*/partner.toml')}\n" + docs + table("PARTNERS: dict[str, str]", rows)


def kinds(partner: Partner) -> str:
    """What parsing needs: the module and the class of each kind."""
    rows = [f"{k.name} = {k.module}.{k.class_name}" for k in partner.kinds]
    docs = f'"""{partner.title}\'s kinds: the module in this package, and the class."""\n\n'
    names = table("WRITTEN", [f'"{k}": "{v}"' for k, v in written(partner).items()])
    names += f'UNKNOWN = "{partner.unknown_event}"\n'
    if version := partner.source.get("api_version"):
        names += f'TYPES_VERSION = "{version}"\n'
    if partner.typical_delay:
        names += f"TYPICAL_DELAY = {partner.typical_delay}\n"
    return docs + f"from {LAZY} import Places\n\n" + places("KINDS", rows) + names


def kind_facts(partner: Partner) -> str:
    """What the catalog says beyond that; parsing does not load it."""
    partner_kinds = partner.kinds
    rows = [f'"{k.name}": ("{k.docs_url}", "{k.status}")' for k in partner_kinds]
    docs = '"""The page in the vendor\'s documentation and the status of each kind, and what tells it."""\n\n'
    inner = [k for k in partner_kinds if k.detail_pattern is not None]
    own = [f'"{k.name}": ({k.detail_type!r}, {k.detail_pattern!r})' for k in inner]
    frames = [_frame_row(frame) for frame in partner.frames.values()]
    facts = [f'"{k.name}": {k.facts!r}' for k in partner_kinds if k.facts]
    flat = [f'"{k}": "{v}"' for k, v in partner.overlay.get("flat", {}).items()]
    about = (partner.title, partner_status(partner), partner.typical_delay)
    return (
        docs
        + f"PARTNER: tuple[str, str, int | None] = {about!r}\n"
        + table("FACTS: dict[str, tuple[str, str]]", rows)
        + table("INNER: dict[str, tuple[str | None, dict[str, object]]]", own)
        + table("FLAT: dict[str, str]", flat)
        + table("FRAMES: dict[str, tuple[tuple[str, ...], str | None, dict[str, object], bool]]", frames)
        + (table("MORE: dict[str, dict[str, str]]", facts) if facts else "")
    )


def partner_status(partner: Partner) -> str:
    """The status of the partner's best-known kind."""
    return "verified" if any(kind.status == "verified" for kind in partner.kinds) else partner.status


def _frame_row(frame: Frame) -> str:
    facts = (frame.payload, frame.detail_type, frame.pattern, frame.is_flat)
    return f'"{frame.event_class}": {facts!r}'
