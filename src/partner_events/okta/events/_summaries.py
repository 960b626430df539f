# Generated from schemas/okta by codegen; do not edit.
"""What Okta's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "SystemLog": "Something happened in Okta that its System Log records; `eventType` says what.",
}
