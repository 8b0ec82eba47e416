/* A terminal that is written and read line by line, and input that is none. */
#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Lines that push what was read out of sight where nothing can clear it. */
enum { LINES_OUT_OF_SIGHT = 100 };
/* Bytes of one line that are kept; no field of a page takes more. */
enum { MOST_KEPT = 128 * 1024 };
/* Bytes of one line that a terminal passes on; it swallows what is beyond them. */
enum { MOST_OF_TERMINAL = 4095 };

static char text[MOST_KEPT];
static size_t length;
/* Whether the last line is done, so that the next byte begins another. */
static bool is_done, is_cut, is_taken, is_locked, is_silent;
/* Where lines are read. At a terminal it never waits: a line that came can be gone when it is read, as Ctrl-C throws it away. */
static int input = STDIN_FILENO;

bool line_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

int line_width(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/* ---- Taking and giving back ---- */

void line_start(bool locked) {
    if (settings_are_owed()) {
        settings_restore();
        tcflush(STDIN_FILENO, TCIFLUSH);
    }
    settings_keep(STDIN_FILENO);
    if (locked) settings_lock_lines();
    signals_remember();
    signals_install_for_lines(locked);
    if (!locked) input = open_own(STDIN_FILENO, O_RDONLY);
    is_locked = locked;
    is_taken = true;
}

void line_stop(void) {
    if (!is_taken) return;
    line_echo(true);
    if (is_locked) settings_restore();
    signals_restore();
    if (input != STDIN_FILENO) close(input);
    input = STDIN_FILENO;
    is_taken = false;
}

void line_echo(bool echoes) {
    struct termios settings;
    if (echoes == !is_silent || tcgetattr(STDIN_FILENO, &settings) != 0) return;
    is_silent = !echoes;
    if (echoes) {
        settings_restore();
        return;
    }
    settings.c_lflag &= ~(tcflag_t)ECHO;
    settings.c_lflag |= ECHONL;
    settings_owe();
    tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

void line_suspend(void) {
    line_echo(true);
    signals_stop_now();
}

/* ---- Reading ---- */

static void begin(void) {
    if (!is_done) return;
    is_done = is_cut = false;
    length = 0;
}

static void keep(char byte) {
    if (length < MOST_KEPT)
        text[length++] = byte;
    else
        is_cut = true;
}

static terminal_kind finish(void) {
    is_done = true;
    is_cut = is_cut || (length >= MOST_OF_TERMINAL && line_is_terminal(STDIN_FILENO));
    return TERMINAL_LINE;
}

static terminal_kind end_of_input(void) { return length > 0 ? finish() : TERMINAL_NO_MORE; }

static terminal_kind signalled(void) {
    if (signals_end() != 0) return TERMINAL_ENDED;
    if (signals_stop()) return TERMINAL_SUSPEND;
    return TERMINAL_NOTHING;
}

static terminal_kind asked(void) {
    switch (pulse_take()) {
    case PULSE_ASKED: return TERMINAL_PULSE;
    case PULSE_GONE: return TERMINAL_NO_MORE;
    default: return TERMINAL_NOTHING;
    }
}

/* Takes one byte at a time, so that all that follows the line is left for whoever reads next. */
terminal_kind line_read(int timeout) {
    int64_t deadline = process_ticks() + timeout;
    begin();
    pulse_answer();
    for (;;) {
        short events;
        char byte;
        terminal_kind kind = signalled();
        if (kind == TERMINAL_NOTHING) kind = asked();
        if (kind != TERMINAL_NOTHING) return kind;
        if (wait_for_input(input, wait_remaining(timeout, deadline), &events) == WAIT_OVER) return kind;
        if (events == 0) continue;
        ssize_t count = read(input, &byte, 1);
        if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) return end_of_input();
        if (count > 0 && byte == '\n') return finish();
        if (count > 0) keep(byte);
    }
}

const char *line_text(size_t *count) {
    *count = length;
    return text;
}

bool line_was_cut(void) { return is_cut; }

int line_end_signal(void) { return signals_end(); }

/* ---- Writing ---- */

void line_write(int descriptor, const void *bytes, size_t count) {
    for (const char *at = bytes; count > 0;) {
        ssize_t written = write(descriptor, at, count);
        if (written < 0 && errno != EINTR) return;
        if (written < 0) continue;
        at += written;
        count -= (size_t)written;
    }
}

/* ---- Hiding ---- */

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
