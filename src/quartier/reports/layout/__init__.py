"""From a document to sheets of 16:9: what stands where, so that PDF and PPTX agree and nothing runs over."""

from .sheets import Sheet, lay_out

__all__ = ["Sheet", "lay_out"]
