# Generated from schemas/onelogin by codegen; do not edit.
"""The known values of fields that have a vocabulary."""

WORDS: dict[str, tuple[str, ...]] = {}
"""The values by ``Class.field``."""
