"""What cuts across, below the features: each socket is a small contract and a registry.

A socket knows no feature. A feature plugs itself in, in its `plugs.py`; whoever serves everyone (website,
desk, publishing, reports) reads the socket.
"""
