"""What every other room is built from: frozen values, names that are imported when asked for, event loops.

Nothing here knows JSON, AWS or a partner, and nothing here imports from another room.
"""
