"""The command palette: every command, entry, field and help page, a few letters away."""
