# Generated from schemas/saviynt by codegen; do not edit.
"""The known values of fields that have a vocabulary: none."""

WORDS: dict[str, tuple[str, ...]] = {}
