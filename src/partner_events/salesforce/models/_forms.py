# Generated from schemas/salesforce by codegen; do not edit.
"""How fields write times, and decimal numbers."""

FORMS: dict[str, str] = {
    "ChangeHeader": "commitTimestamp:milliseconds",
}
"""The fields of a class, each with its form."""
