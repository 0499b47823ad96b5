"""What conditions plug into the sockets."""

from ..publishing import freshness
from .queries import next_boundary

freshness.register(next_boundary)
