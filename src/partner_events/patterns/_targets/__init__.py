"""What a rule does with the events that match: its targets, what they receive, and the rule as a template.

It takes patterns as they are, and neither reads nor matches one.
"""
