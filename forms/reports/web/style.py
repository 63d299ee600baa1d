"""The looks of a page: readable on a telephone and on paper, in the colours of the papers."""

from forms.reports.content import Tone
from forms.reports.paper.theme import colour, ink, tint
from forms.reports.web.sign import as_hex

_BOXES = (Tone.QUIET, Tone.ACCENT, Tone.RED, Tone.AMBER, Tone.GREEN, Tone.LEERLING, Tone.OUDERS, Tone.SCHOOL)
_FIXED = """
*{box-sizing:border-box}
body{margin:0 auto;padding:1.25rem;max-width:50rem;font:1rem/1.55 Inter,system-ui,sans-serif;
color:VAR_TEXT;background:#fff}
p,li,dd,td,th,blockquote,h1,h2,h3,h4{white-space:pre-line;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0}
h2{font-size:1.3rem;margin:2rem 0 .5rem}
h3,h4,h5,h6{font-size:1.05rem;margin:1.25rem 0 .4rem}
header{border-bottom:2px solid VAR_TEXT;margin-bottom:1.25rem}
header p{margin:.15rem 0 .5rem}
.note{display:block;font-weight:400;font-size:.9rem}
.lead{font-size:1.1rem}.large{font-size:1.25rem}.small{font-size:.9rem}
.code{font-family:ui-monospace,monospace}
figure{margin:1rem 0}
blockquote{margin:0;padding-left:1rem;border-left:4px solid VAR_LINE}
figcaption{font-size:.9rem;padding-left:1rem}
figcaption span+span::before{content:" · "}
.beside{display:flex;flex-wrap:wrap;gap:1rem;margin:1rem 0}
.beside>*{flex:1 1 15rem;min-width:0;margin:0}
.box{border:1px solid VAR_LINE;border-radius:6px;padding:.75rem 1rem;margin:1rem 0}
.box>:first-child{margin-top:0}.box>:last-child{margin-bottom:0}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid VAR_LINE;
overflow-wrap:normal}
thead th{border-bottom:2px solid VAR_TEXT}
.right{text-align:right}.figures{font-variant-numeric:tabular-nums}
dl>div{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.35rem 0;border-bottom:1px solid VAR_LINE}
dt{flex:1 1 10rem}dd{flex:2 1 15rem;margin:0}
.strip{display:flex;flex-wrap:wrap;gap:.5rem 2rem}.strip>div{display:block;border:0}
.ticks{list-style:"\\2610  "}
.write{border-bottom:1px solid VAR_TEXT;padding-bottom:2rem}
svg{width:100%;height:auto}
svg.sign{width:1.35em;height:1.35em;flex:none;margin-right:.45em;vertical-align:-.3em}
svg.mark{width:2.5rem;height:2.5rem}svg.large{width:2rem;height:2rem}
.with-sign{display:flex;gap:.5rem;align-items:flex-start}
.with-sign>div>:first-child{margin-top:0}.with-sign>div>:last-child{margin-bottom:0}
.signed{list-style:none;padding-left:0}.signed li{display:flex;align-items:flex-start;margin:.35rem 0}
.letterhead{display:flex;flex-wrap:wrap;gap:.5rem 2rem;align-items:center;justify-content:space-between;
border-bottom:2px solid VAR_TEXT;padding-bottom:.6rem;margin-bottom:1.5rem}
.letterhead img{max-height:4.25rem;max-width:15rem}.letterhead p{margin:0;text-align:right}
.letterhead .whose{font-weight:700}.letterhead div{margin-left:auto}
hr{border:0;border-top:1px solid VAR_LINE;margin:1.5rem 0}
footer{margin-top:2.5rem;border-top:1px solid VAR_LINE;font-size:.85rem;overflow-wrap:anywhere}
footer p{margin:.25rem 0}
@media print{body{max-width:none;padding:0;font-size:10.5pt}h1,h2,h3,h4{break-after:avoid}
.box,.together,tr,figure{break-inside:avoid}.wide{overflow:visible}}
"""


def css() -> str:
    """The rules, with the colours of the page filled in."""
    fixed = _FIXED.replace("VAR_TEXT", as_hex(colour("text"))).replace("VAR_LINE", as_hex(colour("line")))
    inks = "".join(f".ink-{one}{{color:{as_hex(ink(one))}}}" for one in Tone if one is not Tone.QUIET)
    edges = "".join(f".edge-{one}{{border-color:{as_hex(ink(one))}}}" for one in _BOXES)
    tints = "".join(f".tint-{one}{{background:{as_hex(tint(one))}}}" for one in _BOXES)
    return f"{fixed.strip()}\n{inks}\n{edges}\n{tints}\n"
