# Generated from schemas/segment by codegen; do not edit.
"""The known values of fields that have a vocabulary."""

WORDS: dict[str, tuple[str, ...]] = {
    "SegmentMessage.type": ('alias', 'group', 'identify', 'page', 'screen', 'track'),
}
"""The values by ``Class.field``."""
