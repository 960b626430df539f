"""Subscribers of a new event bus: the filters that choose their events, and how both are deployed.

What is in a filter's pattern is the language's, and what a target takes is `_targets`'; here is what the
bus adds: three scopes instead of one event, and roles instead of permissions.
https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-filtering.html
"""
