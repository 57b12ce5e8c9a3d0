#!/usr/bin/env python3
"""Builds samples/documents and samples/documents.csv from texts/*.txt and extra.csv.

    make.py              write documents.csv, build the documents that are missing
    make.py ID ...       also rebuild these (an ID is the name of a text without .txt)
    make.py --all        rebuild every document

Needs Python 3, LibreOffice Writer with the Dutch hyphenation patterns, Liberation fonts, qpdf and poppler-utils;
on Debian: apt-get install libreoffice-writer-nogui hyphen-nl fonts-liberation2 qpdf poppler-utils

LibreOffice and qpdf put dates and random ids into what they write, so a rebuilt PDF or DOCX has other bytes than the
committed one. Rebuild only what you changed.

A text is a head of "name: value" lines, a line "---", and the body.

    gemeente, titel, datum, type, vergadering    the columns of documents.csv ("\\n" in a title is a line break)
    id         other than the name of the text
    bestand    other than <folder>/<name of the text>.<extension>
    nogmaals   datum | vergadering: a second row with the same id and the same file
    kopie      id | datum | vergadering | titel: a second document, whose file is a byte-for-byte copy
    maak       the recipe, one of RECIPES below
    codering   of a TXT or HTML, one of ENCODINGS below; UTF-8 when absent
    kolommen, lettergrootte    of a PDF
    versleutel "leeg" (empty user password) or the user password of a PDF
    knip       the part of a PDF that is kept, 0.5 is the first half

In the body "# ", "## ", "### " are headings, "- " and "1. " list items, "| a | b |" table rows, ">>>" a page break, and a
blank line ends a paragraph. "**x**" is bold, "{a|b}" one word over two runs, "\\u00ad" that character and "\\shy" a soft
hyphen written as an entity where the format has entities. The recipes "…-regels" keep each line as it stands.
Only docx-eigen knows [noot:footnote], [weg:deleted], [erbij:inserted], [verplaatst:moved] and [link:address|text].
"""
import codecs
import csv
import html
import io
import itertools
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
import zipfile
import zlib
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
DOCUMENTS = HERE.parent / "documents"
MANIFEST = HERE.parent / "documents.csv"
COLUMNS = ["id", "gemeente", "titel", "datum", "url", "bestand", "documenttype", "vergadering"]

FOLDERS = {"al": "almere", "ap": "appingedam", "bo": "borsele", "db": "de-bilt", "dh": "den-haag", "dz": "delfzijl", "ed": "eemsdelta",
           "hb": "s-hertogenbosch", "kw": "katwijk", "lo": "loppersum", "sb": "schildburg", "sf": "sudwest-fryslan"}

ENTITY_SHY = "\ue000"  # stands for "\shy" until a writer turns it into &shy; or U+00AD

# name: (codec, byte order mark, line end)
ENCODINGS = {"utf-8": ("utf-8", b"", "\n"), "utf-8-bom-crlf": ("utf-8", codecs.BOM_UTF8, "\r\n"),
             "utf-16": ("utf-16-le", codecs.BOM_UTF16_LE, "\r\n"), "windows-1252": ("cp1252", b"", "\r\n"),
             "iso-8859-1": ("iso-8859-1", b"", "\n")}


class Text:
    """One source text: its head and its body."""

    def __init__(self, path):
        head, self.body = unescape(path.read_text(encoding="utf-8")).split("---\n", 1)
        self.head = dict(re.match(r"(\w+):\s*(.*)", line).groups() for line in head.splitlines())
        self.name = path.stem
        self.recipe = self.head["maak"]
        self.folder = FOLDERS[self.name[:2]]
        self.file = self.head.get("bestand", f"{self.folder}/{self.name}.{RECIPES[self.recipe][0]}")

    def rows(self):
        head = self.head
        row = {"id": head.get("id", self.name), "gemeente": head["gemeente"], "titel": head["titel"].replace("\\n", "\n"),
               "datum": head["datum"], "url": self.url(self.name), "bestand": self.file, "documenttype": head["type"],
               "vergadering": head["vergadering"]}
        yield row
        if "nogmaals" in head:
            datum, vergadering = fields(head["nogmaals"])
            yield row | {"datum": datum, "vergadering": vergadering}
        if "kopie" in head:
            name, datum, vergadering, titel = fields(head["kopie"])
            yield row | {"id": name, "datum": datum, "vergadering": vergadering, "titel": titel, "url": self.url(name),
                         "bestand": self.copy()}

    def copy(self):
        return f"{self.folder}/{fields(self.head['kopie'])[0]}{pathlib.Path(self.file).suffix}"

    def url(self, name):
        return f"https://{self.folder}.example.nl/document/{name}"

    def encoding(self):
        return ENCODINGS[self.head.get("codering", "utf-8")]


def unescape(text):
    text = text.replace("\\shy", ENTITY_SHY)
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text)


def fields(value):
    return [part.strip() for part in value.split("|")]


def blocks(body):
    """The body as (kind, value): "h1"–"h3", "p" and "li" with a string, "table" with rows of cells, "break"."""
    current = None
    for line in body.splitlines() + [""]:
        heading = re.match(r"(#{1,3}) (.*)", line)
        item = re.match(r"(?:- |(?=\d+\. ))(.*)", line)
        row = re.match(r"\|(.*)\|$", line)
        if current and (heading or item or line in ("", ">>>") or bool(row) != (current[0] == "table")):
            yield current
            current = None
        if heading:
            yield f"h{len(heading[1])}", heading[2]
        elif line == ">>>":
            yield "break", None
        elif row:
            current = ("table", (current[1] if current else []) + [fields(row[1])])
        elif item:
            current = ("li", item[1])
        elif line:
            current = (current[0], f"{current[1]} {line.strip()}") if current else ("p", line)


def plain(value):
    """Inline markup taken out."""
    value = re.sub(r"\{([^}]*)\}", lambda m: m[1].replace("|", ""), value)
    return value.replace("**", "").replace(ENTITY_SHY, "\u00ad")


# --- plain text and HTML ---------------------------------------------------------------------------------------------

def write_txt(text):
    out = []
    for kind, value in blocks(text.body):
        if kind == "table":
            out += ["\t".join(map(plain, row)) for row in value] + [""]
        elif kind != "break":
            indent = "  " if kind == "li" and not value[0].isdigit() else ""
            lines = textwrap.wrap(("- " if indent else "") + plain(value), 76, subsequent_indent=indent, break_on_hyphens=False)
            out += lines + (["=" * len(lines[-1])] if kind == "h1" else []) + ([] if kind == "li" else [""])
    return encode(text, "\n".join(out).rstrip("\n") + "\n")


def write_txt_lines(text):
    return encode(text, text.body)


def encode(text, content):
    codec, mark, line_end = text.encoding()
    return mark + content.replace("\n", line_end).encode(codec)


def html_inline(value):
    value = html.escape(value, quote=False).replace(ENTITY_SHY, "&shy;")
    value = re.sub(r"\*\*(.*?)\*\*", r"<strong>\1</strong>", value)
    return re.sub(r"\{([^|}]*)\|([^}]*)\}", r"\1<b>\2</b>", value)


def html_body(text):
    items = []
    for kind, value in [*blocks(text.body), ("end", None)]:
        if items and kind != "li":
            yield "<ul>\n" + "\n".join(items) + "\n</ul>"
            items = []
        if kind == "li":
            items.append(f"<li>{html_inline(value)}</li>")
        elif kind == "table":
            rows = ("".join(f"<td>{html_inline(cell)}</td>" for cell in row) for row in value)
            yield "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
        elif kind not in ("break", "end"):
            yield f"<{kind}>{html_inline(value)}</{kind}>"


def write_html(text, extra_head="", menu=""):
    charset = text.head.get("codering", "utf-8")
    page = f"""<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="{charset}">
<title>Gemeente {html.escape(text.head["gemeente"])}</title>
{extra_head}</head>
<body>
{menu}<main>
{chr(10).join(html_body(text))}
</main>
</body>
</html>
"""
    return encode(text, page)


def write_html_busy(text):
    """A page as web sites make them: keywords stand in script, style, comment, template and a hidden menu."""
    return write_html(
        text,
        "<style>/* kleuren van de themapagina's ouderen, mantelzorg en sport */ .sport { color: green }</style>\n"
        '<script>var menu = ["Jeugdhulp", "Ouderen", "Sport en bewegen"]; document.title = "Eenzaamheid";</script>\n',
        '<!-- oude menukeuze: dagbesteding -->\n<template><p>Overgewicht en roken</p></template>\n'
        '<nav hidden><ul><li>Mantelzorg</li><li>Buurthuizen</li></ul></nav>\n')


# --- OpenDocument, made by hand as one XML file, from which LibreOffice makes PDF and DOCX ---------------------------

FODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{title}</dc:title></office:meta>
<office:font-face-decls>
<style:font-face style:name="Serif" svg:font-family="'Liberation Serif'"/>
<style:font-face style:name="Sans" svg:font-family="'Liberation Sans'"/>
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:orphans="2" fo:widows="2"/>
<style:text-properties style:font-name="Serif" fo:font-size="{size}pt" fo:language="nl" fo:country="NL" fo:hyphenate="true"
 fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="p" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.25cm" fo:line-height="115%"/></style:style>
<style:style style:name="li" style:family="paragraph" style:parent-style-name="p">
<style:paragraph-properties fo:margin-left="0.6cm" fo:margin-bottom="0.1cm" fo:text-indent="-0.4cm"/></style:style>
<style:style style:name="cell" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="small" style:family="paragraph" style:parent-style-name="Standard">
<style:text-properties style:font-name="Sans" fo:font-size="8pt"/></style:style>
{headings}
</office:styles>
<office:automatic-styles>
<style:style style:name="break" style:family="paragraph" style:parent-style-name="Standard">
<style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="tbl" style:family="table"><style:table-properties table:align="margins" fo:margin-bottom="0.3cm"/></style:style>
<style:style style:name="c" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #888888"
 fo:padding="0.08cm"/></style:style>
<style:style style:name="sec" style:family="section"><style:section-properties><style:columns fo:column-count="{columns}"
 fo:column-gap="0.7cm"/></style:section-properties></style:style>
<style:page-layout style:name="a4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"
 fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/>
<style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="a4">
<style:header><text:p text:style-name="small">Gemeente {gemeente}</text:p></style:header>
<style:footer><text:p text:style-name="small">Pagina <text:page-number text:select-page="current">1</text:page-number> van
<text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
{body}
</office:text></office:body></office:document>
"""


def fodt_inline(value):
    value = re.sub(r"\*\*(.*?)\*\*", r'<text:span text:style-name="bold">\1</text:span>', escape(value))
    return plain(value)


def fodt_body(text):
    for kind, value in blocks(text.body):
        if kind == "break":
            yield '<text:p text:style-name="break"/>'
        elif kind == "table":
            rows = ("".join(f'<table:table-cell table:style-name="c" office:value-type="string"><text:p text:style-name="cell">'
                            f"{fodt_inline(cell)}</text:p></table:table-cell>" for cell in row) for row in value)
            yield (f'<table:table table:style-name="tbl"><table:table-column table:number-columns-repeated="{len(value[0])}"/>'
                   + "".join(f"<table:table-row>{row}</table:table-row>" for row in rows) + "</table:table>")
        elif kind == "li":
            bullet = "" if value[0].isdigit() else "• "
            yield f'<text:p text:style-name="li">{bullet}{fodt_inline(value)}</text:p>'
        elif kind == "p":
            yield f'<text:p text:style-name="p">{fodt_inline(value)}</text:p>'
        else:
            yield f'<text:h text:style-name="{kind}" text:outline-level="{kind[1]}">{fodt_inline(value)}</text:h>'


def fodt(text):
    headings = "".join(
        f'<style:style style:name="h{level}" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="p">'
        f'<style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/>'
        f'<style:text-properties style:font-name="Sans" fo:font-size="{size}pt" fo:font-weight="bold" fo:hyphenate="false"/>'
        f"</style:style>" for level, size in ((1, 15), (2, 12), (3, 11)))
    body = "\n".join(fodt_body(text))
    columns = text.head.get("kolommen", "1")
    if columns != "1":
        title, rest = body.split("\n", 1)
        body = f'{title}\n<text:section text:style-name="sec" text:name="kolommen">\n{rest}\n</text:section>'
    return FODT.format(title=escape(text.head["titel"].replace("\\n", " ")), gemeente=escape(text.head["gemeente"]), body=body,
                       size=text.head.get("lettergrootte", "11"), headings=headings, columns=columns)


def convert(texts, target):
    """{name: bytes} of all texts, made by one run of LibreOffice."""
    if not texts:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for text in texts:
            (folder / f"{text.name}.fodt").write_text(fodt(text), encoding="utf-8")
        subprocess.run(["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", target,
                        "--outdir", folder, *(folder / f"{text.name}.fodt" for text in texts)], check=True, stdout=subprocess.DEVNULL)
        return {text.name: (folder / f"{text.name}.{target.split(':')[0]}").read_bytes() for text in texts}


# --- PDF -------------------------------------------------------------------------------------------------------------

def pdf_file(objects):
    """A PDF of these objects; the first one is the catalogue."""
    out, offsets = io.BytesIO(), []
    out.write(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
    for number, content in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % offset for offset in offsets))
    out.write(b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return out.getvalue()


def pdf_stream(entries, data):
    data = zlib.compress(data, 9)
    return b"<< %s /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (entries, len(data), data)


def pdf_pages(pages, resources, shared):
    """Catalogue, page tree and pages; a page is its (content, own resources, own objects)."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", *shared]
    kids = []
    for content, own_resources, own_objects in pages:
        number = len(objects) + 1
        kids.append(b"%d 0 R" % number)
        objects += [b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << %s >> >>"
                    % (number + 1, resources or own_resources % (number + 2)), pdf_stream(b"", content), *own_objects]
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    return pdf_file(objects)


def write_pdf_lines(text):
    """Each line of the text is a line on the page, so that a line ends exactly where the text says."""
    pages = []
    for page in text.body.split(">>>\n"):
        content = b"BT 72 770 Td 15 TL\n"
        for line in page.strip("\n").split("\n"):
            font = b"/F2 14 Tf" if line.startswith("# ") else b"/F1 11 Tf"
            shown = line.removeprefix("# ").encode("cp1252")
            shown = shown.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
            content += b"%s (%s) Tj T*\n" % (font, shown) if line else b"T*\n"
        pages.append((content + b"ET", b"", []))
    fonts = [b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>" % name
             for name in (b"Helvetica", b"Helvetica-Bold")]
    return pdf_pages(pages, b"/Font << /F1 3 0 R /F2 4 0 R >>", fonts)


def scan(pdf):
    """A PDF of black and white pictures of the pages, at 200 dots an inch, without any text."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "in.pdf").write_bytes(pdf)
        subprocess.run(["pdftoppm", "-mono", "-r", "200", folder / "in.pdf", folder / "page"], check=True)
        pages = []
        for image in sorted(folder.glob("page*.pbm")):
            _, size, data = image.read_bytes().split(b"\n", 2)
            width, height = size.split()
            entries = (b"/Type /XObject /Subtype /Image /Width %s /Height %s /BitsPerComponent 1 /ColorSpace /DeviceGray /Decode [1 0]"
                       % (width, height))
            pages.append((b"q 595 0 0 842 0 0 cm /Im Do Q", b"/XObject << /Im %d 0 R >>", [pdf_stream(entries, data)]))
        return pdf_pages(pages, b"", [])


def encrypt(pdf, password):
    with tempfile.TemporaryDirectory() as folder:
        source, target = pathlib.Path(folder) / "in.pdf", pathlib.Path(folder) / "out.pdf"
        source.write_bytes(pdf)
        subprocess.run(["qpdf", "--encrypt", "" if password == "leeg" else password, "eigenaar", "256", "--", source, target], check=True)
        return target.read_bytes()


def finish_pdf(text, pdf):
    if text.recipe == "scan":
        pdf = scan(pdf)
    if "versleutel" in text.head:
        pdf = encrypt(pdf, text.head["versleutel"])
    return pdf[: int(len(pdf) * float(text.head.get("knip", 1)))]


# --- DOCX and XLSX, made by hand -------------------------------------------------------------------------------------

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TRACKED = 'w:author="de griffier" w:date="2021-06-01T09:00:00Z"'


def package(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2021, 1, 1, 0, 0, 0)), XML + content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def content_types(overrides):
    return ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            + "".join(f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in overrides.items()) + "</Types>")


def relationships(targets):
    return ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + "".join(f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
                      for n, (target, kind) in enumerate(targets.items(), 1)) + "</Relationships>")


def run(value, tag="t"):
    return f'<w:r><w:{tag} xml:space="preserve">{escape(value)}</w:{tag}></w:r>' if value else ""


def runs(value, notes, ids):
    """The runs of a paragraph; a footnote is added to notes, a tracked change takes the next of ids."""
    out = ""
    for part in re.split(r"(\[\w+:[^\]]*\]|\{[^}]*\})", value):
        marked = re.match(r"\[(\w+):([^\]]*)\]", part)
        if part.startswith("{"):
            out += "".join(map(run, part[1:-1].split("|")))
        elif not marked:
            out += run(plain(part))
        elif marked[1] == "noot":
            notes.append(marked[2])
            out += f'<w:r><w:footnoteReference w:id="{len(notes)}"/></w:r>'
        elif marked[1] == "weg":
            out += f'<w:del w:id="{next(ids)}" {TRACKED}>{run(marked[2], "delText")}</w:del>'
        elif marked[1] == "erbij":
            out += f'<w:ins w:id="{next(ids)}" {TRACKED}>{runs(marked[2], notes, ids)}</w:ins>'
        elif marked[1] == "verplaatst":
            for side in ("moveFrom", "moveTo"):
                place = next(ids)
                out += (f'<w:{side}RangeStart w:id="{place}" w:name="zin" {TRACKED}/><w:{side} w:id="{next(ids)}" {TRACKED}>'
                        f'{run(marked[2])}</w:{side}><w:{side}RangeEnd w:id="{place}"/>')
        else:
            address, shown = marked[2].split("|")
            out += (f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{run(f""" HYPERLINK "{address}" """, "instrText")}'
                    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    return out


def write_docx(text):
    """A DOCX as Word writes them: words cut into runs, tracked changes, a footnote, a field, a header and a footer."""
    notes, ids, body = [], itertools.count(1), []
    for kind, value in blocks(text.body):
        if kind == "table":
            rows = ("".join(f"<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr><w:p>{runs(cell, notes, ids)}</w:p></w:tc>" for cell in row)
                    for row in value)
            body.append('<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>' + '<w:gridCol w:w="3000"/>' * len(value[0])
                        + "</w:tblGrid>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl><w:p/>")
        else:
            style = {"h1": "Kop1", "h2": "Kop2", "h3": "Kop2", "li": "Lijst"}.get(kind)
            properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
            body.append(f"<w:p>{properties}{runs(value, notes, ids)}</w:p>")
    references = "".join(f'<w:{place}Reference w:type="default" r:id="rId{n}"/>' for n, place in ((2, "header"), (3, "footer")))
    separators = "".join(f'<w:footnote w:type="{kind}" w:id="{n}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
                         for n, kind in ((-1, "separator"), (0, "continuationSeparator")))
    styles = "".join(f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{label}"/><w:rPr>{look}</w:rPr></w:style>'
                     for name, label, look in (("Kop1", "heading 1", '<w:b/><w:sz w:val="30"/>'), ("Kop2", "heading 2", "<w:b/>"),
                                               ("Lijst", "List Paragraph", "")))
    return package({
        "[Content_Types].xml": content_types({f"word/{part}.xml": f"{WORD}.{kind}+xml" for part, kind in (
            ("document", "document.main"), ("styles", "styles"), ("header1", "header"), ("footer1", "footer"), ("footnotes", "footnotes"))}),
        "_rels/.rels": relationships({"word/document.xml": "officeDocument"}),
        "word/_rels/document.xml.rels": relationships({"styles.xml": "styles", "header1.xml": "header", "footer1.xml": "footer",
                                                       "footnotes.xml": "footnotes"}),
        "word/document.xml": f'<w:document {W} xmlns:r="{OFFICE}"><w:body>{"".join(body)}<w:sectPr>{references}</w:sectPr></w:body></w:document>',
        "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
        "word/header1.xml": f'<w:hdr {W}><w:p>{run("Gemeente " + text.head["gemeente"])}</w:p></w:hdr>',
        "word/footer1.xml": f'<w:ftr {W}><w:p>{run("Griffie, " + text.head["datum"])}</w:p></w:ftr>',
        "word/footnotes.xml": f"<w:footnotes {W}>{separators}" + "".join(
            f'<w:footnote w:id="{n}"><w:p>{run(note)}</w:p></w:footnote>' for n, note in enumerate(notes, 1)) + "</w:footnotes>",
    })


def write_xlsx(text):
    (_, table), = blocks(text.body)
    rows = "".join("<row>" + "".join(f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>' for cell in row) + "</row>" for row in table)
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return package({
        "[Content_Types].xml": content_types({"xl/workbook.xml": f"{sheet}.sheet.main+xml", "xl/worksheets/sheet1.xml": f"{sheet}.worksheet+xml"}),
        "_rels/.rels": relationships({"xl/workbook.xml": "officeDocument"}),
        "xl/_rels/workbook.xml.rels": relationships({"worksheets/sheet1.xml": "worksheet"}),
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    })


# --- all together ----------------------------------------------------------------------------------------------------

# recipe: (extension, writer); those without a writer go through LibreOffice
RECIPES = {
    "pdf": ("pdf", None), "docx": ("docx", None), "scan": ("pdf", None), "pdf-regels": ("pdf", write_pdf_lines),
    "docx-eigen": ("docx", write_docx), "xlsx": ("xlsx", write_xlsx), "html": ("html", write_html),
    "html-druk": ("html", write_html_busy), "foutpagina": ("pdf", write_html), "txt": ("txt", write_txt),
    "txt-regels": ("txt", write_txt_lines), "leeg": ("pdf", lambda text: b""),
}


def write_manifest(texts):
    rows = [row for text in texts for row in text.rows()]
    with open(HERE / "extra.csv", encoding="utf-8", newline="") as extra:
        rows += csv.DictReader(extra)
    rows.sort(key=lambda row: (row["id"], row["datum"]))
    with open(MANIFEST, "w", encoding="utf-8", newline="") as manifest:
        writer = csv.DictWriter(manifest, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main(arguments):
    texts = [Text(path) for path in sorted((HERE / "texts").glob("*.txt"))]
    write_manifest(texts)
    unknown = set(arguments) - {"--all"} - {text.name for text in texts}
    if unknown:
        sys.exit(f"no such text: {', '.join(sorted(unknown))}")

    wanted = [text for text in texts if "--all" in arguments or text.name in arguments or not (DOCUMENTS / text.file).exists()]
    office = [text for text in wanted if RECIPES[text.recipe][1] is None]
    converted = (convert([text for text in office if RECIPES[text.recipe][0] == "pdf"], "pdf")
                 | convert([text for text in office if RECIPES[text.recipe][0] == "docx"], "docx:MS Word 2007 XML"))
    for text in wanted:
        extension, writer = RECIPES[text.recipe]
        content = writer(text) if writer else converted[text.name]
        target = DOCUMENTS / text.file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(finish_pdf(text, content) if extension == "pdf" else content)
        if "kopie" in text.head:
            shutil.copyfile(target, DOCUMENTS / text.copy())
    print(f"{len(wanted)} of {len(texts)} documents built", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
