"""What arrives: JSON, deliveries, and the carriers that bring them.

Strings, dicts and lists only: no pydantic, no class of an event, no partner. Whose a delivery is, and of
which kind, is found out in `_kinds`.
"""
