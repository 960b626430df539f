# Generated from schemas/salesforce by codegen; do not edit.
"""The known values of fields that have a vocabulary."""

WORDS: dict[str, tuple[str, ...]] = {
    "ChangeHeader.changeType": (
        'CREATE',
        'DELETE',
        'GAP_CREATE',
        'GAP_DELETE',
        'GAP_OVERFLOW',
        'GAP_UNDELETE',
        'GAP_UPDATE',
        'UNDELETE',
        'UPDATE',
    ),
}
"""The values by ``Class.field``."""
