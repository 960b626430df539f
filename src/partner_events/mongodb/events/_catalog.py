# Generated from schemas/mongodb by `python -m codegen`; do not edit.
"""The page in the vendor's documentation and the status of each kind, and what tells it."""

PARTNER: tuple[str, str, int | None] = ('MongoDB', 'verified', None)
FACTS: dict[str, tuple[str, str]] = {
    "create": ("https://www.mongodb.com/docs/manual/reference/change-events/create/", "unverified"),
    "createIndexes": (
        "https://www.mongodb.com/docs/manual/reference/change-events/createIndexes/",
        "unverified",
    ),
    "delete": ("https://www.mongodb.com/docs/manual/reference/change-events/delete/", "unverified"),
    "drop": ("https://www.mongodb.com/docs/manual/reference/change-events/drop/", "unverified"),
    "dropDatabase": (
        "https://www.mongodb.com/docs/manual/reference/change-events/dropDatabase/",
        "unverified",
    ),
    "dropIndexes": ("https://www.mongodb.com/docs/manual/reference/change-events/dropIndexes/", "unverified"),
    "insert": ("https://www.mongodb.com/docs/manual/reference/change-events/insert/", "verified"),
    "modify": ("https://www.mongodb.com/docs/manual/reference/change-events/modify/", "unverified"),
    "refineCollectionShardKey": (
        "https://www.mongodb.com/docs/manual/reference/change-events/refineCollectionShardKey/",
        "unverified",
    ),
    "rename": ("https://www.mongodb.com/docs/manual/reference/change-events/rename/", "unverified"),
    "replace": ("https://www.mongodb.com/docs/manual/reference/change-events/replace/", "unverified"),
    "reshardCollection": (
        "https://www.mongodb.com/docs/manual/reference/change-events/reshardCollection/",
        "unverified",
    ),
    "scheduled": ("https://www.mongodb.com/docs/atlas/atlas-ui/triggers/scheduled-triggers/", "unverified"),
    "shardCollection": (
        "https://www.mongodb.com/docs/manual/reference/change-events/shardCollection/",
        "unverified",
    ),
    "update": ("https://www.mongodb.com/docs/manual/reference/change-events/update/", "unverified"),
}
INNER: dict[str, tuple[str | None, dict[str, object]]] = {
    "create": (None, {'operationType': ['create']}),
    "createIndexes": (None, {'operationType': ['createIndexes']}),
    "delete": (None, {'operationType': ['delete']}),
    "drop": (None, {'operationType': ['drop']}),
    "dropDatabase": (None, {'operationType': ['dropDatabase']}),
    "dropIndexes": (None, {'operationType': ['dropIndexes']}),
    "insert": (None, {'operationType': ['insert']}),
    "modify": (None, {'operationType': ['modify']}),
    "refineCollectionShardKey": (None, {'operationType': ['refineCollectionShardKey']}),
    "rename": (None, {'operationType': ['rename']}),
    "replace": (None, {'operationType': ['replace']}),
    "reshardCollection": (None, {'operationType': ['reshardCollection']}),
    "scheduled": (None, {'operationType': [{'exists': False}]}),
    "shardCollection": (None, {'operationType': ['shardCollection']}),
    "update": (None, {'operationType': ['update']}),
}
FLAT: dict[str, str] = {}
FRAMES: dict[str, tuple[tuple[str, ...], str | None, dict[str, object], bool]] = {
    "DatabaseEvent": ((), None, {'operationType': [{'exists': True}]}, False),
    "DocumentEvent": ((), None, {'operationType': ['insert', 'update', 'replace', 'delete']}, False),
    "DefinitionEvent": (
        (),
        None,
        {'operationType': [
            'create',
            'createIndexes',
            'drop',
            'dropDatabase',
            'dropIndexes',
            'modify',
            'refineCollectionShardKey',
            'rename',
            'reshardCollection',
            'shardCollection',
        ]},
        False,
    ),
    "ScheduledEvent": ((), None, {'operationType': [{'exists': False}]}, False),
}
MORE: dict[str, dict[str, str]] = {
    "create": {'description': 'A collection was created.'},
    "createIndexes": {'description': 'Indexes were created.'},
    "delete": {'description': 'A document was deleted.'},
    "drop": {'description': 'A collection was dropped.'},
    "dropDatabase": {'description': 'A database was dropped.'},
    "dropIndexes": {'description': 'Indexes were dropped.'},
    "insert": {'description': 'A document was inserted.'},
    "modify": {'description': 'Options of a collection changed.'},
    "refineCollectionShardKey": {'description': 'The shard key of a collection was refined.'},
    "rename": {'description': 'A collection got another name.'},
    "replace": {'description': 'A document was replaced by another.'},
    "reshardCollection": {'description': 'The shard key of a collection changed.'},
    "shardCollection": {'description': 'A collection was sharded.'},
    "update": {'description': 'Fields of a document changed.'},
}
