"""The documentation site: what it is written from, and what readers get of it."""
