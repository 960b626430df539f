"""The language of event patterns: reading one, checking it as EventBridge does, and warning about it.

Here belongs everything that can be said of a pattern alone: its JSON, its operators, its limits, the rules
that it stands for. Events do not appear, nor classes of events. Matching is in `_matching`, building a
pattern from typed fields in `_building`; this room imports neither.
"""
