# Generated from schemas/sumologic by codegen; do not edit.
"""What Sumo Logic's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {}
