/* Leaving in one write, with a string made ready at the start: from a crash, and when someone hides.
 *
 * Nothing here calls curses after the start, so all of it may run in a signal handler. */
#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

/* How long a terminal that takes no bytes may hold up leaving. */
enum { PATIENCE_MILLISECONDS = 80 };

static char text[512];
static size_t length;
/* The part that a crash sends: it leaves the other screen, and does not clear what was there before. */
static size_t crash_length;
static int descriptor = -1;

/* Adds a capability without its padding, which is only for real old terminals. */
static void add(const char *part) {
    if (part == NULL) return;
    for (const char *at = part; *at != '\0' && length < sizeof text; at++) {
        const char *end = at[0] == '$' && at[1] == '<' ? strchr(at, '>') : NULL;
        if (end != NULL)
            at = end;
        else
            text[length++] = *at;
    }
}

static void add_clear(void) {
    add(capability("clear"));
    if (capability_clears_as_ansi()) add("\033[3J");
}

/* A descriptor that was kept is used again: a process that is locked down opens nothing for writing. */
void farewell_prepare(void) {
    if (descriptor < 0) descriptor = open_own(STDOUT_FILENO, O_WRONLY);
    length = 0;
    add_clear();
    if (capability_is_xterm_like()) add("\033[?1000l\033[?1006l\033[?2004l");
    add(capability("sgr0"));
    add(capability("cnorm"));
    add(capability("rmkx"));
    add(capability("rmcup"));
    crash_length = length;
    add_clear();
}

void farewell_forget(void) {
    if (descriptor > STDERR_FILENO) close(descriptor);
    descriptor = -1;
}

/* Throws away what the terminal has not shown yet, and sends the farewell instead. */
static void leave(size_t count) {
    tcflush(descriptor, TCIOFLUSH);
    if (write(descriptor, text, count) < 0 && errno == EAGAIN) {
        struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
        if (poll(&ready, 1, PATIENCE_MILLISECONDS) > 0) (void)!write(descriptor, text, count);
    }
}

static void restore(void) {
    const struct termios *settings = settings_original();
    if (settings != NULL) tcsetattr(descriptor, TCSANOW, settings);
}

void farewell_after_crash(void) {
    leave(crash_length);
    restore();
}

void farewell_hide(void) {
    leave(length);
    restore();
}

void farewell_lock(void) { leave(length); }
