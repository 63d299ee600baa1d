"""Settings: how the program looks and when it locks, and the backups of the vault."""
