"""Which class reads which kind of event: the generated tables, and what users and packages register.

Strings only: a class is imported when its first event arrives, and pydantic never. Here a delivery is
identified; it is parsed in `_events`.
"""
