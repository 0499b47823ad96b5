"""Every address that is open without signing in. A new one is added here by hand, after thinking about it."""

PUBLIC: set[str] = set()
