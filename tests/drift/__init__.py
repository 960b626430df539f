"""What deliveries have that the models do not."""
