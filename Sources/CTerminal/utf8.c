/* UTF-8, byte by byte: what is no text gives nothing. */
#include "private.h"

static bool begin(utf8_decoder *decoder, int byte) {
    static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
    decoder->missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
    decoder->least = least[decoder->missing];
    decoder->scalar = (uint32_t)byte & (0x3F >> decoder->missing);
    return false;
}

static bool is_text(const utf8_decoder *decoder) {
    bool is_surrogate = decoder->scalar >= 0xD800 && decoder->scalar <= 0xDFFF;
    return decoder->scalar >= decoder->least && decoder->scalar <= 0x10FFFF && !is_surrogate && decoder->scalar >= 0xA0;
}

bool utf8_take(utf8_decoder *decoder, unsigned char byte) {
    bool continues = (byte & 0xC0) == 0x80;
    if (!continues) decoder->missing = 0;
    if (byte < 0x80) {
        decoder->scalar = byte;
        return true;
    }
    if (byte >= 0xC2 && byte <= 0xF4) return begin(decoder, byte);
    if (!continues || decoder->missing == 0) return false;
    decoder->scalar = decoder->scalar << 6 | ((uint32_t)byte & 0x3F);
    decoder->missing--;
    return decoder->missing == 0 && is_text(decoder);
}
