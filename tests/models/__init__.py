"""Models and what pydantic makes of them, the tolerant reader included."""
