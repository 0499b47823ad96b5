"""The illustrations of the demonstration quarter as plain SVG.

All pictures share one small kit (people, trees, houses, furniture) and one palette, so they look like one hand.
The output is deterministic: the same program always writes the same files.

    python -m tools.art               write every picture
    python -m tools.art hero wiesen   write only these

The SVG uses basic shapes, paths, gradients and clip paths only: no text, no fonts, no filters, no outside references.
"""
