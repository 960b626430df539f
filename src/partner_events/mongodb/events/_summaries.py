# Generated from schemas/mongodb by codegen; do not edit.
"""What MongoDB's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "CREATE": "A user was created.",
    "DELETE": "A user was deleted.",
    "LOGIN": "A user logged in.",
    "create": "A collection or view was created.",
    "createIndexes": "Indexes of a collection were created.",
    "delete": "A document was deleted; its key is left.",
    "drop": "A collection was dropped.",
    "dropDatabase": "A database was dropped.",
    "dropIndexes": "Indexes of a collection were dropped.",
    "insert": "A document was inserted.",
    "modify": "The options of a collection were modified.",
    "refineCollectionShardKey": "The shard key of a collection got further fields.",
    "rename": "A collection was renamed.",
    "replace": "A document was replaced by another with the same key.",
    "reshardCollection": "A collection was distributed by another shard key.",
    "scheduled": "A scheduled trigger of Atlas ran.",
    "shardCollection": "A collection was sharded.",
    "update": "Fields of a document were updated or removed; which ones, is said.",
}
