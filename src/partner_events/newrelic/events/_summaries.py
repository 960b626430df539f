# Generated from schemas/newrelic by codegen; do not edit.
"""What New Relic's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "NewRelicEvent": "A workflow of New Relic notified you of an issue.",
}
