"""Ships what is paid."""
