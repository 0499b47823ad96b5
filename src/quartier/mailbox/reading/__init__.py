"""Reading a stranger's mail: bytes in, plain words and checked attachments out. No models, no network.

Nothing here raises for anything a mail may hold: what cannot be read is named in `notes`.
"""
