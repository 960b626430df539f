# Generated from schemas/onelogin by codegen; do not edit.
"""What OneLogin's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "211": "An administrator changed a user's password.",
    "1": "An app was added to a role.",
    "240": "A user's password for an app was shown to somebody.",
    "2": "An app was removed from a role.",
    "1400": "An authentication factor of a user was checked.",
    "172": "An authentication factor was deleted.",
    "24": "A user's device for one-time passwords was deregistered.",
    "72": "Somebody was granted a privilege.",
    "90": "A user tried to open an app that they may not use.",
    "4": "A user was given a role.",
    "3": "A user took on the identity of another user.",
    "11": "A user changed their password.",
    "13": "A user was created.",
    "17": "A user was deleted.",
    "6": "A user failed to log in to OneLogin.",
    "5": "A user logged in to OneLogin.",
    "14": "A user was updated.",
}
