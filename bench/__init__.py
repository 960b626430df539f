"""What the library costs, measured in fresh processes: ``python -m bench``."""
