"""What ``texts.toml`` may say: a sentence for every kind, of a length that a tooltip shows whole."""

from __future__ import annotations

from collections import Counter

from partner_events.generator._documents.described import is_beside

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from partner_events.generator._documents.partner import Partner

LONGEST = 120
"""How long a sentence may be."""


def problems(partners: Sequence[Partner]) -> list[str]:
    """What is missing, what is about nothing, and what is no sentence."""
    return [f"schemas/{partner.name}/texts.toml: {each}" for partner in partners for each in _of(partner)]


def _of(partner: Partner) -> Iterator[str]:
    summaries = {kind.name: kind.summary for kind in partner.kinds}
    yield from (f"a sentence is missing for the kind {name}" for name, text in summaries.items() if not text)
    yield from (f"there is no kind {name}" for name in partner.texts.kinds if name not in summaries)
    yield from (
        f"there is no object {name}" for name in partner.texts.objects if name not in partner.components
    )
    yield from (f"there is no field {name}" for name in partner.texts.fields if not _has(partner, name))
    for texts in (summaries, partner.texts.objects, partner.texts.fields):
        yield from _unfit(texts)
    counts = Counter(text for text in summaries.values() if text)
    yield from (
        f"several kinds have the same sentence: {text}" for text, times in counts.items() if times > 1
    )


def _unfit(texts: Mapping[str, str]) -> Iterator[str]:
    for name, text in texts.items():
        if text and (not text.endswith(".") or len(text) > LONGEST or {'"', "\\", "\n"} & set(text)):
            yield (
                f"{name}: {text!r} is not a sentence of at most {LONGEST} characters that ends with a full "
                "stop and has no double quote, backslash or line break"
            )


def _has(partner: Partner, name: str) -> bool:
    """Whether a generated class has a field, by ``Component.field``, that today's deliveries have."""
    component, _, wire = name.partition(".")
    if component in partner.written:
        return False
    schema = partner.components[component].properties.get(wire) if component in partner.components else None
    return schema is not None and not is_beside(schema)
