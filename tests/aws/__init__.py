"""Event sources, event buses and rules, against servers that answer as AWS does."""
