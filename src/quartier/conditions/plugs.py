"""What conditions plug into the sockets."""

from ..publishing import freshness
from . import report_parts  # noqa: F401  (plugs the report section in)
from .queries import next_boundary

freshness.register(next_boundary)
