"""The fields that EventBridge puts around what a sender says."""

ENVELOPE = (
    "account",
    "detail",
    "detail-type",
    "id",
    "region",
    "replay-name",
    "resources",
    "source",
    "time",
    "version",
)
