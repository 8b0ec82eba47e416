/* Collects pasted text past curses, which would read a megabyte byte by byte. */
#include "private.h"

#include <poll.h>
#include <string.h>
#include <unistd.h>

/* Bytes that are kept; no field of a page takes more. */
enum { MOST_KEPT = 128 * 1024 };
/* A paste whose end mark never comes is over after this silence. */
enum { SILENCE_MILLISECONDS = 500 };

static const char end_mark[] = "\033[201~";
enum { END_LENGTH = sizeof end_mark - 1 };

static char kept[MOST_KEPT + 1];
static size_t kept_length;

static void keep(char byte) {
    if (byte != '\0' && kept_length < MOST_KEPT) kept[kept_length++] = byte;
}

/* How much of the end mark has been matched once this byte is added. */
static int match(int matched, char byte) {
    if (byte == end_mark[matched]) return matched + 1;
    for (int i = 0; i < matched; i++) keep(end_mark[i]);
    if (byte == end_mark[0]) return 1;
    keep(byte);
    return 0;
}

static ssize_t read_some(int descriptor, char *bytes, size_t count) {
    struct pollfd sources[] = {{.fd = descriptor, .events = POLLIN}};
    if (poll(sources, 1, SILENCE_MILLISECONDS) <= 0) return 0;
    return read(descriptor, bytes, count);
}

/* Reads up to the end mark and no byte further: never more at once than the mark still lacks. */
void paste_collect(int descriptor) {
    char bytes[END_LENGTH];
    int matched = 0;
    kept_length = 0;
    while (matched < END_LENGTH && signals_end() == 0) {
        ssize_t count = read_some(descriptor, bytes, (size_t)(END_LENGTH - matched));
        if (count <= 0) break;
        for (ssize_t i = 0; i < count; i++) matched = match(matched, bytes[i]);
    }
    kept[kept_length] = '\0';
}

const char *terminal_pasted(void) { return kept; }
