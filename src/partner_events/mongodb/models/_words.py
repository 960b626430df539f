# Generated from schemas/mongodb by codegen; do not edit.
"""The known values of fields that have a vocabulary."""

WORDS: dict[str, tuple[str, ...]] = {
    "AuthenticationDetail.operationType": ('CREATE', 'DELETE', 'LOGIN'),
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
    "DefinitionChange.nsType": ('collection', 'timeseries', 'view'),
}
"""The values by ``Class.field``."""
