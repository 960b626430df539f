"""Rules and their targets: what a target receives, and a rule as the tools for deploying it take it.

Here belongs what EventBridge does after an event has matched, and what it refuses of a rule. A pattern is
only something that gives its JSON; nothing here reads one, builds one or matches an event.
"""
