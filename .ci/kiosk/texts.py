"""Texts that act on a terminal, a printer or a reader instead of being read, as bytes."""
import itertools

INTRODUCERS = (b"\x1b[", b"\x9b", b"\xc2\x9b")
PARAMETERS = (b"", b"0", b"31;1", b"?1049", b"999999999999", b"?", b">", b"1;" * 40)
FINALS = b"ABCDHJKLMPSTXbcghlmnqrtu"
STRINGS = (b"\x1b]0;", b"\x1b]2;", b"\x1b]4;1;", b"\x1b]8;;http://x\x07", b"\x1b]52;c;", b"\x1b]1337;File=:", b"\x1bP+q", b"\x1bP1$r",
           b"\x1bPq", b"\x1b_G", b"\x1b^", b"\x1bX", b"\x9d0;", b"\x90", b"\xc2\x9d0;")
ENDS = (b"", b"\x07", b"\x1b\\", b"\x9c", b"\xc2\x9c")
ESCAPES = [b"\x1b" + bytes([final]) for final in b"c78=>DEHMNOZlmn|}~#(-*" + b" "]
INVALID = [b"\xc0\x80", b"\xe0\x80\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xff\xfe", b"\x80", b"\xe2\x82", b"\xf0\x9f"]
SIGNS = [0xAD, 0x34F, 0x61C, 0x115F, 0x180E, *range(0x200B, 0x2010), *range(0x2028, 0x2030), *range(0x2060, 0x2070), 0x3164, 0xFE0F, 0xFEFF,
         0xFFA0, *range(0xFFF9, 0xFFFE), 0xE000, 0xE0001, 0xE0041, 0xF0000, 0x10FFFF, 0x1D173]
READABLE = ["Łódź", "日本語", "हिन्दी", "עברית", "العربية", "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "e" + "\u0301" * 60, "ﷺ" * 20, "ａｂｃ", "İıſ", "𝕳𝖊𝖑𝖕", "Z̷͓͐a̴l̶g̵o̸", "\u202eevil\u202c",
            "=cmd|' /C calc'!A0", "%s%n%x", "../../etc/passwd", "$(reboot)", "`id`", "'; DROP TABLE x; --", "\\\\server\\share", "A" * 5_000]


def texts():
    """All of them, each between two letters, so that what is torn off at its end is seen."""
    sequences = [introducer + parameters + bytes([final]) for introducer, parameters, final in itertools.product(
        INTRODUCERS, PARAMETERS[:3], FINALS)]
    odd = [b"\x1b[" + parameters + b"m" for parameters in PARAMETERS] + [b"\x1b[" + parameters for parameters in PARAMETERS]
    strings = [begin + b"owned" + end for begin, end in itertools.product(STRINGS, ENDS)]
    controls = [bytes([byte]) for byte in [*range(32), *range(0x7F, 0xA0)]] + [b"\xc2" + bytes([byte]) for byte in range(0x80, 0xA0)]
    signs = [chr(sign).encode() for sign in SIGNS]
    found = sequences + odd + strings + ESCAPES + controls + INVALID + signs + [text.encode() for text in READABLE]
    return [b"a" + text + b"b" for text in dict.fromkeys(found)]
