# Generated from schemas/twilio by codegen; do not edit.
"""What Twilio's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {}
