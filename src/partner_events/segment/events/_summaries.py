# Generated from schemas/segment by codegen; do not edit.
"""What Segment's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "alias": "Two ids turned out to be the same user.",
    "group": "A user was put into a group, such as a company, with its traits.",
    "identify": "Who a user is became known: their id and traits.",
    "page": "A user saw a page of a website.",
    "screen": "A user saw a screen of a mobile app.",
    "track": "A user did something: a named action with its properties.",
}
