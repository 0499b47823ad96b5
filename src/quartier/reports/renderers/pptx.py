class PptxRenderer:
    order=20
    key="pptx"
