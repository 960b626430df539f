# Generated from schemas/newrelic by codegen; do not edit.
"""How fields write times, and decimal numbers."""

FORMS: dict[str, str] = {
    "Issue": "createdAt:milliseconds updatedAt:milliseconds",
}
"""The fields of a class, each with its form."""
