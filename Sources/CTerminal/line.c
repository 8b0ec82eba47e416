/* A terminal that is written line by line. */
#include "private.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Lines that push what was read out of sight where nothing can clear it. */
enum { LINES_OUT_OF_SIGHT = 100 };

bool line_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

int line_width(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

static bool clears_as_ansi(int descriptor) {
    int result;
    return setupterm(NULL, descriptor, &result) == OK && capability_clears_as_ansi();
}

void line_hide(int descriptor) {
    if (!line_is_terminal(descriptor)) return;
    static const char clear[] = "\033[H\033[2J\033[3J";
    char blank[LINES_OUT_OF_SIGHT];
    memset(blank, '\n', sizeof blank);
    if (clears_as_ansi(descriptor))
        (void)!write(descriptor, clear, sizeof clear - 1);
    else
        (void)!write(descriptor, blank, sizeof blank);
}
