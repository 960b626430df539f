# Generated from schemas/twilio by `python -m codegen`; do not edit.
"""What Twilio's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {}
