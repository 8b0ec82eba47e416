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
/* Of an unattended terminal, whose keys come one by one. */
static utf8_decoder decoder;
/* Whether the last line is done, so that the next byte begins another. */
static bool is_done, is_cut, is_taken, is_locked, is_silent;
/* Where lines are read. It never waits where a line that came can be gone when it is read, as Ctrl-C throws it away. */
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
    if (is_locked) {
        line_hide(STDOUT_FILENO);
        settings_restore();
    }
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

static terminal_input found(terminal_kind kind, int code) { return (terminal_input){.kind = kind, .code = code}; }

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

static terminal_input finish(void) {
    is_done = true;
    is_cut = is_cut || (length >= MOST_OF_TERMINAL && line_is_terminal(STDIN_FILENO));
    return found(TERMINAL_LINE, 0);
}

static terminal_input end_of_input(void) { return length > 0 ? finish() : found(TERMINAL_NO_MORE, 0); }

static terminal_input signalled(void) {
    if (signals_end() != 0) return found(TERMINAL_ENDED, signals_end());
    return found(signals_stop() ? TERMINAL_SUSPEND : TERMINAL_NOTHING, 0);
}

static terminal_input asked(void) {
    switch (pulse_take()) {
    case PULSE_ASKED: return found(TERMINAL_PULSE, 0);
    case PULSE_GONE: return found(TERMINAL_NO_MORE, 0);
    default: return found(TERMINAL_NOTHING, 0);
    }
}

/* Takes one byte at a time, so that all that follows the line is left for whoever reads next. */
terminal_input line_read(int timeout) {
    int64_t deadline = process_ticks() + timeout;
    begin();
    pulse_answer();
    for (;;) {
        short events;
        char byte;
        terminal_input told = signalled();
        if (told.kind == TERMINAL_NOTHING) told = asked();
        if (told.kind != TERMINAL_NOTHING) return told;
        if (wait_for_input(input, wait_remaining(timeout, deadline), &events) == WAIT_OVER) return told;
        if (events == 0) continue;
        ssize_t count = read(input, &byte, 1);
        if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) return end_of_input();
        if (count < 0) continue;
        if (is_locked) {
            if (utf8_take(&decoder, (unsigned char)byte)) return found(TERMINAL_CHARACTER, (int)decoder.scalar);
            continue;
        }
        if (byte == '\n') return finish();
        keep(byte);
    }
}

const char *line_text(size_t *count) {
    *count = length;
    return text;
}

bool line_was_cut(void) { return is_cut; }

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
