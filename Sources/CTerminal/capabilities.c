/* What terminfo says of the terminal. */
#include "private.h"

#include <string.h>

const char *capability(const char *name) {
    const char *value = tigetstr(name);
    return value == (char *)-1 ? NULL : value;
}

bool capability_is_xterm_like(void) { return capability("kmous") != NULL || tigetflag("XT") > 0; }

bool capability_clears_as_ansi(void) {
    const char *clear = capability("clear");
    return clear != NULL && strncmp(clear, "\033[", 2) == 0;
}
