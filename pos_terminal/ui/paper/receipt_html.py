"""Rows of paper as HTML of the kind that QTextDocument understands; colours are the paper's in every theme."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby

from pos_terminal.domain.paper_rows import Row, Style

IN_A_TABLE = frozenset({Style.PLAIN, Style.SMALL, Style.STRONG, Style.TOTAL})
LOOKS = {
    Style.PLAIN: "",
    Style.SMALL: "font-size:8pt",
    Style.STRONG: "font-weight:600",
    Style.TOTAL: "font-size:15pt;font-weight:700",
}


def code_name(row: Row) -> str:
    """Return the name by which a document holds the picture of a row's QR code."""
    return f"code:{hash(row.start)}"


def rows_html(rows: Sequence[Row], table_pt: float = 8.0) -> str:
    """Return the whole document; lines of a table are set in `table_pt` points."""
    parts = []
    for in_table, group in groupby(rows, lambda row: row.style in IN_A_TABLE):
        some = list(group)
        parts += [_table(some)] if in_table else [_alone(row, table_pt) for row in some]
    return f'<div style="color:#000000">{"".join(parts)}</div>'


def _table(rows: Sequence[Row]) -> str:
    return f'<table width="100%" cellspacing="0" cellpadding="1">{"".join(map(_pair, rows))}</table>'


def _pair(row: Row) -> str:
    look, start = LOOKS[row.style], escape(row.start)
    if row.style is Style.SMALL:
        start = f"&nbsp;&nbsp;{start}"
    if not row.end:
        return f'<tr><td colspan="2" style="{look}">{start}</td></tr>'
    end = f'<td align="right" style="{look};white-space:nowrap">{escape(row.end)}</td>'
    return f'<tr><td style="{look}">{start}</td>{end}</tr>'


def _alone(row: Row, table_pt: float) -> str:
    text = escape(row.start)
    match row.style:
        case Style.BANNER:
            return (
                '<table width="100%" cellspacing="0" cellpadding="4" style="background-color:#000000"><tr>'
                f'<td align="center" style="color:#ffffff;font-weight:700">{text}</td></tr></table>'
            )
        case Style.TITLE:
            return f'<p align="center" style="margin:6px 0 0 0;font-size:15pt;font-weight:700">{text}</p>'
        case Style.HEADING:
            return f'<p align="center" style="margin:2px 0 0 0;font-size:12pt;font-weight:700">{text}</p>'
        case Style.RULE:
            return '<hr style="margin:0"/>'
        case Style.GAP:
            return '<p style="margin:0;font-size:6pt">&nbsp;</p>'
        case Style.SET:
            return (
                f'<pre style="margin:0;font-family:JetBrains Mono;font-size:{table_pt:.2f}pt">{text or "&nbsp;"}</pre>'
            )
        case Style.QR:
            return f'<p align="center" style="margin:0"><img src="{code_name(row)}"/></p>'
        case _:
            return f'<p align="center" style="margin:0">{text}</p>'
