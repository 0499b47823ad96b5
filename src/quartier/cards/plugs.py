"""What cards plug into the sockets."""

from ..sockets.printed_codes import PrintedCodes, printed_codes
from .queries import address_of_waiting, is_printed

printed_codes.register(PrintedCodes("cards", "Karten", is_printed, address_of_waiting))
