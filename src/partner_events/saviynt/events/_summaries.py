# Generated from schemas/saviynt by codegen; do not edit.
"""What Saviynt's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {}
