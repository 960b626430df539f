"""The files of this library's own partners: their kinds are in tables, which parsing and the catalog read."""

from __future__ import annotations

from partner_events.generator._documents.partner import header
from partner_events.generator._text import history, open_partner, package
from partner_events.generator._text.python import places, quoted, table
from partner_events.generator._text.runtime import LAZY, ROWS
from partner_events.generator._text.stubs import written

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from partner_events.generator._documents.described import Frame, Kind
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
    tables = {
        "events/__init__.py": kinds(partner),
        "events/_catalog.py": kind_facts(partner),
        "events/_summaries.py": summaries(partner),
    }
    if partner.versions:
        tables["events/_versions.py"] = history.versions(partner.versions, partner.presence_since)
    return open_partner.files(partner, tables) if partner.is_open else package.files(partner, tables)


def catalog(partners: Sequence[Partner]) -> str:
    """Which partner an event source belongs to, in strings."""
    rows = [f'"{p.config["source"]}": "{p.name}"' for p in partners]
    others = [f'"{source}": "{p.name}"' for p in partners for source in p.config.get("also", [])]
    docs = '"""The partners, by the event source that their deliveries begin with."""\n\n'
    more = (
        "Event sources besides, such as those of vendors' own tests: deliveries have them, and no rule asks."
    )
    own = table("PARTNERS: dict[str, str]", rows)
    return f"{header('*/partner.toml')}\n{docs}{own}\n{table('ELSEWHERE: dict[str, str]', others, more)}"


def kinds(partner: Partner) -> str:
    """What parsing needs: the module and the class of each kind."""
    rows = [f"{k.name} = {k.module}.{k.class_name}" for k in partner.kinds]
    docs = f'"""{partner.title}\'s kinds: the module in this package, and the class."""\n\n'
    bases = [f'"{name}": "{module}"' for name, module in written(partner).items()]
    names = table("WRITTEN", bases, "The event classes that are written by hand, and their modules.")
    names += f'\nUNKNOWN = "{partner.unknown_event}"\n'
    if version := partner.source.get("api_version"):
        names += f'TYPES_VERSION = "{version}"\n'
    if partner.versions:
        names += "HAS_VERSIONS = True\n"
    if partner.typical_delay:
        names += f"TYPICAL_DELAY = {partner.typical_delay}\n"
    note = '"""A row says ``kind = module.Class``, with the module in this package."""\n\n'
    return docs + f"from {LAZY} import Places\n\n" + places("KINDS", rows) + note + names


def kind_facts(partner: Partner) -> str:
    """What the catalog says beyond that; parsing does not load it."""
    kinds = partner.kinds
    facts = [f'"{k.name}": KindFacts(docs_url="{k.docs_url}", status="{k.status}")' for k in kinds]
    markers = [_marker_row(kind) for kind in kinds if kind.detail_pattern is not None]
    flat = [f'"{kind}": "{detail_type}"' for kind, detail_type in partner.overlay.get("flat", {}).items()]
    frames = [_frame_row(frame) for frame in partner.frames.values()]
    more = [f'"{kind.name}": {kind.facts!r}' for kind in kinds if kind.facts]
    about = (
        f"title={partner.title!r}, status={partner_status(partner)!r}, typical_delay={partner.typical_delay}"
    )
    tables = (
        table("FACTS: dict[str, KindFacts]", facts, "What is known of each kind."),
        table("INNER: dict[str, Marker]", markers, "What distinguishes kinds whose detail-type does not."),
        table("FLAT: dict[str, str]", flat, "The detail-types of simplified forms, if not the kinds' names."),
        table("FRAMES: dict[str, FrameFacts]", frames, "The written event classes that kinds derive from."),
        table("MORE: dict[str, dict[str, str]]", more, "Further facts of kinds."),
    )
    return (
        f'"""What the catalog and event patterns know of {partner.title}\'s kinds; no parse loads it."""\n\n'
        f"from {ROWS} import FrameFacts, KindFacts, Marker, PartnerFacts\n\n"
        f"PARTNER = PartnerFacts({about})\n\n" + "\n".join([*tables, _sources(partner)])
    )


def summaries(partner: Partner) -> str:
    """What happened, of each kind: the catalog reads it when somebody asks."""
    rows = [f"{quoted(kind.name)}: {quoted(kind.summary)}" for kind in partner.kinds]
    docs = (
        f'"""What {partner.title}\'s kinds mean, in a sentence each; nothing but the catalog loads it."""\n\n'
    )
    return docs + table("SUMMARIES: dict[str, str]", rows)


def _sources(partner: Partner) -> str:
    rows = "".join(f'    "{form}",\n' for form in partner.sources)
    value = f"(\n{rows})" if rows else "()"
    about = "The forms of event sources, with a star for a part that varies; empty if they are not known."
    return f'SOURCES: tuple[str, ...] = {value}\n"""{about}"""\n'


def partner_status(partner: Partner) -> str:
    """The status of the partner's best-known kind."""
    return "verified" if any(kind.status == "verified" for kind in partner.kinds) else partner.status


def _marker_row(kind: Kind) -> str:
    return f'"{kind.name}": Marker(detail_type={kind.detail_type!r}, detail={kind.detail_pattern!r})'


def _frame_row(frame: Frame) -> str:
    facts = (
        f"payload={frame.payload!r}, detail_type={frame.detail_type!r}, "
        f"detail={frame.pattern!r}, is_flat={frame.is_flat}"
    )
    return f'"{frame.event_class}": FrameFacts({facts})'
