# Generated from schemas/mongodb by `python -m codegen`; do not edit.
"""The known values of fields that have a vocabulary."""

WORDS: dict[str, tuple[str, ...]] = {
    "ChangeEvent.operationType": (
        'create',
        'createIndexes',
        'delete',
        'drop',
        'dropDatabase',
        'dropIndexes',
        'insert',
        'modify',
        'refineCollectionShardKey',
        'rename',
        'replace',
        'reshardCollection',
        'shardCollection',
        'update',
    ),
}
"""The values by ``Class.field``."""
