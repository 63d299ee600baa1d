"""Reports: what a case says to its three readers and to the samenwerkingsverband, and how it is set on paper.

`making` is the way in. What a report says is a content model (`content`), pure of the snapshot; `paper` sets it.
"""
