"""From a document to sheets of 16:9: what stands where, so that PDF and PPTX agree and nothing runs over."""

from .sheet import Sheet
from .sheets import lay_out

__all__ = ["Sheet", "lay_out"]
