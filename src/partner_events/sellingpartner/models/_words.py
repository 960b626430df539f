# Generated from schemas/sellingpartner by codegen; do not edit.
"""The known values of fields that have a vocabulary."""

WORDS: dict[str, tuple[str, ...]] = {
    "ListingsItemIssuesChangePayload.Severities": ('NONE', 'ERROR', 'WARNING'),
    "ListingsItemStatusChangePayload.Status": ('BUYABLE', 'DISCOVERABLE', 'DELETED'),
}
"""The values by ``Class.field``."""
