"""Makes the two fonts of `resources/fonts` out of the full Noto Sans CJK.

    python packaging/make_fonts.py REGULAR BOLD

REGULAR and BOLD are `NotoSansCJK-Regular.ttc` and `NotoSansCJK-Bold.ttc`, version 2.004, as
Debian's package fonts-noto-cjk installs them. The same sources give the same bytes.

The program brings its own font so that the same case prints and looks the same everywhere, and so
that the text of a printed PDF can be searched and copied. The last needs two things of the font:

- No layout features. With `locl`, digits beside Latin letters become glyphs that no character
  maps to, and `JD-2026` is copied as `JD-`.
- No characters that share a glyph with a later, usual one. Qt writes the lowest into the PDF: the
  Kangxi radical U+2F63 is copied where 生 stands.

Regular is for people's names too: every hanzi of GBK and of the national table of 2013
(通用规范汉字表). Bold is for headings and amounts: GB2312 and hanzi often met in names.
"""

import argparse
from collections.abc import Iterable
from pathlib import Path

from fontTools import subset
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont

FAMILY = "Medins Sans SC"
FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"

SIMPLIFIED_CHINESE_FACE = 2
"""Its number in the collections of Noto Sans CJK."""

SHADOWS = {*map(chr, range(0x2E80, 0x2FE0)), "\u2035", "\u2215"}
"""They share the glyphs of hanzi, of ｀ and of ／, and would be copied in their place."""

SYMBOLS = "\u00a0\u3000¥€℃‰≤≥≠≈…·•—–×÷−±→←↑↓✓▲▼◀▶●○■□◆◇★☆½²³°§©⚠"
"""Needed in both weights, whether or not a Chinese standard has them."""

SMALL_TRIANGLES = {
    "▸": ("▷", [(80, 110), (80, 650), (480, 380)]),
    "▾": ("◁", [(10, 580), (550, 580), (280, 180)]),
}
"""Missing in the source: each is drawn, as corners, in place of one that is not needed."""

SMALL_WIDTH = 560

BEYOND_GBK = (
    "鿍鿎鿏㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡"
    "䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮𠅤𠙶𠳐𡎚𡐓𣗋𣲗𣲘𣸣𤧛𤩽𤫉𥔲𥕢𥖨𥻗𦈡𦒍𦙶𦝼𦭜𦰡"
    "𧿹𨐈𨙸𨚕𨟠𨭉𨱇𨱏𨱑𨱔𨺙𩽾𩾃𩾌𪟝𪣻𪤗𪨰𪨶𪩘𪾢𫄧𫄨𫄷𫄸𫇭𫌀𫍣𫍯𫍲𫍽𫐄𫐐𫐓𫑡𫓧𫓯𫓶𫓹𫔍𫔎𫔶𫖮𫖯𫖳𫗧𫗴𫘜𫘝𫘦𫘧"
    "𫘨𫘪𫘬𫚕𫚖𫚭𫛭𫞩𫟅𫟦𫟹𫟼𫠆𫠊𫠜𫢸𫫇𫭟𫭢𫭼𫮃𫰛𫵷𫶇𫷷𫸩𬀩𬀪𬂩𬃊𬇕𬇙𬇹𬉼𬊈𬊤𬌗𬍛𬍡𬍤𬒈𬒔𬒗𬕂𬘓𬘘𬘡𬘩𬘫𬘬𬘭"
    "𬘯𬙂𬙊𬙋𬜬𬜯𬞟𬟁𬟽𬣙𬣞𬣡𬣳𬤇𬤊𬤝𬨂𬨎𬩽𬪩𬬩𬬭𬬮𬬱𬬸𬬹𬬻𬬿𬭁𬭊𬭎𬭚𬭛𬭤𬭩𬭬𬭯𬭳𬭶𬭸𬭼𬮱𬮿𬯀𬯎𬱖𬱟𬳵𬳶𬳽𬳿"
    "𬴂𬴃𬴊𬶋𬶍𬶏𬶐𬶟𬶠𬶨𬶭𬶮𬷕𬸘𬸚𬸣𬸦𬸪𬹼𬺈𬺓"
)
"""The hanzi of the national table of 2013 that GBK has not."""

OFTEN_IN_NAMES = (
    "喆堃赟昇镕珺翀玥曌頔珮祎晞瑀琤玙璟珅玘玚琯瑄瑱璠璘昉暐暎晙旸旻昺炘焜煇燊燚犇骉垚"
    "劼勍婳嫚姮媺彧彣惇愔杺沄洺洢浵淏渟湉湑溦濛濬瀞烜燏贇赑嬿孖宬峣崟嶒嶪弢弸悰扆抃旲"
    "晅晛晢晳暠朤柷棽橦櫆沚洸浡涴湲澂澔炆烔烺焌煐燨玏玓珣琇琎瑢瑧瑨璈瓅畯皞皛矞硙祐禕"
    "禛禤穜竑纮翙翚翯肸芃荍莀莙蒨虓衎訚訸詠谞鋆鋐錕霂霨韡頫顗飏鴻鵬龑龢伋伝倢偲偰儁嘒"
    "埼堉堯妘妧姁嫄"
)
"""Hanzi often met in names that GB2312 has not: the bold weight has them besides."""

DROPPED_TABLES = ["DSIG", "BASE", "VORG", "vhea", "vmtx", "GPOS", "GSUB", "GDEF"]

LICENCE = (
    "This Font Software is licensed under the SIL Open Font License, Version 1.1. "
    "The licence is in the file OFL.txt beside the font."
)


def main() -> None:
    """Write both fonts, and say how large they are."""
    parser = argparse.ArgumentParser(description="Makes the program's fonts from Noto Sans CJK.")
    parser.add_argument("regular", type=Path, help="NotoSansCJK-Regular.ttc")
    parser.add_argument("bold", type=Path, help="NotoSansCJK-Bold.ttc")
    sources = parser.parse_args()
    names = characters_of("gb2312") | set(OFTEN_IN_NAMES)
    every_name = characters_of("gbk") | set(BEYOND_GBK) | names
    write_font(sources.regular, "Regular", every_name | set(SYMBOLS))
    write_font(sources.bold, "Bold", names | set(SYMBOLS))


def characters_of(standard: str) -> set[str]:
    """Return the printable characters that a Chinese standard (a codec's name) can say."""
    plane = (chr(point) for point in range(0x20, 0x10000))
    return {character for character in plane if _sayable(character, standard)}


def write_font(source: Path, style: str, characters: Iterable[str]) -> None:
    """Write one weight with just these characters, renamed, beside its licence."""
    options = subset.Options()
    options.font_number = SIMPLIFIED_CHINESE_FACE
    options.layout_features = []
    options.hinting = False
    options.drop_tables += DROPPED_TABLES
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    kept = (set(characters) - SHADOWS) | {slot for slot, _ in SMALL_TRIANGLES.values()}
    subsetter.populate(text="".join(kept))
    subsetter.subset(font)
    _draw_small_triangles(font)
    _rename(font, style)
    target = FONTS / f"{FAMILY.replace(' ', '')}-{style}.otf"
    subset.save_font(font, target, options)
    print(f"{target.name}: {len(font.getBestCmap())} characters, {target.stat().st_size} bytes")


def _sayable(character: str, standard: str) -> bool:
    try:
        character.encode(standard)
    except UnicodeEncodeError:
        return False
    return character.isprintable()


def _draw_small_triangles(font: TTFont) -> None:
    top = font["CFF "].cff.topDictIndex[0]
    for character, (slot, corners) in SMALL_TRIANGLES.items():
        glyph = font.getBestCmap()[ord(slot)]
        pen = T2CharStringPen(width=None, glyphSet=None)
        pen.moveTo(corners[0])
        for corner in corners[1:]:
            pen.lineTo(corner)
        pen.closePath()
        private = top.FDArray[top.FDSelect[font.getGlyphID(glyph)]].Private
        top.CharStrings[glyph] = pen.getCharString(private)
        font["hmtx"][glyph] = (SMALL_WIDTH, min(x for x, _ in corners))
        for table in font["cmap"].tables:
            if table.cmap.pop(ord(slot), None):
                table.cmap[ord(character)] = glyph


def _rename(font: TTFont, style: str) -> None:
    """Give the font its own name, so that an installed Noto cannot be taken for it."""
    postscript = f"{FAMILY.replace(' ', '')}-{style}"
    copyright_line = font["name"].getDebugName(0)
    table = font["name"]
    table.names = []
    for number, text in {
        0: copyright_line,
        1: FAMILY,
        2: style,
        3: f"0.1;{postscript}",
        4: f"{FAMILY} {style}",
        5: "Version 0.1",
        6: postscript,
        13: LICENCE,
        14: "https://openfontlicense.org",
    }.items():
        table.setName(text, number, 3, 1, 0x409)
    outlines = font["CFF "].cff
    outlines.fontNames = [postscript]
    top = outlines.topDictIndex[0]
    top.FamilyName, top.FullName, top.Notice = FAMILY, f"{FAMILY} {style}", copyright_line
    for part in top.FDArray:
        part.FontName = f"{postscript}-{part.FontName.rsplit('-', 1)[-1]}"


if __name__ == "__main__":
    main()
